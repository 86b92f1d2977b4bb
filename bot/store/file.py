"""The bot's one SQLite file, opened for one transaction at a time."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

FILE = "discord.sqlite"


class StoreFile:
    """A file of tables that each make themselves; safe to use from any thread."""

    def __init__(self, path: Path) -> None:
        self._path = path

    @contextlib.contextmanager
    def open(self, schema: str) -> Iterator[sqlite3.Connection]:
        """Open the file, with a table's schema in it, for a transaction that is undone on failure.

        Raises sqlite3.Error where the file cannot be read or written.
        """
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise sqlite3.OperationalError(f"cannot make {self._path.parent}: {error}") from error
        with contextlib.closing(sqlite3.connect(self._path, timeout=5)) as connection:
            connection.execute("PRAGMA secure_delete = ON")  # what is deleted is overwritten
            connection.executescript(schema)
            with connection:
                yield connection
