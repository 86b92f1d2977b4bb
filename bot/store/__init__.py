"""What the bot itself remembers, apart from the library; one module a table."""

from __future__ import annotations

import time
from collections.abc import Collection
from pathlib import Path

from bot.store.answers import Answers
from bot.store.boards import Boards
from bot.store.buttons import Buttons
from bot.store.conversations import Conversations
from bot.store.failures import Failures
from bot.store.file import FILE, StoreBusyError, StoreFile
from bot.store.own import Own
from bot.store.pins import Pins
from bot.store.preferences import PreferencesTable
from bot.store.ratings import Ratings
from bot.store.replies import Replies
from bot.store.seen import Seen
from bot.store.shares import Shares
from bot.store.watches import Watches

__all__ = ["Store", "StoreBusyError"]


class Store:
    """All tables of the bot's own file; safe to use from any thread.

    Every method of every table raises sqlite3.Error where the file cannot be read or written.
    """

    def __init__(self, home: Path) -> None:
        file = self._file = StoreFile(home / FILE)
        self.boards = Boards(file)
        self.pins = Pins(file)
        self.buttons = Buttons(file)
        self.conversations = Conversations(file)
        self.replies = Replies(file)
        self.answers = Answers(file)
        self.ratings = Ratings(file)
        self.shares = Shares(file)
        self.preferences = PreferencesTable(file)
        self.watches = Watches(file)
        self.seen = Seen(file)
        self.failures = Failures(file)

    def close(self) -> None:
        """Leave one whole file behind; a table that is used later opens it again."""
        self._file.close()

    def own(self, user: int, marks: Collection[str]) -> Own:
        """Give all that is kept of a user; `marks` are what the states of their buttons begin with.

        What is kept longer than it may be is deleted before.
        """
        self.prune(int(time.time()))
        return Own(
            self.answers.of_asker(user),
            self.ratings.of_user(user),
            self.conversations.of_user(user),
            self.replies.of_user(user),
            self.buttons.of_user(marks),
            self.watches.of_maker(user),
        )

    def forget(self, user: int, marks: Collection[str]) -> tuple[int, int]:
        """Delete all that is kept of a user; give how many answers and votes that were."""
        self.conversations.forget(user)
        self.replies.forget_user(user)
        self.buttons.forget(marks)
        self.watches.forget_maker(user)
        votes = self.ratings.forget(user)
        answers = self.answers.forget(user)
        self._sweep()
        return answers, votes

    def prune(self, now: int) -> None:
        """Delete what has been kept as long as it may be; `now` in seconds since 1970."""
        self.conversations.prune(now)
        self.replies.prune(now)
        self.buttons.prune(now)
        self.answers.prune(now)
        self.ratings.prune(now)
        self.watches.prune(now)
        self._sweep()

    def _sweep(self) -> None:
        self.ratings.sweep()
        self.shares.sweep()
        self._file.scrub()
