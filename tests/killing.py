"""Adds, refreshes, builds, merges and roll backs killed at random, and what each leaves behind.

python -m tests.killing FOLDER KILLS SEED

Each build runs in a process of its own, which kills itself with SIGKILL when it has made a drawn
number of calls: so a run with the same seed is killed at the same moments, and none waits.
"""

from __future__ import annotations

import json
import os
import random
import signal
import sys
import traceback
from collections import Counter
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from types import FrameType

from index import GenerationError, Library, Question
from index.build import checking, merging
from index.build.tidy import tidy
from index.fetching import documents
from index.fetching.door import Door
from index.fetching.limits import Limits
from index.readers.fetched import load
from index.reranker.choice import ReaderChoice
from index.storage.generation import open_generation
from index.storage.pointer import read_pointer
from index.values import Strictness
from tests.encoders import HashedWords
from tests.index.fetching.site import Site, StillClock, served
from tests.index.fetching.test_network_library import page, rss

MOST_FILES = 24
MOMENTS = {
    "save": 500,
    "named": 3_000,
    "store": 3_000,
    "collect": 4_000,
    "segments": 12_000,
    "write_segment": 3_000,
    "_with_words": 4_000,
    "ledger": 4_000,
    "join_words": 2_000,
    "check_new": 30_000,
    "publish": 3_000,
    "turn_pointer": 1_500,
    "": 60_000,
}
"""What builds are killed behind, each with about as many calls as it takes."""
POINT = {"threshold": 0.3, "maybe": 0.15, "false_answers": None, "false_refusals": None}
POINTS = {"off": {one.value: POINT for one in Strictness}}


LIMITS = Limits(between=0.0)
PAGE = "page"
"""Begins the title of what the feed names."""


def opened(home: Path, door: Door | None = None) -> Library:
    """Open the library as any process would that comes next."""
    return Library.open(home, encoder=HashedWords(), reader="off", door=door)


def held(home: Path) -> frozenset[str]:
    """Give the titles of the articles that the library has; each is asked for, too."""
    library = opened(home)
    if library.status().trouble:
        raise AssertionError(library.status().trouble)
    titles = set()
    for one in library.serving().records.articles() if library.status().searched.articles else ():
        titles.add(one.title)
        library.ask(Question(f"Which barge brought {one.title}?"))
    return frozenset(titles)


def killed_after(calls: int, work: Callable[[], object], since: str = "") -> bool:
    """Do some work in another process that dies so many calls behind one; say whether it did.

    The calls are counted from the first of a function on, by its name.
    """
    child = os.fork()
    if child == 0:
        left, begun = calls, not since

        def count(frame: FrameType, event: str, _: object) -> None:
            nonlocal left, begun
            begun = begun or (event == "call" and frame.f_code.co_name == since)
            left -= begun
            if left == 0:
                os.kill(os.getpid(), signal.SIGKILL)

        try:
            sys.setprofile(count)
            work()
            sys.setprofile(None)
        except BaseException:  # noqa: BLE001 - told by the exit status
            traceback.print_exc()
            os._exit(1)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    if os.waitstatus_to_exitcode(status) not in (0, -signal.SIGKILL):
        raise AssertionError("a build failed that nobody killed")
    return os.waitstatus_to_exitcode(status) != 0


class Life:
    """A library whose folder and feed change, and each of whose steps may be killed."""

    def __init__(self, folder: Path, seed: int, site: Site) -> None:
        self.home = folder / "home"
        self.dice = random.Random(seed)
        self.articles = folder / "articles"
        self.articles.mkdir()
        self.site = site
        self.clock = StillClock()
        self.feed = site.url("/feed.xml")
        self.pages: dict[str, str] = {}
        self.number = 0
        self.outcomes: dict[str, int] = {"killed": 0, "before": 0, "after": 0}
        self.steps: Counter[str] = Counter()
        self.write()
        self.write_page()
        opened(self.home, self.door()).add([str(self.articles), self.feed])

    def door(self) -> Door:
        """Give the way to the site, an hour after the last time."""
        self.clock.time += timedelta(hours=1)
        return self.site.door(self.clock, LIMITS)

    def write(self, name: str | None = None) -> None:
        """Write an article, a new one or another in the place of one."""
        self.number += 1
        text = f"Barge {self.number} brought salt to Pell, said Ada Kemp. Kemp said it was late."
        held = json.dumps({"title": f"load {self.number}", "text": text})
        (self.articles / (name or f"{self.number:05}.jsonl")).write_text(held, encoding="utf-8")

    def write_page(self, path: str | None = None) -> None:
        """Write a page that the feed names, a new one or another in the place of one."""
        self.number += 1
        path = path or f"/{self.number}"
        title, text = f"{PAGE} {self.number}", "Barge salt came to Pell again, said Ada Kemp. " * 9
        self.pages[path] = title
        self.site.pages[path] = page(title, f"{text} It was barge {self.number}.")
        named = [(one, told, "") for one, told in self.pages.items()]
        self.site.pages["/feed.xml"] = rss(self.site, *named)

    def fetched(self) -> frozenset[str]:
        """Give the titles of what was fetched, of each page the newest."""
        held = documents.current(self.home, [self.feed]).get(self.feed, [])
        return frozenset(load(one).article.title for one in held)

    def change_pages(self) -> None:
        """Let pages come and change."""
        self.write_page()
        if self.dice.random() < 0.5:
            self.write_page(self.dice.choice(sorted(self.pages)))

    def change(self) -> None:
        """Let articles come, change and go."""
        for _ in range(self.dice.randrange(1, 4)):
            self.write()
        names = sorted(one.name for one in self.articles.iterdir())
        if self.dice.random() < 0.5:
            self.write(self.dice.choice(names))
        while len(names) > MOST_FILES or (len(names) > 2 and self.dice.random() < 0.3):
            (self.articles / names.pop(self.dice.randrange(len(names)))).unlink()

    def written(self) -> frozenset[str]:
        """Give the titles of what is in the folder."""
        texts = (one.read_text(encoding="utf-8") for one in self.articles.iterdir())
        return frozenset(json.loads(text)["title"] for text in texts)

    def step(self) -> None:
        """Kill one step, and hold what is left against what may be left."""
        before = held(self.home)
        kinds = ("reindex", "add", "refresh", "tidy", "rollback")
        kind = self.dice.choices(kinds, (4, 2, 4, 1, 1))[0]
        work, after = getattr(self, f"_{kind}")(before)
        calls, since = self._moment(kind)
        killed = killed_after(calls, work, since)
        found = held(self.home)
        if not killed:
            if found != after:
                raise AssertionError(f"{kind}, confirmed and lost: {sorted(after ^ found)}")
        elif found not in (before, after):
            raise AssertionError(f"{kind}: {sorted(found ^ before)}, {sorted(found ^ after)}")
        self.outcomes["killed"] += killed
        self.outcomes["after" if found == after else "before"] += 1
        if killed:
            self.steps[kind] += 1

    def _moment(self, kind: str) -> tuple[int, str]:
        """Draw when a step is killed: so many calls behind one."""
        if kind in ("tidy", "rollback"):
            return self.dice.randrange(1, 4_000), ""
        fetching = {"save", "named", "store"}
        chosen = sorted(set(MOMENTS) - (set() if kind == "refresh" else fetching))
        since = self.dice.choice(chosen)
        return self.dice.randrange(1, MOMENTS[since]), since

    def _reindex(self, _: frozenset[str]) -> tuple[Callable[[], object], frozenset[str]]:
        self.change()
        return opened(self.home).reindex, self.written() | self.fetched()

    def _add(self, before: frozenset[str]) -> tuple[Callable[[], object], frozenset[str]]:
        """Add the folder again; what was fetched is not looked at."""
        self.change()
        library = opened(self.home)
        kept = frozenset(one for one in before if one.startswith(PAGE))
        return (lambda: library.add([str(self.articles)])), self.written() | kept

    def _refresh(self, before: frozenset[str]) -> tuple[Callable[[], object], frozenset[str]]:
        """Look at the feed again; the folder is not looked at."""
        self.change_pages()
        kept = frozenset(one for one in before if not one.startswith(PAGE))
        return opened(self.home, self.door()).refresh, kept | frozenset(self.pages.values())

    def _tidy(self, before: frozenset[str]) -> tuple[Callable[[], object], frozenset[str]]:
        choice = ReaderChoice("off", self.home / "models")
        return (lambda: tidy(self.home, choice, lambda: False)), before

    def _rollback(self, before: frozenset[str]) -> tuple[Callable[[], object], frozenset[str]]:
        pointer = read_pointer(self.home)
        if pointer is None or pointer.previous is None:
            return self._reindex(before)
        former = open_generation(self.home, pointer.previous)
        titles = frozenset(one.title for one in former.records.articles())
        return opened(self.home).rollback, titles

    def end(self) -> None:
        """Build once more in peace: all is there, whole, and nothing else is left behind."""
        library = opened(self.home, self.door())
        library.refresh()
        library.reindex()
        if held(self.home) != self.written() | frozenset(self.pages.values()):
            raise AssertionError("the last build does not have what it was made of")
        library.verify()
        shelf = self.home / "generations"
        pointer = read_pointer(self.home)
        assert pointer is not None
        named = {
            one[key]
            for name in (pointer.current, pointer.previous)
            if name
            for one in json.loads((shelf / name / "manifest.json").read_text())["segments"]
            for key in ("name", "words")
        }
        left = {one.name for one in (self.home / "segments").iterdir()}
        if left != named or len([one for one in shelf.iterdir() if one.is_dir()]) > 2:
            raise AssertionError(f"left behind: {sorted(left - named)}")


def main(folder: Path, kills: int, seed: int) -> None:
    """Live a life of so many killed builds; print what came of them."""
    merging.SMALLEST, merging.FAN, merging.MOST = 4, 3, 4
    merging.to_merge.__defaults__ = (12,)  # what is left is for `tidy` to copy
    checking.measure_points = lambda *_, **__: POINTS  # type: ignore[assignment]
    with served() as site:
        life = Life(folder, seed, site)
        while life.outcomes["killed"] < kills:
            life.step()
        life.end()
    print(json.dumps(life.outcomes | life.steps))


if __name__ == "__main__":
    try:
        main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
    except (AssertionError, GenerationError) as error:
        sys.exit(f"{type(error).__name__}: {error}")
