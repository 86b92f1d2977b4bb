"""The bot's one SQLite file, opened for one transaction at a time."""

from __future__ import annotations

import contextlib
import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path

from bot.store.migrations import migrate

FILE = "discord.sqlite"
LOCKED_SECONDS = 10.0  # that a transaction waits for another program's
STILL_LOCKED_SECONDS = 0.1  # and once that was in vain, so that not everybody waits as long


class StoreBusyError(sqlite3.OperationalError):
    """Another program has had the file locked for longer than a transaction waits."""


class StoreFile:
    """A file of tables; safe to use from any thread."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._is_locked = False
        self._keeping = threading.Lock()
        self._keeper: sqlite3.Connection | None = None
        self._closed = False

    def close(self) -> None:
        """Put what is written beside the file into it; it can be opened all the same."""
        with self._keeping:
            self._closed = True
            if self._keeper is not None:
                self._keeper.close()
                self._keeper = None

    def scrub(self) -> None:
        """Let nothing that was deleted stay in what is written beside the file."""
        with self._connected() as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    @contextlib.contextmanager
    def open(self) -> Iterator[sqlite3.Connection]:
        """Open the file, with all tables in it, for a transaction that is undone on failure.

        Raises sqlite3.Error where the file cannot be read or written: StoreBusyError where it is
        locked for ten seconds, and from then on at once, until it is free again.
        """
        with self._connected() as connection, connection:
            yield connection

    @contextlib.contextmanager
    def _connected(self) -> Iterator[sqlite3.Connection]:
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise sqlite3.OperationalError(f"cannot make {self._path.parent}: {error}") from error
        timeout = STILL_LOCKED_SECONDS if self._is_locked else LOCKED_SECONDS
        try:
            with contextlib.closing(sqlite3.connect(self._path, timeout=timeout)) as connection:
                connection.execute("PRAGMA secure_delete = ON")  # what is deleted is overwritten
                migrate(connection)
                # a power cut may cost the last moments, never the file
                connection.execute("PRAGMA synchronous = NORMAL")
                self._keep()
                yield connection
        except sqlite3.OperationalError as error:
            if _primary(error) not in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
                raise
            self._is_locked = True
            raise StoreBusyError(
                f"{self._path} has been locked by another program for {LOCKED_SECONDS:.0f} s: "
                "end what holds it, such as a second bot, a backup or a database browser"
            ) from error
        self._is_locked = False

    def _keep(self) -> None:
        """Hold a connection that does nothing: the last one to close would fold up the journal."""
        with self._keeping:
            if self._keeper is None and not self._closed:
                keeper = sqlite3.connect(self._path, check_same_thread=False)
                keeper.execute("PRAGMA user_version").fetchone()
                self._keeper = keeper


def _primary(error: sqlite3.Error) -> int:
    """Give SQLite's code of an error without what it adds to it; 0 where there is none."""
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF
