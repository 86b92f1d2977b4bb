"""Passages that stand in several articles in nearly the same words, as an agency's story does.

Two passages are one where their signatures agree in most places and their figures are the same:
what a later article corrects is never taken for what it repeats. Which passages are one depends on
their words alone, and not on the segments that they lie in.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from index.storage.table import RowTable
from index.text.likeness import PLACES, Signatures
from index.values import ID_DIGITS, Hit

AGREEING = 0.7
"""Share of places from which two passages are one: a word changed in eighty leaves .9, an outlet
that shortens a sentence .75; of two stories on one event hardly .1 agree. Of 38,807 passages of a
year's news 616 were of 284 groups, and the least alike of these told the same, too."""
BAND = 4
"""Places that must agree in a row for two passages to be compared at all: of two that share .8 of
their runs 98 in a hundred are."""
BESIDE = 8
"""Passages with the same band that each is compared with, those next in the order of signatures."""
NEVER = np.iinfo(np.int64).max
TEXT = f"S{ID_DIGITS}"
"""An article's id without what tells its outlet from others of the same text."""


class Repeats:
    """Which passages of a generation are one; found when it is first asked for.

    `parts` are signatures by row of each segment, None for a segment that has none, and `rows` the
    library's rows of these, negative for what is gone. `ids` are the articles' in each segment and
    `numbers` the library's of these: one text in several outlets is one however short it is.
    """

    def __init__(
        self,
        parts: Sequence[Signatures | None],
        rows: Sequence[NDArray[np.int32]],
        table: RowTable,
        ids: Sequence[NDArray[np.bytes_]] = (),
        numbers: Sequence[NDArray[np.int32]] = (),
    ) -> None:
        self._parts, self._rows, self._table = parts, rows, table
        self._ids, self._numbers = ids, numbers
        self._finding = threading.Lock()
        self._found: tuple[NDArray[np.int64], Mapping[int, NDArray[np.int64]]] | None = None

    def warm(self) -> None:
        """Find them now, so that no question waits for it."""
        self._members()

    def group(self, row: int) -> int:
        """Return the row that stands for all that say the same as one, itself where none does."""
        return int(self._members()[0][row])

    def others(self, row: int) -> tuple[int, ...]:
        """Return the other rows that say the same as one, the earliest first."""
        first, members = self._members()
        own = members.get(int(first[row]))
        return () if own is None else tuple(one for one in own.tolist() if one != row)

    def earliest(self, row: int, mask: NDArray[np.bool_] | None = None) -> int:
        """Return the row of the earliest article that says the same as one, of those allowed."""
        first, members = self._members()
        held = members.get(int(first[row]))
        if held is None:
            return row
        return int(held[0] if mask is None else held[mask[held]][0])

    def once(self, hits: Iterable[Hit], mask: NDArray[np.bool_] | None = None) -> tuple[Hit, ...]:
        """Return each passage once, best first, as its earliest article among those allowed has it.

        It counts by the best of its copies that was found.
        """
        found: dict[int, Hit] = {}
        for hit in hits:
            group = self.group(hit.row)
            if group not in found:
                found[group] = replace(hit, row=self.earliest(hit.row, mask))
        return tuple(sorted(found.values(), key=lambda one: (-one.score, one.row)))

    def _members(self) -> tuple[NDArray[np.int64], Mapping[int, NDArray[np.int64]]]:
        with self._finding:
            if self._found is None:
                first = self._classes()
                self._join_copies(first)
                rows = np.flatnonzero(np.bincount(first, minlength=len(first))[first] > 1)
                # dated ones first, in the order of rows, which is that of time
                rows = rows[np.lexsort((rows, self._table.day[rows] == 0, first[rows]))]
                starts = np.flatnonzero(np.diff(first[rows], prepend=-1))
                parted = np.split(rows, starts[1:]) if len(rows) else []
                self._found = first, {int(first[one[0]]): one for one in parted}
            return self._found

    def _classes(self) -> NDArray[np.int64]:
        """Return by row the least row of those that say the same."""
        count = len(self._table.day)
        first = np.arange(count, dtype=np.int64)
        rows, held = self._alive()
        if not len(rows):
            return first
        _, joined, back = np.unique(_digest(held), return_index=True, return_inverse=True)
        group = _groups(held[joined])[back]
        least = np.full(len(joined), NEVER, np.int64)
        np.minimum.at(least, group, rows)
        first[rows] = least[group]
        return first

    def _join_copies(self, first: NDArray[np.int64]) -> None:
        """Make one of the passages of articles that have one text, place by place."""
        if not self._ids:
            return
        ids, numbers = np.concatenate(self._ids), np.concatenate(self._numbers)
        texts = ids.astype(TEXT)
        further = texts[(ids != texts) & (numbers >= 0)]
        if not len(further):
            return
        there = np.flatnonzero(np.isin(texts, further) & (numbers >= 0))
        there = there[np.lexsort((numbers[there], texts[there]))]
        starts = np.searchsorted(self._table.article, numbers[there]).tolist()
        ends = np.searchsorted(self._table.article, numbers[there], "right").tolist()
        for at in np.flatnonzero(texts[there][1:] == texts[there][:-1]).tolist():
            first[starts[at + 1] : ends[at + 1]] = first[starts[at] : ends[at]]

    def _alive(self) -> tuple[NDArray[np.int64], Signatures]:
        """Return the rows that can be likened, and their signatures."""
        rows, held = [], []
        for own, mine in zip(self._parts, self._rows, strict=True):
            if own is not None:
                there = np.flatnonzero((mine >= 0) & own.any(axis=1))
                rows.append(mine[there].astype(np.int64))
                held.append(np.asarray(own[there]))
        if not rows:
            return np.zeros(0, np.int64), np.zeros((0, PLACES + 1), np.uint32)
        return np.concatenate(rows), np.concatenate(held)


def _digest(held: NDArray[np.uint32]) -> NDArray[np.uint64]:
    """Return a number for each row, which others have only by a chance of one in 2⁶⁴: sorting
    whole rows takes ten times as long."""
    found: NDArray[np.uint64] = held.astype(np.uint64) @ _ODD[: held.shape[1]]
    return found


_ODD = np.random.default_rng(1).integers(0, 2**63, PLACES + 1, np.uint64) | np.uint64(1)


def _groups(held: Signatures) -> NDArray[np.int32]:
    """Return the group of each signature: those of the same words, and of the same as these.

    They are each another, in an order that is theirs, wherever they lie.
    """
    pairs = np.concatenate(list(_pairs(held)), axis=1)
    if not pairs.size:
        return np.arange(len(held), dtype=np.int32)
    # Only here: most small libraries need none of it, and a first question waits for its import.
    from scipy.sparse import coo_array
    from scipy.sparse.csgraph import connected_components

    linked = coo_array((np.ones(pairs.shape[1], np.int8), pairs), shape=(len(held), len(held)))
    groups: NDArray[np.int32] = connected_components(linked, directed=False)[1]
    return groups


def _pairs(held: Signatures) -> Iterator[NDArray[np.int64]]:
    """Give places of signatures of the same words, of shape (2, pairs)."""
    yield np.zeros((2, 0), np.int64)
    for start in range(0, PLACES, BAND):
        band = _digest(np.column_stack((held[:, PLACES], held[:, start : start + BAND])))
        order = np.argsort(band, kind="stable")
        band = band[order]
        for step in range(1, BESIDE + 1):
            alike = np.flatnonzero(band[step:] == band[:-step])
            if not len(alike):
                break
            one, other = order[alike], order[alike + step]
            agree = (held[one, :PLACES] == held[other, :PLACES]).mean(axis=1)
            sure = agree >= AGREEING
            yield np.stack((one[sure], other[sure]))
