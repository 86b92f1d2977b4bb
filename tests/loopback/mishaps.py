"""Ask for mishaps: errors, lost connections, rate limits, delays."""

from __future__ import annotations

import re

from tests.loopback.clock import Clock
from tests.loopback.faults import Fault, Kind
from tests.loopback.gateway import Gateway


class Mishaps:
    """Befall the bot's requests; `path` is a regular expression for the path after `/api/v10`."""

    clock: Clock
    gateway: Gateway
    faults: list[Fault]

    def fail(self, method: str, path: str, *, status: int = 500, times: int | None = 1) -> Fault:
        """Answer matching requests with a status; `path` is a regular expression."""
        return self._fault(Kind.STATUS, method, path, times, status=status)

    def limit(
        self,
        method: str,
        path: str,
        *,
        retry_after: float = 0.01,
        via: bool = True,
        everywhere: bool = False,
        times: int | None = 1,
    ) -> Fault:
        """Answer with 429; discord.py waits only where a `Via` header stands."""
        return self._fault(
            Kind.STATUS,
            method,
            path,
            times,
            status=429,
            seconds=retry_after,
            via=via,
            everywhere=everywhere,
        )

    def reset(self, method: str, path: str, *, done: bool = False, times: int | None = 1) -> Fault:
        """Reset the connection of matching requests, before or (`done`) after they took effect.

        aiohttp itself repeats a GET, PUT or DELETE once: ask for two times to see them fail.
        """
        return self._fault(Kind.LOST if done else Kind.RESET, method, path, times)

    def late(self, method: str, path: str, seconds: float, *, times: int | None = 1) -> Fault:
        """Let matching requests arrive so much later by the server's clock, in no real time."""
        return self._fault(Kind.LATE, method, path, times, seconds=seconds)

    def slow(self, method: str, path: str, seconds: float, *, times: int | None = 1) -> Fault:
        """Answer matching requests after real seconds."""
        return self._fault(Kind.SLOW, method, path, times, seconds=seconds)

    def hold(self, method: str, path: str) -> Fault:
        """Keep matching requests until `release()` of what this gives."""
        return self._fault(Kind.HELD, method, path, None)

    def advance(self, seconds: float) -> None:
        """Move the server's clock forward."""
        self.clock.advance(seconds)

    def _fault(
        self,
        kind: Kind,
        method: str,
        path: str,
        times: int | None,
        *,
        status: int = 500,
        seconds: float = 0.0,
        via: bool = True,
        everywhere: bool = False,
    ) -> Fault:
        made = Fault(kind, method, re.compile(path), times, status, seconds, via, everywhere)
        self.faults.append(made)
        return made
