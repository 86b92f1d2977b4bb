"""tantivy against BM25 written out."""

import math
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from index.errors import GenerationError
from index.storage.words import WordIndex, WordRow, day_number, open_words, write_words
from index.text.stems import query_terms, terms

TEXTS = [
    "The harbour master closed the harbour.",
    "A ferry left the harbour at noon and came back at night with forty passengers.",
    "Fishermen in Corrow sold herring.",
    "The master of the ferry said that herring prices fell.",
]
OUTLETS = ["Gazette", "Courier", "Gazette", ""]
DAYS = [date(2024, 1, 5), date(2024, 2, 5), None, date(2024, 3, 5)]


def bm25(query: str, k1: float = 1.2, b: float = 0.75) -> dict[int, float]:
    """Score by Robertson and Zaragoza (2009), equation 3.15, with Lucene's idf."""
    every = [Counter(terms(text)) for text in TEXTS]
    average = sum(sum(words.values()) for words in every) / len(every)
    scores: dict[int, float] = {}
    for row, words in enumerate(every):
        for word in query_terms(query):
            holding = sum(word in other for other in every)
            if not words[word]:
                continue
            idf = math.log(1 + (len(every) - holding + 0.5) / (holding + 0.5))
            length = k1 * (1 - b + b * sum(words.values()) / average)
            scores[row] = scores.get(row, 0) + idf * words[word] * (k1 + 1) / (words[word] + length)
    return scores


@pytest.fixture
def index(tmp_path: Path) -> WordIndex:
    write_words(
        tmp_path / "w",
        [
            WordRow(row=row, text=text, day=day_number(DAYS[row]), outlet=OUTLETS[row])
            for row, text in enumerate(TEXTS)
        ],
    )
    return open_words(tmp_path / "w")


@pytest.mark.parametrize("query", ["harbour master", "ferries and herrings", "night passenger"])
def test_scores_are_bm25(index: WordIndex, query: str) -> None:
    found = dict(index.search(query_terms(query), 10))
    assert found == pytest.approx(bm25(query), rel=1e-4)


def test_filters_do_not_change_scores(index: WordIndex) -> None:
    whole = dict(index.search(query_terms("harbour herring"), 10))
    only = dict(index.search(query_terms("harbour herring"), 10, outlets=["Gazette"]))
    assert only == {row: pytest.approx(whole[row]) for row in (0, 2)}


@pytest.mark.parametrize(
    ("since", "until", "rows"),
    [
        (date(2024, 2, 5), None, {1, 3}),
        (None, date(2024, 2, 5), {0, 1}),
        (date(2024, 1, 6), date(2024, 3, 4), {1}),
    ],
)
def test_dates_are_inclusive_and_leave_out_what_has_none(
    index: WordIndex, since: date | None, until: date | None, rows: set[int]
) -> None:
    wanted = query_terms("harbour herring ferry")
    assert {row for row, _ in index.search(wanted, 10, since=since, until=until)} == rows


def test_rare_words_weigh_more(index: WordIndex) -> None:
    found = index.weights(("harbour", "night"))
    assert found["night"] == pytest.approx(math.log(1 + 3.5 / 1.5))
    assert found["harbour"] == pytest.approx(math.log(1 + 2.5 / 2.5))


def test_a_question_of_stop_words_alone_keeps_them() -> None:
    assert query_terms("Who is it?") == ("who", "is", "it")
    assert query_terms("Who is the harbour master?") == ("harbour", "master")


def test_marks_of_a_query_language_are_only_words(index: WordIndex) -> None:
    assert index.search(query_terms('harbour" AND title:* OR (('), 10)[0][0] == 0


def test_a_damaged_folder_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(GenerationError, match="onrecord reindex"):
        open_words(tmp_path)
