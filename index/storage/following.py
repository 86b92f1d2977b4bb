"""What another process or home published, taken by a thread while the former generation serves."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

from index.errors import LibraryError

PAUSE = 5.0
"""Seconds after which what failed is tried again; twice as many each time."""
LONGEST = 900.0
"""Seconds between two tries at the most: each may download all there is."""

log = logging.getLogger(__name__)


class Follower:
    """A thread that takes what is wanted, again and again until it has it, and ends.

    `take` raises LibraryError where it cannot be had, which `failed` is told of.
    """

    def __init__(self, take: Callable[[], None], failed: Callable[[LibraryError], None]) -> None:
        self._take = take
        self._failed = failed
        self._state = threading.Condition()
        self._wanted = False
        self._trying = False
        self._thread: threading.Thread | None = None

    def want(self) -> bool:
        """Let what there is now be taken; return at once, and whether anything takes it."""
        with self._state:
            if self._thread is None:
                thread = threading.Thread(target=self._run, name="follow", daemon=True)
                try:
                    thread.start()  # waits for what is told below
                except RuntimeError as error:  # no thread is to be had
                    self._failed(LibraryError(f"what was published was not taken ({error})"))
                    return False
                self._thread = thread
            self._wanted = self._trying = True
            self._state.notify_all()
            return True

    def wait(self) -> None:
        """Wait until all that is wanted was taken, or one try of it failed."""
        with self._state:
            self._state.wait_for(lambda: not self._trying)

    def _run(self) -> None:
        pause = PAUSE
        while True:
            with self._state:
                self._wanted = False
            taken = self._tried()
            with self._state:
                if self._wanted:
                    pause = PAUSE
                    continue
                self._trying = False
                self._state.notify_all()
                if taken:
                    self._thread = None
                    return
                newer = self._state.wait_for(lambda: self._wanted, pause)
                pause = PAUSE if newer else min(2 * pause, LONGEST)
                self._trying = True

    def _tried(self) -> bool:
        try:
            self._take()
        except LibraryError as error:
            self._failed(error)
            return False
        except BaseException as error:  # an engine's panic is no Exception
            log.exception("what was published could not be taken")
            told = f"{type(error).__name__}: {error}"
            self._failed(LibraryError(f"what was published could not be opened ({told})"))
            return False
        return True
