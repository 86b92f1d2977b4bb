"""Discord's clock, which a test can move, and the snowflake ids that are read off it."""

from __future__ import annotations

import time
from datetime import UTC, datetime

DISCORD_EPOCH_MS = 1_420_070_400_000
WORKER_AND_INCREMENT_BITS = 22


class Clock:
    """Tell the server's time: the real one, plus what the test has added."""

    def __init__(self) -> None:
        self._started = time.time() - time.perf_counter()
        self._added = 0.0

    def now(self) -> float:
        """Give seconds since 1970."""
        return self._started + time.perf_counter() + self._added

    def advance(self, seconds: float) -> None:
        """Move the server's time forward; the bot's own clock stays."""
        self._added += seconds


class Snowflakes:
    """Give ids that no other object has and that carry the moment of their making."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._last = 0

    def next(self) -> int:
        """Give an id greater than every one given before."""
        moment = int(self._clock.now() * 1000) - DISCORD_EPOCH_MS
        self._last = max(moment << WORKER_AND_INCREMENT_BITS, self._last + 1)
        return self._last


def timestamp(seconds: float) -> str:
    """Write a moment as Discord does.

    >>> timestamp(0.5)
    '1970-01-01T00:00:00.500000+00:00'
    """
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="microseconds")
