"""Whether confidence is what it says, and what becomes of questions with and without an answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from pathlib import Path

from index.errors import SourceError
from index.evaluation.questions import GoldQuestion, contains, mean, read_questions
from index.library.library import Library
from index.values import Findings, Question, Reason

EDGES = (0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0)


@dataclass(frozen=True, slots=True)
class Bin:
    """Questions whose best passage has such a confidence, and how often that passage is right."""

    low: float
    high: float
    questions: int
    confidence: float
    right: float


@dataclass(frozen=True, slots=True)
class Taken:
    """How questions of a kind were taken: shares in [0, 1] that sum to 1."""

    questions: int
    answered: float
    unsure: float
    nothing: float


@dataclass(frozen=True, slots=True)
class Calibration:
    """`error` is the expected calibration error over `bins` (Guo et al. 2017, On Calibration of
    Modern Neural Networks, 2): the mean of |confidence - right|, each bin by its questions."""

    error: float
    bins: tuple[Bin, ...]
    answerable: Taken
    unanswerable: Taken


def evaluate_calibration(library: Library, path: Path) -> Calibration:
    """Score the confidence of the best passage on the questions of a file.

    A passage is right that holds the answer's words; of a question without an answer none is.
    Raises SourceError where no question names its answer.
    """
    asked = [
        one
        for one in read_questions(path, library.serving().records)
        if one.answer or not one.answerable
    ]
    if not any(one.answerable for one in asked):
        raise SourceError(
            f'{path} names no answer: write {{"question": "…", "answer": "…"}}, and '
            '"answerable": false for questions without one'
        )
    rows = [(one, library.ask(_explained(one), today=one.day or date.today())) for one in asked]
    return calibration(rows)


def _explained(asked: GoldQuestion) -> Question:
    return Question(asked.text, explain=True)


def calibration(rows: Sequence[tuple[GoldQuestion, Findings]]) -> Calibration:
    """Score answers that were asked for with `explain`."""
    scored = [_scored(asked, found) for asked, found in rows]
    bins = []
    for low, high in pairwise(EDGES):
        held = [(sure, right) for sure, right in scored if low <= sure < high or sure == high == 1]
        if held:
            sure, right = mean(one for one, _ in held), mean(one for _, one in held)
            bins.append(Bin(low, high, len(held), sure, right))
    error = sum(one.questions * abs(one.confidence - one.right) for one in bins)
    return Calibration(
        error / max(1, len(scored)),
        tuple(bins),
        _taken([found for asked, found in rows if asked.answerable]),
        _taken([found for asked, found in rows if not asked.answerable]),
    )


def _scored(asked: GoldQuestion, found: Findings) -> tuple[float, bool]:
    candidates = [one for part in found.explained for one in part.candidates]
    best = max(candidates, key=lambda one: one.evidence, default=None)
    if best is None:
        return 0.0, False
    return best.confidence, asked.answerable and contains(best.text, asked.answer)


def _taken(found: Sequence[Findings]) -> Taken:
    answered = mean(one.answered for one in found)
    unsure = mean(one.reason is Reason.UNSURE for one in found)
    return Taken(len(found), answered, unsure, 1 - answered - unsure if found else 0.0)
