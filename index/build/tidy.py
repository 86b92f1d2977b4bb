"""Larger segments, and older ones, copied while their library serves, so that no build has to."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from index.build.background import Promptly, at_once, let_go_if_replaced
from index.build.merging import checked, parts_of, sizes, to_merge
from index.build.reuse import made_alike
from index.errors import CancelledError
from index.files import disk_told
from index.reranker.choice import ReaderChoice
from index.storage import publication
from index.storage.build_lock import build_lock
from index.storage.generation import Generation, open_folder, open_generation
from index.storage.ledger import LEDGER
from index.storage.manifest import SEGMENTS, Named, write_manifest
from index.storage.pointer import read_pointer, read_pointer_or_none
from index.storage.replica import replica_of
from index.storage.segment import WORDS, first_gap
from index.storage.segment_writer import write_segment
from index.storage.settling import bring, settle
from index.storage.store import EMBEDDED, Store
from index.storage.words import join_words

NAMED = "%Y%m%d-%H%M%S-%f"
MOST_COPIED = 300_000
"""Passages copied together at the most: they are held in memory, some 2 GB."""
ROOM = 65_536
"""Numbers of rows that are left free for what is added meanwhile."""


def tidy(
    home: Path,
    reader: ReaderChoice,
    cancelled: Callable[[], bool],
    promptly: Promptly = at_once,
    *,
    store: Store = EMBEDDED,
) -> bool:
    """Copy segments of one size together, whatever their size; say whether there were any.

    Nobody waits for it: the lock that builds take is held for the last moment alone. Where a
    build changed what was copied, the copy is thrown away. Raises BusyError where a build is under
    way then, CancelledError where `cancelled` says so and DiskError where the disk refuses.
    """
    with disk_told(home), let_go_if_replaced(home):
        return _tidied(home, reader, cancelled, promptly, store)


def _tidied(
    home: Path,
    reader: ReaderChoice,
    cancelled: Callable[[], bool],
    promptly: Promptly,
    store: Store,
) -> bool:
    def look(_: int = 0) -> None:
        if cancelled():
            raise CancelledError("copying segments was cancelled: they serve on as they are")

    pointer = None if replica_of(home).builder else read_pointer_or_none(home)
    if pointer is None or publication.open_legacy_or_none(home, pointer.current) is not None:
        return False
    serving = open_generation(home, pointer.current)
    named = serving.manifest.segments
    sized = sizes(named, serving.segments)
    chosen = to_merge(sized, 0, at_once=None)
    if not chosen:  # what an earlier version wrote is copied to have all that a segment has now
        held = zip(sized, serving.segments, strict=True)
        older = (one.place for one, own in held if own.signatures is None or own.keys is None)
        chosen = frozenset([*older][:1])
    if sum(one.alive for one in sized if one.place in chosen) > MOST_COPIED:
        return False
    if not chosen or not made_alike(serving, reader):
        return False
    name = datetime.now(UTC).strftime(NAMED)
    with publication.merging_folder(home, name) as folder:
        parts = []
        for place in sorted(chosen):
            segment, dead = checked(serving.segments[place]), set(named[place].dead)
            numbers = [one for one in range(segment.manifest.articles) if one not in dead]
            parts += list(parts_of(segment, numbers, look))
        if not parts:
            return False  # the next build drops what is empty
        count = sum(len(one.passages) for one in parts)
        taken = publication.numbers_taken(home)
        base = first_gap([*taken, (first_gap(taken, 1), ROOM)], count)
        digest = write_segment(folder, name, base, parts, look)
        merged = Named(name, name, digest, digest, base, count)
        gone = [named[place] for place in sorted(chosen)]

        def publish() -> bool:
            with build_lock(home):
                return _publish(home, folder, merged, gone, store)

        return promptly(publish)


def _publish(home: Path, folder: Path, merged: Named, gone: list[Named], store: Store) -> bool:
    """Let what serves name the copy in the place of what was copied, if it still names that."""
    pointer = read_pointer(home)
    if pointer is None:
        return False
    serving = open_generation(home, pointer.current)
    held = serving.manifest.segments
    taken = [(one.base, one.passages) for one in held if one not in gone]
    free = first_gap([*taken, (0, merged.base)], merged.passages) == merged.base
    if not free or not all(one in held for one in gone):
        return False
    publication.keep_segment(home, folder, merged.name)
    named = [*(one for one in held if one not in gone), merged]
    building = publication.building_folder(home, merged.name)
    try:
        shutil.copyfile(serving.folder / LEDGER, building / LEDGER)
        join_words(building / WORDS, [home / SEGMENTS / one.words / WORDS for one in named])
        manifest = replace(serving.manifest, name=merged.name, segments=named)
        write_manifest(building, manifest)
        made = open_folder(building)
        _same(made, serving)
        bring(home, made, store)
        publication.publish(home, building, merged.name, pointer.previous, same=True)
    except BaseException:
        shutil.rmtree(building, ignore_errors=True)
        publication.sweep(home)
        raise
    settle(home, store)
    return True


def _same(made: Generation, serving: Generation) -> None:
    found = (*made.records.counts(), len(made.words))
    assert found == (*serving.records.counts(), len(serving.words)), found
