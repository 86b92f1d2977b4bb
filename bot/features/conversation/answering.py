"""What the bot answers to a message: by what was asked before, or as it stands."""

from __future__ import annotations

import logging
import sqlite3
import time
from collections.abc import Callable
from dataclasses import dataclass

from bot.discord_io.preferences import as_chosen
from bot.discord_io.services import Services
from bot.features.answers.asking import answered, question_of
from bot.features.answers.keep import Asker, keep, message
from bot.features.conversation import followup
from bot.features.conversation.buttons import Act, Pressed, custom_id
from bot.features.conversation.phrases import candidates
from bot.features.conversation.speakers import speaker_answer
from bot.features.conversation.turns import Turn, turn_of
from bot.i18n.languages import LANGUAGES
from bot.i18n.phrases import Key, Voice
from bot.markdown import Markdown
from bot.parsing.addressed import LEAST_QUESTION, MOST_QUESTION, SmallTalk, small_talk
from bot.rendering.answer import Answer, understood, with_examples
from bot.rendering.components import MessageView, answer_view, notice_view, with_buttons
from bot.store.answers import Kept
from index import Findings, Manner, Question, manner

log = logging.getLogger(__name__)

# Builds the message, below a note where there is one.
Build = Callable[[Markdown | None], MessageView]
MANNERS = {
    Manner.SMALL_TALK: Key.SMALL_TALK,
    Manner.ORDER: Key.ORDER,
    Manner.NO_WORDS: Key.NO_WORDS,
}

WITH_EXAMPLES = (Key.HELP, Key.HELLO, Key.SMALL_TALK, Key.ORDER, Key.NO_WORDS)


@dataclass(frozen=True, slots=True)
class Said:
    """A message to the bot: its words, who wrote it, in which place and language."""

    text: str
    user: int
    guild: int | None
    channel: int
    voice: Voice


@dataclass(frozen=True, slots=True)
class Response:
    """How a message is answered, and what the next one may refer to; None where nothing new.

    `kept` is what the store keeps of the answer.
    """

    build: Build
    turn: Turn | None = None
    kept: Kept | None = None


def notice(sentence: Markdown) -> Response:
    """Answer with one sentence."""
    return Response(lambda note: notice_view(*([note] if note else []), sentence))


async def respond(client: Services, said: Said, before: Turn | None) -> Response:
    """Answer a message, completed by the question before it where it cannot stand alone."""
    started = time.perf_counter()
    if followup.asks_who_said(said.text):
        return await _speaker(client, said, before)
    question = await _completed(client, said, before)
    carried = question is not None
    if question is None:
        aside = _aside(said)
        if aside is not None:
            return notice(await _told(client, said, aside))
        question = Question(question_of(said.text))
    question = as_chosen(client, said.guild, question)
    found = await client.library(said.guild).call(lambda library: library.ask(question))
    answered(found, where="message", started=started, guild=said.guild)
    buttons = await _as_new(client, said) if carried else {}
    kept = await keep(found, Asker(said.user, said.guild, said.channel), client.store)
    note = _note(found, said, before) if carried else None
    build = _builder(found, said, kept, note, buttons)
    return Response(build, turn_of(found), kept)


async def _completed(client: Services, said: Said, before: Turn | None) -> Question | None:
    if before is None:
        return None
    texts = candidates(before.question.text, said.text)
    kinds = await client.library(said.guild).suggest(lambda library: library.kinds(texts))
    return followup.understood(before, said.text, kinds or {})


def _aside(said: Said) -> Key | None:
    """Find the sentence for a message that asks nothing of the library."""
    talk = small_talk(said.text, LANGUAGES.values())
    if talk is SmallTalk.THANKS:
        return Key.WELCOME
    if talk is SmallTalk.GREETING:
        return Key.HELLO
    if talk is SmallTalk.HELP or len(said.text) < LEAST_QUESTION:
        return Key.HELP
    if len(said.text) > MOST_QUESTION:  # which is the first thing to tell
        return None
    return MANNERS.get(manner(said.text))


async def _told(client: Services, said: Said, key: Key) -> Markdown:
    """Say the sentence, with questions that the library answers where it asks for a question."""
    voice = said.voice
    greeting = {"help": voice.say(Key.HELP)} if key is Key.HELLO else {}
    sentence = voice.say(key, **greeting)
    if key not in WITH_EXAMPLES:
        return sentence
    found = await client.library(said.guild).suggest(lambda library: library.examples())
    return with_examples(sentence, found or (), voice)


def _builder(
    found: Findings,
    said: Said,
    kept: Kept | None,
    note: Markdown | None,
    buttons: dict[str, str],
) -> Build:
    own = [note] if note else []

    def build(note: Markdown | None) -> MessageView:
        notes = [*([note] if note else []), *own]
        above = Markdown("\n".join(notes)) if notes else None
        return with_buttons(message(found, said.voice, kept, note=above), buttons)

    build(None)  # a quote that is not the article's fails here, not when it is sent
    return build


def _note(found: Findings, said: Said, before: Turn | None) -> Markdown:
    """Tell what a message was understood to ask, and from whose question."""
    others = before is not None and before.others
    return understood(found.question, said.voice, others=others)


async def _speaker(client: Services, said: Said, before: Turn | None) -> Response:
    if before is None:
        return notice(said.voice.say(Key.WHO_SAID_WHAT))
    shown = speaker_answer(
        await client.library(said.guild).call(lambda library: library.ask(before.question)),
        said.voice,
    )

    def build(note: Markdown | None) -> MessageView:
        head = (*([note] if note else []), *shown.head)
        return answer_view(Answer(head, shown.cards))

    return Response(build)


async def _as_new(client: Services, said: Said) -> dict[str, str]:
    pressed = Pressed(Act.AS_NEW, said.user, said.text)
    try:
        identity = await custom_id(pressed, client.store.buttons)
    except sqlite3.Error:
        log.exception("a button could not be kept")
        return {}
    return {identity: said.voice.plain(Key.BUTTON_AS_NEW)}
