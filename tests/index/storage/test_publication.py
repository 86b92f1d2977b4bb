"""Which generation serves: one change at a time, and never none while a whole one is there."""

from __future__ import annotations

import json
import logging
import shutil
from concurrent.futures import ThreadPoolExecutor
from concurrent.futures import TimeoutError as NotYet
from pathlib import Path

import pytest

from index import BusyError, GenerationError, Library, Question
from index.storage import publication
from tests.encoders import HashedWords

PLUMS = "The growers of Dorrin voted on Monday to plant six hundred plum trees."
SHIPS = "Seven ships lay off the port of Corl when the storm reached the northern coast."


@pytest.fixture
def library(tmp_path: Path) -> Library:
    """A library of two generations: plums, then plums and ships."""
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "plums.txt").write_text(PLUMS, encoding="utf-8")
    found = Library.open(tmp_path / "home", encoder=HashedWords())
    found.add([str(tmp_path / "articles")])
    (tmp_path / "articles" / "ships.txt").write_text(SHIPS, encoding="utf-8")
    found.reindex()
    return found


def again(library: Library) -> Library:
    return Library.open(library.home, encoder=HashedWords())


def folders(library: Library) -> list[Path]:
    return sorted((library.home / "generations").glob("2*"))


def test_no_roll_back_while_a_build_is_under_way(library: Library) -> None:
    with publication.build_lock(library.home), pytest.raises(BusyError, match="under way"):
        library.rollback()
    assert library.status().searched.articles == 2
    assert library.rollback().articles == 1


def test_a_build_waits_a_moment_for_what_the_background_publishes(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("index.build.build.PATIENCE", 60.0)
    with ThreadPoolExecutor(1) as threads:
        with publication.build_lock(library.home):
            report = threads.submit(library.reindex)
            with pytest.raises(NotYet):
                report.result(timeout=0.2)
        assert report.result(timeout=60).searched.articles == 2


def test_no_build_waits_for_another_for_long(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("index.build.build.PATIENCE", 0.0)
    with publication.build_lock(library.home), pytest.raises(BusyError, match="under way"):
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


@pytest.mark.parametrize("lost", ["gone", "missing", "garbage", "of another shape"])
def test_a_pointer_to_nothing_is_taken_for_the_newest_whole_generation(
    library: Library, lost: str, caplog: pytest.LogCaptureFixture
) -> None:
    pointer = library.home / "generations" / "current.json"
    former, present = folders(library)
    serves = present
    if lost == "gone":
        shutil.rmtree(present)
        serves = former
    elif lost == "missing":
        pointer.unlink()
    else:
        pointer.write_text("{" if lost == "garbage" else "[1]", encoding="utf-8")
    with caplog.at_level(logging.WARNING):
        status = again(library).status()
    assert status.searched.generation == serves.name
    assert str(pointer) in status.trouble
    assert any(str(pointer) in one.getMessage() for one in caplog.records)
    report = again(library).reindex()
    assert (report.removed, report.added) == (0, 1 if lost == "gone" else 0)
    status = again(library).status()
    assert (status.trouble, status.searched.articles) == ("", 2)
    assert json.loads(pointer.read_text())["current"] == status.searched.generation


def test_where_the_newest_is_damaged_the_next_whole_one_is_taken(library: Library) -> None:
    former, present = folders(library)
    (library.home / "generations" / "current.json").unlink()
    (library.home / "segments" / present.name / "records.sqlite").write_bytes(b"")
    status = again(library).status()
    assert status.searched.generation == former.name
    assert "records.sqlite" in status.trouble


def test_where_none_is_whole_the_cure_is_named_and_nothing_is_swept(library: Library) -> None:
    (library.home / "generations" / "current.json").unlink()
    for one in folders(library):
        (library.home / "segments" / one.name / "records.sqlite").write_bytes(b"")
    with pytest.raises(GenerationError, match=r"no other is whole: run `onrecord reindex`"):
        again(library)
    publication.sweep(library.home)
    assert len(folders(library)) == 2
    assert len(list((library.home / "segments").iterdir())) == 2
    Library.open_for_building(library.home, encoder=HashedWords()).reindex()
    assert again(library).ask(Question("ships off the port of Corl")).answered


def test_a_lost_pointer_s_former_generation_can_be_gone_back_to(library: Library) -> None:
    (library.home / "generations" / "current.json").unlink()
    assert again(library).rollback().articles == 1


def test_what_a_build_published_is_asked_from_other_threads_at_once(library: Library) -> None:
    (library.home.parent / "articles" / "late.txt").write_text(PLUMS[:40] + " Late.", "utf-8")
    library.reindex()
    with ThreadPoolExecutor(1) as threads:
        found = threads.submit(library.ask, Question("ships off the port of Corl")).result()
        assert found.answered
        assert library.serving().folder.name == library.serving().manifest.name
