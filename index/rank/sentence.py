"""Pick the sentence of a passage that answers, by the question's weighted words."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from index.model import Span


def overlap(weights: Mapping[str, float], words: Collection[str]) -> float:
    """Give the share, by weight, of a question's words that stand among some words.

    >>> overlap({"russian": 3.0, "deleg": 1.0}, {"russian", "talk"})
    0.75
    """
    total = sum(weights.values())
    found = set(words)
    return sum(weight for word, weight in weights.items() if word in found) / total if total else 0


def answering(
    weights: Mapping[str, float], sentences: Sequence[tuple[Span, Collection[str]]]
) -> Span:
    """Give the span of the sentence that shares most with the question; the first among equals.

    A sentence comes with its words; at least one must be given.
    """
    return max(sentences, key=lambda one: (overlap(weights, one[1]), -one[0][0]))[0]
