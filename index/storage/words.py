"""tantivy behind a small door: BM25 over stemmed words, with filters by day and outlet."""

from __future__ import annotations

import errno
import json
import math
import os
import shutil
import tempfile
import weakref
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import tantivy
from numpy.typing import NDArray

from index.errors import DiskError, GenerationError
from index.text.stems import analyser

_ANALYSER = "news"
_WRITER_BYTES = 64_000_000
_META = "meta.json"
_WORD_FILES = frozenset(".term .idx .pos .fieldnorm .fast .store .del".split())
NO_DAY = 0
"""The day number of an article without a date; real days count from year 1."""


@dataclass(frozen=True, slots=True)
class WordRow:
    """What is indexed of one passage; `text` holds the title too."""

    row: int
    text: str
    day: int
    outlet: str


def day_number(day: date | None) -> int:
    """Return the number by which days are filtered."""
    return NO_DAY if day is None else day.toordinal()


class WordIndex:
    """A read-only BM25 index (k1 = 1.2, b = .75, as in Lucene) of passages numbered by row.

    `rows` gives the library's row of each number that the index has; None where they are the same.
    """

    def __init__(self, index: tantivy.Index, rows: NDArray[np.int32] | None = None) -> None:
        index.register_tokenizer(_ANALYSER, analyser())
        self._schema = index.schema
        self._searcher = index.searcher()
        self._rows = rows

    def __len__(self) -> int:
        return self._searcher.num_docs

    def search(
        self,
        wanted: Sequence[str],
        count: int,
        *,
        alike: Mapping[str, Collection[str]] | None = None,
        outlets: Collection[str] | None = None,
        since: date | None = None,
        until: date | None = None,
    ) -> list[tuple[int, float]]:
        """Return (row, BM25) of the passages with any of some stems, best first, ties by row.

        `alike` are stems that count as one with a wanted one: the best of them counts, and none
        for more than the wanted one itself.
        """
        if not wanted or count < 1 or len(self) == 0:
            return []
        query = tantivy.Query.boolean_query(
            [
                (tantivy.Occur.Should, self._any_of(one, (alike or {}).get(one, ())))
                for one in wanted
            ]
        )
        musts = list(self._filters(outlets, since, until))
        if musts:
            query = tantivy.Query.boolean_query(
                [(tantivy.Occur.Must, query)]
                + [(tantivy.Occur.Must, tantivy.Query.const_score_query(one, 0.0)) for one in musts]
            )
        wanted_hits = count
        while True:  # which of several at the end of the list come, the engine leaves to chance
            wanted_hits += 1
            hits = self._searcher.search(query, wanted_hits, count=False).hits
            if len(hits) < wanted_hits or hits[-1][0] < hits[count - 1][0]:
                break
            wanted_hits *= 2
        rows: list[Any] = self._searcher.fast_field_values("row", [address for _, address in hits])
        found = [(self._row(row), float(score)) for row, (score, _) in zip(rows, hits, strict=True)]
        return sorted(found, key=lambda one: (-one[1], one[0]))[:count]

    def _row(self, number: Any) -> int:
        return int(number) if self._rows is None else int(self._rows[int(number)])

    def weights(self, wanted: Sequence[str]) -> dict[str, float]:
        """Give each stem's inverse document frequency: ln(1 + (N - n + .5) / (n + .5)), BM25's."""
        total = len(self)
        return {
            one: math.log(1 + (total - count + 0.5) / (count + 0.5))
            for one in wanted
            for count in (self._searcher.doc_freq("text", one),)
        }

    def _any_of(self, stem: str, others: Collection[str]) -> tantivy.Query:
        own = tantivy.Query.term_query(self._schema, "text", stem)
        if not others:
            return own
        weights = self.weights((stem, *others))
        return tantivy.Query.disjunction_max_query(
            [own]
            + [
                tantivy.Query.boost_query(
                    tantivy.Query.term_query(self._schema, "text", other),
                    min(1.0, weights[stem] / weights[other]),
                )
                for other in sorted(others)
            ]
        )

    def _filters(
        self, outlets: Collection[str] | None, since: date | None, until: date | None
    ) -> Iterable[tantivy.Query]:
        if outlets is not None:
            any_of = [tantivy.Query.term_query(self._schema, "outlet", one) for one in outlets]
            yield tantivy.Query.boolean_query([(tantivy.Occur.Should, one) for one in any_of])
        if since is not None or until is not None:
            yield tantivy.Query.range_query(
                self._schema,
                "day",
                tantivy.FieldType.Integer,
                lower_bound=NO_DAY + 1 if since is None else since.toordinal(),
                upper_bound=date.max.toordinal() if until is None else until.toordinal(),
            )


def write_words(folder: Path, rows: Iterable[WordRow]) -> None:
    """Write an index into an empty folder; one thread, so that the result is always the same."""
    folder.mkdir(parents=True)
    builder = tantivy.SchemaBuilder()
    builder.add_text_field("text", tokenizer_name=_ANALYSER, index_option="freq")
    builder.add_text_field("outlet", tokenizer_name="raw", index_option="basic")
    builder.add_integer_field("day", indexed=True, fast=True)
    builder.add_integer_field("row", fast=True)
    index = tantivy.Index(builder.build(), path=str(folder), reuse=False)
    index.register_tokenizer(_ANALYSER, analyser())
    writer = index.writer(heap_size=_WRITER_BYTES, num_threads=1)
    for one in rows:
        entry = tantivy.Document()
        entry.add_text("text", one.text)
        entry.add_text("outlet", one.outlet)
        entry.add_integer("day", one.day)
        entry.add_integer("row", one.row)
        writer.add_document(entry)
    writer.commit()
    writer.wait_merging_threads()


def join_words(folder: Path, parts: Sequence[Path]) -> None:
    """Make one index of several written ones, by links to their files; copies where none can be.

    Its statistics, and so its scores, are those of all their passages.
    """
    if not parts:
        write_words(folder, ())
        return
    folder.mkdir()
    joined: dict[str, Any] = {}
    for part in parts:
        held = json.loads((part / _META).read_text(encoding="utf-8"))
        if not joined:
            joined = {**held, "segments": []}
        joined["segments"] += held["segments"]
        for path in part.iterdir():
            if is_words(path):
                _link(path, folder / path.name)
    (folder / _META).write_text(json.dumps(joined), encoding="utf-8")


def is_words(path: Path) -> bool:
    """Say whether a file holds words and not what is known of such files."""
    return path.suffix in _WORD_FILES


def _link(path: Path, target: Path) -> None:
    try:
        target.hardlink_to(path)
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EROFS):
            raise
        shutil.copyfile(path, target)


def open_words(folder: Path, rows: NDArray[np.int32] | None = None) -> WordIndex:
    """Open a written index; raise GenerationError where it cannot be read."""
    try:
        if os.access(folder, os.W_OK):
            return WordIndex(tantivy.Index.open(str(folder)), rows)
        links = _linked(folder)
        found = WordIndex(tantivy.Index.open(links), rows)
    except (ValueError, OSError) as error:
        raise GenerationError(
            f"the words at {folder} cannot be read ({error}): run `onrecord reindex`"
        ) from error
    weakref.finalize(found, shutil.rmtree, links, ignore_errors=True)
    return found


def _linked(folder: Path) -> str:
    """Make a folder of links to the files of one that takes no lock file.

    The engine locks even what it only reads, which a read-only file system does not let it.
    """
    try:
        links = tempfile.mkdtemp(prefix="onrecord-")
    except OSError as error:
        raise DiskError(
            f"neither {folder} nor a temporary folder may be written to: name one with TMPDIR"
        ) from error
    for path in folder.iterdir():
        if path.suffix != ".lock":
            (Path(links) / path.name).symlink_to(path.resolve())
    return links
