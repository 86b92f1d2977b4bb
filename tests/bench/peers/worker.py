"""Runs in an engine's own environment, which has nothing of this project: builds, or asks.

    python worker.py RUNNER.py build|measure|ask FOLDER

What to do it with stands in FOLDER/task.json.
Prints one line of JSON last. Needs the standard library only.
"""

from __future__ import annotations

import importlib.util
import json
import resource
import sys
import time
from pathlib import Path

BEGUN = time.perf_counter()


def main() -> None:
    """Do one task and print what it took."""
    file, what, where = sys.argv[1:]
    folder = Path(where)
    task = json.loads((folder / "task.json").read_text(encoding="utf-8"))
    spec = importlib.util.spec_from_file_location("runner", file)
    runner = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(runner)
    told = {"build": build, "measure": measure, "ask": ask}[what](runner, task, folder)
    told["peak_mb"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    sys.stdout.write("\n" + json.dumps(told) + "\n")


def build(runner, task, folder: Path) -> dict:
    """Let the engine build its index and save it; say of how many pieces."""
    begun = time.perf_counter()
    pieces = runner.build(task, folder)
    return {"pieces": pieces, "built_s": time.perf_counter() - begun}


def measure(runner, task, folder: Path) -> dict:
    """Let the engine do what it does in the background once an index serves."""
    begun = time.perf_counter()
    runner.measure(task, folder)
    return {"measured_s": time.perf_counter() - begun}


def ask(runner, task, folder: Path) -> dict:
    """Open the index and ask; give the seconds and the hits of each question.

    An engine that shows fewer hits than are scored, or a part of what it searches, tells the rest
    by its `ranked`, which is not timed: page, what is shown, and the piece that it stands in.
    """
    answer = runner.opened(task, folder)
    ranked = getattr(answer, "ranked", None)
    hits, seconds = [], []
    first = None
    for text in task["questions"]:
        begun = time.perf_counter()
        found = answer(text)
        seconds.append(time.perf_counter() - begun)
        first = first or time.perf_counter() - BEGUN
        if ranked is not None:
            found = ranked(text)
        hits.append([list(one) for one in found[: task["count"]]])
    return {"hits": hits, "seconds": seconds, "first_s": first}


if __name__ == "__main__":
    main()
