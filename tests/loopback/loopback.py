"""The loopback Discord as a test holds it in its hand."""

from __future__ import annotations

import asyncio
import contextlib
import re
from collections.abc import AsyncIterator, Callable
from types import TracebackType
from typing import TYPE_CHECKING, Self

import aiohttp

from tests.loopback import network
from tests.loopback.acting import PATIENCE_S
from tests.loopback.building import Building
from tests.loopback.clock import Clock
from tests.loopback.gateway import Gateway
from tests.loopback.invoking import Invoking
from tests.loopback.mishaps import Mishaps
from tests.loopback.pressing import Pressing
from tests.loopback.server import Server
from tests.loopback.store import Store
from tests.loopback.wire import Request
from tests.loopback.world import Guild
from tests.loopback.writing import Writing

if TYPE_CHECKING:
    import discord as discord_py

TOKEN = "bG9vcGJhY2s.loop.back"
RECENT = 12


class LoopbackDiscord(Building, Invoking, Pressing, Writing, Mishaps):
    """Serve a whole Discord on loopback for as long as the `async with` lasts.

    Leaving it raises where the bot broke a rule of Discord's, unless not `strict`; the broken
    rules stand in `violations`, all that the bot sent in `requests`.
    """

    def __init__(
        self,
        *,
        bot_name: str = "on-record",
        token: str = TOKEN,
        privileged: int = 0,
        strict: bool = True,
    ) -> None:
        self.token = token
        self.strict = strict
        self.violations: list[str] = []
        self.clock = Clock()
        super().__init__(Store(self.clock, bot_name), self._recent_requests)
        self.gateway = Gateway(self.store, token, privileged, self._complain)
        self.store.dispatch = self.gateway.dispatch
        self.store.complain = self._complain
        self.server = Server(self.store, self.gateway, token, self._complain)
        self.faults = self.server.faults
        self._connectors: list[aiohttp.TCPConnector] = []

    async def __aenter__(self) -> Self:
        await self.server.start()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.gateway.drop(1001)
        await self.server.stop()
        for each in self._connectors:
            await each.close()
        if not self.strict or not self.violations:
            return
        told = "the bot broke Discord's rules:\n  " + "\n  ".join(self.violations)
        if error is None:
            raise AssertionError(told)
        error.add_note(told)

    # the bot and its connection

    @property
    def requests(self) -> list[Request]:
        """Give all that the bot has sent, oldest first."""
        return self.server.requests

    def connector(self) -> aiohttp.TCPConnector:
        """Make what `discord.Client(connector=…)` takes; one for each client."""
        made = network.connector(self.server.port, self._refuse)
        self._connectors.append(made)
        return made

    @contextlib.asynccontextmanager
    async def running(
        self, client: discord_py.Client, *, within: float = PATIENCE_S
    ) -> AsyncIterator[discord_py.Client]:
        """Start a client, wait until it is ready, and close it at the end.

        Raises what the client died of, at its start or later.
        """
        task = asyncio.create_task(client.start(self.token))
        ready = asyncio.create_task(self._ready(client, within))
        try:
            await asyncio.wait({task, ready}, return_when=asyncio.FIRST_COMPLETED)
            if not task.done():
                ready.result()
                yield client
        except BaseException as error:
            if task.done() and not task.cancelled() and task.exception() is not None:
                error.add_note(f"the client had died: {task.exception()!r}")
            raise
        finally:
            ready.cancel()
            await client.close()
            await asyncio.wait({task, ready}, timeout=within)
            task.cancel()
        if task.done() and not task.cancelled():
            task.result()
        if not ready.done() or ready.cancelled():
            raise AssertionError("the client ended before it was ready")

    async def _ready(self, client: discord_py.Client, within: float) -> None:
        await self.connected(within=within)
        await asyncio.wait_for(client.wait_until_ready(), within)

    async def connected(self, *, times: int = 1, within: float = PATIENCE_S) -> None:
        """Wait until the bot has identified itself so many times and been told READY."""
        await self.store.changes.until(
            lambda: self.gateway.ready >= times and self.gateway.connected,
            within=within,
            what=lambda: f"an IDENTIFY of the bot{self._recent_requests()}",
        )

    async def resumed(self, *, times: int = 1, within: float = PATIENCE_S) -> None:
        """Wait until the bot has resumed its session so many times."""
        await self.store.changes.until(
            lambda: len(self.gateway.resumes) >= times and self.gateway.connected,
            within=within,
            what=lambda: f"a RESUME of the bot{self._recent_requests()}",
        )

    async def synced(self, guild: Guild | None = None, *, within: float = PATIENCE_S) -> None:
        """Wait until the bot has registered its commands, globally or for one guild."""
        scope = None if guild is None else guild.id
        await self.store.changes.until(
            lambda: scope in self.store.syncs,
            within=within,
            what=lambda: f"a command sync{self._recent_requests()}",
        )

    # mishaps and what was seen

    async def drop_gateway(self, code: int = 4000) -> None:
        """Close the gateway's connections with a code."""
        await self.gateway.drop(code)

    def requests_to(self, method: str, path: str) -> list[Request]:
        """Give the requests with this method whose path matches the regular expression."""
        return [
            each
            for each in self.requests
            if method in (each.method, "*") and re.search(path, each.path)
        ]

    async def wait_for_request(
        self, method: str, path: str, *, times: int = 1, within: float = PATIENCE_S
    ) -> Request:
        """Wait until so many such requests have come and been answered; give the last."""

        def found() -> Request | None:
            met = [each for each in self.requests_to(method, path) if each.status is not None]
            return met[times - 1] if len(met) >= times else None

        return await self.store.changes.until(
            found,
            within=within,
            what=lambda: f"{times} × {method} {path}{self._recent_requests()}",
        )

    async def until(
        self, holds: Callable[[], bool], *, within: float = PATIENCE_S, what: str = "that"
    ) -> None:
        """Wait until something holds of this Discord; it is looked at after each change here."""
        await self.store.changes.until(
            holds, within=within, what=lambda: f"{what}{self._recent_requests()}"
        )

    def _complain(self, what: str) -> None:
        self.violations.append(what)
        self.store.changes.notify()

    def _refuse(self, where: str) -> None:
        self._complain(f"egress: the bot tried to reach {where}")

    def _recent_requests(self) -> str:
        lines = [str(each) for each in self.requests[-RECENT:]] + self.violations[-RECENT:]
        return "".join(f"\n  {line}" for line in ["; the bot's last requests:", *lines])
