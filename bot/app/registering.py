"""Brings the commands to Discord in the background: those of all servers, and of single ones."""

from __future__ import annotations

import asyncio
import logging
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import discord
from discord import app_commands

from bot.discord_io import command_sync
from bot.discord_io.command_sync import Outcome
from bot.features.pins.pinned import command_of
from bot.ops.logs import fields
from bot.store.pins import Pin

log = logging.getLogger(__name__)


class Registering:
    """The commands of a tree as Discord is to have them; None is where no single server is."""

    def __init__(self, tree: app_commands.CommandTree[Any], home: Path) -> None:
        self._tree = tree
        self._home = home
        self._syncing: dict[int | None, asyncio.Task[Outcome]] = {}
        self._changed: defaultdict[int | None, asyncio.Event] = defaultdict(asyncio.Event)

    def begin(self, pins: Sequence[Pin]) -> None:
        """Offer the servers the commands of their pins, and take those away that are pins no more.

        A pin that cannot be offered is passed over.
        """
        for pin in pins:
            try:
                self._offer(pin)
            except (ValueError, app_commands.AppCommandError):
                log.exception("a pin cannot be offered", extra=fields(guild=pin.guild))
        for guild in {pin.guild for pin in pins} | command_sync.servers(self._home):
            self.synchronise(guild)

    async def pinned(self, pin: Pin, *, within: float) -> Outcome:
        """Give the server the command; wait for Discord so many seconds, and go on trying."""
        self._offer(pin)
        return await self._renewed(pin.guild, within)

    async def unpinned(self, pin: Pin, *, within: float) -> Outcome:
        """Take the command from the server; wait as for a pin."""
        self._tree.remove_command(pin.command, guild=discord.Object(pin.guild))
        return await self._renewed(pin.guild, within)

    def _offer(self, pin: Pin) -> None:
        self._tree.add_command(command_of(pin), guild=discord.Object(pin.guild), override=True)

    async def _renewed(self, guild: int, within: float) -> Outcome:
        self._changed[guild].set()
        self.synchronise(guild)
        task = self._syncing.get(guild)
        if task is None:
            return Outcome.TRYING
        await asyncio.wait({task}, timeout=within)
        return task.result() if task.done() and not task.cancelled() else Outcome.TRYING

    def synchronise(self, guild: int | None = None, *, anew: bool = False) -> None:
        """Begin to register the commands, of one server or all, unless that is under way."""
        running = self._syncing.get(guild)
        application = self._tree.client.application_id
        if application is None or (running is not None and not running.done()):
            return
        task = asyncio.create_task(
            command_sync.synchronise(
                self._tree,
                application=application,
                ledger=command_sync.ledger_of(self._home, guild),
                changed=self._changed[guild],
                guild=guild,
                anew=anew,
            ),
            name="synchronise",
        )
        self._syncing[guild] = task
        task.add_done_callback(lambda done: self._synchronised(guild, done))

    def _synchronised(self, guild: int | None, task: asyncio.Task[Outcome]) -> None:
        if self._syncing.get(guild) is task:
            del self._syncing[guild]
        if not task.cancelled() and task.exception() is not None:
            log.error("commands not registered", exc_info=task.exception())

    def stop(self) -> None:
        """Leave what is under way."""
        for task in self._syncing.values():
            task.cancel()
