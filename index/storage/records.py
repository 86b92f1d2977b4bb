"""SQLite behind a small door: a generation's articles and passages, read-only once written."""

from __future__ import annotations

import json
import sqlite3
import threading
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from index.errors import NotFoundError
from index.statements.actors.affiliations import Affiliation
from index.statements.actors.people import LibraryPerson
from index.statements.codec import statement_of
from index.values import Article, Passage, Span, Statement

Counts = tuple[tuple[str, int], ...]
"""Outlets with the number of their articles."""
_COLUMNS = "id, text, title, url, outlet, authors, published, fetched, language"
_LISTED = "(SELECT value FROM json_each(?))"
"""Any number of values as one parameter: SQLite takes no more than 32,766 of them."""
_LAST = "\U0010ffff"
"""Sorts behind every letter, so that a beginning and all that begins with it are a range."""


@dataclass(frozen=True, slots=True)
class FileRecord:
    """One file that was read: its bytes' sha256 and the source that led to it."""

    path: str
    sha256: str
    source: str


@dataclass(frozen=True, slots=True)
class RowTable:
    """What filters need of every passage, by row: shapes (rows,).

    `outlet` is a place among the `outlets`, -1 where there is none, and `name` one among the
    `names` that articles have for them, with their counts; `grouping` says which name is whose.
    `withdrawn` marks the passages that answer no more, though the generation still has them.
    """

    article: NDArray[np.int32]
    day: NDArray[np.int32]
    outlet: NDArray[np.int32]
    outlets: tuple[str, ...]
    name: NDArray[np.int32]
    names: Counts
    grouping: Mapping[str, str]
    withdrawn: NDArray[np.bool_] | None = None

    def called(self, outlet: str) -> tuple[str, ...]:
        """Give the names that articles have for an outlet."""
        return tuple(name for name, own in self.grouping.items() if own == outlet)


class Records:
    """A generation's records; each thread has a connection of its own."""

    def __init__(self, path: Path) -> None:
        self._uri = path.resolve().as_uri() + "?mode=ro&immutable=1"
        self._local = threading.local()

    def _connection(self) -> sqlite3.Connection:
        found = getattr(self._local, "connection", None)
        if found is None:
            found = sqlite3.connect(self._uri, uri=True)
            self._local.connection = found
        connection: sqlite3.Connection = found
        return connection

    def article(self, wanted: str) -> Article:
        """Give the article of an id, or of its unique beginning; raise NotFoundError."""
        found = self._articles("WHERE id = ?", (wanted,))
        if not found and wanted:
            reach = (wanted, wanted + _LAST)
            found = self._articles("WHERE id BETWEEN ? AND ? ORDER BY id LIMIT 2", reach)
        if len(found) != 1:
            why = "names several" if found else "names none"
            raise NotFoundError(
                f"the article id {wanted!r} {why}: take an id from an answer or from `--json`"
            )
        return found[0][1]

    def articles(self) -> Iterator[Article]:
        """Give every article in the order of rows."""
        return (one for _, one in self._articles("ORDER BY number", ()))

    def by_number(self, numbers: Sequence[int]) -> dict[int, Article]:
        """Give articles by their numbers."""
        return dict(self._articles(f"WHERE number IN {_LISTED}", (_listed(numbers),)))

    def passages(self, rows: Sequence[int]) -> dict[int, tuple[int, Passage]]:
        """Give (article number, passage) by row."""
        found = self._connection().execute(
            "SELECT row, a.number, a.id, start, end, paragraph FROM passages "
            f"JOIN articles a ON a.number = passages.article WHERE row IN {_LISTED}",
            (_listed(rows),),
        )
        return {
            row: (number, Passage(article=article, span=(start, end), paragraph=paragraph))
            for row, number, article, start, end, paragraph in found
        }

    def passage_texts(self, rows: Sequence[int]) -> dict[int, str]:
        """Give the verbatim text of passages by row."""
        return dict(
            self._connection().execute(
                "SELECT row, substr(text, start + 1, end - start) FROM passages "
                f"JOIN articles a ON a.number = passages.article WHERE row IN {_LISTED}",
                (_listed(rows),),
            )
        )

    def all_passages(self) -> Iterator[Passage]:
        """Give every passage in the order of rows."""
        for article, start, end, paragraph in self._connection().execute(
            "SELECT a.id, start, end, paragraph FROM passages "
            "JOIN articles a ON a.number = passages.article ORDER BY row"
        ):
            yield Passage(article=article, span=(start, end), paragraph=paragraph)

    def statements(self, article_id: str) -> tuple[Statement, ...]:
        """Give an article's statements in the order of its text, with speakers' full names."""
        return tuple(one for one, _ in self._statements("a.id = ?", (article_id,)))

    def statements_at(self, article_id: str, span: Span) -> tuple[Statement, ...]:
        """Give an article's statements whose content shares a character with a span of its text."""
        where = (
            "a.id = ? AND EXISTS (SELECT 1 FROM json_each(fields, '$.content') "
            "WHERE json_extract(value, '$[0]') < ? AND json_extract(value, '$[1]') > ?)"
        )
        start, end = span
        return tuple(one for one, _ in self._statements(where, (article_id, end, start)))

    def found_statements(self, article_id: str) -> tuple[Statement, ...]:
        """Give an article's statements as its own words give them, for the next build."""
        rows = self._connection().execute(
            "SELECT fields FROM statements JOIN articles a ON a.number = statements.article "
            "WHERE a.id = ? ORDER BY statements.number",
            (article_id,),
        )
        return tuple(statement_of(article_id, json.loads(fields)) for (fields,) in rows)

    def statements_of(
        self, forms: Collection[str], actor: str | None, least: float
    ) -> list[tuple[Statement, int]]:
        """Give (statement, article number) of what some names, or an actor's people, have said.

        Only what was said or written, at a confidence of `least` and more, the latest first.
        """
        where = f"(form IN {_LISTED} OR (? IS NOT NULL AND statements.actor = ?))"
        where += " AND confidence >= ? AND spoken = 1"
        return self._statements(where, (_listed(forms), actor, actor, least), "day DESC, ")

    def _statements(
        self, where: str, values: Sequence[object], order: str = ""
    ) -> list[tuple[Statement, int]]:
        rows = self._connection().execute(
            "SELECT a.id, a.number, fields, speaker, actor, actor_by FROM statements "
            f"JOIN articles a ON a.number = statements.article WHERE {where} "
            f"ORDER BY {order}statements.number",
            tuple(values),
        )
        return [
            (
                replace(
                    statement_of(article, json.loads(fields)),
                    speaker=speaker,
                    actor=actor,
                    actor_by=actor_by,
                ),
                number,
            )
            for article, number, fields, speaker, actor, actor_by in rows
        ]

    def people(self) -> tuple[LibraryPerson, ...]:
        """Give the people who speak in the library, those with most statements first."""
        rows = self._connection().execute(
            "SELECT name, aliases, statements, articles FROM people ORDER BY statements DESC, name"
        )
        return tuple(
            LibraryPerson(name, tuple(json.loads(aliases)), statements, articles)
            for name, aliases, statements, articles in rows
        )

    def is_person(self, name: str) -> bool:
        """Say whether a name is that of one of the library's people."""
        rows = self._connection().execute("SELECT 1 FROM people WHERE name = ?", (name,))
        return rows.fetchone() is not None

    def speaking_actors(self) -> dict[str, int]:
        """Give the number of statements of each state and body and of its people."""
        return dict(
            self._connection().execute(
                "SELECT actor, count(*) FROM statements WHERE actor IS NOT NULL AND spoken = 1 "
                "GROUP BY actor"
            )
        )

    def affiliations(self, person: str) -> tuple[Affiliation, ...]:
        """Give for whom a person speaks, the clearest first."""
        rows = self._connection().execute(
            "SELECT person, actor, articles, share, first, last FROM affiliations "
            "WHERE person = ? ORDER BY articles DESC, actor",
            (person,),
        )
        return tuple(
            Affiliation(
                who,
                actor,
                articles,
                share,
                date.fromisoformat(first) if first else None,
                date.fromisoformat(last) if last else None,
            )
            for who, actor, articles, share, first, last in rows
        )

    def numbers_of(self, articles: Collection[str]) -> dict[str, int]:
        """Give the numbers of articles by their ids."""
        return dict(
            self._connection().execute(
                f"SELECT id, number FROM articles WHERE id IN {_LISTED}", (_listed(articles),)
            )
        )

    def rows_of(self, articles: Collection[int]) -> list[tuple[int, int, int, int]]:
        """Give (row, article number, start, end) of all passages of some articles."""
        return list(
            self._connection().execute(
                "SELECT row, article, start, end FROM passages "
                f"WHERE article IN {_LISTED} ORDER BY row",
                (_listed(articles),),
            )
        )

    def keys(self) -> dict[bytes, int]:
        """Give the row of each embedded input, by its key."""
        return dict(self._connection().execute("SELECT key, row FROM passages"))

    def files(self) -> dict[str, FileRecord]:
        """Give the files that were read, by path."""
        found = self._connection().execute("SELECT path, sha256, source FROM files")
        return {row[0]: FileRecord(*row) for row in found}

    def locations(self) -> dict[str, str]:
        """Give the article id at each location."""
        return dict(self._connection().execute("SELECT location, article FROM locations"))

    def locations_by_file(self) -> dict[str, dict[str, str]]:
        """Give the article id at each location of each file, by the file's path."""
        found: dict[str, dict[str, str]] = {}
        for file, location, article in self._connection().execute(
            "SELECT file, location, article FROM locations"
        ):
            found.setdefault(file, {})[location] = article
        return found

    def table(self) -> RowTable:
        """Give what filters need of every passage, outlets by the names that articles have."""
        connection = self._connection()
        held = connection.execute("SELECT number, published, outlet FROM articles").fetchall()
        counts = Counter(outlet for _, _, outlet in held if outlet)
        names = tuple(sorted(counts.items()))
        place = {outlet: number for number, (outlet, _) in enumerate(names)}
        day = np.zeros(len(held), np.int32)
        where = np.full(len(held), -1, np.int32)
        for number, published, outlet in held:
            day[number] = _day(published)
            where[number] = place.get(outlet, -1)
        rows = connection.execute("SELECT article FROM passages ORDER BY row")
        article = np.fromiter((number for (number,) in rows), np.int32)
        name, plain = where[article], tuple(one for one, _ in names)
        return RowTable(
            article=article,
            day=day[article],
            outlet=name,
            outlets=plain,
            name=name,
            names=names,
            grouping={one: one for one in plain},
        )

    def days(self) -> tuple[date | None, date | None]:
        """Give the first and the last day that an article was published."""
        found = [
            parsed
            for (text,) in self._connection().execute(
                "SELECT DISTINCT published FROM articles WHERE published IS NOT NULL"
            )
            if (parsed := day_of(parse_published(text)))
        ]
        return (min(found), max(found)) if found else (None, None)

    def counts(self) -> tuple[int, int]:
        """Give the numbers of articles and of passages."""
        found = self._connection().execute(
            "SELECT (SELECT count(*) FROM articles), (SELECT count(*) FROM passages)"
        )
        articles, passages = found.fetchone()
        return int(articles), int(passages)

    def _articles(self, which: str, values: Sequence[object]) -> list[tuple[int, Article]]:
        """Give (number, article) of the articles that some SQL chooses, in its order."""
        connection = self._connection()
        rows = connection.execute(
            f"SELECT number, {_COLUMNS} FROM articles {which}", tuple(values)
        ).fetchall()
        places: dict[str, list[str]] = {}
        for key, place in connection.execute(
            f"SELECT article, location FROM locations WHERE article IN {_LISTED} "
            "ORDER BY article, location",
            (_listed([row[1] for row in rows]),),
        ):
            places.setdefault(key, []).append(place)
        return [(row[0], _article(row[1:], places.get(row[1], ()))) for row in rows]


def _listed(values: Iterable[object]) -> str:
    """Give values as the one parameter of _LISTED, however many they are."""
    return json.dumps(list(values))


def _article(row: tuple[str, ...], locations: Iterable[str]) -> Article:
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
        locations=tuple(locations),
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
    """Give the day on which something was published, as its outlet wrote it."""
    return published.date() if isinstance(published, datetime) else published


def _day(published: str | None) -> int:
    day = day_of(parse_published(published))
    return 0 if day is None else day.toordinal()
