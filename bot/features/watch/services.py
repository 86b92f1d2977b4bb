"""What watches need of the running bot beside what every feature does."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol, cast

import discord

from bot.discord_io.services import Interaction, Services
from bot.features.watch.limits import WatchLimits


class Looking(Protocol):
    """What looks for news in the background."""

    def wake(self) -> None:
        """Look at once."""

    async def look(self, guild: int | None) -> None:
        """Look now, also at a server that has no watch yet: what is there then is no news to it."""


class Watching(Services, Protocol):
    """The running bot as watches see it."""

    clock: Callable[[], float]
    """Seconds since 1970."""
    watch_limits: WatchLimits

    @property
    def watcher(self) -> Looking:
        """What looks for news in the background."""

    def get_guild(self, id: int, /) -> discord.Guild | None:
        """Return a server that the bot is in."""

    def get_channel(self, id: int, /) -> Any:
        """Return a channel that the bot knows of."""

    async def fetch_user(self, user_id: int, /) -> discord.User:
        """Return a person."""

    async def wait_until_ready(self) -> None:
        """Wait until the servers are known."""


def watching(interaction: Interaction) -> Watching:
    """Return the running bot that an interaction came to."""
    return cast(Watching, interaction.client)
