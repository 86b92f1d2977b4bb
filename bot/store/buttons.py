"""The states of buttons whose state is too long for their custom_id."""

from __future__ import annotations

import time
from collections.abc import Collection, Mapping

from bot.store.file import StoreFile

BUTTON_SECONDS = 365 * 24 * 3600  # after which a button that nobody saw again is forgotten


class Buttons:
    """The table of buttons."""

    def __init__(self, file: StoreFile) -> None:
        self._file = file

    def remember(self, states: Mapping[str, str]) -> None:
        """Keep the states of buttons by their keys."""
        now = int(time.time())
        with self._file.open() as connection:
            connection.executemany(
                "INSERT OR REPLACE INTO buttons VALUES (?, ?, ?)",
                [(key, state, now) for key, state in states.items()],
            )

    def recall(self, key: str) -> str | None:
        """Give the state of a button; None where it is not kept."""
        with self._file.open() as connection:
            found = connection.execute("SELECT state FROM buttons WHERE key = ?", (key,)).fetchone()
        return None if found is None else str(found[0])

    def prune(self, now: int) -> None:
        """Forget the states of buttons that nobody has been shown for long."""
        with self._file.open() as connection:
            connection.execute("DELETE FROM buttons WHERE shown < ?", (now - BUTTON_SECONDS,))

    def of_user(self, marks: Collection[str]) -> tuple[str, ...]:
        """Give the states that begin with one of the marks that a user's states begin with."""
        with self._file.open() as connection:
            rows = connection.execute("SELECT state FROM buttons ORDER BY shown, key")
            return tuple(state for (state,) in rows if state.startswith(tuple(marks)))

    def forget(self, marks: Collection[str]) -> None:
        """Forget the states that begin with one of the marks."""
        with self._file.open() as connection:
            connection.executemany(
                "DELETE FROM buttons WHERE substr(state, 1, ?) = ?",
                [(len(mark), mark) for mark in marks],
            )
