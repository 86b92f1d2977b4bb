"""Operating points measured again while their library serves, by a thread of low priority."""

from __future__ import annotations

import contextlib
import logging
import os
import queue
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from index.build.calibrate import measure_points
from index.build.reuse import made_alike
from index.encoders.protocol import Encoder
from index.errors import BusyError, CancelledError, LibraryError
from index.files import disk_told
from index.reranker.choice import ReaderChoice
from index.storage import publication
from index.storage.replica import replica_of
from index.storage.settling import settle
from index.storage.store import EMBEDDED, Store

LOWEST = 19
"""The nice value of its thread: it takes what questions and builds leave."""

log = logging.getLogger(__name__)


def remeasure(
    home: Path,
    encoder: Encoder,
    reader: ReaderChoice,
    cancelled: Callable[[], bool],
    *,
    store: Store = EMBEDDED,
) -> bool:
    """Measure the points of what serves, where they are due; say whether there are new ones.

    What is published meanwhile keeps them, too. Raises BusyError where a build is under way when
    they are to be written: that build's end looks again whether they are due.
    """

    def look() -> None:
        if cancelled():
            raise CancelledError("measuring was cancelled: the points before hold on")

    pointer = None if replica_of(home).builder else publication.read_pointer_or_none(home)
    if pointer is None:
        return False
    serving = publication.open_generation(home, pointer.current)
    held = serving.manifest
    if not held.due or not made_alike(serving, reader):
        return False
    points = measure_points(serving, encoder, reader.prepare(), reader.models, tick=look)
    with disk_told(home), publication.build_lock(home):
        made = replace(held, points=points, measured=held.passages, since=0)
        hold = publication.replace_points(home, held, made)
        settle(home, store)
        return hold


class Measurer:
    """A thread that measures what is due, one library after the other, until it is closed."""

    def __init__(self) -> None:
        self._wanted: queue.SimpleQueue[Callable[[Callable[[], bool]], bool]] = queue.SimpleQueue()
        self._closed = threading.Event()
        self._idle = threading.Condition()
        self._waiting = 0
        self._thread = threading.Thread(target=self._run, name="measure", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Let what is measured go; nothing more is taken."""
        self._closed.set()

    def want(self, work: Callable[[Callable[[], bool]], bool]) -> None:
        """Do some work when all before it is done; it is told what says whether to stop."""
        with self._idle:
            self._waiting += 1
        self._wanted.put(work)

    def wait(self, seconds: float) -> bool:
        """Wait until nothing is left to measure; say whether that was so in time."""
        with self._idle:
            return self._idle.wait_for(lambda: self._waiting == 0, seconds)

    def _run(self) -> None:
        with contextlib.suppress(AttributeError, OSError):  # a thread has its own on Linux alone
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), LOWEST)
        while True:
            work = self._wanted.get()
            try:
                if not self._closed.is_set():
                    work(self._closed.is_set)
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
