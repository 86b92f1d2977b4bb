"""A file that looks as it did is not read again, and one that may not be is."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from index import Library
from index.files import sha256_of
from index.storage import stamps
from index.storage.stamps import Stamps
from tests.encoders import HashedWords


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Give the names of the files whose bytes are read."""
    names: list[str] = []

    def counted(path: Path) -> str:
        names.append(path.name)
        return sha256_of(path)

    monkeypatch.setattr(stamps, "sha256_of", counted)
    return names


@pytest.fixture
def settled(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let it be a minute later than the files tell."""
    now = time.time() + 60
    monkeypatch.setattr(stamps.time, "time", lambda: now)


def test_it_is_read_once_until_it_changes(tmp_path: Path, read: list[str], settled: None) -> None:
    path = tmp_path / "one.txt"
    path.write_text("pears", encoding="utf-8")
    for _ in range(2):
        held = Stamps(tmp_path / "stamps.sqlite")
        assert held.sha256(path) == sha256_of(path)
        held.save()
    assert read == ["one.txt"]
    before = path.stat()
    path.write_text("plums", encoding="utf-8")  # as long, and told to be as old
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert Stamps(tmp_path / "stamps.sqlite").sha256(path) == sha256_of(path)
    assert read == ["one.txt", "one.txt"]


def test_one_that_was_written_just_now_is_read_again(tmp_path: Path, read: list[str]) -> None:
    path = tmp_path / "one.txt"
    path.write_text("pears", encoding="utf-8")
    for _ in range(2):
        held = Stamps(tmp_path / "stamps.sqlite")
        held.sha256(path)
        held.save()
    assert read == ["one.txt", "one.txt"]


def test_where_the_memory_is_no_database_all_is_read(
    tmp_path: Path, read: list[str], settled: None
) -> None:
    path = tmp_path / "one.txt"
    path.write_text("pears", encoding="utf-8")
    (tmp_path / "stamps.sqlite").write_bytes(b"no database, but long enough to be taken for one")
    held = Stamps(tmp_path / "stamps.sqlite")
    assert held.sha256(path) == sha256_of(path)
    held.save()
    assert Stamps(tmp_path / "stamps.sqlite").sha256(path) == sha256_of(path)


def test_a_reindex_without_change_reads_no_file_and_no_article(
    tmp_path: Path, read: list[str], settled: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    for number in range(5):
        (folder / f"{number}.txt").write_text(f"Barge {number} is at Pell.", encoding="utf-8")
    library = Library.open(tmp_path / "home", encoder=HashedWords(), reader="off")
    library.add([str(folder)])
    assert len(read) == 5
    read.clear()

    def texts(*_: object) -> None:
        raise AssertionError("an article was read")

    monkeypatch.setattr("index.storage.segment_records.SegmentRecords.articles", texts)
    report = library.reindex()
    assert (report.unchanged, read) == (5, [])
    monkeypatch.undo()
    (folder / "3.txt").write_text("Barge 3 has left.", encoding="utf-8")
    assert library.reindex().changed == 1


def test_what_is_added_alone_is_read(tmp_path: Path, read: list[str]) -> None:
    for name in ("old", "new"):
        (tmp_path / f"{name}.txt").write_text(f"A {name} barge is at Pell.", encoding="utf-8")
    library = Library.open(tmp_path / "home", encoder=HashedWords(), reader="off")
    library.add([str(tmp_path / "old.txt")])
    read.clear()
    report = library.add([str(tmp_path / "new.txt")])
    assert (report.added, report.unchanged, read) == (1, 1, ["new.txt"])
    assert library.status().searched.articles == 2
