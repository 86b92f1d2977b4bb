"""A segment: what one build read, in files that are never written again.

segments/<name>/segment.json     what it is made of, checksummed
segments/<name>/vectors.faiss    a vector for each passage
segments/<name>/records.sqlite   articles, passages, statements and whom they name
segments/<name>/words/           its passages' words, which generations join into one index
segments/<name>/table.npz        what filters and the order of articles need, by article
segments/<name>/signatures.npy   what tells by row which passages say the same; older ones lack it
segments/<name>/statements.npy   by what statements are listed, by number; older ones lack it
"""

from __future__ import annotations

import dataclasses
import sqlite3
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.errors import GenerationError
from index.storage.checksums import Sums, damaged, glance, read_sealed, sums_of, write_sealed
from index.storage.replica import replica_of
from index.storage.segment_records import SegmentRecords
from index.storage.statement_keys import Keys, read_keys
from index.storage.vectors import NO_VECTORS, VectorFile, open_vectors
from index.text.likeness import Signatures

FORMAT = 1
VECTORS, WORDS, RECORDS, TABLE = "vectors.faiss", "words", "records.sqlite", "table.npz"
SIGNATURES, KEYS = "signatures.npy", "statements.npy"
MANIFEST = "segment.json"


@dataclass(frozen=True, slots=True)
class SegmentManifest:
    """What a segment holds. Its rows have the numbers from `base` on in the words' index."""

    format: int
    name: str
    base: int
    articles: int
    passages: int
    files: Sums = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SegmentTable:
    """By row the number of its article; by article its day, outlet, time of publication and id.

    Numbers are the segment's own, articles in the order of time and id. `outlet` is a place among
    the `outlets`, -1 where there is none; `day` is 0 where there is none.
    """

    article: NDArray[np.int32]
    day: NDArray[np.int32]
    outlet: NDArray[np.int32]
    outlets: tuple[str, ...]
    published: NDArray[np.bytes_]
    ids: NDArray[np.bytes_]


@dataclass(frozen=True, slots=True, weakref_slot=True)
class Segment:
    """One opened segment; read-only, and shared between the generations that name it."""

    folder: Path
    manifest: SegmentManifest
    vectors: VectorFile
    records: SegmentRecords
    table: SegmentTable
    signatures: Signatures | None = None
    keys: Keys | None = None

    @property
    def name(self) -> str:
        """Return its name."""
        return self.manifest.name


def open_segment(
    folder: Path, digest: str, records: Callable[[Path], SegmentRecords] | None = None
) -> Segment:
    """Open a segment whose manifest has a digest; raise GenerationError where it is damaged.

    `records` opens its records where they are not in its folder. Vectors that are searched on a
    server may not be there either.
    """
    manifest = read_segment(folder, digest)
    glance(folder, manifest.files)
    lacks = replica_of(folder.parent.parent).lacks
    likened = folder / SIGNATURES if SIGNATURES in manifest.files else None
    listed = folder / KEYS if KEYS in manifest.files else None
    try:
        return Segment(
            folder=folder,
            manifest=manifest,
            vectors=NO_VECTORS if VECTORS in lacks else open_vectors(folder / VECTORS),
            records=records(folder) if records else SegmentRecords(folder / RECORDS),
            table=_read_table(folder / TABLE),
            signatures=None if likened is None else _read_signatures(likened),
            keys=None if listed is None else read_keys(listed),
        )
    except (sqlite3.Error, OSError, ValueError, KeyError) as error:
        raise damaged(folder, f"it cannot be opened: {error}") from error


def read_segment(folder: Path, digest: str) -> SegmentManifest:
    """Read a segment's manifest, whose digest is known."""
    found, own = read_sealed(folder / MANIFEST)
    names = {one.name for one in dataclasses.fields(SegmentManifest)}
    if own != digest or set(found) != names or found.get("format") != FORMAT:
        raise damaged(folder, f"{MANIFEST} was altered")
    return SegmentManifest(**found)


def seal(folder: Path, manifest: SegmentManifest) -> str:
    """Write a finished segment's manifest with the sums of all its files; give its digest."""
    files = sums_of(folder, leave_out={MANIFEST})
    return write_sealed(
        folder / MANIFEST, dataclasses.asdict(dataclasses.replace(manifest, files=files))
    )


def write_table(path: Path, table: SegmentTable) -> None:
    """Write a segment's table."""
    np.savez(
        path,
        article=table.article,
        day=table.day,
        outlet=table.outlet,
        outlets=np.array(table.outlets, dtype=np.str_),
        published=table.published,
        ids=table.ids,
    )


def write_signatures(path: Path, held: Signatures) -> None:
    """Write the signatures of a segment's passages."""
    np.save(path, held, allow_pickle=False)


def _read_signatures(path: Path) -> Signatures:
    held: Signatures = np.load(path, mmap_mode="r", allow_pickle=False)
    return held


def _read_table(path: Path) -> SegmentTable:
    with np.load(path, allow_pickle=False) as held:
        arrays: dict[str, Any] = {name: held[name] for name in held.files}
    outlets = tuple(arrays.pop("outlets").tolist())
    return SegmentTable(outlets=outlets, **arrays)


def first_gap(taken: Collection[tuple[int, int]], needed: int) -> int:
    """Return where so many numbers are free; `taken` are the first and the count of each range.

    >>> first_gap([(0, 5), (9, 2)], 4), first_gap([(0, 5), (9, 2)], 6)
    (5, 11)
    """
    free = 0
    for first, count in sorted(taken):
        if free + needed <= first:
            break
        free = max(free, first + count)
    return free


def missing(folder: Path) -> GenerationError:
    """Return the error for a segment that is gone."""
    return damaged(folder, "it is missing")
