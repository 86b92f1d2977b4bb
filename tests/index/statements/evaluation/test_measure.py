"""Tests of the evaluation, on a row whose scores can be counted by hand."""

from __future__ import annotations

import gzip
import json
from typing import Any

import pytest

from index.statements.evaluation.measure import evaluate
from index.statements.evaluation.scores import Score
from tests.places import SHARED

POLNEAR = SHARED / "data" / "polnear" / "dev.jsonl.gz"


def span(text: str, words: str) -> list[list[int]]:
    """Give where words stand in a text, as a row has it."""
    start = text.index(words)
    return [[start, start + len(words)]]


def row(text: str, *attributions: tuple[str, str, str, str]) -> dict[str, Any]:
    """Make a row of a text and its attributions: type, source, cue, content."""
    return {
        "id": "r",
        "text": text,
        "attributions": [
            {
                "type": kind,
                "source": source,
                "source_spans": span(text, source),
                "cue_spans": span(text, cue),
                "content_spans": span(text, content),
            }
            for kind, source, cue, content in attributions
        ],
    }


TEXT = (
    "“The bridge is safe for all,” said Ada Pell. Tom Ruck said it was not. "
    "“Nobody should ever cross that old bridge,” a nurse said."
)
GOLD = (
    ("direct", "Ada Pell", "said", "“The bridge is safe for all,”"),
    ("indirect", "Tom Ruck", "Ruck said"[5:], "it was not"),
)


def test_what_is_right_counts_and_what_is_not_does_not() -> None:
    found = evaluate([row(TEXT, *GOLD)])
    # Two quotations are given; the gold has one of them.
    assert found.long == Score(wanted=1, given=2, found=1, right=1)
    assert (found.long.precision, found.long.recall) == (0.5, 1.0)
    assert found.long_spoken.accuracy == 1.0
    assert found.exact["source"] == Score(wanted=2, given=3, found=2, right=2)
    assert found.exact["content"] == Score(wanted=2, given=3, found=2, right=2)
    assert [(one.rule, one.count, one.right) for one in found.rules] == [("verb-subject", 1, 1)]


def test_a_wrong_speaker_is_counted_as_wrong() -> None:
    wrong = ("direct", "a nurse", "said", "“The bridge is safe for all,”")
    found = evaluate([row(TEXT, wrong)])
    assert (found.long_spoken.wanted, found.long_spoken.right) == (1, 0)
    assert found.long.found == 1


def test_a_swapped_label_is_put_right() -> None:
    swapped = ("direct", "said", "Ada Pell", "“The bridge is safe for all,”")
    assert evaluate([row(TEXT, swapped)]).long_spoken.right == 1


@pytest.mark.skipif(not POLNEAR.is_file(), reason="PolNeAR is not here")
def test_the_floors_hold_on_polnear_dev() -> None:
    with gzip.open(POLNEAR, "rt", encoding="utf-8") as lines:
        found = evaluate(json.loads(line) for line in lines)
    assert found.articles == 84
    assert found.long.f1 >= 0.97
    assert found.long_spoken.accuracy >= 0.92
    assert found.long_spoken.sure_accuracy >= 0.95
    assert found.long_spoken.coverage >= 0.85
    assert found.exact["source"].f1 > 0.60
    assert found.exact["cue"].f1 > 0.58
    assert found.exact["content"].f1 > 0.52
