"""The manifest of a generation: its segments by name and digest, and what it was made of.

generations/<name>/manifest.json   its segments, what is gone of each, and the operating points
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from index.errors import GenerationError
from index.storage import checksums
from index.storage.checksums import Sums, damaged, read_fields, read_sealed
from index.storage.segment import WORDS, read_segment
from index.storage.words import is_words
from index.values import Source

FORMAT = 3
"""Raised whenever a reader, the passages, the embedded text or a file's shape changes."""

MANIFEST = "manifest.json"
SEGMENTS = "segments"
CHANGED = 0.25
"""Share of the passages that were measured with from which on points are measured again: a quarter
more moves a threshold with a reader by .02, a quarter of what parts strict from open."""


@dataclass(frozen=True, slots=True)
class Named:
    """A segment as a manifest names it.

    `words` is the folder with its words: its own, or another where some of its articles are gone.
    `dead` are the numbers of these.
    """

    name: str
    words: str
    digest: str
    words_digest: str
    base: int
    passages: int
    dead: list[int] = field(default_factory=list)


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
    files: Sums
    segments: list[Named]
    measure: str = ""
    arithmetic: str = ""
    withdrawn: list[str] = field(default_factory=list)
    measured: int = 0
    since: int = 0

    @property
    def due(self) -> bool:
        """Say whether so much came or went that the operating points are to be measured again."""
        return self.since > CHANGED * self.measured


def read_manifest(folder: Path) -> Manifest:
    """Read a generation's manifest; raise GenerationError where it is not one of this format."""
    if (found := read_fields(folder / MANIFEST)).get("format") != FORMAT:
        raise GenerationError(
            f"the generation {folder.name} has format {found.get('format')!r}, this version reads "
            f"{FORMAT}: run `onrecord reindex`"
        )
    fields = dataclasses.fields(Manifest)
    needed = {
        one.name
        for one in fields
        if one.default is dataclasses.MISSING and one.default_factory is dataclasses.MISSING
    }
    told = set(found) - {"digest"}
    if odd := (needed - told) | (told - {one.name for one in fields}):
        raise GenerationError(
            f"the manifest of {folder.name} lacks or adds {', '.join(sorted(odd))}: "
            "run `onrecord reindex`"
        )
    found, _ = read_sealed(folder / MANIFEST)
    try:
        segments = [Named(**one) for one in found.pop("segments")]
    except TypeError as error:
        raise damaged(folder, f"{MANIFEST} was altered") from error
    return Manifest(segments=segments, **found)


def write_manifest(folder: Path, manifest: Manifest) -> None:
    """Write a manifest with the sizes and digests of all other files of the folder.

    Those of words are taken from their segments: they are links to files that are summed there.
    """
    known = {
        path: held
        for one in manifest.segments
        for path, held in read_segment(
            segments_of(folder) / one.words, one.words_digest
        ).files.items()
        if path.startswith(f"{WORDS}/") and is_words(Path(path))
    }
    files = checksums.sums_of(folder, leave_out={MANIFEST}, known=known)
    replace_manifest(folder, dataclasses.replace(manifest, files=files))


def replace_manifest(folder: Path, manifest: Manifest) -> None:
    """Put a manifest in its place by one step; whoever reads meanwhile reads the former one."""
    checksums.write_sealed(folder / MANIFEST, dataclasses.asdict(manifest))


def segments_of(folder: Path) -> Path:
    """Return where the segments of the generation in a folder lie."""
    return folder.parent.parent / SEGMENTS


def named_folders(folder: Path) -> frozenset[str] | None:
    """Return the folders of segments that a manifest names; None where nobody can know."""
    try:
        found = read_fields(folder / MANIFEST).get("segments", ())
        return frozenset(one[key] for one in found for key in ("name", "words"))
    except (GenerationError, KeyError, TypeError):
        return None


@dataclass(frozen=True, slots=True)
class Origin:
    """What a generation was made of, and which articles were left out of it for good."""

    sources: tuple[Source, ...] = ()
    withdrawn: frozenset[str] = frozenset()


def read_origin(folder: Path) -> Origin | None:
    """Return what a generation was made of, whatever its format; None where that is unreadable."""
    try:
        found = read_fields(folder / MANIFEST)
        made = datetime.fromisoformat(found["made"])
        return Origin(
            sources=tuple(Source(str(one), made) for one in found["sources"]),
            withdrawn=frozenset(map(str, found.get("withdrawn", ()))),
        )
    except (GenerationError, KeyError, TypeError, ValueError):
        return None
