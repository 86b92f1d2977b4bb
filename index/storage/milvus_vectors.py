"""A generation's vectors on a Milvus server: searched, filtered and given back."""

from __future__ import annotations

import json
import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np

from index.errors import GenerationError, StoreError
from index.storage.order import GONE
from index.storage.store import Layout
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
        self._ranges = [span_of(layout, at) for at in range(len(layout.segments))]

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
        where = within(self._ranges)
        if allowed is not None:
            where += narrowed(self._table, allowed)
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


def span_of(layout: Layout, at: int) -> tuple[int, int]:
    base = layout.bases[at]
    return base, base + layout.segments[at].manifest.passages


def within(ranges: Ranges) -> str:
    return "(" + " or ".join(f"(number >= {a} and number < {b})" for a, b in ranges) + ")"


def narrowed(table: RowTable, allowed: Mask) -> str:
    """Return what lets through all rows that are allowed, and few others: days and outlets."""
    days = table.day[allowed]
    where = f" and day >= {int(days.min())} and day <= {int(days.max())}"
    outlets = np.unique(table.name[allowed]).tolist()
    if len(outlets) <= FEW_OUTLETS:
        names = [outlet_of(table, one) for one in outlets]
        where += f" and outlet in {json.dumps(names, ensure_ascii=False)}"  # it reads no \u00fc
    return where


def outlet_of(table: RowTable, place: int) -> str:
    """Return an outlet's name as the server has it; "" where there is none."""
    return "" if place < 0 else table.names[place][0][:OUTLET]
