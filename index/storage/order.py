"""The order of a library: its articles and passages as one build of them all would number them.

So that the same articles give the same findings however they are cut into segments, articles and
rows are numbered by time of publication and id, whatever segment they lie in. Everything above
storage knows these numbers alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray

from index.storage.segment import Segment
from index.storage.table import RowTable

Numbers = NDArray[np.int32]
GONE = -1
"""Stands for the number of what is in a segment and no more in the library."""


@dataclass(frozen=True, slots=True)
class Order:
    """Where each article and row lies: the place of its segment, and its number there.

    `numbers` and `rows` are the way back: for each segment, by its own numbers, those of the
    library, GONE for what was superseded or removed.
    """

    article_segment: Numbers
    article_local: Numbers
    row_segment: Numbers
    row_local: Numbers
    numbers: tuple[Numbers, ...]
    rows: tuple[Numbers, ...]

    @property
    def articles(self) -> int:
        """Return the number of articles."""
        return len(self.article_local)

    @property
    def passages(self) -> int:
        """Return the number of passages."""
        return len(self.row_local)


def order_of(segments: Sequence[Segment], dead: Sequence[Sequence[int]]) -> Order:
    """Number the articles of some segments, without those that are dead in each."""
    alive = [_alive(one, gone) for one, gone in zip(segments, dead, strict=True)]
    local = [np.flatnonzero(one).astype(np.int32) for one in alive]
    places = np.arange(len(segments), dtype=np.int32)
    where: Numbers = np.concatenate(
        [np.full(len(one), at, np.int32) for at, one in zip(places, local, strict=True)] or [places]
    )
    within = _joined(local)
    published = _texts([one.table.published[own] for one, own in zip(segments, local, strict=True)])
    ids = _texts([one.table.ids[own] for one, own in zip(segments, local, strict=True)])
    ranked = np.lexsort((ids, published))
    where, within = where[ranked], within[ranked]
    numbers = [np.full(len(one), GONE, np.int32) for one in alive]
    sizes = np.zeros(len(within), np.int64)
    held = [np.bincount(one.table.article, minlength=len(one.table.day)) for one in segments]
    for place in range(len(segments)):
        own = np.flatnonzero(where == place)
        numbers[place][within[own]] = own
        sizes[own] = held[place][within[own]]
    first = np.concatenate(([0], np.cumsum(sizes)))
    rows = [_rows(one, numbers[place], first, held[place]) for place, one in enumerate(segments)]
    row_segment = np.zeros(first[-1], np.int32)
    row_local = np.zeros(first[-1], np.int32)
    for place, back in enumerate(rows):
        there = np.flatnonzero(back != GONE)
        row_segment[back[there]] = place
        row_local[back[there]] = there
    return Order(where, within, row_segment, row_local, tuple(numbers), tuple(rows))


def _alive(segment: Segment, gone: Sequence[int]) -> NDArray[np.bool_]:
    alive = np.ones(len(segment.table.day), dtype=np.bool_)
    alive[list(gone)] = False
    return alive


def _rows(
    segment: Segment, numbers: Numbers, first: NDArray[np.int64], held: NDArray[np.int64]
) -> Numbers:
    """Return the library's row of each row of a segment, whose articles' rows follow each other."""
    article = segment.table.article
    begin = np.concatenate(([0], np.cumsum(held)))
    mine = numbers[article]
    rows = first[mine] + np.arange(len(article)) - begin[article]
    return np.where(mine == GONE, GONE, rows).astype(np.int32)


def table_of(segments: Sequence[Segment], order: Order) -> RowTable:
    """Return what filters need of every passage, outlets by the names that articles have."""
    days = np.zeros(order.articles, np.int32)
    where = np.full(order.articles, GONE, np.int32)
    names = sorted({name for one in segments for name in one.table.outlets})
    place = {name: number for number, name in enumerate(names)}
    for one, numbers in zip(segments, order.numbers, strict=True):
        alive = np.flatnonzero(numbers != GONE)
        mine = np.array([*(place[name] for name in one.table.outlets), GONE], np.int32)
        days[numbers[alive]] = one.table.day[alive]
        where[numbers[alive]] = mine[one.table.outlet[alive]]
    counted = np.bincount(where[where != GONE], minlength=len(names))
    kept = np.flatnonzero(counted)  # a name whose articles are all gone is none
    again = np.full(len(names) + 1, GONE, np.int32)
    again[kept] = np.arange(len(kept))
    where = again[where]
    plain = tuple(names[one] for one in kept)
    article = _article_by_row(segments, order)
    return RowTable(
        article=article,
        day=days[article],
        outlet=where[article],
        outlets=plain,
        name=where[article],
        names=tuple(zip(plain, counted[kept].tolist(), strict=True)),
        grouping={one: one for one in plain},
    )


def days_of(segments: Sequence[Segment], order: Order) -> tuple[date | None, date | None]:
    """Return the first and the last day that an article was published."""
    days = _joined(
        [one.table.day[own != GONE] for one, own in zip(segments, order.numbers, strict=True)]
    )
    days = days[days > 0]
    if not len(days):
        return None, None
    return date.fromordinal(int(days.min())), date.fromordinal(int(days.max()))


def _article_by_row(segments: Sequence[Segment], order: Order) -> Numbers:
    found = np.zeros(order.passages, np.int32)
    for one, numbers, rows in zip(segments, order.numbers, order.rows, strict=True):
        there = np.flatnonzero(rows != GONE)
        found[rows[there]] = numbers[one.table.article[there]]
    return found


def _joined(parts: Sequence[Numbers]) -> Numbers:
    return np.concatenate(parts) if parts else np.zeros(0, np.int32)


def _texts(parts: Sequence[NDArray[np.bytes_]]) -> NDArray[np.bytes_]:
    return np.concatenate(parts) if parts else np.zeros(0, "S1")
