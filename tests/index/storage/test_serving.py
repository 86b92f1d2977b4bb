"""What another process publishes is opened beside questions; what was withdrawn never answers."""

from __future__ import annotations

import random
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from index import Library, Progress, Question
from index.errors import GenerationError
from index.storage import following, serving
from index.storage.generation import Generation
from index.storage.store import Store
from index.values import Phase
from tests.encoders import HashedWords
from tests.index.build.test_cuts import article, write
from tests.index.storage.test_following import LONG, builder

__all__ = ["builder"]

ASKED = Question("Who said that the pumps leak?", count=20)


class Gate:
    """Holds up whoever opens a generation, until it is let to."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.open = threading.Event()
        self.open.set()
        self.opened: list[str] = []
        self.trouble: list[Exception] = []
        original = serving.open_generation

        def opening(home: Path, name: str, store: Store) -> Generation:
            assert self.open.wait(LONG)
            if self.trouble:
                raise self.trouble.pop()
            self.opened.append(name)
            return original(home, name, store)

        monkeypatch.setattr(serving, "open_generation", opening)


@pytest.fixture
def library(builder: Library, monkeypatch: pytest.MonkeyPatch) -> Library:
    """Give the library as a process beside the builder's has it."""
    monkeypatch.setattr(following, "PAUSE", LONG)
    made = Library.open(builder.home, encoder=HashedWords(), reader="off")
    made._current.beside = True
    made.ask(ASKED)
    return made


@pytest.fixture
def gate(library: Library, monkeypatch: pytest.MonkeyPatch) -> Iterator[Gate]:
    made = Gate(monkeypatch)
    yield made
    made.open.set()


def more(builder: Library, source: str, *numbers: int) -> None:
    """Let articles come, and what is built of them be published a moment ago."""
    folder = builder.home.parent / source
    for number in numbers:
        write(folder, number, article(random.Random(number), number))
    builder.reindex()


def test_questions_are_answered_while_what_was_published_is_opened(
    builder: Library, library: Library, gate: Gate
) -> None:
    before = library.searched()
    gate.open.clear()
    more(builder, "articles", 10, 11)
    for _ in range(3):
        assert library.ask(ASKED).findings
        assert library.searched() == before
    gate.open.set()
    library.catch_up()
    assert library.searched().articles == before.articles + 2
    assert len(gate.opened) == 1


def test_who_asks_first_after_a_while_is_answered_from_what_was_published(
    builder: Library, library: Library, gate: Gate, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(serving, "LATELY", -1.0)
    more(builder, "articles", 10)
    assert library.ask(ASKED).searched.articles == 10
    assert gate.opened == [library.searched().generation]


def test_nobody_waits_for_what_somebody_asked_about_when_it_was_published(
    builder: Library, library: Library, gate: Gate, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = library.searched()
    gate.open.clear()
    more(builder, "articles", 10)
    assert library.searched() == before
    monkeypatch.setattr(serving, "LATELY", -1.0)
    library.edit_alias(
        "add", library.actors("", 1)[0].name, "the dam lady"
    )  # what is open is looked at again
    assert library.searched() == before


def test_what_serves_answers_in_every_thread_while_it_is_swept_away(
    builder: Library, library: Library, gate: Gate
) -> None:
    before = library.searched()
    gate.open.clear()
    for number in (10, 11, 12):
        more(builder, "articles", number)
    assert not (library.home / "generations" / str(before.generation)).exists()
    with ThreadPoolExecutor(4) as threads:
        found = list(threads.map(library.ask, [ASKED] * 8))
    assert all(one.findings for one in found)
    assert {one.searched for one in found} == {before}


def test_where_no_thread_can_be_had_the_next_question_tries_again(
    builder: Library, library: Library, gate: Gate, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(_: object) -> None:
        raise RuntimeError("can't start new thread")

    before = library.searched()
    more(builder, "articles", 10)
    with monkeypatch.context() as patched:
        patched.setattr(threading.Thread, "start", fails)
        library.catch_up()
        assert library.searched() == before
        assert "can't start new thread" in library.status().trouble
    library.catch_up()
    assert library.searched().articles == before.articles + 1
    assert library.status().trouble == ""


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (GenerationError("the generation is torn"), "the generation is torn"),
        (MemoryError("no room"), "what was published could not be opened (MemoryError: no room)"),
    ],
)
def test_what_cannot_be_opened_is_told_and_keeps_nobody_waiting(
    builder: Library,
    library: Library,
    gate: Gate,
    monkeypatch: pytest.MonkeyPatch,
    error: Exception,
    told: str,
) -> None:
    monkeypatch.setattr(serving, "LATELY", -1.0)
    before = library.searched()
    gate.trouble += [error, error]
    more(builder, "articles", 10)
    assert library.ask(ASKED).findings
    assert library.searched() == before
    library.catch_up()
    assert library.status().trouble == f"{told}; {before.generation} serves on"
    gate.trouble.clear()
    more(builder, "articles", 11)
    assert library.searched().articles == before.articles + 2
    assert library.status().trouble == ""


@pytest.mark.parametrize("seen", [True, False])
def test_what_was_withdrawn_does_not_answer_while_the_newer_one_is_opened(
    builder: Library, library: Library, gate: Gate, seen: bool
) -> None:
    """The builder lets go of a withdrawal when it has built; what is behind still has the words."""
    gone = {one.id for one in builder.held()[1][1]}
    assert gone < library.ids()
    builder.forget(str(builder.home.parent / "others"))
    if seen:
        assert not gone & library.ids()
    builder.reindex()
    gate.open.clear()
    assert builder._catalogue.withdrawn() == frozenset()
    found = library.ask(ASKED)
    assert found.findings
    assert not gone & {one.article.id for one in found.findings}
    assert not gone & library.ids()
    gate.open.set()
    library.catch_up()
    assert library.ids() == builder.ids()


def test_a_source_that_is_forgotten_during_a_build_answers_no_more(
    builder: Library, library: Library, gate: Gate
) -> None:
    others = builder.home.parent / "others"
    kept = {one.id for one in builder.held()[0][1]}
    write(others, 12, article(random.Random(12), 12))
    forgotten: list[str] = []

    def forgets(told: Progress) -> None:
        if told.phase is Phase.EMBEDDING and not forgotten:
            forgotten.append(library.forget(str(others)))

    builder.reindex(progress=forgets)
    assert forgotten
    library.catch_up()
    assert library.ids() == builder.ids() == kept
    library.rollback()
    assert library.ids() == kept


def test_who_forgets_a_source_forgets_what_is_about_to_be_opened_of_it(
    builder: Library, library: Library, gate: Gate
) -> None:
    others = builder.home.parent / "others"
    kept = {one.id for one in builder.held()[0][1]}
    more(builder, "others", 12)
    library.forget(str(others))
    assert library.ids() == kept
    builder.reindex()
    library.catch_up()
    assert library.ids() == kept == builder.ids()
