"""What the bot itself remembers of its servers, apart from the library: pins, long buttons."""

from __future__ import annotations

import contextlib
import sqlite3
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

FILE = "discord.sqlite"
BUTTON_SECONDS = 365 * 24 * 3600  # after which a button that nobody saw again is forgotten
SCHEMA = """
CREATE TABLE IF NOT EXISTS pins (
    guild INTEGER NOT NULL, command TEXT NOT NULL, actor TEXT NOT NULL,
    PRIMARY KEY (guild, command)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS buttons (
    key TEXT PRIMARY KEY, state TEXT NOT NULL, shown INTEGER NOT NULL
) WITHOUT ROWID;
"""


@dataclass(frozen=True, slots=True)
class Pin:
    """A command of one server that asks for one actor."""

    guild: int
    command: str
    actor: str


class Keep:
    """Pins and the states of buttons, in SQLite; safe to use from any thread.

    Every method raises sqlite3.Error where the file cannot be read or written.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def pins(self, guild: int | None = None) -> tuple[Pin, ...]:
        """Give the pins of a server, or of all, by their commands."""
        with self._open() as connection:
            rows = connection.execute(
                "SELECT guild, command, actor FROM pins"
                " WHERE ? IS NULL OR guild = ? ORDER BY guild, command",
                (guild, guild),
            )
            return tuple(Pin(*row) for row in rows)

    def pin(self, pin: Pin) -> None:
        """Remember a pin; one of the same server and command gives way."""
        with self._open() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO pins VALUES (?, ?, ?)", (pin.guild, pin.command, pin.actor)
            )

    def unpin(self, pin: Pin) -> None:
        """Forget a pin."""
        with self._open() as connection:
            connection.execute(
                "DELETE FROM pins WHERE guild = ? AND command = ?", (pin.guild, pin.command)
            )

    def remember(self, states: Mapping[str, str]) -> None:
        """Keep the states of buttons by their keys, and forget those of long ago."""
        now = int(time.time())
        with self._open() as connection:
            connection.execute("DELETE FROM buttons WHERE shown < ?", (now - BUTTON_SECONDS,))
            connection.executemany(
                "INSERT OR REPLACE INTO buttons VALUES (?, ?, ?)",
                [(key, state, now) for key, state in states.items()],
            )

    def recall(self, key: str) -> str | None:
        """Give the state of a button; None where it is not kept."""
        with self._open() as connection:
            found = connection.execute("SELECT state FROM buttons WHERE key = ?", (key,)).fetchone()
        return None if found is None else str(found[0])

    @contextlib.contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        """Open the file for one transaction, which is undone where it fails."""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise sqlite3.OperationalError(f"cannot make {self._path.parent}: {error}") from error
        with contextlib.closing(sqlite3.connect(self._path, timeout=5)) as connection:
            connection.executescript(SCHEMA)
            with connection:
                yield connection
