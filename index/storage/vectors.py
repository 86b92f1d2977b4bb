"""FAISS behind a small door: its types, contiguity, metric and -1 ids end here.

A file is flat with float16 storage: exact to three digits (recall@10 of 1.000 against float32 at a
million vectors), half the size, and exact under any filter. A large one has 4-bit codes before
that, which find what is then measured exactly; under a filter they are passed over.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import faiss
import numpy as np
from numpy.typing import NDArray

from index.errors import GenerationError

Vectors = NDArray[np.float32]
Rows = NDArray[np.int64]
Mask = NDArray[np.bool_]

FLAT_MOST = 50_000
"""Vectors up to which a file is flat. Segments are merged by fours, so that a library has three at
the most of each size and what is flat of it is below four times this, 200,000: a flat scan of those
takes 6 ms on one core. At 150,000 a million passages took 13 ms, of which 12 were flat."""
CODED_OF = 2
"""Dimensions behind one 4-bit code."""
REFINED = 10
"""How many of what codes find, for each that is wanted, are measured exactly: recall@10 is .997 at
a million vectors when ten are wanted, and more when more are."""
REFINED_LEAST = 500
"""And how many at least: recall@10 is then 1.000, for some tenths of a millisecond."""
SCATTERED = 0.1
"""Share of allowed rows, here and there, from which on all are searched and the others left out:
asking row by row which are allowed takes three times as long as comparing all."""
MORE = 4
"""How many times as many are then looked at as hold enough where allowed rows are spread evenly."""
TRAINED_ON = 65_536
"""Vectors from which codes are made; sixteen values a code are found in fewer."""


class VectorFile:
    """A read-only index of unit vectors, numbered by row from 0, searched by inner product."""

    def __init__(self, index: faiss.Index) -> None:
        self._index = index
        refined = index if isinstance(index, faiss.IndexRefine) else None
        self._refined = refined
        self._flat = index if refined is None else refined.refine_index

    def __len__(self) -> int:
        return int(self._index.ntotal)

    @property
    def dimension(self) -> int:
        """Return the length of a vector."""
        return int(self._index.d)

    def search(
        self, query: Vectors, count: int, allowed: Mask | None = None, alive: Mask | None = None
    ) -> tuple[Rows, Vectors]:
        """Return the rows nearest to a vector of shape (dimension,) and their cosines, best first.

        `allowed` has one truth value a row; fewer than `count` come back where fewer are allowed.
        Of rows with the same cosine the first come first, and are those that come. `alive` says
        which rows answer at all: with codes they are left out of more that are found, not searched
        alone.
        """
        if self._refined is None or (alive is not None and 2 * alive.sum() < len(self)):
            allowed = _both(allowed, alive)
            alive = None
        faiss.omp_set_num_threads(1)  # of this thread: one question has nothing to share out
        matrix = _matrix(query)
        if allowed is not None:
            selector, _held = _selector(allowed)
            flat, parameters = self._flat, faiss.SearchParameters(sel=selector)  # type: ignore[call-arg]
            most = int(np.count_nonzero(allowed))

            def found(wanted: int) -> tuple[Rows, Vectors]:
                cosines, rows = flat.search(matrix, wanted, params=parameters)
                return _whole(rows, cosines, alive)
        else:
            most = len(self)

            def found(wanted: int) -> tuple[Rows, Vectors]:
                cosines, rows = self._index.search(matrix, wanted, params=self._refining(wanted))
                return _whole(rows, cosines, alive)

        wanted = count = min(count, most)
        if count == 0:
            return np.zeros(0, np.int64), np.zeros(0, np.float32)
        if allowed is not None and (amid := self._amid(matrix, count, allowed)) is not None:
            return amid
        while True:  # which of several at the end of the list come, the engine leaves to chance
            wanted = min(wanted + 1, most)
            held, near = found(wanted)
            if wanted == most or (len(held) > count and near[-1] < near[count - 1]):
                break
            wanted *= 2
        return _first(held, near, count)

    def _amid(self, matrix: Vectors, count: int, allowed: Mask) -> tuple[Rows, Vectors] | None:
        """Search all rows exactly and leave out those that are not allowed.

        None where few are allowed, or all in one range, or fewer than wanted come.
        """
        there = np.flatnonzero(allowed)
        share = len(there) / len(self)
        if share < SCATTERED or there[-1] - there[0] + 1 == len(there):
            return None
        cosines, rows = self._flat.search(matrix, min(len(self), int(MORE * (count + 1) / share)))
        held, near = _whole(rows, cosines, allowed)
        if len(held) <= count or near[-1] >= near[count - 1]:
            return None
        return _first(held, near, count)

    def _refining(self, wanted: int) -> Any:
        """Return how many of what the codes find are measured exactly; None where all are."""
        if self._refined is None:
            return None
        factor = max(REFINED, REFINED_LEAST / wanted)
        return faiss.IndexRefineSearchParameters(k_factor=factor)  # type: ignore[call-arg]

    def vectors(self, rows: Rows) -> Vectors:
        """Return the stored vectors of some rows: shape (len(rows), dimension)."""
        if len(rows) == 0:
            return np.zeros((0, self.dimension), np.float32)
        found: Vectors = self._flat.reconstruct_batch(np.ascontiguousarray(rows, np.int64))
        return found


NO_VECTORS = VectorFile(faiss.IndexFlatIP(1))
"""Stands for a segment's vectors where only a server has them."""


class VectorIndex:
    """Several files searched as one, by rows of the library; read-only.

    `rows` gives, for each file, the library's row of each of its own, negative for none. Within a
    file the order of rows is the library's.
    """

    def __init__(
        self,
        files: Sequence[VectorFile],
        rows: Sequence[NDArray[np.int32]],
        file_of: NDArray[np.int32],
        row_of: NDArray[np.int32],
        dimension: int,
    ) -> None:
        self._files = files
        self._rows = rows
        self._alive = [None if (one >= 0).all() else one >= 0 for one in rows]
        self._file_of = file_of
        self._row_of = row_of
        self.dimension = dimension

    def __len__(self) -> int:
        return len(self._row_of)

    def search(
        self, query: Vectors, count: int, allowed: Mask | None = None
    ) -> tuple[Rows, Vectors]:
        """Return the rows nearest to a vector; see VectorFile.search."""
        found = [
            self._searched(one, rows, alive, query, count, allowed)
            for one, rows, alive in zip(self._files, self._rows, self._alive, strict=True)
        ]
        rows = np.concatenate([np.zeros(0, np.int64), *(one for one, _ in found)])
        cosines = np.concatenate([np.zeros(0, np.float32), *(one for _, one in found)])
        first = np.lexsort((rows, -cosines))[:count]
        return rows[first], cosines[first]

    def _searched(
        self,
        file: VectorFile,
        rows: NDArray[np.int32],
        alive: Mask | None,
        query: Vectors,
        count: int,
        allowed: Mask | None,
    ) -> tuple[Rows, Vectors]:
        mask = None if allowed is None else allowed[rows]  # of those that are gone, the last one's
        both = _both(mask, alive)
        if both is not None and not both.any():
            return np.zeros(0, np.int64), np.zeros(0, np.float32)
        own, cosines = file.search(query, count, mask if mask is None else both, alive)
        return rows[own].astype(np.int64), cosines

    def vectors(self, rows: Rows) -> Vectors:
        """Return the stored vectors of some rows: shape (len(rows), dimension)."""
        wanted = np.asarray(rows, np.int64)
        found = np.zeros((len(wanted), self.dimension), np.float32)
        where = self._file_of[wanted]
        for place in np.unique(where).tolist():
            mine = np.flatnonzero(where == place)
            found[mine] = self._files[place].vectors(self._row_of[wanted[mine]].astype(np.int64))
        return found


def write_vectors(path: Path, vectors: Vectors) -> None:
    """Write an index of unit vectors of shape (rows, dimension); with codes where they are many."""
    count, dimension = vectors.shape
    matrix = _matrix(vectors)
    if count > FLAT_MOST and dimension % CODED_OF == 0:
        index = faiss.index_factory(
            dimension,
            f"PQ{dimension // CODED_OF}x4fs,Refine(SQfp16)",
            faiss.METRIC_INNER_PRODUCT,
        )
        index.train(matrix[:: -(-count // TRAINED_ON)])
    else:
        index = faiss.IndexScalarQuantizer(
            dimension, faiss.ScalarQuantizer.QT_fp16, faiss.METRIC_INNER_PRODUCT
        )
        index.train(matrix)  # a no-op for fp16 that sets is_trained
    index.add(matrix)
    faiss.write_index(index, str(path))


def open_vectors(path: Path) -> VectorFile:
    """Map a written index into memory; raise GenerationError where it cannot be read."""
    try:
        return VectorFile(faiss.read_index(str(path), faiss.IO_FLAG_MMAP_IFC))
    except (RuntimeError, MemoryError) as error:  # a damaged length asks for all memory there is
        raise GenerationError(
            f"the vectors at {path} cannot be read: run `onrecord reindex`"
        ) from error


def _both(one: Mask | None, other: Mask | None) -> Mask | None:
    if one is None or other is None:
        return other if one is None else one
    return one & other


def _selector(allowed: Mask) -> tuple[faiss.IDSelector, object]:
    """Return what lets through the allowed rows, and what is to be held while it does.

    It is a range where they follow each other: rows are in the order of days, so that a
    filter by days is one, and searched much faster.
    """
    there = np.flatnonzero(allowed)
    if len(there) and there[-1] - there[0] + 1 == len(there):
        return faiss.IDSelectorRange(int(there[0]), int(there[-1]) + 1), there
    bits = np.packbits(allowed, bitorder="little")
    return faiss.IDSelectorBitmap(len(allowed), faiss.swig_ptr(bits)), bits


def _first(held: Rows, near: Vectors, count: int) -> tuple[Rows, Vectors]:
    first = np.lexsort((held, -near))[:count]
    return held[first].astype(np.int64), near[first].astype(np.float32)


def _whole(rows: Rows, cosines: Vectors, alive: Mask | None) -> tuple[Rows, Vectors]:
    """Return what an engine found that is a row, and alive."""
    found = rows[0] >= 0
    if alive is not None:
        found &= alive[rows[0]]
    return rows[0][found], cosines[0][found]


def _matrix(vectors: Vectors) -> Vectors:
    """Return FAISS what it takes without a word: two dimensions, contiguous, float32."""
    return np.ascontiguousarray(np.atleast_2d(vectors), dtype=np.float32)
