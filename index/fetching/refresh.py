"""One look at a source: what it names, which of its pages are new or changed, what is kept."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from index.errors import FetchError
from index.fetching import body, documents, pages, schedule
from index.fetching.address import page_key, parse
from index.fetching.door import Door, Fetched, Visit
from index.fetching.entries import Entry
from index.fetching.states import PageRow, PageState, SourceRow, States
from index.fetching.understand import whole_listing
from index.readers.fetched import Document, load
from index.values import Article, Failure, Provenance, Refreshed, SourceKind

MOST_PAGES = 100
"""Fetched at one look, the newest: a site is asked for two minutes at the most."""
AT_ONCE = 8
"""Pages on their way at the same time, of whichever hosts."""
_NOT_FOUND = frozenset({404, 410})

Told = Callable[[int, int], None]
"""Is told how many of how many pages are done."""


@dataclass(slots=True)
class _Counts:
    new: int = 0
    changed: int = 0
    gone: int = 0
    requests: int = 0
    left_out: list[Failure] = field(default_factory=list)
    missed: str = ""


class Refresher:
    """Looks at sources; what it keeps is safe at once, whatever ends it."""

    def __init__(
        self,
        home: Path,
        door: Door,
        states: States,
        *,
        jitter: Callable[[], float] = random.random,
    ) -> None:
        self._home = home
        self._door = door
        self._states = states
        self._jitter = jitter

    async def refresh(self, row: SourceRow, tell: Told = lambda done, total: None) -> Refreshed:
        """Look at a source and keep what it brought; failures are told and not raised."""
        row = row if row.pause else schedule.begun(row)
        async with self._door.open() as visit:
            counts = _Counts()
            try:
                fresh, row = await self._named(visit, row, counts)
                await self._pages(visit, row, counts, tell)
            except FetchError as error:
                row = schedule.failed(row, self._now(), error, jitter=self._jitter())
                self._states.save(row)
                return self._told(row, counts)
        brought = bool(counts.new or counts.changed)
        row = schedule.succeeded(
            row, self._now(), brought=brought, fresh=fresh, jitter=self._jitter()
        )
        self._states.save(row)
        return self._told(row, counts)

    def _told(self, row: SourceRow, counts: _Counts) -> Refreshed:
        return Refreshed(
            location=row.location,
            state=row.state,
            why=row.why,
            new=counts.new,
            changed=counts.changed,
            gone=counts.gone,
            waiting=self._states.waiting(row.location),
            left_out=tuple(counts.left_out),
            requests=counts.requests,
            missed=counts.missed,
        )

    def _now(self) -> datetime:
        return self._door.clock.now()

    async def _named(
        self, visit: Visit, row: SourceRow, counts: _Counts
    ) -> tuple[float, SourceRow]:
        """Ask what a source names; return how long that is fresh, and the source where it is now.

        What it names is kept together with its validators: were they kept first, a sudden end
        would lose what is named, for the site then says that nothing is new.
        """
        now = self._now()
        if row.kind is SourceKind.PAGE:
            page = page_key(parse(row.url))
            known = [one for one in self._states.pages(row.location) if one.page == page]
            if not known:
                self._states.named(row, [(page, Entry(row.url))], now)
            else:
                self._states.page(replace(known[0], due=now))
            return 0.0, row
        counts.requests += 1
        found = await visit.fetch(row.url, row.validators)
        if found.moved is not None:
            row = replace(row, url=str(found.moved))
        if found.unchanged:
            return found.fresh, row
        listing = await whole_listing(visit, found)
        row = replace(row, validators=found.validators, title=listing.title or row.title)
        entries = [(page_key(parse(one.url)), one) for one in listing.entries]
        self._states.named(row, entries, now)
        return found.fresh, row

    async def _pages(self, visit: Visit, row: SourceRow, counts: _Counts, tell: Told) -> None:
        due = self._states.due_pages(row.location, self._now())[:MOST_PAGES]
        held = {one.page: one.path for one in documents.stored(self._home, row.location)}
        gate, done = asyncio.Semaphore(AT_ONCE), 0

        async def one(page: PageRow) -> None:
            nonlocal done
            async with gate:
                await self._page(visit, page, held.get(page.page), row.kind, counts)
            done += 1
            tell(done, len(due))

        tell(0, len(due))
        if row.kind is SourceKind.PAGE:  # its failure is its source's, and no group of one
            for page in due:
                await one(page)
            return
        async with asyncio.TaskGroup() as group:
            for page in due:
                group.create_task(one(page))

    async def _page(
        self, visit: Visit, row: PageRow, held: Path | None, kind: SourceKind, counts: _Counts
    ) -> None:
        """Look at one page and keep what became of it."""
        if row.entry.media:
            self._leave_out(row, pages.NO_WORDS, held, counts)
            return
        counts.requests += 1
        try:
            found = await visit.fetch(row.entry.url, row.validators if held else None)
        except FetchError as error:
            await self._missed(row, error, held, kind, counts)
            return
        now = self._now()
        if found.unchanged:
            self._states.page(self._looked_at(row, now))
            return
        made = await self._read(found, row.entry, now)
        row = replace(row, validators=found.validators, tries=0)
        if isinstance(made, Article):
            document = Document(made, str(found.address), now, Provenance.PAGE)
            self._keep(row, document, held, counts)
        elif kind is SourceKind.PAGE and held is None:
            raise FetchError(f"{row.entry.url}: {made}")
        else:
            await self._stand_in(row, made, held, counts)

    async def _read(self, found: Fetched, entry: Entry, now: datetime) -> Article | str:
        if found.kind not in pages.HTML:
            return f"is {found.kind} and no page"
        try:
            data = body.unzipped(found.body, str(found.address), self._door.limits.body)
        except FetchError as error:
            return str(error)
        return await asyncio.to_thread(
            pages.article_of, data, found.charset, found.address, entry, now
        )

    async def _missed(
        self, row: PageRow, error: FetchError, held: Path | None, kind: SourceKind, counts: _Counts
    ) -> None:
        """Note that a page could not be fetched: it may pass, it may be gone, it may be shut."""
        now = self._now()
        row = replace(row, tries=row.tries + 1, why=str(error))
        if held is not None and error.status in _NOT_FOUND:
            if error.gone or row.tries >= schedule.GONE_TRIES:
                counts.gone += row.gone is None
                gone = row.gone or now
                self._states.page(replace(row, state=PageState.GONE, gone=gone, due=None))
                error = FetchError(str(error), gone=True, status=error.status)
            else:
                self._states.page(replace(row, due=schedule.next_try(row.tries, now, None)))
            if kind is SourceKind.PAGE:
                raise error
            return
        if kind is SourceKind.PAGE:
            self._states.page(row)
            raise error
        if not error.lasting and error.status is None and error.retry_after is not None:
            row = replace(row, tries=row.tries - 1)  # it was never asked
        if not error.lasting and row.tries < schedule.TRIES:
            due = schedule.next_try(max(row.tries, 1), now, error.retry_after)
            self._states.page(replace(row, due=due))
            counts.missed = str(error)
            return
        await self._stand_in(row, str(error), held, counts)

    async def _stand_in(self, row: PageRow, why: str, held: Path | None, counts: _Counts) -> None:
        """Let the feed's own words stand for a page that has none; or leave the page out."""
        if held is not None:  # what was read before is better than either
            self._states.page(replace(self._looked_at(row, self._now()), why=why))
            return
        own = await asyncio.to_thread(pages.own_article, row.entry, self._now())
        if isinstance(own, str):
            said = why.removeprefix(f"{row.entry.url}: ")
            self._leave_out(row, f"{said}; {own}" if row.entry.content else said, held, counts)
            return
        document = Document(own, row.entry.url, self._now(), Provenance.FEED, why)
        self._keep(row, document, held, counts)

    def _keep(self, row: PageRow, document: Document, held: Path | None, counts: _Counts) -> None:
        """Keep a page's article where it differs from the one that is kept."""
        if held is None or not _same(held, document):
            documents.store(self._home, row.location, row.page, document)
            counts.new += held is None
            counts.changed += held is not None
        row = self._looked_at(replace(row, state=PageState.KEPT, gone=None), document.fetched)
        self._states.page(replace(row, why=document.why))

    def _leave_out(self, row: PageRow, why: str, held: Path | None, counts: _Counts) -> None:
        if held is None:
            counts.left_out.append(Failure(row.entry.url, why))
        state = PageState.LEFT_OUT if held is None else row.state
        self._states.page(replace(row, state=state, why=why, due=None))

    def _looked_at(self, row: PageRow, now: datetime) -> PageRow:
        due = schedule.next_look(row.looks, now)
        return replace(row, tries=0, looks=row.looks + 1, due=due)


def _same(held: Path, document: Document) -> bool:
    """Return whether a document says what the one before it does."""
    try:
        before = load(held)
    except (OSError, ValueError):
        return False
    new = replace(document.article, fetched=None, locations=())
    return replace(before.article, fetched=None, locations=()) == new
