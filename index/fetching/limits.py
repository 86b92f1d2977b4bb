"""What fetching may cost, and the clock it goes by; tests bring their own of both."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Limits:
    """The limits of one fetch; seconds and bytes."""

    body: int = 15_000_000
    """Of a body, as sent and decompressed: what Miniflux allows, ten times the largest page."""
    redirects: int = 10
    """Hops that are followed, as many as browsers' half: an endless chain ends soon."""
    connect: float = 10.0
    whole: float = 30.0
    """For one hop from its request to the last byte of its body."""
    at_once: int = 2
    """Requests to one host at the same time."""
    between: float = 1.0
    """Seconds between the beginnings of two requests to one host."""
    crawl_delay: float = 10.0
    """The longest pause that a robots.txt is granted."""
    robots: int = 500_000
    """Bytes of a robots.txt that are read, as RFC 9309 asks."""
    retry_after: float = 7 * 86_400.0
    """The longest that a site may tell us to stay away."""


class Clock(Protocol):
    """What time it is, and how to wait."""

    def now(self) -> datetime:
        """Return the time, aware, in UTC."""

    async def sleep(self, seconds: float) -> None:
        """Wait so many seconds."""


class SystemClock:
    """The machine's own clock; it never goes back."""

    def __init__(self) -> None:
        self._begun = datetime.now(UTC)
        self._mark = time.monotonic()

    def now(self) -> datetime:
        """Return the time, aware, in UTC."""
        return self._begun + timedelta(seconds=time.monotonic() - self._mark)

    async def sleep(self, seconds: float) -> None:
        """Wait so many seconds."""
        await asyncio.sleep(seconds)
