"""Every failure as a sentence to whoever met it, and a line in the log."""

from __future__ import annotations

import logging
import re
import secrets
from dataclasses import dataclass

import discord
from discord import app_commands

from bot.errors import Refusal, SlowError
from bot.i18n.phrases import Key, Noun, Voice
from bot.markdown import Markdown, one_line
from bot.ops.logs import fields
from bot.rendering.attribution import brief
from bot.store import StoreBusyError
from index import (
    BusyError,
    CancelledError,
    GenerationError,
    LibraryError,
    ModelError,
    StoreError,
    VerbatimError,
)

log = logging.getLogger(__name__)

ADMIN = "admin"  # in a command's extras: who runs it may read the library's own words
DETAIL_LENGTH = 500
# Before a file's name: where things lie on the operator's disk is no server's business.
FOLDERS = re.compile(r"(?<![\w.:/])(?:[A-Za-z]:)?[/\\](?:[^\s/\\:]+[/\\])*(?=[^\s/\\])")
# Nor is on which machine: " (machine:/srv/library)", "postgresql://db.example/news".
MACHINE = re.compile(r" \([\w.-]+:/(?!/)[^)]*\)")
SERVER = re.compile(r"\b(?:postgres(?:ql)?|milvus(?:\+tls)?)://[^\s,;]+")
UNKNOWN_MESSAGE = 10008  # Discord's code: somebody deleted it
LIBRARY_SENTENCES: tuple[tuple[type[LibraryError], Key, bool], ...] = (
    (BusyError, Key.BUSY, False),
    (CancelledError, Key.CANCELLED, False),
    (VerbatimError, Key.NOT_VERBATIM, True),
    (GenerationError, Key.LIBRARY_BROKEN, True),
    (ModelError, Key.LIBRARY_BROKEN, True),
    (LibraryError, Key.LIBRARY_ERROR, True),
)


@dataclass(frozen=True, slots=True)
class Explanation:
    """What the user reads, and whether the operator must look into it."""

    sentence: Markdown
    fault: bool


def cause(error: BaseException) -> BaseException:
    """Return what really happened, out of discord.py's wrapping."""
    return error.original if isinstance(error, app_commands.CommandInvokeError) else error


def explain(
    error: BaseException, voice: Voice, *, reference: str, detail: bool = False
) -> Explanation:
    """Find the sentence for a failure; `detail` adds the library's own words, for admins."""
    error = cause(error)
    if isinstance(error, Refusal):
        return Explanation(voice.say(error.key, **error.values), False)
    if isinstance(error, StoreBusyError):
        return Explanation(voice.say(Key.STORE_BUSY), True)
    if isinstance(error, SlowError):
        seconds = voice.count(Noun.SECOND, round(error.seconds))
        return Explanation(voice.say(Key.SLOW, seconds=seconds), True)
    for kind, key, fault in LIBRARY_SENTENCES:
        if isinstance(error, kind):
            sentence = voice.say(key)
            if (
                detail and fault and not isinstance(error, StoreError)
            ):  # its server's words: the log's
                told = FOLDERS.sub("", MACHINE.sub("", SERVER.sub("…", str(error))))
                told = brief(one_line(told), DETAIL_LENGTH)
                sentence = voice.say(Key.DETAIL, sentence=sentence, detail=told)
            return Explanation(sentence, fault)
    return _of_command(error, voice, reference)


def _of_command(error: BaseException, voice: Voice, reference: str) -> Explanation:
    if isinstance(error, app_commands.CommandSignatureMismatch | app_commands.CommandNotFound):
        return Explanation(voice.say(Key.STALE_COMMAND), True)
    if isinstance(error, app_commands.TransformerError):
        value = brief(one_line(str(error.value)), DETAIL_LENGTH)
        return Explanation(voice.say(Key.BAD_VALUE, value=value), False)
    if isinstance(error, discord.NotFound) and error.code == UNKNOWN_MESSAGE:
        return Explanation(voice.say(Key.MESSAGE_GONE), False)
    return Explanation(voice.say(Key.UNEXPECTED, reference=reference), True)


def reported(
    error: BaseException, voice: Voice, *, where: str, detail: bool = False, **about: object
) -> Markdown:
    """Log a failure, with its trace where it is our fault, and give the sentence for the user."""
    reference = secrets.token_hex(4)
    explanation = explain(error, voice, reference=reference, detail=detail)
    error = cause(error)
    told = fields(where=where, error=type(error).__name__, **about)
    if explanation.fault:
        log.error("failed %s", reference, exc_info=error, extra=told)
    else:
        log.info("refused", extra=told)
    return explanation.sentence
