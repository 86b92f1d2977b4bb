"""Decide whether the library answers: one number for the evidence, one that it must reach."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from index.search.ranking.weights import (
    EVIDENCE_COSINE,
    EVIDENCE_OVERLAP,
    MARGINS,
    OFF_CONFIDENCE,
    OFF_LINE,
    READ_CONFIDENCE,
    READ_LINE,
    SURE,
    Line,
)
from index.values import OperatingPoint, Strictness

UNRELATED_QUANTILE = 0.9
"""Of the shipped questions nearly all must be refused."""
FEW = 8
"""Questions of its own from which a library's quantile is believed; those that it lacks are held to
be as usual: an article of one passage has none, and the quantiles of three differed by .25."""
MAYBE = 0.15
"""Below the threshold, the evidence within which a passage may help: on parts of the news of two
years 1 and 7 in 100 questions with an answer have less, 22 and 13 in 100 without one have it."""
GROWING, GROWN = 100, 1000
"""Passages between which a library comes to have something on every subject of its time."""
LARGE, VAST = 10_000, 100_000
"""Passages between which it comes to have near answers to nearly every question."""


@dataclass(frozen=True, slots=True)
class Best:
    """The most evidence that a question's candidates have, in [0, 1]: of all of them, and of those
    that are read surely enough for each strictness; 0 of none."""

    evidence: float
    sure: Mapping[Strictness, float]

    def answers(self, point: OperatingPoint) -> bool:
        """Return whether any of them answers at an operating point."""
        return self.sure[point.strictness] >= point.threshold


def best(found: Iterable[tuple[float, float]]) -> Best:
    """Return the best of candidates, each with its evidence and how surely it is read."""
    held = [(0.0, 0.0), *found]
    return Best(
        max(one for one, _ in held),
        {each: max(one for one, sure in held if sure >= SURE[each] or not one) for each in SURE},
    )


def evidence(cosine: float, overlap: float) -> float:
    """Return how much speaks for a passage answering a question, in [0, 1]."""
    return min(1.0, max(0.0, EVIDENCE_COSINE * cosine + EVIDENCE_OVERLAP * overlap))


def confidence(found: float, balanced: float, answer: float | None) -> float:
    """Return how probable it is that a passage of such evidence answers, in (0, 1).

    `balanced` is the library's balanced threshold; `answer` is the reader's probability of the
    answering words, None where none judged it.

    >>> confidence(0.9, 0.5, 0.9) > confidence(0.5, 0.5, 0.9) > confidence(0.5, 0.5, 0.1)
    True
    """
    fitted = OFF_CONFIDENCE if answer is None else READ_CONFIDENCE
    told = fitted.slope * (found - balanced) + fitted.answer * (answer or 0.0) + fitted.offset
    return 1 / (1 + math.exp(-told))


def operating_points(
    unrelated: Sequence[Best],
    left_out: Sequence[Best],
    answerable: Sequence[Best],
    *,
    read: bool,
    passages: int,
) -> tuple[OperatingPoint, ...]:
    """Return the operating points, the strictest first, from the best candidates of each question.

    `unrelated` are the shipped questions, `left_out` those made of the library's articles with
    their passage left out, `answerable` the same with it; `read` is whether a reader judged them.
    """
    line = READ_LINE if read else OFF_LINE
    strange, own = ([one.evidence for one in each] for each in (unrelated, left_out))
    middle = threshold(strange, own, passages, line)
    wrong = [*unrelated, *left_out]
    points = []
    for strictness in Strictness:
        needed = round(min(1.0, max(0.0, middle + MARGINS[strictness])), 4)
        point = OperatingPoint(strictness, needed, maybe=round(max(0.0, needed - MAYBE), 4))
        points.append(
            replace(
                point,
                false_answers=_share([one.answers(point) for one in wrong]),
                false_refusals=_share([one.evidence < needed for one in answerable]),
            )
        )
    return tuple(points)


def threshold(
    unrelated: Sequence[float], left_out: Sequence[float], passages: int, line: Line
) -> float:
    """Return the evidence to reach: a line over what questions without an answer reach.

    >>> threshold([0.1, 0.2], [0.3, 0.5], 1000, Line(0.1, 0.5, 0.25, 0.05, near=0.5))
    0.325
    """
    asked = quantile(unrelated, UNRELATED_QUANTILE)
    near = quantile(left_out, line.near) if left_out else asked
    if line.usual is not None and len(left_out) < FEW:
        near = (len(left_out) * near + (FEW - len(left_out)) * line.usual) / FEW
    more = line.grown * ramp(passages, GROWING, GROWN) + line.vast * ramp(passages, LARGE, VAST)
    return line.start + line.unrelated * asked + line.left_out * near + more


def ramp(passages: int, low: int, high: int) -> float:
    """Return how far a number stands between two others, in orders of magnitude, in [0, 1].

    >>> [round(ramp(one, 100, 10_000), 1) for one in (50, 1000, 20_000)]
    [0.0, 0.5, 1.0]
    """
    return min(1.0, max(0.0, math.log(max(1, passages) / low) / math.log(high / low)))


def quantile(values: Sequence[float], share: float) -> float:
    """Return the nearest-rank quantile; 0 of nothing.

    >>> quantile([0.1, 0.4, 0.2], 0.5)
    0.2
    """
    ordered = sorted(values)
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)] if ordered else 0.0


def _share(held: Sequence[bool]) -> float | None:
    return round(sum(held) / len(held), 4) if held else None
