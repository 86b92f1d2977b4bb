"""A PostgreSQL server as records are asked of it: one connection, and what is read through it."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from index.errors import StoreError
from index.storage.dialect import turned
from index.storage.ledger import Ledger
from index.storage.segment_records import SegmentRecords

CONNECTED_WITHIN = 5
"""Seconds."""
LOST = 20
"""Seconds without a sign of the server after which a connection is lost: a question is given up
after thirty."""


_SCHEMA = """
CREATE SCHEMA IF NOT EXISTS onrecord;
CREATE SEQUENCE IF NOT EXISTS onrecord.numbers;
CREATE TABLE IF NOT EXISTS onrecord.libraries (
    name text PRIMARY KEY, builder text, host text, current text, version bigint NOT NULL
);
CREATE TABLE IF NOT EXISTS onrecord.generations (
    library text, name text, manifest text NOT NULL, number bigint NOT NULL,
    PRIMARY KEY (library, name)
);
CREATE TABLE IF NOT EXISTS onrecord.segments (
    library text, name text, number bigint, PRIMARY KEY (library, name)
);
CREATE TABLE IF NOT EXISTS onrecord.files (
    library text, segment text, path text, part int, bytes bytea NOT NULL,
    PRIMARY KEY (library, segment, path, part)
);
CREATE TABLE IF NOT EXISTS onrecord.corrections (
    library text, number bigserial PRIMARY KEY, of_outlet boolean NOT NULL, kind text NOT NULL,
    one text NOT NULL, other text NOT NULL
);
CREATE TABLE IF NOT EXISTS onrecord.withdrawn (
    library text, article text, for_good boolean NOT NULL, PRIMARY KEY (library, article)
);
"""


class Server:
    """Connections to one database, one a thread; `address` has no password."""

    def __init__(self, url: str, address: str) -> None:
        self.address = address
        self._url = url
        self._local = threading.local()
        self._prepared = False

    @contextmanager
    def transaction(self) -> Iterator[Any]:
        """Give a cursor whose work is done whole or not at all; raise StoreError in one line."""
        try:
            import psycopg
        except ImportError as error:
            raise StoreError(
                f"ONRECORD_RECORDS names {self.address}, whose client is not installed: "
                '`pip install -e ".[postgresql]"`, or unset ONRECORD_RECORDS'
            ) from error
        connection = None
        try:
            connection = self._connection(psycopg)
            with connection.transaction(), connection.cursor() as cursor:
                yield cursor
        except psycopg.Error as error:
            if connection is not None and connection.closed:
                self._local.connection = None
            told = " ".join(str(error).split())[:200]
            raise StoreError(
                f"the records at {self.address} cannot be asked ({told}): start the server, or "
                "unset ONRECORD_RECORDS"
            ) from error

    def rows(self, query: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        """Return the rows of a query; a connection that was lost is made anew, once."""
        for again in (True, False):
            known = getattr(self._local, "connection", None) is not None
            try:
                with self.transaction() as cursor:
                    found: list[tuple[Any, ...]] = cursor.execute(query, values).fetchall()
                    return found
            except StoreError:
                if not (again and known and self._local.connection is None):
                    raise
        raise AssertionError

    def close(self) -> None:
        """Close this thread's connection."""
        held, self._local.connection = getattr(self._local, "connection", None), None
        if held is not None:
            held.close()

    def _connection(self, psycopg: Any) -> Any:
        held = getattr(self._local, "connection", None)
        if held is None or held.closed:
            held = psycopg.connect(
                self._url,
                connect_timeout=CONNECTED_WITHIN,
                tcp_user_timeout=LOST * 1000,
                keepalives_idle=LOST // 2,
                keepalives_interval=LOST // 4,
                keepalives_count=2,
                autocommit=True,
                client_encoding="utf8",
                application_name="onrecord",
            )
            self._local.connection = held
            if not self._prepared:
                with held.transaction():
                    there = held.execute("SELECT to_regclass('onrecord.withdrawn')").fetchone()
                    if there == (None,):
                        held.execute("SELECT pg_advisory_xact_lock(7162534)")
                        held.execute(_SCHEMA)
                self._prepared = True
        return held


class RemoteRecords(SegmentRecords):
    """A segment's records in a schema of the server."""

    def __init__(self, server: Server, schema: str) -> None:
        self._server = server
        self._schema = schema

    def hold(self) -> None:
        """A server sweeps nothing away that is kept."""

    def rows(self, query: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        """Return the rows of a query."""
        return self._server.rows(*turned(query, values, self._schema))


class RemoteLedger(Ledger):
    """A generation's ledger in a schema of the server."""

    def __init__(self, server: Server, schema: str) -> None:
        self._server = server
        self._schema = schema

    def hold(self) -> None:
        """A server sweeps nothing away that is kept."""

    def rows(self, query: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        """Return the rows of a query."""
        return self._server.rows(*turned(query, values, self._schema))
