"""Builds under way, one a server, by the tokens of their stop buttons."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Callable

from bot.errors import Refusal
from bot.i18n.phrases import Key


class Builds:
    """The builds under way, one a server, by the tokens of their buttons."""

    def __init__(self, ended: Callable[[], None] = lambda: None) -> None:
        self._ended = ended  # is called when one is over
        self._stops: dict[str, asyncio.Event] = {}  # a build's thread looks at them, too
        self._servers: dict[str, int] = {}
        self._over: set[str] = set()

    def begin(self, server: int) -> str:
        """Note a server's build; refuses a second one at once."""
        if server in self._servers.values():
            raise Refusal(Key.BUSY)
        token = secrets.token_hex(8)
        self._stops[token], self._servers[token] = asyncio.Event(), server
        return token

    def end(self, token: str) -> None:
        """Note that a build is over."""
        del self._stops[token], self._servers[token]
        self._over.add(token)
        self._ended()

    def was_told(self, token: str) -> bool:
        """Return whether a build of this process has come to an end, which its message shows."""
        return token in self._over

    def stopped(self, token: str) -> bool:
        """Return whether a build was told to stop; one that nobody watches any more goes on."""
        found = self._stops.get(token)
        return found is not None and found.is_set()

    async def stopping(self, token: str) -> None:
        """Wait until a build is told to stop."""
        await self._stops[token].wait()

    def stop(self, token: str, server: int) -> bool:
        """Tell a server's build to stop; say whether it was under way."""
        if self._servers.get(token) != server:
            return False
        self._stops[token].set()
        return True
