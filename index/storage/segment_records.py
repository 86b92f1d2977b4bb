"""SQLite behind a small door: a segment's articles and statements, by its own numbers."""

from __future__ import annotations

import json
import sqlite3
import threading
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any, NamedTuple

from index.statements.codec import statement_of
from index.statements.library import Mention
from index.values import Article, Listing, Statement

LISTED = "(SELECT value FROM json_each(?))"
"""Any number of values as one parameter: SQLite takes no more than 32,766 of them."""
LAST = "\U0010ffff"
"""Sorts behind every letter, so that a beginning and all that begins with it are a range."""
PARTED = "\t"
"""Between the names of actors in one column: no name has it."""
_COLUMNS = "id, text, title, url, outlet, authors, published, fetched, language"


@dataclass(frozen=True, slots=True)
class StoredPassage:
    """A passage of a segment: the number of its article and what was found there."""

    article: int
    start: int
    end: int
    paragraph: int
    key: bytes


@dataclass(frozen=True, slots=True)
class StoredStatement:
    """A statement as its article alone gives it.

    `article` is the article's number, `place` the statement's in it, `day` the article's day, 0
    where it has none. `actor` is what the article itself tells, by the speaker's name in it.
    """

    article: int
    place: int
    speaker: str | None
    actor: str | None
    actor_by: str | None
    day: int
    confidence: float
    spoken: bool
    fields: str


class SpokenRow(NamedTuple):
    """What tells of a stored statement, by its number in the segment, who may have made it."""

    number: int
    article: int
    place: int
    speaker: str | None
    actor: str | None
    actor_by: str | None
    day: int


class Connected:
    """A read-only file of SQLite; each thread has a connection of its own."""

    def __init__(self, path: Path) -> None:
        self._uri = path.resolve().as_uri() + "?mode=ro&immutable=1"
        self._local = threading.local()
        self._held: sqlite3.Connection | None = None

    def hold(self) -> None:
        """Keep the file open: once it is swept away, threads that come after share this."""
        if self._held is None:
            self._held = self._opened()

    def _opened(self) -> sqlite3.Connection:
        found = sqlite3.connect(self._uri, uri=True, check_same_thread=False)
        found.execute("PRAGMA schema_version")  # the file is opened now
        return found

    def _connection(self) -> sqlite3.Connection:
        found = getattr(self._local, "connection", None)
        if found is None:
            try:
                found = self._opened()
            except sqlite3.OperationalError:
                if self._held is None:
                    raise
                found = self._held
            self._local.connection = found
        connection: sqlite3.Connection = found
        return connection

    def rows(self, query: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        """Return the rows of a query."""
        return self._connection().execute(query, tuple(values)).fetchall()


class SegmentRecords(Connected):
    """A segment's records, by the segment's own numbers."""

    def begun_with(self, wanted: str) -> dict[str, int]:
        """Return the numbers of articles by their ids: of those that begin so."""
        reach = (wanted, wanted + LAST)
        return dict(self.rows("SELECT id, number FROM articles WHERE id BETWEEN ? AND ?", reach))

    def numbers_of(self, ids: Collection[str]) -> dict[str, int]:
        """Return the numbers of articles by their ids."""
        query = f"SELECT id, number FROM articles WHERE id IN {LISTED}"
        return dict(self.rows(query, (listed(ids),)))

    def copies(self, texts: Collection[str]) -> dict[str, tuple[int, str | None]]:
        """Return (number, outlet) of the articles that have some texts, by their ids."""
        query = (
            f"SELECT a.id, a.number, a.outlet FROM {LISTED} wanted CROSS JOIN articles a "
            "WHERE a.id BETWEEN wanted.value AND wanted.value || '-' || ?"
        )
        found = self.rows(query, (listed(texts), LAST)) if texts else []
        return {key: (number, outlet) for key, number, outlet in found}

    def ids(self) -> dict[int, str]:
        """Return the ids of all articles by their numbers."""
        return dict(self.rows("SELECT number, id FROM articles"))

    def articles(self, numbers: Collection[int]) -> dict[int, Article]:
        """Return articles by their numbers, without the locations, which no segment knows."""
        query = f"SELECT number, {_COLUMNS} FROM articles WHERE number IN {LISTED}"
        return {row[0]: _article(row[1:]) for row in self.rows(query, (listed(numbers),))}

    def listings(self) -> dict[int, Listing]:
        """Return all articles without their text, by their numbers."""
        found = self.rows("SELECT number, id, title, outlet FROM articles ORDER BY number")
        return {number: Listing(*fields) for number, *fields in found}

    def passages(self, rows: Collection[int]) -> dict[int, StoredPassage]:
        """Return passages by row."""
        query = "SELECT row, article, start, end, paragraph, key FROM passages WHERE row IN "
        found = self.rows(query + LISTED, (listed(rows),))
        return {row: StoredPassage(*fields) for row, *fields in found}

    def all_passages(self) -> Iterator[StoredPassage]:
        """Return every passage in the order of rows."""
        query = "SELECT article, start, end, paragraph, key FROM passages ORDER BY row"
        for fields in self.rows(query):
            yield StoredPassage(*fields)

    def passage_texts(self, rows: Collection[int]) -> dict[int, str]:
        """Return the verbatim text of passages by row."""
        query = (
            "SELECT row, substr(text, start + 1, end - start) FROM passages "
            f"JOIN articles a ON a.number = passages.article WHERE row IN {LISTED}"
        )
        return dict(self.rows(query, (listed(rows),)))

    def rows_of(self, articles: Collection[int]) -> list[tuple[int, int, int, int]]:
        """Return (row, article number, start, end) of all passages of some articles."""
        query = f"SELECT row, article, start, end FROM passages WHERE article IN {LISTED}"
        return self.rows(query, (listed(articles),))

    def keys(self) -> dict[bytes, int]:
        """Return the row of each embedded input, by its key."""
        return dict(self.rows("SELECT key, row FROM passages"))

    def rows_by_key(self, keys: Collection[bytes]) -> dict[bytes, int]:
        """Return the row of each of some embedded inputs that is here."""
        return dict(
            self.rows(
                "SELECT key, row FROM passages WHERE hex(key) IN " + LISTED
                if len(keys) > 500  # a scan beats so many look-ups
                else f"SELECT key, row FROM passages WHERE key IN ({','.join('?' * len(keys))})",
                (listed(one.hex().upper() for one in keys),) if len(keys) > 500 else tuple(keys),
            )
        )

    def statements(self, where: str, values: Sequence[object]) -> list[StoredStatement]:
        """Return the statements that some SQL chooses."""
        rows = self.rows(
            "SELECT article, place, speaker, actor, actor_by, day, confidence, spoken, fields "
            f"FROM statements WHERE {where}",
            values,
        )
        return [StoredStatement(*row) for row in rows]

    def all_statements(self, articles: Collection[int]) -> list[StoredStatement]:
        """Return the statements of some articles in their order."""
        where = f"article IN {LISTED} ORDER BY article, place"
        return self.statements(where, (listed(articles),))

    def first_statements(self, articles: Collection[int]) -> dict[int, int]:
        """Return the number of the first statement of each article that has any; others follow."""
        return dict(
            self.rows(
                "SELECT article, min(number) FROM statements "
                f"WHERE article IN {LISTED} GROUP BY article",
                (listed(articles),),
            )
        )

    def spoken(self, where: str, values: Sequence[object]) -> list[SpokenRow]:
        """Return, without reading them, the statements that some SQL chooses."""
        rows = self.rows(
            f"SELECT number, article, place, speaker, actor, actor_by, day FROM statements "
            f"WHERE {where}",
            values,
        )
        return list(map(SpokenRow._make, rows))

    def found_statements(self, article_id: str) -> tuple[Statement, ...] | None:
        """Return an article's statements as its own words give them; None where it is not here."""
        number = self.numbers_of([article_id]).get(article_id)
        if number is None:
            return None
        rows = self.rows(
            "SELECT fields FROM statements WHERE article = ? ORDER BY statements.number", (number,)
        )
        return tuple(statement_of(article_id, json.loads(fields)) for (fields,) in rows)

    def counted(self, names: Collection[str]) -> dict[tuple[str | None, str | None, int], int]:
        """Count what was said by (speaker, actor, day), of some speakers alone."""
        found = self.rows(
            "SELECT speaker, actor, day, count(*) FROM statements WHERE spoken = 1 "
            f"AND speaker IN {LISTED} GROUP BY speaker, actor, day",
            (listed(names),),
        )
        return {(speaker, actor, day): count for speaker, actor, day, count in found}

    def by_actor(self) -> dict[str, int]:
        """Count what was said for each actor, as the articles themselves tell."""
        return dict(
            self.rows(
                "SELECT actor, count(*) FROM statements WHERE actor IS NOT NULL AND spoken = 1 "
                "GROUP BY actor"
            )
        )

    def mentions_of(self, articles: Collection[int]) -> dict[int, list[Mention]]:
        """Return the speakers' names in some articles, by the articles' numbers."""
        found: dict[int, list[Mention]] = {}
        where = f"article IN {LISTED} ORDER BY rowid"
        for article, _, one in self.mentions(where, (listed(articles),)):
            found.setdefault(article, []).append(one)
        return found

    def mentions(self, where: str, values: Sequence[object]) -> list[tuple[int, int, Mention]]:
        """Give (article number, its day, mention) of the speakers' names that some SQL chooses."""
        rows = self.rows(
            f"SELECT article, day, name, statements, named, told FROM mentions WHERE {where}",
            values,
        )
        return [
            (article, day, Mention(name, count, bool(named), actors_of(told)))
            for article, day, name, count, named, told in rows
        ]


def listed(values: Iterable[object]) -> str:
    """Return values as the one parameter of LISTED, however many they are."""
    return json.dumps(list(values))


def actors_of(told: str) -> frozenset[str]:
    """Read the names of actors out of one column."""
    return frozenset(told.split(PARTED)) if told else frozenset()


def _article(row: tuple[str, ...]) -> Article:
    key, text, title, url, outlet, authors, published, fetched, language = row
    return Article(
        id=key,
        text=text,
        title=title,
        url=url,
        outlet=outlet,
        authors=tuple(json.loads(authors)),
        published=parse_published(published),
        fetched=datetime.fromisoformat(fetched) if fetched else None,
        language=language,
    )


def parse_published(text: str | None) -> date | datetime | None:
    """Read back a stored day or time.

    >>> parse_published("2022-01-12")
    datetime.date(2022, 1, 12)
    """
    if not text:
        return None
    return datetime.fromisoformat(text) if "T" in text else date.fromisoformat(text)


def day_of(published: date | datetime | None) -> date | None:
    """Return the day on which something was published, as its outlet wrote it."""
    return published.date() if isinstance(published, datetime) else published


def statement_at_rest(article: str, one: StoredStatement) -> Statement:
    """Return a statement as its article alone gives it."""
    fields: Mapping[str, Any] = json.loads(one.fields)
    return statement_of(article, fields)
