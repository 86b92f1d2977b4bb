"""A home keeps its id wherever it is moved; a copy of it has another one before it writes."""

from __future__ import annotations

import json
import logging
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from index.storage.home_id import FILE, home_id, writing_id


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Give a home that has written to a server."""
    made = tmp_path / "home"
    made.mkdir()
    assert writing_id(made) == home_id(made)
    return made


def known(home: Path, **other: object) -> None:
    """Let a home have been elsewhere when it last wrote."""
    found = json.loads((home / FILE).read_text(encoding="ascii"))
    (home / FILE).write_text(json.dumps({**found, **other}), encoding="ascii")


def copied(home: Path) -> Path:
    return Path(shutil.copytree(home, home.with_name("copy")))


def renamed(home: Path) -> Path:
    return home.rename(home.with_name("moved"))


def to_another_disk(home: Path) -> Path:
    """Move it as `mv` does between file systems."""
    made = copied(home)
    shutil.rmtree(home)
    return made


def back_in_its_place(home: Path) -> Path:
    made = copied(home)
    shutil.rmtree(home)
    return made.rename(home)


def restarted(home: Path) -> Path:
    """Let a container have another name, and its disk another number."""
    known(home, host="e1f2a3", device=99)
    return home


def linked(home: Path) -> Path:
    made = home.with_name("link")
    made.symlink_to(home)
    return made


@pytest.mark.parametrize(
    "move",
    [renamed, to_another_disk, back_in_its_place, restarted, linked],
    ids=lambda f: f.__name__,
)
def test_a_home_that_was_moved_keeps_its_id(home: Path, move: Callable[[Path], Path]) -> None:
    before = home_id(home)
    there = move(home)
    assert (home_id(there), writing_id(there), home_id(there)) == (before, before, before)
    again = renamed(there.resolve())  # it is known to be there now
    assert writing_id(again) == before


def test_a_copy_is_another_home_before_it_writes(
    home: Path, caplog: pytest.LogCaptureFixture
) -> None:
    before, copy = home_id(home), copied(home)
    assert home_id(copy) == before  # it may read what the first one has
    with caplog.at_level(logging.WARNING):
        own = writing_id(copy)
    assert own != before and home_id(copy) == writing_id(copy) == own
    (told,) = [one.getMessage() for one in caplog.records]
    assert told.startswith(f"{copy} is a copy of ") and f":{home}: " in told and own in told
    assert writing_id(home) == home_id(home) == before


def test_what_was_copied_to_another_machine_is_another_home(home: Path) -> None:
    before = home_id(home)
    known(home, host="elsewhere.example", inode=1)
    assert writing_id(home) != before


def test_the_first_home_may_have_gone_and_another_one_be_there(home: Path) -> None:
    before, copy = home_id(home), copied(home)
    shutil.rmtree(home)
    home.mkdir()
    assert writing_id(home) != before
    assert writing_id(copy) == before


def test_an_id_of_before_is_kept(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text("0123456789ab", encoding="ascii")
    assert (home_id(tmp_path), writing_id(tmp_path)) == ("0123456789ab", "0123456789ab")
    assert writing_id(copied(tmp_path)) != "0123456789ab"


def test_an_empty_file_is_no_id(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text("", encoding="ascii")
    assert len(home_id(tmp_path)) == 12
