"""The library as the process opens it that builds while the bot answers."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from bot.ops.memory import keep_little
from bot.settings import Settings
from bot.terminal.options import Session
from index import Library


def builder(settings: Settings) -> Callable[[], Library]:
    """Return what opens the library there; Discord's token stays here."""
    return partial(_opened, settings.model_copy(update={"discord_token": None}))


def _opened(settings: Settings) -> Library:
    keep_little()
    return Session(settings).builder()
