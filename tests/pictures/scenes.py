"""Typical answers over the sample library, asked by the real client in the loopback Discord."""

from __future__ import annotations

import threading
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import cast

from index import Library, Phase, Progress, sample_articles
from index.encoders.protocol import Encoder
from tests.bot.conftest import Stage
from tests.bot.fake_library import FakeLibrary
from tests.loopback import File, LoopbackDiscord, Message, User
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


NEWS = """---
title: Harbour master wants a speed limit past the light
url: https://harbour-gazette.example/news/2025/05/14/speed-limit
outlet: Harbour Gazette
published: 2025-05-14T10:20:00+02:00
---

Two months after the accident the port of Kestrel Bay asks the council for a rule of its own.

“Six knots past the light, whatever the wind, and the ferry will obey it,” said the harbour \
master, Odile Brandt-Marsh. “I was wrong by a knot and a half, and nobody should have to guess a \
speed again.”

The council, she said, would vote on the ferry rule in June. “If it says no, I shall paint a line \
on the breakwater and measure the speed of each ferry myself,” Brandt-Marsh added.

Strait Line did not comment. “The port has two open channels now, and the ferry company one \
telephone number that is answered,” Odile Brandt-Marsh said of the radio.
"""
MASTER = "Odile Brandt-Marsh"
SPEED = "the speed of the ferry"


async def _preview(stage: Stage) -> Shown:
    """Preview a watch, as an admin."""
    desk = stage.discord.add_role(stage.guild, "news desk", mentionable=True)
    await _added(stage)
    given = {"actor": MASTER, "about": SPEED, "role": desk, "when": "daily", "at": "8:00"}
    answer = await stage.discord.slash(
        stage.admin, stage.channel, "watch actor", within=60, **given
    )
    shown = _shown(answer.message, (stage.admin.name, "/watch actor"))
    names = {f"<@&{desk.id}>": "@news desk", stage.channel.mention: "#general"}
    return replace(shown, names=names)


async def _added(stage: Stage) -> None:
    """Let an article come into the server's library."""
    file = File("speed.md", NEWS.encode())
    sent = await stage.discord.slash(
        stage.admin, stage.channel, "sources add", within=60, file=file
    )
    added = await stage.discord.click(stage.admin, sent, label="Add to the library", within=60)
    await added.until(lambda answer: "1 added" in answer.text, within=60)


def _posted(*, digest: bool) -> Act:
    async def act(stage: Stage) -> Shown:
        """Let an article come in that a watch waits for."""
        discord, admin, where = stage.discord, stage.admin, stage.channel
        about = {} if digest else {"about": SPEED}
        if digest:
            await discord.slash(admin, where, "settings", posts_hour=1)
        asked = await discord.slash(admin, where, "watch actor", within=60, actor=MASTER, **about)
        await discord.click(admin, asked, label="Start watching", within=60)
        await _added(stage)
        message = await discord.wait_for_message(
            where, where=lambda one: one.only_for is None and "Brandt" in one.text, within=60
        )
        return _shown(message, None)

    return act


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
    Scene("watch-post", _posted(digest=False)),
    Scene("watch-digest", _posted(digest=True)),
    Scene("watch-preview", _preview),
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
