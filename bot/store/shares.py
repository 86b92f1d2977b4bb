"""Which pages of private answers were put into their channel, so that none is put there twice."""

from __future__ import annotations

from bot.store.file import StoreFile


class Shares:
    """The table of shares."""

    def __init__(self, file: StoreFile) -> None:
        self._file = file

    def claim(self, answer: str, first: int) -> bool:
        """Take the right to share a page; False where it is shared, or being shared."""
        with self._file.open() as connection:
            done = connection.execute(
                "INSERT OR IGNORE INTO shares VALUES (?, ?, NULL)", (answer, first)
            )
            return done.rowcount == 1

    def shared(self, answer: str, first: int, message: int) -> None:
        """Remember the message that a page was shared in."""
        with self._file.open() as connection:
            connection.execute(
                "UPDATE shares SET message = ? WHERE answer = ? AND first = ?",
                (message, answer, first),
            )

    def release(self, answer: str, first: int) -> None:
        """Give the right back: nothing was shared."""
        with self._file.open() as connection:
            connection.execute("DELETE FROM shares WHERE answer = ? AND first = ?", (answer, first))

    def gone(self, message: int) -> None:
        """Let a page be shared again whose message was deleted."""
        with self._file.open() as connection:
            connection.execute("DELETE FROM shares WHERE message = ?", (message,))

    def message(self, answer: str, first: int) -> int | None:
        """Give the message that a page was shared in; None while there is none."""
        with self._file.open() as connection:
            found = connection.execute(
                "SELECT message FROM shares WHERE answer = ? AND first = ?", (answer, first)
            ).fetchone()
        return None if found is None else found[0]

    def sweep(self) -> None:
        """Delete what belongs to answers that are gone."""
        with self._file.open() as connection:
            connection.execute("DELETE FROM shares WHERE answer NOT IN (SELECT id FROM answers)")
