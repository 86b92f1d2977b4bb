"""Which generation serves, and which one served before it: what is written down, or else found.

generations/current.json        names both
"""

from __future__ import annotations

import json
import logging
from dataclasses import dataclass
from pathlib import Path

from index.errors import GenerationError
from index.files import replace_text
from index.storage.generation import Generation, open_generation, shelf

_POINTER = "current.json"

PointerMark = tuple[int, int] | None
"""When the pointer was written, in nanoseconds, and its inode; None where there is none."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Pointer:
    """Which generation serves and which served before it.

    `lost` says why this is not what was written down, where the pointer names nothing; "" else.
    """

    current: str
    previous: str | None = None
    lost: str = ""


def read_pointer(home: Path) -> Pointer | None:
    """Return which generation serves; None where none was ever published.

    Where that is lost, or names a generation that is gone, it is the newest whole one. Raises
    GenerationError where there is none either.
    """
    path = shelf(home) / _POINTER
    pointer, lost = None, f"{path} is missing"
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
        former = found["previous"]
        pointer = Pointer(str(found["current"]), None if former is None else str(former))
        lost = f"{path} names {pointer.current}, which is gone"
    except FileNotFoundError:
        pass
    except (ValueError, KeyError, TypeError, OSError) as error:
        lost = f"{path} cannot be read ({type(error).__name__})"
    if pointer is not None and (shelf(home) / pointer.current).is_dir():
        return pointer
    return _newest_whole(home, lost)


def read_pointer_or_none(home: Path) -> Pointer | None:
    """Return which generation serves, or None where that cannot be known: a build must go on."""
    try:
        return read_pointer(home)
    except GenerationError:
        return None


def pointer_mark(home: Path) -> PointerMark:
    """Return what changes whenever another generation is published; one look at the disk."""
    try:
        found = (shelf(home) / _POINTER).stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_ino


def serves(home: Path, generation: Generation) -> bool:
    """Return whether a generation is the one that serves."""
    pointer = read_pointer_or_none(home)
    return pointer is not None and pointer.current == generation.manifest.name


def turn_pointer(home: Path, pointer: Pointer) -> None:
    """Let a generation serve, by one step; only ever called under the build lock."""
    written = {"current": pointer.current, "previous": pointer.previous}
    replace_text(shelf(home) / _POINTER, json.dumps(written))


def mend(home: Path) -> None:
    """Write down which generation serves where that was lost; under the build lock."""
    pointer = read_pointer_or_none(home)
    if pointer is not None and pointer.lost:
        log.warning("%s: %s serves", pointer.lost, pointer.current)
        turn_pointer(home, pointer)


def published_names(home: Path) -> list[str]:
    """Return the names of the published generations, the newest first: they begin with the time."""
    try:
        found = [one.name for one in shelf(home).iterdir() if one.is_dir()]
    except OSError:
        return []
    return sorted((one for one in found if not one.startswith(".")), reverse=True)


def _newest_whole(home: Path, lost: str) -> Pointer | None:
    """Return the newest generation that opens, with the next one; None where none was ever made."""
    whole: list[str] = []
    for name in published_names(home):
        try:
            open_generation(home, name)
        except GenerationError as error:
            lost = f"{lost}; {error}"
        else:
            whole.append(name)
    if whole:
        return Pointer(whole[0], whole[1] if len(whole) > 1 else None, lost)
    if published_names(home):
        raise GenerationError(f"{lost}, and no other is whole: run `onrecord reindex`")
    return None
