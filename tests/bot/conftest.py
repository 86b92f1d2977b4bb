"""A real client over a library of the tests' own, in a loopback Discord."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import pytest

from bot.app.client import OnRecord
from bot.discord_io import delivery
from index import Branches, Library
from tests.bot.fake_library import FakeLibrary
from tests.loopback import Channel, Guild, LoopbackDiscord, Message, Response, User
from tests.loopback.fixtures import *  # noqa: F403


@dataclass(slots=True)
class Stage:
    """A server with one channel, a member, an admin, and the library behind the bot."""

    discord: LoopbackDiscord
    library: FakeLibrary
    guild: Guild
    ada: User
    admin: User
    home: Path

    @property
    def channel(self) -> Channel:
        """Give the server's channel."""
        return self.guild.channel

    @contextlib.asynccontextmanager
    async def start(self, *, synced: bool = True, **options: Any) -> AsyncIterator[OnRecord]:
        """Run a client from its being ready (and its commands registered) to its close."""
        given = {"library": cast(Branches, self.library), "edit_pause": 0.05, **options}
        if isinstance(given["library"], Library):
            given["library"] = Branches(given["library"])
        client = OnRecord(
            home=self.home, connector=self.discord.connector(), guild_ready_timeout=0.02, **given
        )
        async with self.discord.running(client):
            if synced:
                await self.discord.synced()
            yield client
        assert pinging(self.discord) == []

    async def ask(self, question: str, **options: Any) -> Response:
        """Ask by command, as the member."""
        return await self.discord.slash(self.ada, self.channel, "ask", question=question, **options)

    async def said(self, actor: str, about: str | None = None, **options: Any) -> Response:
        """Ask what an actor said, as the member."""
        given = options if about is None else {"about": about, **options}
        return await self.discord.slash(self.ada, self.channel, "said", actor=actor, **given)

    async def mention(self, text: str, channel: Channel | None = None) -> Message:
        """Ask by mention, as the member."""
        said = f"{self.discord.bot.mention} {text}"
        return await self.discord.say(self.ada, channel or self.channel, said)

    async def reply_to(self, asked: Message) -> Message:
        """Wait for the bot's message after this one."""
        return await self.discord.wait_for_message(asked.channel, after=asked)


def pinging(discord: LoopbackDiscord) -> list[str]:
    """Give the messages that the bot has sent or edited without saying that they ping nobody."""
    bodies = [(each, each.json.get("data") or each.json) for each in discord.requests]
    return [
        str(each)
        for each, body in bodies
        if isinstance(body, dict)
        and ("components" in body or "content" in body)
        and (body.get("allowed_mentions") or {}).get("parse") != []
    ]


async def until(holds: Callable[[], object]) -> None:
    """Wait for what no request of the bot tells, five seconds at most."""
    async with asyncio.timeout(5):
        while not holds():  # noqa: ASYNC110 - a log line or a thread sets no event
            await asyncio.sleep(0.001)


@pytest.fixture(autouse=True)
def no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    """Try again at once."""
    monkeypatch.setattr(delivery, "RETRY_SECONDS", (0.0, 0.0, 0.0))


@pytest.fixture
def stage(discord: LoopbackDiscord, guild: Guild, ada: User, admin: User, tmp_path: Path) -> Stage:
    """Give a stage on which the bot does not run yet."""
    return Stage(discord, FakeLibrary(), guild, ada, admin, tmp_path)


@pytest.fixture
async def live(stage: Stage) -> AsyncIterator[Stage]:
    """Give a stage on which the bot runs."""
    async with stage.start():
        yield stage
