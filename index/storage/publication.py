"""The shelf of generations: publication in one step, roll back, and what is swept away.

generations/<name>/             a generation; see `generation.py`
generations/.building-<name>/   a build under way, or the remains of one that was killed
segments/<name>/                a segment; see `segment.py`
segments/.merging-<name>/       segments that are copied into one beside builds

Which one serves is what `pointer` says; whoever changes that holds the `build_lock`.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from filelock import FileLock, Timeout

from index.errors import GenerationError
from index.files import replace_text, sync
from index.storage.checksums import verify, without
from index.storage.generation import Generation, open_generation, shelf
from index.storage.legacy import Legacy, is_legacy, open_legacy
from index.storage.manifest import (
    MANIFEST,
    SEGMENTS,
    Manifest,
    Origin,
    named_folders,
    read_manifest,
    replace_manifest,
)
from index.storage.manifest import read_origin as of_generation
from index.storage.pointer import (
    Pointer,
    published_names,
    read_pointer,
    read_pointer_or_none,
    turn_pointer,
)
from index.storage.segment import WORDS, read_segment
from index.storage.words import join_words

_BUILDING = ".building-"
_MERGING = ".merging-"
_HELD = "held.lock"


def building_folder(home: Path, name: str) -> Path:
    """Make the folder in which a generation is built aside."""
    folder = _building(home, name)
    folder.mkdir(parents=True)
    return folder


def segment_folder(home: Path, name: str) -> Path:
    """Make the folder in which a segment is written aside."""
    folder = home / SEGMENTS / f"{_BUILDING}{name}"
    folder.mkdir(parents=True)
    return folder


@contextmanager
def merging_folder(home: Path, name: str) -> Iterator[Path]:
    """Make a folder for a segment that is written while builds go on, which leave it alone."""
    folder = home / SEGMENTS / f"{_MERGING}{name}"
    folder.mkdir(parents=True)
    try:
        with FileLock(folder / _HELD):
            yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _is_merging(folder: Path) -> bool:
    """Say whether somebody writes a segment there; what is left of one that was killed is none."""
    if not folder.name.startswith(_MERGING):
        return False
    try:
        with FileLock(folder / _HELD, timeout=0):
            return False
    except Timeout:
        return True
    except OSError:
        return False


def keep_segment(home: Path, folder: Path, name: str) -> Path:
    """Bring a finished segment to the disk and give it its name; none that is published has it."""
    (folder / _HELD).unlink(missing_ok=True)
    _sync_all(folder)
    final = home / SEGMENTS / name
    folder.rename(final)
    sync(final.parent)
    return final


def open_legacy_or_none(home: Path, name: str) -> Legacy | None:
    """Open a generation of the format before; None where it is of another.

    Raises GenerationError where it is damaged.
    """
    folder = shelf(home) / name
    return open_legacy(folder) if is_legacy(folder) else None


def read_origin(home: Path) -> Origin:
    """Return what the generation that serves was made of, or else the newest that tells."""
    pointer = read_pointer_or_none(home)
    names = [pointer.current] if pointer else []
    told = (
        of_generation(shelf(home) / one) for one in dict.fromkeys([*names, *published_names(home)])
    )
    return next((one for one in told if one is not None), Origin())


def numbers_taken(home: Path) -> list[tuple[int, int]]:
    """Return the first number and the count of each segment that serves or served before.

    A store may hold both generations in one place, where no number stands for two rows.
    """
    pointer = read_pointer_or_none(home)
    found = []
    for name in (pointer.current, pointer.previous) if pointer else ():
        try:
            held = read_manifest(shelf(home) / name).segments if name else []
        except GenerationError:
            continue
        found += [(one.base, one.passages) for one in held]
    return found


def publish(
    home: Path, building: Path, name: str, former: str | None, *, same: bool = False
) -> Path:
    """Put a finished build in place: the pointer's replacement is the one step that counts.

    `former` is the name of the generation that it took parts of, which a roll back leads to; None
    where it took none: it then leads to the one that served. What holds the `same` as the one that
    serves takes its place, and a roll back leads where it led before. Gives its folder.
    """
    _sync_all(building)
    final = shelf(home) / name
    before = read_pointer_or_none(home)
    previous = former if same else former or (before.current if before else None)
    building.rename(final)
    sync(final.parent)
    turn_pointer(home, Pointer(current=name, previous=previous))
    sweep(home)
    return final


def with_points(generation: Generation) -> Generation:
    """Return an open generation with the points that its manifest has now."""
    held = read_manifest(generation.folder)
    return generation if held == generation.manifest else replace(generation, manifest=held)


def replace_points(home: Path, before: Manifest, after: Manifest) -> bool:
    """Let what serves have the points that were measured on it, or on the one before it.

    `before` is what was measured, `after` the same with its new points. Says whether they hold:
    what was made by another version or model meanwhile keeps its own. Only under the build lock.
    """
    pointer = read_pointer(home)
    if pointer is None:
        return False
    folder = shelf(home) / pointer.current
    held = read_manifest(folder)
    made = (held.fingerprint, held.rules, held.measure, held.arithmetic)
    if made != (before.fingerprint, before.rules, before.measure, before.arithmetic):
        return False
    if held.measured != before.measured:
        return False  # they were measured by a build meanwhile
    since = max(0, held.since - before.since)
    replaced = replace(held, points=after.points, measured=after.measured, since=since)
    replace_manifest(folder, replaced)
    turn_pointer(home, pointer)
    return True


def roll_back(home: Path) -> Pointer:
    """Let the generation before the current one serve again; the two change places.

    Only ever called under the build lock, so that no build sweeps what is pointed at.
    """
    pointer = read_pointer(home)
    if pointer is None or pointer.previous is None:
        raise GenerationError(
            "there is no former generation to go back to: it appears with the next `reindex`"
        )
    open_generation(home, pointer.previous)
    swapped = Pointer(current=pointer.previous, previous=pointer.current)
    turn_pointer(home, swapped)
    return swapped


def follow(
    home: Path, name: str, sealed: str, take: Callable[[Path, str], None], lacks: Collection[str]
) -> None:
    """Let a generation serve that another home built, with its manifest as that one sealed it.

    `take` writes what there is of a segment into an empty folder; what it `lacks` is asked of a
    server. The pointer is turned when all is there, and whole; segments that a try before took are
    not taken again. Only ever called under the lock.
    """
    final = shelf(home) / name
    if final.is_dir():
        if (final / MANIFEST).read_text(encoding="utf-8") != sealed:
            replace_text(final / MANIFEST, sealed)
    else:
        shutil.rmtree(_building(home, name), ignore_errors=True)
        building = building_folder(home, name)
        replace_text(building / MANIFEST, sealed)
        manifest = read_manifest(building)
        sweep(home, building.name)
        for one in manifest.segments:
            for own, digest in {one.name: one.digest, one.words: one.words_digest}.items():
                if not (home / SEGMENTS / own).is_dir():
                    folder = segment_folder(home, own)
                    take(folder, own)
                    verify(folder, without(read_segment(folder, digest).files, lacks))
                    keep_segment(home, folder, own)
        join_words(
            building / WORDS, [home / SEGMENTS / one.words / WORDS for one in manifest.segments]
        )
        verify(building, without(manifest.files, lacks))
        _sync_all(building)
        building.rename(final)
        sync(final.parent)
    pointer = read_pointer_or_none(home)
    if pointer is None or pointer.current != name:
        turn_pointer(home, Pointer(name, pointer.current if pointer else None))
        sweep(home)


def sweep(home: Path, building: str | None = None) -> None:
    """Remove what neither serves nor served last: killed builds and older generations.

    Segments that no kept generation names go with them, but for those of what is under way, whose
    folder is called `building`. Only ever called under the build lock.
    Where nobody knows what serves, or what a kept one names, only killed builds go.
    An open generation that is removed serves on: its files are mapped or held open.
    """
    pointer = read_pointer_or_none(home)
    keep = {building, *((pointer.current, pointer.previous) if pointer else published_names(home))}
    if not shelf(home).is_dir():
        return
    for folder in shelf(home).iterdir():
        if folder.is_dir() and folder.name not in keep:
            shutil.rmtree(folder, ignore_errors=True)
    named = [
        named_folders(shelf(home) / name) for name in keep if name and (shelf(home) / name).is_dir()
    ]
    known = None if None in named else {one for each in named for one in each or ()}
    for folder in (home / SEGMENTS).glob("*/"):
        unknown = folder.name.startswith(".") or (known is not None and folder.name not in known)
        if unknown and not _is_merging(folder):
            shutil.rmtree(folder, ignore_errors=True)


def _sync_all(folder: Path) -> None:
    for path in sorted(folder.rglob("*")):
        sync(path)
    sync(folder)


def _building(home: Path, name: str) -> Path:
    return shelf(home) / f"{_BUILDING}{name}"
