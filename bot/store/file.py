"""The bot's one SQLite file, opened for one transaction at a time."""

from __future__ import annotations

import contextlib
import sqlite3
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
        self._held: sqlite3.Connection | None = None

    @contextlib.contextmanager
    def open(self) -> Iterator[sqlite3.Connection]:
        """Open the file, with all tables in it, for a transaction that is undone on failure.

        Raises sqlite3.Error where the file cannot be read or written: StoreBusyError where it is
        locked for ten seconds, and from then on at once, until it is free again.
        """
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise sqlite3.OperationalError(f"cannot make {self._path.parent}: {error}") from error
        timeout = STILL_LOCKED_SECONDS if self._is_locked else LOCKED_SECONDS
        try:
            with contextlib.closing(sqlite3.connect(self._path, timeout=timeout)) as connection:
                connection.execute("PRAGMA secure_delete = ON")  # what is deleted is overwritten
                migrate(connection)
                self._hold()
                with connection:
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


    def _hold(self) -> None:
        """Keep one connection open: the last one to close would empty the log, and wait for the
        disk, after every transaction."""
        if self._held is None:
            self._held = sqlite3.connect(self._path, check_same_thread=False)
            self._held.execute("SELECT 1 FROM sqlite_master").fetchone()


def _primary(error: sqlite3.Error) -> int:
    """Give SQLite's code of an error without what it adds to it; 0 where there is none."""
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF
