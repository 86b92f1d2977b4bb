"""Which generation serves: never none while a whole one is there."""

from __future__ import annotations

import json
import logging
import shutil
from pathlib import Path

import pytest

from index import GenerationError, Library, Question
from index.storage import publication
from tests.encoders import HashedWords
from tests.index.storage.test_publication import again, two_generations


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return two_generations(tmp_path)


def folders(library: Library) -> list[Path]:
    return sorted((library.home / "generations").glob("2*"))


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
