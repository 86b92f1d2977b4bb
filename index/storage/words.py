"""tantivy behind a small door: BM25 over stemmed words, with filters by day and outlet."""

from __future__ import annotations

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

import tantivy

from index.errors import DiskError, GenerationError
from index.text.stems import analyser

_ANALYSER = "news"
_WRITER_BYTES = 64_000_000
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
    """Give the number by which days are filtered."""
    return NO_DAY if day is None else day.toordinal()


class WordIndex:
    """A read-only BM25 index (k1 = 1.2, b = .75, as in Lucene) of passages numbered by row."""

    def __init__(self, index: tantivy.Index) -> None:
        index.register_tokenizer(_ANALYSER, analyser())
        self._schema = index.schema
        self._searcher = index.searcher()

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
        """Give (row, BM25) of the passages with any of some stems, best first, ties by row.

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
        hits = self._searcher.search(query, count, count=False).hits
        rows: list[Any] = self._searcher.fast_field_values("row", [address for _, address in hits])
        found = [(int(row), float(score)) for row, (score, _) in zip(rows, hits, strict=True)]
        return sorted(found, key=lambda one: (-one[1], one[0]))

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


def open_words(folder: Path) -> WordIndex:
    """Open a written index; raise GenerationError where it cannot be read."""
    try:
        if os.access(folder, os.W_OK):
            return WordIndex(tantivy.Index.open(str(folder)))
        links = _linked(folder)
        found = WordIndex(tantivy.Index.open(links))
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
