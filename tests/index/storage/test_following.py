"""A home that follows another: questions are answered while what is new there is taken."""

from __future__ import annotations

import logging
import random
import shutil
import threading
from pathlib import Path

import pytest

from index import Library, Question
from index.build import checking
from index.errors import StoreError
from index.reranker.choice import ReaderChoice
from index.storage import following
from index.storage.following import Follower
from index.storage.manifest import read_manifest
from index.storage.pointer import read_pointer
from index.storage.replica import Replica, mark_replica
from index.storage.store import Embedded
from tests.encoders import HashedWords
from tests.index.build.test_cuts import article, write
from tests.killing import POINTS

LONG = 20.0
"""Seconds that nothing here takes: what waits so long waits for what never comes."""


class Copied(Embedded):
    """A store from which a home takes what another one has, when it is let to."""

    def __init__(self, builder: Path, home: Path) -> None:
        self.builder, self.home = builder, home
        self.allowed = threading.Event()
        self.allowed.set()
        self.trouble: list[StoreError] = []

    def mark(self) -> object:
        return (self.builder / "generations" / "current.json").read_text(encoding="utf-8")

    def follow(self) -> None:
        assert self.allowed.wait(LONG)
        if self.trouble:
            raise self.trouble.pop()
        for folder in ("segments", "generations"):
            shutil.copytree(self.builder / folder, self.home / folder, dirs_exist_ok=True)
        mark_replica(self.home, Replica("another", "there"))

    def sources(self) -> list[str]:
        found = read_pointer(self.builder)
        assert found is not None
        pointer = read_pointer(self.builder)
        assert pointer is not None
        return read_manifest(self.builder / "generations" / pointer.current).sources


@pytest.fixture
def builder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Library:
    monkeypatch.setattr(checking, "measure_points", lambda *_, **__: POINTS)
    for source, numbers in {"articles": range(6), "others": range(6, 9)}.items():
        (tmp_path / source).mkdir()
        for number in numbers:
            write(tmp_path / source, number, article(random.Random(number), number))
    made = Library.open(tmp_path / "builder", encoder=HashedWords(), reader="off")
    made.add([str(tmp_path / "articles"), str(tmp_path / "others")])
    return made


def opened(builder: Library) -> tuple[Library, Copied]:
    home = builder.home.parent / "follower"
    home.mkdir(exist_ok=True)
    store = Copied(builder.home, home)
    return Library(home, HashedWords(), ReaderChoice("off", home / "models"), None, store), store


def grown(builder: Library, number: int = 9) -> None:
    write(builder.home.parent / "articles", number, article(random.Random(number), number))
    builder.reindex()


def test_questions_do_not_wait_for_what_is_new(builder: Library) -> None:
    follower, store = opened(builder)
    before = follower.status().searched
    store.allowed.clear()
    grown(builder)
    asked = Question("Who said that the pumps leak?", count=10)
    for _ in range(2):
        assert follower.ask(asked).findings
        assert follower.status().searched == before
    store.allowed.set()
    follower.catch_up()
    assert follower.status().searched == builder.status().searched != before


def test_what_is_there_from_before_serves_from_the_start(builder: Library) -> None:
    first, _ = opened(builder)
    before = first.status().searched
    grown(builder)
    follower, store = opened(builder)
    store.allowed.clear()
    assert follower.status().searched == before
    store.allowed.set()
    follower.catch_up()
    assert follower.status().searched == builder.status().searched


def test_a_library_that_is_asked_once_is_waited_for(builder: Library) -> None:
    opened(builder)[0].status()
    grown(builder)
    follower, _ = opened(builder)
    follower.catch_up()
    assert follower.status().searched == builder.status().searched


def test_what_fails_is_told_in_one_line_and_tried_again(
    builder: Library, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    follower, store = opened(builder)
    before = follower.status().searched
    monkeypatch.setattr(following, "PAUSE", LONG)
    store.trouble.append(StoreError("the records cannot be asked"))
    grown(builder)
    with caplog.at_level(logging.WARNING):
        follower.catch_up()
    told = f"the records cannot be asked; {before.generation} serves on"
    assert [one.getMessage() for one in caplog.records] == [told]
    assert (follower.status().searched, follower.status().trouble) == (before, told)
    grown(builder, 10)  # for what is newer nothing waits
    follower.catch_up()
    now = follower.status()
    assert (now.searched, now.trouble) == (builder.status().searched, "")


def test_what_failed_is_tried_again_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(following, "PAUSE", 0.001)
    fails = [StoreError("first"), StoreError("second")]
    failed: list[str] = []
    done = threading.Event()

    def take() -> None:
        if fails:
            raise fails.pop(0)
        done.set()

    follower = Follower(take, lambda error: failed.append(str(error)))
    follower.want()
    assert done.wait(LONG)
    follower.wait()
    assert failed == ["first", "second"]


def test_what_is_wanted_meanwhile_is_taken_too() -> None:
    begun, go = threading.Event(), threading.Event()
    taken: list[int] = []

    def take() -> None:
        begun.set()
        assert go.wait(LONG)
        taken.append(len(taken))

    follower = Follower(take, lambda _: None)
    follower.want()
    assert begun.wait(LONG)
    follower.want()
    go.set()
    follower.wait()
    assert taken == [0, 1]


def test_a_panic_ends_no_thread(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(following, "PAUSE", 0.001)
    fails = [ZeroDivisionError("a bug")]

    def take() -> None:
        if fails:
            raise fails.pop()

    follower = Follower(take, lambda _: None)
    follower.want()
    while fails:
        follower.wait()
    assert "could not be taken" in caplog.text


@pytest.mark.parametrize("seen", [True, False])
def test_what_was_withdrawn_does_not_answer_while_the_newer_one_is_taken(
    builder: Library, seen: bool
) -> None:
    """The builder lets go of a withdrawal when it has built; what is behind still has the words."""
    follower, store = opened(builder)
    gone = builder.held()[1][1]
    assert {one.id for one in gone} < follower.ids()
    follower._catalogue = follower._current._catalogue = builder._catalogue
    store.allowed.clear()
    location = str(builder.home.parent / "others")
    if seen:
        builder.forget(location)
        assert not {one.id for one in gone} & follower.ids()
        builder.reindex()
    else:
        builder.remove(location)
    assert builder._catalogue.withdrawn() == frozenset()
    asked = Question("Who said that the pumps leak?", count=20)
    found = follower.ask(asked)
    assert found.findings
    assert not {one.id for one in gone} & {one.article.id for one in found.findings}
    assert not {one.id for one in gone} & follower.ids()
    store.allowed.set()
    follower.catch_up()
    assert follower.ids() == builder.ids()
