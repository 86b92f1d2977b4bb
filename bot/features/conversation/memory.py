"""What is remembered of conversations, where a file that fails costs only the memory."""

from __future__ import annotations

import asyncio
import logging
import sqlite3
import time
from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from discord.utils import snowflake_time

from bot.features.conversation.turns import Turn, decode, encode
from bot.store import Store
from bot.store.conversations import ANYBODY
from bot.store.replies import Reply

log = logging.getLogger(__name__)

T = TypeVar("T")

JUST_SENT_SECONDS = 1.0  # within which a message of ours may not be written down yet
LOOK_AGAIN_SECONDS = 0.05


class Memory:
    """The store's conversations and replies as the event loop asks them."""

    def __init__(self, store: Store) -> None:
        self._talks = store.conversations
        self._replies = store.replies

    async def recall(self, place: int, user: int) -> Turn | None:
        """Return what the user asked last there, or what its thread began with."""
        return _told_to(user, await _tried(lambda: self._talks.recall(place, user), None))

    async def remember(self, place: int, user: int, turn: Turn, message: int = 0) -> None:
        """Keep what the user asked last there."""
        await _tried(lambda: self._talks.remember(place, user, encode(turn), message), None)

    async def begin(self, place: int, turn: Turn, owner: int) -> None:
        """Keep what a thread begins with, which its owner asked, for all who go on from it."""
        told = encode(turn)
        await _tried(lambda: self._talks.remember(place, ANYBODY, told, owner=owner), None)

    async def before(
        self, known: Reply | None, place: int, user: int, replies_to: int | None
    ) -> Turn | None:
        """Return the turn before a question: for one that is edited, what it was at first.

        A reply to one of the bot's answers goes on from it, whoever was answered there.
        """
        if known is not None:
            return decode(known.before) if known.before else None
        if replies_to is not None:
            told = await self._answered_by(place, replies_to)
            if told is not None:
                return _told_to(user, told)
        return await self.recall(place, user)

    async def _answered_by(self, place: int, reply: int) -> tuple[str, int] | None:
        """Give the turn that one of our messages answers; one that was just sent is waited for."""
        while True:
            told = await _tried(lambda: self._replies.turn_of(place, reply), None)
            sent = snowflake_time(reply).timestamp()
            if told is not None or not 0 <= time.time() - sent < JUST_SENT_SECONDS:
                return told
            await asyncio.sleep(LOOK_AGAIN_SECONDS)

    async def take_back(self, gone: Reply, place: int) -> None:
        """Let a conversation be as it was before a question that is gone."""
        await _tried(
            lambda: self._talks.replace(place, gone.user, gone.question, gone.before), None
        )

    async def reply_to(self, question: int) -> Reply | None:
        """Return the message that answers a question, while it is young."""
        return await _tried(lambda: self._replies.of(question), None)

    async def replied(self, reply: Reply) -> None:
        """Keep which message answers a question."""
        await _tried(lambda: self._replies.remember(reply), None)

    async def unreplied(self, question: int) -> None:
        """Forget which message answers a question."""
        await _tried(lambda: self._replies.forget(question), None)


def _told_to(user: int, told: tuple[str, int] | None) -> Turn | None:
    """Read a turn and who asked it for whoever goes on from it."""
    turn = decode(told[0]) if told else None
    return replace(turn, others=told[1] != user) if turn and told else None


async def _tried(work: Callable[[], T], otherwise: T) -> T:
    try:
        return await asyncio.to_thread(work)
    except sqlite3.Error:
        log.exception("a conversation cannot be kept or read")
        return otherwise
