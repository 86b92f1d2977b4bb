"""A library into one file and back: the same answers, and never half of it."""

from __future__ import annotations

import io
import sqlite3
import tarfile
from pathlib import Path

import pytest

from index import (
    BusyError,
    Library,
    NotFoundError,
    Question,
    SourceError,
    backup,
    restore,
)
from index.storage.build_lock import build_lock
from tests.encoders import HashedWords
from tests.index.library.test_library import ARTICLES, write

ASKED = Question("How long is the crack in the wall of the Osmer dam?")


@pytest.fixture
def library(tmp_path: Path) -> Library:
    folder = tmp_path / "articles"
    folder.mkdir()
    for name, (head, body) in ARTICLES.items():
        write(folder, name, head, body)
    found = Library.open(tmp_path / "home", reader="off", encoder=HashedWords())
    found.add([str(folder)])
    own = found.home / "servers" / "7" / "uploads"
    own.mkdir(parents=True)
    (own / "own.txt").write_text("A file of a server.")
    (found.home / "inbox" / "0123456789abcdef").mkdir(parents=True)
    (found.home / "inbox" / "0123456789abcdef" / "waits.txt").write_text("Nobody decided yet.")
    with sqlite3.connect(found.home / "discord.sqlite") as memory:
        memory.execute("PRAGMA journal_mode=WAL")
        memory.execute("CREATE TABLE pins (name TEXT)")
        memory.execute("INSERT INTO pins VALUES ('kestrel')")
    return found


def test_what_is_restored_answers_as_before(library: Library, tmp_path: Path) -> None:
    memory = sqlite3.connect(library.home / "discord.sqlite")
    memory.execute("INSERT INTO pins VALUES ('written to the log alone')")
    memory.commit()
    file, home = tmp_path / "b.tar.gz", tmp_path / "deep" / "again"
    made = backup(library.home, file)
    memory.close()
    assert restore(file, home) == made
    again = Library.open(home, reader="off", encoder=HashedWords())
    assert again.ask(ASKED) == library.ask(ASKED)
    assert again.sources() == library.sources()
    assert again.check() == ()
    assert (home / "servers" / "7" / "uploads" / "own.txt").read_text() == "A file of a server."
    assert not (home / "inbox").exists()
    with sqlite3.connect(home / "discord.sqlite") as kept:
        assert [name for (name,) in kept.execute("SELECT name FROM pins")] == [
            "kestrel",
            "written to the log alone",
        ]
    assert not [one for one in home.parent.iterdir() if one != home]


def test_a_home_in_use_is_not_overwritten(library: Library, tmp_path: Path) -> None:
    file = tmp_path / "b.tar.gz"
    backup(library.home, file)
    with pytest.raises(SourceError, match=r"home: holds a library already"):
        restore(file, library.home)
    assert library.ask(ASKED).answered


def test_no_backup_while_a_build_is_under_way(library: Library, tmp_path: Path) -> None:
    file = tmp_path / "b.tar.gz"
    with build_lock(library.home), pytest.raises(BusyError, match="another build"):
        backup(library.home, file)
    assert not list(tmp_path.glob("*.gz*"))


@pytest.mark.parametrize("name", ["../outside", "onrecord/../../outside", "/outside", "else/file"])
def test_nothing_of_a_forged_backup_leaves_its_folder(tmp_path: Path, name: str) -> None:
    file = tmp_path / "forged.tar.gz"
    with tarfile.open(file, "w:gz") as archive:
        member = tarfile.TarInfo(name)
        member.size = 4
        archive.addfile(member, io.BytesIO(b"evil"))
    with pytest.raises(SourceError, match=r"forged\.tar\.gz: is no (whole )?backup"):
        restore(file, tmp_path / "in" / "home")
    assert not list(tmp_path.rglob("outside"))
    assert not (tmp_path / "in" / "home").exists()


def test_a_link_in_a_backup_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "forged.tar.gz"
    with tarfile.open(file, "w:gz") as archive:
        member = tarfile.TarInfo("onrecord/link")
        member.type, member.linkname = tarfile.SYMTYPE, "/etc"
        archive.addfile(member)
    with pytest.raises(SourceError, match="is no backup"):
        restore(file, tmp_path / "home")


@pytest.mark.parametrize("share", [0.0, 0.3, 0.9])
def test_half_a_backup_leaves_nothing(library: Library, tmp_path: Path, share: float) -> None:
    file, home = tmp_path / "b.tar.gz", tmp_path / "again"
    backup(library.home, file)
    data = file.read_bytes()
    file.write_bytes(data[: int(len(data) * share)])
    with pytest.raises(SourceError, match=r"b\.tar\.gz: is (no whole backup|empty)"):
        restore(file, home)
    assert not home.exists()


def test_places_that_cannot_be_are_named(library: Library, tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="lies in the library itself"):
        backup(library.home, library.home / "b.tar.gz")
    with pytest.raises(SourceError, match="there is no such folder"):
        backup(library.home, tmp_path / "none" / "b.tar.gz")
    with pytest.raises(SourceError, match="there is no such file"):
        restore(tmp_path / "none.tar.gz", tmp_path / "again")
    with pytest.raises(NotFoundError, match="holds no library"):
        backup(tmp_path / "nothing", tmp_path / "b.tar.gz")


def test_a_damaged_file_is_found_with_its_cure(library: Library) -> None:
    assert library.check() == ()
    (records,) = library.home.glob("segments/*/records.sqlite")
    data = bytearray(records.read_bytes())
    data[len(data) // 2] ^= 0xFF
    records.write_bytes(data)
    again = Library.open_for_building(library.home, reader="off", encoder=HashedWords())
    (found,) = again.check()
    assert "onrecord" in found.why
