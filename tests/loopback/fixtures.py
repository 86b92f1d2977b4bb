"""Fixtures for tests of the bot: `from tests.loopback.fixtures import *` in a conftest."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from tests.loopback.loopback import LoopbackDiscord
from tests.loopback.world import Guild, User

__all__ = ["ada", "admin", "discord", "guild"]


@pytest.fixture
async def discord() -> AsyncIterator[LoopbackDiscord]:
    """Give a loopback Discord that fails the test where the bot breaks Discord's rules."""
    async with LoopbackDiscord() as loopback:
        yield loopback


@pytest.fixture
def guild(discord: LoopbackDiscord) -> Guild:
    """Give a server that the bot is in, with the channel `guild.channel`."""
    return discord.add_guild()


@pytest.fixture
def ada(discord: LoopbackDiscord, guild: Guild) -> User:
    """Give a member without any particular permission."""
    return discord.add_member(guild, "ada")


@pytest.fixture
def admin(discord: LoopbackDiscord, guild: Guild) -> User:
    """Give a member who administers the server."""
    return discord.add_member(guild, "grace", admin=True)
