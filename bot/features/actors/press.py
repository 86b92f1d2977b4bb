"""A press on one of the buttons: they work after a restart, and on messages of any age."""

from __future__ import annotations

import asyncio
import logging
import sqlite3
from typing import Any

import discord

from bot.discord_io.buttons import pressable
from bot.discord_io.cooldown_check import held
from bot.discord_io.delivery import acknowledge, deliver
from bot.discord_io.preferences import voice_of
from bot.discord_io.services import Interaction, services
from bot.errors import Refusal
from bot.features.actors.custom_ids import KEPT, WHOLE, request_of
from bot.features.actors.show import first_kept, quoting, view_of
from bot.features.answers.keep import asker_of, sent
from bot.i18n.phrases import Key
from bot.rendering.actor_request import Show
from bot.rendering.custom_ids import pressed_in
from bot.store.answers import Kept

log = logging.getLogger(__name__)


async def _press(interaction: Interaction, custom_id: str) -> None:
    client, voice = services(interaction), voice_of(interaction)
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


async def _shown(interaction: Interaction) -> Kept | None:
    """Return what is kept of the answer whose page is turned; None where it is kept no longer."""
    rows = interaction.message.components if interaction.message else []
    buttons = [one for row in rows if isinstance(row, discord.ActionRow) for one in row.children]
    answers = (pressed_in(getattr(one, "custom_id", None) or "") for one in buttons)
    known = next((one.answer for one in answers if one), None)
    if known is None:
        return None
    try:
        return await asyncio.to_thread(services(interaction).store.answers.recall, known)
    except sqlite3.Error:
        log.exception("an answer cannot be recalled")
        return None


def own_message(interaction: discord.Interaction[Any]) -> bool:
    """Return whether whoever presses may turn the pages of the message for all who see it.

    Others get what they asked for in a message that only they see.
    """
    if interaction.guild_id is None or hidden(interaction) or interaction.message is None:
        return True
    asked = interaction.message.interaction_metadata
    return asked is not None and asked.user.id == interaction.user.id


def hidden(interaction: discord.Interaction[Any]) -> bool:
    """Return whether only whoever presses sees the message."""
    return interaction.message is not None and interaction.message.flags.ephemeral


Press = pressable(rf"(?s:(?:{WHOLE}|{KEPT}).+)", _press)
