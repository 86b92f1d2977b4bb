"""An article, and the passages of it that are searched."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date, datetime

Span = tuple[int, int]


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
