"""Wait for the world to become something, without sleeping."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


class NothingCameError(AssertionError):
    """What was waited for did not happen in time."""


class Changes:
    """Wake those who wait, at each change, to look again."""

    def __init__(self) -> None:
        self._waiting: set[asyncio.Future[None]] = set()

    def notify(self) -> None:
        """Say that something changed."""
        waiting, self._waiting = self._waiting, set()
        for each in waiting:
            if not each.done():
                each.set_result(None)

    async def until(
        self, holds: Callable[[], T | None], *, within: float, what: Callable[[], str]
    ) -> T:
        """Give the first value that is neither None nor False; raise after `within` seconds."""
        try:
            async with asyncio.timeout(within):
                while True:
                    value = holds()
                    if value is not None and value is not False:
                        return value
                    turn = asyncio.get_running_loop().create_future()
                    self._waiting.add(turn)
                    await turn
        except TimeoutError:
            raise NothingCameError(f"not within {within} s: {what()}") from None
