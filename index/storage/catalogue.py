"""SQLite for what outlives generations: sources, corrections, withdrawn articles.

It keeps a rollback journal, no write-ahead log: reading then writes nothing, so that a full disk or
a read-only one can still be asked.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from index.errors import BusyError, LibraryError
from index.files import disk_error
from index.values import Source

WAITED = 10.0
"""Seconds that a call waits for another's transaction, which takes milliseconds."""

_SCHEMA = """
CREATE TABLE IF NOT EXISTS sources (location TEXT PRIMARY KEY, added TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS forgotten (location TEXT PRIMARY KEY);
CREATE TABLE IF NOT EXISTS alias_edits (
    number INTEGER PRIMARY KEY, kind TEXT NOT NULL, actor TEXT NOT NULL, alias TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS outlet_edits (
    number INTEGER PRIMARY KEY, kind TEXT NOT NULL, outlet TEXT NOT NULL, into_outlet TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS withdrawn (article TEXT PRIMARY KEY, for_good INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS networks (
    location TEXT PRIMARY KEY, url TEXT NOT NULL, kind TEXT NOT NULL, title TEXT NOT NULL,
    state TEXT NOT NULL, since TEXT, why TEXT NOT NULL, etag TEXT, modified TEXT, checked TEXT,
    due TEXT, pause REAL NOT NULL, failures INTEGER NOT NULL
);
CREATE TABLE IF NOT EXISTS pages (
    location TEXT NOT NULL, page TEXT NOT NULL, place INTEGER NOT NULL, entry TEXT NOT NULL,
    digest TEXT NOT NULL, state TEXT NOT NULL, why TEXT NOT NULL, etag TEXT, modified TEXT,
    tries INTEGER NOT NULL, looks INTEGER NOT NULL, due TEXT, gone TEXT,
    PRIMARY KEY (location, page)
);
"""


@dataclass(frozen=True, slots=True)
class AliasEdit:
    """One correction of who is called what, kept apart from generations.

    `kind` is add (the alias is the actor's), remove (it is not), merge (the actor called by the
    alias is this one) or split (the alias is somebody of its own).
    """

    kind: str
    actor: str
    alias: str


@dataclass(frozen=True, slots=True)
class OutletEdit:
    """One correction of which names of outlets are one, kept apart from generations.

    `kind` is merge (the outlet and all its names become one with `into`), split (this name is an
    outlet of its own) or called (this name, and no other, goes by `into`).
    """

    kind: str
    outlet: str
    into: str = ""


class Catalogue:
    """The remembered sources; a connection is opened for each call and closed after it."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def sources(self) -> tuple[Source, ...]:
        """Return the sources in the order in which they were added."""
        found = self.read("SELECT location, added FROM sources ORDER BY added, location")
        return tuple(Source(location, datetime.fromisoformat(added)) for location, added in found)

    def lost(self, sources: Sequence[Source]) -> tuple[Source, ...]:
        """Return those of some sources that are neither listed nor were ever forgotten."""
        known = {one for (one,) in self.read("SELECT location FROM sources")} | self.forgotten()
        return tuple(one for one in sources if one.location not in known)

    def forgotten(self) -> frozenset[str]:
        """Return the locations of sources that were forgotten and not added again."""
        return frozenset(one for (one,) in self.read("SELECT location FROM forgotten"))

    def remember(self, locations: Sequence[str], added: datetime) -> None:
        """Add sources; one that is known keeps the time it was first added."""
        with self.writing() as connection:
            connection.executemany(
                "INSERT OR IGNORE INTO sources VALUES (?, ?)",
                [(location, added.isoformat()) for location in locations],
            )
            connection.executemany(
                "DELETE FROM forgotten WHERE location = ?", [(one,) for one in locations]
            )

    def forget(self, location: str) -> bool:
        """Remove a source; say whether it was there."""
        with self.writing() as connection:
            connection.execute("INSERT OR IGNORE INTO forgotten VALUES (?)", (location,))
            for table in ("networks", "pages"):
                connection.execute(f"DELETE FROM {table} WHERE location = ?", (location,))
            found = connection.execute("DELETE FROM sources WHERE location = ?", (location,))
            return found.rowcount > 0

    def withdraw(self, articles: Collection[str], *, for_good: bool) -> None:
        """Let articles answer no more: for good, or until a build has left them out."""
        with self.answering_otherwise() as connection:
            connection.executemany(
                "INSERT INTO withdrawn VALUES (?, ?) ON CONFLICT (article) "
                "DO UPDATE SET for_good = max(for_good, excluded.for_good)",
                [(one, for_good) for one in sorted(articles)],
            )

    def withdrawn(self, *, for_good: bool = False) -> frozenset[str]:
        """Return the articles that answer no more, all or those for good."""
        found = self.read("SELECT article FROM withdrawn WHERE for_good >= ?", (for_good,))
        return frozenset(article for (article,) in found)

    def readmit(self, articles: Collection[str]) -> None:
        """Let articles answer again."""
        with self.answering_otherwise() as connection:
            connection.executemany(
                "DELETE FROM withdrawn WHERE article = ?", [(one,) for one in sorted(articles)]
            )

    def mark(self) -> object:
        """Return what changes with what is corrected or withdrawn.

        What is written of sources changes it not: a refresh does so at each page. It is asked of
        SQLite: whoever opens the file beside it and closes it again takes its locks away
        (sqlite.org/howtocorrupt.html, 2.2).
        """
        try:
            there = self._path.stat().st_ino
            return there, self._query("PRAGMA user_version")
        except OSError:
            return None
        except sqlite3.Error:
            return object()  # what it is will be said where it is read

    def alias_edits(self) -> tuple[AliasEdit, ...]:
        """Return the corrections of names in the order in which they were made."""
        found = self.read("SELECT kind, actor, alias FROM alias_edits ORDER BY number")
        return tuple(AliasEdit(*row) for row in found)

    def record_alias_edit(self, edit: AliasEdit) -> None:
        """Add a correction; a later one about the same alias takes the place of an earlier one."""
        with self.answering_otherwise() as connection:
            connection.execute("DELETE FROM alias_edits WHERE alias = ?", (edit.alias,))
            connection.execute(
                "INSERT INTO alias_edits (kind, actor, alias) VALUES (?, ?, ?)",
                (edit.kind, edit.actor, edit.alias),
            )

    def outlet_edits(self) -> tuple[OutletEdit, ...]:
        """Return the corrections of outlets in the order in which they were made."""
        found = self.read("SELECT kind, outlet, into_outlet FROM outlet_edits ORDER BY number")
        return tuple(OutletEdit(*row) for row in found)

    def record_outlet_edit(self, edit: OutletEdit) -> None:
        """Add a correction; each is applied to what those before it made."""
        with self.answering_otherwise() as connection:
            connection.execute(
                "INSERT INTO outlet_edits (kind, outlet, into_outlet) VALUES (?, ?, ?)",
                (edit.kind, edit.outlet, edit.into),
            )

    def read(self, query: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        """Return the rows of a query; none where the list, or its table, is not there yet."""
        if not self._path.exists():
            return []
        with self._told():
            return self._query(query, values)

    def _query(self, query: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        uri = self._path.absolute().as_uri()
        try:
            return _rows(f"{uri}?mode=ro", query, values)
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode == sqlite3.SQLITE_READONLY_ROLLBACK:
                # A process ended in the middle of a change: whoever may write takes that back.
                _rows(f"{uri}?mode=rw", "PRAGMA user_version", ())
                return _rows(f"{uri}?mode=ro", query, values)
            # A version before kept a write-ahead log: that is read only where its index can be
            # written. An empty one says nothing, and the file alone is the whole list.
            code = error.sqlite_errorcode & 0xFF
            if code not in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_IOERR) or self._logged():
                raise
            return _rows(f"{uri}?mode=ro&immutable=1", query, values)

    def _logged(self) -> bool:
        log = _beside(self._path, "-wal")
        return log.exists() and log.stat().st_size > 0

    @contextlib.contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """Hold a transaction, whole or not at all; the folder is made where it is not there."""
        with contextlib.suppress(OSError):  # SQLite says below what is wrong
            self._path.parent.mkdir(parents=True, exist_ok=True)
        with self._told(), contextlib.closing(sqlite3.connect(self._path, WAITED)) as connection:
            connection.execute("PRAGMA journal_mode=DELETE")
            connection.executescript(_SCHEMA)
            with connection:
                yield connection

    @contextlib.contextmanager
    def answering_otherwise(self) -> Iterator[sqlite3.Connection]:
        """Hold a transaction that changes what answers, which `mark` then tells."""
        with self.writing() as connection:
            connection.execute("BEGIN IMMEDIATE")  # both or none, and in one step
            (version,) = connection.execute("PRAGMA user_version").fetchone()
            connection.execute(f"PRAGMA user_version = {(version + 1) % 2**31}")
            yield connection

    @contextlib.contextmanager
    def _told(self) -> Iterator[None]:
        """Make SQLite's errors ours, each with its cure."""
        try:
            yield
        except sqlite3.Error as error:
            code = getattr(error, "sqlite_errorcode", 0) & 0xFF
            if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
                raise BusyError(
                    f"the list of sources at {self._path} is in use by another program: "
                    "try again when that is done"
                ) from error
            if why := disk_error(error, self._path.parent):
                raise why from error
            raise LibraryError(
                f"the list of sources at {self._path} cannot be used ({error}): put a copy of it "
                "there, or delete it and run `onrecord reindex`, which takes the sources from the "
                "index; corrections of names are then lost"
            ) from error


def _rows(uri: str, query: str, values: Sequence[object]) -> list[tuple[Any, ...]]:
    with contextlib.closing(sqlite3.connect(uri, WAITED, uri=True)) as connection:
        table = query.partition(" FROM ")[2].partition(" ")[0]
        there = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?"
        if table and not connection.execute(there, (table,)).fetchone():
            return []
        return connection.execute(query, tuple(values)).fetchall()


def _beside(path: Path, end: str) -> Path:
    return path.with_name(path.name + end)
