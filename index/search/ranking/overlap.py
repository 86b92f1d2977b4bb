"""How much of a question's weighted words stand in a text."""

from __future__ import annotations

from collections.abc import Collection, Mapping


def overlap(weights: Mapping[str, float], words: Collection[str]) -> float:
    """Return the share, by weight, of a question's words that stand among some words.

    >>> overlap({"russian": 3.0, "deleg": 1.0}, {"russian", "talk"})
    0.75
    """
    total = sum(weights.values())
    found = set(words)
    return sum(weight for word, weight in weights.items() if word in found) / total if total else 0
