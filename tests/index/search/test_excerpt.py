"""How much of a passage is quoted."""

from __future__ import annotations

import pytest

from index.search.excerpt import LONGEST, quoted
from index.text.normalise import sentences

MAYOR = "Ilse Marn opened the bridge on Friday."
PRONOUN = "She had waited nine years for it."
PLAIN = "The ferry to Hallin was late."


def told(text: str, holding: str, shares: tuple[float, ...] = ()) -> str:
    parts = sentences(text)
    at = next(n for n, span in enumerate(parts) if holding in text[slice(*span)])
    return text[slice(*quoted(text, parts, at, shares))]


def test_a_sentence_that_stands_by_itself_is_quoted_alone() -> None:
    assert told(f"{PLAIN} {MAYOR} {PRONOUN}", "opened") == MAYOR


@pytest.mark.parametrize(
    "leaning",
    [
        PRONOUN,
        "“She had waited nine years,” a clerk said.",
        "But nobody thanked her.",
        "The decision had split the council.",
        "These are the rules.",
    ],
)
def test_the_sentence_that_it_leans_on_comes_before(leaning: str) -> None:
    assert told(f"{PLAIN} {MAYOR} {leaning} {PLAIN}", leaning) == f"{MAYOR} {leaning}"


def test_no_quotation_is_cut() -> None:
    speech = "“We built it. We shall keep it. Nobody will close it,” said Per Dahl."
    text = f"{MAYOR} {speech} {PLAIN}"
    for words in ("built", "keep", "close"):
        assert told(text, words) == speech


def test_what_may_hold_the_answer_is_quoted_too() -> None:
    text = f"{PLAIN} {MAYOR} It rained all day."
    assert told(text, "opened", (0.02, 0.97, 0.005)) == f"{PLAIN} {MAYOR}"
    assert told(text, "opened", (0.005, 0.99, 0.005)) == MAYOR


def test_a_quote_is_short_or_one_sentence() -> None:
    long = "The bridge " + "and the pier " * 40 + "were closed."
    assert len(long) > LONGEST
    assert told(f"{MAYOR} {long} {PLAIN}", "were closed") == long
    many = " ".join(f"It rained on day {n} of the fair." for n in range(40))
    found = told(many, "day 20 of", (1.0,) * 40)
    assert len(found) <= LONGEST
    assert found in many
