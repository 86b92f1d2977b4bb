"""Fixtures for tests of the bot: `from tests.loopback.fixtures import *` in a conftest."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator, Callable
from typing import Any

import discord as discord_py
import pytest

from tests.loopback.loopback import LoopbackDiscord
from tests.loopback.network import refusal
from tests.loopback.world import Guild, User

__all__ = ["ada", "admin", "discord", "guild", "hasty", "no_egress"]


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


@pytest.fixture
def hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let discord.py wait no real time between its tries; nothing else of it changes.

    Without it, an answer of 500 takes up to 25 s, and a refused gateway several seconds.
    """

    class Hasty:
        def __getattr__(self, name: str) -> Any:
            return getattr(asyncio, name)

        @staticmethod
        async def sleep(seconds: float) -> None:
            await asyncio.sleep(0)

    for module in (discord_py.http, discord_py.webhook.async_, discord_py.client):
        monkeypatch.setattr(module, "asyncio", Hasty())


@pytest.fixture
def no_egress(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """Refuse every connection of this process that leaves the machine; give those tried."""
    tried: list[Any] = []

    def guard(connect: Callable[..., Any]) -> Callable[..., Any]:
        def connect_here(self: socket.socket, address: Any) -> Any:
            if self.family != socket.AF_UNIX and address[0] not in ("127.0.0.1", "::1"):
                tried.append(address)
                raise refusal(str(address[0]))
            return connect(self, address)

        return connect_here

    for name in ("connect", "connect_ex"):
        monkeypatch.setattr(socket.socket, name, guard(getattr(socket.socket, name)))
    return tried
