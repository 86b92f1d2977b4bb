"""Operating points are measured when they are due, and until then the old ones hold."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from index import BusyError, CancelledError, Library
from index.build import remeasure as background
from index.build.remeasure import remeasure
from index.storage.build_lock import build_lock
from index.storage.manifest import CHANGED
from index.storage.pointer import read_pointer, turn_pointer
from tests.encoders import HashedWords

PATIENCE = 60.0
"""Seconds that a test waits for what never comes, before it fails."""
FIRST = 20


def write(folder: Path, *numbers: int) -> Path:
    folder.mkdir(exist_ok=True)
    for one in numbers:
        text = f"Barge {one} brought {one * 7} tons of salt to Pell on Friday, said Orla Finch."
        (folder / f"{one}.txt").write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def measured(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Count the passages of each library that is measured."""
    counts: list[int] = []
    for module in ("index.build.checking", "index.build.remeasure"):

        def counted(made, *parts, _plain=background.measure_points, **more):
            counts.append(made.manifest.passages)
            return _plain(made, *parts, **more)

        monkeypatch.setattr(f"{module}.measure_points", counted)
    return counts


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    return write(tmp_path / "articles", *range(FIRST))


@pytest.fixture
def library(tmp_path: Path, articles: Path, measured: list[int]) -> Library:
    found = Library.open(tmp_path / "home", encoder=HashedWords(), reader="off")
    found.add([str(articles)])
    return found


def test_a_small_change_leaves_them_and_the_status_tells_of_which_size_they_are(
    library: Library, articles: Path, measured: list[int]
) -> None:
    assert measured == [FIRST]
    before = library.status()
    write(articles, 100, 101)
    library.reindex()
    after = library.status()
    assert measured == [FIRST]
    assert (after.points, after.measured, after.due) == (before.points, FIRST, False)
    assert after.searched.passages == FIRST + 2


def test_changes_add_up_whether_articles_come_or_go(
    library: Library, articles: Path, measured: list[int]
) -> None:
    write(articles, 100, 101)
    library.reindex()
    for one in range(int(CHANGED * FIRST) - 2):
        (articles / f"{one}.txt").unlink()
    library.reindex()
    assert measured == [FIRST]  # just as much as may
    write(articles, 102)
    library.reindex()
    assert measured == [FIRST, FIRST]
    assert (library.status().measured, library.status().due) == (FIRST, False)


def test_another_version_s_points_are_measured_however_little_changed(
    library: Library, measured: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in ("index.build.build", "index.build.reuse"):
        monkeypatch.setattr(f"{module}.measure_fingerprint", lambda: "another version")
    library.reindex()
    assert measured == [FIRST, FIRST]


def test_a_process_that_lives_on_measures_behind_the_publish(
    library: Library, articles: Path, measured: list[int]
) -> None:
    with library.measuring_later() as behind:
        assert behind.wait(PATIENCE)
        write(articles, *range(100, 110))
        library.reindex()
        assert behind.wait(PATIENCE)
        status = library.status()
        assert (status.measured, status.due) == (FIRST + 10, False)
        again = Library.open(library.home, encoder=HashedWords(), reader="off").status()
        assert (again.points, again.measured) == (status.points, FIRST + 10)
    assert measured == [FIRST, FIRST + 10]
    name = library.serving().manifest.name
    library.reindex()
    assert (library.serving().manifest.name, len(measured)) == (name, 2)


def due(library: Library, articles: Path) -> None:
    """Publish what leaves the points due, and nobody to measure them."""
    with library.measuring_later() as behind:
        behind.close()
        write(articles, *range(100, 110))
        library.reindex()
    assert library.status().due


def test_a_build_in_a_terminal_measures_what_was_left_due(
    library: Library, articles: Path, measured: list[int]
) -> None:
    due(library, articles)
    library.reindex()
    assert (measured, library.status().due) == ([FIRST, FIRST + 10], False)


def test_what_is_published_meanwhile_keeps_the_points_too(
    library: Library, articles: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    due(library, articles)
    plain = background.measure_points

    def meanwhile(*parts, **more):
        found = plain(*parts, **more)
        with library.measuring_later() as behind:
            behind.close()
            write(articles, 200)
            library.reindex()
        return found

    monkeypatch.setattr("index.build.remeasure.measure_points", meanwhile)
    assert remeasure(library.home, library.encoder, library._reader, lambda: False)
    manifest = library.serving().manifest
    assert (manifest.passages, manifest.measured, manifest.since) == (FIRST + 11, FIRST + 10, 1)


def test_it_stops_when_it_is_told_to_and_changes_nothing(library: Library, articles: Path) -> None:
    due(library, articles)
    before = library.serving().manifest
    with pytest.raises(CancelledError, match="points before hold"):
        remeasure(library.home, library.encoder, library._reader, lambda: True)
    with build_lock(library.home), pytest.raises(BusyError, match="under way"):
        remeasure(library.home, library.encoder, library._reader, lambda: False)
    assert library.serving().manifest == before


def test_points_that_were_altered_are_noticed(library: Library, articles: Path) -> None:
    path = library.serving().folder / "manifest.json"
    held = json.loads(path.read_text())
    path.write_text(json.dumps({**held, "measured": FIRST + 1}))
    turn_pointer(library.home, read_pointer(library.home))
    assert "manifest.json was altered" in library.status().trouble
