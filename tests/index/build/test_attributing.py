"""Who said what is found while passages are embedded, and is the same as alone."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from index import CancelledError, Library
from index.build import attributing
from index.build.attributing import Attributing
from index.build.reuse import Earlier
from index.encoders.protocol import Vectors
from index.statements.library import found_in
from tests.bench.invented import write_lines
from tests.encoders import HashedWords

PATIENCE = 30.0
"""Seconds that a test waits for what never comes, before it fails."""
ARTICLES = 20


class Slow(HashedWords):
    """An encoder that is not done before it is let go."""

    def __init__(self) -> None:
        super().__init__()
        self.gate = threading.Event()
        self.waited: list[bool] = []

    def encode_passages(self, texts: list[str]) -> Vectors:
        self.waited.append(self.gate.wait(PATIENCE))
        return super().encode_passages(texts)


def test_all_articles_are_attributed_before_the_first_passages_are_embedded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    slow, seen = Slow(), []

    def counted(article):
        seen.append(article.id)
        if len(seen) == ARTICLES:
            slow.gate.set()
        return found_in(article)

    monkeypatch.setattr(attributing, "found_in", counted)
    library = Library.open(tmp_path / "home", encoder=slow, reader="off")
    library.add([str(write_lines(tmp_path / "lines.jsonl", ARTICLES))])
    assert slow.waited[0] is True
    assert len(seen) == ARTICLES
    records = library.serving().records
    for one in records.articles():
        assert records.found_statements(one.id) == tuple(found_in(one))


def test_a_build_is_cancelled_while_both_are_under_way(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    slow, stop = Slow(), threading.Event()

    def stopping(article):
        stop.set()
        return found_in(article)

    monkeypatch.setattr(attributing, "found_in", stopping)
    library = Library.open(tmp_path / "home", encoder=slow, reader="off")
    lines = write_lines(tmp_path / "lines.jsonl", ARTICLES)
    with pytest.raises(CancelledError):
        library.add([str(lines)], cancelled=stop.is_set)
    slow.gate.set()
    assert library.status().searched.articles == 0


def test_a_step_is_one_article_in_their_order(tmp_path: Path) -> None:
    library = Library.open(tmp_path / "home", encoder=HashedWords(), reader="off")
    library.add([str(write_lines(tmp_path / "lines.jsonl", 3))])
    articles = list(library.serving().records.articles())
    work = Attributing(articles, Earlier())
    assert [work.step() for _ in range(5)] == [True, True, True, False, False]
    assert work.found == [found_in(one) for one in articles]
    assert any(work.found)
