"""A message of several parts with buttons, as markdown: pure, within Discord's limits."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from bot.i18n.phrases import Key, Voice
from bot.markdown import Markdown, escape, one_line, units
from bot.rendering.actor_request import Request
from bot.rendering.answer import QUESTION_LENGTH, TEXT_LIMIT, Card, cards, filters, was_cut
from bot.rendering.attribution import NAME_LENGTH, brief, when
from index import Actor, Finding, Findings, Searched

LABEL_NAME = 32  # characters: two such buttons stand side by side in any language
ROW = 5  # buttons


@dataclass(frozen=True, slots=True)
class Button:
    """A button that asks for something to be shown."""

    label: str
    request: Request


@dataclass(frozen=True, slots=True)
class Group:
    """Findings under one head, or a note instead of them."""

    head: Markdown | None
    findings: tuple[Finding, ...] = ()
    note: Markdown | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """A head with its quotes or its note; in one frame where they are `together`."""

    head: Markdown | None
    cards: tuple[Card, ...] = ()
    note: Markdown | None = None
    together: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """A whole message; each of `rows` is a row of buttons.

    `findings` are what is quoted, in its order; `silent` is what was found where nothing is.
    """

    head: tuple[Markdown, ...]
    parts: tuple[Part, ...] = ()
    foot: tuple[Markdown, ...] = ()
    rows: tuple[tuple[Button, ...], ...] = ()
    findings: tuple[Finding, ...] = ()
    silent: Findings | None = None


def sheet(
    head: Sequence[Markdown],
    groups: Sequence[Group],
    searched: Searched,
    voice: Voice,
    *,
    foot: Sequence[Markdown] = (),
    rows: Iterable[Iterable[Button]] = (),
    dated: bool = False,
    together: bool = False,
) -> Sheet:
    """Lay out groups of quotes so that all of them fit; `dated` puts its day above each quote.

    Raises VerbatimError where a quote is not the article's text.
    """
    findings = [one for group in groups for one in group.findings]
    source = voice.say(Key.SEARCHED, searched=voice.searched(searched))
    left_out = voice.say(Key.LEFT_OUT)
    days = [_day(one, voice) if dated else None for one in findings]
    notes = [text for group in groups for text in (group.head, group.note) if text]
    fixed = [*head, *notes, *foot, source, left_out, *(day for day in days if day)]
    made = cards(findings, voice, TEXT_LIMIT - sum(map(units, fixed)) - 1, day=not dated)
    below = list(foot)
    if findings:
        cut = any(was_cut(card.quote) for card in made)
        below.append(Markdown(f"{source}{left_out}") if cut else source)
    rest = iter([replace(card, day=day) for card, day in zip(made, days, strict=True)])
    parts = tuple(
        Part(group.head, tuple(next(rest) for _ in group.findings), group.note, together)
        for group in groups
    )
    return Sheet(tuple(head), parts, tuple(below), told_apart(rows), tuple(findings))


def told_apart(rows: Iterable[Iterable[Button]]) -> tuple[tuple[Button, ...], ...]:
    """Leave out a second button for the same request, one without a label, and empty rows."""
    seen: set[Request] = set()
    kept: list[tuple[Button, ...]] = []
    for row in rows:
        fresh = []
        for button in row:
            if button.label.strip() and button.request not in seen:
                seen.add(button.request)
                fresh.append(button)
        kept.append(tuple(fresh[:ROW]))
    return tuple(row for row in kept if row)


def title(key: Key, request: Request, names: Sequence[str], voice: Voice) -> Markdown:
    """Repeat as one small line what is shown: whom, on which subject, within which filters."""
    named = Markdown(" · ".join(f"**{shown_name(name)}**" for name in names if one_line(name)))
    about = brief(one_line(request.about), QUESTION_LENGTH)
    facts = [voice.say(key, actor=named)]
    if about:
        facts.append(voice.say(Key.ON_SUBJECT, about=about))
    facts.append(filters(request.question(""), voice))
    return Markdown("-# " + " · ".join(fact for fact in facts if fact))


def shown_name(name: str) -> Markdown:
    """Write an actor's name on one line, shortened, as exactly it."""
    return escape(brief(one_line(name), NAME_LENGTH))


def label(key: Key, voice: Voice, actor: Actor | str) -> str:
    """Write a button's label, which is no markdown."""
    name = actor if isinstance(actor, str) else actor.name
    return voice.plain(key, actor=brief(one_line(name), LABEL_NAME))


def _day(finding: Finding, voice: Voice) -> Markdown:
    return Markdown(f"**{when(finding.article.published, voice)}**")
