"""A library's sources on the network, for callers that wait: each call runs a loop of its own.

Never to be called from an event loop. One look at a home's sources at a time, of whichever process.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Collection, Coroutine, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

from filelock import FileLock, Timeout

from index.errors import BusyError, CancelledError, FetchError, LibraryError
from index.fetching import documents, schedule, understand
from index.fetching.address import parse
from index.fetching.documents import Stored
from index.fetching.door import Door
from index.fetching.refresh import Refresher
from index.fetching.states import SourceRow, States
from index.files import disk_error
from index.readers.fetched import Document, load
from index.storage.catalogue import Catalogue
from index.storage.outlets import copy_ids
from index.values import (
    Article,
    Looked,
    Network,
    Phase,
    Progress,
    Refreshed,
    SourceKind,
    SourceState,
    Version,
    text_id,
)

T = TypeVar("T")
OnProgress = Callable[[Progress], None]
IsCancelled = Callable[[], bool]

WAITED = 60.0
"""Seconds to wait for another refresh of the same home: most take less."""
LOOK_SECONDS = 0.25
"""Between two looks at whether a fetch was cancelled."""


class NetworkSources:
    """The sources of one home that are addresses."""

    def __init__(self, home: Path, catalogue: Catalogue, door: Door) -> None:
        self._home = home
        self._states = States(catalogue)
        self._door = door
        self._refresher = Refresher(home, door, self._states)

    def look(self, url: str, cancelled: IsCancelled | None = None) -> Looked:
        """Fetch an address and say what it is; raise FetchError for what can be no source."""
        return _run(understand.look(self._door, url), cancelled)

    def begin(self, looked: Looked) -> None:
        """Keep the schedule of a source that was looked at; one that is known keeps its own.

        Raises FetchError for a front page, with the feeds that it names.
        """
        if looked.kind is SourceKind.FRONT:
            raise FetchError(front(looked))
        if looked.url not in self._states.sources():
            row = SourceRow(looked.url, looked.url, looked.kind, looked.title)
            self._states.save(replace(schedule.begun(row), due=self._door.clock.now()))

    def networks(self) -> dict[str, Network]:
        """Return the state of each source by its location."""
        return self._states.networks()

    def due(self, locations: Sequence[str]) -> list[str]:
        """Return those sources that are to be looked at now, the longest due first."""
        now, rows = self._door.clock.now(), self._states.sources()
        waiting = [(_due(rows.get(one), now), one) for one in locations]
        return [one for due, one in sorted(waiting, key=lambda each: each[0]) if due <= now]

    def refresh(
        self,
        locations: Sequence[str],
        progress: OnProgress | None = None,
        cancelled: IsCancelled | None = None,
    ) -> tuple[Refreshed, ...]:
        """Look at sources one after the other and keep what is new; failures are told, not raised.

        Raises BusyError where another process does so, and CancelledError where it was cancelled;
        what was fetched until then stays.
        """

        async def every() -> tuple[Refreshed, ...]:
            rows, found = self._states.sources(), []
            for location in locations:
                row = rows.get(location) or await self._again(location)
                if isinstance(row, Refreshed):
                    found.append(row)
                    continue
                found.append(await self._refresher.refresh(row, tell))
            return tuple(found)

        def tell(done: int, total: int) -> None:
            if progress is not None:
                progress(Progress(Phase.FETCHING, done, total))

        with self._alone():
            return _run(every(), cancelled)

    def forget(self, location: str) -> None:
        """Delete what was fetched of a source that is none any more."""
        documents.forget(self._home, location)

    def former(
        self, locations: Sequence[str], article: str, others: Collection[str] = ()
    ) -> Article | None:
        """Return the article of an id as its page was at some time; None where none ever was.

        It is none of the `others` of its text, by their ids, which are not former.
        """
        for one in documents.with_text(self._home, locations, text_id(article)):
            held = _loaded(one)
            if held is None:
                continue
            copies = copy_ids(one.article, held.article.outlet) if held.article.outlet else ()
            if article in (one.article, *copies) and not any(each in others for each in copies):
                return replace(held.article, id=article)
        return None

    def versions(self, locations: Sequence[str], article: Article) -> tuple[Version, ...]:
        """Return the states of the page that an article is of, the newest first; none of others.

        Those of its text have its id.
        """
        text = text_id(article.id)
        same = documents.with_text(self._home, locations, text)
        own = [
            one.page
            for one in same
            if (held := _loaded(one)) is not None and held.url in article.locations
        ]
        pages = {*own} or {one.page for one in same}
        states = documents.versions_of(self._home, locations, pages)
        found = []
        for place, one in enumerate(states):
            held = _loaded(one)
            if held is None:
                continue
            key = article.id if one.article == text else held.article.id
            found.append(
                Version(
                    article=replace(held.article, id=key),
                    url=held.url,
                    fetched=held.fetched,
                    provenance=held.provenance,
                    why=held.why,
                    current=place == 0,
                    gone=self._states.gone(one.page) if place == 0 else None,
                )
            )
        return tuple(found)

    async def _again(self, location: str) -> SourceRow | Refreshed:
        """Understand a source anew whose state was lost with the catalogue."""
        try:
            looked = await understand.look(self._door, location)
            if looked.kind is SourceKind.FRONT:
                raise FetchError(front(looked))
        except FetchError as error:
            return Refreshed(location, SourceState.FAILING, str(error))
        return schedule.begun(SourceRow(location, looked.url, looked.kind, looked.title))

    @contextlib.contextmanager
    def _alone(self) -> Iterator[None]:
        try:
            folder = self._home / "fetched"
            folder.mkdir(parents=True, exist_ok=True)
            with FileLock(folder / ".lock", timeout=WAITED):
                yield
        except Timeout:
            raise BusyError(
                f"the sources of {self._home} are being refreshed: wait until that is done"
            ) from None
        except LibraryError:
            raise
        except OSError as error:
            if why := disk_error(error, self._home):
                raise why from error
            raise


def _loaded(state: Stored) -> Document | None:
    """Return a document; None where it is lost or was altered."""
    try:
        return load(state.path)
    except (OSError, ValueError):
        return None


def normal(url: str) -> str:
    """Return an address as sources are remembered by it; raise FetchError for what is none."""
    return str(parse(url))


def front(looked: Looked) -> str:
    """Return that an address is a front page, and which feeds it names."""
    named = " · ".join(one.url for one in looked.feeds)
    return f"{looked.url}: is a front page without an article; add one of its feeds: {named}"


def _due(row: SourceRow | None, now: datetime) -> datetime:
    """Return when a source is looked at; one whose state was lost at once, one at rest never."""
    if row is None:
        return now
    return row.due or datetime.max.replace(tzinfo=now.tzinfo)


def _run(work: Coroutine[Any, Any, T], cancelled: IsCancelled | None) -> T:
    """Run to the end, or until it is cancelled."""

    async def watched() -> T:
        task = asyncio.ensure_future(work)
        while not task.done():
            await asyncio.wait({task}, timeout=LOOK_SECONDS)
            if not task.done() and cancelled is not None and cancelled():
                task.cancel()
                await asyncio.wait({task})
                raise CancelledError("fetching was stopped: what was fetched until then is kept")
        return task.result()

    try:
        return asyncio.run(watched())
    except BaseExceptionGroup as group:
        raise _first(group) from None


def _first(group: BaseExceptionGroup[BaseException]) -> BaseException:
    """Return the first error of a group, whatever groups it lies in."""
    error = group.exceptions[0]
    return _first(error) if isinstance(error, BaseExceptionGroup) else error
