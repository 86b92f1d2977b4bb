"""An article, and the passages of it that are searched."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date, datetime

Span = tuple[int, int]

ID_DIGITS = 12
"""Hex digits of an article's id, the beginning of its text's sha256."""
COPY_DIGITS = 6
"""Hex digits behind these of the same text in another outlet: of thirty outlets with one text two
have the same by a chance of one in 40,000."""


def text_id(article: str) -> str:
    """Return the id of an article's text, with which the ids of all its copies begin.

    >>> text_id("5f2a90c1d7e4-0b9c3d"), text_id("5f2a90c1d7e4")
    ('5f2a90c1d7e4', '5f2a90c1d7e4')
    """
    return article.partition("-")[0]


def copy_id(text: str, outlet: str) -> str:
    """Return the id of a text's copy in an outlet other than the first; always the same one.

    >>> copy_id("5f2a90c1d7e4", "tarn post")
    '5f2a90c1d7e4-39f2ec'
    """
    return f"{text}-{hashlib.sha256(outlet.encode()).hexdigest()[:COPY_DIGITS]}"


@dataclass(frozen=True, slots=True)
class Article:
    """One text with what is known of its origin.

    `published` is a `date` where the source gives only a day and an aware `datetime` where it
    gives a time; None where it gives neither. `locations` are the places it was read from.
    """

    id: str
    text: str
    title: str
    url: str | None = None
    outlet: str | None = None
    authors: tuple[str, ...] = ()
    published: date | datetime | None = None
    fetched: datetime | None = None
    language: str | None = None
    locations: tuple[str, ...] = ()

    @property
    def sha256(self) -> str:
        """Return the hex digest of the text's UTF-8 bytes."""
        return hashlib.sha256(self.text.encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Listing:
    """An article as a list names it, without its text."""

    id: str
    title: str
    outlet: str | None = None


@dataclass(frozen=True, slots=True)
class Passage:
    """The span of an article that is embedded and searched; `paragraph` is its first, from 1."""

    article: str
    span: Span
    paragraph: int
