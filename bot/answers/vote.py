"""Take a vote on whether an answer helped: one of each user, which may be changed."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING

import discord

from bot.answers.custom_id import Pressed, Verb
from bot.quoting.markdown import Markdown
from bot.serving.delivery import acknowledge, deliver
from bot.serving.house import voice_of
from bot.speech.voice import Key
from bot.store.answers import Kept
from bot.store.ratings import Rating
from bot.views import notice_view

if TYPE_CHECKING:
    from bot.client import OnRecord


async def vote(interaction: discord.Interaction[OnRecord], kept: Kept, pressed: Pressed) -> None:
    """Remember the vote with the answer as it stands, and tell the voter alone."""
    voice, helpful = voice_of(interaction), pressed.verb is Verb.HELPFUL
    await acknowledge(interaction, private=True)
    rating = Rating(
        answer=kept.id,
        user=interaction.user.id,
        helpful=helpful,
        rated=int(time.time()),
        quoted=kept.quoted,
        first=kept.first,
        reason=kept.reason,
    )
    former = await asyncio.to_thread(interaction.client.store.ratings.rate, rating)
    sentence = voice.say(Key.VOTED_HELPFUL if helpful else Key.VOTED_UNHELPFUL)
    if former is not None:
        sentence = voice.say(Key.VOTED_ALREADY if former is helpful else Key.VOTE_CHANGED)
    if not helpful and former is not False and kept.guild is not None:
        sentence = Markdown(f"{sentence} {voice.say(Key.VOTED_SEEN)}")
    await deliver(interaction, notice_view(sentence))
