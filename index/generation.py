"""The directory of a generation: manifest, checksums, atomic publication, roll back.

generations/current.json            which generation serves, which one served before
generations/<name>/manifest.json    what it is made of and of what model; the rest, checksummed
generations/.building-<name>/       a build under way, or the remains of one that was killed
"""

from __future__ import annotations

import dataclasses
import json
import shutil
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from index.disk import replace_text, sha256_of, sync
from index.engines.records import Records, RowTable
from index.engines.vectors import VectorIndex, open_vectors
from index.engines.words import WordIndex, open_words
from index.errors import GenerationError
from index.model import OperatingPoint, Searched, Strictness
from index.outlets import grouped

FORMAT = 2
"""Raised whenever a reader, the passages, the embedded text or a file's shape changes."""

VECTORS, WORDS, RECORDS, MANIFEST = "vectors.faiss", "words", "records.sqlite", "manifest.json"
_POINTER = "current.json"
_BUILDING = ".building-"


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a generation is; a field too many, or one missing without a default, is an error.

    `points` are the operating points without a reader ("off") and with the one of a name: for
    each strictness the fields of an OperatingPoint that are numbers. `measure` is a digest of what
    they were measured by.
    """

    format: int
    name: str
    made: str
    model: str
    fingerprint: str
    rules: str
    dimension: int
    articles: int
    passages: int
    points: dict[str, dict[str, dict[str, Any]]]
    sources: list[str]
    files: dict[str, dict[str, Any]]
    measure: str = ""


@dataclass(frozen=True, slots=True)
class Generation:
    """One opened generation; everything in it is read-only and may be shared between threads."""

    folder: Path
    manifest: Manifest
    vectors: VectorIndex
    words: WordIndex
    records: Records
    table: RowTable
    days: tuple[date | None, date | None]

    def points(self, reader: str) -> tuple[OperatingPoint, ...]:
        """Give the operating points that were measured with a reader, the strictest first."""
        held = self.manifest.points[reader]
        return tuple(OperatingPoint(one, **held[one]) for one in Strictness)

    def point(self, reader: str, strictness: Strictness = Strictness.BALANCED) -> OperatingPoint:
        """Return the evidence that an answer needs, and what may help."""
        return next(one for one in self.points(reader) if one.strictness is strictness)

    def searched(self) -> Searched:
        """Say what a question without filters searches."""
        first, last = self.days
        return Searched(
            generation=self.manifest.name,
            articles=self.manifest.articles,
            passages=self.manifest.passages,
            first=first,
            last=last,
        )


@dataclass(frozen=True, slots=True)
class Pointer:
    """Which generation serves and which served before it."""

    current: str
    previous: str | None = None


def read_pointer(home: Path) -> Pointer | None:
    """Say which generation serves; None where none was ever published."""
    path = _shelf(home) / _POINTER
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
        return Pointer(current=str(found["current"]), previous=found["previous"])
    except FileNotFoundError:
        return None
    except (ValueError, KeyError, TypeError, OSError) as error:
        raise GenerationError(
            f"{path} cannot be read ({error}): delete it and run `onrecord reindex`"
        ) from error


def pointer_mark(home: Path) -> tuple[int, int] | None:
    """Give what changes whenever another generation is published; one look at the disk."""
    try:
        found = (_shelf(home) / _POINTER).stat()
    except FileNotFoundError:
        return None
    return found.st_mtime_ns, found.st_ino


def building_folder(home: Path, name: str) -> Path:
    """Make the folder in which a generation is built aside."""
    folder = _shelf(home) / f"{_BUILDING}{name}"
    folder.mkdir(parents=True)
    return folder


def open_generation(home: Path, name: str) -> Generation:
    """Open a generation; raise GenerationError where it is damaged or of another format."""
    return open_folder(_shelf(home) / name)


def open_folder(folder: Path) -> Generation:
    """Open the generation in a folder, published or not yet."""
    manifest = read_manifest(folder)
    for relative, expected in manifest.files.items():
        path = folder / relative
        if not path.is_file() or path.stat().st_size != expected["bytes"]:
            raise GenerationError(
                f"the generation {manifest.name} is damaged ({relative} is missing or cut): "
                "run `onrecord rollback` or `onrecord reindex`"
            )
    return Generation(
        folder=folder,
        manifest=manifest,
        vectors=open_vectors(folder / VECTORS),
        words=open_words(folder / WORDS),
        records=(records := Records(folder / RECORDS)),
        table=grouped(records.table()),
        days=records.days(),
    )


def read_manifest(folder: Path) -> Manifest:
    """Read a generation's manifest; raise GenerationError where it is not one of this format."""
    path = folder / MANIFEST
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise GenerationError(
            f"the generation {folder.name} has no readable manifest: "
            "run `onrecord rollback` or `onrecord reindex`"
        ) from error
    if not isinstance(found, dict) or found.get("format") != FORMAT:
        made = found.get("format") if isinstance(found, dict) else None
        raise GenerationError(
            f"the generation {folder.name} has format {made!r}, this version reads {FORMAT}: "
            "run `onrecord reindex`"
        )
    fields = dataclasses.fields(Manifest)
    needed = {field.name for field in fields if field.default is dataclasses.MISSING}
    if odd := (needed - set(found)) | (set(found) - {field.name for field in fields}):
        raise GenerationError(
            f"the manifest of {folder.name} lacks or adds {', '.join(sorted(odd))}: "
            "run `onrecord reindex`"
        )
    return Manifest(**found)


def write_manifest(folder: Path, manifest: Manifest) -> None:
    """Write a manifest with the sizes and sha256 of all other files of the folder."""
    files = {
        path.relative_to(folder).as_posix(): {
            "bytes": path.stat().st_size,
            "sha256": sha256_of(path),
        }
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != MANIFEST and not path.name.endswith(".lock")
    }
    whole = dataclasses.asdict(dataclasses.replace(manifest, files=files))
    (folder / MANIFEST).write_text(json.dumps(whole, indent=1), encoding="utf-8")


def verify_checksums(generation: Generation) -> None:
    """Read every file of a generation; raise GenerationError where one is not as it was made."""
    for relative, expected in generation.manifest.files.items():
        if sha256_of(generation.folder / relative) != expected["sha256"]:
            raise GenerationError(
                f"the generation {generation.manifest.name} is damaged ({relative} was altered): "
                "run `onrecord rollback` or `onrecord reindex`"
            )


def publish(home: Path, building: Path, name: str) -> None:
    """Put a finished build in place: the pointer's replacement is the one step that counts."""
    for path in sorted(building.rglob("*")):
        sync(path)
    sync(building)
    final = _shelf(home) / name
    building.rename(final)
    sync(final.parent)
    before = read_pointer_or_none(home)
    _point(home, Pointer(current=name, previous=before.current if before else None))
    sweep(home)


def roll_back(home: Path) -> Pointer:
    """Let the generation before the current one serve again; the two change places."""
    pointer = read_pointer(home)
    if pointer is None or pointer.previous is None:
        raise GenerationError(
            "there is no former generation to go back to: it appears with the next `reindex`"
        )
    open_generation(home, pointer.previous)
    swapped = Pointer(current=pointer.previous, previous=pointer.current)
    _point(home, swapped)
    return swapped


def sweep(home: Path) -> None:
    """Remove what neither serves nor served last: killed builds and older generations.

    Only ever called under the build lock. An open generation that is removed serves on: its files
    are mapped or held open.
    """
    pointer = read_pointer_or_none(home)
    keep = {pointer.current, pointer.previous} if pointer else set()
    shelf = _shelf(home)
    if not shelf.is_dir():
        return
    for folder in shelf.iterdir():
        if folder.is_dir() and folder.name not in keep:
            shutil.rmtree(folder, ignore_errors=True)


def read_pointer_or_none(home: Path) -> Pointer | None:
    """Say which generation serves, or None where that cannot be known: a build must go on."""
    try:
        return read_pointer(home)
    except GenerationError:
        return None


def _shelf(home: Path) -> Path:
    return home / "generations"


def _point(home: Path, pointer: Pointer) -> None:
    replace_text(_shelf(home) / _POINTER, json.dumps(dataclasses.asdict(pointer)))
