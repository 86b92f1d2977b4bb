"""A library's articles, passages and statements, whatever segments they lie in; read-only."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from index.errors import NotFoundError
from index.statements.actors.affiliations import Affiliation
from index.statements.actors.people import LibraryPerson
from index.storage.ledger import FileRecord, Ledger
from index.storage.order import GONE, Order
from index.storage.sayings import Sayings, library_actor
from index.storage.segment import Segment
from index.storage.segment_records import statement_at_rest
from index.values import Article, Listing, Passage, Span, Statement, text_id

T = TypeVar("T")
TOGETHER = 256
"""Articles read at once where all are wanted: a megabyte or two."""


class Records:
    """A generation's records; numbers and rows are the library's, see `order`."""

    def __init__(self, segments: Sequence[Segment], order: Order, ledger: Ledger) -> None:
        self._segments = segments
        self._order = order
        self._ledger = ledger
        self.sayings = Sayings(segments, order, ledger)

    def article(self, wanted: str) -> Article:
        """Return the article of an id, or of its unique beginning; raise NotFoundError."""
        found = self._numbered(lambda one: one.records.numbers_of([wanted]))
        if not found and wanted:
            found = self._numbered(lambda one: one.records.begun_with(wanted))
            first = min(found, default="")
            if all(text_id(one) == first for one in found):
                found = {one: found[one] for one in found if one == first}
        if len(found) != 1:
            why = "names several" if found else "names none"
            raise NotFoundError(
                f"the article id {wanted!r} {why}: take an id from an answer or from `--json`"
            )
        (number,) = found.values()
        return self.by_number([number])[number]

    def articles(self) -> Iterator[Article]:
        """Return every article in the order of rows."""
        for first in range(0, self._order.articles, TOGETHER):
            numbers = range(first, min(first + TOGETHER, self._order.articles))
            found = self.by_number(numbers)
            yield from (found[one] for one in numbers)

    def listings(self) -> Iterator[Listing]:
        """Return every article without its text, in the order of rows."""
        held = [one.records.listings() for one in self._segments]
        for place, own in zip(
            self._order.article_segment.tolist(), self._order.article_local.tolist(), strict=True
        ):
            yield held[place][own]

    def by_number(self, numbers: Sequence[int]) -> dict[int, Article]:
        """Return articles by their numbers, in the order of these."""
        held: dict[int, Article] = {}
        for place, local in self._parted(self._order.article_segment, numbers):
            back = self._order.numbers[place]
            wanted = self._order.article_local[local].tolist()
            found = self._segments[place].records.articles(wanted)
            held.update({int(back[one]): article for one, article in found.items()})
        places = self._ledger.places([one.id for one in held.values()])
        return {
            one: replace(held[one], locations=tuple(places.get(held[one].id, ())))
            for one in sorted(held)
        }

    def passages(self, rows: Sequence[int]) -> dict[int, tuple[int, Passage]]:
        """Return (article number, passage) by row."""
        found: dict[int, tuple[int, Passage]] = {}
        for place, wanted in self._parted(self._order.row_segment, rows):
            segment, numbers = self._segments[place], self._order.numbers[place]
            local = self._order.row_local[wanted].tolist()
            held = segment.records.passages(local)
            ids = segment.table.ids
            for row, own in zip(wanted.tolist(), local, strict=True):
                one = held[own]
                passage = Passage(ids[one.article].decode(), (one.start, one.end), one.paragraph)
                found[row] = (int(numbers[one.article]), passage)
        return {row: found[row] for row in sorted(found)}

    def passage_texts(self, rows: Sequence[int]) -> dict[int, str]:
        """Return the verbatim text of passages by row."""
        found: dict[int, str] = {}
        for place, wanted in self._parted(self._order.row_segment, rows):
            back = self._order.rows[place]
            local = self._order.row_local[wanted].tolist()
            held = self._segments[place].records.passage_texts(local)
            found.update({int(back[own]): text for own, text in held.items()})
        return {row: found[row] for row in sorted(found)}

    def all_passages(self) -> Iterator[Passage]:
        """Return every passage in the order of rows."""
        streams = [one.records.all_passages() for one in self._segments]
        read = [-1] * len(streams)
        for place, local in zip(
            self._order.row_segment.tolist(), self._order.row_local.tolist(), strict=True
        ):
            while read[place] < local:
                held = next(streams[place])
                read[place] += 1
            article = self._segments[place].table.ids[held.article].decode()
            yield Passage(article, (held.start, held.end), held.paragraph)

    def statements(self, article_id: str) -> tuple[Statement, ...]:
        """Return an article's statements in the order of its text, with speakers' full names."""
        return self._of_article(article_id, "", ())

    def statements_at(self, article_id: str, span: Span) -> tuple[Statement, ...]:
        """Give an article's statements whose content shares a character with a span of its text."""
        where = (
            " AND EXISTS (SELECT 1 FROM json_each(fields, '$.content') "
            "WHERE json_extract(value, '$[0]') < ? AND json_extract(value, '$[1]') > ?)"
        )
        start, end = span
        return self._of_article(article_id, where, (end, start))

    def found_statements(self, article_id: str) -> tuple[Statement, ...]:
        """Return an article's statements as its own words give them, in the order of its text."""
        for place, _ in self._found([article_id]):
            return self._segments[place].records.found_statements(article_id) or ()
        return ()

    def _of_article(
        self, article_id: str, where: str, values: tuple[object, ...]
    ) -> tuple[Statement, ...]:
        for place, own in self._found([article_id]):
            (number,) = own.values()
            found = self._segments[place].records.statements(
                f"article = ?{where} ORDER BY place", (number, *values)
            )
            return tuple(
                replace(
                    statement_at_rest(article_id, one), speaker=speaker, actor=actor, actor_by=by
                )
                for _, _, one, (speaker, actor, by) in self.sayings.named({place: found})
            )
        return ()

    def people(self) -> tuple[LibraryPerson, ...]:
        """Return the people who speak in the library, those with most statements first."""
        return self._ledger.people()

    def is_person(self, name: str) -> bool:
        """Return whether a name is that of one of the library's people."""
        return self._ledger.is_person(name)

    def speaking_actors(self) -> dict[str, int]:
        """Return the number of statements of each state and body and of its people."""
        total: Counter[str] = Counter()
        renamed = self._ledger.renamed_forms()
        belong = self._ledger.affiliated()
        for one, numbers in zip(self._segments, self._order.numbers, strict=True):
            total.update(one.records.by_actor())
            for (_, actor, _), count in one.records.counted(renamed).items():
                if actor is not None:
                    total[actor] -= count
            own = one.records.counted(set(belong) - renamed)
            for (speaker, actor, day), count in own.items():
                if actor is None:
                    _count(total, library_actor(belong.get(speaker or "", ()), day)[0], count)
            gone = np.flatnonzero(numbers == GONE).tolist()
            for held in one.records.all_statements(gone) if gone else ():
                if held.spoken and held.speaker not in renamed:
                    actor = held.actor
                    if actor is None and held.speaker is not None:
                        actor = library_actor(belong.get(held.speaker, ()), held.day)[0]
                    _count(total, actor, -1)
        for name, actor, day, count in self._ledger.renamed_counts():
            _count(total, actor or library_actor(belong.get(name, ()), day)[0], count)
        return {actor: count for actor, count in total.items() if count > 0}

    def people_among(self, names: Collection[str]) -> set[str]:
        """Return those of some names that are the library's people."""
        return self._ledger.people_among(names)

    def affiliations(self, person: str) -> tuple[Affiliation, ...]:
        """Return for whom a person speaks, the clearest first."""
        return self._ledger.affiliations(person)

    def numbers_of(self, articles: Collection[str]) -> dict[str, int]:
        """Return the numbers of articles by their ids."""
        return self._numbered(lambda one: one.records.numbers_of(articles))

    def copies(self, texts: Collection[str]) -> frozenset[str]:
        """Return the ids of the articles that have some texts, in whatever outlets."""
        held = self._numbered(
            lambda one: {key: each[0] for key, each in one.records.copies(texts).items()}
        )
        return frozenset(held)

    def rows_of(self, articles: Collection[int]) -> list[tuple[int, int, int, int]]:
        """Return (row, article number, start, end) of all passages of some articles."""
        found: list[tuple[int, int, int, int]] = []
        for place, wanted in self._parted(self._order.article_segment, sorted(articles)):
            numbers, rows = self._order.numbers[place], self._order.rows[place]
            local = self._order.article_local[wanted].tolist()
            found += [
                (int(rows[row]), int(numbers[article]), start, end)
                for row, article, start, end in self._segments[place].records.rows_of(local)
            ]
        return sorted(found)

    def keys(self) -> dict[bytes, int]:
        """Return the row of each embedded input, by its key."""
        found: dict[bytes, int] = {}
        for one, rows in zip(self._segments, self._order.rows, strict=True):
            held = one.records.keys().items()
            found.update({key: int(rows[own]) for key, own in held if rows[own] != GONE})
        return found

    def files(self) -> dict[str, FileRecord]:
        """Return the files that were read, by path."""
        return self._ledger.files()

    def locations(self) -> dict[str, str]:
        """Return the article id at each location."""
        return self._ledger.locations()

    def locations_by_file(self) -> dict[str, dict[str, str]]:
        """Return the article id at each location of each file, by the file's path."""
        return self._ledger.locations_by_file()

    def counts(self) -> tuple[int, int]:
        """Return the numbers of articles and of passages."""
        return self._order.articles, self._order.passages

    def _found(self, ids: Collection[str]) -> Iterator[tuple[int, dict[str, int]]]:
        """Give, for each segment that has some of these articles, their numbers there."""
        for place, (one, numbers) in enumerate(
            zip(self._segments, self._order.numbers, strict=True)
        ):
            held = one.records.numbers_of(ids)
            alive = {key: own for key, own in held.items() if numbers[own] != GONE}
            if alive:
                yield place, alive

    def _numbered(self, look: Callable[[Segment], Mapping[str, int]]) -> dict[str, int]:
        found: dict[str, int] = {}
        for one, numbers in zip(self._segments, self._order.numbers, strict=True):
            held = look(one).items()
            found.update({key: int(numbers[own]) for key, own in held if numbers[own] != GONE})
        return found

    def _parted(
        self, segment_of: NDArray[np.int32], wanted: Iterable[int]
    ) -> Iterator[tuple[int, NDArray[np.int64]]]:
        """Return some numbers of the library by the segments they lie in."""
        held = np.unique(np.fromiter(wanted, np.int64))
        held = held[(held >= 0) & (held < len(segment_of))]
        where = segment_of[held]
        for place in np.unique(where).tolist():
            yield place, held[where == place]


def _count(total: Counter[str], actor: str | None, count: int) -> None:
    if actor is not None:
        total[actor] += count
