"""Segments copied together behind the builds: the answers stay, and so does the way back."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from index import BusyError, CancelledError, GenerationError, Library
from index.build import merging
from index.build import tidy as tidying
from index.build.tidy import tidy
from index.storage import publication
from index.storage.build_lock import build_lock
from tests.encoders import HashedWords
from tests.index.build.test_cuts import article, told, unmeasured, write

__all__ = ["unmeasured"]
BUILDS = 6
PATIENCE = 60.0


@pytest.fixture
def library(tmp_path: Path, unmeasured: None, monkeypatch: pytest.MonkeyPatch) -> Library:
    """A library of as many segments as builds, since no build may copy anything."""
    monkeypatch.setattr(merging, "AT_ONCE", 0)
    plain_choice = merging.to_merge
    monkeypatch.setattr("index.build.writing.to_merge", lambda *one: plain_choice(*one, at_once=0))
    folder = tmp_path / "articles"
    folder.mkdir()
    found = Library.open(tmp_path / "home", encoder=HashedWords(), reader="off")
    found.add([str(folder)])
    for build in range(BUILDS):
        add(folder, *range(4 * build, 4 * build + 4))
        found.reindex()
    assert len(found.serving().segments) == BUILDS
    return found


def add(folder: Path, *numbers: int) -> None:
    for number in numbers:
        write(folder, number, article(random.Random(number), number))


def tidied(library: Library) -> bool:
    return tidy(library.home, library._reader, lambda: False)


def left(home: Path) -> set[str]:
    return {one.name for one in (home / "segments").iterdir()}


def test_what_is_told_stays_and_so_does_the_way_back(library: Library) -> None:
    before, former = list(told(library)), library.status().previous
    assert tidied(library)
    assert len(library.serving().segments) == 1
    assert list(told(library)) == before
    assert library.status().previous == former
    library.verify()
    assert not tidied(library)
    assert library.rollback().articles == 4 * (BUILDS - 1)
    assert library.rollback().articles == 4 * BUILDS
    library.reindex()
    assert list(told(library)) == before


def test_what_is_added_meanwhile_is_kept(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_segment = tidying.write_segment

    def meanwhile(*parts: object) -> str:
        add(tmp_path / "articles", 100)
        library.reindex()
        return write_segment(*parts)  # type: ignore[arg-type]

    monkeypatch.setattr(tidying, "write_segment", meanwhile)
    tidied(library)
    assert library.status().searched.articles == 4 * BUILDS + 1
    numbers = sorted(one.text.split()[1] for one in library.serving().records.articles())
    assert "100" in numbers
    library.verify()
    library.reindex()
    assert not any(one.startswith(".") for one in left(library.home))


def test_where_an_article_goes_meanwhile_the_copy_is_thrown_away(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_segment = tidying.write_segment

    def meanwhile(*parts: object) -> str:
        (tmp_path / "articles" / "003.jsonl").unlink()
        library.reindex()
        return write_segment(*parts)  # type: ignore[arg-type]

    monkeypatch.setattr(tidying, "write_segment", meanwhile)
    assert not tidied(library)
    assert library.status().searched.articles == 4 * BUILDS - 1
    assert not any(one.startswith(".") for one in left(library.home))


def test_what_memory_could_not_hold_stays_in_its_segments(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = library.serving().manifest
    monkeypatch.setattr("index.build.tidy.MOST_COPIED", before.passages - 1)
    assert not tidied(library)
    assert library.serving().manifest == before
    monkeypatch.setattr("index.build.tidy.MOST_COPIED", before.passages)
    assert tidied(library)


def test_it_stops_when_it_is_told_to_and_gives_way_to_a_build(library: Library) -> None:
    before = library.serving().manifest
    with pytest.raises(CancelledError, match="serve on as they are"):
        tidy(library.home, library._reader, lambda: True)
    with build_lock(library.home), pytest.raises(BusyError, match="under way"):
        tidied(library)
    assert library.serving().manifest == before
    assert not any(one.startswith(".") for one in left(library.home))


def test_a_build_leaves_a_copy_alone_that_is_being_written_and_sweeps_a_killed_one(
    library: Library,
) -> None:
    with publication.merging_folder(library.home, "now") as folder:
        dead = library.home / "segments" / ".merging-dead"
        dead.mkdir()
        publication.sweep(library.home)
        assert (folder.exists(), dead.exists()) == (True, False)
    assert not folder.exists()


def test_a_process_that_lives_on_does_it_behind_its_builds(
    library: Library, tmp_path: Path
) -> None:
    with library.measuring_later() as behind:
        assert behind.wait(PATIENCE)
        assert len(library.serving().segments) == 1
        add(tmp_path / "articles", 100)
        library.reindex()
        assert behind.wait(PATIENCE)
    assert library.status().searched.articles == 4 * BUILDS + 1


@pytest.mark.parametrize("built", [True, False])
def test_files_that_went_with_a_build_meanwhile_are_no_damage(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, built: bool
) -> None:
    def gone(_: object) -> object:
        if built:
            add(tmp_path / "articles", 99)
            library.reindex()
        raise GenerationError("the segment is damaged")

    monkeypatch.setattr(tidying, "checked", gone)
    error = CancelledError if built else GenerationError
    with pytest.raises(error, match="other segments serve by now" if built else "is damaged"):
        tidied(library)
