"""The people of a library, named anew where its articles changed, and nowhere else.

Names that share no tie never meet, so only those are looked at that can meet a name in an article
that came or went: the ledger comes out as if it had been made of all articles at once.
"""

from __future__ import annotations

import json
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

from index.statements.actors.affiliations import Affiliation, voted
from index.statements.actors.people import join_names, shown_name, ties
from index.statements.library import Mention, called, told
from index.storage.segment import Segment
from index.storage.segment_records import (
    LISTED,
    PARTED,
    SegmentRecords,
    actors_of,
    listed,
    statement_at_rest,
)
from index.values import Article

TOGETHER = 500
"""Names looked up at once, between two looks at cancellation."""


@dataclass(frozen=True, slots=True)
class Held:
    """A segment that the next generation names, and the numbers of its articles that are gone."""

    records: SegmentRecords
    ids: Sequence[bytes]
    dead: frozenset[int]

    @classmethod
    def of(cls, segment: Segment, dead: Iterable[int]) -> Held:
        """Take an opened segment."""
        return cls(segment.records, segment.table.ids.tolist(), frozenset(dead))


def names_in(records: SegmentRecords, articles: Collection[int]) -> Counter[str]:
    """Count the statements of each name in some articles, 0 where none is a person's."""
    found: Counter[str] = Counter()
    where = f"article IN {LISTED}"
    for _, _, one in records.mentions(where, (listed(articles),)):
        found[one.name] += one.statements
    return found


class Naming:
    """One update of a ledger; it exists only to hold what its steps share."""

    def __init__(
        self, ledger: sqlite3.Connection, held: Sequence[Held], look: Callable[[], None]
    ) -> None:
        self._ledger = ledger
        self._held = held
        self._look = look
        self._mentions: dict[str, dict[str, tuple[Mention, int]]] = {}

    def update(
        self,
        came: Mapping[str, int],
        went: Mapping[str, int],
        new: Collection[str],
        gone: Collection[str],
    ) -> None:
        """Name people anew, where `came` and `went` are the names with their statements.

        `new` are the ids of articles that were written, `gone` of those that are none any more or
        were written anew.
        """
        for table in ("renamed", "told"):
            self._ledger.execute(f"DELETE FROM {table} WHERE article IN {LISTED}", (listed(gone),))
        touched = came.keys() | went.keys()
        self._ledger.executemany(
            "INSERT OR IGNORE INTO ties VALUES (?, ?)",
            ((tie, name) for name in touched for tie in ties(name)),
        )
        near = self._near(touched)
        before = self._names(near)
        spoken = self._spoken(near, came, went)
        groups = join_names(spoken, cache(self._told_by_article))
        now = {form: shown_name(forms, spoken) for forms in groups for form in forms}
        self._write_forms(near, now, spoken)
        was: defaultdict[str, set[str]] = defaultdict(set)
        for form, name in before.items():
            was[name].add(form)
        stale = {
            before[form] for form in near & before.keys() if form in touched or form not in now
        }
        for forms in groups:
            self._look()
            name = now[forms[0]]
            if not touched.isdisjoint(forms) or was.get(name) != set(forms):
                stale |= {name} | {before[form] for form in forms if form in before}
        alive = {now[forms[0]]: forms for forms in groups}
        self._forget(stale)
        for name in sorted(stale & alive.keys()):
            self._look()
            self._write_person(name, sorted(alive[name]), spoken)
        self._rename(near, before, now, frozenset(new), touched)

    def _spoken(
        self, near: Collection[str], came: Mapping[str, int], went: Mapping[str, int]
    ) -> dict[str, int]:
        """Return the statements of those names that are a person's somewhere, as they are now."""
        query = f"SELECT form, statements FROM forms WHERE form IN {LISTED}"
        held = dict(self._ledger.execute(query, (listed(near),)))
        counts = {name: held.get(name, 0) + came.get(name, 0) - went.get(name, 0) for name in near}
        return {name: count for name, count in counts.items() if count > 0}

    def _near(self, names: Collection[str]) -> set[str]:
        """Return these names and all that they are tied to, however far."""
        found = set(names)
        waiting = set(names)
        while waiting:
            self._look()
            tied = {tie for name in waiting for tie in ties(name)}
            reached = {
                form
                for (form,) in self._ledger.execute(
                    f"SELECT DISTINCT form FROM ties WHERE tie IN {LISTED}", (listed(tied),)
                )
            }
            waiting = reached - found
            found |= waiting
        return found

    def _names(self, forms: Collection[str]) -> dict[str, str]:
        query = f"SELECT form, name FROM forms WHERE form IN {LISTED}"
        return dict(self._ledger.execute(query, (listed(forms),)))

    def _write_forms(
        self, near: Collection[str], now: Mapping[str, str], spoken: Mapping[str, int]
    ) -> None:
        execute = self._ledger.execute
        execute(f"DELETE FROM forms WHERE form IN {LISTED}", (listed(near),))
        lost = [name for name in near if name not in now]
        if lost:
            for name in lost:
                self._ledger.executemany(
                    "DELETE FROM ties WHERE tie = ? AND form = ?",
                    ((tie, name) for tie in ties(name)),
                )
        self._ledger.executemany(
            "INSERT INTO forms VALUES (?, ?, ?)",
            ((form, name, spoken[form]) for form, name in sorted(now.items())),
        )

    def _forget(self, people: Collection[str]) -> None:
        for table, column in (("people", "name"), ("affiliations", "person")):
            self._ledger.execute(
                f"DELETE FROM {table} WHERE {column} IN {LISTED}", (listed(people),)
            )

    def _write_person(self, name: str, forms: Sequence[str], spoken: Mapping[str, int]) -> None:
        """Write a person, and for whom the articles that name him or her tell he or she speaks."""
        articles = {
            key for form in forms for key, (one, _) in self._of(form).items() if one.statements
        }
        self._ledger.execute(
            "INSERT INTO people VALUES (?, ?, ?, ?)",
            (
                name,
                json.dumps([form for form in forms if form != name], ensure_ascii=False),
                sum(spoken[form] for form in forms),
                len(articles),
            ),
        )
        if " " in name:
            found = voted(name, self._votes(name, forms))
            self._ledger.executemany(
                "INSERT INTO affiliations VALUES (?, ?, ?, ?, ?, ?)", map(_row, found)
            )

    def _votes(
        self, name: str, forms: Sequence[str]
    ) -> Iterator[tuple[frozenset[str], date | None]]:
        days = {
            key: day for form in forms for key, (one, day) in self._of(form).items() if one.named
        }
        own = {key: one for key, one in self._of(name).items() if one[0].statements}
        other = [key for key in days if key not in own]
        known = {
            article: actors_of(actors)
            for article, actors in self._ledger.execute(
                f"SELECT article, actors FROM told WHERE person = ? AND article IN {LISTED}",
                (name, listed(other)),
            )
        }
        for article in self._articles([key for key in other if key not in known]):
            known[article.id] = told(name, article)
            self._ledger.execute(
                "INSERT INTO told VALUES (?, ?, ?)",
                (article.id, name, PARTED.join(sorted(known[article.id]))),
            )
        for key, day in days.items():
            actors = own[key][0].told if key in own else known[key]
            yield actors, date.fromordinal(day) if day else None

    def _rename(
        self,
        near: Collection[str],
        before: Mapping[str, str],
        now: Mapping[str, str],
        new: frozenset[str],
        touched: Collection[str],
    ) -> None:
        """Write the statements whose speakers the library calls otherwise than their articles."""
        other = {form for form in near if now.get(form, form) != before.get(form, form)}
        self._ledger.execute(f"DELETE FROM renamed WHERE form IN {LISTED}", (listed(other),))
        wanted: defaultdict[str, set[str]] = defaultdict(set)
        for form, name in now.items():
            if form == name or not (form in other or form in touched):
                continue
            for key in self._of(form):
                if form in other or key in new:
                    wanted[key].add(form)
        for one in self._held:
            numbers = {
                key: number
                for key, number in one.records.numbers_of(wanted).items()
                if number not in one.dead
            }
            for key, number in sorted(numbers.items()):
                self._look()
                self._rename_in(one.records, key, number, wanted[key], now)

    def _rename_in(
        self,
        records: SegmentRecords,
        article: str,
        number: int,
        forms: Collection[str],
        now: Mapping[str, str],
    ) -> None:
        text = records.articles([number])[number]
        stored = [one for one in records.all_statements([number]) if one.speaker in forms]
        plain = [statement_at_rest(article, one) for one in stored]
        self._ledger.executemany(
            "INSERT OR REPLACE INTO renamed VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                (
                    article,
                    one.place,
                    one.speaker,
                    full.speaker,
                    full.actor,
                    full.actor_by,
                    one.day,
                    int(one.spoken),
                )
                for one, full in zip(stored, called(text, plain, now), strict=True)
            ),
        )

    def _of(self, name: str) -> dict[str, tuple[Mention, int]]:
        """Return the articles that have a name, by id: how, and on which day."""
        if name not in self._mentions:
            self._look()
            found: dict[str, tuple[Mention, int]] = {}
            for one in self._held:
                for number, day, mention in one.records.mentions("name = ?", (name,)):
                    if number not in one.dead:
                        found[one.ids[number].decode()] = (mention, day)
            self._mentions[name] = found
        return self._mentions[name]

    def _told_by_article(self, name: str) -> dict[str, frozenset[str]]:
        return {key: one.told for key, (one, _) in self._of(name).items() if one.statements}

    def _articles(self, wanted: Collection[str]) -> Iterator[Article]:
        for one in self._held:
            numbers = one.records.numbers_of(wanted).values()
            alive = [number for number in numbers if number not in one.dead]
            for number in alive:
                self._look()
                yield from one.records.articles([number]).values()


def _row(one: Affiliation) -> tuple[object, ...]:
    first, last = (day.isoformat() if day else None for day in (one.first, one.last))
    return one.person, one.actor, one.articles, one.share, first, last
