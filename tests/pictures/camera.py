"""Photograph pages with headless Chromium, one after another in one process."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import itertools
import re
import shutil
import tempfile
from collections.abc import AsyncIterator, Callable

import aiohttp

from tests.loopback.world import Json

NAMES = ("chromium", "chromium-browser")  # as Debian and its children call it
FLAGS = (
    "--headless",
    "--no-sandbox",  # containers forbid what it needs; the pages are our own and run nothing
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
    "--remote-debugging-port=0",
)
READY = re.compile(rb"DevTools listening on (ws://127\.0\.0\.1:\d+/\S+)")
START_SECONDS = 30


def chromium() -> str | None:
    """Find the browser; None where it is not installed."""
    return next((path for name in NAMES if (path := shutil.which(name))), None)


class Camera:
    """One tab of a browser."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        self._socket = socket
        self._numbers = itertools.count(1)
        self._tab: str | None = None

    async def photograph(self, page: str, *, width: int, sharp: float = 2) -> bytes:
        """Give a picture of the whole page at an address, as PNG.

        `width` is in the page's pixels, each of which is `sharp` of the picture's.
        """
        if self._tab is None:
            made = await self._call("Target.createTarget", url="about:blank")
            attached = await self._call(
                "Target.attachToTarget", targetId=made["targetId"], flatten=True
            )
            self._tab = attached["sessionId"]
            await self._call("Page.enable")
        await self._size(width, 1, sharp)  # a page is never less high than its window
        await self._call("Page.navigate", url=page)
        await self._receive(lambda told: told.get("method") == "Page.loadEventFired")
        metrics = await self._call("Page.getLayoutMetrics")
        await self._size(width, int(metrics["cssContentSize"]["height"]), sharp)
        taken = await self._call("Page.captureScreenshot", format="png", optimizeForSpeed=False)
        return base64.b64decode(taken["data"])

    async def _size(self, width: int, height: int, sharp: float) -> None:
        await self._call(
            "Emulation.setDeviceMetricsOverride",
            width=width,
            height=height,
            deviceScaleFactor=sharp,
            mobile=False,
        )

    async def _call(self, method: str, **parameters: object) -> Json:
        number = next(self._numbers)
        order: Json = {"id": number, "method": method, "params": parameters}
        if self._tab is not None:
            order["sessionId"] = self._tab
        await self._socket.send_json(order)
        told = await self._receive(lambda told: told.get("id") == number)
        if "error" in told:
            raise RuntimeError(f"Chromium refused {method}: {told['error']['message']}")
        return told["result"]

    async def _receive(self, wanted: Callable[[Json], bool]) -> Json:
        async with asyncio.timeout(START_SECONDS):
            while not wanted(told := await self._socket.receive_json()):
                pass
        return told


@contextlib.asynccontextmanager
async def camera(browser: str) -> AsyncIterator[Camera]:
    """Run a browser with an empty profile for as long as the `async with` lasts."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        process = await asyncio.create_subprocess_exec(
            browser,
            *FLAGS,
            f"--user-data-dir={profile}",
            stdout=asyncio.subprocess.DEVNULL,
            stderr=asyncio.subprocess.PIPE,
        )
        try:
            async with asyncio.timeout(START_SECONDS):
                address = await _address(process)
            async with (
                aiohttp.ClientSession() as session,
                session.ws_connect(address, max_msg_size=0) as socket,
            ):
                yield Camera(socket)
        finally:
            with contextlib.suppress(ProcessLookupError):
                process.terminate()
            await process.communicate()


async def _address(process: asyncio.subprocess.Process) -> str:
    assert process.stderr is not None
    told = b""
    async for line in process.stderr:
        if found := READY.search(line):
            return found[1].decode()
        told += line
    raise RuntimeError(f"Chromium did not start: {told.decode(errors='replace')[-300:]}")
