"""Builds in a process of their own: as they are in one's own, and nothing of one is lost."""

from __future__ import annotations

import logging
import os
import re
import signal
import threading
import time
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

import pytest

from index import Branches, CancelledError, Library, LibraryError, Progress, Question, SourceError
from index.build import checking, remeasure
from index.encoders.protocol import Vectors
from tests.encoders import HashedWords
from tests.killing import POINTS

TEXT = "The council of Ombry Ford voted on Tuesday. {} lamps will be lit along the quay."


class Awkward(HashedWords):
    """Fails at a passage that says so, and is slow at one that says that."""

    def encode_passages(self, texts: Sequence[str]) -> Vectors:
        for one in texts:
            if "breaks" in one:
                raise ZeroDivisionError("the encoder broke")
            if "sleeps" in one:
                logging.getLogger("tests.apart").warning("process %d sleeps", os.getpid())
                time.sleep(60)
        return super().encode_passages(texts)


def opened(home: Path) -> Library:
    for where in (checking, remeasure):
        where.measure_points = lambda *_, **__: POINTS  # type: ignore[attr-defined]
    return Library.open(home, encoder=Awkward(), reader="off")


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """Give a library with a process that builds, which all these tests share."""
    made = Library.open(tmp_path_factory.mktemp("home"), encoder=Awkward(), reader="off")
    with made.building_apart(partial(opened, made.home)):
        yield made


@pytest.fixture
def library(shared: Library, tmp_path: Path) -> Library:
    """Give a server's library beside the shared one."""
    return Branches(shared).of(re.sub(r"\W", "-", tmp_path.name)).own


def article(folder: Path, name: str, said: str) -> str:
    folder.mkdir(exist_ok=True)
    path = folder / f"{name}.txt"
    path.write_text(f"A report on {name}\n\n{TEXT.format(said)}\n", encoding="utf-8")
    return str(path)


def child(library: Library) -> int:
    assert library._apart is not None
    return library._apart._process._process.pid


def test_what_is_built_there_answers_here(library: Library, tmp_path: Path) -> None:
    told: list[tuple[int, Progress]] = []
    where = article(tmp_path, "lamps", "Forty")
    report = library.add([where], progress=lambda made: told.append((threading.get_ident(), made)))
    assert report.searched.articles == library.searched().articles == 1
    assert {thread for thread, _ in told} == {threading.get_ident()}
    assert isinstance(library.encoder, Awkward)
    assert library.encoder.passages == []  # this process embedded nothing
    found = library.ask(Question("How many lamps will be lit along the quay?"))
    assert "Forty lamps" in found.findings[0].text
    article(tmp_path, "lamps", "Fifty")
    assert library.reindex().searched.articles == 1
    found = library.ask(Question("How many lamps will be lit along the quay?"))
    assert "Fifty lamps" in found.findings[0].text
    library.remove(where)
    assert library.searched().articles == 0


def test_the_shared_library_is_built_there_too(shared: Library, tmp_path: Path) -> None:
    shared.add([article(tmp_path, "lamps", "Forty")])
    assert shared.searched().articles == 1
    assert isinstance(shared.encoder, Awkward)
    assert shared.encoder.passages == []


def test_what_goes_wrong_there_is_raised_here(library: Library, tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="nowhere"):
        library.add([str(tmp_path / "nowhere.txt")])
    with pytest.raises(ZeroDivisionError, match="the encoder broke") as raised:
        library.add([article(tmp_path, "lamps", "What breaks is")])
    assert "in encode_passages" in raised.value.__notes__[0]
    library.add([article(tmp_path, "lamps", "Forty")])
    assert library.searched().articles == 1


def test_a_build_there_is_stopped_within_two_seconds(
    library: Library, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    where = article(tmp_path, "lamps", "What sleeps is")
    wanted = threading.Event()
    threading.Timer(3.0, wanted.set).start()
    began = time.monotonic()
    with pytest.raises(CancelledError, match="what was there before serves on"):
        library.add([where], cancelled=wanted.is_set)
    assert time.monotonic() - began < 5
    assert f"process {child(library)} sleeps" in caplog.messages  # what it logs is logged here


def test_a_build_that_tells_without_a_pause_is_stopped(library: Library, tmp_path: Path) -> None:
    where = tmp_path / "many"
    for number in range(400):
        article(where, f"lamps-{number}", f"{number}")
    told: list[Progress] = []
    with pytest.raises(CancelledError):
        library.add([str(where)], progress=told.append, cancelled=lambda: len(told) > 3)
    assert library.searched().articles == 0


@pytest.mark.long
def test_where_the_process_dies_the_build_says_so_and_the_next_has_another(
    library: Library, tmp_path: Path
) -> None:
    library.add([article(tmp_path, "lamps", "Forty")])
    former = child(library)
    threading.Timer(2.0, os.kill, (former, signal.SIGKILL)).start()
    with pytest.raises(LibraryError, match=r"the process that builds ended \(-9\): what served"):
        library.add([article(tmp_path, "boats", "What sleeps is")])
    assert library.ask(Question("How many lamps will be lit along the quay?")).findings
    library.add([article(tmp_path, "boats", "Sixty")])
    assert library.searched().articles == 2
    assert child(library) != former


def test_a_callback_that_fails_stops_the_build(library: Library, tmp_path: Path) -> None:
    def refuse(made: Progress) -> None:
        raise ValueError(made.phase)

    with pytest.raises(ValueError, match=r"\w"):
        library.add([article(tmp_path, "lamps", "Forty")], progress=refuse)
    library.add([article(tmp_path, "lamps", "Forty")])
    assert library.searched().articles == 1


def locked(key: Path) -> Library:
    """Open a library where a key lies."""
    if not key.exists():
        raise SourceError(f"{key} is not there")
    return opened(key.parent)


@pytest.mark.long
def test_where_the_library_cannot_be_opened_there_each_build_says_why(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    made = Library.open(tmp_path, encoder=Awkward(), reader="off")
    where = article(tmp_path / "articles", "lamps", "Forty")
    with made.building_apart(partial(locked, tmp_path / "key")):
        with pytest.raises(SourceError, match="key is not there"):
            made.add([where])
        assert f"{tmp_path / 'key'} is not there" in caplog.messages
        (tmp_path / "key").touch()
        assert made.add([where]).searched.articles == 1


@pytest.mark.long
def test_the_process_ends_with_what_it_builds_for(tmp_path: Path) -> None:
    made = Library.open(tmp_path / "home", encoder=Awkward(), reader="off")
    with made.building_apart(partial(opened, made.home)):
        process = child(made)
        os.kill(process, 0)
    with pytest.raises(ProcessLookupError):
        os.kill(process, 0)
