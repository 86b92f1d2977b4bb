"""What a build takes over from the generation before it, so that only what changed is made anew."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from index.build.calibrate import measure_fingerprint
from index.encoders.protocol import ARITHMETIC, Encoder
from index.errors import GenerationError
from index.reranker.choice import ReaderChoice
from index.statements.library import rules_fingerprint
from index.storage import publication
from index.storage.generation import Generation, verify_checksums
from index.storage.records import FileRecord, Records
from index.values import Article, Statement


@dataclass(frozen=True, slots=True)
class Earlier:
    """What an earlier generation holds: files by path, their locations, articles by id."""

    files: Mapping[str, FileRecord] = field(default_factory=dict)
    locations: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    articles: Mapping[str, Article] = field(default_factory=dict)

    @classmethod
    def of(cls, records: Records | None) -> Earlier:
        """Read it all at once: asked file by file, SQLite takes the longer for every article."""
        if records is None:
            return cls()
        return cls(
            files=records.files(),
            locations=records.locations_by_file(),
            articles={one.id: one for one in records.articles()},
        )


def made_alike(previous: Generation, reader: ReaderChoice) -> bool:
    """Say whether a generation has what this version and these settings would make anew."""
    manifest = previous.manifest
    made = (manifest.rules, manifest.measure, manifest.arithmetic)
    same = made == (rules_fingerprint(), measure_fingerprint(), ARITHMETIC)
    return same and reader.name in manifest.points


def reusable(home: Path, encoder: Encoder) -> Generation | None:
    """Open the serving generation, or the former one, where its parts can be taken over."""
    pointer = publication.read_pointer_or_none(home)
    for name in (pointer.current, pointer.previous) if pointer else ():
        try:
            found = publication.open_generation(home, name) if name else None
            if found and found.manifest.fingerprint == encoder.fingerprint:
                verify_checksums(found)
                return found
        except GenerationError:
            continue  # of another format, or damaged: what it held is read and embedded again
    return None


def statements_before(
    previous: Generation | None,
) -> Callable[[Article], tuple[Statement, ...] | None]:
    """Give what looks up the statements of a text that was read before, by the same rules."""
    known: set[str] = set()
    if previous and previous.manifest.rules == rules_fingerprint():
        known = set(previous.records.locations().values())

    def before(article: Article) -> tuple[Statement, ...] | None:
        if previous is None or article.id not in known:
            return None
        return previous.records.found_statements(article.id)

    return before
