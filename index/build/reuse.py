"""What a build takes over from the generation before it, so that only what changed is made anew."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from index.build.calibrate import measure_fingerprint
from index.encoders.protocol import ARITHMETIC, Encoder, Vectors
from index.errors import GenerationError
from index.reranker.choice import ReaderChoice
from index.statements.library import rules_fingerprint
from index.storage import publication
from index.storage.generation import Generation, open_generation, still_whole, verify_checksums
from index.storage.ledger import FileRecord, Ledger
from index.storage.legacy import Legacy
from index.storage.pointer import read_pointer_or_none
from index.storage.segment_records import SegmentRecords
from index.storage.vectors import VectorFile
from index.values import Article, Statement

MANY = 500
"""Files that are looked up from which on all are read at once: one by one 5,000 take a second."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What one segment lends: texts, statements and vectors; `gone` are articles by number."""

    records: SegmentRecords
    vectors: VectorFile
    gone: frozenset[int] = frozenset()


class Earlier:
    """What an earlier generation holds.

    `base` is that generation where the next one can name its segments as they are; None where
    they are to be made anew, or where there was none.
    """

    def __init__(
        self,
        taken: Sequence[Taken] = (),
        ledger: Ledger | None = None,
        base: Generation | None = None,
        *,
        same_rules: bool = False,
        same_numbers: bool = False,
    ) -> None:
        self.base = base
        self._taken = taken
        self._ledger = ledger
        self._same_rules = same_rules
        self._same_numbers = same_numbers
        self._files: Mapping[str, FileRecord] | None = None
        self._places: Mapping[str, Mapping[str, str]] = {}

    def load_for(self, sources: Sequence[str] | None) -> None:
        """Read all files and locations at once where some sources have many, or all are meant."""
        many = sources is None or sum(len(self.files_of(one)) for one in sources) > MANY
        if many and self._ledger is not None:
            self._files, self._places = self._ledger.files(), self._ledger.locations_by_file()

    def file(self, path: str) -> FileRecord | None:
        """Return what is known of a file."""
        if self._files is not None:
            return self._files.get(path)
        return None if self._ledger is None else self._ledger.file(path)

    def all_files(self) -> Collection[str]:
        """Return the paths of all files."""
        if self._files is not None:
            return self._files.keys()
        return () if self._ledger is None else self._ledger.files().keys()

    def files_of(self, source: str) -> dict[str, FileRecord]:
        """Return the files that a source led to, by path."""
        if self._files is not None:
            return {path: one for path, one in self._files.items() if one.source == source}
        return {} if self._ledger is None else self._ledger.files_of(source)

    def locations_in(self, file: str) -> Mapping[str, str]:
        """Return the article id at each location of a file."""
        if self._files is not None:
            return self._places.get(file, {})
        return {} if self._ledger is None else self._ledger.locations_in(file)

    def location_count(self) -> int:
        """Return the number of locations."""
        return 0 if self._ledger is None else self._ledger.location_count()

    def files_with(self, articles: Collection[str]) -> dict[str, set[str]]:
        """Return the files that some articles stand in, by article."""
        return {} if self._ledger is None or not articles else self._ledger.files_with(articles)

    def locations_of(self, article: str) -> list[str]:
        """Return the locations that an article stands at."""
        return [] if self._ledger is None else self._ledger.places([article]).get(article, [])

    def copies(self, texts: Collection[str]) -> dict[str, str | None]:
        """Return the articles that have some texts, by their ids, with their outlets."""
        return {
            key: outlet
            for one in (self._taken if texts else ())
            for key, (number, outlet) in one.records.copies(texts).items()
            if number not in one.gone
        }

    def article(self, wanted: str) -> Article | None:
        """Return an article by its id, without its locations; None where it is not there."""
        for one in self._taken:
            number = one.records.numbers_of([wanted]).get(wanted)
            if number is not None and number not in one.gone:
                return one.records.articles([number])[number]
        return None

    def statements(self, article: Article) -> tuple[Statement, ...] | None:
        """Return the statements of a text that was read before, by the same rules."""
        if self._same_rules:
            for one in self._taken:
                found = one.records.found_statements(article.id)
                if found is not None:
                    return found
        return None

    def vectors(self, keys: Collection[bytes]) -> dict[bytes, Vectors]:
        """Return the vectors of those inputs that were embedded before, in the same arithmetic."""
        found: dict[bytes, Vectors] = {}
        for one in self._taken if self._same_numbers else ():
            held = one.records.rows_by_key([key for key in keys if key not in found])
            rows = np.array(list(held.values()), np.int64)
            found.update(zip(held, one.vectors.vectors(rows), strict=True))
        return found


def made_alike(previous: Generation, reader: ReaderChoice) -> bool:
    """Return whether a generation has what this version and these settings would make anew."""
    same = previous.manifest.measure == measure_fingerprint()
    return _cut_alike(previous) and same and reader.name in previous.manifest.points


def _cut_alike(previous: Generation) -> bool:
    made = (previous.manifest.rules, previous.manifest.arithmetic)
    return made == (rules_fingerprint(), ARITHMETIC)


def reusable(
    home: Path, encoder: Encoder, *, thorough: bool = False, serving: Generation | None = None
) -> Earlier:
    """Open the serving generation, or the former one, where its parts can be taken over.

    Every byte that will be copied is read first; where segments are only named again that is
    done if it is to be `thorough`. `serving` is what is open already.
    """
    pointer = read_pointer_or_none(home)
    for name in (pointer.current, pointer.previous) if pointer else ():
        try:
            found = _earlier(home, name, encoder, thorough, serving) if name else None
        except GenerationError:
            continue  # damaged: what it held is read and embedded again
        if found is not None:
            return found
    return Earlier()


def _earlier(
    home: Path, name: str, encoder: Encoder, thorough: bool, serving: Generation | None
) -> Earlier | None:
    if (legacy := publication.open_legacy_or_none(home, name)) is not None:
        return _of_legacy(legacy) if legacy.fingerprint == encoder.fingerprint else None
    if serving is not None and serving.manifest.name == name and still_whole(serving):
        found = serving
    else:
        found = open_generation(home, name)
    if found.manifest.fingerprint != encoder.fingerprint:
        return None
    alike = _cut_alike(found)
    if thorough or not alike:
        verify_checksums(found)
    return Earlier(
        [
            Taken(one.records, one.vectors, frozenset(named.dead))
            for one, named in zip(found.segments, found.manifest.segments, strict=True)
        ],
        found.ledger,
        found if alike else None,
        same_rules=found.manifest.rules == rules_fingerprint(),
        same_numbers=found.manifest.arithmetic == ARITHMETIC,
    )


def _of_legacy(found: Legacy) -> Earlier:
    return Earlier(
        [Taken(found.records, found.vectors)],
        found.ledger,
        same_rules=found.rules == rules_fingerprint(),
        same_numbers=found.arithmetic == ARITHMETIC,
    )
