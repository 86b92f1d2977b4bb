"""Whether the words that a reader found are underlined: only where they can be the answer."""

from __future__ import annotations

from index.search.emphasis.answer_kind import can_be
from index.search.emphasis.borne_out import bears_out
from index.search.emphasis.casualties import fate_asked, has_fate
from index.search.emphasis.event_role import has_part
from index.search.query.kind import wanted
from index.values import Span, Unmarked

SURE = 0.7
CONFIDENT = 0.865
"""Probability of the marked words, and that the quote answers at all, from which nine in ten of
them are right: of 23 underlined for 1,066 questions on parts of the news of 2022 and 2024 19 are
the answer word for word, and two more are right in other words, by eye; from .85 of 37 there are
six wrong. On the fifth of the questions that chose neither, 3 of 4."""
BORNE_OUT = 0.5
"""Share of the question's names and figures that must stand around the answer."""


def unmarked(
    question: str,
    sentence: str,
    span: Span,
    sure: float,
    before: str = "",
    title: str = "",
    confidence: float = 1.0,
) -> Unmarked | None:
    """Return why a span of a sentence is not underlined as the answer; None where it is.

    `sure` in [0, 1] is the reader's probability, `confidence` that of the quote; `before` is the
    sentence before.
    """
    if sure < SURE or confidence < CONFIDENT:
        return Unmarked.UNSURE
    if not can_be(wanted(question), sentence, span):
        return Unmarked.OTHER_KIND
    fate = fate_asked(question)
    if fate and not has_fate(fate, sentence, span):
        return Unmarked.OTHER_PART
    if has_part(question, sentence, span) is False:
        return Unmarked.OTHER_PART
    if bears_out(question, sentence, before, title) < BORNE_OUT:
        return Unmarked.NOT_BORNE_OUT
    return None
