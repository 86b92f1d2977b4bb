"""A newsroom for tests: a real library that articles come into, and a clock that is set by hand."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bot.app.client import OnRecord
from index import Library
from tests.bot.conftest import Stage
from tests.encoders import HashedWords
from tests.index.watching.articles import put
from tests.loopback import Channel, Guild, Message, Response, User

FOURTH = """---
title: The survey has been read
outlet: Harbour Post
published: 2024-02-05
url: https://harbourpost.example/read
---

Read it was on Monday by the council of Vellmar.

“Two old cranes will be taken down in the spring,” Ottoline Brask said.
"""
CORRECTION = """---
title: "Correction: cranes stay where they are"
outlet: Harbour Post
published: 2024-02-06
url: https://harbourpost.example/fix
---

On Friday we reported that the survey costs nine million crowns. It costs eight million.
"""
MORNING = datetime(2024, 2, 4, 9, 0, tzinfo=UTC).timestamp()


@dataclass(slots=True)
class Hands:
    """A clock."""

    now: float = MORNING

    def __call__(self) -> float:
        return self.now


@dataclass(slots=True)
class Newsroom:
    """A stage with a library, its sources' folder, and the clock of the bot."""

    stage: Stage
    library: Library
    folder: Path
    clock: Hands

    @property
    def channel(self) -> Channel:
        return self.stage.channel

    @contextlib.asynccontextmanager
    async def open(self, **options: Any) -> AsyncIterator[OnRecord]:
        """Run the bot; its watcher waits an hour between two looks of its own."""
        given = {"library": self.library, "clock": self.clock, **options}
        async with self.stage.start(**given) as client:
            client.watcher._pause = 3600.0
            yield client

    async def publish(self, **articles: str) -> None:
        """Put articles among the sources and publish them."""
        self.clock.now += 60
        for name, text in articles.items():
            put(self.folder, f"{name}.md", text)
        await asyncio.to_thread(self.library.reindex)

    async def command(self, name: str, *, who: User | None = None, **given: Any) -> Response:
        """Use a command, as the admin."""
        stage = self.stage
        return await stage.discord.slash(who or stage.admin, stage.channel, name, **given)

    async def watch(
        self, *, guild: Guild | None = None, who: User | None = None, **given: Any
    ) -> Response:
        """Watch for an actor, and confirm the preview; give what was shown."""
        admin, discord = who or self.stage.admin, self.stage.discord
        where = (guild or self.stage.guild).channel
        shown = await discord.slash(admin, where, "watch actor", within=30, **given)
        assert shown.buttons, shown.text
        await discord.click(admin, shown, label="Start watching", within=30)
        return shown

    def posts(self, channel: Channel | None = None) -> list[Message]:
        """Give the bot's messages that everybody sees in a channel, the oldest first."""
        where = channel or self.channel
        bot = self.stage.discord.bot
        return [one for one in where.messages if one.author is bot and one.only_for is None]

    async def next_post(self) -> Message:
        """Wait for the first message that everybody sees."""
        return await self.stage.discord.wait_for_message(
            self.channel, where=lambda one: one.only_for is None, within=30
        )

    def texts(self, channel: Channel | None = None) -> list[str]:
        return [one.text for one in self.posts(channel)]


def begun(stage: Stage, folder: Path, *texts: str, home: Path | None = None) -> Newsroom:
    """Build a library of some articles."""
    for number, text in enumerate(texts):
        put(folder, f"{number}.md", text)
    library = Library.open(home or stage.home, encoder=HashedWords(), reader="off")
    library.add([str(folder)])
    return Newsroom(stage, library, folder, Hands())
