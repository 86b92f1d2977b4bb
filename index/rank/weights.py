"""The named numbers of ranking, each with its reason."""

from __future__ import annotations

from dataclasses import dataclass

from index.model import Strictness

COSINE = 0.6
BM25 = 0.4
"""Blend of cosine and of BM25 over the best BM25: better than reciprocal rank fusion on news of two
years; any weight from .3 to .7 is within noise."""

DEPTH = 50
"""Candidates taken from each engine: at 50, hit@10 no longer grows."""

EVIDENCE_COSINE = 0.6
EVIDENCE_OVERLAP = 0.4
"""What is held against the threshold. Raw BM25 does not carry over from library to library; the
share of the question's weighted words that stand in the passage does."""


@dataclass(frozen=True, slots=True)
class Line:
    """A threshold as start + unrelated·(quantile of these) + left_out·(quantile of those)."""

    start: float
    unrelated: float
    left_out: float


OFF_LINE = Line(0.1, 0.6, 0.2)
READ_LINE = Line(0.15, 0.5, 0.25)

MARGINS = {Strictness.STRICT: 0.06, Strictness.BALANCED: 0.0, Strictness.OPEN: -0.06}
