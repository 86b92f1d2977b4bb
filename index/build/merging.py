"""Which segments are written anew together, so that few are open and each article is seldom copied.

Size-tiered: as soon as several segments are of about one size they become one of the next. An
article is then copied as often as the logarithm of the library's size, and no more than some
twelve segments are open.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from index.storage.checksums import verify
from index.storage.manifest import Named
from index.storage.segment import Segment
from index.storage.segment_records import StoredStatement
from index.storage.segment_writer import Part
from index.storage.statement_keys import Keys, stored_keys
from index.text.likeness import signatures

SMALLEST = 1024
"""Passages up to which all segments are of one size: they are written in a fraction of a second."""
FAN = 4
"""Segments of one size that become one: three of each size are open at most."""
AT_ONCE = 8192
"""Passages that a build copies for this, some seconds at most; larger ones wait until there are
too many segments."""
MOST = 14
"""Segments beyond which larger ones are copied, too: each costs a question some tenths of a
millisecond."""
SPARSE = 0.5
"""Share of a segment's articles whose going has it written anew."""


@dataclass(frozen=True, slots=True)
class Sized:
    """A segment by its place, with the passages that are left of it, and of how many."""

    place: int
    alive: int
    passages: int


def to_merge(segments: Sequence[Sized], new: int, at_once: int | None = AT_ONCE) -> frozenset[int]:
    """Return the places of the segments that are written anew together with so many new passages.

    Without new ones they are the smallest of one size; None for `at_once` copies any number.
    """
    if not new and at_once is None:
        return _alike(segments)
    chosen = {one.place for one in segments if _sparse(one)}
    while True:
        size = new + sum(one.alive for one in segments if one.place in chosen)
        rest = [one for one in segments if one.place not in chosen]
        alike = [one for one in rest if _tier(one.alive) <= _tier(size)]
        level = [one for one in alike if _tier(one.alive) == _tier(size)]
        copied = size - new + sum(one.alive for one in alike)
        if len(level) + (size > 0) >= FAN and (at_once is None or copied <= at_once):
            chosen |= {one.place for one in alike}
        elif len(rest) + (size > 0) > MOST:
            level_of = sorted(_tier(one.alive) for one in rest)
            shared = [one for one in level_of if level_of.count(one) > 1] or level_of
            chosen |= {one.place for one in rest if _tier(one.alive) <= shared[0]}
        else:
            return frozenset(chosen)


def _alike(segments: Sequence[Sized]) -> frozenset[int]:
    """Return the smallest segments of one size that are too many, and all that are smaller."""
    for tier in sorted({_tier(one.alive) for one in segments}):
        if sum(_tier(one.alive) == tier for one in segments) >= FAN:
            return frozenset(one.place for one in segments if _tier(one.alive) <= tier)
    return frozenset(one.place for one in segments if _sparse(one))


def _sparse(one: Sized) -> bool:
    return one.alive < SPARSE * one.passages


def _tier(passages: int) -> int:
    """Return the size of a segment, as a power of the fan.

    >>> _tier(20), _tier(1024), _tier(1025), _tier(20_000)
    (0, 0, 1, 3)
    """
    return max(0, math.ceil(math.log(max(1, passages) / SMALLEST, FAN)))


def parts_of(
    segment: Segment, numbers: Sequence[int], look: Callable[[], None], together: int = 200
) -> Iterator[Part]:
    """Return articles of a segment with all that it keeps of them."""
    for first in range(0, len(numbers), together):
        look()
        yield from _some(segment, numbers[first : first + together])


def _some(segment: Segment, numbers: Sequence[int]) -> Iterator[Part]:
    records = segment.records
    articles = records.articles(numbers)
    rows: dict[int, list[int]] = {number: [] for number in numbers}
    for row, number, _, _ in sorted(records.rows_of(numbers)):
        rows[number].append(row)
    every = [row for number in numbers for row in rows[number]]
    passages = records.passages(every)
    statements: dict[int, list[StoredStatement]] = {number: [] for number in numbers}
    for one in records.all_statements(numbers):
        statements[one.article].append(one)
    mentions = records.mentions_of(numbers)
    vectors = segment.vectors.vectors(np.array(every, np.int64))
    if segment.signatures is not None:
        likened = np.asarray(segment.signatures[every])
    else:
        texts = records.passage_texts(every)
        likened = signatures(texts[row] for row in every)
    first = records.first_statements(numbers)
    at = 0
    for number in numbers:
        count = len(rows[number])
        own, said = [passages[row] for row in rows[number]], statements[number]
        keys: Keys
        if segment.keys is None:
            keys = stored_keys(articles[number], own, said)
        else:
            begin = first.get(number, 0)
            keys = segment.keys[begin : begin + len(said)]
        yield Part(
            articles[number],
            tuple(own),
            tuple(said),
            tuple(mentions.get(number, ())),
            vectors[at : at + count],
            likened[at : at + count],
            keys,
        )
        at += count


def checked(segment: Segment) -> Segment:
    """Read every byte of a segment that is to be copied; raise GenerationError where it is hurt."""
    verify(segment.folder, segment.manifest.files)
    return segment


def sizes(named: Sequence[Named], segments: Sequence[Segment]) -> list[Sized]:
    """Return segments by what is left of each."""
    found = []
    for place, (one, segment) in enumerate(zip(named, segments, strict=True)):
        dead = np.isin(segment.table.article, np.array(one.dead, np.int32))
        found.append(Sized(place, one.passages - int(dead.sum()), one.passages))
    return found
