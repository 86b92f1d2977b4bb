"""Search one generation: free functions with every input in the signature."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from index.engines.records import RowTable
from index.engines.vectors import VectorIndex
from index.engines.words import WordIndex, day_number, query_terms
from index.model import Hit, Question
from index.question.concepts import alike
from index.rank.blend import blend
from index.rank.weights import DEPTH

Mask = NDArray[np.bool_]
Vector = NDArray[np.float32]


def allowed_rows(table: RowTable, question: Question) -> Mask | None:
    """Give one truth value a passage by the question's filters; None where it has none.

    Dates are inclusive; an article without a date passes no date filter.
    """
    if question.outlet is None and question.since is None and question.until is None:
        return None
    mask = np.ones(len(table.day), dtype=np.bool_)
    if question.outlet is not None:
        mask &= table.outlet == table.outlets.index(question.outlet)
    if question.since is not None:
        mask &= table.day >= day_number(question.since)
    if question.until is not None:
        mask &= (table.day > 0) & (table.day <= day_number(question.until))
    return mask


def candidates(
    vectors: VectorIndex,
    words: WordIndex,
    vector: Vector,
    question: Question,
    mask: Mask | None,
) -> tuple[Hit, ...]:
    """Give the passages that may answer, best first: the union of both engines' best."""
    dense_rows, dense = vectors.search(vector, DEPTH, mask)
    wanted = query_terms(question.text)
    lexical = dict(
        words.search(
            wanted,
            DEPTH,
            alike=alike(wanted),
            outlet=question.outlet,
            since=question.since,
            until=question.until,
        )
    )
    cosines = dict(zip(dense_rows.tolist(), dense.tolist(), strict=True))
    missing = np.array([row for row in lexical if row not in cosines], dtype=np.int64)
    cosines.update(zip(missing.tolist(), (vectors.vectors(missing) @ vector).tolist(), strict=True))
    return blend(cosines, lexical)
