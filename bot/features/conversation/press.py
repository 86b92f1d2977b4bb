"""A press on a button of a conversation: ask as new, or go on in a thread."""

from __future__ import annotations

import logging
import time
from typing import Any, Self

import discord
from discord import ui

from bot.discord_io.cooldown_check import held
from bot.discord_io.delivery import PASSING, acknowledge, deliver, whisper
from bot.discord_io.errors import reported
from bot.discord_io.preferences import as_chosen, voice_of
from bot.discord_io.services import Interaction
from bot.errors import Refusal
from bot.features.answers.asking import answered, question_of
from bot.features.answers.keep import asker_of, keep, message, sent
from bot.features.conversation.buttons import KEPT, WHOLE, Act, Pressed, pressed_of
from bot.features.conversation.services import conversing
from bot.features.conversation.threads import ask_on
from bot.features.conversation.turns import turn_of
from bot.i18n.phrases import Key
from bot.rendering.components import notice_view
from index import Question

log = logging.getLogger(__name__)


class TalkPress(ui.DynamicItem[ui.Button[Any]], template=rf"(?s:(?:{WHOLE}|{KEPT}).+)"):
    """Any button of a conversation, found again by its custom_id alone."""

    @classmethod
    async def from_custom_id(  # type: ignore[override]
        cls, interaction: discord.Interaction[Any], item: ui.Button[Any], match: object, /
    ) -> Self:
        """Take the button as it stands in the message."""
        return cls(item)

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Do what the button says; discord.py would swallow a failure, so none leaves."""
        with conversing(interaction).serving():
            try:
                held(interaction)
                await _press(interaction, self.custom_id)
            except Exception as error:  # noqa: BLE001 - whatever it is, whoever pressed is told
                voice = voice_of(interaction)
                told = reported(error, voice, where="button", guild=interaction.guild_id)
                try:
                    await whisper(interaction, notice_view(told))
                except (discord.HTTPException, *PASSING):
                    log.warning("the user could not be told", exc_info=True)


async def _press(interaction: Interaction, custom_id: str) -> None:
    pressed = await pressed_of(custom_id, conversing(interaction).store.buttons)
    if pressed is None:
        raise Refusal(Key.STALE_BUTTON)
    if pressed.act is Act.ASK_ON:
        await ask_on(interaction, pressed)
    else:
        await _as_new(interaction, pressed)


async def _as_new(interaction: Interaction, pressed: Pressed) -> None:
    """Ask a message's words as they were typed: its author in place, others for themselves.

    Where nothing answers them, the answer that stands there stays, and its author alone is told.
    """
    started = time.perf_counter()
    client, voice = conversing(interaction), voice_of(interaction)
    own = interaction.user.id == pressed.user
    question = Question(question_of(pressed.told))
    await acknowledge(interaction, private=not own, in_place=own)
    guild = interaction.guild_id
    whole = as_chosen(client, guild, question)
    found = await client.library(guild).call(lambda library: library.ask(whole))
    if own and not found.answered:
        await keep(found, asker_of(interaction, private=True), client.store)
        await whisper(interaction, message(found, voice, None, echo=True))
        answered(found, where="button", started=started, guild=guild)
        return
    if own:
        turn, place = turn_of(found), interaction.channel_id or 0
        await client.memory.remember(place, pressed.user, turn, interaction.id)
    kept = await keep(found, asker_of(interaction, private=not own), client.store)
    shown = await deliver(interaction, message(found, voice, kept, echo=True))
    await sent(kept, shown.channel.id, shown.id, client.store)
    answered(found, where="button", started=started, guild=guild)
