"""FAISS against four lines of numpy."""

from pathlib import Path

import numpy as np
import pytest

from index.errors import GenerationError
from index.storage.vectors import VectorFile, VectorIndex, open_vectors, write_vectors


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


def joined(folder: Path, vectors: np.ndarray, parts: list[list[int]]) -> VectorIndex:
    """Write the rows of some vectors into several files, and open these as one."""
    folder.mkdir(exist_ok=True)
    for place, rows in enumerate(parts):
        write_vectors(folder / str(place), vectors[rows])
    file_of, row_of = np.zeros((2, sum(map(len, parts))), np.int32)
    for place, rows in enumerate(parts):
        file_of[rows], row_of[rows] = place, np.arange(len(rows))
    files = [open_vectors(folder / str(place)) for place in range(len(parts))]
    return VectorIndex(
        files, [np.array(one, np.int32) for one in parts], file_of, row_of, vectors.shape[1]
    )


def test_several_files_are_searched_as_one(tmp_path: Path) -> None:
    vectors = units(300)
    index = joined(tmp_path, vectors, [list(range(at, 300, 3)) for at in range(3)])
    assert (len(index), index.dimension) == (300, 32)
    allowed = np.random.default_rng(1).random(300) < 0.1
    for query in units(10, seed=8):
        assert index.search(query, 5)[0].tolist() == best(vectors, query, 5, np.arange(300))
        rows, _ = index.search(query, 5, allowed)
        assert rows.tolist() == best(vectors, query, 5, np.flatnonzero(allowed))
    assert index.vectors(np.array([250, 3, 7])) == pytest.approx(vectors[[250, 3, 7]], abs=1e-7)


@pytest.mark.parametrize("parts", [1, 3, 7])
def test_of_equals_the_first_come_however_many_there_are(tmp_path: Path, parts: int) -> None:
    one, *others = units(20)
    vectors = np.stack([*others, *[one] * 60])
    index = joined(tmp_path, vectors, [list(range(at, 79, parts)) for at in range(parts)])
    rows, cosines = index.search(one, 50)
    assert rows.tolist() == list(range(19, 69))
    assert cosines == pytest.approx(1, abs=1e-3)


def test_a_row_that_is_gone_is_not_found(tmp_path: Path) -> None:
    vectors = units(20)
    write_vectors(tmp_path / "v", vectors)
    rows = np.array([-1, *range(19)], np.int32)  # the first one was removed
    there = np.arange(1, 20, dtype=np.int32)
    index = VectorIndex([open_vectors(tmp_path / "v")], [rows], np.zeros(19, np.int32), there, 32)
    found, _ = index.search(vectors[0], 20)
    assert sorted(found.tolist()) == list(range(19))
    assert index.vectors(np.array([0]))[0] == pytest.approx(vectors[1], abs=1e-7)


def near_each_other(count: int, seed: int = 3) -> np.ndarray:
    """Give unit vectors in crowds, as those of texts are: codes find nothing in mere noise."""
    dice = np.random.default_rng(seed)
    centres = dice.normal(size=(40, 32))
    vectors = centres[dice.integers(0, 40, count)] + 0.5 * dice.normal(size=(count, 32))
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    return vectors.astype(np.float16).astype(np.float32)


@pytest.fixture
def coded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[np.ndarray, VectorFile]:
    """Give vectors, and a file of them that is large enough for codes."""
    monkeypatch.setattr("index.storage.vectors.FLAT_MOST", 3999)
    vectors = near_each_other(4000)
    write_vectors(tmp_path / "v", vectors)
    return vectors, open_vectors(tmp_path / "v")


def test_a_large_file_has_codes_and_a_small_one_none(
    coded: tuple[np.ndarray, VectorFile], tmp_path: Path
) -> None:
    write_vectors(tmp_path / "small", near_each_other(3999))
    small = (tmp_path / "small").stat().st_size
    assert small == pytest.approx(3999 * 32 * 2, rel=0.01)  # two bytes a number
    assert (tmp_path / "v").stat().st_size == pytest.approx(4000 * 32 * 2.25, rel=0.02)
    assert (len(coded[1]), coded[1].dimension) == (4000, 32)


def test_codes_find_what_numpy_finds(coded: tuple[np.ndarray, VectorFile]) -> None:
    vectors, index = coded
    found = 0
    for query in near_each_other(50, seed=8):
        rows, cosines = index.search(query, 10)
        assert cosines == pytest.approx(vectors[rows] @ query, abs=1e-5)
        found += len(set(rows.tolist()) & set(best(vectors, query, 10, np.arange(4000))))
    assert found / 500 >= 0.99


@pytest.mark.parametrize("share", [0.01, 0.6])
def test_a_filter_is_exact_with_codes(coded: tuple[np.ndarray, VectorFile], share: float) -> None:
    vectors, index = coded
    scattered = np.random.default_rng(1).random(4000) < share
    together = np.zeros(4000, np.bool_)
    together[700 : 700 + int(4000 * share)] = True
    for allowed in (scattered, together):
        for query in near_each_other(20, seed=8):
            rows, _ = index.search(query, 5, allowed)
            assert rows.tolist() == best(vectors, query, 5, np.flatnonzero(allowed))


@pytest.mark.parametrize("share", [0.9, 0.2])
def test_what_is_gone_is_not_found_with_codes(
    coded: tuple[np.ndarray, VectorFile], share: float
) -> None:
    vectors, index = coded
    alive = np.random.default_rng(1).random(4000) < share
    for query in near_each_other(20, seed=8):
        rows, _ = index.search(query, 5, alive=alive)
        assert rows.tolist() == best(vectors, query, 5, np.flatnonzero(alive))
        allowed = np.arange(4000) % 7 == 0
        rows, _ = index.search(query, 5, allowed & alive, alive)
        assert rows.tolist() == best(vectors, query, 5, np.flatnonzero(alive & allowed))


def test_stored_vectors_come_back_from_behind_codes(
    coded: tuple[np.ndarray, VectorFile],
) -> None:
    vectors, index = coded
    assert index.vectors(np.array([3999, 0])) == pytest.approx(vectors[[3999, 0]], abs=1e-7)


def test_an_odd_dimension_stays_flat(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("index.storage.vectors.FLAT_MOST", 10)
    vectors = units(20)[:, :31].copy()
    write_vectors(tmp_path / "v", vectors)
    index = open_vectors(tmp_path / "v")
    assert index.search(vectors[7], 1)[0].tolist() == [7]


def test_a_filter_is_exact_where_what_is_allowed_is_far_away(tmp_path: Path) -> None:
    """Of all rows looked at, none of the nearest may be allowed: then those alone are searched."""
    vectors = near_each_other(2000)
    write_vectors(tmp_path / "v", vectors)
    index = open_vectors(tmp_path / "v")
    for query in near_each_other(20, seed=8):
        far = np.argsort(-(vectors @ query), kind="stable")[1400:]
        allowed = np.zeros(2000, np.bool_)
        allowed[far[::2]] = True
        rows, _ = index.search(query, 5, allowed)
        assert rows.tolist() == best(vectors, query, 5, np.flatnonzero(allowed))
