"""What is done to a library while it serves: by a thread that takes what questions leave."""

from __future__ import annotations

import contextlib
import logging
import os
import queue
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from index.errors import BusyError, CancelledError, GenerationError, LibraryError
from index.storage.pointer import read_pointer_or_none

LOWEST = 19
"""The nice value of its thread: it takes what questions and builds leave."""

log = logging.getLogger(__name__)

Promptly = Callable[[Callable[[], bool]], bool]
"""Does some work that others wait for at their own priority, and returns what it returned."""
Work = Callable[[Callable[[], bool], Promptly], object]
"""What is done in the background: its first argument says whether to stop, its second does what
is done under the lock that builds wait for."""


def at_once(work: Callable[[], bool]) -> bool:
    """Do some work here and now: for whoever has the usual priority already."""
    return work()


@contextlib.contextmanager
def let_go_if_replaced(home: Path) -> Iterator[None]:
    """Raise CancelledError where files are missed because a build published without them."""
    began = read_pointer_or_none(home)
    try:
        yield
    except GenerationError as error:
        if read_pointer_or_none(home) == began:
            raise
        raise CancelledError(
            "other segments serve by now: what was made of the former ones is let go"
        ) from error


class Background:
    """A thread of the lowest priority that does one work after the other, until it is closed.

    A thread may not raise its own priority again, and one that it starts has its own. What a build
    waits for is therefore done by a second thread, which was started before: else a full processor
    could let the first hold the lock for as long as it is full.
    """

    def __init__(self) -> None:
        self._wanted: queue.SimpleQueue[Work | None] = queue.SimpleQueue()
        self._closed = threading.Event()
        self._idle = threading.Condition()
        self._waiting = 0
        self._prompt = ThreadPoolExecutor(1, thread_name_prefix="publish")
        self._prompt.submit(at_once, lambda: True).result()
        self._thread = threading.Thread(target=self._run, name="background", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Let what is under way go; nothing more is taken, and both threads end."""
        self._closed.set()
        self._wanted.put(None)

    def want(self, work: Work) -> None:
        """Do some work when all before it is done."""
        with self._idle:
            self._waiting += 1
        self._wanted.put(work)

    def wait(self, seconds: float) -> bool:
        """Wait until nothing is left to do; return whether that was so in time."""
        with self._idle:
            return self._idle.wait_for(lambda: self._waiting == 0, seconds)

    def _promptly(self, work: Callable[[], bool]) -> bool:
        return self._prompt.submit(work).result()

    def _run(self) -> None:
        with contextlib.suppress(AttributeError, OSError):  # a thread has its own on Linux alone
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), LOWEST)
        while (work := self._wanted.get()) is not None:
            try:
                if not self._closed.is_set():
                    work(self._closed.is_set, self._promptly)
            except (BusyError, CancelledError) as error:
                log.info("%s", error)
            except LibraryError as error:
                log.warning("neither segments were copied nor points measured: %s", error)
            except BaseException:  # an engine's panic is no Exception; what comes next is done
                log.exception("segments or operating points could not be made anew")
            finally:
                with self._idle:
                    self._waiting -= 1
                    self._idle.notify_all()
        self._prompt.shutdown(wait=False)
