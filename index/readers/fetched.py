"""Documents: one state of one article as it was fetched and read, kept for good.

A text is normalised when its page is read and stands here as it will be quoted: reading a document
changes nothing of it.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

from index.readers.reading import Reading, name_of
from index.values import ID_DIGITS, Article, Failure, Provenance

SUFFIX = ".fetched.json"
FORMAT = 1
_ALTERED = "was altered since it was fetched; delete it and run `onrecord refresh`"


@dataclass(frozen=True, slots=True)
class Document:
    """An article with where and when it was fetched; `why` as in Version."""

    article: Article
    url: str
    fetched: datetime
    provenance: Provenance
    why: str = ""


def dump(document: Document) -> str:
    """Write a document as JSON."""
    article = document.article
    return json.dumps(
        {
            "format": FORMAT,
            "url": document.url,
            "fetched": document.fetched.isoformat(),
            "provenance": document.provenance.value,
            "why": document.why,
            "article": {
                "id": article.id,
                "title": article.title,
                "url": article.url,
                "outlet": article.outlet,
                "authors": list(article.authors),
                "published": article.published.isoformat() if article.published else None,
                "language": article.language,
                "text": article.text,
            },
        },
        ensure_ascii=False,
        indent=1,
    )


def load(path: Path) -> Document:
    """Read a document; raise ValueError where it is none, or was altered."""
    try:
        row = json.loads(path.read_text(encoding="utf-8"))
        if row["format"] != FORMAT:
            raise ValueError(f"is of format {row['format']!r}, which another version wrote")
        held = row["article"]
        fetched = datetime.fromisoformat(row["fetched"])
        text = str(held["text"])
        if hashlib.sha256(text.encode()).hexdigest()[:ID_DIGITS] != held["id"]:
            raise ValueError(_ALTERED)
        article = Article(
            id=held["id"],
            text=text,
            title=held["title"],
            url=held["url"],
            outlet=held["outlet"],
            authors=tuple(held["authors"]),
            published=_day(held["published"]),
            fetched=fetched,
            language=held["language"],
            locations=(row["url"],),
        )
        return Document(article, row["url"], fetched, Provenance(row["provenance"]), row["why"])
    except (KeyError, TypeError, AttributeError, RecursionError, json.JSONDecodeError):
        raise ValueError(_ALTERED) from None


def read(path: Path, *, fetched: datetime) -> Iterator[Reading | Failure]:
    """Read the one article of a document; it was fetched when it says, not now."""
    try:
        found = load(path)
    except ValueError as error:
        yield Failure(name_of(path), str(error))
        return
    yield Reading(found.url, replace(found.article, locations=(found.url,)))


def _day(written: str | None) -> date | datetime | None:
    if written is None:
        return None
    return datetime.fromisoformat(written) if "T" in written else date.fromisoformat(written)
