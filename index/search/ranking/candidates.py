"""Search one generation: free functions with every input in the signature."""

from __future__ import annotations

from collections.abc import Collection

import numpy as np
from numpy.typing import NDArray

from index.search.ranking.fusion import blend
from index.search.ranking.weights import DEPTH
from index.statements.gazetteer.synonyms import alike
from index.storage.store import Vectors, Words
from index.storage.table import RowTable
from index.storage.words import day_number
from index.text.stems import query_terms
from index.values import Hit, Question

Mask = NDArray[np.bool_]
Vector = NDArray[np.float32]


def allowed_rows(table: RowTable, question: Question) -> Mask | None:
    """Return one truth value a passage by the question's filters; None where all may answer.

    Dates are inclusive; an article without a date passes no date filter.
    """
    filters = (question.outlet, question.since, question.until)
    if table.withdrawn is None and all(one is None for one in filters):
        return None
    mask = np.ones(len(table.day), dtype=np.bool_)
    if table.withdrawn is not None:
        mask &= ~table.withdrawn
    if question.outlet is not None:
        mask &= table.outlet == table.outlets.index(question.outlet)
    if question.since is not None:
        mask &= table.day >= day_number(question.since)
    if question.until is not None:
        mask &= (table.day > 0) & (table.day <= day_number(question.until))
    return mask


def candidates(
    vectors: Vectors,
    words: Words,
    vector: Vector,
    question: Question,
    mask: Mask | None,
    outlets: Collection[str] | None = None,
    depth: int = DEPTH,
) -> tuple[Hit, ...]:
    """Return the passages that may answer, best first: the union of both engines' best.

    `outlets` are the names that articles have for the question's outlet; None where it has none.
    `depth` of each engine are taken.
    """
    dense_rows, dense = vectors.search(vector, depth, mask)
    wanted = query_terms(question.text)
    lexical = dict(
        words.search(
            wanted,
            depth,
            alike=alike(wanted),
            outlets=outlets,
            since=question.since,
            until=question.until,
        )
    )
    if mask is not None:  # which the words' engine does not know
        lexical = {row: score for row, score in lexical.items() if mask[row]}
    cosines = dict(zip(dense_rows.tolist(), dense.tolist(), strict=True))
    missing = np.array([row for row in lexical if row not in cosines], dtype=np.int64)
    cosines.update(zip(missing.tolist(), (vectors.vectors(missing) @ vector).tolist(), strict=True))
    return blend(cosines, lexical)
