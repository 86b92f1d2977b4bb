"""How often somebody may ask: a bucket of tokens for each user and each server, in memory."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

MINUTE = 60.0
MOST_BUCKETS = 10_000  # full ones are forgotten beyond, which changes nothing


class Whose(Enum):
    """Whose bucket is empty."""

    USER = "user"
    SERVER = "server"


@dataclass(frozen=True, slots=True)
class Wait:
    """How many seconds to wait, and for whose bucket."""

    seconds: float
    whose: Whose


@dataclass(slots=True)
class _Bucket:
    tokens: float
    at: float
    told: float = float("-inf")  # until when whoever was refused need not be told again


class Cooldown:
    """Let each user and each server ask so many questions a minute, at once or spread.

    Not for several threads: the event loop alone asks it.
    """

    def __init__(self, user: int, server: int, clock: Callable[[], float] = time.monotonic) -> None:
        self._user = float(user)
        self._server = float(server)
        self._clock = clock
        self._buckets: dict[tuple[Whose, int], _Bucket] = {}

    def take(self, user: int, server: int | None, questions: int = 1) -> Wait | None:
        """Take a token a question of each bucket; None where there were, else nothing is taken.

        More questions at once than a bucket holds take all of it.
        """
        now = self._clock()
        wanted = [(Whose.USER, user, self._user)]
        if server is not None:
            wanted.append((Whose.SERVER, server, self._server))
        buckets = [self._bucket(whose, number, most, now) for whose, number, most in wanted]
        for (whose, _, most), bucket in zip(wanted, buckets, strict=True):
            needed = min(questions, most)
            if bucket.tokens < needed:
                return Wait((needed - bucket.tokens) * MINUTE / most, whose)
        for (_, _, most), bucket in zip(wanted, buckets, strict=True):
            bucket.tokens -= min(questions, most)
        return None

    def is_to_be_told(self, user: int, wait: Wait) -> bool:
        """Return whether a user who was refused has not been told since there was a token last.

        Once in a window, so that nobody makes the bot fill a channel with it.
        """
        now = self._clock()
        own = self._bucket(Whose.USER, user, self._user, now)
        if own.told > now:
            return False
        own.told = now + max(wait.seconds, MINUTE)
        return True

    def _bucket(self, whose: Whose, number: int, most: float, now: float) -> _Bucket:
        if len(self._buckets) > MOST_BUCKETS:
            self._forget(now)
        bucket = self._buckets.setdefault((whose, number), _Bucket(most, now))
        bucket.tokens = min(most, bucket.tokens + (now - bucket.at) * most / MINUTE)
        bucket.at = now
        return bucket

    def _forget(self, now: float) -> None:
        """Forget the buckets that have filled by now, and are told about nothing."""
        self._buckets = {
            key: one
            for key, one in self._buckets.items()
            if now - one.at < MINUTE or one.told > now
        }
