"""A segment as it is written, once: of new articles, and of those of segments before it."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from index.statements.codec import statement_fields
from index.statements.library import Mention
from index.storage.segment import (
    FORMAT,
    KEYS,
    RECORDS,
    SIGNATURES,
    TABLE,
    VECTORS,
    WORDS,
    SegmentManifest,
    SegmentTable,
    seal,
    write_signatures,
    write_table,
)
from index.storage.segment_records import PARTED, StoredPassage, StoredStatement, day_of
from index.storage.statement_keys import Keys, keys_of, write_keys
from index.storage.vectors import Vectors, write_vectors
from index.storage.words import WordRow, day_number, write_words
from index.text.embedded import embedded_text
from index.text.likeness import Signatures, signatures
from index.values import Article, Passage, Polarity, Statement

_SCHEMA = """
PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
CREATE TABLE articles (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, text TEXT NOT NULL, title TEXT NOT NULL,
    url TEXT, outlet TEXT, authors TEXT NOT NULL, published TEXT, fetched TEXT, language TEXT
);
CREATE TABLE passages (
    row INTEGER PRIMARY KEY, article INTEGER NOT NULL, start INTEGER NOT NULL, end INTEGER NOT NULL,
    paragraph INTEGER NOT NULL, key BLOB NOT NULL
);
CREATE TABLE statements (
    number INTEGER PRIMARY KEY, article INTEGER NOT NULL, place INTEGER NOT NULL, speaker TEXT,
    actor TEXT, actor_by TEXT, day INTEGER NOT NULL, confidence REAL NOT NULL,
    spoken INTEGER NOT NULL, fields TEXT NOT NULL
);
CREATE TABLE mentions (
    article INTEGER NOT NULL, day INTEGER NOT NULL, name TEXT NOT NULL, statements INTEGER NOT NULL,
    named INTEGER NOT NULL, told TEXT NOT NULL
);
"""
_INDEXES = """
CREATE INDEX passages_by_key ON passages (key);
CREATE INDEX passages_by_article ON passages (article);
CREATE INDEX statements_by_article ON statements (article);
CREATE INDEX statements_by_speaker ON statements (speaker, spoken, actor, day);
CREATE INDEX statements_by_actor ON statements (actor, spoken);
CREATE INDEX mentions_by_name ON mentions (name);
CREATE INDEX mentions_by_article ON mentions (article);
"""


@dataclass(frozen=True, slots=True)
class Part:
    """One article with all that a segment keeps of it.

    `vectors` and `signatures` have a row for each passage, `keys` one for each statement.
    """

    article: Article
    passages: tuple[StoredPassage, ...]
    statements: tuple[StoredStatement, ...]
    mentions: tuple[Mention, ...]
    vectors: Vectors
    signatures: Signatures
    keys: Keys

    @property
    def order(self) -> tuple[str, str]:
        """Return what articles are sorted by: a date filter is then a range of rows."""
        published = self.article.published
        return published.isoformat() if published else "", self.article.id


def part_of(
    article: Article,
    passages: Sequence[tuple[Passage, bytes]],
    found: Sequence[Statement],
    own: Sequence[Statement],
    names: tuple[Mention, ...],
    vectors: Vectors,
) -> Part:
    """Make a part of a new article; `own` are its statements with the actors that it tells."""
    day = day_of(article.published)
    number = day.toordinal() if day else 0
    return Part(
        article,
        tuple(StoredPassage(0, *one.span, one.paragraph, key) for one, key in passages),
        tuple(
            StoredStatement(
                article=0,
                place=place,
                speaker=one.speaker,
                actor=told.actor,
                actor_by=told.actor_by,
                day=number,
                confidence=one.speaker_confidence,
                spoken=one.spoken or one.polarity is Polarity.DECLINED,
                fields=json.dumps(statement_fields(one), ensure_ascii=False),
            )
            for place, (one, told) in enumerate(zip(found, own, strict=True))
        ),
        names,
        vectors,
        signatures(article.text[slice(*one.span)] for one, _ in passages),
        keys_of(article, [one.span for one, _ in passages], found),
    )


def write_segment(
    folder: Path,
    name: str,
    base: int,
    parts: Iterable[Part],
    look: Callable[[int], None],
) -> str:
    """Write a segment of some articles into an empty folder; give its manifest's digest.

    `look` is told the passages that are written, and may raise to stop.
    """
    held = sorted(parts, key=lambda one: one.order)
    count = sum(len(one.passages) for one in held)
    dimension = held[0].vectors.shape[1]
    vectors = np.zeros((count, dimension), np.float32)
    at = 0
    for one in held:
        vectors[at : at + len(one.passages)] = one.vectors
        at += len(one.passages)
    look(0)
    write_vectors(folder / VECTORS, vectors)
    write_words(folder / WORDS, word_rows(held, base, look))
    _write_records(folder / RECORDS, held, look)
    write_table(folder / TABLE, _table(held))
    write_signatures(folder / SIGNATURES, np.concatenate([one.signatures for one in held]))
    write_keys(folder / KEYS, np.concatenate([one.keys for one in held]))
    return seal(folder, SegmentManifest(FORMAT, name, base, len(held), count))


def word_rows(
    parts: Iterable[Part], base: int, look: Callable[[int], None], rows: Sequence[int] | None = None
) -> Iterable[WordRow]:
    """Return what is indexed of the passages of some articles, by the numbers of the words' index.

    `rows` are the segment's own rows, where these are not all of its articles.
    """
    at = 0
    for one in parts:
        day, outlet = day_number(day_of(one.article.published)), one.article.outlet or ""
        for passage in one.passages:
            look(at)
            text = embedded_text(one.article, (passage.start, passage.end))
            row = at if rows is None else rows[at]
            yield WordRow(row=base + row, text=text, day=day, outlet=outlet)
            at += 1


def _table(held: Sequence[Part]) -> SegmentTable:
    outlets = tuple(sorted({one.article.outlet for one in held if one.article.outlet}))
    place = {outlet: number for number, outlet in enumerate(outlets)}
    days = [day_of(one.article.published) for one in held]
    sizes = [len(one.passages) for one in held]
    return SegmentTable(
        article=np.repeat(np.arange(len(held), dtype=np.int32), sizes),
        day=np.array([one.toordinal() if one else 0 for one in days], np.int32),
        outlet=np.array([place.get(one.article.outlet or "", -1) for one in held], np.int32),
        outlets=outlets,
        published=_bytes([one.order[0] for one in held]),
        ids=_bytes([one.order[1] for one in held]),
    )


def _bytes(texts: Sequence[str]) -> NDArray[np.bytes_]:
    return np.array([one.encode() for one in texts], dtype=np.bytes_)


def _write_records(path: Path, held: Sequence[Part], look: Callable[[int], None]) -> None:
    connection = sqlite3.connect(path)
    try:
        connection.executescript(_SCHEMA)
        row = statement = 0
        for number, part in enumerate(held):
            look(row)
            article, day = part.article, day_of(part.article.published)
            connection.execute(
                "INSERT INTO articles VALUES (?,?,?,?,?,?,?,?,?,?)",
                (
                    number,
                    article.id,
                    article.text,
                    article.title,
                    article.url,
                    article.outlet,
                    json.dumps(article.authors, ensure_ascii=False),
                    article.published.isoformat() if article.published else None,
                    article.fetched.isoformat() if article.fetched else None,
                    article.language,
                ),
            )
            connection.executemany(
                "INSERT INTO passages VALUES (?,?,?,?,?,?)",
                (
                    (row + at, number, one.start, one.end, one.paragraph, one.key)
                    for at, one in enumerate(part.passages)
                ),
            )
            connection.executemany(
                "INSERT INTO statements VALUES (?,?,?,?,?,?,?,?,?,?)",
                (
                    (
                        statement + one.place,
                        number,
                        one.place,
                        one.speaker,
                        one.actor,
                        one.actor_by,
                        one.day,
                        one.confidence,
                        int(one.spoken),
                        one.fields,
                    )
                    for one in part.statements
                ),
            )
            connection.executemany(
                "INSERT INTO mentions VALUES (?,?,?,?,?,?)",
                (
                    (
                        number,
                        day.toordinal() if day else 0,
                        one.name,
                        one.statements,
                        int(one.named),
                        PARTED.join(sorted(one.told)),
                    )
                    for one in part.mentions
                ),
            )
            row += len(part.passages)
            statement += len(part.statements)
        connection.executescript(_INDEXES)
        connection.commit()
    finally:
        connection.close()
