"""A build that is watched in a message: how far it is, a button to stop it, what came of it."""

from __future__ import annotations

import asyncio
import re
import secrets
import threading
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

import discord

from bot import reports
from bot.answers.custom_id import Action
from bot.errors import Refusal
from bot.quoting.markdown import Markdown
from bot.serving.board import Board
from bot.serving.delivery import acknowledge, deliver
from bot.serving.house import voice_of
from bot.serving.permissions import for_admins
from bot.serving.presses import pressable
from bot.speech.voice import Key, Voice
from bot.views import MessageView, notice_view, panel_view
from index import BuildReport, Progress

if TYPE_CHECKING:
    from bot.client import OnRecord

QUICK_SECONDS = 1.0  # a build or a refusal that is done by then needs no progress
FORM = re.compile(r"build:stop:(?P<token>[0-9a-f]{16})")

Work = Callable[[Callable[[Progress], None], Callable[[], bool]], Awaitable[BuildReport]]


class Builds:
    """The builds under way, one a server, by the tokens of their buttons."""

    def __init__(self) -> None:
        self._stops: dict[str, threading.Event] = {}
        self._servers: dict[str, int] = {}

    def begin(self, server: int) -> str:
        """Note a server's build; refuses a second one at once."""
        if server in self._servers.values():
            raise Refusal(Key.BUSY)
        token = secrets.token_hex(8)
        self._stops[token], self._servers[token] = threading.Event(), server
        return token

    def end(self, token: str) -> None:
        """Note that a build is over."""
        del self._stops[token], self._servers[token]

    def stopped(self, token: str) -> bool:
        """Say whether a build was told to stop; one that nobody watches any more goes on."""
        found = self._stops.get(token)
        return found is not None and found.is_set()

    def stop(self, token: str, server: int) -> bool:
        """Tell a server's build to stop; say whether it was under way."""
        if self._servers.get(token) != server:
            return False
        self._stops[token].set()
        return True


class _Latest:
    """The newest progress: the build's thread writes it, the event loop reads it."""

    def __init__(self) -> None:
        self.made: Progress | None = None

    def hear(self, made: Progress) -> None:
        """Take the place of the one before, which is one assignment and so safe from a thread."""
        self.made = made


async def watched(
    interaction: discord.Interaction[OnRecord],
    voice: Voice,
    work: Work,
    *,
    head: tuple[Markdown, ...] = (),
    public: bool = False,
) -> BuildReport:
    """Show a build from its beginning to what it did; `head` stands above what it did.

    It is told in the command's answer; where it is `public` and not quick, in a message of its
    own in the channel. A button stops it. What the work raises goes through.
    """
    client = interaction.client
    latest = _Latest()
    token = client.builds.begin(interaction.guild_id or 0)
    try:
        build = asyncio.ensure_future(work(latest.hear, lambda: client.builds.stopped(token)))
        await asyncio.wait({build}, timeout=min(QUICK_SECONDS, client.edit_pause))
        if build.done():
            report = build.result()
            await deliver(interaction, panel_view(*head, *reports.built(report, voice)))
            return report
        channel = _channel(client, interaction) if public else None
        return await _followed(interaction, voice, build, latest, token, head, channel)
    finally:
        client.builds.end(token)


async def _followed(
    interaction: discord.Interaction[OnRecord],
    voice: Voice,
    build: asyncio.Future[BuildReport],
    latest: _Latest,
    token: str,
    head: tuple[Markdown, ...],
    channel: discord.abc.Messageable | None,
) -> BuildReport:
    client = interaction.client
    board = Board(
        interaction,
        channel,
        pause=client.edit_pause,
        pointer=lambda link: notice_view(voice.say(Key.REINDEX_ELSEWHERE, link=Markdown(link))),
    )
    button = Action(voice.plain(Key.BUTTON_STOP), f"build:stop:{token}")
    shown: tuple[Markdown, ...] = ()
    while not build.done():
        stopping = client.builds.stopped(token)
        now = reports.progress(latest.made, voice, stopping=stopping)
        if now != shown:
            shown = now
            await board.show(panel_view(*now, actions=[] if stopping else [[button]]))
        await asyncio.wait({build}, timeout=client.edit_pause)
    if build.exception() is not None and board.message is not None:
        await board.finish(panel_view(voice.say(Key.REINDEX_STOPPED)))
    report = build.result()
    await board.finish(panel_view(*head, *reports.built(report, voice)))
    return report


def _channel(
    client: OnRecord, interaction: discord.Interaction[OnRecord]
) -> discord.abc.Messageable | None:
    may, channel = interaction.app_permissions, interaction.channel
    thread = isinstance(channel, discord.Thread)
    if channel is None or not may.view_channel:
        return None
    if not (may.send_messages_in_threads if thread else may.send_messages):
        return None
    return client.get_partial_messageable(channel.id, guild_id=interaction.guild_id)


async def _stop(interaction: discord.Interaction[OnRecord], custom_id: str) -> None:
    """Stop a build for an admin; the build's own message then says so."""
    voice = voice_of(interaction)
    for_admins(interaction)
    match = FORM.fullmatch(custom_id)
    await acknowledge(interaction, private=True)
    under_way = match is not None and interaction.client.builds.stop(
        match["token"], interaction.guild_id or 0
    )
    key = Key.REINDEX_STOPPING if under_way else Key.REINDEX_OVER
    view: MessageView = notice_view(voice.say(key))
    await deliver(interaction, view)


BuildPress = pressable(r"build:.+", _stop)
