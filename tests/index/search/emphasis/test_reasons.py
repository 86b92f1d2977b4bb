"""What only repeats a question for a reason gives way to what says because."""

from __future__ import annotations

from index.search.emphasis.reasons import reasoned

REPEATS = (
    "Prosecutors have dropped the case against Captain Eide, who was accused of theft in 2010."
)
KEEPS = "Eide has kept bees on the island since 2012."
BECAUSE = "The prosecutor said the evidence had weakened because so long a time had passed."


def test_a_repeated_question_gives_way() -> None:
    assert reasoned([REPEATS, KEEPS, BECAUSE]) == [2]
    assert reasoned([REPEATS, KEEPS]) == [0, 1]


def test_since_a_year_is_no_reason_and_since_something_is() -> None:
    assert reasoned([KEEPS.replace("since 2012", "since nobody else would"), BECAUSE]) == [0, 1]
