"""A disk that is full, read-only or closed: what is there answers, and the error names the cure."""

from __future__ import annotations

import errno
import os
import sqlite3
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from index import Library, LibraryError, Question, files
from index.errors import DiskError
from tests.encoders import HashedWords

SALT = "Nine barges of salt reached Pell on Friday.\n\n“It was heavy,” said Orla Finch."
ASKED = Question("barges of salt reached Pell")


def mount(*arguments: str) -> bool:
    return subprocess.run(["mount", *arguments], capture_output=True, check=False).returncode == 0


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Path]:
    """A small disk of its own; only root may make one."""
    place = tmp_path / "disk"
    place.mkdir()
    if os.geteuid() != 0 or not mount("-t", "tmpfs", "-o", "size=4m", "tmpfs", str(place)):
        pytest.skip("no disk can be mounted here")
    try:
        yield place
    finally:
        subprocess.run(["umount", "-l", str(place)], check=True)


@pytest.fixture
def library(room: Path, tmp_path: Path) -> Library:
    (tmp_path / "salt.txt").write_text(SALT, encoding="utf-8")
    found = Library.open(room / "home", encoder=HashedWords())
    found.add([str(tmp_path / "salt.txt")])
    return found


def fill(place: Path) -> None:
    with (place / "filling").open("wb", buffering=0) as stream:
        try:
            while True:
                stream.write(bytes(1024))
        except OSError as error:
            assert error.errno == errno.ENOSPC


def answers(home: Path) -> None:
    library = Library.open(home, encoder=HashedWords())
    assert library.ask(ASKED).answered
    assert library.said(Question("", actor="Orla Finch")).answered
    status = library.status()
    assert (status.searched.articles, status.sources, status.building) == (1, 1, False)
    library.verify()


def more(tmp_path: Path) -> str:
    (tmp_path / "more.txt").write_text("Rye is dear in Pell this year.", encoding="utf-8")
    return str(tmp_path / "more.txt")


@pytest.mark.parametrize("journal", ["DELETE", "WAL"])
def test_a_full_disk_answers_and_names_its_cure(
    library: Library, room: Path, tmp_path: Path, journal: str
) -> None:
    with sqlite3.connect(library.home / "library.sqlite") as connection:
        connection.execute(f"PRAGMA journal_mode={journal}")
    connection.close()
    fill(room)
    answers(library.home)
    with pytest.raises(DiskError, match=r"the disk is full .*make room and run the same command"):
        Library.open(library.home, encoder=HashedWords()).add([more(tmp_path)])
    answers(library.home)
    (room / "filling").unlink()
    report = Library.open(library.home, encoder=HashedWords()).add([more(tmp_path)])
    assert (report.added, report.unchanged) == (1, 1)


def test_a_disk_that_fills_up_during_a_build_gets_its_room_back(
    library: Library, room: Path, tmp_path: Path
) -> None:
    fill(room)
    os.truncate(room / "filling", (room / "filling").stat().st_size - 60 * 1024)
    with pytest.raises(DiskError, match="make room"):
        library.add([more(tmp_path)])
    answers(library.home)
    assert len(list((library.home / "generations").glob("*/"))) == 1
    assert len(list((library.home / "segments").glob("*/"))) == 1


@pytest.mark.parametrize("journal", ["DELETE", "WAL"])
def test_a_read_only_disk_answers_and_names_its_cure(
    library: Library, room: Path, tmp_path: Path, journal: str
) -> None:
    with sqlite3.connect(library.home / "library.sqlite") as connection:
        connection.execute(f"PRAGMA journal_mode={journal}")
    connection.close()
    assert mount("-o", "remount,ro", str(room))
    answers(library.home)
    served = Library.open(library.home, encoder=HashedWords())
    with pytest.raises(DiskError, match="read-only file system: make it writable"):
        served.add([more(tmp_path)])
    with pytest.raises(DiskError, match="read-only"):
        served.forget(str(tmp_path / "salt.txt"))


def told(error: BaseException, cause: BaseException) -> BaseException:
    error.__cause__ = cause
    return error


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)), "disk is full"),
        (ValueError("An IO error: No space left on device (os error 28)"), "disk is full"),
        (told(RuntimeError("cannot be written"), OSError(28, "No space left on device")), "full"),
        (sqlite3.OperationalError("database or disk is full"), "disk is full"),
        (OSError(errno.EROFS, os.strerror(errno.EROFS)), "read-only"),
        (PermissionError(errno.EACCES, "Permission denied"), "may not be written to"),
    ],
)
def test_the_disk_is_found_behind_an_engine_s_error(
    tmp_path: Path, error: BaseException, words: str
) -> None:
    found = files.disk_error(error, tmp_path / "not" / "there")
    assert isinstance(found, LibraryError)
    assert words in str(found)


def test_what_has_nothing_to_do_with_the_disk_is_not_blamed_on_it(tmp_path: Path) -> None:
    for error in (ValueError("no such field"), sqlite3.OperationalError("no such table: x")):
        assert files.disk_error(error, tmp_path) is None


def test_the_edges_of_a_long_file_are_its_beginning_middle_and_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "EDGE", 4)
    path = tmp_path / "file"
    path.write_bytes(bytes(100))
    before = files.edges_of(path)
    seen = []
    for place in range(100):
        held = bytearray(100)
        held[place] = 1
        path.write_bytes(held)
        if files.edges_of(path) != before:
            seen.append(place)
    assert seen == [*range(4), *range(48, 52), *range(96, 100)]


def test_a_draft_that_cannot_be_written_is_not_left_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("before", encoding="utf-8")

    def full(_: Path) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(files, "sync", full)
    with pytest.raises(OSError, match="No space left"):
        files.replace_text(tmp_path / "file", "after")
    assert [one.name for one in tmp_path.iterdir()] == ["file"]
    assert (tmp_path / "file").read_text(encoding="utf-8") == "before"
