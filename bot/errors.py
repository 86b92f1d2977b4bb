"""What the bot itself refuses or cannot do."""

from __future__ import annotations

from discord import app_commands

from bot.i18n.phrases import Key


class BotError(Exception):
    """Base of what stops the bot; its text is one line for the operator."""


class TokenError(BotError):
    """The token is missing, malformed or refused by Discord."""


class SlowError(Exception):
    """The library took longer than anybody waits; `seconds` is how long that was."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"no result within {seconds:g} seconds")
        self.seconds = seconds


class Refusal(app_commands.AppCommandError):
    """A request is answered with a sentence instead: its key, and what is put into it."""

    def __init__(self, key: Key, **values: object) -> None:
        super().__init__(key.value)
        self.key = key
        self.values = values
