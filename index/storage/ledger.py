"""What a generation knows over all its segments: its files, its people, and whom they speak for.

A copy of the former generation's ledger, in which what changed was written anew. What it says of a
statement is by article and place there, so that merging segments leaves it as it is.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from index.statements.actors.affiliations import Affiliation
from index.statements.actors.people import LibraryPerson
from index.storage.segment_records import LISTED, Connected, listed

LEDGER = "ledger.sqlite"
SCHEMA = """
CREATE TABLE files (path TEXT PRIMARY KEY, sha256 TEXT NOT NULL, source TEXT NOT NULL);
CREATE INDEX files_by_source ON files (source);
CREATE TABLE locations (location TEXT PRIMARY KEY, article TEXT NOT NULL, file TEXT NOT NULL);
CREATE INDEX locations_by_article ON locations (article);
CREATE INDEX locations_by_file ON locations (file);
CREATE TABLE forms (
    form TEXT PRIMARY KEY, name TEXT NOT NULL, statements INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX forms_by_name ON forms (name);
CREATE TABLE ties (tie TEXT, form TEXT, PRIMARY KEY (tie, form)) WITHOUT ROWID;
CREATE TABLE people (
    name TEXT PRIMARY KEY, aliases TEXT NOT NULL, statements INTEGER NOT NULL,
    articles INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE affiliations (
    person TEXT NOT NULL, actor TEXT NOT NULL, articles INTEGER NOT NULL, share REAL NOT NULL,
    first TEXT, last TEXT
);
CREATE INDEX affiliations_by_person ON affiliations (person);
CREATE INDEX affiliations_by_actor ON affiliations (actor);
CREATE TABLE told (
    article TEXT NOT NULL, person TEXT NOT NULL, actors TEXT NOT NULL,
    PRIMARY KEY (article, person)
) WITHOUT ROWID;
CREATE INDEX told_by_person ON told (person);
CREATE TABLE renamed (
    article TEXT NOT NULL, place INTEGER NOT NULL, form TEXT NOT NULL, speaker TEXT NOT NULL,
    actor TEXT, actor_by TEXT, day INTEGER NOT NULL, spoken INTEGER NOT NULL,
    PRIMARY KEY (article, place)
) WITHOUT ROWID;
CREATE INDEX renamed_by_actor ON renamed (actor);
CREATE INDEX renamed_by_form ON renamed (form);
"""


@dataclass(frozen=True, slots=True)
class FileRecord:
    """One file that was read: its bytes' sha256 and the source that led to it."""

    path: str
    sha256: str
    source: str


@dataclass(frozen=True, slots=True)
class Renamed:
    """A statement whose speaker goes by another name in the library than in its article."""

    speaker: str
    actor: str | None
    actor_by: str | None


class Ledger(Connected):
    """A generation's ledger, read-only once written."""

    def file(self, path: str) -> FileRecord | None:
        """Return what is known of one file."""
        found = self.rows("SELECT path, sha256, source FROM files WHERE path = ?", (path,))
        return FileRecord(*found[0]) if found else None

    def files(self) -> dict[str, FileRecord]:
        """Return the files that were read, by path."""
        found = self.rows("SELECT path, sha256, source FROM files")
        return {row[0]: FileRecord(*row) for row in found}

    def files_of(self, source: str) -> dict[str, FileRecord]:
        """Return the files that a source led to, by path."""
        found = self.rows("SELECT path, sha256, source FROM files WHERE source = ?", (source,))
        return {row[0]: FileRecord(*row) for row in found}

    def locations(self) -> dict[str, str]:
        """Return the article id at each location."""
        return dict(self.rows("SELECT location, article FROM locations"))

    def locations_in(self, file: str) -> dict[str, str]:
        """Return the article id at each location of a file."""
        query = "SELECT location, article FROM locations WHERE file = ?"
        return dict(self.rows(query, (file,)))

    def locations_by_file(self) -> dict[str, dict[str, str]]:
        """Return the article id at each location of each file, by the file's path."""
        found: dict[str, dict[str, str]] = {}
        for file, location, article in self.rows("SELECT file, location, article FROM locations"):
            found.setdefault(file, {})[location] = article
        return found

    def places(self, articles: Collection[str]) -> dict[str, list[str]]:
        """Return the locations of some articles in their order."""
        found: dict[str, list[str]] = {}
        for article, location in self.rows(
            f"SELECT article, location FROM locations WHERE article IN {LISTED} "
            "ORDER BY article, location",
            (listed(articles),),
        ):
            found.setdefault(article, []).append(location)
        return found

    def files_with(self, articles: Collection[str]) -> dict[str, set[str]]:
        """Return the files that some articles stand in, by article."""
        found: dict[str, set[str]] = {}
        for article, file in self.rows(
            f"SELECT article, file FROM locations WHERE article IN {LISTED}", (listed(articles),)
        ):
            found.setdefault(article, set()).add(file)
        return found

    def location_count(self) -> int:
        """Return the number of locations."""
        return int(self.rows("SELECT count(*) FROM locations")[0][0])

    def people(self) -> tuple[LibraryPerson, ...]:
        """Return the people who speak in the library, those with most statements first."""
        rows = self.rows(
            "SELECT name, aliases, statements, articles FROM people ORDER BY statements DESC, name"
        )
        return tuple(
            LibraryPerson(name, tuple(json.loads(aliases)), statements, articles)
            for name, aliases, statements, articles in rows
        )

    def is_person(self, name: str) -> bool:
        """Return whether a name is that of one of the library's people."""
        return bool(self.rows("SELECT 1 FROM people WHERE name = ?", (name,)))

    def people_among(self, names: Collection[str]) -> set[str]:
        """Return those of some names that are the library's people."""
        query = f"SELECT name FROM people WHERE name IN {LISTED}"
        return {name for (name,) in self.rows(query, (listed(names),))}

    def names(self, forms: Collection[str]) -> dict[str, str]:
        """Return the full names of some speakers, of those who are the library's people."""
        query = f"SELECT form, name FROM forms WHERE form IN {LISTED}"
        return dict(self.rows(query, (listed(forms),)))

    def forms_of(self, people: Collection[str]) -> set[str]:
        """Return all names of some people."""
        query = f"SELECT form FROM forms WHERE name IN {LISTED}"
        return {form for (form,) in self.rows(query, (listed(people),))}

    def affiliations(self, person: str) -> tuple[Affiliation, ...]:
        """Return for whom a person speaks, the clearest first."""
        return self.affiliations_of([person]).get(person, ())

    def affiliations_of(self, people: Collection[str]) -> dict[str, tuple[Affiliation, ...]]:
        """Return for whom some people speak, the clearest first."""
        return _by_person(
            self.rows(
                "SELECT person, actor, articles, share, first, last FROM affiliations "
                f"WHERE person IN {LISTED} ORDER BY articles DESC, actor",
                (listed(people),),
            )
        )

    def affiliated(self) -> dict[str, tuple[Affiliation, ...]]:
        """Return for whom everybody speaks who speaks for somebody."""
        return _by_person(
            self.rows(
                "SELECT person, actor, articles, share, first, last FROM affiliations "
                "ORDER BY articles DESC, actor"
            )
        )

    def people_for(self, actor: str) -> set[str]:
        """Return the people who may speak for an actor, on some day."""
        rows = self.rows("SELECT person FROM affiliations WHERE actor = ?", (actor,))
        return {person for (person,) in rows}

    def renamed(self, articles: Collection[str]) -> dict[tuple[str, int], Renamed]:
        """Return the statements of some articles whose speakers have other names in the library."""
        rows = self.rows(
            "SELECT article, place, speaker, actor, actor_by FROM renamed "
            f"WHERE article IN {LISTED}",
            (listed(articles),),
        )
        return {(article, place): Renamed(*told) for article, place, *told in rows}

    def renamed_for(self, actor: str) -> list[tuple[str, str]]:
        """Return (article, speaker's name there) of the renamed statements for an actor."""
        return self.rows("SELECT DISTINCT article, form FROM renamed WHERE actor = ?", (actor,))

    def renamed_forms(self) -> set[str]:
        """Return the names that go by another one in the library."""
        return {form for (form,) in self.rows("SELECT form FROM forms WHERE form <> name")}

    def renamed_counts(self) -> list[tuple[str, str | None, int, int]]:
        """Count what was said by (speaker, actor, day) of renamed statements."""
        return self.rows(
            "SELECT speaker, actor, day, count(*) FROM renamed WHERE spoken = 1 "
            "GROUP BY speaker, actor, day"
        )


def begin_ledger(path: Path) -> sqlite3.Connection:
    """Make an empty ledger, to be written."""
    connection = open_ledger(path)
    connection.executescript(SCHEMA)
    return connection


def open_ledger(path: Path) -> sqlite3.Connection:
    """Open a ledger that is being written; what a crash leaves of it is thrown away."""
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA journal_mode = OFF")
    connection.execute("PRAGMA synchronous = OFF")
    return connection


def _by_person(rows: Iterable[tuple[object, ...]]) -> dict[str, tuple[Affiliation, ...]]:
    found: dict[str, list[Affiliation]] = {}
    for person, actor, articles, share, first, last in rows:
        days = [date.fromisoformat(str(one)) if one else None for one in (first, last)]
        own = Affiliation(str(person), str(actor), int(str(articles)), float(str(share)), *days)
        found.setdefault(own.person, []).append(own)
    return {person: tuple(own) for person, own in found.items()}
