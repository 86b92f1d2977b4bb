"""Mishaps on command: which request they befall, how often, and what happens then."""

from __future__ import annotations

import asyncio
import re
from dataclasses import dataclass, field
from enum import Enum

from tests.loopback.wire import Request


class Kind(Enum):
    """What befalls a request."""

    STATUS = "answered with a status"
    RESET = "connection reset before it is looked at"
    LOST = "done, and the connection reset before the answer"
    LATE = "arrives later by the server's clock"
    SLOW = "answered after real seconds"
    HELD = "kept until released"


@dataclass(slots=True, eq=False)
class Fault:
    """One mishap; `times` None means until further notice."""

    kind: Kind
    method: str
    pattern: re.Pattern[str]
    times: int | None = 1
    status: int = 500
    seconds: float = 0.0
    via: bool = True
    everywhere: bool = False
    met: list[Request] = field(default_factory=list)
    _arrived: asyncio.Event = field(default_factory=asyncio.Event)
    _released: asyncio.Event = field(default_factory=asyncio.Event)

    def befalls(self, request: Request) -> bool:
        """Say whether this request is to meet it, and count it."""
        if self.times is not None and len(self.met) >= self.times:
            return False
        if self.method not in (request.method, "*") or not self.pattern.search(request.path):
            return False
        self.met.append(request)
        self._arrived.set()
        return True

    async def arrived(self, *, within: float = 5.0) -> Request:
        """Wait for the first request that meets it."""
        await asyncio.wait_for(self._arrived.wait(), within)
        return self.met[0]

    def release(self) -> None:
        """Let held requests go on, and hold no further ones."""
        self.times = len(self.met)
        self._released.set()

    async def released(self) -> None:
        """Wait for `release`."""
        await self._released.wait()

    @property
    def used_up(self) -> bool:
        """Say whether it has befallen as many requests as it was meant to."""
        return self.times is not None and len(self.met) >= self.times
