"""Operating points measured again while their library serves."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from index.build.background import Promptly, at_once, let_go_if_replaced
from index.build.calibrate import measure_points
from index.build.reuse import made_alike
from index.encoders.protocol import Encoder
from index.errors import CancelledError
from index.files import disk_told
from index.reranker.choice import ReaderChoice
from index.storage import publication
from index.storage.build_lock import build_lock
from index.storage.generation import open_generation
from index.storage.pointer import read_pointer_or_none
from index.storage.replica import replica_of
from index.storage.settling import settle
from index.storage.store import EMBEDDED, Store


def remeasure(
    home: Path,
    encoder: Encoder,
    reader: ReaderChoice,
    cancelled: Callable[[], bool],
    promptly: Promptly = at_once,
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

    pointer = None if replica_of(home).builder else read_pointer_or_none(home)
    if pointer is None:
        return False
    with disk_told(home), let_go_if_replaced(home):
        serving = open_generation(home, pointer.current)
        held = serving.manifest
        if not held.due or not made_alike(serving, reader):
            return False
        points = measure_points(serving, encoder, reader.prepare(), reader.models, tick=look)
        made = replace(held, points=points, measured=held.passages, since=0)

        def write() -> bool:
            with build_lock(home):
                hold = publication.replace_points(home, held, made)
                settle(home, store)
                return hold

        return promptly(write)
