"""Who may do what an admin may, looked at whenever something is done."""

from __future__ import annotations

from typing import Any

import discord

from bot.errors import Refusal
from bot.i18n.phrases import Key


def for_admins(interaction: discord.Interaction[Any]) -> bool:
    """Let only those through who may manage the server, whatever the command's defaults are."""
    if interaction.guild_id is None:
        raise Refusal(Key.SERVER_ONLY)
    may = interaction.permissions
    if not (may.manage_guild or may.administrator):
        raise Refusal(Key.ADMINS_ONLY)
    return True
