"""`/sources add`: an address or files, shown before they are kept."""

from __future__ import annotations

import discord
from discord import app_commands

from bot.discord_io.delivery import acknowledge, deliver
from bot.discord_io.errors import ADMIN
from bot.discord_io.permissions import for_admins
from bot.discord_io.preferences import voice_of
from bot.discord_io.services import Interaction, services
from bot.errors import Refusal
from bot.features.sources.address import show_address
from bot.features.sources.custom_ids import encode
from bot.features.sources.files import taken_in
from bot.features.sources.report import all_understood, understood
from bot.i18n.languages import ENGLISH
from bot.i18n.phrases import Key, Voice
from bot.markdown import one_line
from bot.rendering.attribution import NAME_LENGTH, brief
from bot.rendering.components import panel_view
from bot.rendering.custom_ids import Action

SAY = Voice(ENGLISH).plain
MOST_MEGABYTES = 25  # of one file: Discord allows 10 unless a server is boosted


@app_commands.command(
    name="add", description=SAY(Key.SOURCES_ADD_DESCRIPTION), extras={ADMIN: True}
)
@app_commands.describe(
    url=SAY(Key.SOURCES_URL),
    file=SAY(Key.SOURCES_FILE),
    file_2=SAY(Key.SOURCES_MORE_FILES),
    file_3=SAY(Key.SOURCES_MORE_FILES),
    file_4=SAY(Key.SOURCES_MORE_FILES),
    file_5=SAY(Key.SOURCES_MORE_FILES),
)
@app_commands.check(for_admins)
async def add(
    interaction: Interaction,
    url: str | None = None,
    file: discord.Attachment | None = None,
    file_2: discord.Attachment | None = None,
    file_3: discord.Attachment | None = None,
    file_4: discord.Attachment | None = None,
    file_5: discord.Attachment | None = None,
) -> None:
    """Show what is understood of an address or of files, with buttons to keep it or not."""
    client, voice = services(interaction), voice_of(interaction)
    files = [one for one in (file, file_2, file_3, file_4, file_5) if one is not None]
    if (url is None) != bool(files):
        raise Refusal(Key.SOURCES_ONE_OF)
    if url is not None:
        with client.serving():
            await acknowledge(interaction, private=True)
            await show_address(interaction, url)
        return
    names = [brief(one_line(one.filename), NAME_LENGTH) for one in files]
    for one, name in zip(files, names, strict=True):
        if one.size > MOST_MEGABYTES * 1_000_000:
            raise Refusal(Key.SOURCES_LARGE, name=name, most=MOST_MEGABYTES)
    with client.serving():
        await acknowledge(interaction, private=True)
        sent = await taken_in(client, interaction.guild_id, files, names)
        held = [one for one in sent if one.articles]
        name = held[0].name if len(held) == 1 else ""
        buttons = [
            Action(voice.plain(key), encode(verb, [one.token for one in held], name))
            for key, verb in ((Key.BUTTON_KEEP, "keep"), (Key.BUTTON_DISCARD, "discard"))
        ]
        told = understood(sent[0], voice) if len(sent) == 1 else all_understood(sent, voice)
        await deliver(interaction, panel_view(*told, actions=[buttons] if held else []))
