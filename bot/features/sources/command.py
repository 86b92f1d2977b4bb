"""`/sources`: the articles of a server's own library; for its admins."""

from __future__ import annotations

from typing import Any

import discord
from discord import app_commands

from bot.discord_io.errors import ADMIN
from bot.features.sources.add_command import add
from bot.features.sources.list_command import list_
from bot.features.sources.outlet_commands import outlet_merge, outlet_split
from bot.features.sources.refresh_command import refresh
from bot.features.sources.remove_command import remove
from bot.i18n.languages import ENGLISH
from bot.i18n.phrases import Key, Voice

SAY = Voice(ENGLISH).plain

sources = app_commands.Group(
    name="sources",
    description=SAY(Key.SOURCES_DESCRIPTION),
    guild_only=True,
    default_permissions=discord.Permissions(manage_guild=True),
    extras={ADMIN: True},
)
COMMANDS: tuple[app_commands.Command[Any, ..., Any], ...] = (
    add,
    list_,
    refresh,
    outlet_merge,
    outlet_split,
    remove,
)
for command in COMMANDS:
    sources.add_command(command)
