"""What searches a generation, whoever does it: vectors, words, filters, and publishing by alias.

The engines in this process are one implementation (`EMBEDDED`); a server that several processes
share is another (`milvus`). Everything above storage asks a Generation, and never knows which.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from index.storage.catalogue import Catalogue
from index.storage.ledger import LEDGER, Ledger
from index.storage.order import GONE, Order
from index.storage.segment import RECORDS, WORDS, Segment
from index.storage.segment_records import SegmentRecords
from index.storage.table import RowTable
from index.storage.vectors import Mask, Rows, VectorIndex
from index.storage.vectors import Vectors as Matrix
from index.storage.words import open_words


class Vectors(Protocol):
    """A generation's vectors, by the library's rows; may be asked from any thread."""

    @property
    def dimension(self) -> int:
        """Return the length of a vector."""

    def __len__(self) -> int:
        """Return the number of vectors."""

    def search(self, query: Matrix, count: int, allowed: Mask | None = None) -> tuple[Rows, Matrix]:
        """Return the rows nearest to a vector of shape (dimension,) and their cosines, best first.

        `allowed` has one truth value a row; fewer than `count` come back where fewer are allowed.
        Of rows with the same cosine the first come first, and are those that come.
        """

    def vectors(self, rows: Rows) -> Matrix:
        """Return the stored vectors of some rows: shape (len(rows), dimension)."""


class Words(Protocol):
    """A generation's words, by the library's rows; may be asked from any thread."""

    def __len__(self) -> int:
        """Return the number of passages."""

    def search(
        self,
        wanted: Sequence[str],
        count: int,
        *,
        alike: Mapping[str, Collection[str]] | None = None,
        outlets: Collection[str] | None = None,
        since: date | None = None,
        until: date | None = None,
    ) -> list[tuple[int, float]]:
        """Return (row, BM25) of the passages with any of some stems, best first, ties by row."""

    def weights(self, wanted: Sequence[str]) -> dict[str, float]:
        """Give each stem's inverse document frequency in the library."""


@dataclass(frozen=True, slots=True)
class Layout:
    """What a store is told of a generation: its segments, and how the library numbers their rows.

    `bases` are the segments' first numbers: a row is known by `base` and its place in its segment,
    which stays the same in every generation that names the segment.
    """

    folder: Path
    name: str
    dimension: int
    segments: tuple[Segment, ...]
    bases: tuple[int, ...]
    order: Order
    table: RowTable

    def row_by_number(self) -> NDArray[np.int32]:
        """Return the library's row of each number, GONE where it has none."""
        size = max(
            (
                base + one.manifest.passages
                for base, one in zip(self.bases, self.segments, strict=True)
            ),
            default=0,
        )
        found = np.full(size, GONE, np.int32)
        for base, rows in zip(self.bases, self.order.rows, strict=True):
            found[base : base + len(rows)] = rows
        return found


class Store(Protocol):
    """Where the generations of one library are searched.

    A store serves every generation that was brought to it until it is told to keep others: a
    request that began before another was published ends on its own.
    """

    @property
    def address(self) -> str:
        """Say where it is, without what is secret."""

    def branch(self, home: Path) -> Store:
        """Return the store of another home, such as that of a server's own library."""

    def records(self, folder: Path) -> SegmentRecords:
        """Return what a segment's records are asked by."""

    def ledger(self, folder: Path) -> Ledger:
        """Return what a generation's ledger is asked by."""

    def catalogue(self, path: Path) -> Catalogue:
        """Return the list of sources, corrections and withdrawals."""

    def mark(self) -> object:
        """Return what changes with whatever another machine changed."""

    def follow(self) -> None:
        """Let the home have what serves, where it is another home that builds."""

    def sources(self) -> Collection[str] | None:
        """Return the sources of what another home builds; None where none does."""

    def vectors(self, layout: Layout) -> Vectors:
        """Return what searches a generation's vectors; raise GenerationError where it lacks it."""

    def words(self, layout: Layout) -> Words:
        """Return what searches a generation's words; raise GenerationError where it lacks it."""

    def bring(self, layout: Layout, kept: Sequence[Layout]) -> None:
        """Hold a finished generation, whole, beside the `kept` ones; it answers nobody yet."""

    def publish(self, name: str) -> None:
        """Let what asks by the library's name be answered by a generation, by one step."""

    def keep(self, kept: Sequence[Layout]) -> None:
        """Let go of everything that none of some generations needs."""


class Embedded:
    """FAISS and tantivy in this process, on the files of a home, whose pointer is the alias."""

    @property
    def address(self) -> str:
        """Say where it is."""
        return "this process"

    def branch(self, home: Path) -> Embedded:
        """Return itself: it goes by the folders that it is given."""
        return self

    def records(self, folder: Path) -> SegmentRecords:
        """Return the records in a segment's folder."""
        return SegmentRecords(folder / RECORDS)

    def ledger(self, folder: Path) -> Ledger:
        """Return the ledger in a generation's folder."""
        return Ledger(folder / LEDGER)

    def catalogue(self, path: Path) -> Catalogue:
        """Return the list in the home."""
        return Catalogue(path)

    def mark(self) -> object:
        """Nothing changes that the home's files do not tell."""
        return None

    def follow(self) -> None:
        """The home has what serves."""

    def sources(self) -> None:
        """No other home builds."""

    def vectors(self, layout: Layout) -> VectorIndex:
        """Return the segments' vectors as one index."""
        order = layout.order
        return VectorIndex(
            [one.vectors for one in layout.segments],
            order.rows,
            order.row_segment,
            order.row_local,
            layout.dimension,
        )

    def words(self, layout: Layout) -> Words:
        """Return the index that the generation's folder has of its segments' words."""
        return open_words(layout.folder / WORDS, layout.row_by_number())

    def bring(self, layout: Layout, kept: Sequence[Layout]) -> None:
        """Nothing is to be brought: the files that were written are what is searched."""

    def publish(self, name: str) -> None:
        """Nothing is to be turned: the home's pointer was."""

    def keep(self, kept: Sequence[Layout]) -> None:
        """Nothing is let go that sweeping the home has not let go."""


EMBEDDED = Embedded()
