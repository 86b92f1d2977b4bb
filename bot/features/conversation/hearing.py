"""Messages that are being answered."""

from __future__ import annotations

import asyncio
import weakref


class Hearing:
    """Which messages are being answered: one thing at a time is done about each."""

    def __init__(self) -> None:
        self._locks: weakref.WeakValueDictionary[int, asyncio.Lock] = weakref.WeakValueDictionary()
        self.withdrawn: set[int] = set()

    def lock(self, message: int) -> asyncio.Lock:
        """Return the lock of a message, for as long as anybody holds it."""
        return self._locks.setdefault(message, asyncio.Lock())

    def under_way(self, message: int) -> bool:
        """Return whether something is being done about a message."""
        return message in self._locks
