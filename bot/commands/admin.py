"""`/reindex` and `/status`, for a server's admins."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import discord
from discord import app_commands

from bot import reports
from bot.errors import Refusal
from bot.replies import ENGLISH
from bot.serving.builds import watched
from bot.serving.delivery import acknowledge, deliver
from bot.serving.failures import ADMIN
from bot.serving.house import voice_of
from bot.serving.logs import fields
from bot.serving.permissions import for_admins
from bot.speech.voice import Key, Voice
from bot.views import panel_view
from index import NotFoundError

if TYPE_CHECKING:
    from bot.client import OnRecord

log = logging.getLogger(__name__)

SAY = Voice(ENGLISH).say


@app_commands.command(
    name="reindex", description=SAY(Key.REINDEX_DESCRIPTION), extras={ADMIN: True}
)
@app_commands.guild_only()
@app_commands.default_permissions(manage_guild=True)
@app_commands.check(for_admins)
async def reindex(interaction: discord.Interaction[OnRecord]) -> None:
    """Read the server's own sources again, showing how far that is."""
    client = interaction.client
    voice = voice_of(interaction)
    with client.serving():
        await acknowledge(interaction, private=True)
        log.info("re-indexing", extra=fields(guild=interaction.guild_id, user=interaction.user.id))
        desk = client.desk(interaction.guild_id)
        try:
            report = await watched(interaction, voice, desk.reindex, public=True)
        except NotFoundError:
            raise Refusal(Key.SOURCES_NONE) from None
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
    voice = voice_of(interaction)
    with client.serving():
        await acknowledge(interaction, private=True)
        found = await client.desk(interaction.guild_id).status()
        view = panel_view(*reports.state(found, voice, latency=client.latency))
        await deliver(interaction, view)
