"""Generations of the format before, each one folder with all in it; read to be carried over."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from index.errors import GenerationError
from index.storage import checksums
from index.storage.ledger import Ledger
from index.storage.segment_records import SegmentRecords
from index.storage.vectors import VectorFile, open_vectors

FORMAT = 2


@dataclass(frozen=True, slots=True)
class Legacy:
    """What the next generation takes of one of the format before."""

    fingerprint: str
    rules: str
    arithmetic: str
    vectors: VectorFile
    records: SegmentRecords
    ledger: Ledger


def is_legacy(folder: Path) -> bool:
    """Return whether a folder's manifest is of the format before."""
    try:
        return checksums.read_fields(folder / "manifest.json").get("format") == FORMAT
    except GenerationError:
        return False


def open_legacy(folder: Path) -> Legacy:
    """Read every file of such a generation; raise GenerationError where it is damaged, or another.

    The tables of its records are a segment's and a ledger's at once.
    """
    found, _ = checksums.read_sealed(folder / "manifest.json")
    if found.get("format") != FORMAT:
        raise GenerationError(f"the generation {folder.name} has another format")
    try:
        checksums.verify(folder, found["files"])
        return Legacy(
            fingerprint=found["fingerprint"],
            rules=found["rules"],
            arithmetic=found.get("arithmetic", ""),
            vectors=open_vectors(folder / "vectors.faiss"),
            records=SegmentRecords(folder / "records.sqlite"),
            ledger=Ledger(folder / "records.sqlite"),
        )
    except (KeyError, TypeError) as error:
        raise checksums.damaged(folder, "manifest.json was altered") from error
