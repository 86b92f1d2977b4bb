"""A running bot's sign of life: written beside the library, judged by `onrecord health`."""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import math
import os
import time
from collections.abc import AsyncIterator, Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Self

from bot.ops.logs import fields

log = logging.getLogger(__name__)

FILE = "pulse.json"
BEAT_SECONDS = 10.0
STALE_SECONDS = 45.0  # four beats missed: the event loop hangs, or the machine was asleep
AWAY_SECONDS = 90.0  # longer than a reconnect with its pauses takes


@dataclass(frozen=True, slots=True)
class Pulse:
    """What a running bot tells of itself; times in seconds since 1970.

    `connected` is whether the gateway is open and `since` from when on that has been so;
    `latency` is the last heartbeat's round trip in seconds, None before the first.
    """

    pid: int
    at: float
    connected: bool
    since: float
    latency: float | None = None


@dataclass(frozen=True, slots=True)
class Health:
    """Whether the bot serves, and one line that says how it is or what to do."""

    ok: bool
    found: str


class Beat:
    """Keeps whether the gateway is open, and writes it down every few seconds.

    It outlives the clients of one run, so that there is a sign of life also while Discord is away.
    `latency` gives the last heartbeat's round trip in seconds, not a number before the first.
    """

    def __init__(self, home: Path) -> None:
        self._path = home / FILE
        self._connected = False
        self._since = time.time()
        self._changed = asyncio.Event()
        self.latency: Callable[[], float] = lambda: math.nan

    def connected(self, now: bool) -> None:
        """Note that the gateway has opened or closed."""
        if now is not self._connected:
            self._connected, self._since = now, time.time()
            self._changed.set()

    def pulse(self) -> Pulse:
        """Tell how the bot is now."""
        latency = self.latency()
        known = round(latency, 4) if math.isfinite(latency) else None
        return Pulse(os.getpid(), time.time(), self._connected, self._since, known)

    @contextlib.asynccontextmanager
    async def kept(self) -> AsyncIterator[Self]:
        """Write signs of life until the end, then take the last one away: nobody serves any more.

        One that cannot be written is logged, and the bot serves on.
        """
        beating = asyncio.create_task(self._go_on(), name="pulse")
        try:
            yield self
        finally:
            beating.cancel()
            await asyncio.wait({beating})
            with contextlib.suppress(OSError):
                self._path.unlink(missing_ok=True)

    async def _go_on(self) -> None:
        while True:
            self._changed.clear()
            try:
                await asyncio.to_thread(write, self._path, self.pulse())
            except OSError as error:
                log.warning("no sign of life written", extra=fields(error=error))
            # not wait_for: it swallows an end that comes together with a change
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(BEAT_SECONDS):
                    await self._changed.wait()


def write(path: Path, pulse: Pulse) -> None:
    """Put a sign of life in the place of the one before, by one atomic step."""
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_suffix(".draft")
    draft.write_text(json.dumps(asdict(pulse)), encoding="utf-8")
    draft.replace(path)


def read(home: Path) -> Pulse | None:
    """Read the sign of life of a library's bot; None where there is none that can be read."""
    try:
        found = json.loads((home / FILE).read_text(encoding="utf-8"))
        return Pulse(**found)
    except (OSError, ValueError, TypeError):
        return None


def judge(pulse: Pulse | None, now: float) -> Health:
    """Return whether a bot serves; `now` in seconds since 1970.

    >>> judge(None, 0.0)
    Health(ok=False, found='no bot runs on this library: start `onrecord run`')
    """
    if pulse is None:
        return Health(False, "no bot runs on this library: start `onrecord run`")
    if not _alive(pulse.pid):
        return Health(False, f"the bot (process {pulse.pid}) has ended: start `onrecord run`")
    silent = now - pulse.at
    if silent > STALE_SECONDS:
        return Health(
            False, f"the bot (process {pulse.pid}) hangs since {silent:.0f} s: restart it"
        )
    lasted = now - pulse.since
    if not pulse.connected and lasted > AWAY_SECONDS:
        return Health(
            False, f"Discord's gateway is away since {lasted:.0f} s: look at the bot's log"
        )
    if not pulse.connected:
        return Health(True, f"connecting since {lasted:.0f} s")
    told = "" if pulse.latency is None else f", heartbeat {1000 * pulse.latency:.0f} ms"
    return Health(True, f"connected since {lasted:.0f} s{told}")


def _alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:  # another user's, so there is one
        return True
    return True
