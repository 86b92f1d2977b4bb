"""`/watch`: what a server's channels are told of; for its admins."""

from __future__ import annotations

from typing import Any

import discord
from discord import app_commands

from bot.discord_io.errors import ADMIN
from bot.features.watch.begin_commands import actor_watch, question_watch, source_watch
from bot.features.watch.held_commands import edit, listed, pause, remove, resume, test
from bot.i18n.languages import ENGLISH
from bot.i18n.phrases import Key, Voice

SAY = Voice(ENGLISH).plain

watch = app_commands.Group(
    name="watch",
    description=SAY(Key.WATCH_DESCRIPTION),
    guild_only=True,
    default_permissions=discord.Permissions(manage_guild=True),
    extras={ADMIN: True},
)
COMMANDS: tuple[app_commands.Command[Any, ..., Any], ...] = (
    actor_watch,
    question_watch,
    source_watch,
    listed,
    pause,
    resume,
    edit,
    remove,
    test,
)
for command in COMMANDS:
    watch.add_command(command)
