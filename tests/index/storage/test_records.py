"""Looking an article up costs the same in a large library, and re-indexing grows with its size."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from index import Library, NotFoundError
from index.storage.segment_records import Connected
from tests.encoders import HashedWords


class Steps:
    """Counts what SQLite does: the instructions of its virtual machine."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.count = 0
        plain = Connected._connection

        def counted(records: Connected) -> sqlite3.Connection:
            connection = plain(records)
            connection.set_progress_handler(self._one, 1)
            return connection

        monkeypatch.setattr(Connected, "_connection", counted)

    def _one(self) -> int:
        self.count += 1
        return 0

    def of(self, work: Callable[[], object]) -> int:
        self.count = 0
        work()
        return self.count


def library_of(count: int, folder: Path) -> Library:
    articles = folder / "articles"
    articles.mkdir(parents=True)
    for number in range(count):
        (articles / f"{number}.txt").write_text(f"Barge {number} is at Pell.", encoding="utf-8")
    library = Library.open(folder / "home", encoder=HashedWords())
    library.add([str(articles)])
    return library


@pytest.fixture
def libraries(tmp_path: Path) -> tuple[Library, Library]:
    return library_of(40, tmp_path / "small"), library_of(160, tmp_path / "large")


def test_an_article_is_looked_up_without_a_look_at_the_others(
    libraries: tuple[Library, Library], monkeypatch: pytest.MonkeyPatch
) -> None:
    steps = Steps(monkeypatch)
    costs: dict[int, list[int]] = {64: [], 12: []}
    for library in libraries:
        (*_, last) = library.serving().records.articles()
        for length, found in costs.items():
            wanted = last.id[:length]
            found.append(steps.of(lambda wanted=wanted, one=library: one.article(wanted)))
    for small, large in costs.values():
        assert large <= small + 20


def test_a_reindex_without_change_costs_four_times_as_much_for_four_times_the_articles(
    libraries: tuple[Library, Library], monkeypatch: pytest.MonkeyPatch
) -> None:
    steps = Steps(monkeypatch)
    small, large = (steps.of(library.reindex) for library in libraries)
    assert 0 < large < 5 * small


def test_the_whole_id_goes_before_its_being_the_beginning_of_another(tmp_path: Path) -> None:
    library = library_of(3, tmp_path)
    first, second, _ = library.serving().records.articles()
    assert library.article(first.id) == first
    assert library.article(second.id[:20]) == second
    for nobody in ("", "%", "_", "zzz", "'"):
        with pytest.raises(NotFoundError, match="names none"):
            library.article(nobody)
