"""A press on one of the buttons: they work after a restart, and on messages of any age."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import discord

from bot.errors import Refusal
from bot.serving.delivery import acknowledge, deliver
from bot.serving.house import voice_of
from bot.serving.presses import pressable
from bot.speech.voice import Key
from bot.voices.custom_id import KEPT, WHOLE, request_of
from bot.voices.request import Show
from bot.voices.show import view_of

if TYPE_CHECKING:
    from bot.client import OnRecord


async def _press(interaction: discord.Interaction[OnRecord], custom_id: str) -> None:
    client, voice = interaction.client, voice_of(interaction)
    request = await request_of(custom_id, client.store.buttons)
    if request is None:
        raise Refusal(Key.STALE_BUTTON)
    own = own_message(interaction)
    in_place = own and request.show is not Show.ABOUT
    private = not own or hidden(interaction)
    await acknowledge(interaction, private=private, in_place=in_place)
    guild = interaction.guild_id
    view = await view_of(request, client, voice, where="button", guild=guild)
    await deliver(interaction, view)


def own_message(interaction: discord.Interaction[Any]) -> bool:
    """Say whether whoever presses may turn the pages of the message for all who see it.

    Others get what they asked for in a message that only they see.
    """
    if interaction.guild_id is None or hidden(interaction) or interaction.message is None:
        return True
    asked = interaction.message.interaction_metadata
    return asked is not None and asked.user.id == interaction.user.id


def hidden(interaction: discord.Interaction[Any]) -> bool:
    """Say whether only whoever presses sees the message."""
    return interaction.message is not None and interaction.message.flags.ephemeral


Press = pressable(rf"(?s:(?:{WHOLE}|{KEPT}).+)", _press)
