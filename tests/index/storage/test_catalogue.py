"""What the list of sources, corrections and withdrawals tells of its changes."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from index.fetching.states import SourceRow, States
from index.storage.catalogue import AliasEdit, Catalogue, OutletEdit
from index.values import SourceKind
from tests.places import ROOT

NOW = datetime(2031, 5, 6, tzinfo=UTC)


@pytest.fixture
def catalogue(tmp_path: Path) -> Catalogue:
    made = Catalogue(tmp_path / "library.sqlite")
    made.remember(["a"], NOW)
    return made


@pytest.mark.parametrize(
    "change",
    [
        lambda one: one.withdraw(["7"], for_good=True),
        lambda one: one.readmit(["7"]),
        lambda one: one.record_alias_edit(AliasEdit("add", "Ida Kemp", "Kemp")),
        lambda one: one.record_outlet_edit(OutletEdit("merge", "QNN", "Quarry News")),
    ],
)
def test_what_answers_otherwise_changes_the_mark(
    catalogue: Catalogue, change: Callable[[Catalogue], None]
) -> None:
    before = catalogue.mark()
    change(catalogue)
    after = catalogue.mark()
    assert after != before
    change(catalogue)
    assert catalogue.mark() not in (before, after)


def test_what_is_written_of_sources_leaves_it(catalogue: Catalogue) -> None:
    before = catalogue.mark()
    catalogue.remember(["b"], NOW)
    States(catalogue).save(SourceRow("a", "https://a.example/", SourceKind.PAGE, "A"))
    assert [one.location for one in catalogue.sources()] == ["a", "b"]
    assert catalogue.mark() == before


def test_a_change_that_fails_changes_neither(catalogue: Catalogue) -> None:
    before = catalogue.mark()
    with pytest.raises(ZeroDivisionError), catalogue.answering_otherwise() as connection:
        connection.execute("INSERT INTO withdrawn VALUES ('7', 1)")
        raise ZeroDivisionError
    assert catalogue.mark() == before
    assert catalogue.withdrawn() == frozenset()


HELD = """
import sys
from pathlib import Path
from index.storage.catalogue import Catalogue
from index.errors import BusyError
from index.storage import catalogue
catalogue.WAITED = 0.1
try:
    Catalogue(Path(sys.argv[1])).withdraw(["9"], for_good=True)
except BusyError:
    print("held")
"""


def test_whoever_looks_takes_no_lock_away(catalogue: Catalogue, tmp_path: Path) -> None:
    with catalogue.answering_otherwise() as connection:
        connection.execute("INSERT INTO withdrawn VALUES ('7', 1)")
        catalogue.mark()
        command = [sys.executable, "-c", HELD, str(tmp_path / "library.sqlite")]
        told = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT)
        assert told.stdout == "held\n"
    assert catalogue.withdrawn() == {"7"}


CUT = """
import os, sqlite3, sys
connection = sqlite3.connect(sys.argv[1])
connection.execute("PRAGMA cache_size = 1")
connection.execute("PRAGMA cache_spill = 1")
connection.execute("BEGIN")
for number in range(20_000):
    connection.execute("INSERT INTO withdrawn VALUES (?, 1)", (f"{number:064}",))
os._exit(1)
"""


def test_a_change_that_was_cut_off_is_taken_back_by_whoever_reads(
    catalogue: Catalogue, tmp_path: Path
) -> None:
    path = tmp_path / "library.sqlite"
    before = catalogue.mark()
    subprocess.run([sys.executable, "-c", CUT, str(path)], check=False)
    assert path.with_name("library.sqlite-journal").stat().st_size > 0
    assert catalogue.mark() == before
    assert catalogue.withdrawn() == frozenset()
    assert [one.location for one in catalogue.sources()] == ["a"]
