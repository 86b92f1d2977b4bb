"""How a build is stopped, and what is told of how far it is."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future, wait
from typing import TypeVar

from index.errors import CancelledError
from index.values import Phase, Progress

OnProgress = Callable[[Progress], None]
IsCancelled = Callable[[], bool]
T = TypeVar("T")

PAUSE = 0.2
"""Seconds between two looks at cancellation while something is waited for."""


class Steps:
    """What each step of a build looks at and tells; any of its methods may raise CancelledError."""

    def __init__(
        self, progress: OnProgress | None = None, cancelled: IsCancelled | None = None
    ) -> None:
        self._progress = progress
        self._cancelled = cancelled

    def look(self) -> None:
        """Go on unless the build was cancelled."""
        if self._cancelled is not None and self._cancelled():
            raise CancelledError("the build was cancelled: what was there before serves on")

    def tell(self, phase: Phase, done: int, total: int) -> None:
        """Tell how far a phase is; `total` is 0 where nobody knows."""
        self.look()
        if self._progress is not None:
            self._progress(Progress(phase=phase, done=done, total=total))

    def waited(self, work: Callable[[], T], meanwhile: Callable[[], bool] | None = None) -> T:
        """Do what nothing can stop, or leave it behind where the build is cancelled meanwhile.

        Left behind it goes on by itself: the export of a model, half a minute's work, is then
        there for the next build. A batch of passages comes with it because the first one loads the
        model, and because a busy machine takes its time for any. Steps of other work are taken
        `meanwhile`, each of which says whether there was one.
        """
        if self._cancelled is None and meanwhile is None:
            return work()
        made: Future[T] = Future()

        def run() -> None:
            try:
                made.set_result(work())
            except BaseException as error:  # noqa: BLE001 - raised where it is waited for
                made.set_exception(error)

        threading.Thread(target=run, name="build", daemon=True).start()
        while not made.done():
            self.look()
            if meanwhile is None or not meanwhile():
                wait([made], timeout=PAUSE)
        return made.result()
