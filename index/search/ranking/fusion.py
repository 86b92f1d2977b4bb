"""Fuse dense and lexical candidates into one order."""

from __future__ import annotations

from collections.abc import Mapping

from index.search.ranking.weights import BM25, COSINE
from index.values import Hit


def blend(cosines: Mapping[int, float], bm25: Mapping[int, float]) -> tuple[Hit, ...]:
    """Order candidates, given by row, by .6·cosine + .4·BM25 / (best BM25); ties by row.

    Every candidate must have a cosine; one that no word matched has no BM25.

    >>> [hit.row for hit in blend({1: 0.5, 2: 0.4}, {2: 7.0})]
    [2, 1]
    """
    best = max(bm25.values(), default=0.0) or 1.0
    hits = (
        Hit(
            row=row,
            cosine=cosine,
            bm25=bm25.get(row, 0.0),
            score=COSINE * cosine + BM25 * bm25.get(row, 0.0) / best,
        )
        for row, cosine in cosines.items()
    )
    return tuple(sorted(hits, key=lambda hit: (-hit.score, hit.row)))
