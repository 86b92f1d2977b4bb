"""The named numbers of ranking, each with its reason."""

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

UNRELATED_QUANTILE = 0.9
"""The threshold is where this share of the shipped unrelated questions is refused."""

LEAST_THRESHOLD = 0.3
"""A library of a few passages attracts no unrelated question at all, so its measured threshold
would let any question in that shares one common word."""
