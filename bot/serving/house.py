"""Each server's preferences, at hand without a look at the disk, and what follows from them."""

from __future__ import annotations

import asyncio
import logging
import sqlite3
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import discord

from bot.quoting.markdown import Markdown
from bot.replies import voice_for
from bot.speech.voice import Voice
from bot.store.preferences import PLAIN, Preferences, PreferencesTable
from index import Question

if TYPE_CHECKING:
    from bot.client import OnRecord

log = logging.getLogger(__name__)


class House:
    """What every server's admins chose; changes are written before they hold."""

    def __init__(self, table: PreferencesTable) -> None:
        self._table = table
        self._chosen: dict[int, Preferences] = {}

    async def load(self) -> None:
        """Read what was chosen; where that fails the usual preferences hold."""
        try:
            self._chosen = await asyncio.to_thread(self._table.all)
        except sqlite3.Error:
            log.exception("preferences cannot be read")

    def of(self, guild: int | None) -> Preferences:
        """Give a server's preferences; the usual ones where no server is."""
        return PLAIN if guild is None else self._chosen.get(guild, PLAIN)

    async def choose(self, guild: int, chosen: Preferences) -> None:
        """Change a server's preferences; raises sqlite3.Error where they cannot be kept."""
        await asyncio.to_thread(self._table.set, guild, chosen)
        self._chosen[guild] = chosen


def voice_of(interaction: discord.Interaction[Any]) -> Voice:
    """Give the voice for whoever uses a command: the server's language, else the user's."""
    language = interaction.client.house.of(interaction.guild_id).language
    own: str = interaction.locale.value
    return voice_for(language or own, shown=own)


def as_chosen(client: OnRecord, guild: int | None, question: Question) -> Question:
    """Give a question as a server wants it answered."""
    chosen = client.house.of(guild)
    return replace(question, count=chosen.findings, strictness=chosen.strictness)


def is_private(interaction: discord.Interaction[OnRecord], wanted: bool | None) -> bool:
    """Say whether only whoever asks sees the answer: outside the chosen channels always."""
    chosen = interaction.client.house.of(interaction.guild_id)
    if chosen.channels and not in_channels(interaction.channel, chosen):
        return True
    return chosen.private if wanted is None else wanted


def in_channels(channel: object, chosen: Preferences) -> bool:
    """Say whether the bot answers visibly in a channel; a thread counts as its channel."""
    places = {getattr(channel, "id", None), getattr(channel, "parent_id", None)}
    return not chosen.channels or not places.isdisjoint(chosen.channels)


def links(channels: tuple[int, ...]) -> Markdown:
    """Link to channels."""
    return Markdown(", ".join(f"<#{one}>" for one in channels))
