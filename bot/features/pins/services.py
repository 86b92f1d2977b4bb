"""What pins need of the running bot beside what every feature does."""

from __future__ import annotations

import asyncio
from typing import Protocol, cast

from bot.discord_io.command_sync import Outcome
from bot.discord_io.services import Interaction, Services
from bot.store.pins import Pin


class Pinning(Services, Protocol):
    """The running bot as pins see it."""

    pinning: asyncio.Lock
    """Held between reading the pins and adding one."""

    @property
    def built_in(self) -> set[str]:
        """The names, in every language, of the commands that every server has."""

    async def pinned(self, pin: Pin, *, within: float) -> Outcome:
        """Return the server the command; wait for Discord so many seconds."""

    async def unpinned(self, pin: Pin, *, within: float) -> Outcome:
        """Take the command from the server; wait as for a pin."""


def pinning(interaction: Interaction) -> Pinning:
    """Return the running bot that an interaction came to."""
    return cast(Pinning, interaction.client)
