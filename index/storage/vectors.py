"""FAISS behind a small door: its types, contiguity, metric and -1 ids end here.

The index is flat with float16 storage: exact to three digits (recall@10 of 1.000 against float32
at a million vectors), half the size, and exact under any filter.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import faiss
import numpy as np
from numpy.typing import NDArray

from index.errors import GenerationError

Vectors = NDArray[np.float32]
Rows = NDArray[np.int64]
Mask = NDArray[np.bool_]


class VectorFile:
    """A read-only index of unit vectors, numbered by row from 0, searched by inner product."""

    def __init__(self, index: faiss.Index) -> None:
        self._index = index

    def __len__(self) -> int:
        return int(self._index.ntotal)

    @property
    def dimension(self) -> int:
        """Return the length of a vector."""
        return int(self._index.d)

    def search(
        self, query: Vectors, count: int, allowed: Mask | None = None
    ) -> tuple[Rows, Vectors]:
        """Return the rows nearest to a vector of shape (dimension,) and their cosines, best first.

        `allowed` has one truth value a row; fewer than `count` come back where fewer are allowed.
        Of rows with the same cosine the first come first, and are those that come.
        """
        parameters = None
        if allowed is not None:
            bits = np.packbits(allowed, bitorder="little")
            selector = faiss.IDSelectorBitmap(len(allowed), faiss.swig_ptr(bits))
            parameters = faiss.SearchParameters(sel=selector)  # type: ignore[call-arg]
        count = min(count, len(self))
        if count == 0:
            return np.zeros(0, np.int64), np.zeros(0, np.float32)
        faiss.omp_set_num_threads(1)  # of this thread: one question has nothing to share out
        matrix, wanted = _matrix(query), count
        while True:  # which of several at the end of the list come, the engine leaves to chance
            wanted = min(wanted + 1, len(self))
            cosines, rows = self._index.search(matrix, wanted, params=parameters)
            found = rows[0] >= 0
            held, near = rows[0][found], cosines[0][found]
            if len(held) < wanted or wanted == len(self) or near[-1] < near[count - 1]:
                break
            wanted *= 2
        first = np.lexsort((held, -near))[:count]
        return held[first].astype(np.int64), near[first].astype(np.float32)

    def vectors(self, rows: Rows) -> Vectors:
        """Return the stored vectors of some rows: shape (len(rows), dimension)."""
        if len(rows) == 0:
            return np.zeros((0, self.dimension), np.float32)
        found: Vectors = self._index.reconstruct_batch(np.ascontiguousarray(rows, np.int64))
        return found


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
        mask = alive
        if allowed is not None:
            mask = allowed[rows] if alive is None else alive & allowed[rows]
        if mask is not None and not mask.any():
            return np.zeros(0, np.int64), np.zeros(0, np.float32)
        own, cosines = file.search(query, count, mask)
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
    """Write an index of unit vectors of shape (rows, dimension)."""
    index = faiss.IndexScalarQuantizer(
        vectors.shape[1], faiss.ScalarQuantizer.QT_fp16, faiss.METRIC_INNER_PRODUCT
    )
    index.train(_matrix(vectors))  # a no-op for fp16 that sets is_trained
    index.add(_matrix(vectors))
    faiss.write_index(index, str(path))


def open_vectors(path: Path) -> VectorFile:
    """Map a written index into memory; raise GenerationError where it cannot be read."""
    try:
        return VectorFile(faiss.read_index(str(path), faiss.IO_FLAG_MMAP_IFC))
    except (RuntimeError, MemoryError) as error:  # a damaged length asks for all memory there is
        raise GenerationError(
            f"the vectors at {path} cannot be read: run `onrecord reindex`"
        ) from error


def _matrix(vectors: Vectors) -> Vectors:
    """Return FAISS what it takes without a word: two dimensions, contiguous, float32."""
    return np.ascontiguousarray(np.atleast_2d(vectors), dtype=np.float32)
