"""`/reindex` and `/status`, for a server's admins."""

from __future__ import annotations

import logging

from discord import app_commands

from bot.discord_io.build_progress import reindexing, watched
from bot.discord_io.delivery import acknowledge, deliver
from bot.discord_io.errors import ADMIN
from bot.discord_io.permissions import for_admins
from bot.discord_io.preferences import voice_of
from bot.discord_io.services import Interaction, services
from bot.errors import Refusal
from bot.i18n.languages import ENGLISH
from bot.i18n.phrases import Key, Voice
from bot.ops.logs import fields
from bot.rendering import build_report
from bot.rendering.components import panel_view
from index import NotFoundError

log = logging.getLogger(__name__)

SAY = Voice(ENGLISH).say


@app_commands.command(
    name="reindex", description=SAY(Key.REINDEX_DESCRIPTION), extras={ADMIN: True}
)
@app_commands.guild_only()
@app_commands.default_permissions(manage_guild=True)
@app_commands.check(for_admins)
async def reindex(interaction: Interaction) -> None:
    """Read the server's own sources again, showing how far that is."""
    client = services(interaction)
    voice = voice_of(interaction)
    with client.serving():
        await acknowledge(interaction, private=True)
        log.info("re-indexing", extra=fields(guild=interaction.guild_id, user=interaction.user.id))
        service = client.library(interaction.guild_id)
        try:
            report = await watched(interaction, voice, reindexing(service), public=True)
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
async def status(interaction: Interaction) -> None:
    """Show what the library holds."""
    client = services(interaction)
    voice = voice_of(interaction)
    with client.serving():
        await acknowledge(interaction, private=True)
        found = await client.library(interaction.guild_id).call(lambda library: library.status())
        view = panel_view(*build_report.state(found, voice, latency=client.latency))
        await deliver(interaction, view)
