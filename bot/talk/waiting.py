"""The cooldown as a sentence, and held against a command or a press."""

from __future__ import annotations

import math
import time
from typing import TYPE_CHECKING, Any

import discord

from bot.errors import Refusal
from bot.quoting.markdown import Markdown
from bot.speech.voice import Key, Voice
from bot.talk.cooldown import Wait, Whose

if TYPE_CHECKING:
    from bot.client import OnRecord

COUNTS = "counts"  # in a command's extras: it takes its tokens itself, one a question
SENTENCES = {Whose.USER: Key.COOLDOWN_USER, Whose.SERVER: Key.COOLDOWN_SERVER}


def cooldown_sentence(wait: Wait, voice: Voice) -> Markdown:
    """Tell when to try again, which Discord counts down."""
    return voice.say(SENTENCES[wait.whose], when=_moment(wait))


def held(interaction: discord.Interaction[OnRecord], questions: int = 1) -> None:
    """Take a token for each question of an interaction; refuses it where there are none.

    The refusal tells when to try again.
    """
    cooldown = interaction.client.cooldown
    user, server = interaction.user.id, interaction.guild_id
    wait = cooldown.take(user, server, questions) if cooldown else None
    if wait is not None:
        values: dict[str, Any] = {"when": _moment(wait)}
        raise Refusal(SENTENCES[wait.whose], **values)


def _moment(wait: Wait) -> Markdown:
    return Markdown(f"<t:{math.ceil(time.time() + wait.seconds)}:R>")
