"""Delete an answer's message, for its asker and for whoever may manage messages."""

from __future__ import annotations

import asyncio

import discord

from bot.discord_io.delivery import acknowledge, persist
from bot.discord_io.errors import UNKNOWN_MESSAGE
from bot.discord_io.services import Interaction, services
from bot.errors import Refusal
from bot.i18n.phrases import Key
from bot.store.answers import Kept


async def delete(interaction: Interaction, kept: Kept | None) -> None:
    """Take the message away; what is kept of the answer stays until its time, or `/my-data`."""
    if not _may(interaction, kept):
        raise Refusal(Key.DELETE_REFUSED)
    await acknowledge(interaction, private=True, in_place=True)
    try:
        await persist(interaction.delete_original_response)
    except discord.NotFound as error:
        if error.code != UNKNOWN_MESSAGE:
            raise
    if interaction.message is not None:
        await asyncio.to_thread(services(interaction).store.shares.gone, interaction.message.id)


def _may(interaction: Interaction, kept: Kept | None) -> bool:
    if interaction.guild_id is None:  # direct messages have one reader
        return True
    if kept is not None and kept.asker == interaction.user.id:
        return True
    asked = interaction.message.interaction_metadata if interaction.message else None
    if kept is None and asked is not None and asked.user.id == interaction.user.id:
        return True
    may = interaction.permissions
    return may.manage_messages or may.administrator
