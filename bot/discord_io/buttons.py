"""Buttons that outlive the process: whoever presses one is always told something."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from typing import Any, Self

import discord
from discord import ui

from bot.discord_io.delivery import PASSING, whisper
from bot.discord_io.errors import reported
from bot.discord_io.preferences import voice_of
from bot.discord_io.services import Interaction, services
from bot.rendering.components import notice_view

log = logging.getLogger(__name__)

Pressing = Callable[[Interaction, str], Awaitable[None]]


def pressable(template: str, press: Pressing) -> type[ui.DynamicItem[Any]]:
    """Make the kind of button whose custom_id has this form; `press` is given the custom_id."""

    class Pressable(ui.DynamicItem[ui.Button[Any]], template=template):
        """Any such button, found again by its custom_id alone."""

        @classmethod
        async def from_custom_id(  # type: ignore[override]
            cls, interaction: discord.Interaction[Any], item: ui.Button[Any], match: object, /
        ) -> Self:
            """Take the button as it stands in the message."""
            return cls(item)

        async def callback(self, interaction: discord.Interaction[Any]) -> None:
            """Do what the button asks for; discord.py would swallow a failure, so none leaves."""
            await told(interaction, lambda: press(interaction, self.custom_id))

    return Pressable


async def told(interaction: Interaction, work: Callable[[], Awaitable[None]]) -> None:
    """Do the work of a press; whoever pressed reads a sentence where it fails."""
    with services(interaction).serving():
        try:
            await work()
        except Exception as error:  # noqa: BLE001 - whatever it is, whoever pressed is told
            voice = voice_of(interaction)
            guild = interaction.guild_id
            notice = notice_view(reported(error, voice, where="button", guild=guild))
            try:
                await whisper(interaction, notice)
            except (discord.HTTPException, *PASSING):
                log.warning("the user could not be told", exc_info=True)
