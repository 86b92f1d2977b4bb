"""The library as the event loop asks it: every call runs in a worker thread."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

from bot.errors import Refusal, SlowError
from bot.i18n.phrases import Key
from bot.ops.metrics import LIBRARY, WAITING, Metrics
from index import (
    Branches,
    CancelledError,
    Findings,
    LibraryError,
    RefreshReport,
    ServerLibrary,
)

T = TypeVar("T")

SUGGEST_SECONDS = 2.0  # Discord waits 3 s for suggestions
READERS = 2  # files read at once: a large one holds up another server's, but no question
BUILDERS = 4  # builds at once, each of another library: a long one delays no other server's
FETCHERS = 4  # refreshes at once that somebody waits for
SWEEPERS = 4  # refreshes at once that the schedule wants: slow sites hold up nobody
LOOK_SECONDS = 0.25  # between two looks at whether long work was stopped or the bot is
NOT_BEGUN = "the build was cancelled before it began"


class Threads:
    """Work through what is asked, a few at a time; builds and files have threads of their own.

    So questions are answered meanwhile.
    """

    def __init__(self, *, workers: int, seconds: float, metrics: Metrics) -> None:
        self.seconds = seconds
        self.metrics = metrics
        self._workers = ThreadPoolExecutor(workers, thread_name_prefix="ask")
        self._readers = ThreadPoolExecutor(READERS, thread_name_prefix="read")
        self._builders = ThreadPoolExecutor(BUILDERS, thread_name_prefix="build")
        self._fetchers = ThreadPoolExecutor(FETCHERS, thread_name_prefix="fetch")
        self._sweepers = ThreadPoolExecutor(SWEEPERS, thread_name_prefix="sweep")
        self._waited_for: Counter[int | None] = Counter()
        self._turns: dict[int | None, asyncio.Lock] = {}
        self._closed_at: float | None = None

    def close(self) -> None:
        """Cancel a build and take no more; what waits for a thread is refused.

        What is in a thread comes to its end.
        """
        self._closed_at = time.monotonic()
        every = (self._workers, self._readers, self._builders, self._fetchers, self._sweepers)
        for threads in every:
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

    async def build(
        self, work: Callable[[], T], cancelled: Callable[[], bool], guild: int | None = None
    ) -> T:
        """Do what takes as long as it takes, of one server's library one after the other.

        What is `cancelled` before it begins never does: raises CancelledError.
        """
        try:
            with self._waiting(guild):
                async with self._turn(guild, cancelled):
                    made = await self._patiently(self._builders, work, cancelled)
        except Exception as error:
            self.metrics.built(type(error).__name__)
            raise
        self.metrics.built("done")
        return made

    async def fetch(
        self, work: Callable[[], T], cancelled: Callable[[], bool], guild: int | None = None
    ) -> T:
        """Do what waits for sites, and holds up no build meanwhile; see `build`."""
        with self._waiting(guild):
            return await self._patiently(self._fetchers, work, cancelled)

    async def sweep(self, work: Callable[[], T], guild: int | None = None) -> T:
        """Do what the schedule wants of sites, which nobody waits for.

        Raises CancelledError where it has not begun before it is to give way.
        """
        return await self._patiently(self._sweepers, work, lambda: self.gives_way(guild))

    def gives_way(self, guild: int | None) -> bool:
        """Return whether a sweep of a library is to end, because somebody waits for its sources."""
        return self._waited_for[guild] > 0

    @contextlib.contextmanager
    def _waiting(self, guild: int | None) -> Iterator[None]:
        self._waited_for[guild] += 1
        try:
            yield
        finally:
            self._waited_for[guild] -= 1

    @contextlib.asynccontextmanager
    async def _turn(self, guild: int | None, cancelled: Callable[[], bool]) -> AsyncIterator[None]:
        """Hold a library's turn to be built, once those before have had theirs."""
        turn = self._turns.setdefault(guild, asyncio.Lock())
        while True:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(turn.acquire(), LOOK_SECONDS)
                break
            if self.closing:
                raise Refusal(Key.STOPPING)
            if cancelled():
                raise CancelledError(NOT_BEGUN)
        try:
            yield
        finally:
            turn.release()

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
                raise CancelledError(NOT_BEGUN)
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


class LibraryService:
    """Hand one server's questions to its library, and never wait for it in the event loop."""

    def __init__(
        self, library: Callable[[], ServerLibrary], threads: Threads, guild: int | None = None
    ) -> None:
        self._library = library
        self._threads = threads
        self._guild = guild

    async def call(
        self,
        work: Callable[[ServerLibrary], T],
        seconds: float | None = None,
        *,
        patient: bool = False,
    ) -> T:
        """Do with the library what answers somebody, beside other questions.

        Raises SlowError where it takes longer than `seconds`, by default the setting's. What is
        `patient` waits among what reads files, however long it takes.
        """

        def begun() -> T:
            return work(self._library())

        found = await (self._threads.read(begun) if patient else self._threads.call(begun, seconds))
        if isinstance(found, Findings):
            self._threads.metrics.answered(found)
        return found

    async def suggest(self, work: Callable[[ServerLibrary], T]) -> T | None:
        """Do what an answer is better with; None where it fails or takes too long."""
        try:
            return await self.call(work, SUGGEST_SECONDS)
        except (SlowError, LibraryError):
            return None

    async def build(
        self,
        work: Callable[[ServerLibrary, Callable[[], bool]], T],
        cancelled: Callable[[], bool],
        *,
        web: bool = False,
    ) -> T:
        """Do what builds, one after the other; what waits for the `web` holds up no build.

        Other servers' libraries are built meanwhile.

        `work` is given what says whether to stop, which the bot's end does, too. Both are called
        in the build's thread.
        """

        def stop() -> bool:
            return cancelled() or self._threads.closing

        def begun() -> T:
            return work(self._library(), stop)

        if not web:
            return await self._threads.build(begun, cancelled, self._guild)
        made = await self._threads.fetch(begun, cancelled, self._guild)
        if isinstance(made, RefreshReport):
            self._counted(made)
        return made

    async def sweep(
        self, work: Callable[[ServerLibrary, Callable[[], bool]], RefreshReport]
    ) -> RefreshReport:
        """Do what the schedule wants; it gives way to what somebody waits for in this library.

        Raises CancelledError where it did: what was fetched until then is kept for the next look.
        """

        def stop() -> bool:
            return self._threads.closing or self._threads.gives_way(self._guild)

        made = await self._threads.sweep(lambda: work(self._library(), stop), self._guild)
        self._counted(made)
        return made

    def _counted(self, made: RefreshReport) -> None:
        self._threads.metrics.refreshed(made.refreshed)
        if made.built is not None:
            self._threads.metrics.built("done")


class LibraryServices:
    """A service for each server; the direct messages' one knows the shared library alone."""

    def __init__(
        self, libraries: Branches, *, workers: int, seconds: float, metrics: Metrics
    ) -> None:
        self._libraries = libraries
        self._threads = Threads(workers=workers, seconds=seconds, metrics=metrics)

    def of(self, guild: int | None) -> LibraryService:
        """Return the service of a server, or of what is asked in no server."""
        name = None if guild is None else str(guild)
        return LibraryService(lambda: self._libraries.of(name), self._threads, guild)

    def every(self) -> list[int | None]:
        """Return who has a library: None for the shared one, then the servers."""
        names = [int(name) for name in self._libraries.names() if name.isdigit()]
        return [None, *names]

    def close(self) -> None:
        """Cancel a build and take no more questions."""
        self._threads.close()
