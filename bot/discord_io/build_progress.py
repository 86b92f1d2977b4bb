"""A build that is watched in a message: how far it is, a button to stop it, what came of it."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable
from typing import Any

import discord

from bot.discord_io.buttons import pressable
from bot.discord_io.delivery import acknowledge, deliver, whisper
from bot.discord_io.interrupted import interrupted
from bot.discord_io.library_service import LibraryService
from bot.discord_io.permissions import for_admins
from bot.discord_io.preferences import voice_of
from bot.discord_io.progress_message import Board
from bot.discord_io.services import Interaction, Services, services
from bot.errors import Refusal
from bot.i18n.phrases import Key, Voice
from bot.markdown import Markdown
from bot.rendering import build_report
from bot.rendering.components import notice_view, panel_view
from bot.rendering.custom_ids import Action
from index import BuildReport, Progress

QUICK_SECONDS = 1.0  # a build or a refusal that is done by then needs no progress
STOP_SECONDS = 1.0  # that a build has to stop before "stopping" is shown
FORM = re.compile(r"build:stop:(?P<token>[0-9a-f]{16})")

Tell = Callable[[BuildReport], tuple[Markdown, ...]]
Work = Callable[[Callable[[Progress], None], Callable[[], bool]], Awaitable[BuildReport]]


class _Latest:
    """The newest progress: the build's thread writes it, the event loop reads it."""

    def __init__(self) -> None:
        self.made: Progress | None = None

    def hear(self, made: Progress) -> None:
        """Take the place of the one before, which is one assignment and so safe from a thread."""
        self.made = made


def reindexing(service: LibraryService) -> Work:
    """Return the work that reads a server's own sources again."""
    return lambda progress, cancelled: service.build(
        lambda library, stop: library.reindex(progress=progress, cancelled=stop), cancelled
    )


async def watched(
    interaction: Interaction,
    voice: Voice,
    work: Work,
    *,
    head: tuple[Markdown, ...] = (),
    public: bool = False,
    tell: Tell | None = None,
) -> BuildReport:
    """Show a build from its beginning to what it did; `head` stands above what it did.

    `tell` says what it did where that is more than a build.

    It is told in the command's answer; where it is `public` and not quick, in a message of its
    own in the channel. A button stops it. What the work raises goes through.
    """
    client = services(interaction)
    latest = _Latest()
    token = client.builds.begin(interaction.guild_id or 0)
    try:
        build = asyncio.ensure_future(work(latest.hear, lambda: client.builds.stopped(token)))
        await asyncio.wait({build}, timeout=min(QUICK_SECONDS, client.edit_pause))
        if build.done():
            report = build.result()
            told = tell(report) if tell else build_report.built(report, voice)
            await deliver(interaction, panel_view(*head, *told))
            return report
        channel = _channel(client, interaction) if public else None
        return await _followed(interaction, voice, build, latest, token, head, channel, tell)
    finally:
        client.builds.end(token)


async def _followed(
    interaction: Interaction,
    voice: Voice,
    build: asyncio.Future[BuildReport],
    latest: _Latest,
    token: str,
    head: tuple[Markdown, ...],
    channel: discord.abc.Messageable | None,
    tell: Tell | None,
) -> BuildReport:
    client = services(interaction)
    board = Board(
        interaction,
        channel,
        pause=client.edit_pause,
        pointer=lambda link: notice_view(voice.say(Key.REINDEX_ELSEWHERE, link=Markdown(link))),
        boards=client.store.boards,
        language=voice.language.code,
    )
    button = Action(voice.plain(Key.BUTTON_STOP), f"build:stop:{token}")
    shown: tuple[Markdown, ...] = ()
    pressed = asyncio.ensure_future(client.builds.stopping(token))
    try:
        while not build.done():
            stopping = pressed.done()
            now = build_report.progress(latest.made, voice, stopping=stopping)
            if now != shown:
                shown = now
                rows = [] if stopping else [[button]]
                await board.show(panel_view(*now, actions=rows), at_once=stopping)
            waiting: set[asyncio.Future[Any]] = {build} if stopping else {build, pressed}
            first = asyncio.FIRST_COMPLETED
            await asyncio.wait(waiting, timeout=client.edit_pause, return_when=first)
            if pressed.done() and not stopping:
                await asyncio.wait({build}, timeout=STOP_SECONDS)
    finally:
        pressed.cancel()
    error = build.exception()
    if error is not None and board.message is not None:
        cut_off = isinstance(error, Refusal)  # the bot ends, and the build has not yet
        stopped = panel_view(voice.say(Key.REINDEX_STOPPED))
        await board.finish(interrupted(voice) if cut_off else stopped, at_once=True)
    report = build.result()
    told = tell(report) if tell else build_report.built(report, voice)
    await board.finish(
        panel_view(*head, *told),
        direct=panel_view(*build_report.built(report, voice, named=False)),
    )
    return report


def _channel(client: Services, interaction: Interaction) -> discord.abc.Messageable | None:
    may, channel = interaction.app_permissions, interaction.channel
    thread = isinstance(channel, discord.Thread)
    if channel is None or not may.view_channel:
        return None
    if not (may.send_messages_in_threads if thread else may.send_messages):
        return None
    return client.get_partial_messageable(channel.id, guild_id=interaction.guild_id)


async def _stop(interaction: Interaction, custom_id: str) -> None:
    """Stop a build for an admin; the build's own message then says so."""
    voice = voice_of(interaction)
    for_admins(interaction)
    match = FORM.fullmatch(custom_id)
    if match is None:
        raise Refusal(Key.STALE_BUTTON)
    builds, token = services(interaction).builds, match["token"]
    if builds.stop(token, interaction.guild_id or 0):
        await acknowledge(interaction, private=True)
        await deliver(interaction, notice_view(voice.say(Key.REINDEX_STOPPING)))
        return
    over = notice_view(voice.say(Key.REINDEX_OVER))
    if builds.was_told(token):
        await acknowledge(interaction, private=True)
        await deliver(interaction, over)
        return
    await acknowledge(interaction, private=True, in_place=True)
    await deliver(interaction, interrupted(voice))
    await whisper(interaction, over)


BuildPress = pressable(r"build:.+", _stop)
