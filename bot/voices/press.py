"""A press on one of the buttons: they work after a restart, and on messages of any age."""

from __future__ import annotations

import asyncio
import logging
import sqlite3
from typing import TYPE_CHECKING, Any

import discord

from bot.answers.custom_id import pressed_in
from bot.answers.keep import asker_of, sent
from bot.errors import Refusal
from bot.serving.delivery import acknowledge, deliver
from bot.serving.house import voice_of
from bot.serving.presses import pressable
from bot.speech.voice import Key
from bot.store.answers import Kept
from bot.talk.waiting import held
from bot.voices.custom_id import KEPT, WHOLE, request_of
from bot.voices.request import Show
from bot.voices.show import first_kept, quoting, view_of

if TYPE_CHECKING:
    from bot.client import OnRecord

log = logging.getLogger(__name__)


async def _press(interaction: discord.Interaction[OnRecord], custom_id: str) -> None:
    client, voice = interaction.client, voice_of(interaction)
    request = await request_of(custom_id, client.store.buttons)
    if request is None:
        raise Refusal(Key.STALE_BUTTON)
    held(interaction)
    own = own_message(interaction)
    in_place = own and request.show is not Show.ABOUT
    private = not own or hidden(interaction)
    await acknowledge(interaction, private=private, in_place=in_place)
    former = await _shown(interaction) if in_place else None
    asker = asker_of(interaction, private=private)
    view, kept = await view_of(
        request,
        client,
        voice,
        where="button",
        guild=interaction.guild_id,
        keeping=lambda made: (
            quoting(made, request, former) if former else first_kept(made, request, asker)
        ),
    )
    shown = await deliver(interaction, view)
    await sent(kept, shown.channel.id, shown.id, client.store)


async def _shown(interaction: discord.Interaction[OnRecord]) -> Kept | None:
    """Give what is kept of the answer whose page is turned; None where it is kept no longer."""
    rows = interaction.message.components if interaction.message else []
    buttons = [one for row in rows if isinstance(row, discord.ActionRow) for one in row.children]
    answers = (pressed_in(getattr(one, "custom_id", None) or "") for one in buttons)
    known = next((one.answer for one in answers if one), None)
    if known is None:
        return None
    try:
        return await asyncio.to_thread(interaction.client.store.answers.recall, known)
    except sqlite3.Error:
        log.exception("an answer cannot be recalled")
        return None


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
