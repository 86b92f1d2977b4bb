"""Articles that answer no more from this moment on, while their generation still serves."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

import numpy as np

from index.storage.generation import Generation


def without(serving: Generation, articles: Collection[str]) -> Generation:
    """Return a generation in which the passages of some articles are passed over."""
    numbers = serving.records.numbers_of(articles)
    if not numbers:
        return serving
    table = serving.table
    gone = np.isin(table.article, np.array(sorted(numbers.values()), dtype=table.article.dtype))
    return replace(serving, table=replace(table, withdrawn=gone))


def only_of(sources: Collection[str], serving: Generation) -> frozenset[str]:
    """Return the articles that stand in no other source than these."""
    records = serving.records
    files = records.files()
    own: set[str] = set()
    others: set[str] = set()
    for path, held in records.locations_by_file().items():
        (own if files[path].source in sources else others).update(held.values())
    return frozenset(own - others)
