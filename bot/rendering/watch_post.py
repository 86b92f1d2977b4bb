"""What watches tell, as messages: posts, digests, previews, and why something is told: pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import discord
from discord import ui

from bot.i18n.phrases import Key, Voice
from bot.markdown import Markdown, escape, one_line, units
from bot.rendering.answer import MESSAGE_LIMIT, TEXT_LIMIT, Answer, Card, cards
from bot.rendering.attribution import NAME_LENGTH, brief, in_brief, when
from bot.rendering.components import (
    ANSWER_COLOUR,
    NOTICE_COLOUR,
    MessageView,
    action_rows,
    answer_view,
)
from bot.rendering.custom_ids import Action
from bot.rendering.passage import glance
from bot.store.watch_values import Rhythm, Watch
from index import Finding, Watched, WatchKind

DIGEST_PAGE = 6  # quotes of a page: each keeps some four lines of a phone's screen
DIGEST_QUOTE = 320
TITLE_LENGTH = 150
WATCH = "watch:"
PRESS_FORM = re.compile(r"watch:(?P<verb>[a-z]+):(?P<id>[0-9]{1,18})(?::(?P<offset>[0-9]{1,6}))?")

RHYTHMS = {
    Rhythm.AT_ONCE: Key.WHEN_AT_ONCE,
    Rhythm.HOURLY: Key.WHEN_HOURLY,
    Rhythm.DAILY: Key.WHEN_DAILY,
    Rhythm.WEEKLY: Key.WHEN_WEEKLY,
}


@dataclass(frozen=True, slots=True)
class Piece:
    """One quote of a message: its find's number, what watched for it, and the finding."""

    find: int
    wanted: Watched
    finding: Finding


def press_id(verb: str, number: int, offset: int | None = None) -> str:
    """Write the custom_id of a watch's button.

    >>> press_id("more", 7, 6)
    'watch:more:7:6'
    """
    return f"{WATCH}{verb}:{number}" + ("" if offset is None else f":{offset}")


def title(wanted: Watched, voice: Voice) -> Markdown:
    """Name what is watched for."""
    text = brief(one_line(wanted.text), TITLE_LENGTH)
    if wanted.kind is WatchKind.QUESTION:
        named = voice.say(Key.WATCH_TITLE_QUESTION, question=text)
    elif wanted.kind is WatchKind.SOURCE:
        outlet = brief(one_line(wanted.outlet or ""), NAME_LENGTH)
        return voice.say(Key.WATCH_TITLE_SOURCE, outlet=outlet)
    else:
        actor = brief(one_line(wanted.actor or ""), NAME_LENGTH)
        key = Key.WATCH_TITLE_ACTOR_ON if text else Key.WATCH_TITLE_ACTOR
        named = voice.say(key, actor=actor, **({"about": text} if text else {}))
    if wanted.outlet is None:
        return named
    outlet = brief(one_line(wanted.outlet), NAME_LENGTH)
    return Markdown(f"{named} · {voice.say(Key.FILTER_OUTLET, outlet=outlet)}")


def plain_title(wanted: Watched, voice: Voice) -> str:
    """Name what is watched for where Discord shows no markdown."""
    text = one_line(wanted.text)
    if wanted.kind is WatchKind.SOURCE:
        return one_line(wanted.outlet or "")
    named = f"{one_line(wanted.actor or '')}: {text}" if text else one_line(wanted.actor or "")
    return text if wanted.kind is WatchKind.QUESTION else named


def rhythm(watch: Watch, voice: Voice) -> Markdown:
    """Say when a watch tells what it found."""
    clock = Markdown(f"{watch.minute // 60}:{watch.minute % 60:02}")
    given = {"time": clock} if watch.rhythm in (Rhythm.DAILY, Rhythm.WEEKLY) else {}
    return voice.say(RHYTHMS[watch.rhythm], **given)


def post_view(
    piece: Piece, voice: Voice, *, roles: Sequence[int] = (), note: Markdown | None = None
) -> MessageView:
    """Build the message of one quote, with what leads to its context, its reason and earlier words.

    Raises VerbatimError where it is not the article's text.
    """
    head = [voice.say(Key.WATCH_POST, watch=title(piece.wanted, voice))]
    if roles:
        head.insert(0, mentions(roles))
    if note is not None:
        head.insert(0, note)
    made = cards([piece.finding], voice, TEXT_LIMIT - sum(map(units, head)))
    return answer_view(Answer(tuple(head), made), [_actions(piece, voice)])


def mentions(roles: Sequence[int]) -> Markdown:
    """Mention roles."""
    return Markdown(" ".join(f"<@&{role}>" for role in roles))


def _actions(piece: Piece, voice: Voice) -> tuple[Action, ...]:
    """Return the buttons below a post; what was not kept as a find, such as a test, has none."""
    if not piece.find:
        return ()
    why = Action(voice.plain(Key.BUTTON_WHY), press_id("why", piece.find))
    if piece.wanted.kind is not WatchKind.ACTOR or not piece.wanted.text.strip():
        return (why,)
    return (why, Action(voice.plain(Key.BUTTON_EARLIER), press_id("earlier", piece.find)))


def digest_view(
    pieces: Sequence[Piece],
    voice: Voice,
    *,
    sending: int,
    offset: int = 0,
    total: int | None = None,
    roles: Sequence[int] = (),
    note: Markdown | None = None,
) -> MessageView:
    """Build one page of a digest: grouped by day where all is of one watch, else by watch.

    `pieces` begin at `offset` of `total`; a button leads to what does not fit.
    """
    whole = total if total is not None else offset + len(pieces)
    watched = list(dict.fromkeys(one.wanted for one in pieces))
    titles = [title(one, voice) for one in watched]
    named = titles[0] if len(titles) == 1 else voice.say(Key.WATCH_DIGEST_SEVERAL)
    head = [voice.say(Key.WATCH_DIGEST, count=voice.number(whole), watch=named)]
    if roles:
        head.insert(0, mentions(roles))
    if note is not None:
        head.insert(0, note)
    room = MESSAGE_LIMIT - 300 - sum(map(units, head))
    groups: dict[Markdown, list[Markdown]] = {}
    shown = 0
    for one in pieces[:DIGEST_PAGE]:
        heading = _day(one, voice) if len(watched) == 1 else title(one.wanted, voice)
        text = _glanced(one, voice, day=len(watched) > 1)
        cost = units(text) + 2 + (0 if heading in groups else units(heading) + 6)
        if shown and cost > room:
            break
        room -= cost
        groups.setdefault(heading, []).append(text)
        shown += 1
    items: list[ui.Item[MessageView]] = [ui.TextDisplay(text) for text in head]
    for heading, texts in groups.items():
        inner: list[ui.Item[MessageView]] = [ui.TextDisplay(Markdown(f"**{heading}**"))]
        if "**" in heading:
            inner = [ui.TextDisplay(heading)]
        for at, text in enumerate(texts):
            inner += [ui.Separator()] if at else []
            inner.append(ui.TextDisplay(text))
        items.append(ui.Container(*inner, accent_colour=ANSWER_COLOUR))
    end = offset + shown
    if end < whole:
        told = {"first": voice.number(offset + 1), "last": voice.number(end)}
        items.append(ui.TextDisplay(voice.say(Key.WATCH_PAGE, **told, total=voice.number(whole))))
        more = Action(voice.plain(Key.BUTTON_MORE), press_id("more", sending, end))
        items += action_rows([[more]])
    return MessageView(items)


def _glanced(piece: Piece, voice: Voice, *, day: bool = True) -> Markdown:
    """Write a quote in few lines, with who said it and where."""
    finding = piece.finding
    start = finding.span[0]
    keep = [(first - start, last - start) for first, last in finding.highlight][:1]
    quote = glance(finding.text, keep, DIGEST_QUOTE)
    plain = Markdown(quote.replace("> -# ", "> "))
    own = piece.wanted.kind is WatchKind.SOURCE
    return Markdown(f"{plain}\n{in_brief(finding, voice, speaker=not own, day=day)}")


def _day(piece: Piece, voice: Voice) -> Markdown:
    return when(piece.finding.article.published, voice)


def why(
    piece: Piece, voice: Voice, *, words: Sequence[str], made: date, maker: int, percent: int
) -> tuple[Markdown, ...]:
    """Say which watch told a quote, and which words of it matched."""
    who = Markdown(f"<@{maker}>") if maker else Markdown("–")
    told = {"watch": title(piece.wanted, voice), "day": voice.day(made), "maker": who}
    lines = [voice.say(Key.WATCH_WHY, **told)]
    speaker = piece.finding.speaker
    if piece.wanted.kind is WatchKind.ACTOR and speaker is not None:
        mention = brief(one_line(speaker.mention), NAME_LENGTH)
        name = brief(one_line(speaker.name), NAME_LENGTH)
        told = {"speaker": name, "mention": mention, "percent": str(percent)}
        lines.append(voice.say(Key.WATCH_WHY_SPEAKER, **told))
    if piece.wanted.kind is WatchKind.SOURCE:
        outlet = brief(one_line(piece.finding.article.outlet or ""), NAME_LENGTH)
        lines.append(voice.say(Key.WATCH_WHY_SOURCE, outlet=outlet))
    elif piece.wanted.kind is WatchKind.QUESTION:
        lines.append(voice.say(Key.WATCH_WHY_ANSWER))
    if piece.wanted.text.strip():
        named = Markdown(", ".join(f"*{escape(one_line(word))}*" for word in words))
        key = Key.WATCH_WHY_WORDS if words else Key.WATCH_WHY_MEANING
        lines.append(voice.say(key, **({"words": named} if words else {})))
    return tuple(lines)


def side_by_side(
    now: Finding, before: Finding | None, actor: str, about: str, voice: Voice
) -> MessageView:
    """Show what an actor says now and what it said on the subject before, without a verdict."""
    told = {"actor": brief(one_line(actor), NAME_LENGTH), "about": one_line(about)}
    if before is None:
        return MessageView([ui.TextDisplay(voice.say(Key.WATCH_EARLIER_NONE, **told))])
    head, foot = voice.say(Key.WATCH_EARLIER, **told), voice.say(Key.WATCH_NO_VERDICT)
    made = cards([now, before], voice, TEXT_LIMIT - units(head) - units(foot) - 60)
    labels = (Key.WATCH_NOW, Key.WATCH_BEFORE)
    return MessageView(
        [
            ui.TextDisplay(head),
            *(
                _labelled(card, voice.say(key), ANSWER_COLOUR if at == 0 else NOTICE_COLOUR)
                for at, (card, key) in enumerate(zip(made, labels, strict=True))
            ),
            ui.TextDisplay(foot),
        ]
    )


def _labelled(card: Card, label: Markdown, colour: discord.Colour) -> ui.Container[MessageView]:
    texts: list[ui.Item[MessageView]] = [
        ui.TextDisplay(f"{label}\n{card.quote}"),
        ui.TextDisplay(card.attribution),
    ]
    return ui.Container(*texts, accent_colour=colour)


def preview_view(
    watch: Watch,
    pieces: Sequence[Piece],
    voice: Voice,
    *,
    where: Markdown,
    days: tuple[date, date],
    total: int,
) -> MessageView:
    """Show what a watch would have told in some days, with buttons to start it or to drop it."""
    first, last = (voice.short_day(day) for day in days)
    head = [voice.say(Key.WATCH_PREVIEW, watch=title(watch.wanted, voice))]
    told = {"when": rhythm(watch, voice), "where": where}
    head.append(voice.say(Key.WATCH_PREVIEW_WHERE, **told))
    if watch.role is not None:
        head.append(voice.say(Key.WATCH_PREVIEW_ROLE, role=mentions([watch.role])))
    key = Key.WATCH_PREVIEW_COUNT if total else Key.WATCH_PREVIEW_NONE
    counted = {"count": voice.number(total)} if total else {}
    head.append(voice.say(key, first=first, last=last, **counted))
    inner: list[ui.Item[MessageView]] = []
    room = TEXT_LIMIT - sum(map(units, head))
    for one in pieces:
        text = _glanced(one, voice)
        room -= units(text)
        if room < 0:
            break
        inner += [ui.Separator()] if inner else []
        inner.append(ui.TextDisplay(text))
    items: list[ui.Item[MessageView]] = [ui.TextDisplay(Markdown("\n".join(head)))]
    if inner:
        items.append(ui.Container(*inner, accent_colour=NOTICE_COLOUR))
    buttons = (
        Action(voice.plain(Key.BUTTON_WATCH_START), press_id("start", watch.id)),
        Action(voice.plain(Key.BUTTON_DISCARD), press_id("drop", watch.id)),
    )
    return MessageView([*items, *action_rows([buttons])])
