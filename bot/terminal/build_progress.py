"""How far a build is: a bar on a screen, a line now and then elsewhere."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    TaskID,
    TextColumn,
    TimeRemainingColumn,
)

from index import (
    Phase,
)
from index import Progress as BuildProgress

PHASES = {
    Phase.FETCHING: "fetching pages",
    Phase.READING: "reading articles",
    Phase.ATTRIBUTING: "finding who said what",
    Phase.EMBEDDING: "embedding passages",
    Phase.WRITING: "writing the index",
    Phase.CHECKING: "checking it",
}
SECONDS_BETWEEN_LINES = 5.0


@contextmanager
def build_progress(console: Console) -> Iterator[Callable[[BuildProgress], None]]:
    """Show a build's progress: a bar with rate and time left on a terminal, else plain lines."""
    if not console.is_terminal:
        yield _lines(console)
        return
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[rate]}"),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=console, transient=True) as bar:
        yield _bar(bar)


def _bar(bar: Progress) -> Callable[[BuildProgress], None]:
    tasks: dict[Phase, tuple[TaskID, float]] = {}

    def show(progress: BuildProgress) -> None:
        if progress.phase not in tasks:
            task = bar.add_task(PHASES[progress.phase], total=None, rate="")
            tasks[progress.phase] = (task, time.monotonic())
        task, since = tasks[progress.phase]
        elapsed = time.monotonic() - since
        rate = f"{progress.done / elapsed:.0f}/s" if elapsed > 1 and progress.done else ""
        bar.update(task, completed=progress.done, total=progress.total or None, rate=rate)

    return show


def _lines(console: Console) -> Callable[[BuildProgress], None]:
    last: dict[Phase, float] = {}

    def show(progress: BuildProgress) -> None:
        now = time.monotonic()
        whole = bool(progress.total) and progress.done == progress.total
        if not whole and now - last.get(progress.phase, -math.inf) < SECONDS_BETWEEN_LINES:
            return
        last[progress.phase] = now
        of = f" of {progress.total}" if progress.total else ""
        console.print(f"{PHASES[progress.phase]}: {progress.done}{of}", soft_wrap=True)

    return show
