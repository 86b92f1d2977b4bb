"""The day that a relative one means."""

from __future__ import annotations

from datetime import date

import pytest

from index.search.relative_dates import relative_day

THURSDAY = date(2022, 10, 6)


@pytest.mark.parametrize(
    ("words", "sentence", "day"),
    [
        ("Tuesday", "The talks ended on Tuesday.", date(2022, 10, 4)),
        ("Thursday evening", "The talks ended on Thursday evening.", THURSDAY),
        ("Friday", "The dam broke on Friday.", date(2022, 9, 30)),
        ("Friday", "The court will rule on Friday.", date(2022, 10, 7)),
        ("Thursday", "The bridge is due to open on Thursday.", date(2022, 10, 13)),
        ("next Monday", "The strike, announced next Monday, is off.", date(2022, 10, 10)),
        ("yesterday", "He resigned yesterday.", date(2022, 10, 5)),
        ("last night", "It rained last night.", date(2022, 10, 5)),
        ("tomorrow", "The vote is tomorrow.", date(2022, 10, 7)),
        ("this morning", "They left this morning.", THURSDAY),
        ("Tuesday, Oct. 4", "The talks ended on Tuesday, Oct. 4.", None),
        ("Tuesday 4 October", "The talks ended on Tuesday 4 October.", None),
        ("in May", "The talks ended in May.", None),
        ("four hours", "The talks lasted four hours.", None),
    ],
)
def test_a_relative_day_is_told_from_the_articles_date(
    words: str, sentence: str, day: date | None
) -> None:
    assert relative_day(words, sentence, THURSDAY) == day
