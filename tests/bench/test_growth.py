"""What ten new articles cost in libraries of three sizes, as ratios of one run.

pytest -m bench -s tests/bench/test_growth.py

Invented news, counted words for vectors: what is measured is everything around the model. What the
model itself takes for ten articles, the same in any library, is measured apart and added for the
promise. Ratios are of processor time; seconds on the wall are printed, and held where promised.
"""

from __future__ import annotations

import dataclasses
import statistics
import time
from pathlib import Path

import pytest

from index import Library
from index.build import checking
from index.encoders.served import ModelEncoder
from index.storage import stamps
from tests.bench.invented import articles, write_files, write_lines
from tests.bench.multiplied import multiplied
from tests.encoders import HashedWords
from tests.killing import POINTS

pytestmark = pytest.mark.bench

SIZES = (500, 5_000)
"""Articles; each has two passages."""
TIMES = 10
"""How often the third library holds the second."""
NEW = 10
TURNS = 5
FILES = 5_000


@dataclasses.dataclass(frozen=True, slots=True)
class Cost:
    """Seconds of the processor and on the wall."""

    processor: float
    wall: float


def timed(library: Library, path: Path) -> Cost:
    """Add a file."""
    wall, processor = time.perf_counter(), time.process_time()
    assert library.add([str(path)]).added == NEW
    return Cost(time.process_time() - processor, time.perf_counter() - wall)


def of_the_model(folder: Path) -> float:
    """Give the seconds of the processor that the real model takes for ten articles."""
    encoder = ModelEncoder(None, folder / "models")
    encoder.encode_passages(["warm"])
    texts = [one["text"][at : at + 700] for one in articles(NEW, 10**7) for at in (0, 700)]
    started = time.process_time()
    encoder.encode_passages(texts)
    return time.process_time() - started


@pytest.fixture(scope="module")
def libraries(tmp_path_factory: pytest.TempPathFactory) -> dict[int, Library]:
    """Build a library of each size, whose points are not measured."""
    found: dict[int, Library] = {}
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(checking, "measure_points", lambda *_, **__: POINTS)
        for size in SIZES:
            folder = tmp_path_factory.mktemp(f"of{size}")
            found[size] = Library.open(folder / "home", encoder=HashedWords(), reader="off")
            found[size].add([str(write_lines(folder / "first.jsonl", size))])
    large = tmp_path_factory.mktemp("large") / "home"
    multiplied(found[SIZES[-1]], large, TIMES)
    found[TIMES * SIZES[-1]] = Library.open(large, encoder=HashedWords(), reader="off")
    return found


def test_ten_articles_cost_much_the_same_in_any_library(
    libraries: dict[int, Library], tmp_path: Path
) -> None:
    costs: dict[int, list[Cost]] = {size: [] for size in libraries}
    for turn in range(TURNS + 1):  # by turns, so that what else runs slows all of them
        for size, library in libraries.items():
            path = write_lines(tmp_path / f"{turn}.jsonl", NEW, 10**6 + NEW * turn)
            cost = timed(library, path)
            costs[size] += [cost] if turn else []  # the first one loads code
    model = of_the_model(tmp_path)
    print(f"\nthe model takes {model:.2f} s of the processor for ten articles")
    middle = {}
    for size, several in costs.items():
        middle[size] = statistics.median(one.processor for one in several)
        wall = statistics.median(one.wall for one in several)
        ratio = middle[size] / middle[SIZES[0]]
        passages = libraries[size].status().searched.passages
        print(f"{passages:>8} passages: {ratio:.2f} of the smallest's cost, {wall:.2f} s")
        assert wall <= 5
    small, large = middle[SIZES[0]], middle[TIMES * SIZES[-1]]
    print(f"with the model {(large + model) / (small + model):.2f}")
    assert large + model <= 1.5 * (small + model)
    assert large <= 2 * small


def test_a_reindex_without_change_reads_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(checking, "measure_points", lambda *_, **__: POINTS)
    now = time.time() + 60
    monkeypatch.setattr(stamps.time, "time", lambda: now)
    folder = write_files(tmp_path / "articles", FILES)
    library = Library.open(tmp_path / "home", encoder=HashedWords(), reader="off")
    library.add([str(folder)])
    monkeypatch.undo()
    walls = []
    for _ in range(TURNS):
        started = time.perf_counter()
        assert library.reindex().unchanged == FILES
        walls.append(time.perf_counter() - started)
    print(f"\na re-index of {FILES} files without change: {statistics.median(walls):.2f} s")
    assert statistics.median(walls) <= 2
    library.add([str(folder)], watch=True)
    walls = []
    for turn in range(TURNS):
        write_files(folder, 1, FILES + turn)
        started = time.perf_counter()
        assert library.refresh().refreshed[0].new == 1
        walls.append(time.perf_counter() - started)
    print(f"a look at a watched folder of as many with one new: {statistics.median(walls):.2f} s")
    assert statistics.median(walls) <= 3
