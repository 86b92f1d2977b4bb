"""What a server's preferences mean for one interaction: language, privacy, channels, findings."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import discord

from bot.discord_io.services import Interaction, Services, services
from bot.i18n.languages import voice_for
from bot.i18n.phrases import Voice
from bot.markdown import Markdown
from bot.store.preferences import Preferences
from index import Question


def voice_of(interaction: discord.Interaction[Any]) -> Voice:
    """Return the voice for whoever uses a command: the server's language, else the user's."""
    language = services(interaction).guild_settings.of(interaction.guild_id).language
    own: str = interaction.locale.value
    return voice_for(language or own, shown=own)


def as_chosen(client: Services, guild: int | None, question: Question) -> Question:
    """Return a question as a server wants it answered."""
    chosen = client.guild_settings.of(guild)
    return replace(question, count=chosen.findings, strictness=chosen.strictness)


def is_private(interaction: Interaction, wanted: bool | None) -> bool:
    """Return whether only whoever asks sees the answer: outside the chosen channels always."""
    chosen = services(interaction).guild_settings.of(interaction.guild_id)
    if chosen.channels and not in_channels(interaction.channel, chosen):
        return True
    return chosen.private if wanted is None else wanted


def in_channels(channel: object, chosen: Preferences) -> bool:
    """Return whether the bot answers visibly in a channel; a thread counts as its channel."""
    places = {getattr(channel, "id", None), getattr(channel, "parent_id", None)}
    return not chosen.channels or not places.isdisjoint(chosen.channels)


def links(channels: tuple[int, ...]) -> Markdown:
    """Link to channels."""
    return Markdown(", ".join(f"<#{one}>" for one in channels))
