"""`/sources list`: what a server's own library is made of."""

from __future__ import annotations

from discord import app_commands

from bot.discord_io.delivery import acknowledge, deliver
from bot.discord_io.errors import ADMIN
from bot.discord_io.permissions import for_admins
from bot.discord_io.preferences import voice_of
from bot.discord_io.services import Interaction, services
from bot.features.sources.report import listed
from bot.i18n.languages import ENGLISH
from bot.i18n.phrases import Key, Voice
from bot.rendering.components import panel_view

SAY = Voice(ENGLISH).plain


@app_commands.command(
    name="list", description=SAY(Key.SOURCES_LIST_DESCRIPTION), extras={ADMIN: True}
)
@app_commands.check(for_admins)
async def list_(interaction: Interaction) -> None:
    """List what a server's own library is made of."""
    client, voice = services(interaction), voice_of(interaction)
    with client.serving():
        await acknowledge(interaction, private=True)
        held = await client.library(interaction.guild_id).call(lambda library: library.held())
        shared = (await client.library(None).call(lambda library: library.status())).searched
        await deliver(interaction, panel_view(*listed(held, shared, voice)))
