"""Typical answers over the sample library, asked by the real client in the loopback Discord."""

from __future__ import annotations

import threading
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from index import Library, Phase, Progress, sample_articles
from index.encoders.protocol import Encoder
from tests.bot.conftest import Stage
from tests.bot.fake_library import FakeLibrary
from tests.loopback import LoopbackDiscord, Message, User
from tests.pictures.page import Shown

Act = Callable[[Stage], Awaitable[Shown]]
BOT = "On Record"


@dataclass(frozen=True, slots=True)
class Scene:
    """One answer worth looking at; `real` where the sample library gives it."""

    name: str
    act: Act
    real: bool = True


def _shown(message: Message, asked: tuple[str, str] | None, *, command: bool = True) -> Shown:
    return Shown(message.components, BOT, asked, command=command, ephemeral=message.ephemeral)


def _slash(name: str, *, admin: bool = False, **options: object) -> Act:
    async def act(stage: Stage) -> Shown:
        user = stage.admin if admin else stage.ada
        answer = await stage.discord.slash(user, stage.channel, name, within=60, **options)
        return _shown(answer.message, (user.name, f"/{name}"))

    return act


async def _progress(stage: Stage) -> Shown:
    """Look at a build in its middle."""
    library, gate = cast(FakeLibrary, stage.library), threading.Event()
    library.steps = [Progress(Phase.EMBEDDING, 1984, 3120), gate]
    user: User = stage.admin
    await stage.discord.slash(user, stage.channel, "reindex", settle=False)
    message = await stage.discord.wait_for_message(
        stage.channel, where=lambda each: "1,984" in each.text, within=30
    )
    shown = _shown(message, None)
    gate.set()
    await stage.discord.wait_for_message(
        stage.channel, where=lambda each: "Re-indexed" in each.text, within=30
    )
    return shown


SCENES = (
    Scene(
        "answer",
        _slash("ask", question="How many people were hurt when the ferry hit the breakwater?"),
    ),
    Scene(
        "speakers",
        _slash("ask", question="What did the harbour master say about the speed of the ferry?"),
    ),
    Scene("nothing", _slash("ask", question="Who won the chess championship in Brask?")),
    Scene(
        "compare",
        _slash(
            "compare",
            actor_a="Anselm Dreyfeld",
            actor_b="Livia Corazin",
            about="the closure of the Lantern Bank",
        ),
    ),
    Scene("said", _slash("said", actor="Hallam Crewe")),
    Scene("private", _slash("ask", question="Why did Ketil Osmund resign?", private=True)),
    Scene("status", _slash("status", admin=True)),
    Scene("progress", _progress, real=False),
)


def sample_library(home: Path, encoder: Encoder | None = None) -> Library:
    """Build the sample library."""
    library = Library.open(home, encoder=encoder, reader="off" if encoder else "on")
    library.add([str(sample_articles())])
    return library


async def play(scene: Scene, library: Library, home: Path) -> Shown:
    """Let the scene happen in a Discord of its own."""
    async with LoopbackDiscord() as discord:
        guild = discord.add_guild()
        ada = discord.add_member(guild, "Ada")
        grace = discord.add_member(guild, "Grace", admin=True)
        stage = Stage(discord, FakeLibrary(), guild, ada, grace, home)
        given = {"library": library, "edit_pause": 0.5} if scene.real else {}
        async with stage.start(**given):
            return await scene.act(stage)
