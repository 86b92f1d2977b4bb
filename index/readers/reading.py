"""From what a format's reader found to an article: the one place where articles are made."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from index.readers import dates, fields, naming
from index.text.normalise import normalise
from index.values import ID_DIGITS, Article, Failure

ARTICLE_CHARACTERS = 2_000_000

T = TypeVar("T")

NO_TEXT = "holds no text; remove it, or give it some"
NO_ARTICLE = "holds no article that could be found; save its text as a .txt file"


@dataclass(frozen=True, slots=True)
class Reading:
    """One article read from one file; `location` is its path, with `#row` in JSON lines.

    In a zip file `#name` comes between.
    """

    location: str
    article: Article


@dataclass(frozen=True, slots=True)
class Found:
    """What a reader found for one article, unchecked: any field may be of any type.

    A tuple holds candidates for a field: the first that says something is taken.
    """

    text: str
    title: object = None
    url: object = None
    outlet: object = None
    authors: object = None
    published: object = None
    language: object = None


def article(found: Found, *, location: str, where: str, fetched: datetime) -> Reading | Failure:
    """Make an article of what was found at a location, or say why it cannot be one."""
    if len(found.text) > 2 * ARTICLE_CHARACTERS:  # not worth normalising
        return Failure(where, too_long(len(found.text)))
    text = normalise(found.text)
    if not any(map(str.isalnum, text)):
        return Failure(where, NO_TEXT)
    if len(text) > ARTICLE_CHARACTERS:
        return Failure(where, too_long(len(text)))
    url = fields.url(found.url)
    return Reading(
        location,
        Article(
            id=hashlib.sha256(text.encode()).hexdigest()[:ID_DIGITS],
            text=text,
            title=fields.line(found.title, fields.TITLE_CHARACTERS) or naming.first_words(text),
            url=url,
            outlet=_first(fields.outlet, found.outlet) or naming.outlet(text, url),
            authors=_first(fields.authors, found.authors) or (),
            published=_first(lambda value: dates.parse(value, now=fetched), found.published),
            fetched=fetched,
            language=_first(fields.language, found.language),
            locations=(location,),
        ),
    )


def _first(clean: Callable[[object], T], found: object) -> T | None:
    """Return the first candidate that says something, cleaned."""
    candidates = found if isinstance(found, tuple) else (found,)
    return next(filter(None, map(clean, candidates)), None)


def too_long(characters: int) -> str:
    """Return that one article has too many characters, and the cure."""
    return (
        f"{characters:,} characters are too many for one article (at most {ARTICLE_CHARACTERS:,}); "
        "split it"
    )


def name_of(path: Path) -> str:
    """Return a path as text that can be stored, whatever bytes the file system holds."""
    return os.fsencode(path).decode("utf-8", "replace")
