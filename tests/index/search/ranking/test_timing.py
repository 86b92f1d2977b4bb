"""How well an article's time fits a question's."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from index.search.query.period import period_of
from index.search.ranking.timing import Asked, agreement, asked_time

NOW = date(2026, 6, 10)


def fit(question: str, day: date | None, text: str = "The council met.") -> float:
    asked = asked_time(question, period_of(question, NOW), NOW)
    return agreement(asked, day.toordinal() if day else 0, text)


@pytest.mark.parametrize(
    "question",
    [
        "Who won the Hallin song prize this week?",
        "Which bridge was recently closed?",
        "Who is the current harbour master?",
        "What did the port announce?",
        "When is the next eclipse?",
        "What happened last week in Ostvik?",
    ],
)
def test_what_is_new_is_meant(question: str) -> None:
    fresh, old = fit(question, NOW - timedelta(days=6)), fit(question, NOW - timedelta(days=800))
    assert fresh > 0.9
    assert old < 0.01
    assert fit(question, None) == 0.0


@pytest.mark.parametrize(
    "question", ["Who wrote the treaty of Ostvik?", "How tall is the Kestrel lighthouse?"]
)
def test_a_question_without_a_time_is_let_be(question: str) -> None:
    assert fit(question, NOW) == fit(question, None) == 0.0


def test_a_named_year_is_that_of_the_article_or_of_its_words() -> None:
    question = "Who won the Hallin song prize in 2024?"
    assert fit(question, date(2024, 5, 2)) == 1.0
    assert fit(question, date(2026, 5, 2), "The prize of 2024 went to Per Dahl.") == 1.0
    assert fit(question, date(2026, 5, 2)) < 0.01
    assert fit(question, date(2025, 1, 5)) > 0.5


def test_an_archive_is_asked_for_what_was_new_then() -> None:
    asked = asked_time("Who won this week?", None, date(2022, 3, 9))
    assert asked == Asked(date(2022, 3, 9).toordinal(), date(2022, 3, 9).toordinal(), implied=True)
