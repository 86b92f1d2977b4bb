"""The background work of watches: look what is new, send what is due, tell what fails, wait."""

from __future__ import annotations

import asyncio
import contextlib
import logging

from bot.errors import Refusal, SlowError
from bot.features.watch.failing import Failing
from bot.features.watch.news import look
from bot.features.watch.schedule import RETRY_SECONDS
from bot.features.watch.sender import send_due
from bot.features.watch.services import Watching
from bot.ops.logs import fields
from index import LibraryError

log = logging.getLogger(__name__)

LOOK_SECONDS = 30.0  # between two looks at the libraries' pointers, which another process may move


class Watcher:
    """Looks for news at the start, after every build and every half minute; one look at a time."""

    def __init__(self, client: Watching, *, pause: float = LOOK_SECONDS) -> None:
        self._client = client
        self._pause = pause
        self._woken = asyncio.Event()
        self._looking = asyncio.Lock()
        self._failing = Failing(client)

    def wake(self) -> None:
        """Look at once."""
        self._woken.set()

    async def look(self, guild: int | None) -> None:
        """Look now, also at a server that has no watch yet: what is there then is no news to it.

        Raises sqlite3.Error where the store cannot be used and LibraryError where a library cannot.
        """
        async with self._looking:
            await look(self._client, guild if guild is not None else 0)

    async def step(self) -> float | None:
        """Look and send once; give when something is due next, None where nothing waits."""
        async with self._looking:
            try:
                await look(self._client)
                retry = None
            except (LibraryError, SlowError, Refusal) as error:
                log.warning("no look at what is new", extra=fields(error=error))
                retry = self._client.clock() + RETRY_SECONDS
            again = await send_due(self._client)
            try:
                await self._failing.look()
            except (LibraryError, SlowError, Refusal) as error:
                log.warning("no look at what fails", extra=fields(error=error))
        return min((one for one in (retry, again) if one is not None), default=None)

    async def run(self) -> None:
        """Work until cancelled; a failure is tried again after the pause."""
        await self._client.wait_until_ready()
        while True:
            self._woken.clear()
            again = None
            try:
                again = await self.step()
            except Exception:  # whatever it is, the next look may go well
                log.exception("watches did not work")
            wait = self._pause
            if again is not None:
                wait = min(wait, max(0.0, again - self._client.clock()))
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._woken.wait(), wait)
