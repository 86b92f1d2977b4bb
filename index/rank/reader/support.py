"""How many candidates give the same answer: news is told by several outlets, errors by one."""

from __future__ import annotations

from collections.abc import Sequence

from index.engines.words import query_terms
from index.rank.reader.serve import Reading

MOST = 2.0
"""Supporters that count: more are mostly the same text again."""


def support(readings: Sequence[Reading], texts: Sequence[str]) -> tuple[float, ...]:
    """Give, for each reading of a text, how surely others mark the same words, from 0 to `MOST`.

    Words are the same where one marks all stems that the other marks. A reading counts by its
    relevance and by the probability of its answer.
    """
    marked = [
        frozenset(query_terms(text[slice(*one.answer)])) if one.answer else frozenset()
        for one, text in zip(readings, texts, strict=True)
    ]
    sure = [one.relevance * (one.answer_probability or 0.0) for one in readings]
    return tuple(
        min(
            MOST,
            sum(
                sure[other]
                for other, words in enumerate(marked)
                if other != own and words and mine and (words <= mine or mine <= words)
            ),
        )
        for own, mine in enumerate(marked)
    )
