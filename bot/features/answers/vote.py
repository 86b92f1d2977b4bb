"""Take a vote on whether an answer helped: one of each user, which may be changed."""

from __future__ import annotations

import asyncio
import time

from bot.discord_io.delivery import acknowledge, deliver
from bot.discord_io.preferences import voice_of
from bot.discord_io.services import Interaction, services
from bot.i18n.phrases import Key
from bot.markdown import Markdown
from bot.rendering.components import notice_view
from bot.rendering.custom_ids import Pressed, Verb
from bot.store.answers import Kept
from bot.store.ratings import Rating


async def vote(interaction: Interaction, kept: Kept, pressed: Pressed) -> None:
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
    former = await asyncio.to_thread(services(interaction).store.ratings.rate, rating)
    sentence = voice.say(Key.VOTED_HELPFUL if helpful else Key.VOTED_UNHELPFUL)
    if former is not None:
        sentence = voice.say(Key.VOTED_ALREADY if former is helpful else Key.VOTE_CHANGED)
    if not helpful and former is not False and kept.guild is not None:
        sentence = Markdown(f"{sentence} {voice.say(Key.VOTED_SEEN)}")
    await deliver(interaction, notice_view(sentence))
