"""Turn the page of an answer, for its asker alone."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import discord

from bot.discord_io.cooldown_check import held
from bot.discord_io.delivery import acknowledge, deliver
from bot.discord_io.preferences import voice_of
from bot.discord_io.services import Interaction, services
from bot.errors import Refusal
from bot.features.answers.keep import message, paged, shared_by
from bot.features.answers.questions import decode
from bot.i18n.phrases import Key
from bot.markdown import Markdown
from bot.rendering.components import with_buttons
from bot.rendering.custom_ids import ANSWER, Pressed
from bot.store.answers import Kept


async def turn(interaction: Interaction, kept: Kept, pressed: Pressed) -> None:
    """Show the findings from the one that the button names on, in the place of those before.

    Where the library has been rebuilt, places in the old list mean nothing: it begins anew.
    """
    client, voice = services(interaction), voice_of(interaction)
    if interaction.user.id != kept.asker:
        raise Refusal(Key.MORE_REFUSED)
    question = decode(kept.question)
    if question is None:
        raise Refusal(Key.STALE_BUTTON)
    held(interaction)
    await acknowledge(interaction, private=kept.private, in_place=True)
    service = client.library(interaction.guild_id)
    wanted = replace(question, offset=pressed.offset)
    findings = await service.call(lambda library: library.ask(wanted))
    notes = [shared_by(kept, voice)] if kept.shared else []
    if findings.library.generation != kept.generation:
        notes.append(voice.say(Key.BEGUN_ANEW))
        if pressed.offset:
            findings = await service.call(lambda library: library.ask(question))
    now = paged(findings, kept)
    await asyncio.to_thread(client.store.answers.turned, now)
    note = Markdown("\n".join(notes)) if notes else None
    view = message(findings, voice, now, echo=True, note=note)
    await deliver(interaction, with_buttons(view, _others(interaction.message)))


def _others(shown: discord.Message | None) -> dict[str, str]:
    """Return the buttons below the answer that are not the answer's, to be left there."""
    rows = [
        one for one in (shown.components if shown else ()) if isinstance(one, discord.ActionRow)
    ]
    return {
        button.custom_id: button.label or ""
        for row in rows
        for button in row.children
        if isinstance(button, discord.Button)
        and button.custom_id is not None
        and not button.custom_id.startswith(ANSWER)
    }
