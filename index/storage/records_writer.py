"""A generation's records as they are written, once."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path

from index.statements.codec import statement_fields
from index.statements.library import Spoken
from index.storage.records import FileRecord, day_of
from index.values import Article, Passage, Polarity

_SCHEMA = """
CREATE TABLE articles (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, text TEXT NOT NULL, title TEXT NOT NULL,
    url TEXT, outlet TEXT, authors TEXT NOT NULL, published TEXT, fetched TEXT, language TEXT
);
CREATE TABLE locations (
    location TEXT PRIMARY KEY, article TEXT NOT NULL, file TEXT NOT NULL
);
CREATE INDEX locations_by_article ON locations (article);
CREATE INDEX locations_by_file ON locations (file);
CREATE TABLE files (
    path TEXT PRIMARY KEY, sha256 TEXT NOT NULL, source TEXT NOT NULL
);
CREATE TABLE passages (
    row INTEGER PRIMARY KEY, article INTEGER NOT NULL, start INTEGER NOT NULL, end INTEGER NOT NULL,
    paragraph INTEGER NOT NULL, key BLOB NOT NULL
);
CREATE TABLE statements (
    number INTEGER PRIMARY KEY, article INTEGER NOT NULL, form TEXT, speaker TEXT, actor TEXT,
    actor_by TEXT, day INTEGER NOT NULL, confidence REAL NOT NULL, spoken INTEGER NOT NULL,
    fields TEXT NOT NULL
);
CREATE INDEX statements_by_article ON statements (article);
CREATE INDEX statements_by_form ON statements (form, day);
CREATE INDEX statements_by_actor ON statements (actor, day);
CREATE TABLE people (
    name TEXT PRIMARY KEY, aliases TEXT NOT NULL, statements INTEGER NOT NULL,
    articles INTEGER NOT NULL
);
CREATE TABLE affiliations (
    person TEXT NOT NULL, actor TEXT NOT NULL, articles INTEGER NOT NULL, share REAL NOT NULL,
    first TEXT, last TEXT
);
CREATE INDEX affiliations_by_person ON affiliations (person);
"""


def write_records(
    path: Path,
    articles: Sequence[Article],
    passages: Iterable[tuple[int, Passage, bytes]],
    locations: Iterable[tuple[str, str, str]],
    files: Iterable[FileRecord],
    spoken: Spoken,
) -> None:
    """Write a generation's records.

    Passages come as (article number, passage, key) by row.
    """
    connection = sqlite3.connect(path)
    try:
        connection.executescript(_SCHEMA)
        connection.executemany(
            "INSERT INTO articles VALUES (?,?,?,?,?,?,?,?,?,?)",
            (
                (
                    number,
                    one.id,
                    one.text,
                    one.title,
                    one.url,
                    one.outlet,
                    json.dumps(one.authors, ensure_ascii=False),
                    one.published.isoformat() if one.published else None,
                    one.fetched.isoformat() if one.fetched else None,
                    one.language,
                )
                for number, one in enumerate(articles)
            ),
        )
        connection.executemany(
            "INSERT INTO passages VALUES (?,?,?,?,?,?)",
            (
                (row, number, *one.span, one.paragraph, key)
                for row, (number, one, key) in enumerate(passages)
            ),
        )
        connection.executemany("INSERT INTO locations VALUES (?,?,?)", locations)
        connection.executemany(
            "INSERT INTO files VALUES (?,?,?)",
            ((one.path, one.sha256, one.source) for one in files),
        )
        connection.executemany(
            "INSERT INTO statements VALUES (?,?,?,?,?,?,?,?,?,?)", _statement_rows(articles, spoken)
        )
        connection.executemany(
            "INSERT INTO people VALUES (?,?,?,?)",
            (
                (
                    one.name,
                    json.dumps(one.aliases, ensure_ascii=False),
                    one.statements,
                    one.articles,
                )
                for one in spoken.people
            ),
        )
        connection.executemany(
            "INSERT INTO affiliations VALUES (?,?,?,?,?,?)",
            (
                (one.person, one.actor, one.articles, one.share, _iso(one.first), _iso(one.last))
                for found in spoken.affiliations.values()
                for one in found
            ),
        )
        connection.commit()
    finally:
        connection.close()


def _statement_rows(articles: Sequence[Article], spoken: Spoken) -> Iterable[tuple[object, ...]]:
    number = 0
    for place, article in enumerate(articles):
        day = day_of(article.published)
        pairs = zip(spoken.found[place], spoken.named[place], strict=True)
        for found, named in pairs:
            yield (
                number,
                place,
                found.speaker,
                named.speaker,
                named.actor,
                named.actor_by,
                day.toordinal() if day else 0,
                named.speaker_confidence,
                int(named.spoken or named.polarity is Polarity.DECLINED),
                json.dumps(statement_fields(found), ensure_ascii=False),
            )
            number += 1


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
