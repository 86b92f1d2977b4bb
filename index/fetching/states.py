"""The state of sources on the network, and of the pages that they name, in the catalogue.

All of it but schedules can be had again from the sites: where the catalogue was lost, a source is
looked at anew and its documents are there still.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from index.fetching.door import Validators
from index.fetching.entries import Entry
from index.storage.catalogue import Catalogue
from index.values import Network, SourceKind, SourceState

NEVER = Validators()
"""What a site is asked by that was never asked."""


class PageState(StrEnum):
    """What became of a page that a source names."""

    WAITING = "waiting"
    KEPT = "kept"
    LEFT_OUT = "left_out"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class SourceRow:
    """A source: `location` is how it was added, `url` where it lives now.

    `pause` are the seconds between two looks, `failures` those in a row.
    """

    location: str
    url: str
    kind: SourceKind
    title: str
    state: SourceState = SourceState.WAITING
    since: datetime | None = None
    why: str = ""
    validators: Validators = NEVER
    checked: datetime | None = None
    due: datetime | None = None
    pause: float = 0.0
    failures: int = 0


@dataclass(frozen=True, slots=True)
class PageRow:
    """A page of a source, by its key; `place` is where the source names it, the first from 0.

    `tries` are the failures in a row, `looks` how often it was looked at since it was kept. It is
    looked at again when it is `due`, None for never.
    """

    location: str
    page: str
    place: int
    entry: Entry
    state: PageState = PageState.WAITING
    why: str = ""
    validators: Validators = NEVER
    tries: int = 0
    looks: int = 0
    due: datetime | None = None
    gone: datetime | None = None


_SOURCE = (
    "location, url, kind, title, state, since, why, etag, modified, checked, due, pause, failures"
)
_PAGE = "location, page, place, entry, digest, state, why, etag, modified, tries, looks, due, gone"


class States:
    """Reads and writes the states; each call is one transaction."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue

    def sources(self) -> dict[str, SourceRow]:
        """Return every source's row by its location."""
        rows = self._catalogue.read(f"SELECT {_SOURCE} FROM networks")
        return {row[0]: _source(row) for row in rows}

    def networks(self) -> dict[str, Network]:
        """Return every source as it is told of, by its location."""
        counts: dict[str, dict[str, int]] = {}
        told = "SELECT location, state, count(*) FROM pages GROUP BY location, state"
        for location, state, count in self._catalogue.read(told):
            counts.setdefault(location, {})[state] = count
        return {
            location: _network(row, counts.get(location, {}))
            for location, row in self.sources().items()
        }

    def save(self, row: SourceRow) -> None:
        """Keep what is known of a source."""
        with self._catalogue.writing() as connection:
            _put_source(connection, row)

    def named(self, row: SourceRow, entries: Sequence[tuple[str, Entry]], now: datetime) -> None:
        """Keep what a source names, by page keys, together with what it is asked by next time.

        What is new waits to be fetched; where it says something else of a page than before, that
        is looked at again. What it names no more stays as it is.
        """
        known = dict(
            self._catalogue.read(
                "SELECT page, digest FROM pages WHERE location = ?", (row.location,)
            )
        )
        with self._catalogue.writing() as connection:
            _put_source(connection, row)
            for place, (page, entry) in enumerate(entries):
                if page not in known:
                    _put_page(connection, PageRow(row.location, page, place, entry, due=now))
                elif known[page] != entry.digest:
                    connection.execute(
                        "UPDATE pages SET entry = ?, digest = ?, place = ?, due = ?, looks = 0, "
                        "tries = 0, etag = NULL, modified = NULL WHERE location = ? AND page = ?",
                        (entry.dump(), entry.digest, place, now.isoformat(), row.location, page),
                    )
                else:
                    connection.execute(
                        "UPDATE pages SET place = ? WHERE location = ? AND page = ?",
                        (place, row.location, page),
                    )

    def due_pages(self, location: str, now: datetime) -> list[PageRow]:
        """Return the pages that are to be looked at: those never seen first, as they are named."""
        rows = self._catalogue.read(
            f"SELECT {_PAGE} FROM pages WHERE location = ? AND due <= ? "
            "ORDER BY state <> 'waiting', place, page",
            (location, now.isoformat()),
        )
        return [_page(row) for row in rows]

    def pages(self, location: str) -> list[PageRow]:
        """Return all pages that a source named, as it named them."""
        told = f"SELECT {_PAGE} FROM pages WHERE location = ? ORDER BY place, page"
        return [_page(row) for row in self._catalogue.read(told, (location,))]

    def page(self, row: PageRow) -> None:
        """Keep what became of a page."""
        with self._catalogue.writing() as connection:
            _put_page(connection, row)

    def waiting(self, location: str) -> int:
        """Count the pages that were never fetched."""
        told = "SELECT count(*) FROM pages WHERE location = ? AND state = 'waiting'"
        rows = self._catalogue.read(told, (location,))
        return int(rows[0][0]) if rows else 0

    def gone(self, page: str) -> datetime | None:
        """Return since when a page has vanished from the web, whichever source named it."""
        rows = self._catalogue.read(
            "SELECT gone FROM pages WHERE page = ? AND gone IS NOT NULL", (page,)
        )
        return _time(rows[0][0]) if rows else None

    def left_out(self, location: str) -> tuple[tuple[str, str], ...]:
        """Return the pages of a source without an article, each with the reason."""
        rows = self._catalogue.read(
            "SELECT entry, why FROM pages WHERE location = ? AND state = 'left_out' ORDER BY place",
            (location,),
        )
        return tuple((Entry.load(entry).url, why) for entry, why in rows)


def _put_source(connection: sqlite3.Connection, row: SourceRow) -> None:
    connection.execute(
        "INSERT OR REPLACE INTO networks VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            row.location,
            row.url,
            row.kind.value,
            row.title,
            row.state.value,
            _written(row.since),
            row.why,
            row.validators.etag,
            row.validators.modified,
            _written(row.checked),
            _written(row.due),
            row.pause,
            row.failures,
        ),
    )


def _put_page(connection: sqlite3.Connection, row: PageRow) -> None:
    connection.execute(
        "INSERT OR REPLACE INTO pages VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            row.location,
            row.page,
            row.place,
            row.entry.dump(),
            row.entry.digest,
            row.state.value,
            row.why,
            row.validators.etag,
            row.validators.modified,
            row.tries,
            row.looks,
            _written(row.due),
            _written(row.gone),
        ),
    )


def _source(row: tuple[Any, ...]) -> SourceRow:
    location, url, kind, title, state, since, why, etag, modified, checked, due, pause, failed = row
    return SourceRow(
        location=location,
        url=url,
        kind=SourceKind(kind),
        title=title,
        state=SourceState(state),
        since=_time(since),
        why=why,
        validators=Validators(etag, modified),
        checked=_time(checked),
        due=_time(due),
        pause=pause,
        failures=failed,
    )


def _page(row: tuple[Any, ...]) -> PageRow:
    location, page, place, entry, _, state, why, etag, modified, tries, looks, due, gone = row
    return PageRow(
        location=location,
        page=page,
        place=place,
        entry=Entry.load(entry),
        state=PageState(state),
        why=why,
        validators=Validators(etag, modified),
        tries=tries,
        looks=looks,
        due=_time(due),
        gone=_time(gone),
    )


def _network(row: SourceRow, counts: dict[str, int]) -> Network:
    return Network(
        kind=row.kind,
        title=row.title,
        state=row.state,
        since=row.since,
        why=row.why,
        checked=row.checked,
        due=row.due,
        kept=counts.get(PageState.KEPT, 0) + counts.get(PageState.GONE, 0),
        left_out=counts.get(PageState.LEFT_OUT, 0),
        waiting=counts.get(PageState.WAITING, 0),
        gone=counts.get(PageState.GONE, 0),
    )


def _written(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment else None


def _time(written: str | None) -> datetime | None:
    return datetime.fromisoformat(written) if written else None
