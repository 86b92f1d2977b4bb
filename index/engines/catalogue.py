"""SQLite for what outlives generations: sources, corrections, withdrawn articles."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from index.errors import LibraryError
from index.model import Source

_SCHEMA = """
CREATE TABLE IF NOT EXISTS sources (location TEXT PRIMARY KEY, added TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS alias_edits (
    number INTEGER PRIMARY KEY, kind TEXT NOT NULL, actor TEXT NOT NULL, alias TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS outlet_edits (
    number INTEGER PRIMARY KEY, kind TEXT NOT NULL, outlet TEXT NOT NULL, into_outlet TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS withdrawn (article TEXT PRIMARY KEY, for_good INTEGER NOT NULL);
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
        """Give the sources in the order in which they were added."""
        with self._connection() as connection:
            found = connection.execute(
                "SELECT location, added FROM sources ORDER BY added, location"
            ).fetchall()
        return tuple(Source(location, datetime.fromisoformat(added)) for location, added in found)

    def remember(self, locations: Sequence[str], added: datetime) -> None:
        """Add sources; one that is known keeps the time it was first added."""
        with self._connection() as connection:
            connection.executemany(
                "INSERT OR IGNORE INTO sources VALUES (?, ?)",
                [(location, added.isoformat()) for location in locations],
            )

    def forget(self, location: str) -> bool:
        """Remove a source; say whether it was there."""
        with self._connection() as connection:
            return (
                connection.execute("DELETE FROM sources WHERE location = ?", (location,)).rowcount
                > 0
            )

    def withdraw(self, articles: Collection[str], *, for_good: bool) -> None:
        """Let articles answer no more: for good, or until a build has left them out."""
        with self._connection() as connection:
            connection.executemany(
                "INSERT INTO withdrawn VALUES (?, ?) ON CONFLICT (article) "
                "DO UPDATE SET for_good = max(for_good, excluded.for_good)",
                [(one, for_good) for one in sorted(articles)],
            )

    def withdrawn(self, *, for_good: bool = False) -> frozenset[str]:
        """Give the articles that answer no more, all or those for good."""
        if not self._path.exists():
            return frozenset()
        with self._connection() as connection:
            found = connection.execute(
                "SELECT article FROM withdrawn WHERE for_good >= ?", (for_good,)
            )
            return frozenset(article for (article,) in found)

    def readmit(self, articles: Collection[str]) -> None:
        """Let articles answer again."""
        with self._connection() as connection:
            connection.executemany(
                "DELETE FROM withdrawn WHERE article = ?", [(one,) for one in sorted(articles)]
            )

    def mark(self) -> tuple[tuple[int, int] | None, ...]:
        """Give what changes with whatever is written here; two looks at the disk."""
        return tuple(map(_state, (self._path, self._path.with_name(f"{self._path.name}-wal"))))

    def alias_edits(self) -> tuple[AliasEdit, ...]:
        """Give the corrections of names in the order in which they were made."""
        if not self._path.exists():
            return ()
        with self._connection() as connection:
            found = connection.execute(
                "SELECT kind, actor, alias FROM alias_edits ORDER BY number"
            ).fetchall()
        return tuple(AliasEdit(*row) for row in found)

    def record_alias_edit(self, edit: AliasEdit) -> None:
        """Add a correction; a later one about the same alias takes the place of an earlier one."""
        with self._connection() as connection:
            connection.execute("DELETE FROM alias_edits WHERE alias = ?", (edit.alias,))
            connection.execute(
                "INSERT INTO alias_edits (kind, actor, alias) VALUES (?, ?, ?)",
                (edit.kind, edit.actor, edit.alias),
            )

    def outlet_edits(self) -> tuple[OutletEdit, ...]:
        """Give the corrections of outlets in the order in which they were made."""
        if not self._path.exists():
            return ()
        with self._connection() as connection:
            found = connection.execute(
                "SELECT kind, outlet, into_outlet FROM outlet_edits ORDER BY number"
            ).fetchall()
        return tuple(OutletEdit(*row) for row in found)

    def record_outlet_edit(self, edit: OutletEdit) -> None:
        """Add a correction; each is applied to what those before it made."""
        with self._connection() as connection:
            connection.execute(
                "INSERT INTO outlet_edits (kind, outlet, into_outlet) VALUES (?, ?, ?)",
                (edit.kind, edit.outlet, edit.into),
            )

    @contextmanager
    def _connection(self) -> Iterator[sqlite3.Connection]:
        try:
            connection = sqlite3.connect(self._path, timeout=10)
            try:
                connection.execute("PRAGMA journal_mode=WAL")
                connection.executescript(_SCHEMA)
                with connection:
                    yield connection
            finally:
                connection.close()
        except sqlite3.Error as error:
            raise LibraryError(
                f"the list of sources at {self._path} cannot be used ({error}): "
                "restore it, or move it away and add the sources again"
            ) from error


def _state(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except FileNotFoundError:
        return None
    return found.st_mtime_ns, found.st_size
