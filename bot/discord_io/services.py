"""What a feature may ask of the running bot: a Protocol, so that no feature knows the client."""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import Any, Protocol, TypeAlias, cast

import discord

from bot.discord_io.builds import Builds
from bot.discord_io.cooldown import Cooldown
from bot.discord_io.guild_settings import GuildSettings
from bot.discord_io.library_service import LibraryService
from bot.ops.metrics import Metrics
from bot.store import Store

Interaction: TypeAlias = discord.Interaction[Any]


class Services(Protocol):
    """The running bot as a feature sees it."""

    store: Store
    guild_settings: GuildSettings
    builds: Builds
    metrics: Metrics
    cooldown: Cooldown | None
    edit_pause: float
    """Seconds between two edits of a progress message."""

    @property
    def user(self) -> discord.ClientUser | None:
        """The bot's own account; None before it is logged in."""

    @property
    def latency(self) -> float:
        """Seconds of the last heartbeat."""

    def library(self, guild: int | None) -> LibraryService:
        """Return what asks a server's library and the shared one."""

    def serving(self) -> AbstractContextManager[None]:
        """Mark that somebody waits for an answer, so that a graceful stop waits, too."""

    def get_partial_messageable(
        self,
        id: int,
        *,
        guild_id: int | None = None,
        type: discord.ChannelType | None = None,
    ) -> discord.PartialMessageable:
        """Return a channel by its id, without a request."""


def services(interaction: Interaction) -> Services:
    """Return the running bot that an interaction came to."""
    return cast(Services, interaction.client)
