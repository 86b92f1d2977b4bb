"""The list of sources is lost, damaged or in use: no article leaves the library for that."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from index import BusyError, CancelledError, Library, LibraryError, NotFoundError, Question
from index.storage import catalogue
from tests.encoders import HashedWords

TEXTS = {
    "a": "The mill at Orrel ground nine tons of rye on Friday.",
    "b": "Two cranes were sold by the harbour of Lusk on Monday.",
    "c": "Snow closed the pass of Tarrin for a week in March.",
}


@pytest.fixture
def sources(tmp_path: Path) -> dict[str, str]:
    found = {}
    for name, text in TEXTS.items():
        path = tmp_path / name / f"{name}.txt"
        path.parent.mkdir()
        path.write_text(text, encoding="utf-8")
        found[name] = str(path.parent)
    return found


@pytest.fixture
def library(tmp_path: Path, sources: dict[str, str]) -> Library:
    found = Library.open(tmp_path / "home", encoder=HashedWords())
    found.add([sources["a"], sources["b"]])
    return found


def listed(library: Library) -> set[str]:
    return {Path(one.location).name for one in library.sources()}


def lose(library: Library, how: str) -> None:
    path = library.home / "library.sqlite"
    if how == "removed":
        path.unlink()
    elif how == "emptied":
        path.write_bytes(b"")
    else:
        with sqlite3.connect(path) as connection:
            connection.execute("DELETE FROM sources")


@pytest.mark.parametrize("how", ["removed", "emptied", "without a row"])
def test_adding_after_the_list_was_lost_removes_nothing(
    library: Library, sources: dict[str, str], how: str
) -> None:
    lose(library, how)
    again = Library.open(library.home, encoder=HashedWords())
    assert listed(again) == {"a", "b"}
    report = again.add([sources["c"]])
    assert (report.added, report.removed, report.unchanged) == (1, 0, 2)
    assert listed(again) == {"a", "b", "c"}
    assert again.status().searched.articles == 3


def test_reindexing_after_the_list_was_lost_removes_nothing(library: Library) -> None:
    lose(library, "removed")
    assert library.reindex().removed == 0
    assert library.status().searched.articles == 2


def test_the_list_is_known_even_where_the_generation_is_damaged(library: Library) -> None:
    lose(library, "removed")
    (records,) = library.home.glob("segments/*/records.sqlite")
    records.write_bytes(b"")
    report = Library.open_for_building(library.home, encoder=HashedWords()).reindex()
    assert report.searched.articles == 2


def test_what_was_removed_stays_removed(library: Library, sources: dict[str, str]) -> None:
    library.remove(sources["a"])
    assert listed(library) == {"b"}
    library.rollback()
    assert listed(library) == {"b"}
    assert library.add([sources["c"]]).searched.articles == 2
    library.add([sources["a"]])
    assert listed(library) == {"a", "b", "c"}
    assert library.remove(sources["a"]).searched.articles == 2


def test_what_was_withdrawn_for_good_stays_so_though_the_list_is_lost(
    library: Library, sources: dict[str, str]
) -> None:
    gone = library.withdraw(library.ask(Question("mill at Orrel rye")).findings[0].article.id)
    library.reindex()
    lose(library, "removed")
    library.add([sources["c"]])
    assert library.status().searched.articles == 2
    with pytest.raises(NotFoundError):
        library.article(gone.id)


def test_a_cancelled_add_lets_nothing_in_that_was_withdrawn(
    library: Library, sources: dict[str, str]
) -> None:
    article = library.ask(Question("mill at Orrel rye")).findings[0].article
    library.withdraw(article.id)
    library.reindex()
    for looks in (0, 1, 5):
        left = iter(range(looks))
        with pytest.raises(CancelledError):
            library.add([sources["a"]], cancelled=lambda left=left: next(left, None) is None)
        with pytest.raises(NotFoundError):
            library.article(article.id)
    library.reindex()
    assert library.status().searched.articles == 1
    library.add([sources["a"]])
    assert library.article(article.id).text == TEXTS["a"]
    library.reindex()
    assert library.article(article.id).text == TEXTS["a"]


def test_what_was_just_withdrawn_answers_again_once_it_is_added(
    library: Library, sources: dict[str, str]
) -> None:
    article = library.ask(Question("mill at Orrel rye")).findings[0].article
    library.withdraw(article.id)
    with pytest.raises(CancelledError):
        library.add([sources["a"]], cancelled=lambda: True)
    with pytest.raises(NotFoundError, match="was removed"):
        library.article(article.id)
    library.add([sources["a"]])
    assert library.article(article.id) == article


def test_a_list_that_is_no_list_names_a_cure_that_helps(library: Library) -> None:
    path = library.home / "library.sqlite"
    path.write_bytes(b"no list at all" * 100)
    with pytest.raises(LibraryError, match=r"delete it and run `onrecord reindex`"):
        library.sources()
    path.unlink()
    assert library.reindex().removed == 0
    assert listed(library) == {"a", "b"}


def test_a_list_in_use_is_told_and_not_waited_for_without_end(
    library: Library, sources: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(catalogue, "WAITED", 0.1)
    holder = sqlite3.connect(library.home / "library.sqlite", isolation_level=None)
    holder.execute("BEGIN EXCLUSIVE")
    with pytest.raises(BusyError, match="in use by another program"):
        library.forget(sources["a"])
    holder.close()
    assert library.forget(sources["a"]) == sources["a"]


def test_an_older_version_s_list_is_read_as_it_is(library: Library) -> None:
    path = library.home / "library.sqlite"
    with sqlite3.connect(path) as connection:
        connection.execute("DROP TABLE forgotten")
        connection.execute("PRAGMA journal_mode=WAL")
    connection.close()
    assert listed(library) == {"a", "b"}
    assert library.reindex().removed == 0


def test_every_change_is_taken_up_at_once(library: Library) -> None:
    person = "Ada Rook"
    for number in range(5):
        library.record_edit(catalogue.AliasEdit("add", person, f"alias {number}"))
        assert len(library.edits()) == number + 1


def test_more_articles_are_withdrawn_than_sqlite_takes_parameters(library: Library) -> None:
    article = library.ask(Question("mill at Orrel rye")).findings[0].article
    records = library.serving().records
    for one in library.serving().segments:
        one.records._connection().setlimit(sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER, 10)
    many = {f"{number:064x}" for number in range(20)}
    assert records.numbers_of(many | {article.id}).keys() == {article.id}
