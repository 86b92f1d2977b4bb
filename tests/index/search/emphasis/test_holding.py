"""A passage without any number answers no "how many"."""

from __future__ import annotations

import pytest

from index.search.emphasis.holding import may_hold
from index.search.query.kind import wanted

CASE = "Prosecutors dropped the case of 2010 on 4 May at 11:30. The captain keeps bees."


@pytest.mark.parametrize(
    ("question", "text", "held"),
    [
        ("How tall is the captain?", CASE, False),
        ("How many people watched the case?", CASE, False),
        ("How much did the case cost?", CASE, False),
        ("How many people watched the case?", CASE + " Forty people watched.", True),
        ("How many people watched the case?", CASE + " Nobody watched.", True),
        ("How much did the case cost?", CASE + " It cost 2,010 crowns.", True),
        ("How many bees does the captain keep?", CASE + " It is his third hive.", True),
        ("Who dropped the case?", CASE, True),
        ("When was the case dropped?", CASE, True),
        ("How long has the captain kept bees?", CASE, False),
        ("How long has the captain kept bees?", CASE + " She has had them for nine years.", True),
        ("How old is the captain?", CASE + " She won three votes in four.", False),
        ("How old is the captain?", CASE + " Lena Marsh, 46, is a captain.", True),
        (
            "By how many votes did Marsh win?",
            CASE + " Marsh took three votes in four by half past ten.",
            False,
        ),
        ("By how many votes did Marsh win?", CASE + " Crewe lost to her by 118 votes.", True),
        ("How fast was the captain going?", CASE + " She paid 20 crowns.", False),
    ],
)
def test_a_number_is_needed_where_one_is_asked_for(question: str, text: str, held: bool) -> None:
    assert may_hold(wanted(question), text) is held
