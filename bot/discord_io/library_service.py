"""The library as the event loop asks it: every call runs in a worker thread."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Collection, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import date
from typing import TypeVar

from bot.errors import Refusal, SlowError
from bot.i18n.phrases import Key
from bot.ops.metrics import LIBRARY, WAITING, Metrics
from index import (
    Actor,
    AliasKind,
    Article,
    Branches,
    BuildReport,
    CancelledError,
    Findings,
    JoinedLibrary,
    LibraryError,
    Looked,
    Match,
    OutletKind,
    Progress,
    Question,
    RefreshReport,
    Sent,
    Source,
    Status,
    Version,
    Watched,
)

T = TypeVar("T")

SUGGEST_SECONDS = 2.0  # Discord waits 3 s for suggestions
READERS = 2  # files read at once: a large one holds up another server's, but no question
FETCHERS = 2  # refreshes at once: the schedule's, and one that somebody waits for
LOOK_SECONDS = 0.25  # between two looks at whether long work was stopped or the bot is


class Threads:
    """Work through what is asked, a few at a time; builds and files have threads of their own.

    So questions are answered meanwhile.
    """

    def __init__(self, *, workers: int, seconds: float, metrics: Metrics) -> None:
        self.seconds = seconds
        self.metrics = metrics
        self._workers = ThreadPoolExecutor(workers, thread_name_prefix="ask")
        self._readers = ThreadPoolExecutor(READERS, thread_name_prefix="read")
        self._builder = ThreadPoolExecutor(1, thread_name_prefix="build")
        self._fetchers = ThreadPoolExecutor(FETCHERS, thread_name_prefix="fetch")
        self._closed_at: float | None = None

    def close(self) -> None:
        """Cancel a build and take no more; what waits for a thread is refused.

        What is in a thread comes to its end.
        """
        self._closed_at = time.monotonic()
        for threads in (self._workers, self._readers, self._builder, self._fetchers):
            threads.shutdown(wait=False, cancel_futures=True)

    @property
    def closing(self) -> bool:
        """Return whether no more is taken."""
        return self._closed_at is not None

    async def call(self, work: Callable[[], T], seconds: float | None = None) -> T:
        """Do a piece of work; raises SlowError where it takes too long."""
        within = seconds or self.seconds
        future = asyncio.wrap_future(self._begin(self._workers, self._measured(work)))
        done, _ = await asyncio.wait({future}, timeout=within)
        if done:
            return _result(future)
        future.cancel()
        slow = SlowError(within)
        self.metrics.failed(slow)
        raise slow

    async def read(self, work: Callable[[], T]) -> T:
        """Do what reads a file, however long it takes."""
        return await self._patiently(self._readers, work)

    async def build(self, work: Callable[[], T], cancelled: Callable[[], bool]) -> T:
        """Do what takes as long as it takes, one after the other.

        What is `cancelled` before it begins never does: raises CancelledError.
        """
        try:
            made = await self._patiently(self._builder, work, cancelled)
        except Exception as error:
            self.metrics.built(type(error).__name__)
            raise
        self.metrics.built("done")
        return made

    async def fetch(self, work: Callable[[], T], cancelled: Callable[[], bool]) -> T:
        """Do what waits for sites, and holds up no build meanwhile; see `build`."""
        return await self._patiently(self._fetchers, work, cancelled)

    async def _patiently(
        self,
        threads: ThreadPoolExecutor,
        work: Callable[[], T],
        cancelled: Callable[[], bool] = lambda: False,
    ) -> T:
        begun = self._begin(threads, work)
        future = asyncio.wrap_future(begun)
        while not future.done():
            await asyncio.wait({future}, timeout=LOOK_SECONDS)
            if cancelled() and begun.cancel():
                raise CancelledError("the build was cancelled before it began")
            if self._closed_at is not None and time.monotonic() - self._closed_at > self.seconds:
                future.cancel()  # the thread goes on, but nobody waits for it any more
                break
        return _result(future)

    def _measured(self, work: Callable[[], T]) -> Callable[[], T]:
        asked = time.perf_counter()

        def measured() -> T:
            self.metrics.took(WAITING, time.perf_counter() - asked)
            try:
                with self.metrics.stage(LIBRARY):
                    return work()
            except Exception as error:
                self.metrics.failed(error)
                raise

        return measured

    def _begin(self, threads: ThreadPoolExecutor, work: Callable[[], T]) -> Future[T]:
        if self.closing:
            raise Refusal(Key.STOPPING)
        return threads.submit(work)


def _result(future: asyncio.Future[T]) -> T:
    """Return what came of work; what was cancelled at the bot's end is refused with the reason."""
    if future.cancelled():
        raise Refusal(Key.STOPPING)
    return future.result()


class Desk:
    """Hand one server's questions to its library, and never wait for it in the event loop."""

    def __init__(self, library: Callable[[], JoinedLibrary], threads: Threads) -> None:
        self._library = library
        self._threads = threads

    async def ask(self, question: Question) -> Findings:
        """Answer a question; raises SlowError where the library takes too long."""
        found = await self._threads.call(lambda: self._library().ask(question))
        self._threads.metrics.answered(found)
        return found

    async def near(self, claim: Question) -> Findings:
        """Give the passages nearest to a claim; raises SlowError where the library is too slow."""
        found = await self._threads.call(lambda: self._library().near(claim))
        self._threads.metrics.answered(found)
        return found

    async def said(self, question: Question) -> Findings:
        """Return what an actor said; raises SlowError where the library takes too long."""
        found = await self._threads.call(lambda: self._library().said(question))
        self._threads.metrics.answered(found)
        return found

    async def about(self, question: Question) -> Findings:
        """Return what is told of an actor; raises SlowError where the library takes too long."""
        found = await self._threads.call(lambda: self._library().about(question))
        self._threads.metrics.answered(found)
        return found

    async def actors(
        self, typed: str, count: int, seconds: float | None = None
    ) -> tuple[Actor, ...]:
        """Return actors like what was typed; raises SlowError where it takes too long."""
        return await self._threads.call(lambda: self._library().actors(typed, count), seconds)

    async def actor(self, name: str) -> Actor:
        """Return the one actor of a name; raises NotFoundError where there is none, or several."""
        return await self._threads.call(lambda: self._library().actor(name))

    async def kinds(self, texts: frozenset[str]) -> dict[str, str]:
        """Return the kinds of actors by those texts that name one; none where it takes too long."""
        try:
            return await self._threads.call(lambda: self._library().kinds(texts), SUGGEST_SECONDS)
        except (SlowError, LibraryError):
            return {}

    async def examples(self) -> tuple[str, ...]:
        """Return questions that the library answers; none where it takes too long to find them."""
        try:
            return await self._threads.call(lambda: self._library().examples(), SUGGEST_SECONDS)
        except (SlowError, LibraryError):
            return ()

    async def article(self, article: str) -> Article:
        """Return an article by its id; raises NotFoundError where the library has it no more."""
        return await self._threads.call(lambda: self._library().article(article))

    async def versions(self, article: str) -> tuple[Version, ...]:
        """Return the states of an article's page that were fetched, the newest first."""
        return await self._threads.call(lambda: self._library().versions(article))

    async def edit_alias(self, kind: AliasKind, actor: str, alias: str) -> Actor:
        """Correct who is called what; raises NotFoundError where one that is named is unknown."""
        return await self._threads.call(lambda: self._library().edit_alias(kind, actor, alias))

    async def status(self) -> Status:
        """Tell what the library is; raises SlowError where it takes too long."""
        return await self._threads.call(lambda: self._library().status())

    async def outlets(self, seconds: float | None = None) -> tuple[str, ...]:
        """List the outlets; raises SlowError where it takes too long."""
        return await self._threads.call(lambda: self._library().outlets(), seconds)

    async def outlet_groups(self, seconds: float | None = None) -> Mapping[str, str]:
        """Give, by each name that articles have for an outlet, the one that stands for it."""
        return await self._threads.call(lambda: self._library().outlet_groups(), seconds)

    async def edit_outlet(self, kind: OutletKind, outlet: str, other: str = "") -> str:
        """Correct which names of outlets are one; raises NotFoundError where one is unknown."""
        return await self._threads.call(lambda: self._library().edit_outlet(kind, outlet, other))

    async def reindex(
        self, progress: Callable[[Progress], None], cancelled: Callable[[], bool]
    ) -> BuildReport:
        """Read the server's own sources again; both are called in the build's thread."""
        return await self._build(
            lambda library, stop: library.reindex(progress=progress, cancelled=stop), cancelled
        )

    async def look(self, url: str) -> tuple[Looked, str]:
        """Return what an address is; raises SourceError where it can be no source."""
        return await self._threads.read(lambda: self._library().look(url))

    async def hold(self, url: str) -> str:
        """Hold an address that a front page offered, until somebody decides on it."""
        return await self._threads.call(lambda: self._library().hold(url))

    async def held_address(self, token: str) -> str | None:
        """Return the address that waits under a token; None where it is a file, or nothing."""
        return await self._threads.call(lambda: self._library().held_address(token))

    async def refresh(
        self,
        location: str | None,
        progress: Callable[[Progress], None],
        cancelled: Callable[[], bool],
        *,
        due: bool = False,
    ) -> RefreshReport:
        """Look at the server's own sources on the web again; both are called in a build's thread.

        In no server they are the shared library's.
        """

        def stop() -> bool:
            return cancelled() or self._threads.closing

        report = await self._threads.fetch(
            lambda: self._library().refresh(location, due=due, progress=progress, cancelled=stop),
            cancelled,
        )
        self._threads.metrics.refreshed(report.refreshed)
        if report.built is not None:
            self._threads.metrics.built("done")
        return report

    async def held(
        self, seconds: float | None = None
    ) -> tuple[tuple[Source, tuple[Article, ...]], ...]:
        """Return each source of the server's own with its articles."""
        return await self._threads.call(lambda: self._library().held(), seconds)

    async def receive(self, name: str, data: bytes) -> Sent:
        """Take a file in; raises SourceError where it cannot be read or there is no room."""
        return await self._threads.read(lambda: self._library().receive(name, data))

    async def discard(self, token: str) -> None:
        """Throw away a file that was received; raises NotFoundError where it waits no longer."""
        await self._threads.call(lambda: self._library().discard(token))

    async def keep(
        self, token: str, progress: Callable[[Progress], None], cancelled: Callable[[], bool]
    ) -> BuildReport:
        """Add a file that was received to the server's own library, and build it."""
        return await self._build(
            lambda library, stop: library.keep(token, progress=progress, cancelled=stop), cancelled
        )

    async def forget(self, location: str) -> None:
        """Let a source answer no more; raises NotFoundError where it is none of the server's."""
        await self._threads.call(lambda: self._library().forget(location))

    async def withdraw(self, article: str) -> None:
        """Let an article answer no more; raises NotFoundError where it is none of the server's."""
        await self._threads.call(lambda: self._library().withdraw(article))

    async def generations(self) -> tuple[str | None, ...]:
        """Name what serves in the shared library and, if there is one, in the server's own."""
        return await self._threads.call(
            lambda: tuple(one.generation for one in self._library().searched())
        )

    async def places(self) -> tuple[dict[str, str], ...]:
        """Return the ids of all articles, of the shared library and the server's own, each with the
        file that holds it alone.
        """
        return await self._threads.read(lambda: self._library().places())

    async def sources(self) -> tuple[Source, ...]:
        """Return the server's own sources; in no server they are the shared library's."""
        return await self._threads.read(lambda: self._library().sources())

    async def source_outlets(self) -> tuple[dict[str, frozenset[str]], ...]:
        """Return whose articles each source of both libraries has, by its location."""
        return await self._threads.read(lambda: self._library().source_outlets())

    async def matches(
        self, watches: Sequence[Watched], new: Sequence[Collection[str]]
    ) -> list[list[Match]]:
        """Return what new articles of both libraries have for each watch, however long it takes."""
        return await self._threads.read(lambda: self._library().matches(watches, new))

    async def between(self, first: date, last: date) -> tuple[frozenset[str], ...]:
        """Return the ids of what both libraries published on some days."""
        return await self._threads.read(lambda: self._library().between(first, last))

    async def last_day(self) -> date | None:
        """Return the last day that an article of either library was published; None without one."""
        held = await self._threads.call(lambda: self._library().searched())
        return max((one.last for one in held if one.last is not None), default=None)

    async def _build(
        self,
        work: Callable[[JoinedLibrary, Callable[[], bool]], BuildReport],
        cancelled: Callable[[], bool],
    ) -> BuildReport:
        def stop() -> bool:
            return cancelled() or self._threads.closing

        return await self._threads.build(lambda: work(self._library(), stop), cancelled)


class Desks:
    """A desk for each server; the direct messages' one knows the shared library alone."""

    def __init__(
        self, libraries: Branches, *, workers: int, seconds: float, metrics: Metrics
    ) -> None:
        self._libraries = libraries
        self._threads = Threads(workers=workers, seconds=seconds, metrics=metrics)

    def of(self, guild: int | None) -> Desk:
        """Return the desk of a server, or of what is asked in no server."""
        name = None if guild is None else str(guild)
        return Desk(lambda: self._libraries.of(name), self._threads)

    def every(self) -> list[int | None]:
        """Return who has a library: None for the shared one, then the servers."""
        names = [int(name) for name in self._libraries.names() if name.isdigit()]
        return [None, *names]

    def close(self) -> None:
        """Cancel a build and take no more questions."""
        self._threads.close()
