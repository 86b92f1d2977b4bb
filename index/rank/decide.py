"""Decide whether the library answers: one number for the evidence, one that it must reach."""

from __future__ import annotations

import math
from collections.abc import Sequence

from index.rank.weights import (
    EVIDENCE_COSINE,
    EVIDENCE_OVERLAP,
    LEAST_THRESHOLD,
    UNRELATED_QUANTILE,
)


def evidence(cosine: float, overlap: float) -> float:
    """Give how much speaks for a passage answering a question, in [0, 1]."""
    return min(1.0, max(0.0, EVIDENCE_COSINE * cosine + EVIDENCE_OVERLAP * overlap))


def threshold(unrelated: Sequence[float]) -> float:
    """Give the evidence to reach, from the best evidence of each question without an answer.

    The nearest-rank quantile; never under the least threshold.

    >>> threshold([0.1 * n for n in range(1, 11)])
    0.9
    """
    if not unrelated:
        return LEAST_THRESHOLD
    ordered = sorted(unrelated)
    return max(LEAST_THRESHOLD, ordered[math.ceil(UNRELATED_QUANTILE * len(ordered)) - 1])
