"""One message that changes while a long command runs, longer than its 15 minutes if need be."""

from __future__ import annotations

import asyncio
import logging
import sqlite3
from collections.abc import Awaitable, Callable
from typing import Any

import discord

from bot.discord_io.delivery import PASSING, amend, deliver, post
from bot.ops.logs import fields
from bot.rendering.components import MessageView
from bot.store.boards import Boards, Shown

log = logging.getLogger(__name__)

FAILURES = (discord.HTTPException, *PASSING)


class Board:
    """Show progress in a message of its own, else in the command's answer, at last directly.

    Edits keep `pause` seconds between them. A message that can no longer be edited, because
    somebody deleted it or it is too old for more edits, is followed by a new one; `pointer`
    writes the command's answer, which links to it. `boards` remembers it, with its `language`,
    until it shows the last state: a start after a sudden end then mends it.
    """

    def __init__(
        self,
        interaction: discord.Interaction[Any],
        channel: discord.abc.Messageable | None,
        *,
        pause: float,
        pointer: Callable[[str], MessageView],
        boards: Boards,
        language: str,
    ) -> None:
        self._interaction = interaction
        self._channel = channel
        self._pause = pause
        self._pointer = pointer
        self._boards = boards
        self._language = language
        self._free_at = 0.0
        self.message: discord.Message | None = None

    async def show(self, view: MessageView, *, at_once: bool = False) -> bool:
        """Show this state instead of the one before; False where there was no place for it.

        `at_once` does not wait for the pause: for what somebody waits for who pressed a button.
        """
        if at_once:
            self._free_at = 0.0
        if self.message is not None and await self._edited(self.message, view):
            return True
        if self._channel is not None and await self._posted(self._channel, view):
            return True
        return await self._answered(view)

    async def finish(
        self, view: MessageView, *, direct: MessageView | None = None, at_once: bool = False
    ) -> None:
        """Show the last state; where there is no other place left, `direct` to the user."""
        if await self.show(view, at_once=at_once):
            if self.message is not None:
                number = self.message.id
                await self._noted(lambda: self._boards.forget(number))
            return
        try:
            await post(self._interaction.user, direct or view)
        except FAILURES:
            log.warning("nobody could be told", exc_info=True)

    async def _edited(self, message: discord.Message, view: MessageView) -> bool:
        try:
            await self._in_turn(lambda: amend(message, view))
        except FAILURES as error:
            log.info("progress message lost", extra=fields(error=error))
            self.message = None
            return False
        return True

    async def _posted(self, channel: discord.abc.Messageable, view: MessageView) -> bool:
        try:
            self.message = await post(channel, view)
        except FAILURES as error:
            log.info("no progress message in the channel", extra=fields(error=error))
            self._channel = None
            return False
        shown = Shown(self.message.id, self.message.channel.id, self._language)
        await self._noted(lambda: self._boards.remember(shown))
        if not self._interaction.is_expired():
            try:
                await deliver(self._interaction, self._pointer(self.message.jump_url))
            except FAILURES as error:
                log.info("the answer does not point to it", extra=fields(error=error))
        return True

    async def _answered(self, view: MessageView) -> bool:
        if self._interaction.is_expired():
            return False
        try:
            await self._in_turn(lambda: deliver(self._interaction, view))
        except FAILURES as error:
            log.info("no progress in the answer", extra=fields(error=error))
            return False
        return True

    async def _noted(self, note: Callable[[], None]) -> None:
        try:
            await asyncio.to_thread(note)
        except sqlite3.Error:
            log.exception("a progress message is not remembered as it is")

    async def _in_turn(self, edit: Callable[[], Awaitable[object]]) -> None:
        loop = asyncio.get_running_loop()
        await asyncio.sleep(max(0.0, self._free_at - loop.time()))
        try:
            await edit()
        finally:  # counted from its end, so that Discord, too, sees the pause
            self._free_at = loop.time() + self._pause
