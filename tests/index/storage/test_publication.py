"""What serves is changed once at a time, and asked from all threads at once."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from concurrent.futures import TimeoutError as NotYet
from pathlib import Path

import pytest

from index import BusyError, Library, Question
from index.storage.build_lock import build_lock
from tests.encoders import HashedWords

PLUMS = "The growers of Dorrin voted on Monday to plant six hundred plum trees."
SHIPS = "Seven ships lay off the port of Corl when the storm reached the northern coast."


def two_generations(tmp_path: Path) -> Library:
    """Build a library of two generations: plums, then plums and ships."""
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "plums.txt").write_text(PLUMS, encoding="utf-8")
    found = Library.open(tmp_path / "home", encoder=HashedWords())
    found.add([str(tmp_path / "articles")])
    (tmp_path / "articles" / "ships.txt").write_text(SHIPS, encoding="utf-8")
    found.reindex()
    return found


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return two_generations(tmp_path)


def again(library: Library) -> Library:
    return Library.open(library.home, encoder=HashedWords())


def test_no_roll_back_while_a_build_is_under_way(library: Library) -> None:
    with build_lock(library.home), pytest.raises(BusyError, match="under way"):
        library.rollback()
    assert library.status().searched.articles == 2
    assert library.rollback().articles == 1


def test_a_build_waits_a_moment_for_what_the_background_publishes(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("index.build.build.PATIENCE", 60.0)
    with ThreadPoolExecutor(1) as threads:
        with build_lock(library.home):
            report = threads.submit(library.reindex)
            with pytest.raises(NotYet):
                report.result(timeout=0.2)
        assert report.result(timeout=60).searched.articles == 2


def test_no_build_waits_for_another_for_long(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("index.build.build.PATIENCE", 0.0)
    with build_lock(library.home), pytest.raises(BusyError, match="under way"):
        library.reindex()


def test_a_roll_back_during_a_build_cannot_leave_the_pointer_on_nothing(library: Library) -> None:
    refused = []

    def back(_: object) -> None:
        try:
            again(library).rollback()
        except BusyError as error:
            refused.append(error)

    (library.home.parent / "articles" / "late.txt").write_text("Late news.", encoding="utf-8")
    library.reindex(progress=back)
    assert refused
    assert again(library).status().searched.articles == 3


def test_what_a_build_published_is_asked_from_other_threads_at_once(library: Library) -> None:
    (library.home.parent / "articles" / "late.txt").write_text(PLUMS[:40] + " Late.", "utf-8")
    library.reindex()
    with ThreadPoolExecutor(1) as threads:
        found = threads.submit(library.ask, Question("ships off the port of Corl")).result()
        assert found.answered
        assert library.serving().folder.name == library.serving().manifest.name
