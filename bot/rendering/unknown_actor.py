"""Why nothing is quoted of an actor, and what to ask instead: pure."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.i18n.languages import reason_key
from bot.i18n.phrases import Key, Voice
from bot.markdown import Markdown, one_line
from bot.rendering.actor_request import Request, Show
from bot.rendering.answer import QUESTION_LENGTH, filters
from bot.rendering.attribution import brief
from bot.rendering.sheet import Button, label, shown_name
from index import Findings, Reason

MOST_OFFERED = 5


def reason(found: Findings, request: Request, voice: Voice) -> Markdown:
    """Return why nothing of the question's actor is quoted."""
    searched = voice.searched(found.searched)
    typed = shown_name(found.question.actor or "")
    if found.reason is Reason.UNKNOWN_ACTOR:
        names = Markdown(", ".join(map(shown_name, offered(found))))
        if share_name(found.question.actor or "", offered(found)):
            return voice.say(Key.SEVERAL_ACTORS, actor=typed, names=names)
        key = Key.UNKNOWN_ACTOR_NEAR if names else Key.UNKNOWN_ACTOR_NAMED
        return voice.say(key, actor=typed, searched=searched, names=names)
    if found.reason is not Reason.NO_STATEMENT or found.actor is None:
        return voice.say(reason_key(found), searched=searched)
    name, within = shown_name(found.actor.name), filters(request.question(""), voice)
    if not found.actor.statements:
        return voice.say(Key.NEVER_SPEAKS, actor=name, searched=searched)
    about = brief(one_line(request.about), QUESTION_LENGTH)
    key = Key.SILENT_ON if about else Key.SILENT
    sentence = voice.say(key, actor=name, about=about, searched=searched)
    if within:
        sentence = Markdown(f"{sentence} {voice.say(Key.WITHIN, within=within)}")
    return sentence


def instead(found: Findings, request: Request, side: int, voice: Voice) -> Iterator[Button]:
    """Offer the names that may have been meant, or what else there is of a silent actor."""
    for name in offered(found):
        actors = (*request.actors[:side], name, *request.actors[side + 1 :])
        yield Button(label(Key.BUTTON_NAME, voice, name), replace(request, actors=actors, page=0))
    if found.actor is None:
        return
    latest = Request(Show.SAID, (found.actor.name,))
    if found.actor.statements and replace(request, show=Show.SAID) != latest:
        yield Button(label(Key.BUTTON_LATEST, voice, found.actor), latest)
    yield about_button(found.actor.name, request, voice)


def about_button(name: str, request: Request, voice: Voice) -> Button:
    """Offer what others say about an actor."""
    about = replace(request, show=Show.ABOUT, actors=(name,), page=0)
    return Button(label(Key.BUTTON_ABOUT, voice, name), about)


def offered(found: Findings) -> list[str]:
    """Return the names to offer; one that shows nothing is no help."""
    return [name for name in found.suggestions if one_line(name)][:MOST_OFFERED]


def share_name(typed: str, names: Sequence[str]) -> bool:
    """Return whether several names have all words that were typed: it may be any of them.

    >>> share_name("kémp", ["Ida Kemp", "Ole Kemp"]), share_name("Kamp", ["Ida Kemp", "Ole Kemp"])
    (True, False)
    """
    wanted = _words(typed)
    return len(names) > 1 and bool(wanted) and all(wanted <= _words(name) for name in names)


def _words(name: str) -> set[str]:
    plain = unicodedata.normalize("NFKD", name.casefold())
    kept = "".join(
        mark if mark.isalnum() else " " for mark in plain if not unicodedata.combining(mark)
    )
    return set(kept.split())
