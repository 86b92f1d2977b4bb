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

SENTENCES = {Whose.USER: Key.COOLDOWN_USER, Whose.SERVER: Key.COOLDOWN_SERVER}


def cooldown_sentence(wait: Wait, voice: Voice) -> Markdown:
    """Tell when to try again, which Discord counts down."""
    return voice.say(SENTENCES[wait.whose], when=_moment(wait))


def held(interaction: discord.Interaction[OnRecord]) -> None:
    """Take a token for an interaction; refuses it, with when to try again, where there is none."""
    cooldown = interaction.client.cooldown
    wait = cooldown.take(interaction.user.id, interaction.guild_id) if cooldown else None
    if wait is not None:
        values: dict[str, Any] = {"when": _moment(wait)}
        raise Refusal(SENTENCES[wait.whose], **values)


def _moment(wait: Wait) -> Markdown:
    return Markdown(f"<t:{math.ceil(time.time() + wait.seconds)}:R>")
