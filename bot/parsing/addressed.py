"""Whether a message speaks to the bot, and what it asks: pure, without Discord's objects."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum

from bot.i18n.phrases import Language

LEAST_QUESTION = 3
MOST_QUESTION = 300

MENTION = re.compile(r"<@(?P<role>&?)!?(?P<id>\d{1,20})>")
DRAWN = re.compile(r"<(?:a?:\w+:\d+|\#\d+|t:-?\d+(?::\w)?|/[^<>]+:\d+|(?:id:)\w+)>")


class SmallTalk(Enum):
    """What a message is that asks nothing of the library."""

    HELP = "help"
    GREETING = "greeting"
    THANKS = "thanks"


@dataclass(frozen=True, slots=True)
class Heard:
    """A message as far as it matters here.

    `user` and `role` are the bot's own ids, the role None where it has none in the server;
    `mentioned` is whether Discord counts the bot among those mentioned, a reply included, and
    `called` whether it counts its role, in which case Discord may keep the content from it.
    """

    content: str
    direct: bool
    automatic: bool
    everyone: bool
    mentioned: bool
    called: bool
    user: int
    role: int | None


def addressed(heard: Heard) -> bool:
    """Return whether a person speaks to the bot: directly, by mention, by its role or in a reply.

    What is written to everyone is not written to the bot, unless it begins with its mention.
    """
    if heard.automatic:
        return False
    if heard.direct:
        return True
    first = MENTION.match(heard.content.lstrip())
    if first and _is_own(first, heard):
        return True
    return (heard.mentioned or heard.called) and not heard.everyone


def question_text(heard: Heard, names: Mapping[int, str]) -> str:
    """Return what is asked: without the bot's mention, other mentions by name, no emoji.

    >>> heard = Heard("<@7>  what did <@8> say?", False, False, False, True, False, 7, None)
    >>> question_text(heard, {8: "Vera"})
    'what did Vera say?'
    """

    def spoken(match: re.Match[str]) -> str:
        return " " if _is_own(match, heard) else names.get(int(match["id"]), " ")

    text = DRAWN.sub(" ", MENTION.sub(spoken, heard.content))
    return " ".join(text.split()).lstrip(",:;–— ").strip()


def small_talk(text: str, languages: Iterable[Language]) -> SmallTalk | None:
    """Recognise a message that is a greeting, thanks or empty, in any language.

    >>> small_talk("?!", ())
    <SmallTalk.HELP: 'help'>
    """
    plain = " ".join(re.findall(r"[^\W_]+", text.casefold()))
    if not plain:
        return SmallTalk.HELP
    for language in languages:
        if plain in language.greetings:
            return SmallTalk.GREETING
        if plain in language.thanks:
            return SmallTalk.THANKS
        if plain in language.pleas:
            return SmallTalk.HELP
    return None


def _is_own(match: re.Match[str], heard: Heard) -> bool:
    return int(match["id"]) == (heard.role if match["role"] else heard.user)
