"""The library as the event loop asks it: every call runs in a worker thread."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from bot.errors import Refusal, SlowError
from bot.speech.voice import Key
from index import (
    Actor,
    AliasKind,
    Article,
    BuildReport,
    Findings,
    Library,
    LibraryError,
    Progress,
    Question,
    Status,
)

T = TypeVar("T")

SUGGEST_SECONDS = 2.0  # Discord waits 3 s for suggestions


class Desk:
    """Hand questions to the library, a few at a time, and never wait for it in the loop.

    A build has a thread of its own, so that questions are answered meanwhile.
    """

    def __init__(self, library: Library, *, workers: int, seconds: float) -> None:
        self._library = library
        self._seconds = seconds
        self._workers = ThreadPoolExecutor(workers, thread_name_prefix="ask")
        self._builder = ThreadPoolExecutor(1, thread_name_prefix="build")
        self._closing = threading.Event()

    async def ask(self, question: Question) -> Findings:
        """Answer a question; raises SlowError where the library takes too long."""
        return await self._call(lambda: self._library.ask(question), self._seconds)

    async def said(self, question: Question) -> Findings:
        """Give what an actor said; raises SlowError where the library takes too long."""
        return await self._call(lambda: self._library.said(question), self._seconds)

    async def actors(
        self, typed: str, count: int, seconds: float | None = None
    ) -> tuple[Actor, ...]:
        """Give actors like what was typed; raises SlowError where it takes too long."""
        return await self._call(
            lambda: self._library.actors(typed, count), seconds or self._seconds
        )

    async def actor(self, name: str) -> Actor:
        """Give the one actor of a name; raises NotFoundError where there is none, or several."""
        return await self._call(lambda: self._library.actor(name), self._seconds)

    async def kinds(self, texts: frozenset[str]) -> dict[str, str]:
        """Give the kinds of actors by those texts that name one; none where it takes too long."""
        try:
            return await self._call(lambda: self._library.kinds(texts), SUGGEST_SECONDS)
        except (SlowError, LibraryError):
            return {}

    async def article(self, article: str) -> Article:
        """Give an article by its id; raises NotFoundError where the library has it no more."""
        return await self._call(lambda: self._library.article(article), self._seconds)

    async def edit_alias(self, kind: AliasKind, actor: str, alias: str) -> Actor:
        """Correct who is called what; raises NotFoundError where one that is named is unknown."""
        return await self._call(lambda: self._library.edit_alias(kind, actor, alias), self._seconds)

    async def status(self) -> Status:
        """Tell what the library is; raises SlowError where it takes too long."""
        return await self._call(self._library.status, self._seconds)

    async def outlets(self, seconds: float | None = None) -> tuple[str, ...]:
        """List the outlets; raises SlowError where it takes too long."""
        return await self._call(self._library.outlets, seconds or self._seconds)

    async def reindex(self, progress: Callable[[Progress], None]) -> BuildReport:
        """Build a new generation, however long it takes; `progress` is called in its thread."""
        return await self._begin(
            self._builder,
            lambda: self._library.reindex(progress=progress, cancelled=self._closing.is_set),
        )

    def close(self) -> None:
        """Cancel a build and take no more questions; those in a thread come to their end."""
        self._closing.set()
        self._workers.shutdown(wait=False, cancel_futures=True)
        self._builder.shutdown(wait=False)

    async def _call(self, work: Callable[[], T], seconds: float) -> T:
        future = self._begin(self._workers, work)
        done, _ = await asyncio.wait({future}, timeout=seconds)
        if done:
            return future.result()
        future.cancel()
        raise SlowError(seconds)

    def _begin(self, threads: ThreadPoolExecutor, work: Callable[[], T]) -> asyncio.Future[T]:
        if self._closing.is_set():
            raise Refusal(Key.STOPPING)
        return asyncio.get_running_loop().run_in_executor(threads, work)
