"""Milvus behind a small door: a generation's vectors on a server that several processes share.

Vectors alone live there. Words stay with tantivy beside the records, whatever the server can: its
BM25 knows neither our stems nor words that count as one, and servers before 2.5 have none.

Names on the server begin with the home's id. A collection holds rows by their numbers, a flat index
over them, and an alias for each generation that is searched in it; the library's own alias names
what serves. A generation goes into the collection of the one before it, whose segments it shares,
or into a new one where numbers would meet; what is gone is deleted when no kept one has it.
"""

from __future__ import annotations

import json
import logging
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import SplitResult, unquote

import numpy as np
from numpy.typing import NDArray

from index.errors import GenerationError, StoreError
from index.storage.catalogue import Catalogue
from index.storage.home_id import home_id
from index.storage.ledger import Ledger
from index.storage.order import GONE
from index.storage.replica import replica_of
from index.storage.segment_records import SegmentRecords
from index.storage.store import EMBEDDED, Layout, Words
from index.storage.table import RowTable
from index.storage.vectors import Mask, Rows
from index.storage.vectors import Vectors as Matrix

TIMEOUT = 20.0
"""Seconds that the server has for one call; a question is given up after thirty."""
BATCH = 1000
"""Rows sent or fetched at once: 1.5 MB of the 64 that a message may have."""
MOST = 16_384
"""Rows that the server gives at the most."""
FEW = 2048
"""Rows up to which a filter is told row by row, which is exact; beyond, by days and outlets."""
FEW_OUTLETS = 32
OUTLET = 512
"""Characters of an outlet's name that are kept: filters look at those alone, too."""

Ranges = list[tuple[int, int]]


class Server:
    """One connection, made when it is first needed and shared by all threads and libraries."""

    def __init__(self, uri: str, address: str, token: str = "") -> None:
        self.address = address
        self._uri = uri
        self._token = token
        self._lock = threading.Lock()
        self._client: Any = None

    @contextmanager
    def client(self) -> Iterator[Any]:
        """Give the client; raise StoreError, in one line, for whatever goes wrong with it."""
        try:
            import pymilvus
        except ImportError as error:
            raise StoreError(
                f"ONRECORD_STORE names {self.address}, whose client is not installed: "
                '`pip install -e ".[milvus]"`, or unset ONRECORD_STORE'
            ) from error
        logging.getLogger("pymilvus").setLevel(logging.CRITICAL)  # what fails is told here
        try:
            with self._lock:
                if self._client is None:
                    self._client = pymilvus.MilvusClient(
                        self._uri, token=self._token, timeout=TIMEOUT
                    )
            yield self._client
        except (GenerationError, StoreError):
            raise
        except Exception as error:  # the client lets errors of four libraries through
            told = " ".join(str(getattr(error, "message", "") or error).split())[:200]
            raise StoreError(
                f"the store at {self.address} does not answer ({told}): start it, or unset "
                "ONRECORD_STORE"
            ) from error

    def close(self) -> None:
        """Close the connection; it is made again when it is needed."""
        with self._lock:
            client, self._client = self._client, None
        if client is not None:
            client.close()


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
            held = _count(client, collection, [_range(layout, at) for at in new])
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
        own = {one.name: _range(layout, at) for at, one in enumerate(layout.segments)}
        for collection, several in held.items():
            there = {
                segment.name: _range(one, at)
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


class MilvusVectors:
    """A generation's vectors in a collection, by the library's rows."""

    def __init__(self, server: Server, collection: str, layout: Layout) -> None:
        self.dimension = layout.dimension
        self._server = server
        self._collection = collection
        self._rows = layout.row_by_number()
        order = layout.order
        bases = np.array(layout.bases, np.int64)
        self._numbers: Rows = (
            bases[order.row_segment] + order.row_local if len(bases) else np.zeros(0, np.int64)
        )
        self._table = layout.table
        self._ranges = [_range(layout, at) for at in range(len(layout.segments))]

    def __len__(self) -> int:
        return len(self._numbers)

    def search(self, query: Matrix, count: int, allowed: Mask | None = None) -> tuple[Rows, Matrix]:
        """Return the rows nearest to a vector and their cosines; see `store.Vectors`."""
        many = len(self) if allowed is None else int(np.count_nonzero(allowed))
        count = min(count, many)
        if count == 0:
            return np.zeros(0, np.int64), np.zeros(0, np.float32)
        if allowed is not None and many <= FEW:
            return self._among(query, count, np.flatnonzero(allowed))
        where = _within(self._ranges)
        if allowed is not None:
            where += _narrowed(self._table, allowed)
        wanted = count + 1
        while True:  # some are gone or not allowed, and which of several at the end come is chance
            limit = min(wanted, MOST)
            numbers, near, full = self._asked(query, limit, where)
            rows = self._of(numbers)
            good = rows != GONE
            if allowed is not None:
                good &= allowed[rows]  # the last one's for what is gone, which is left out
            rows, near = rows[good], near[good]
            if not full or (len(rows) > count and near[-1] < near[count - 1]):
                return _first(rows, near, count)
            if limit == MOST:  # what is allowed is far from the question: asked for by its rows
                every = np.arange(len(self)) if allowed is None else np.flatnonzero(allowed)
                return self._among(query, count, every)
            wanted *= 4

    def vectors(self, rows: Rows) -> Matrix:
        """Return the stored vectors of some rows: shape (len(rows), dimension)."""
        wanted = np.asarray(rows, np.int64)
        found = np.zeros((len(wanted), self.dimension), np.float32)
        numbers = self._numbers[wanted].tolist()
        held: dict[int, Any] = {}
        with self._server.client() as client:
            for first in range(0, len(numbers), BATCH):
                part = numbers[first : first + BATCH]
                for one in client.get(
                    self._collection, ids=part, output_fields=["number", "vector"]
                ):
                    held[one["number"]] = one["vector"]
        if not held.keys() >= set(numbers):
            raise GenerationError(
                f"the store at {self._server.address} lacks rows of {self._collection}: run "
                "`onrecord reindex`"
            )
        for at, number in enumerate(numbers):
            found[at] = held[number]
        return found

    def _among(self, query: Matrix, count: int, rows: Rows) -> tuple[Rows, Matrix]:
        """Search some rows alone, told one by one."""
        parts = []
        for first in range(0, len(rows), FEW):
            numbers = self._numbers[rows[first : first + FEW]].tolist()
            got, near, _ = self._asked(query, min(len(numbers), MOST), f"number in {numbers}")
            parts.append((self._of(got), near))
        return _first(
            np.concatenate([one for one, _ in parts]),
            np.concatenate([near for _, near in parts]),
            count,
        )

    def _asked(self, query: Matrix, limit: int, where: str) -> tuple[Rows, Matrix, bool]:
        """Return the nearest numbers, their cosines, and whether there may be more."""
        with self._server.client() as client:
            (hits,) = client.search(
                self._collection,
                data=[np.asarray(query, np.float32).tolist()],
                anns_field="vector",
                limit=limit,
                filter=where,
                output_fields=["number"],
                search_params={"metric_type": "IP"},
                consistency_level="Bounded",  # a generation was counted whole before it serves
            )
        numbers = np.array([one["number"] for one in hits], np.int64)
        near = np.array([one["distance"] for one in hits], np.float32)
        return numbers, near, len(hits) == limit

    def _of(self, numbers: Rows) -> Rows:
        """Return the library's rows of some numbers, GONE for those of other generations."""
        known = numbers < len(self._rows)
        rows = np.full(len(numbers), GONE, np.int64)
        rows[known] = self._rows[numbers[known]]
        return rows


def _first(rows: Rows, near: Matrix, count: int) -> tuple[Rows, Matrix]:
    first = np.lexsort((rows, -near))[:count]
    return rows[first].astype(np.int64), near[first]


def _range(layout: Layout, at: int) -> tuple[int, int]:
    base = layout.bases[at]
    return base, base + layout.segments[at].manifest.passages


def _within(ranges: Ranges) -> str:
    return "(" + " or ".join(f"(number >= {a} and number < {b})" for a, b in ranges) + ")"


def _narrowed(table: RowTable, allowed: Mask) -> str:
    """Return what lets through all rows that are allowed, and few others: days and outlets."""
    days = table.day[allowed]
    where = f" and day >= {int(days.min())} and day <= {int(days.max())}"
    outlets = np.unique(table.name[allowed]).tolist()
    if len(outlets) <= FEW_OUTLETS:
        names = [_outlet(table, one) for one in outlets]
        where += f" and outlet in {json.dumps(names, ensure_ascii=False)}"  # it reads no \u00fc
    return where


def _outlet(table: RowTable, place: int) -> str:
    """Return an outlet's name as the server has it; "" where there is none."""
    return "" if place < 0 else table.names[place][0][:OUTLET]


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
            {"number": base + number, "day": day, "outlet": _outlet(table, name), "vector": vector}
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
        filter=_within(ranges),
        output_fields=["count(*)"],
        consistency_level="Strong",
    )
    return int(found["count(*)"])


def _prune(client: Any, collection: str, kept: Sequence[Layout]) -> None:
    """Delete the rows that no kept generation of a collection has."""
    alive: dict[tuple[int, int], NDArray[np.bool_]] = {}
    for one in kept:
        for at, rows in enumerate(one.order.rows):
            span = _range(one, at)
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
