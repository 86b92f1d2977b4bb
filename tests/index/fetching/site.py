"""A web site on loopback that misbehaves in every way, and a clock that never waits."""

from __future__ import annotations

import asyncio
import contextlib
import gzip
import threading
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta

from aiohttp import web

from index.fetching.door import Door
from index.fetching.guard import networks
from index.fetching.limits import Limits

BEGUN = datetime(2031, 5, 6, 8, 0, tzinfo=UTC)
SITE, SECRET = "127.0.0.2", "127.0.0.1"
"""The site stands at an address that tests let in; beside it is one that nobody may reach."""
QUICK = Limits(body=200_000, whole=2.0, connect=2.0)


class StillClock:
    """Time that passes only where somebody waits for it."""

    def __init__(self) -> None:
        self.time = BEGUN
        self.slept: list[float] = []

    def now(self) -> datetime:
        return self.time

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.time += timedelta(seconds=seconds)
        await asyncio.sleep(0)


class Site:
    """Serves what `pages` holds by path: bytes, text or a handler; `asked` are the requests."""

    def __init__(self) -> None:
        self.pages: dict[str, bytes | str | Callable[[web.Request], object]] = {}
        self.asked: list[web.Request] = []
        self.port = 0
        self.names: dict[str, list[str]] = {}

    def url(self, path: str, host: str = SITE) -> str:
        return f"http://{host}:{self.port}{path}"

    def paths(self) -> list[str]:
        return [one.path_qs for one in self.asked if one.path != "/robots.txt"]

    async def answer(self, request: web.Request) -> web.StreamResponse:
        self.asked.append(request)
        page = self.pages.get(request.path_qs, self.pages.get(request.path))
        if page is None:
            raise web.HTTPNotFound
        if callable(page):
            found = page(request)
            made = await found if asyncio.iscoroutine(found) else found
            assert isinstance(made, web.StreamResponse)
            return made
        kind = "text/html" if not request.path.endswith((".xml", ".json")) else "application/xml"
        data = page.encode() if isinstance(page, str) else page
        return web.Response(body=data, content_type=kind)

    async def resolve(self, host: str, port: int) -> Sequence[str]:
        """Stand for the system's resolver; a name with several answers gives one a time."""
        found = self.names.get(host)
        if not found:
            raise OSError("no such host")
        return [found.pop(0) if len(found) > 1 else found[0]]

    def door(self, clock: StillClock, limits: Limits = QUICK, allow: str = f"{SITE}/32") -> Door:
        return Door(allow=networks(allow), limits=limits, clock=clock, resolve=self.resolve)


@contextlib.asynccontextmanager
async def serving(hosts: Sequence[str] = (SITE, SECRET)) -> AsyncIterator[Site]:
    """Serve a site until the end, on the same port of all these addresses."""
    site = Site()
    app = web.Application()
    app.router.add_route("*", "/{path:.*}", site.answer)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    try:
        for host in hosts:
            await web.TCPSite(runner, host, site.port).start()
            site.port = site.port or int(runner.addresses[0][1])
        yield site
    finally:
        await runner.cleanup()


@contextlib.contextmanager
def served() -> Iterator[Site]:
    """Serve a site from a loop of its own, for callers that wait for it in their thread."""
    loop, ready, found = asyncio.new_event_loop(), threading.Event(), []
    over = asyncio.Event()

    async def serve() -> None:
        async with serving() as made:
            found.append(made)
            ready.set()
            await over.wait()

    thread = threading.Thread(target=lambda: loop.run_until_complete(serve()))
    thread.start()
    assert ready.wait(10)
    try:
        yield found[0]
    finally:
        loop.call_soon_threadsafe(over.set)
        thread.join(10)
        loop.close()


def status(code: int, **headers: str) -> Callable[[web.Request], web.Response]:
    """Answer with a status, headers by their names with _ for -."""
    told = {name.replace("_", "-"): value for name, value in headers.items()}
    return lambda _: web.Response(status=code, headers=told)


async def slow(request: web.Request) -> web.StreamResponse:
    """Send a byte and then nothing."""
    response = web.StreamResponse()
    await response.prepare(request)
    await response.write(b"<")
    with contextlib.suppress(ConnectionError):
        await asyncio.sleep(30)
    return response


async def endless(request: web.Request) -> web.StreamResponse:
    """Send for ever."""
    response = web.StreamResponse()
    await response.prepare(request)
    with contextlib.suppress(ConnectionError):
        while True:
            await response.write(b"and so on " * 5_000)
    return response


async def cut(request: web.Request) -> web.StreamResponse:
    """Promise more than comes."""
    response = web.StreamResponse(headers={"Content-Length": "5000"})
    await response.prepare(request)
    await response.write(b"<p>The ferry")
    assert request.transport is not None
    request.transport.close()
    return response


BOMB = gzip.compress(bytes(4_000_000))
"""Four megabytes of nothing in four kilobytes."""


def bomb(_: web.Request) -> web.Response:
    """Send twenty times what the tests' door takes, in a fiftieth of it."""
    return web.Response(body=BOMB, headers={"Content-Encoding": "gzip"})
