"""PostgreSQL behind a small door: records and statements on a server that several machines share.

A home builds a library and brings it: of each segment the records as tables and the other files as
they are, of each generation the ledger as tables and its manifest. Other homes follow: they take
the manifest and the files that are searched in memory, and ask the server for the rest. One row
names what serves; its version grows with all that changes, corrections and withdrawals too.
"""

from __future__ import annotations

import socket
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from index.errors import GenerationError, LibraryError, StoreError
from index.storage import publication
from index.storage.build_lock import build_lock
from index.storage.catalogue import Catalogue
from index.storage.dialect import copied
from index.storage.home_id import home_id, writing_id
from index.storage.ledger import LEDGER, Ledger
from index.storage.manifest import MANIFEST, SEGMENTS, read_manifest
from index.storage.pointer import read_pointer_or_none
from index.storage.postgresql_server import RemoteLedger, RemoteRecords, Server
from index.storage.replica import Replica, mark_replica, replica_of
from index.storage.segment import RECORDS, VECTORS
from index.storage.segment_records import SegmentRecords
from index.storage.shared_catalogue import SharedCatalogue
from index.storage.store import EMBEDDED, Layout, Store, Vectors, Words

LOOKED = 0.25
"""Seconds between two looks at the version: so soon what is withdrawn answers on no machine."""
WAITED = 60.0
"""Seconds that a process waits for another that takes the same into the home they share."""
PART = 4_000_000
"""Bytes of a file in one row."""
ONLY_BUILT_WITH = frozenset({"mentions", "ties"})
"""Tables that builds alone ask; they ask their own files."""


class PostgreSQL:
    """The records of one library on a server; what is searched lies in another store."""

    def __init__(self, server: Server, library: str, home: Path, inner: Store) -> None:
        self._server = server
        self._library = library
        self._home = home
        self._inner = inner
        self._looked = -LOOKED
        self._version: int | None = None

    @property
    def address(self) -> str:
        """Say where it is, without what is secret."""
        return f"{self._inner.address}, {self._server.address}"

    def branch(self, home: Path) -> PostgreSQL:
        """Return the store of a server's own library, named as its home is."""
        name = f"{home.parent.name}/{home.name}"
        return PostgreSQL(self._server, name, home, self._inner.branch(home))

    def catalogue(self, path: Path) -> Catalogue:
        """Return the list of sources, whose corrections and withdrawals all machines share."""
        return SharedCatalogue(path, self._server, self._library, self._changed)

    def records(self, folder: Path) -> SegmentRecords:
        """Return a segment's records; raise GenerationError where they are not there."""
        return RemoteRecords(self._server, f"onrecord_s{self._number('segments', folder.name)}")

    def ledger(self, folder: Path) -> Ledger:
        """Return a generation's ledger; raise GenerationError where it is not there."""
        return RemoteLedger(self._server, f"onrecord_l{self._number('generations', folder.name)}")

    def vectors(self, layout: Layout) -> Vectors:
        """Return what searches a generation's vectors."""
        return self._inner.vectors(layout)

    def words(self, layout: Layout) -> Words:
        """Return what searches a generation's words."""
        return self._inner.words(layout)

    def mark(self) -> object:
        """Return the library's version, as of a moment ago."""
        now = time.monotonic()
        if now - self._looked >= LOOKED:
            found = self._server.rows(
                "SELECT version FROM onrecord.libraries WHERE name = %s", (self._library,)
            )
            self._version = found[0][0] if found else None
            self._looked = now
        return self._version

    def bring(self, layout: Layout, kept: Sequence[Layout]) -> None:
        """Hold a finished generation, whole, beside the `kept` ones; it answers nobody yet."""
        self._inner.bring(layout, kept)
        sealed = (layout.folder / MANIFEST).read_text(encoding="utf-8")
        with self._server.transaction() as cursor:
            self._claim(cursor)
            for one in read_manifest(layout.folder).segments:
                for name in dict.fromkeys((one.name, one.words)):
                    self._bring_segment(cursor, name)
            held = cursor.execute(
                "UPDATE onrecord.generations SET manifest = %s WHERE library = %s AND name = %s",
                (sealed, self._library, layout.name),
            )
            if held.rowcount == 0:
                number = _next(cursor)
                ledger = layout.folder / LEDGER
                copied(ledger, cursor, f"onrecord_l{number}", leave_out=ONLY_BUILT_WITH)
                cursor.execute(
                    "INSERT INTO onrecord.generations VALUES (%s, %s, %s, %s)",
                    (self._library, layout.name, sealed, number),
                )

    def publish(self, name: str) -> None:
        """Let other homes follow to a generation that was brought."""
        self._inner.publish(name)
        with self._server.transaction() as cursor:
            cursor.execute(
                "UPDATE onrecord.libraries SET current = %s, version = version + 1 WHERE name = %s",
                (name, self._library),
            )
        self._changed()

    def keep(self, kept: Sequence[Layout]) -> None:
        """Drop what belongs to other generations alone."""
        self._inner.keep(kept)
        names = [one.name for one in kept]
        held = [one for layout in kept for one in read_manifest(layout.folder).segments]
        segments = sorted({name for one in held for name in (one.name, one.words)})
        with self._server.transaction() as cursor:
            for table, letter, stay in (("generations", "l", names), ("segments", "s", segments)):
                gone = cursor.execute(
                    f"DELETE FROM onrecord.{table} WHERE library = %s AND name <> ALL(%s) "
                    "RETURNING number",
                    (self._library, stay),
                ).fetchall()
                for (number,) in gone:
                    if number is not None:
                        cursor.execute(f'DROP SCHEMA "onrecord_{letter}{number}" CASCADE')
            cursor.execute(
                "DELETE FROM onrecord.files WHERE library = %s AND segment <> ALL(%s)",
                (self._library, segments),
            )

    def follow(self) -> None:
        """Let this home have what serves, where another one built it; nothing where it did itself.

        Raises LibraryError where this home has a library of its own.
        """
        query = "SELECT builder, host, current FROM onrecord.libraries WHERE name = %s"
        found = self._server.rows(query, (self._library,))
        builder, host, current = found[0] if found else (None, None, None)
        if builder is None or current is None:
            return
        if builder == home_id(self._home):
            return
        own = not replica_of(self._home).builder
        if own and read_pointer_or_none(self._home) is not None:
            raise LibraryError(
                f"the records at {self._server.address} are of a library that another home "
                f"builds ({host}), and {self._home} holds one of its own: name an empty home"
            )
        lacks = frozenset({LEDGER, RECORDS, *((VECTORS,) if self._lacks_vectors else ())})
        mark_replica(self._home, Replica(builder, host, lacks))
        with build_lock(self._home, WAITED):
            self._take(str(current), lacks)
        for (name,) in self._server.rows(
            "SELECT name FROM onrecord.libraries WHERE starts_with(name, 'servers/') AND %s = ''",
            (self._library,),
        ):
            (self._home / name).mkdir(parents=True, exist_ok=True)

    def sources(self) -> list[str] | None:
        """Return the sources of what serves on the server; None where nothing does."""
        found = self._server.rows(
            "SELECT manifest::json -> 'sources' FROM onrecord.generations AS made "
            "JOIN onrecord.libraries AS own ON own.name = library AND current = made.name "
            "WHERE library = %s",
            (self._library,),
        )
        return [str(one) for one in found[0][0]] if found else None

    @property
    def _lacks_vectors(self) -> bool:
        return self._inner is not EMBEDDED

    def _take(self, current: str, lacks: frozenset[str]) -> None:
        query = "SELECT manifest FROM onrecord.generations WHERE library = %s AND name = %s"
        found = self._server.rows(query, (self._library, current))
        if not found:
            raise GenerationError(
                f"the records at {self._server.address} lack the generation {current}: run "
                "`onrecord reindex` where the library is built"
            )
        publication.follow(self._home, current, found[0][0], self._take_segment, lacks)

    def _take_segment(self, folder: Path, name: str) -> None:
        """Write the files that the server has of a segment into an empty folder."""
        rows = self._server.rows(
            "SELECT DISTINCT path FROM onrecord.files WHERE library = %s AND segment = %s",
            (self._library, name),
        )
        for (path,) in rows:
            target = folder / path
            if not target.resolve().is_relative_to(folder.resolve()):
                raise GenerationError(f"the segment {name} names a file outside of itself")
            target.parent.mkdir(parents=True, exist_ok=True)
            with target.open("wb") as stream:
                part = 0
                while held := self._server.rows(
                    "SELECT bytes FROM onrecord.files WHERE library = %s AND segment = %s "
                    "AND path = %s AND part = %s",
                    (self._library, name, path, part),
                ):
                    stream.write(held[0][0])
                    part += 1
        if not rows:
            raise GenerationError(f"the records at {self._server.address} lack the segment {name}")

    def _claim(self, cursor: Any) -> None:
        """Make this home the one that builds the library; raise where another is."""
        own = writing_id(self._home)
        cursor.execute(
            "INSERT INTO onrecord.libraries VALUES (%s, NULL, NULL, NULL, 0) "
            "ON CONFLICT DO NOTHING",
            (self._library,),
        )
        query = "SELECT builder, host FROM onrecord.libraries WHERE name = %s FOR UPDATE"
        builder, host = cursor.execute(query, (self._library,)).fetchone()
        if builder not in (None, own):
            raise StoreError(
                f"the library at {self._server.address} is built by another home ({host}): build "
                "there, or name another database"
            )
        if builder is None:
            SharedCatalogue.carry_over(self._home / "library.sqlite", cursor, self._library)
        where = f"{socket.gethostname()}:{self._home}"
        cursor.execute(
            "UPDATE onrecord.libraries SET builder = %s, host = %s WHERE name = %s",
            (own, where, self._library),
        )

    def _bring_segment(self, cursor: Any, name: str) -> None:
        query = "SELECT 1 FROM onrecord.segments WHERE library = %s AND name = %s"
        if cursor.execute(query, (self._library, name)).fetchone():
            return
        folder = self._home / SEGMENTS / name
        number = None
        for path in sorted(folder.rglob("*")):
            if path.name == RECORDS:
                number = _next(cursor)
                copied(path, cursor, f"onrecord_s{number}", leave_out=ONLY_BUILT_WITH)
                continue
            left = path.name.endswith(".lock") or (path.name == VECTORS and self._lacks_vectors)
            if path.is_file() and not left:
                _send(cursor, (self._library, name, path.relative_to(folder).as_posix()), path)
        cursor.execute(
            "INSERT INTO onrecord.segments VALUES (%s, %s, %s)", (self._library, name, number)
        )

    def _number(self, table: str, name: str) -> int:
        query = f"SELECT number FROM onrecord.{table} WHERE library = %s AND name = %s"
        found = self._server.rows(query, (self._library, name))
        if not found or found[0][0] is None:
            raise GenerationError(
                f"the records at {self._server.address} lack {name}: run `onrecord reindex` where "
                "the library is built"
            )
        return int(found[0][0])

    def _changed(self) -> None:
        self._looked = -LOOKED


def _next(cursor: Any) -> int:
    return int(cursor.execute("SELECT nextval('onrecord.numbers')").fetchone()[0])


def _send(cursor: Any, key: tuple[str, str, str], path: Path) -> None:
    with path.open("rb") as stream:
        part = 0
        while (held := stream.read(PART)) or part == 0:
            row = (*key, part, held)
            cursor.execute("INSERT INTO onrecord.files VALUES (%s, %s, %s, %s, %s)", row)
            part += 1


def postgresql(url: str, home: Path, inner: Store) -> PostgreSQL:
    """Return the store whose records are at `postgresql://user:password@host:port/database`."""
    found = urlsplit(url)
    host = found.hostname or "localhost"
    address = f"postgresql://{host}{f':{found.port}' if found.port else ''}{found.path}"
    return PostgreSQL(Server(url, address), "", home, inner)
