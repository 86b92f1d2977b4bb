"""The cooldown as a sentence, and held against a command or a press."""

from __future__ import annotations

import math
import time
from typing import Any

from bot.discord_io.cooldown import Wait, Whose
from bot.discord_io.services import Interaction, services
from bot.errors import Refusal
from bot.i18n.phrases import Key, Voice
from bot.markdown import Markdown

COUNTS = "counts"  # in a command's extras: it takes its tokens itself, one a question
SENTENCES = {Whose.USER: Key.COOLDOWN_USER, Whose.SERVER: Key.COOLDOWN_SERVER}


def cooldown_sentence(wait: Wait, voice: Voice) -> Markdown:
    """Tell when to try again, which Discord counts down."""
    return voice.say(SENTENCES[wait.whose], when=_moment(wait))


def held(interaction: Interaction, questions: int = 1) -> None:
    """Take a token for each question of an interaction; refuses it where there are none.

    The refusal tells when to try again.
    """
    cooldown = services(interaction).cooldown
    user, server = interaction.user.id, interaction.guild_id
    wait = cooldown.take(user, server, questions) if cooldown else None
    if wait is not None:
        values: dict[str, Any] = {"when": _moment(wait)}
        raise Refusal(SENTENCES[wait.whose], **values)


def _moment(wait: Wait) -> Markdown:
    return Markdown(f"<t:{math.ceil(time.time() + wait.seconds)}:R>")
