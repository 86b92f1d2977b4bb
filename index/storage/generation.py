"""One generation's folder: its manifest, its files, and what says that they are as they were made.

<name>/manifest.json    what it is made of and of what model; the rest, checksummed
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any

from index.errors import GenerationError, LibraryError
from index.files import edges_of, replace_text, sha256_of
from index.storage.outlets import grouped
from index.storage.records import Records, RowTable
from index.storage.vectors import VectorIndex, open_vectors
from index.storage.words import WordIndex, open_words
from index.values import OperatingPoint, Searched, Source, Strictness

FORMAT = 2
"""Raised whenever a reader, the passages, the embedded text or a file's shape changes."""

VECTORS, WORDS, RECORDS, MANIFEST = "vectors.faiss", "words", "records.sqlite", "manifest.json"
CHANGED = 0.25
"""Share of the passages that were measured with from which on points are measured again: a quarter
more moves a threshold with a reader by .02, a quarter of what parts strict from open."""
CURE = "run `onrecord reindex`, or `onrecord rollback` where there is a former generation"
_DIGEST = "digest"
_PANIC = "PanicException"
"""What a panic in tantivy is called: no Exception, and nothing that can be imported."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a generation is; a field too many, or one missing without a default, is an error.

    `points` are the operating points without a reader ("off") and with the one of a name: for
    each strictness the fields of an OperatingPoint that are numbers. `measure` is a digest of what
    they were measured by, `arithmetic` what vectors and readings were computed in. They were
    measured on `measured` passages, and `since` then so many came or went. `withdrawn` are the
    articles that it was told to leave out for good.
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
    arithmetic: str = ""
    withdrawn: list[str] = field(default_factory=list)
    measured: int = 0
    since: int = 0

    @property
    def due(self) -> bool:
        """Say whether so much came or went that the operating points are to be measured again."""
        return self.since > CHANGED * self.measured


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


def open_folder(folder: Path) -> Generation:
    """Open the generation in a folder, published or not yet.

    Raises GenerationError where it is of another format, or where the sizes of its files, or their
    beginnings, middles and ends, are not as they were made.
    """
    manifest = read_manifest(folder)
    _glance(folder, manifest)
    with blamed(folder, manifest):
        try:
            return Generation(
                folder=folder,
                manifest=manifest,
                vectors=open_vectors(folder / VECTORS),
                words=open_words(folder / WORDS),
                records=(records := Records(folder / RECORDS)),
                table=grouped(records.table()),
                days=records.days(),
            )
        except (sqlite3.Error, OSError) as error:
            raise GenerationError(
                f"the generation {folder.name} cannot be opened ({error}): {CURE}"
            ) from error


@contextmanager
def blamed(folder: Path, manifest: Manifest) -> Iterator[None]:
    """Raise GenerationError for whatever goes wrong while a generation is read that is damaged.

    Damage shows itself in any error of any engine. Whether it was damage the checksums tell: where
    they hold, the error goes through as it is.
    """
    try:
        yield
    except LibraryError:
        raise
    except BaseException as error:
        if isinstance(error, Exception) or type(error).__name__ == _PANIC:
            _verify(folder, manifest, error)
        raise


def read_manifest(folder: Path) -> Manifest:
    """Read a generation's manifest; raise GenerationError where it is not one of this format."""
    found = _manifest_fields(folder)
    if found.get("format") != FORMAT:
        raise GenerationError(
            f"the generation {folder.name} has format {found.get('format')!r}, this version reads "
            f"{FORMAT}: run `onrecord reindex`"
        )
    digest = found.pop(_DIGEST, None)  # versions before wrote none
    fields = dataclasses.fields(Manifest)
    needed = {
        one.name
        for one in fields
        if one.default is dataclasses.MISSING and one.default_factory is dataclasses.MISSING
    }
    if odd := (needed - set(found)) | (set(found) - {one.name for one in fields}):
        raise GenerationError(
            f"the manifest of {folder.name} lacks or adds {', '.join(sorted(odd))}: "
            "run `onrecord reindex`"
        )
    if digest is not None and digest != _digest(found):
        raise _damaged(folder, f"{MANIFEST} was altered")
    return Manifest(**found)


@dataclass(frozen=True, slots=True)
class Origin:
    """What a generation was made of, and which articles were left out of it for good."""

    sources: tuple[Source, ...] = ()
    withdrawn: frozenset[str] = frozenset()


def read_origin(folder: Path) -> Origin | None:
    """Give what a generation was made of, whatever its format; None where that is unreadable."""
    try:
        found = _manifest_fields(folder)
        made = datetime.fromisoformat(found["made"])
        return Origin(
            sources=tuple(Source(str(one), made) for one in found["sources"]),
            withdrawn=frozenset(map(str, found.get("withdrawn", ()))),
        )
    except (GenerationError, KeyError, TypeError, ValueError):
        return None


def write_manifest(folder: Path, manifest: Manifest) -> None:
    """Write a manifest with the sizes and digests of all other files of the folder."""
    files = {
        path.relative_to(folder).as_posix(): {
            "bytes": path.stat().st_size,
            "edges": edges_of(path),
            "sha256": sha256_of(path),
        }
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != MANIFEST and not path.name.endswith(".lock")
    }
    replace_manifest(folder, dataclasses.replace(manifest, files=files))


def replace_manifest(folder: Path, manifest: Manifest) -> None:
    """Put a manifest in its place by one step; whoever reads meanwhile reads the former one."""
    whole = dataclasses.asdict(manifest)
    whole[_DIGEST] = _digest(whole)
    replace_text(folder / MANIFEST, json.dumps(whole, indent=1))


def verify_checksums(generation: Generation) -> None:
    """Read every file of a generation; raise GenerationError where one is not as it was made."""
    _verify(generation.folder, generation.manifest)


def _verify(folder: Path, manifest: Manifest, error: BaseException | None = None) -> None:
    """Read every file that a manifest lists; `error` is what showed that one may be damaged."""
    for relative, expected in manifest.files.items():
        try:
            found = sha256_of(folder / relative)
        except OSError as unread:
            raise _damaged(folder, f"{relative} cannot be read ({unread.strerror})") from unread
        if found != expected["sha256"]:
            raise _damaged(folder, f"{relative} was altered") from error


def _glance(folder: Path, manifest: Manifest) -> None:
    """Hold sizes and edges of all files against the manifest; versions before wrote no edges."""
    for relative, expected in manifest.files.items():
        path = folder / relative
        try:
            whole = path.stat().st_size == expected["bytes"]
            altered = whole and expected.get("edges", "") not in ("", edges_of(path))
        except OSError as error:
            why = error.strerror.lower() if error.strerror else error
            raise _damaged(folder, f"{relative} cannot be read: {why}") from error
        if not whole:
            raise _damaged(folder, f"{relative} is missing or cut")
        if altered:
            raise _damaged(folder, f"{relative} was altered")


def _damaged(folder: Path, what: str) -> GenerationError:
    return GenerationError(f"the generation {folder.name} is damaged ({what}): {CURE}")


def _manifest_fields(folder: Path) -> dict[str, Any]:
    try:
        found = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise GenerationError(
            f"the generation {folder.name} has no readable manifest: {CURE}"
        ) from error
    return found if isinstance(found, dict) else {}


def _digest(fields: dict[str, Any]) -> str:
    return hashlib.sha256(json.dumps(fields, sort_keys=True).encode()).hexdigest()
