"""Milvus behind a small door: a generation's vectors on a server that several processes share.

Vectors alone live there. Words stay with tantivy beside the records, whatever the server can: its
BM25 knows neither our stems nor words that count as one, and servers before 2.5 have none.

Names on the server begin with the home's id. A collection holds rows by their numbers, a flat index
over them, and an alias for each generation that is searched in it; the library's own alias names
what serves. A generation goes into the collection of the one before it, whose segments it shares,
or into a new one where numbers would meet; what is gone is deleted when no kept one has it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import SplitResult, unquote

import numpy as np
from numpy.typing import NDArray

from index.errors import GenerationError, StoreError
from index.storage.catalogue import Catalogue
from index.storage.home_id import home_id, writing_id
from index.storage.ledger import Ledger
from index.storage.milvus_vectors import (
    BATCH,
    OUTLET,
    MilvusVectors,
    Ranges,
    Server,
    outlet_of,
    span_of,
    within,
)
from index.storage.order import GONE
from index.storage.replica import replica_of
from index.storage.segment_records import SegmentRecords
from index.storage.store import EMBEDDED, Layout, Words


class Milvus:
    """The generations of one home, searched on a server; records and words as in the home."""

    def __init__(self, server: Server, home: Path) -> None:
        self._server = server
        self._home = home

    @property
    def address(self) -> str:
        """Say where it is, without what is secret."""
        return self._server.address

    def branch(self, home: Path) -> Milvus:
        """Return the store of another home, on the same server."""
        return Milvus(self._server, home)

    def records(self, folder: Path) -> SegmentRecords:
        """Return a segment's records: the files in the home."""
        return EMBEDDED.records(folder)

    def ledger(self, folder: Path) -> Ledger:
        """Return a generation's ledger: the file in the home."""
        return EMBEDDED.ledger(folder)

    def catalogue(self, path: Path) -> Catalogue:
        """Return the list of sources in the home."""
        return EMBEDDED.catalogue(path)

    def mark(self) -> object:
        """Nothing changes that the home's files do not tell."""
        return None

    def follow(self) -> None:
        """The home has what serves, but for vectors."""

    def sources(self) -> None:
        """No other home builds."""

    def words(self, layout: Layout) -> Words:
        """Return what searches a generation's words, from the files in the home."""
        return EMBEDDED.words(layout)

    def vectors(self, layout: Layout) -> MilvusVectors:
        """Return what searches a generation's vectors; raise GenerationError where it lacks it."""
        with self._server.client() as client:
            collection = _aliased(client, self._alias(layout.name))
        if collection is None:
            raise GenerationError(
                f"the store at {self.address} lacks the generation {layout.name}: run "
                "`onrecord reindex` where the library is built"
            )
        return MilvusVectors(self._server, collection, layout)

    def bring(self, layout: Layout, kept: Sequence[Layout]) -> None:
        """Hold a finished generation, whole, beside the `kept` ones; it answers nobody yet."""
        if not replica_of(self._home).builder:
            writing_id(self._home)
        with self._server.client() as client:
            if _aliased(client, self._alias(layout.name)) is not None:
                return
            collection, there = self._room(client, layout, kept)
            if collection is None:
                collection = f"{self._alias(layout.name)}_rows"
                if client.has_collection(collection):  # what a killed build left behind
                    client.drop_collection(collection)
                _create(client, collection, layout.dimension)
            new = [at for at, one in enumerate(layout.segments) if one.name not in there]
            sent = sum(_send(client, collection, layout, at) for at in new)
            held = _count(client, collection, [span_of(layout, at) for at in new])
            if held != sent:
                raise StoreError(
                    f"the store at {self.address} holds {held} of {sent} rows that were sent: the "
                    "old generation serves on; run `onrecord reindex` again"
                )
            client.create_alias(collection, self._alias(layout.name))

    def publish(self, name: str) -> None:
        """Turn the library's alias to a generation that was brought."""
        with self._server.client() as client:
            collection = _aliased(client, self._alias(name))
            if collection is None:
                raise GenerationError(f"the store at {self.address} lacks the generation {name}")
            if _aliased(client, self._prefix) is None:
                client.create_alias(collection, self._prefix)
            else:
                client.alter_alias(collection, self._prefix)

    def keep(self, kept: Sequence[Layout]) -> None:
        """Drop the aliases of other generations, collections without any, and rows of no use."""
        names = {self._alias(one.name): one for one in kept}
        begun = f"{self._prefix}__"
        with self._server.client() as client:
            for collection in client.list_collections():
                if not collection.startswith(begun):
                    continue
                here = list(client.list_aliases(collection)["aliases"])
                stale = [one for one in here if one.startswith(begun) and one not in names]
                for alias in stale:
                    client.drop_alias(alias)
                rest = [names[one] for one in here if one in names]
                if rest:
                    _prune(client, collection, rest)
                elif self._prefix not in here:
                    client.drop_collection(collection)

    def _room(
        self, client: Any, layout: Layout, kept: Sequence[Layout]
    ) -> tuple[str | None, frozenset[str]]:
        """Return a collection that has some of a generation's segments, and which it has.

        None where there is none, or where new segments would take numbers of others in it.
        """
        held: dict[str, list[Layout]] = {}
        for one in kept:
            where = _aliased(client, self._alias(one.name))
            if where is not None and one.dimension == layout.dimension:
                held.setdefault(where, []).append(one)
        own = {one.name: span_of(layout, at) for at, one in enumerate(layout.segments)}
        for collection, several in held.items():
            there = {
                segment.name: span_of(one, at)
                for one in several
                for at, segment in enumerate(one.segments)
            }
            new = [span for name, span in own.items() if name not in there]
            free = not any(
                start < last and first < end for start, end in new for first, last in there.values()
            )
            if free and own.keys() & there.keys():
                return collection, frozenset(there)
        return None, frozenset()

    @property
    def _prefix(self) -> str:
        return f"onrecord_{replica_of(self._home).builder or home_id(self._home)}"

    def _alias(self, generation: str) -> str:
        return f"{self._prefix}__{generation.replace('-', '_')}"


def _aliased(client: Any, alias: str) -> str | None:
    """Return the collection that an alias names; None where it names none."""
    for collection in client.list_collections():
        if alias.startswith(collection.partition("__")[0]) and alias in list(
            client.list_aliases(collection)["aliases"]
        ):
            return str(collection)
    return None


def _create(client: Any, collection: str, dimension: int) -> None:
    from pymilvus import DataType, MilvusClient

    schema = MilvusClient.create_schema(auto_id=False, enable_dynamic_field=False)
    schema.add_field("number", DataType.INT64, is_primary=True)
    schema.add_field("day", DataType.INT64)
    schema.add_field("outlet", DataType.VARCHAR, max_length=4 * OUTLET)
    schema.add_field("vector", DataType.FLOAT_VECTOR, dim=dimension)
    index = MilvusClient.prepare_index_params()
    index.add_index("vector", index_type="FLAT", metric_type="IP")  # exact under any filter
    client.create_collection(collection, schema=schema, index_params=index)


def _send(client: Any, collection: str, layout: Layout, at: int) -> int:
    """Send the rows that a generation has of a segment; say how many."""
    segment, base, table = layout.segments[at], layout.bases[at], layout.table
    rows = layout.order.rows[at]
    local = np.flatnonzero(rows != GONE)
    for first in range(0, len(local), BATCH):
        part = local[first : first + BATCH]
        own = rows[part]
        vectors = segment.vectors.vectors(part.astype(np.int64))
        data = [
            {
                "number": base + number,
                "day": day,
                "outlet": outlet_of(table, name),
                "vector": vector,
            }
            for number, day, name, vector in zip(
                part.tolist(),
                table.day[own].tolist(),
                table.name[own].tolist(),
                vectors,
                strict=True,
            )
        ]
        client.upsert(collection, data)  # a number that a killed build left is written over
    return len(local)


def _count(client: Any, collection: str, ranges: Ranges) -> int:
    if not ranges:
        return 0
    (found,) = client.query(
        collection,
        filter=within(ranges),
        output_fields=["count(*)"],
        consistency_level="Strong",
    )
    return int(found["count(*)"])


def _prune(client: Any, collection: str, kept: Sequence[Layout]) -> None:
    """Delete the rows that no kept generation of a collection has."""
    alive: dict[tuple[int, int], NDArray[np.bool_]] = {}
    for one in kept:
        for at, rows in enumerate(one.order.rows):
            span = span_of(one, at)
            before = alive.get(span, np.zeros(len(rows), np.bool_))
            alive[span] = before | (rows != GONE)
    delete: Callable[[str], Any] = lambda where: client.delete(collection, filter=where)  # noqa: E731
    end = 0
    for first, last in sorted(alive):
        if end < first:
            delete(f"number >= {end} and number < {first}")
        end = last
        dead = np.flatnonzero(~alive[first, last]) + first
        for begin in range(0, len(dead), BATCH):
            delete(f"number in {dead[begin : begin + BATCH].tolist()}")
    delete(f"number >= {end}")


def milvus(given: SplitResult, home: Path) -> Milvus:
    """Return the store at `milvus://[user:password@]host[:port]`; nothing is connected to yet."""
    host, port = given.hostname or "localhost", given.port or 19530
    named = f"[{host}]" if ":" in host else host
    token = unquote(f"{given.username}:{given.password or ''}") if given.username else ""
    scheme = "https" if given.scheme == "milvus+tls" else "http"
    address = f"{given.scheme}://{named}:{port}"
    return Milvus(Server(f"{scheme}://{named}:{port}", address, token), home)


def lite(path: Path, home: Path) -> Milvus:
    """Return the store in a file of milvus-lite, which one process at a time may open."""
    return Milvus(Server(str(path), str(path)), home)
