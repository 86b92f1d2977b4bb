"""Builds killed at random moments, and what is left of the library after each.

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
from collections.abc import Callable
from pathlib import Path
from types import FrameType

from index import GenerationError, Library, Question
from index.build import build, merging
from index.storage import publication
from index.values import Strictness
from tests.encoders import HashedWords

MOST_FILES = 24
MOMENTS = {
    "collect": 4_000,
    "segments": 12_000,
    "write_segment": 3_000,
    "_with_words": 4_000,
    "ledger": 4_000,
    "join_words": 2_000,
    "_check": 30_000,
    "publish": 3_000,
    "_point": 1_500,
    "": 60_000,
}
"""What builds are killed behind, each with about as many calls as it takes."""
POINT = {"threshold": 0.3, "maybe": 0.15, "false_answers": None, "false_refusals": None}
POINTS = {"off": {one.value: POINT for one in Strictness}}


def opened(home: Path) -> Library:
    """Open the library as any process would that comes next."""
    return Library.open(home, encoder=HashedWords(), reader="off")


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
    """A library whose folder of articles changes, and each of whose builds may be killed."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.home = folder / "home"
        self.dice = random.Random(seed)
        self.articles = folder / "articles"
        self.articles.mkdir()
        self.number = 0
        self.outcomes: dict[str, int] = {"killed": 0, "before": 0, "after": 0}
        self.write()
        opened(self.home).add([str(self.articles)])

    def write(self, name: str | None = None) -> None:
        """Write an article, a new one or another in the place of one."""
        self.number += 1
        text = f"Barge {self.number} brought salt to Pell, said Ada Kemp. Kemp said it was late."
        held = json.dumps({"title": f"load {self.number}", "text": text})
        (self.articles / (name or f"{self.number:05}.jsonl")).write_text(held, encoding="utf-8")

    def change(self) -> None:
        """Let articles come, change and go."""
        for _ in range(self.dice.randrange(1, 4)):
            self.write()
        names = sorted(one.name for one in self.articles.iterdir())
        if self.dice.random() < 0.5:
            self.write(self.dice.choice(names))
        while len(names) > MOST_FILES or (len(names) > 2 and self.dice.random() < 0.3):
            (self.articles / names.pop(self.dice.randrange(len(names)))).unlink()

    def meant(self) -> frozenset[str]:
        """Give the titles that a build makes the library have."""
        texts = (one.read_text(encoding="utf-8") for one in self.articles.iterdir())
        return frozenset(json.loads(text)["title"] for text in texts)

    def step(self) -> None:
        """Kill one build, or a roll back, and hold what is left against what may be left."""
        before = held(self.home)
        pointer = publication.read_pointer(self.home)
        back = self.dice.random() < 0.15 and pointer is not None and pointer.previous is not None
        if back:
            copy = opened(self.home)
            after = frozenset(
                one.title
                for one in publication.open_generation(
                    self.home, str(pointer and pointer.previous)
                ).records.articles()
            )
            killed = killed_after(self.dice.randrange(1, 4_000), copy.rollback)
        else:
            self.change()
            after = self.meant()
            library = opened(self.home)
            work = library.reindex
            if self.dice.random() < 0.3:
                work = lambda: library.add([str(self.articles)])  # noqa: E731
            since = self.dice.choice(sorted(MOMENTS))
            killed = killed_after(self.dice.randrange(1, MOMENTS[since]), work, since)
        found = held(self.home)
        if not killed:
            if found != after:
                raise AssertionError(f"confirmed and lost: {sorted(after ^ found)}")
        elif found not in (before, after):
            raise AssertionError(f"half: {sorted(found ^ before)}, {sorted(found ^ after)}")
        self.outcomes["killed"] += killed
        self.outcomes["after" if found == after else "before"] += 1

    def end(self) -> None:
        """Build once more in peace: all is there, whole, and nothing else is left behind."""
        library = opened(self.home)
        library.reindex()
        if held(self.home) != self.meant():
            raise AssertionError("the last build does not have what it was made of")
        library.verify()
        shelf = self.home / "generations"
        pointer = publication.read_pointer(self.home)
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
    build.measure_points = lambda *_, **__: POINTS  # type: ignore[assignment]
    life = Life(folder, seed)
    while life.outcomes["killed"] < kills:
        life.step()
    life.end()
    print(json.dumps(life.outcomes))


if __name__ == "__main__":
    try:
        main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
    except (AssertionError, GenerationError) as error:
        sys.exit(f"{type(error).__name__}: {error}")
