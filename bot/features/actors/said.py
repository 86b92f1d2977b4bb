"""What an actor said, page by page: pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.i18n.phrases import Key, Noun, Voice
from bot.markdown import Markdown
from bot.rendering.actor_request import EACH_HEAD, ONE_LIST, Request, Show
from bot.rendering.sheet import Button, Group, Sheet, label, sheet, shown_name, title
from bot.rendering.unknown_actor import about_button, instead, reason
from index import Actor, Finding, Findings


def said_sheet(
    found: Findings, request: Request, voice: Voice, namesakes: Sequence[str] = ()
) -> Sheet:
    """Show the page that was found; a state's or body's people stand under their own head.

    `namesakes` are others whom the same name may have meant: they are offered, too.
    """
    actor = found.actor
    if actor is None or not found.findings:
        return silent_sheet(found, request, voice, Key.SAID_TITLE)
    lists = heads(found, actor)
    size, page, last = _size(found), request.page, last_page(found)
    groups = [
        Group(_head(key, actor, total, page * size, size, voice), one)
        for key, one, total in lists
        if one
    ]
    shown = replace(request, actors=(actor.name,))
    buttons = [
        *turning(shown, last, voice),
        about_button(actor.name, shown, voice),
        Button(label(Key.BUTTON_TIMELINE, voice, actor), _as(Show.TIMELINE, shown)),
    ]
    others = [
        Button(label(Key.BUTTON_NAME, voice, name), replace(shown, actors=(name,), page=0))
        for name in namesakes
    ]
    heading = title(Key.SAID_TITLE, request, [actor.name], voice)
    names = Markdown(", ".join(map(shown_name, namesakes)))
    foot = [voice.say(Key.NAMESAKES, names=names)] if names else []
    rows = [buttons, others]
    return sheet([heading], groups, found.searched, voice, foot=foot, rows=rows)


def timeline_sheet(found: Findings, request: Request, voice: Voice) -> Sheet:
    """Show the page that was found, dated; `found` is in the order of the dates."""
    actor = found.actor
    if actor is None or not found.findings:
        return silent_sheet(found, request, voice, Key.TIMELINE_TITLE)
    shown = replace(request, actors=(actor.name,))
    head = _range(request.page * ONE_LIST, ONE_LIST, found.total, voice)
    buttons = [
        *turning(shown, last_page(found), voice),
        about_button(actor.name, shown, voice),
        Button(label(Key.BUTTON_SAID, voice, actor), _as(Show.SAID, shown)),
    ]
    return sheet(
        [title(Key.TIMELINE_TITLE, request, [actor.name], voice)],
        [Group(Markdown(f"-# {head}"), found.findings)],
        found.searched,
        voice,
        rows=[buttons],
        dated=True,
    )


def silent_sheet(found: Findings, request: Request, voice: Voice, key: Key) -> Sheet:
    """Return why nothing is quoted, and offer what else can be asked."""
    name = found.actor.name if found.actor else request.actors[0]
    head = [title(key, request, [name], voice), reason(found, request, voice)]
    rows = [instead(found, request, 0, voice)]
    return replace(sheet(head, [], found.searched, voice, rows=rows), silent=found)


def last_page(found: Findings) -> int:
    """Return the number of the last page, from 0, of the list that a page was found of."""
    longest = max(found.people, found.total - found.people) if _apart(found) else found.total
    return max(longest - 1, 0) // _size(found)


def _apart(found: Findings) -> bool:
    """Return whether an organisation's own statements and its people's stand under two heads."""
    return found.question.apart > 0 and 0 < found.people < found.total


def _size(found: Findings) -> int:
    return EACH_HEAD if _apart(found) else ONE_LIST


def heads(found: Findings, actor: Actor) -> list[tuple[Key | None, tuple[Finding, ...], int]]:
    """Divide a page: a person's is one list, others' their own and their people's.

    Each with how many statements its whole list has.
    """
    page = found.findings
    if actor.kind == "person":
        return [(None, page, found.total)]
    people = tuple(one for one in page if one.speaker is not None and one.speaker.person)
    own = tuple(one for one in page if one.speaker is None or not one.speaker.person)
    return [
        (Key.OWN_HEAD, own, found.total - found.people),
        (Key.PEOPLE_HEAD, people, found.people),
    ]


def turning(request: Request, last: int, voice: Voice) -> list[Button]:
    """Return the buttons to the pages before and after, as far as there are any."""
    there = ((Key.BUTTON_PREVIOUS, request.page - 1), (Key.BUTTON_NEXT, request.page + 1))
    return [
        Button(voice.plain(key), replace(request, page=page))
        for key, page in there
        if 0 <= page <= last
    ]


def _as(show: Show, request: Request) -> Request:
    return replace(request, show=show, page=0)


def _head(
    key: Key | None, actor: Actor, total: int, start: int, size: int, voice: Voice
) -> Markdown:
    told = Markdown(f"-# {_range(start, size, total, voice)}")
    if key is None:
        return told
    return Markdown(f"{voice.say(key, actor=shown_name(actor.name))}\n{told}")


def _range(start: int, size: int, total: int, voice: Voice) -> Markdown:
    statements = voice.count(Noun.STATEMENT, total)
    if start == 0 and total <= size:
        return Markdown(statements)
    first, last = voice.number(start + 1), voice.number(min(start + size, total))
    if first == last:
        return voice.say(Key.RANGE_OF_ONE, first=first, statements=statements)
    return voice.say(Key.RANGE, first=first, last=last, statements=statements)
