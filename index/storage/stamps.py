"""What files were when they were last read: one that looks the same is not read again.

A memory beside the generations, which says nothing of what they hold: lost or unreadable, every
file is read once more.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import time
from pathlib import Path

from index.files import sha256_of

YOUNG = 2.0
"""Seconds after a file's last change within which it may change again and look the same: the time
that the coarsest file system counts by."""
_SCHEMA = """
CREATE TABLE IF NOT EXISTS stamps (path TEXT PRIMARY KEY, stamp TEXT NOT NULL, sha256 TEXT NOT NULL)
WITHOUT ROWID
"""


def stamp_of(found: os.stat_result) -> str:
    """Return what changes with whatever is written to a file, or put in its place."""
    parts = (found.st_size, found.st_mtime_ns, found.st_ctime_ns, found.st_ino, found.st_dev)
    return " ".join(map(str, parts))


class Stamps:
    """The digests of files by path and by what a look at them tells."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._known: dict[str, tuple[str, str]] | None = None
        self._new: dict[str, tuple[str, str]] = {}

    def sha256(self, path: Path) -> str:
        """Return the hex digest of a file's bytes; raises OSError where it cannot be read."""
        found = path.stat()
        stamp = stamp_of(found)
        key = str(path)
        known = self._before().get(key)
        if known is not None and known[0] == stamp and os.access(path, os.R_OK):
            return known[1]
        digest = sha256_of(path)
        if time.time() - max(found.st_mtime, found.st_ctime) > YOUNG:
            self._new[key] = (stamp, digest)
        return digest

    def save(self) -> None:
        """Remember what was read; where that fails, it is read again another time."""
        if not self._new:
            return
        with contextlib.suppress(sqlite3.Error):
            with contextlib.closing(sqlite3.connect(self._path)) as connection, connection:
                connection.execute(_SCHEMA)
                connection.executemany(
                    "INSERT OR REPLACE INTO stamps VALUES (?, ?, ?)",
                    ((path, *one) for path, one in self._new.items()),
                )
            self._before().update(self._new)
            self._new = {}

    def _before(self) -> dict[str, tuple[str, str]]:
        if self._known is None:
            self._known = {}
            if self._path.exists():
                opened = contextlib.closing(sqlite3.connect(self._path))
                with contextlib.suppress(sqlite3.Error), opened as connection:
                    rows = connection.execute("SELECT path, stamp, sha256 FROM stamps")
                    self._known = {path: (stamp, digest) for path, stamp, digest in rows}
        return self._known
