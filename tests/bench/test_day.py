"""A day in the life, compressed: feeds change and are refreshed while questions are asked.

pytest -m bench -s tests/bench/test_day.py

Twenty feeds on loopback name five hundred invented articles, which appear, change and vanish over
two hundred refreshes; each refresh is an hour of the library's clock. Twenty questions a second
are asked the whole time, and as many in pauses between refreshes: the rise of p95 is a ratio of
the same run, block by block, so that whatever else runs on the machine slows both. Vectors are
counted words and no reader reads: what is measured is the library beside its builds, which are in
a process of their own as `onrecord run` has them, and so is the site.
"""

from __future__ import annotations

import asyncio
import contextlib
import multiprocessing
import random
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from multiprocessing.connection import Connection
from pathlib import Path

import numpy as np
import pytest

from bot.ops.memory import keep_little
from index import Library, Question, RefreshReport
from index.build import checking, remeasure
from index.fetching.door import Door
from index.fetching.guard import networks
from index.fetching.limits import Limits
from tests.bench.invented import Newsroom
from tests.encoders import HashedWords
from tests.index.fetching.site import BEGUN, SITE, served
from tests.index.fetching.test_network_library import page, rss
from tests.killing import POINTS

pytestmark = pytest.mark.bench

FEEDS = 20
FIRST, ARTICLES = 100, 500
REFRESHES, BLOCK = 200, 10
RATE = 20
"""Questions a second."""
AT_ONCE = 4
"""Questions under way at the same time, at the most: as many as the bot's threads."""
PAUSE = 5.0
"""Seconds in which questions are asked and nothing is refreshed, after each block."""
STABLE = 10
"""Articles that neither change nor vanish."""
SETTLED = 0.25
"""Share of the refreshes after which memory is looked at first."""
LIMITS = Limits(between=0.0, at_once=8)


class FileClock:
    """The time that stands in a file: every process has the same."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.set(BEGUN)

    def set(self, time: datetime) -> None:
        self._path.write_text(time.isoformat(), encoding="utf-8")

    def now(self) -> datetime:
        return datetime.fromisoformat(self._path.read_text(encoding="utf-8"))

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(0)


class SiteApart:
    """A site in a process of its own, so that what it computes is not taken for the library's."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._port: int = connection.recv()
        self._shown: dict[str, str] = {}
        self.pages: dict[str, str] = {}

    def url(self, path: str) -> str:
        return f"http://{SITE}:{self._port}{path}"

    def show(self) -> None:
        """Let it serve what `pages` holds now."""
        new = {path: one for path, one in self.pages.items() if self._shown.get(path) != one}
        self._connection.send((new, self._shown.keys() - self.pages.keys()))
        self._connection.recv()
        self._shown = dict(self.pages)


def _serve(connection: Connection) -> None:
    with served() as site, contextlib.suppress(EOFError):
        connection.send(site.port)
        while True:
            new, gone = connection.recv()
            site.pages.update(new)
            for path in gone:
                del site.pages[path]
            site.asked.clear()
            connection.send(None)


@contextlib.contextmanager
def site_apart() -> Iterator[SiteApart]:
    """Serve a site until the end."""
    spawn = multiprocessing.get_context("spawn")
    here, there = spawn.Pipe()
    process = spawn.Process(target=_serve, args=(there,))
    process.start()
    there.close()
    try:
        yield SiteApart(here)
    finally:
        here.close()
        process.join(10)


def opened(home: Path, clock: FileClock) -> Library:
    """Open the library, in whichever process, with points that nobody measures."""
    for where in (checking, remeasure):
        where.measure_points = lambda *_, **__: POINTS  # type: ignore[attr-defined]
    keep_little()  # as `onrecord run` does
    door = Door(allow=networks(f"{SITE}/32"), limits=LIMITS, clock=clock)
    return Library.open(home, encoder=HashedWords(), reader="off", door=door)


@dataclass
class World:
    """What the sites show: articles by number, each in one feed, with the state of its text."""

    site: SiteApart
    room: Newsroom = field(default_factory=Newsroom)
    states: dict[int, int] = field(default_factory=dict)
    feeds: dict[int, dict[int, tuple[str, str, str]]] = field(default_factory=dict)
    dice: random.Random = field(default_factory=lambda: random.Random(4))
    came: int = 0
    changed: int = 0
    gone: int = 0
    _changed: set[int] = field(default_factory=set)

    def appear(self, count: int) -> None:
        """Let articles come; there are no more than so many."""
        for number in range(self.came, min(self.came + count, ARTICLES)):
            self.came += 1
            self.states[number] = 0
            self.show(number)

    def show(self, number: int) -> None:
        held, state = self.room.article(number), self.states[number]
        items = self.feeds.setdefault(number % FEEDS, {})
        items[number] = (f"/{number}", held["title"], f"State {state}.")
        self._changed.add(number % FEEDS)
        corrected = f"Corrected for the {state}th time: the {number}th report was late."
        text = held["text"].split("\n\n") + ([corrected] if state else [])
        self.site.pages[f"/{number}"] = page(held["title"], *text)

    def turn(self) -> None:
        """Let an hour pass: two articles come, two change, and now and then one goes."""
        self.appear(2)
        for number in self.dice.sample(sorted(self.states), 2):
            if number >= STABLE:
                self.changed += 1
                self.states[number] += 1
                self.show(number)
        seen = [one for one in sorted(self.states) if STABLE <= one < self.came - 2]
        if self.dice.random() < 0.4:
            number = self.dice.choice(seen)
            self.gone += 1
            del (
                self.states[number],
                self.site.pages[f"/{number}"],
                self.feeds[number % FEEDS][number],
            )
            self._changed.add(number % FEEDS)
        self.publish()

    def publish(self) -> None:
        """Write the feeds that changed: an entry says so where its page was changed."""
        for feed in self._changed:
            items = [one for _, one in sorted(self.feeds[feed].items())]
            self.site.pages[f"/feed{feed}.xml"] = rss(self.site, *items)
        self._changed.clear()
        self.site.show()


class Askers:
    """Asks questions at a rate, from threads as the bot does, and notes how long each takes."""

    def __init__(self, library: Library, room: Newsroom) -> None:
        self.library = library
        self.questions = [_asked(room, number) for number in range(STABLE)]
        self.answered = [library.ask(one).answered for one in self.questions]
        self.failed: list[BaseException] = []
        self.count = 0
        self.seconds = 0.0

    def during(self, work: Callable[[], object]) -> list[float]:
        """Ask for as long as some work goes on; give the seconds that each question took."""
        took: list[float] = []
        over = threading.Event()

        def ask(number: int) -> None:
            began = time.perf_counter()
            try:
                found = self.library.ask(self.questions[number])
                assert found.answered == self.answered[number], self.questions[number].text
            except BaseException as error:  # noqa: BLE001 - held against the promise below
                self.failed.append(error)
            took.append(time.perf_counter() - began)
            free.release()

        free = threading.Semaphore(AT_ONCE)

        def pace() -> None:
            began = following = time.monotonic()
            with ThreadPoolExecutor(AT_ONCE) as threads:
                while not over.is_set():
                    free.acquire()  # a machine that cannot do so many is asked as many as it can
                    threads.submit(ask, self.count % len(self.questions))
                    self.count += 1
                    following = max(following + 1 / RATE, time.monotonic() - 1 / RATE)
                    over.wait(max(0.0, following - time.monotonic()))
            self.seconds += time.monotonic() - began

        asking = threading.Thread(target=pace)
        asking.start()
        try:
            work()
        finally:
            over.set()
            asking.join()
        return took


def _asked(room: Newsroom, number: int) -> Question:
    """Ask in the words of an article's first sentence, without its figure."""
    sentence = room.article(number)["text"].split(". ")[0]
    words = [one for one in sentence.split() if not one.isdigit()]
    return Question(f"How many {' '.join(words[2:-2])} did {words[0]} have?")


def resident() -> float:
    """Give this process's memory in megabytes."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * 4096 / 1e6


def test_questions_are_answered_while_five_hundred_articles_come_change_and_go(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for where in (checking, remeasure):  # `opened` changes them: they are as before at the end
        monkeypatch.setattr(where, "measure_points", lambda *_, **__: POINTS)
    clock = FileClock(tmp_path / "clock")
    again = partial(opened, tmp_path / "home", clock)
    with contextlib.ExitStack() as kept:
        world = World(kept.enter_context(site_apart()))
        world.appear(FIRST)
        world.publish()
        library = again()
        kept.enter_context(library.building_apart(again))
        library.add([world.site.url(f"/feed{feed}.xml") for feed in range(FEEDS)])
        assert library.searched().articles == FIRST
        askers = Askers(library, world.room)
        assert all(askers.answered)
        quiet: list[float] = []
        busy: list[float] = []
        memory: list[float] = []
        reports: list[RefreshReport] = []
        took: list[float] = []

        def refreshed() -> None:
            for _ in range(BLOCK):
                world.turn()
                clock.set(clock.now() + timedelta(hours=1))
                began = time.perf_counter()
                reports.append(library.refresh())
                took.append(time.perf_counter() - began)

        for _ in range(REFRESHES // BLOCK):
            busy += askers.during(refreshed)
            quiet += askers.during(lambda: time.sleep(PAUSE))
            memory.append(resident())
        held = library.searched().articles
        assert library.check() == ()
    rise = np.percentile(busy, 95) / np.percentile(quiet, 95)
    settled = memory[int(SETTLED * len(memory))]
    print(
        f"\n{world.came} articles came, {world.changed} changes, {world.gone} vanished over "
        f"{len(reports)} refreshes of {FEEDS} feeds, {np.median(took):.2f} s each; {held} are held"
        f"\n{askers.count} questions, {askers.count / askers.seconds:.1f} a second, "
        f"{len(askers.failed)} failed"
        f"\np95 {np.percentile(quiet, 95) * 1000:.0f} ms without refreshing and "
        f"{np.percentile(busy, 95) * 1000:.0f} ms with it: {rise:.2f} times; p50 "
        f"{np.median(quiet) * 1000:.0f} and {np.median(busy) * 1000:.0f} ms"
        f"\nmemory {settled:.0f} MB after {len(reports) * SETTLED:.0f} refreshes, "
        f"{memory[-1]:.0f} MB at the end: {' '.join(f'{one:.0f}' for one in memory)}"
    )
    assert askers.failed == []
    assert world.came == ARTICLES
    assert held == ARTICLES  # what vanished stays
    assert not any(one.why for each in reports for one in each.refreshed)
    assert memory[-1] <= 1.1 * settled
    assert rise <= 1.25
