"""Two actors on one subject, and what others say about an actor: pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime

from bot.i18n.phrases import Key, Voice
from bot.markdown import Markdown
from bot.rendering.actor_request import Request, Show
from bot.rendering.sheet import ROW, Button, Group, Sheet, label, sheet, shown_name, title
from bot.rendering.unknown_actor import instead, reason
from index import Actor, Finding, Findings, Reason

EACH = 3  # quotes of each actor
ABOUT = 3


def compare_sheet(sides: tuple[Findings, Findings], request: Request, voice: Voice) -> Sheet:
    """Show each actor's nearest statements in a frame of its own, by date.

    One below the other, because a phone has no room for two columns.
    """
    names = [_name(found, typed) for found, typed in zip(sides, request.actors, strict=True)]
    head = title(Key.COMPARE_TITLE, request, names, voice)
    one = sides[0].actor
    if one is not None and sides[1].actor is not None and one.name == sides[1].actor.name:
        sentence = voice.say(Key.SAME_ACTOR, actor=shown_name(one.name))
        row = [_more(one, request, voice)] if one.statements else []
        return sheet([head, sentence], [], sides[0].searched, voice, rows=[row])
    if all(found.reason is Reason.EMPTY_LIBRARY for found in sides):
        sentence = reason(sides[0], request, voice)
        return sheet([head, sentence], [], sides[0].searched, voice)
    groups, rows = [], []
    for side, found in enumerate(sides):
        name = Markdown(f"### {shown_name(names[side]) or '–'}")
        if found.actor is None or not found.findings:
            groups.append(Group(name, note=reason(found, request, voice)))
            rows.append([*instead(found, request, side, voice)])
        else:
            groups.append(Group(name, tuple(sorted(found.findings[:EACH], key=_by_day))))
            rows.append([_more(found.actor, request, voice)])
    if sum(map(len, rows)) <= ROW:  # the message divides them where they are too wide
        rows = [[button for row in rows for button in row]]
    made = sheet([head], groups, sides[0].searched, voice, rows=rows, dated=True, together=True)
    return made if made.findings else replace(made, silent=sides[0])


def about_sheet(found: Findings, request: Request, voice: Voice) -> Sheet:
    """Show what is said about an actor by others, or told by the articles."""
    name = _name(found, request.actors[0])
    head = title(Key.ABOUT_TITLE, request, [name], voice)
    if found.reason in (Reason.EMPTY_LIBRARY, Reason.UNKNOWN_ACTOR):
        rows = [[*instead(found, request, 0, voice)]]
        made = sheet([head, reason(found, request, voice)], [], found.searched, voice, rows=rows)
        return replace(made, silent=found)
    said = replace(request, show=Show.SAID, page=0)
    if found.findings:
        speaks = found.actor is not None and found.actor.statements > 0
        rows = [[Button(label(Key.BUTTON_SAID, voice, name), said)]] if speaks else []
        return sheet(
            [head], [Group(None, found.findings[:ABOUT])], found.searched, voice, rows=rows
        )
    key = Key.ABOUT_NOTHING if request.about else Key.ABOUT_NOBODY
    sentence = voice.say(key, actor=shown_name(name), searched=voice.searched(found.searched))
    rows = [[*_without_subject(found.actor, request, voice)]]
    return replace(sheet([head, sentence], [], found.searched, voice, rows=rows), silent=found)


def _without_subject(actor: Actor | None, request: Request, voice: Voice) -> Iterator[Button]:
    """Offer what there is of an actor of whom nothing is told on the subject."""
    if actor is None:
        return
    whole = Request(Show.ABOUT, (actor.name,))
    if replace(request, actors=whole.actors, page=0) != whole:
        yield Button(label(Key.BUTTON_ABOUT, voice, actor), whole)
    if actor.statements:
        yield Button(label(Key.BUTTON_LATEST, voice, actor), replace(whole, show=Show.SAID))


def _name(found: Findings, typed: str) -> str:
    return found.actor.name if found.actor else typed


def _more(actor: Actor, request: Request, voice: Voice) -> Button:
    more = replace(request, show=Show.SAID, actors=(actor.name,))
    return Button(label(Key.BUTTON_SAID, voice, actor), more)


def _by_day(finding: Finding) -> date:
    published = finding.article.published
    day = published.date() if isinstance(published, datetime) else published
    return day or date.max
