"""Wait for the world to become something, without sleeping."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")


class NothingCameError(AssertionError):
    """What was waited for did not happen in time."""


def starved() -> float:
    """Return for how many seconds threads of this process waited for a core, all together.

    Linux counts it; where it does not, nothing was waited for.
    """
    total = 0
    for one in Path("/proc/self/task").glob("*/schedstat"):
        try:
            total += int(one.read_text(encoding="ascii").split()[1])
        except (OSError, IndexError, ValueError):  # the thread has ended since
            continue
    return total / 1e9


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
        """Give the first value that is neither None nor False; raise after `within` seconds.

        Seconds in which this process was ready and got no core, since others had them all, do not
        count: on a busy machine a test takes longer, and fails no sooner.
        """
        begun, held = time.monotonic(), starved()
        left = within
        while left > 0:
            try:
                async with asyncio.timeout(left):
                    while True:
                        value = holds()
                        if value is not None and value is not False:
                            return value
                        turn = asyncio.get_running_loop().create_future()
                        self._waiting.add(turn)
                        await turn
            except TimeoutError:
                waited = max(0.0, starved() - held)
                left = begun + within + waited - time.monotonic()
        raise NothingCameError(f"not within {within} s: {what()}")
