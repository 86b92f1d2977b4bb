"""`/reindex` and `/status`, for a server's admins."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING, Any

import discord
from discord import app_commands

from bot import reports
from bot.errors import Refusal
from bot.quoting.markdown import Markdown
from bot.replies import ENGLISH, voice_for
from bot.serving.board import Board
from bot.serving.delivery import acknowledge, deliver
from bot.serving.failures import ADMIN
from bot.serving.logs import fields
from bot.speech.voice import Key, Voice
from bot.views import notice_view, panel_view
from index import BuildReport, Progress

if TYPE_CHECKING:
    from bot.client import OnRecord

log = logging.getLogger(__name__)

QUICK_SECONDS = 1.0  # a build or a refusal that is done by then needs no progress
SAY = Voice(ENGLISH).say


def for_admins(interaction: discord.Interaction[Any]) -> bool:
    """Let only those through who may manage the server, whatever the command's defaults are."""
    if interaction.guild_id is None:
        raise Refusal(Key.SERVER_ONLY)
    may = interaction.permissions
    if not (may.manage_guild or may.administrator):
        raise Refusal(Key.ADMINS_ONLY)
    return True


@app_commands.command(
    name="reindex", description=SAY(Key.REINDEX_DESCRIPTION), extras={ADMIN: True}
)
@app_commands.guild_only()
@app_commands.default_permissions(manage_guild=True)
@app_commands.check(for_admins)
async def reindex(interaction: discord.Interaction[OnRecord]) -> None:
    """Build the library anew, showing how far it is."""
    client = interaction.client
    voice = voice_for(interaction.locale.value)
    with client.serving():
        await acknowledge(interaction, private=True)
        log.info("re-indexing", extra=fields(guild=interaction.guild_id, user=interaction.user.id))
        report = await _built(client, interaction, voice)
        log.info(
            "re-indexed",
            extra=fields(
                added=report.added,
                changed=report.changed,
                removed=report.removed,
                unchanged=report.unchanged,
                failed=len(report.failures),
                seconds=round(report.seconds, 2),
            ),
        )


@app_commands.command(name="status", description=SAY(Key.STATUS_DESCRIPTION), extras={ADMIN: True})
@app_commands.guild_only()
@app_commands.default_permissions(manage_guild=True)
@app_commands.check(for_admins)
async def status(interaction: discord.Interaction[OnRecord]) -> None:
    """Show what the library holds."""
    client = interaction.client
    voice = voice_for(interaction.locale.value)
    with client.serving():
        await acknowledge(interaction, private=True)
        found = await client.desk.status()
        view = panel_view(*reports.state(found, voice, latency=client.latency))
        await deliver(interaction, view)


class _Latest:
    """The newest progress: the build's thread writes it, the event loop reads it."""

    def __init__(self) -> None:
        self.made: Progress | None = None

    def hear(self, made: Progress) -> None:
        """Take the place of the one before, which is one assignment and so safe from a thread."""
        self.made = made


async def _built(
    client: OnRecord, interaction: discord.Interaction[OnRecord], voice: Voice
) -> BuildReport:
    latest = _Latest()
    build = asyncio.create_task(client.desk.reindex(latest.hear))
    await asyncio.wait({build}, timeout=min(QUICK_SECONDS, client.edit_pause))
    if build.done():
        report = build.result()
        await deliver(interaction, panel_view(*reports.built(report, voice)))
        return report
    board = Board(
        interaction,
        _channel(client, interaction),
        pause=client.edit_pause,
        pointer=lambda link: notice_view(voice.say(Key.REINDEX_ELSEWHERE, link=Markdown(link))),
    )
    shown: tuple[Markdown, ...] = ()
    while not build.done():
        now = reports.progress(latest.made, voice)
        if now != shown:
            shown = now
            await board.show(panel_view(*now))
        await asyncio.wait({build}, timeout=client.edit_pause)
    if build.exception() is not None and board.message is not None:
        await board.finish(panel_view(voice.say(Key.REINDEX_STOPPED)))
    report = build.result()
    await board.finish(panel_view(*reports.built(report, voice)))
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
