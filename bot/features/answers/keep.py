"""What is kept of an answer, and the message made of both."""

from __future__ import annotations

import asyncio
import logging
import secrets
import sqlite3
import time
from collections.abc import Iterable
from dataclasses import dataclass, replace

import discord

from bot.features.answers.questions import encode
from bot.i18n.phrases import Key, Voice
from bot.markdown import Markdown
from bot.ops.logs import fields
from bot.rendering.actions import actions
from bot.rendering.answer import MOST_NEAREST, MOST_SHOWN, answer
from bot.rendering.components import MessageView, answer_view
from bot.rendering.custom_ids import digest
from bot.store import Store
from bot.store.answers import Kept, Quoted
from index import Finding, Findings, Question

log = logging.getLogger(__name__)

TITLE_LENGTH = 200  # of an article, to name it by when it is no longer in the library


@dataclass(frozen=True, slots=True)
class Asker:
    """Who asks, and where: `guild` is None in direct messages."""

    user: int
    guild: int | None
    channel: int | None
    private: bool = False


def asker_of(interaction: discord.Interaction, *, private: bool) -> Asker:
    """Return who uses a command or a button."""
    return Asker(interaction.user.id, interaction.guild_id, interaction.channel_id, private)


def record(findings: Findings, asker: Asker) -> Kept:
    """Make of an answer what is kept of it."""
    return paged(findings, blank(findings.question, asker))


def blank(question: Question, asker: Asker) -> Kept:
    """Make what is kept of an answer that quotes nothing yet."""
    return Kept(
        id=secrets.token_hex(8),
        asked=int(time.time()),
        asker=asker.user,
        guild=asker.guild,
        channel=asker.channel,
        private=asker.private,
        question=encode(question),
        generation=None,
        reason=None,
        quoted=(),
    )


def paged(findings: Findings, kept: Kept) -> Kept:
    """Put a page of findings in the place of the one that was kept."""
    shown = findings.findings[:MOST_SHOWN] or (findings.maybe or findings.nearest)[:MOST_NEAREST]
    return replace(
        kept,
        generation=findings.library.generation,
        reason=findings.reason.value if findings.reason else None,
        first=findings.question.offset,
        quoted=quotes(shown),
    )


async def keep(findings: Findings, asker: Asker, store: Store) -> Kept | None:
    """Remember an answer before it is shown; None where that fails, which costs it its buttons."""
    return await remembered(record(findings, asker), store)


async def remembered(kept: Kept, store: Store) -> Kept | None:
    """Write down what is kept of an answer; None where that fails."""
    try:
        await asyncio.to_thread(store.answers.keep, kept)
    except sqlite3.Error:
        log.exception("an answer could not be kept", extra=fields(guild=kept.guild))
        return None
    return kept


async def sent(kept: Kept | None, channel: int, message: int, store: Store) -> None:
    """Remember which message shows an answer; without it the answer is only harder to find."""
    if kept is None:
        return
    try:
        await asyncio.to_thread(store.answers.sent, kept.id, channel, message)
    except sqlite3.Error:
        log.exception("an answer's message could not be kept", extra=fields(guild=kept.guild))


def message(
    findings: Findings,
    voice: Voice,
    kept: Kept | None,
    *,
    echo: bool = False,
    note: Markdown | None = None,
) -> MessageView:
    """Build an answer's message, with its buttons where it is kept."""
    shown = answer(findings, voice, echo=echo, note=note)
    if kept is None:
        return answer_view(shown)
    size = page_size(findings.question)
    return answer_view(shown, actions(kept, voice, size=size, more=more(findings)))


def page_size(question: Question) -> int:
    """Return how many findings of a question one message shows."""
    return min(question.count, MOST_SHOWN)


def more(findings: Findings) -> bool:
    """Return whether there are findings after those that are shown."""
    shown = len(findings.findings[:MOST_SHOWN])
    return shown > 0 and findings.question.offset + shown < findings.total


def shared_by(kept: Kept, voice: Voice) -> Markdown:
    """Return who put a private answer into the channel, which pings nobody."""
    return voice.say(Key.SHARED_BY, user=Markdown(f"<@{kept.asker}>"))


def quotes(findings: Iterable[Finding]) -> tuple[Quoted, ...]:
    """Return what is kept of quotes."""
    return tuple(
        Quoted(
            one.article.id,
            digest(one.article),
            one.span,
            one.highlight,
            one.article.title[:TITLE_LENGTH],
        )
        for one in findings
    )
