"""Builds of one library come one after the other, and hold up no other's; so do refreshes."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator
from types import SimpleNamespace
from typing import Any

import pytest

from bot.app import refreshing
from bot.discord_io import library_service
from bot.discord_io.library_service import Threads
from bot.errors import Refusal
from bot.ops.metrics import Metrics
from index import CancelledError


@pytest.fixture
async def threads() -> AsyncIterator[Threads]:
    made = Threads(workers=1, seconds=5.0, metrics=Metrics())
    yield made
    made.close()


class Work:
    """A build that begins, and ends when it is let go."""

    def __init__(self) -> None:
        self.begun, self.go = threading.Event(), threading.Event()

    def __call__(self) -> str:
        self.begun.set()
        assert self.go.wait(10)
        return "built"


async def begun(work: Work) -> None:
    assert await asyncio.to_thread(work.begun.wait, 10)


async def test_a_long_build_of_one_server_delays_no_other(threads: Threads) -> None:
    long, again = Work(), Work()
    first = asyncio.create_task(threads.build(long, lambda: False, 1))
    await begun(long)
    second = asyncio.create_task(threads.build(again, lambda: False, 1))
    assert await threads.build(lambda: "other", lambda: False, 2) == "other"
    assert await threads.build(lambda: "shared", lambda: False, None) == "shared"
    assert not again.begun.is_set()  # of one library the next one waits
    long.go.set()
    assert await first == "built"
    await begun(again)
    again.go.set()
    assert await second == "built"


async def test_what_waits_for_its_turn_can_be_cancelled_and_refused(threads: Threads) -> None:
    long, never = Work(), Work()
    first = asyncio.create_task(threads.build(long, lambda: False, 1))
    await begun(long)
    with pytest.raises(CancelledError, match="before it began"):
        await threads.build(never, lambda: True, 1)
    waiting = asyncio.create_task(threads.build(never, lambda: False, 1))
    await asyncio.sleep(0)
    threads.close()
    with pytest.raises(Refusal):
        await waiting
    long.go.set()
    assert await first == "built"
    assert not never.begun.is_set()


async def test_what_somebody_waits_for_does_not_wait_for_the_schedule(threads: Threads) -> None:
    slow = [Work() for _ in range(2 * library_service.SWEEPERS)]
    sweeps = [asyncio.create_task(threads.sweep(one, guild)) for guild, one in enumerate(slow)]
    for one in slow[: library_service.SWEEPERS]:
        await begun(one)
    for _ in range(library_service.FETCHERS + 1):
        pressed = threads.fetch(lambda: "refreshed", lambda: False, 99)
        assert await asyncio.wait_for(pressed, 5) == "refreshed"
    for one in slow:
        one.go.set()
    assert await asyncio.gather(*sweeps) == ["built"] * len(slow)


@pytest.mark.parametrize("press", ["fetch", "build"])
async def test_the_schedule_gives_way_in_the_same_library_alone(
    threads: Threads, press: str
) -> None:
    seen = threading.Event()

    def sweep() -> str:
        while not threads.gives_way(7):
            assert not seen.wait(0.01)
        return "gave way"

    swept = asyncio.create_task(threads.sweep(sweep, 7))
    other = Work()
    elsewhere = asyncio.create_task(threads.sweep(other, 8))
    await begun(other)
    assert await getattr(threads, press)(lambda: "elsewhere", lambda: False, 8) == "elsewhere"
    assert not swept.done()
    wanted = Work()
    pressed = asyncio.create_task(getattr(threads, press)(wanted, lambda: False, 7))
    assert await swept == "gave way"
    with pytest.raises(CancelledError):  # as does one that is due meanwhile
        for _ in range(2 * library_service.SWEEPERS):
            threads._sweepers.submit(other)
        await threads.sweep(sweep, 7)
    wanted.go.set()
    other.go.set()
    assert (await pressed, await elsewhere) == ("built", "built")
    assert not threads.gives_way(7)


async def test_a_refresh_that_takes_long_holds_up_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    gate, passed = asyncio.Event(), asyncio.Event()
    looks: list[int | None] = []
    minutes = 0

    async def due(_: Any, guild: int | None) -> bool:
        looks.append(guild)
        if guild == 1:
            await gate.wait()
        return guild == 2

    async def minute(_: float) -> None:
        nonlocal minutes
        minutes += 1
        for _turn in range(3):
            await asyncio.sleep(0)
        if minutes == 3:
            passed.set()
            await asyncio.Event().wait()

    monkeypatch.setattr(refreshing, "refresh_due", due)
    woken: list[bool] = []
    libraries: Any = SimpleNamespace(every=lambda: [None, 1, 2])
    task = asyncio.create_task(
        refreshing.refresh_always(libraries, lambda: woken.append(True), sleep=minute)
    )
    await passed.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert looks == [None, 1, 2, None, 2, None, 2]
    assert len(woken) == 3
