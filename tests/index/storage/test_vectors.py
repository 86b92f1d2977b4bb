"""FAISS against four lines of numpy."""

from pathlib import Path

import numpy as np
import pytest

from index.errors import GenerationError
from index.storage.vectors import open_vectors, write_vectors


def units(count: int, seed: int = 7) -> np.ndarray:
    vectors = np.random.default_rng(seed).normal(size=(count, 32))
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    return vectors.astype(np.float16).astype(np.float32)  # what the index can store exactly


def best(vectors: np.ndarray, query: np.ndarray, count: int, rows: np.ndarray) -> list[int]:
    cosines = vectors[rows] @ query
    return [int(row) for row in rows[np.argsort(-cosines, kind="stable")][:count]]


def test_search_finds_what_numpy_finds(tmp_path: Path) -> None:
    vectors = units(500)
    write_vectors(tmp_path / "v", vectors)
    index = open_vectors(tmp_path / "v")
    for query in units(20, seed=8):
        rows, cosines = index.search(query, 5)
        assert rows.tolist() == best(vectors, query, 5, np.arange(500))
        assert cosines == pytest.approx(vectors[rows] @ query, abs=1e-5)


def test_a_filter_is_exact(tmp_path: Path) -> None:
    vectors = units(300)
    allowed = np.random.default_rng(1).random(300) < 0.1
    write_vectors(tmp_path / "v", vectors)
    index = open_vectors(tmp_path / "v")
    for query in units(20, seed=8):
        rows, _ = index.search(query, 5, allowed)
        assert rows.tolist() == best(vectors, query, 5, np.flatnonzero(allowed))


def test_fewer_come_back_where_fewer_are_allowed(tmp_path: Path) -> None:
    write_vectors(tmp_path / "v", units(20))
    allowed = np.zeros(20, dtype=np.bool_)
    allowed[[3, 17]] = True
    rows, _ = open_vectors(tmp_path / "v").search(units(1, seed=8)[0], 10, allowed)
    assert sorted(rows.tolist()) == [3, 17]


def test_stored_vectors_come_back(tmp_path: Path) -> None:
    vectors = units(10)
    write_vectors(tmp_path / "v", vectors)
    found = open_vectors(tmp_path / "v").vectors(np.array([2, 9]))
    assert found == pytest.approx(vectors[[2, 9]], abs=1e-7)


def test_an_empty_index_finds_nothing(tmp_path: Path) -> None:
    write_vectors(tmp_path / "v", np.zeros((0, 32), np.float32))
    rows, cosines = open_vectors(tmp_path / "v").search(units(1, seed=8)[0], 5)
    assert (len(rows), len(cosines)) == (0, 0)


def test_a_damaged_file_says_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "v").write_bytes(b"no index")
    with pytest.raises(GenerationError, match="onrecord reindex"):
        open_vectors(tmp_path / "v")
