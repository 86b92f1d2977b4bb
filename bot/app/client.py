"""The Discord client: what it listens to, its commands, and the one place failures end in."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import sqlite3
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import aiohttp
import discord
from discord import app_commands

from bot.app.commands import COMMANDS, PRESSES, built_in
from bot.app.refreshing import refresh_always
from bot.app.registering import Registering
from bot.discord_io.builds import Builds
from bot.discord_io.command_sync import Outcome
from bot.discord_io.cooldown import Cooldown
from bot.discord_io.cooldown_check import COUNTS, held
from bot.discord_io.delivery import PASSING, tell
from bot.discord_io.errors import ADMIN, reported
from bot.discord_io.guild_settings import GuildSettings
from bot.discord_io.interrupted import mend
from bot.discord_io.library_service import LibraryService, LibraryServices
from bot.discord_io.preferences import voice_of
from bot.discord_io.translator import Translator
from bot.features.conversation import chat
from bot.features.conversation.hearing import Hearing
from bot.features.conversation.memory import Memory
from bot.features.watch.limits import WatchLimits
from bot.features.watch.watcher import Watcher
from bot.ops.heartbeat import Beat
from bot.ops.logs import fields
from bot.ops.metrics import Metrics
from bot.ops.pruning import prune_daily
from bot.rendering.components import notice_view
from bot.store import Store
from bot.store.pins import Pin
from index import Branches

log = logging.getLogger(__name__)

# None of them is privileged: without Message Content, Discord still shows the bot what is
# written to it directly or mentions it.
INTENTS = discord.Intents(guilds=True, guild_messages=True, dm_messages=True)
EDIT_SECONDS = 2.0
# After the time that a question has: what was found still has to be sent, at worst in four tries
# that are 4 s apart, and a build's message waits for its turn.
FAREWELL_SECONDS = 10.0


class Tree(app_commands.CommandTree["OnRecord"]):
    """The commands, with the cooldown before them and the one handler of their errors."""

    async def interaction_check(self, interaction: discord.Interaction[OnRecord], /) -> bool:
        """Hold the cooldown, except against suggestions and what counts its own questions."""
        command = interaction.command
        counts = command is not None and bool(command.extras.get(COUNTS))
        if interaction.type is discord.InteractionType.application_command and not counts:
            held(interaction)
        return True

    async def on_error(
        self, interaction: discord.Interaction[OnRecord], error: app_commands.AppCommandError, /
    ) -> None:
        """End every failure in a sentence to the user and a line in the log."""
        command = interaction.command
        stale = (app_commands.CommandSignatureMismatch, app_commands.CommandNotFound)
        if isinstance(error, stale):
            own: dict[str, Any] = dict(interaction.data or {})
            self.client.registering.synchronise(
                int(own["guild_id"]) if "guild_id" in own else None, anew=True
            )
        sentence = reported(
            error,
            voice_of(interaction),
            where="/?" if command is None else f"/{command.qualified_name}",
            detail=command is not None and bool(command.extras.get(ADMIN)),
            guild=interaction.guild_id,
        )
        with self.client.serving():
            try:
                await tell(interaction, notice_view(sentence))
            except (discord.HTTPException, *PASSING):
                log.warning("the user could not be told", exc_info=True)


class OnRecord(discord.AutoShardedClient):
    """Answer questions from a library, in commands, mentions and direct messages.

    There are as many shards as Discord asks for: one, up to some thousand servers.
    """

    def __init__(
        self,
        *,
        library: Branches,
        home: Path,
        workers: int = 4,
        answer_seconds: float = 30.0,
        edit_pause: float = EDIT_SECONDS,
        cooldown: Cooldown | None = None,
        clock: Callable[[], float] = time.time,
        watch_limits: WatchLimits | None = None,
        beat: Beat | None = None,
        metrics: Metrics | None = None,
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
        self.registering = Registering(self.tree, home)
        self.metrics = metrics or Metrics()
        self.libraries = LibraryServices(
            library, workers=workers, seconds=answer_seconds, metrics=self.metrics
        )
        self.edit_pause = edit_pause
        self._grace = answer_seconds + FAREWELL_SECONDS
        self.store = Store(home)
        self.guild_settings = GuildSettings(self.store.preferences)
        self.memory = Memory(self.store)
        self.hearing = Hearing()
        self.clock = clock
        self.watch_limits = watch_limits or WatchLimits()
        self.watcher = Watcher(self)
        self.builds = Builds(self.watcher.wake)
        self.cooldown = cooldown
        self.pinning = asyncio.Lock()  # between reading the pins and adding one
        self._chores: list[asyncio.Task[None]] = []
        self.beat = beat or Beat(home)
        self.beat.latency = lambda: self.latency
        self._open: set[int] = set()  # shards whose gateway is
        self._serving = 0
        self._idle = asyncio.Event()
        self._idle.set()
        for command in COMMANDS:
            self.tree.add_command(command)
        self.add_dynamic_items(*PRESSES)

    @property
    def built_in(self) -> set[str]:
        """Return the names, in every language, of the commands that every server has."""
        return built_in()

    def library(self, guild: int | None) -> LibraryService:
        """Return what asks a server's library and the shared one; None where no server is."""
        return self.libraries.of(guild)

    async def setup_hook(self) -> None:
        """Register the commands in the background: serving does not wait for it."""
        await self.tree.set_translator(Translator())
        await self.guild_settings.load()
        self.registering.synchronise()
        self._chores = [
            asyncio.create_task(prune_daily(self.store, self.clock), name="prune"),
            asyncio.create_task(mend(self), name="mend"),
            asyncio.create_task(self.watcher.run(), name="watch"),
            asyncio.create_task(refresh_always(self.libraries, self.watcher.wake), name="refresh"),
        ]
        try:
            pins = await asyncio.to_thread(self.store.pins.all)
        except sqlite3.Error:
            log.exception("pins cannot be read")
            return
        self.registering.begin(pins)

    async def pinned(self, pin: Pin, *, within: float) -> Outcome:
        """Give the server the command; wait for Discord so many seconds, and go on trying."""
        return await self.registering.pinned(pin, within=within)

    async def unpinned(self, pin: Pin, *, within: float) -> Outcome:
        """Take the command from the server; wait as for a pin."""
        return await self.registering.unpinned(pin, within=within)

    async def on_guild_join(self, guild: discord.Guild) -> None:
        """Give a server that has come back the commands of its pins."""
        if self.tree.get_commands(guild=guild):
            self.registering.synchronise(guild.id, anew=True)

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

    async def on_shard_disconnect(self, shard: int) -> None:
        """Note that a shard's gateway has closed."""
        self._noted(shard, is_open=False)

    async def on_shard_ready(self, shard: int) -> None:
        """Note that a shard's gateway is open."""
        self._noted(shard, is_open=True)

    async def on_shard_resumed(self, shard: int) -> None:
        """Note that a shard's gateway is open again."""
        self._noted(shard, is_open=True)

    def _noted(self, shard: int, *, is_open: bool) -> None:
        self._open = self._open | {shard} if is_open else self._open - {shard}
        self.beat.connected(len(self._open) >= (self.shard_count or 1))

    async def on_ready(self) -> None:
        """Log that the bot serves."""
        told = fields(user=self.user, guilds=len(self.guilds), shards=self.shard_count)
        log.info("ready", extra=told)

    async def on_message(self, message: discord.Message) -> None:
        """Answer a message that speaks to the bot."""
        await chat.hear(self, message)

    async def on_raw_message_edit(self, payload: discord.RawMessageUpdateEvent) -> None:
        """Answer an edited question again."""
        await chat.hear_edit(self, payload)

    async def on_raw_message_delete(self, payload: discord.RawMessageDeleteEvent) -> None:
        """Take back the answer to a deleted question."""
        await chat.hear_deletion(self, payload.channel_id, payload.message_id)

    async def on_raw_bulk_message_delete(self, payload: discord.RawBulkMessageDeleteEvent) -> None:
        """Take back the answers to questions that a moderator deleted together."""
        for message in payload.message_ids:
            await chat.hear_deletion(self, payload.channel_id, message)

    async def on_error(self, event_method: str, /, *args: Any, **kwargs: Any) -> None:
        """Log what an event's handler did not catch."""
        log.exception("event failed", extra=fields(event=event_method))

    async def close(self) -> None:
        """Cancel a build, let whoever waits be answered or told of the restart, and leave."""
        if self.is_closed():
            return
        self.libraries.close()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(self._grace):
                while self._serving:  # one failure is told after another has set it
                    await self._idle.wait()
        for task in self._chores:
            task.cancel()
        self.registering.stop()
        await super().close()
        await asyncio.to_thread(self.store.close)
        self.beat.connected(False)
