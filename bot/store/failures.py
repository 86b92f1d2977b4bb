"""Which failing sources a server was told of, so that it is told once."""

from __future__ import annotations

from collections.abc import Mapping

from bot.store.file import StoreFile


class Failures:
    """The table of failures that were told."""

    def __init__(self, file: StoreFile) -> None:
        self._file = file

    def told(self, guild: int) -> dict[str, str]:
        """Return the states that a server was told of, by source."""
        with self._file.open() as connection:
            rows = connection.execute(
                "SELECT source, state FROM failures WHERE guild = ?", (guild,)
            )
            return dict(rows.fetchall())

    def note(self, guild: int, told: Mapping[str, str]) -> None:
        """Keep these states for a server, and no other."""
        with self._file.open() as connection:
            connection.execute("DELETE FROM failures WHERE guild = ?", (guild,))
            connection.executemany(
                "INSERT INTO failures VALUES (?, ?, ?)",
                [(guild, source, state) for source, state in told.items()],
            )
