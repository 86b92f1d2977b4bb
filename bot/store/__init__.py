"""What the bot itself remembers, apart from the library; one module a table."""

from __future__ import annotations

from pathlib import Path

from bot.store.buttons import Buttons
from bot.store.conversations import Conversations
from bot.store.file import FILE, StoreFile
from bot.store.pins import Pins
from bot.store.replies import Replies

__all__ = ["Store"]


class Store:
    """All tables of the bot's own file; safe to use from any thread.

    Every method of every table raises sqlite3.Error where the file cannot be read or written.
    """

    def __init__(self, home: Path) -> None:
        file = StoreFile(home / FILE)
        self.pins = Pins(file)
        self.buttons = Buttons(file)
        self.conversations = Conversations(file)
        self.replies = Replies(file)
