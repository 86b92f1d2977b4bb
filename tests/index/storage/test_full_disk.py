"""A disk that fills up at any moment of a build, a merge or a publication: nothing is lost."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from index import Library, Question
from index.build import checking, merging
from index.build.background import Background
from index.build.tidy import tidy
from index.errors import DiskError
from index.reranker.choice import ReaderChoice
from tests.encoders import HashedWords
from tests.index.test_files import fill, room
from tests.killing import POINTS

pytestmark = pytest.mark.long

__all__ = ["room"]

STEP = 4096
"""Bytes by which there is more room at each try: a page, as finely as a disk in memory fills."""
THINGS = "barges bells hives looms pears pumps".split()


def text(thing: str) -> str:
    return f"Nine {thing} came to Pell on Friday. “The {thing} are old,” said Orla Finch."


@pytest.fixture
def library(room: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Library:
    """A library of several segments on a small disk; the next build copies some of them."""
    monkeypatch.setattr(checking, "measure_points", lambda *_, **__: POINTS)
    articles = tmp_path / "articles"
    articles.mkdir()
    found = opened(room)
    with monkeypatch.context() as apart:
        apart.setattr(merging, "FAN", 100)
        for thing in THINGS[:4]:
            (articles / f"{thing}.txt").write_text(text(thing), encoding="utf-8")
            found.add([str(articles)])
    assert len(found.serving().segments) == 4
    return found


def opened(room: Path) -> Library:
    return Library.open(room / "home", encoder=HashedWords(), reader="off")


def things(room: Path) -> set[str]:
    """Give what the library has, each of which it answers, too; every byte is whole."""
    found = opened(room)
    found.verify()
    held = {one.text.split()[1] for one in found.serving().records.articles()}
    for thing in held:
        assert found.ask(Question(f"How many {thing} came to Pell?")).answered
        assert f"The {thing}" in found.said(Question(thing, actor="Orla Finch")).findings[0].text
    assert not found.status().trouble
    return held


def until_there_is_room(room: Path, work: Callable[[], object]) -> int:
    """Try some work with more and more room, and look at what is left each time it fails.

    Give the number of tries.
    """
    before = things(room)
    fill(room)
    full = (room / "filling").stat().st_size
    for number in range(1, 100):
        os.truncate(room / "filling", max(0, full - number * STEP))
        try:
            work()
        except DiskError as error:
            assert "make room and run the same command again" in str(error)
            assert things(room) == before
            segments = {one.name for one in (room / "home" / "segments").iterdir()}
            named = {
                name
                for one in opened(room).serving().manifest.segments
                for name in (one.name, one.words)
            }
            assert named <= segments
        else:
            (room / "filling").unlink()
            return number
    raise AssertionError("there was never room enough")


def test_an_add_that_merges(library: Library, room: Path, tmp_path: Path) -> None:
    path = tmp_path / "articles" / "pears.txt"
    path.write_text(text("pears"), encoding="utf-8")
    tries = until_there_is_room(room, lambda: library.add([str(path)]))
    assert tries > 3
    assert things(room) == {*THINGS[:4], "pears"}
    assert len(opened(room).serving().segments) == 1
    assert opened(room).check() == ()


def test_a_reindex_after_files_went(library: Library, room: Path, tmp_path: Path) -> None:
    (tmp_path / "articles" / "bells.txt").unlink()
    (tmp_path / "articles" / "pumps.txt").write_text(text("pumps"), encoding="utf-8")
    assert until_there_is_room(room, library.reindex) > 3
    assert things(room) == {"barges", "hives", "looms", "pumps"}


def test_a_merge_in_the_background(library: Library, room: Path) -> None:
    choice = ReaderChoice("off", room / "home" / "models")
    tries = until_there_is_room(room, lambda: tidy(room / "home", choice, lambda: False))
    assert tries > 3
    assert things(room) == set(THINGS[:4])
    assert len(opened(room).serving().segments) == 1


def test_a_roll_back(library: Library, room: Path) -> None:
    until_there_is_room(room, library.rollback)
    assert things(room) == set(THINGS[:3])


def test_what_comes_after_a_failure_in_the_background_is_done(
    caplog: pytest.LogCaptureFixture,
) -> None:
    def fails(*_: object) -> bool:
        raise ValueError("no field called bell")

    def is_full(*_: object) -> bool:
        raise DiskError("the disk is full")

    done: list[bool] = []
    background = Background()
    for work in (fails, is_full, lambda *_: not done.append(True)):
        background.want(work)
    assert background.wait(10)
    background.close()
    assert done == [True]
    assert [one.exc_info is not None for one in caplog.records] == [True, False]
