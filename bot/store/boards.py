"""The public messages that show a build under way, to be mended where its end was not told."""

from __future__ import annotations

from dataclasses import dataclass

from bot.store.file import StoreFile


@dataclass(frozen=True, slots=True)
class Shown:
    """A message with the progress of a build: where it stands, and in which language."""

    message: int
    channel: int
    language: str


class Boards:
    """The table of boards."""

    def __init__(self, file: StoreFile) -> None:
        self._file = file

    def remember(self, shown: Shown) -> None:
        """Keep a message until it tells how its build ended."""
        with self._file.open() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO boards VALUES (?, ?, ?)",
                (shown.message, shown.channel, shown.language),
            )

    def forget(self, message: int) -> None:
        """Forget a message that tells the end, or is gone."""
        with self._file.open() as connection:
            connection.execute("DELETE FROM boards WHERE message = ?", (message,))

    def all(self) -> tuple[Shown, ...]:
        """Give the messages that do not tell the end."""
        with self._file.open() as connection:
            rows = connection.execute("SELECT message, channel, language FROM boards")
            return tuple(Shown(*row) for row in rows)
