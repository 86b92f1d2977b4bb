"""What was fetched, on disk: immutable documents, one for each state of each page.

<home>/fetched/<source>/<page>-<time>-<article>.fetched.json

A source is named by 16 hex digits of its address, a page by its key. A document is never written
again: the newest one of a page answers, those before it are its former versions.
"""

from __future__ import annotations

import hashlib
import re
import shutil
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from index.fetching.address import is_address
from index.files import replace_text
from index.readers.fetched import SUFFIX, Document, dump

_STAMP = "%Y%m%dT%H%M%S%fZ"
_NAME = re.compile(
    rf"(?P<page>[0-9a-f]{{16}})-(?P<stamp>\d{{8}}T\d{{12}}Z)-(?P<article>[0-9a-f]{{12}})"
    rf"{re.escape(SUFFIX)}"
)


@dataclass(frozen=True, slots=True)
class Stored:
    """A document as its name tells it."""

    path: Path
    page: str
    stamp: str
    article: str


def folder(home: Path, location: str) -> Path:
    """Return where the documents of a source are kept."""
    return home / "fetched" / hashlib.sha256(location.encode()).hexdigest()[:16]


def store(home: Path, location: str, page: str, document: Document) -> Path:
    """Keep a document, safe from a power cut once this returns."""
    where = folder(home, location)
    where.mkdir(parents=True, exist_ok=True)
    stamp = document.fetched.strftime(_STAMP)
    path = where / f"{page}-{stamp}-{document.article.id}{SUFFIX}"
    replace_text(path, dump(document))
    return path


def stored(home: Path, location: str) -> Iterator[Stored]:
    """Return the documents of a source, a page's together and the oldest first."""
    where = folder(home, location)
    if where.is_dir():
        for path in sorted(where.iterdir()):
            if match := _NAME.fullmatch(path.name):
                yield Stored(path, match["page"], match["stamp"], match["article"])


def current(home: Path, locations: Sequence[str]) -> dict[str, list[Path]]:
    """Return the documents that answer, by those sources that are addresses.

    Where several sources hold a page the newest state of it answers, once. A source that nothing
    was fetched of, or whose documents are lost, is left out.
    """
    newest: dict[str, tuple[str, str, Path]] = {}
    found: dict[str, list[Path]] = {}
    for location in filter(is_address, locations):
        if folder(home, location).is_dir():
            found[location] = []
        for one in stored(home, location):
            if one.page not in newest or newest[one.page][0] < one.stamp:
                newest[one.page] = (one.stamp, location, one.path)
    for _, location, path in newest.values():
        found[location].append(path)
    return {location: sorted(paths) for location, paths in found.items()}


def forget(home: Path, location: str) -> None:
    """Delete what was fetched of a source that is none any more."""
    shutil.rmtree(folder(home, location), ignore_errors=True)


def with_text(home: Path, locations: Sequence[str], text: str) -> list[Stored]:
    """Return the states of pages that have a text, by its id, the newest first."""
    every = [one for location in locations for one in stored(home, location)]
    states = [one for one in every if one.article == text]
    return sorted(states, key=lambda one: one.stamp, reverse=True)


def versions_of(home: Path, locations: Sequence[str], pages: Collection[str]) -> list[Stored]:
    """Return every state of some pages, the newest first, each text once."""
    every = [one for location in locations for one in stored(home, location)]
    states = sorted((one for one in every if one.page in pages), key=lambda one: one.stamp)
    return list({one.article: one for one in states}.values())[::-1]
