"""A library's statements as lists need them: who said each, without reading what was said."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import NamedTuple, TypeVar

import numpy as np
from numpy.typing import NDArray

from index.statements.actors.affiliations import Affiliation, affiliation_at
from index.storage.ledger import Ledger
from index.storage.order import GONE, Order
from index.storage.segment import Segment
from index.storage.segment_records import (
    LISTED,
    SpokenRow,
    StoredStatement,
    listed,
    statement_at_rest,
)
from index.storage.statement_keys import KEY, Keys, stored_keys
from index.values import Statement

R = TypeVar("R", SpokenRow, StoredStatement)
Called = tuple[str | None, str | None, str | None]
"""A statement's speaker and actor as the library names them, and by what the actor is known."""
_FEW_ARTICLES = 400
"""Articles up to which they are looked through for a speaker who goes by another name there."""


class Told(NamedTuple):
    """A statement that was not read yet: where it lies, and its speaker as the library names it.

    `segment` is the place of its segment and `number` its number there, `article` the library's
    number of its article and `place` its own in it; `day` is 0 where the article has none.
    """

    segment: int
    number: int
    article: int
    place: int
    day: int
    speaker: str | None
    actor: str | None
    actor_by: str | None


class Sayings:
    """What was said in a generation; numbers and rows are the library's, see `order`."""

    def __init__(self, segments: Sequence[Segment], order: Order, ledger: Ledger) -> None:
        self._segments = segments
        self._order = order
        self._ledger = ledger

    def told(self, forms: Collection[str], actor: str | None, least: float) -> list[Told]:
        """Return what some names, or an actor's people, have said, without reading it.

        Only what was said or written, at a confidence of `least` and more, the latest first.
        """
        speakers, ids = set(forms), set[str]()
        if actor is not None:
            speakers |= self._ledger.forms_of(self._ledger.people_for(actor))
            renamed = self._ledger.renamed_for(actor)
            ids = {article for article, _ in renamed}
            if len(ids) > _FEW_ARTICLES:
                speakers |= {form for _, form in renamed}
                ids = set()
        where = f"confidence >= ? AND spoken = 1 AND (speaker IN {LISTED} OR actor = ?"
        where += f" OR article IN (SELECT number FROM articles WHERE id IN {LISTED}))"
        values = (least, listed(sorted(speakers)), actor, listed(sorted(ids)))
        found = {
            place: one.records.spoken(where, values) for place, one in enumerate(self._segments)
        }
        wanted = set(forms)
        told = [
            Told(place, one.number, number, one.place, one.day, *called)
            for place, number, one, called in self.named(found)
            if one.speaker in wanted or (actor is not None and called[1] == actor)
        ]
        told.sort(key=lambda one: (-one.day, one.article, one.place))
        return told

    def keys(self, told: Sequence[Told]) -> Keys:
        """Return the keys of some statements, in their order."""
        found = np.zeros(len(told), KEY)
        where = np.array([one.segment for one in told], np.int64)
        for place in np.unique(where).tolist():
            at = np.flatnonzero(where == place)
            held = self._segments[place].keys
            if held is None:
                found[at] = self._keys_anew(place, [told[one] for one in at.tolist()])
            else:
                found[at] = held[[told[one].number for one in at.tolist()]]
        return found

    def _keys_anew(self, place: int, told: Sequence[Told]) -> Keys:
        """Make the keys of statements of a segment that has none."""
        records = self._segments[place].records
        own = self._order.article_local[[one.article for one in told]].tolist()
        articles = records.articles(set(own))
        stored: dict[int, list[StoredStatement]] = {}
        for one in records.all_statements(articles):
            stored.setdefault(one.article, []).append(one)
        rows: dict[int, list[int]] = {}
        for row, article, *_ in sorted(records.rows_of(articles)):
            rows.setdefault(article, []).append(row)
        passages = records.passages([row for held in rows.values() for row in held])
        made = {
            number: stored_keys(article, [passages[row] for row in rows[number]], stored[number])
            for number, article in articles.items()
        }
        found = [made[article][one.place] for article, one in zip(own, told, strict=True)]
        return np.array(found, KEY)

    def row_of(self, one: Told, passage: int) -> int:
        """Return the row of a passage of a statement's article, by its place in it."""
        table = self._segments[one.segment].table
        first = np.searchsorted(table.article, self._order.article_local[one.article])
        return int(self._order.rows[one.segment][first + passage])

    def published(self, numbers: Sequence[int]) -> list[bytes]:
        """Return the times at which articles were published, as they are written; b"" for none."""
        return self._column(numbers, lambda one: one.table.published)

    def texts(self, numbers: Sequence[int]) -> list[bytes]:
        """Return the ids of articles' texts, which their copies in several outlets share."""
        return [one.partition(b"-")[0] for one in self._column(numbers, lambda one: one.table.ids)]

    def _column(
        self, numbers: Sequence[int], column: Callable[[Segment], NDArray[np.bytes_]]
    ) -> list[bytes]:
        where = self._order.article_segment[numbers]
        local = self._order.article_local[numbers]
        found = np.full(len(numbers), b"", object)
        for place in np.unique(where).tolist():
            at = where == place
            found[at] = column(self._segments[place])[local[at]].tolist()
        return list(found)

    def read(self, told: Collection[Told]) -> dict[Told, Statement]:
        """Return some statements as the library names their speakers."""
        found: dict[Told, Statement] = {}
        for place, segment in enumerate(self._segments):
            own = [one for one in told if one.segment == place]
            if not own:
                continue
            local = self._order.article_local[[one.article for one in own]].tolist()
            at = {(article, one.place): one for article, one in zip(local, own, strict=True)}
            wanted = listed(one.number for one in own)
            for held in segment.records.statements(f"number IN {LISTED}", (wanted,)):
                one = at[held.article, held.place]
                statement = statement_at_rest(segment.table.ids[held.article].decode(), held)
                found[one] = replace(
                    statement, speaker=one.speaker, actor=one.actor, actor_by=one.actor_by
                )
        return found

    def named(
        self, found: Mapping[int, Sequence[R]]
    ) -> Iterator[tuple[int, int, R, tuple[str | None, str | None, str | None]]]:
        """Give statements by place of their segment as the library names their speakers.

        Each with that place, the number of its article, and its speaker, actor and by what that is
        known; those of articles that are gone are left out.
        """
        alive = [
            (place, number, one)
            for place, several in found.items()
            for one, number in zip(
                several,
                self._order.numbers[place][[one.article for one in several]].tolist(),
                strict=True,
            )
            if number != GONE
        ]
        speakers = {one.speaker for _, _, one in alive if one.speaker is not None}
        names = self._ledger.names(speakers)
        other = {form for form, name in names.items() if form != name}
        ids = {
            (place, one.article): self._segments[place].table.ids[one.article].decode()
            for place, _, one in alive
            if one.speaker in other
        }
        renamed = self._ledger.renamed(set(ids.values()))
        full = {names.get(one, one) for one in speakers}
        belong = self._ledger.affiliations_of(full)
        for place, number, one in alive:
            speaker, actor, by = one.speaker, one.actor, one.actor_by
            if speaker in other and (told := renamed.get((ids[place, one.article], one.place))):
                speaker, actor, by = told.speaker, told.actor, told.actor_by
            if actor is None and speaker is not None:
                actor, by = library_actor(belong.get(speaker, ()), one.day)
            yield place, number, one, (speaker, actor, by)


def library_actor(found: Sequence[Affiliation], day: int) -> tuple[str | None, str | None]:
    """Return the actor that the library knows a speaker to speak for on a day, and by what."""
    held = affiliation_at(found, date.fromordinal(day) if day else None)
    return (None, None) if held is None else (held.actor, "library")
