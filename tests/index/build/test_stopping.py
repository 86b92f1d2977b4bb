"""A build that is told to stop stops soon, whatever it is at."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from pathlib import Path

import pytest

from index import CancelledError, Library, Progress
from index.build.making import SLICE
from index.encoders.protocol import Vectors
from index.reranker.serve import Reading
from index.values import Phase
from tests.encoders import HashedWords

PATIENCE = 60.0
"""Seconds that a test waits for what never comes, before it fails."""


class Stop:
    """A button: pressed it stays pressed."""

    def __init__(self) -> None:
        self.pressed = False

    def __call__(self) -> bool:
        return self.pressed


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    lines = [
        f'{{"title": "Report {number}", "text": "Barge {number} brought {number * 7} tons of salt '
        f'to Pell on Friday. “It was heavy,” said Orla Finch of barge {number}."}}'
        for number in range(10 * SLICE)
    ]
    path = tmp_path / "reports.jsonl"
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def test_within_one_file_that_is_read(tmp_path: Path, articles: Path) -> None:
    stop, read = Stop(), []

    def progress(one: Progress) -> None:
        read.append(one.done)
        stop.pressed = len(read) >= 3

    library = Library.open(tmp_path / "home", encoder=HashedWords())
    with pytest.raises(CancelledError):
        library.add([str(articles)], progress=progress, cancelled=stop)
    assert len(read) == 3


def test_during_a_batch_that_is_embedded_however_long_it_takes(
    tmp_path: Path, articles: Path
) -> None:
    stop, go_on, batches = Stop(), threading.Event(), []

    class Slow(HashedWords):
        def encode_passages(self, texts: Sequence[str]) -> Vectors:
            batches.append(len(texts))
            stop.pressed = True
            assert go_on.wait(PATIENCE)
            return super().encode_passages(texts)

    library = Library.open(tmp_path / "home", encoder=Slow())
    with pytest.raises(CancelledError):
        library.add([str(articles)], cancelled=stop)
    go_on.set()
    assert batches == [SLICE]
    assert library.status().searched.articles == 0


def test_while_words_and_records_are_written(tmp_path: Path, articles: Path) -> None:
    stop, written = Stop(), []

    def progress(one: Progress) -> None:
        if one.phase is Phase.WRITING:
            written.append(one.done)
            stop.pressed = 0 < one.done < one.total

    library = Library.open(tmp_path / "home", encoder=HashedWords())
    with pytest.raises(CancelledError):
        library.add([str(articles)], progress=progress, cancelled=stop)
    assert 0 < written[-1] < 10 * SLICE
    assert list((tmp_path / "home" / "generations").iterdir()) == []


def test_between_two_questions_that_it_measures_with(tmp_path: Path, articles: Path) -> None:
    stop, read = Stop(), []

    class Reader:
        name = "a reader"

        def read(self, question: str, passages: Sequence[str]) -> tuple[Reading, ...]:
            read.append(question)
            stop.pressed = True
            return tuple(Reading(0.5) for _ in passages)

    library = Library.open(tmp_path / "home", encoder=HashedWords(), reader="off")
    library._reader.prepare = Reader  # type: ignore[method-assign]
    with pytest.raises(CancelledError):
        library.add([str(articles)], cancelled=stop)
    assert len(set(read)) == 1
    assert library.status().searched.articles == 0


def test_during_an_export_which_goes_on_by_itself(tmp_path: Path, articles: Path) -> None:
    stop, go_on, done = Stop(), threading.Event(), threading.Event()

    class Exports(HashedWords):
        def prepare(self) -> None:
            stop.pressed = True
            assert go_on.wait(PATIENCE)
            done.set()

    library = Library.open(tmp_path / "home", encoder=Exports())
    with pytest.raises(CancelledError):
        library.add([str(articles)], cancelled=stop)
    assert not done.is_set()
    go_on.set()
    assert done.wait(PATIENCE)


def test_what_an_export_raises_is_raised_where_it_is_waited_for(
    tmp_path: Path, articles: Path
) -> None:
    class Broken(HashedWords):
        def prepare(self) -> None:
            raise RuntimeError("no export today")

    library = Library.open(tmp_path / "home", encoder=Broken())
    with pytest.raises(RuntimeError, match="no export today"):
        library.add([str(articles)], cancelled=Stop())
