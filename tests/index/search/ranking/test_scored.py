"""Which candidates answer, which may help, and how sure that is."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from index.reranker.serve import Reading
from index.search.ranking import weights
from index.search.ranking.judge import Judged
from index.search.ranking.scored import Weighed
from index.search.ranking.weights import LEAST_RELEVANCE
from index.values import Hit, Strictness

READER: Any = object()
"""Stands for a reader; what it made of a candidate is given."""
SURE = weights.SURE[Strictness.BALANCED]


def judged(evidence: float, reading: Reading | None) -> Judged:
    return Judged(Hit(0, 0.9, 0.0), 0.9, evidence, 1.0, reading)


def read(relevance: float, answer: float | None = 0.9) -> Reading:
    return Reading(relevance=relevance, answer=None, answer_probability=answer)


def weighed(one: Judged, reader: Any = READER) -> Weighed:
    return Weighed("", (one,), {}, {}, 0.5, 0.35, SURE, reader, 0.5)


@pytest.mark.parametrize(
    ("evidence", "relevance", "answer", "answers"),
    [
        (0.5, SURE, SURE, True),
        (0.5, SURE, None, True),
        (0.5, SURE - 0.01, 0.9, False),
        (0.5, 0.9, SURE - 0.01, False),
        (0.49, 1.0, 1.0, False),
    ],
)
def test_what_is_not_surely_read_as_an_answer_may_help_and_no_more(
    evidence: float, relevance: float, answer: float | None, answers: bool
) -> None:
    one = judged(evidence, read(relevance, answer))
    found = weighed(one)
    assert (found.strong, found.possible) == ((one,) if answers else (), (one,))


def test_what_had_enough_evidence_may_help_where_its_words_are_strange() -> None:
    one = replace(judged(0.5, read(LEAST_RELEVANCE, 0.1)), hit=Hit(0, 0.1, 0.0), overlap=0.1)
    assert weighed(one).possible == (one,)
    assert weighed(replace(one, reading=read(LEAST_RELEVANCE - 0.01, 0.9))).possible == ()
    assert weighed(replace(one, evidence=0.49)).possible == ()


def test_without_a_reader_evidence_is_enough_and_what_was_not_read_is_not() -> None:
    one = judged(0.5, None)
    assert weighed(one, None).strong == (one,)
    assert weighed(one).strong == ()


def test_confidence_rises_with_evidence_and_with_the_reader_s_own() -> None:
    one = judged(0.5, read(0.5, answer=0.5))
    told = weighed(one).confidence(one)
    surer = replace(one, reading=read(0.5, answer=0.9))
    assert weighed(one).confidence(replace(one, evidence=0.6)) > told
    assert weighed(one).confidence(surer) > told > weighed(one).confidence(judged(0.5, None))
