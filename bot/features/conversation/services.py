"""What a conversation needs of the running bot beside what every feature does."""

from __future__ import annotations

from typing import Protocol, cast

from bot.discord_io.services import Interaction, Services
from bot.features.conversation.hearing import Hearing
from bot.features.conversation.memory import Memory


class Conversing(Services, Protocol):
    """The running bot as conversations see it."""

    memory: Memory
    hearing: Hearing


def conversing(interaction: Interaction) -> Conversing:
    """Return the running bot that an interaction came to."""
    return cast(Conversing, interaction.client)
