"""A press on one of the buttons: they work after a restart, and on messages of any age."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any, Self

import discord
from discord import ui

from bot.errors import Refusal
from bot.replies import voice_for
from bot.serving.delivery import PASSING, acknowledge, deliver, whisper
from bot.serving.failures import reported
from bot.speech.voice import Key
from bot.views import notice_view
from bot.voices.custom_id import KEPT, WHOLE, request_of
from bot.voices.request import Show
from bot.voices.show import view_of

if TYPE_CHECKING:
    from bot.client import OnRecord

log = logging.getLogger(__name__)


class Press(ui.DynamicItem[ui.Button[Any]], template=rf"(?s:(?:{WHOLE}|{KEPT}).+)"):
    """Any button of ours, found again by its custom_id alone."""

    @classmethod
    async def from_custom_id(  # type: ignore[override]
        cls, interaction: discord.Interaction[Any], item: ui.Button[Any], match: object, /
    ) -> Self:
        """Take the button as it stands in the message."""
        return cls(item)

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Show what the button asks for; discord.py would swallow a failure, so none leaves."""
        with interaction.client.serving():
            try:
                await _press(interaction, self.custom_id)
            except Exception as error:  # noqa: BLE001 - whatever it is, whoever pressed is told
                voice = voice_for(interaction.locale.value)
                guild = interaction.guild_id
                notice = notice_view(reported(error, voice, where="button", guild=guild))
                try:
                    await whisper(interaction, notice)
                except (discord.HTTPException, *PASSING):
                    log.warning("the user could not be told", exc_info=True)


async def _press(interaction: discord.Interaction[OnRecord], custom_id: str) -> None:
    client, voice = interaction.client, voice_for(interaction.locale.value)
    request = await request_of(custom_id, client.store.buttons)
    if request is None:
        raise Refusal(Key.STALE_BUTTON)
    own = own_message(interaction)
    in_place = own and request.show is not Show.ABOUT
    private = not own or hidden(interaction)
    await acknowledge(interaction, private=private, in_place=in_place)
    await deliver(interaction, await view_of(request, client, voice, where="button"))


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
