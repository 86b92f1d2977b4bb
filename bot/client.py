"""The Discord client: what it listens to, its commands, and the one place failures end in."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import aiohttp
import discord
from discord import app_commands

from bot import sync
from bot.commands import admin, chat
from bot.commands.ask import ask
from bot.delivery import PASSING, tell
from bot.desk import Desk
from bot.failures import ADMIN, reported
from bot.logs import fields
from bot.replies import voice_for
from bot.views import notice_view
from index import Library

log = logging.getLogger(__name__)

# None of them is privileged: without Message Content, Discord still shows the bot what is
# written to it directly or mentions it.
INTENTS = discord.Intents(guilds=True, guild_messages=True, dm_messages=True)
COMMANDS: tuple[app_commands.Command[Any, ..., Any], ...] = (ask, admin.reindex, admin.status)
EDIT_SECONDS = 2.0
FAREWELL_SECONDS = 5.0


class Tree(app_commands.CommandTree["OnRecord"]):
    """The commands, with the one handler of their errors."""

    async def on_error(
        self, interaction: discord.Interaction[OnRecord], error: app_commands.AppCommandError, /
    ) -> None:
        """End every failure in a sentence to the user and a line in the log."""
        command = interaction.command
        stale = (app_commands.CommandSignatureMismatch, app_commands.CommandNotFound)
        if isinstance(error, stale):
            self.client.synchronise(anew=True)
        sentence = reported(
            error,
            voice_for(interaction.locale.value),
            where="/?" if command is None else f"/{command.qualified_name}",
            detail=command is not None and bool(command.extras.get(ADMIN)),
            guild=interaction.guild_id,
        )
        try:
            await tell(interaction, notice_view(sentence))
        except (discord.HTTPException, *PASSING):
            log.warning("the user could not be told", exc_info=True)


class OnRecord(discord.Client):
    """Answer questions from a library, in commands, mentions and direct messages."""

    def __init__(
        self,
        *,
        library: Library,
        home: Path,
        workers: int = 4,
        answer_seconds: float = 30.0,
        edit_pause: float = EDIT_SECONDS,
        connector: aiohttp.BaseConnector | None = None,
        guild_ready_timeout: float = 2.0,
    ) -> None:
        super().__init__(
            intents=INTENTS,
            allowed_mentions=discord.AllowedMentions.none(),
            max_messages=None,
            member_cache_flags=discord.MemberCacheFlags.none(),
            chunk_guilds_at_startup=False,
            connector=connector,
            guild_ready_timeout=guild_ready_timeout,
        )
        self.tree = Tree(self)
        self.desk = Desk(library, workers=workers, seconds=answer_seconds)
        self.edit_pause = edit_pause
        self._ledger = home / sync.LEDGER
        self._background: set[asyncio.Task[None]] = set()
        self._serving = 0
        self._idle = asyncio.Event()
        self._idle.set()
        for command in COMMANDS:
            self.tree.add_command(command)

    async def setup_hook(self) -> None:
        """Register the commands in the background: serving does not wait for it."""
        self.synchronise()

    def synchronise(self, *, anew: bool = False) -> None:
        """Begin to register the commands, unless that is under way."""
        if self._background or self.application_id is None:
            return
        task = asyncio.create_task(
            sync.synchronise(
                self.tree, application=self.application_id, ledger=self._ledger, anew=anew
            ),
            name="synchronise",
        )
        self._background.add(task)
        task.add_done_callback(self._background.discard)

    @contextlib.contextmanager
    def serving(self) -> Iterator[None]:
        """Mark that somebody waits for an answer: a graceful end waits, too."""
        self._serving += 1
        self._idle.clear()
        try:
            yield
        finally:
            self._serving -= 1
            if self._serving == 0:
                self._idle.set()

    async def on_ready(self) -> None:
        """Log that the bot serves."""
        log.info("ready", extra=fields(user=self.user, guilds=len(self.guilds)))

    async def on_message(self, message: discord.Message) -> None:
        """Answer a message that speaks to the bot."""
        await chat.hear(self, message)

    async def on_error(self, event_method: str, /, *args: Any, **kwargs: Any) -> None:
        """Log what an event's handler did not catch."""
        log.exception("event failed", extra=fields(event=event_method))

    async def close(self) -> None:
        """Cancel a build, let the answers under way be sent, and leave."""
        if self.is_closed():
            return
        self.desk.close()
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._idle.wait(), FAREWELL_SECONDS)
        for task in self._background:
            task.cancel()
        await super().close()
