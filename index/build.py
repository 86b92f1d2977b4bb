"""Sources → a new generation: built aside, checked, then published by one atomic step."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
from filelock import FileLock, Timeout

from index import generation as shelf
from index.calibrate import measure_fingerprint, measure_points
from index.collect import Collected, collect, in_order
from index.encoder import Encoder, Vectors
from index.engines.records import day_of
from index.engines.records_writer import write_records
from index.engines.vectors import write_vectors
from index.engines.words import WordRow, day_number, write_words
from index.errors import BusyError, CancelledError, GenerationError, VerbatimError
from index.generation import Generation, Manifest
from index.model import (
    Article,
    BuildReport,
    Passage,
    Phase,
    Progress,
    Searched,
    Statement,
)
from index.passages import split
from index.reading import ReaderChoice
from index.spoken import attribute, rules_fingerprint
from index.statements.marks import article_quotes

OnProgress = Callable[[Progress], None]
IsCancelled = Callable[[], bool]
Rows = list[tuple[int, Passage, bytes]]

SLICE = 512
"""Passages embedded between two looks at progress and cancellation: some ten seconds."""
SAMPLE = 64
"""Passages that must find themselves before a generation is published."""


def build(
    home: Path,
    sources: Sequence[str],
    encoder: Encoder,
    reader: ReaderChoice,
    *,
    withdrawn: Collection[str] = (),
    progress: OnProgress | None = None,
    cancelled: IsCancelled | None = None,
) -> BuildReport:
    """Build and publish a generation of what the sources hold now; tell what changed.

    Articles that were `withdrawn`, by their ids, are left out. Where nothing changed nothing is
    written. Raises BusyError where another build of this home is under way and CancelledError
    where `cancelled` says so; the old generation then serves on.
    """
    home.mkdir(parents=True, exist_ok=True)
    lock = FileLock(home / "build.lock", timeout=0)
    try:
        with lock:
            return _Build(home, encoder, reader, progress, cancelled).run(sources, withdrawn)
    except Timeout as error:
        raise BusyError(
            f"another build of {home} is under way: wait until it is done, or cancel it"
        ) from error


def is_building(home: Path) -> bool:
    """Say whether a build of this home is under way, in this process or another."""
    if not (home / "build.lock").exists():
        return False
    try:
        with FileLock(home / "build.lock", timeout=0):
            return False
    except Timeout:
        return True


class _Build:
    """One run of a build; it exists only to hold what its steps share."""

    def __init__(
        self,
        home: Path,
        encoder: Encoder,
        reader: ReaderChoice,
        progress: OnProgress | None,
        cancelled: IsCancelled | None,
    ) -> None:
        self._home = home
        self._encoder = encoder
        self._reader = reader
        self._progress = progress
        self._cancelled = cancelled

    def run(self, sources: Sequence[str], withdrawn: Collection[str]) -> BuildReport:
        started = time.monotonic()
        made = datetime.now(UTC)
        shelf.sweep(self._home)
        self._encoder.prepare()
        previous = _reusable(self._home, self._encoder)
        records = previous.records if previous else None
        collected = collect(
            sources,
            records,
            fetched=made,
            tick=lambda done: self._tell(Phase.READING, done, 0),
            withdrawn=withdrawn,
        )
        report = _compare(collected, previous)
        as_before = not (report.added or report.changed or report.removed)
        if previous and as_before and made_alike(previous, self._reader):
            return replace(report, seconds=time.monotonic() - started)
        articles = list(in_order(collected.articles))
        rows, inputs = _passages(articles, self._encoder.fingerprint)
        spoken = attribute(
            articles,
            _statements_before(previous),
            lambda done: self._tell(Phase.ATTRIBUTING, done, len(articles)),
        )
        name = made.strftime("%Y%m%d-%H%M%S-%f")
        vectors, reused = self._embed(rows, inputs, previous)
        folder = shelf.building_folder(self._home, name)
        self._tell(Phase.WRITING, 0, len(rows))
        write_vectors(folder / shelf.VECTORS, vectors)
        write_words(folder / shelf.WORDS, _word_rows(articles, rows, inputs))
        write_records(
            folder / shelf.RECORDS,
            articles,
            rows,
            ((location, *found) for location, found in sorted(collected.locations.items())),
            collected.files,
            spoken,
        )
        manifest = Manifest(
            format=shelf.FORMAT,
            name=name,
            made=made.isoformat(timespec="seconds"),
            model=self._encoder.name,
            fingerprint=self._encoder.fingerprint,
            rules=rules_fingerprint(),
            dimension=self._encoder.dimension,
            articles=len(articles),
            passages=len(rows),
            points={},
            sources=list(sources),
            files={},
            measure=measure_fingerprint(),
        )
        self._check(folder, manifest, vectors)
        self._tell(Phase.CHECKING, len(rows), len(rows))
        shelf.publish(self._home, folder, name)
        serving = shelf.open_generation(self._home, name)
        return replace(
            report,
            searched=serving.searched(),
            embedded=len(rows) - reused,
            reused=reused,
            seconds=time.monotonic() - started,
        )

    def _tell(self, phase: Phase, done: int, total: int) -> None:
        if self._cancelled is not None and self._cancelled():
            raise CancelledError("the build was cancelled: what was there before serves on")
        if self._progress is not None:
            self._progress(Progress(phase=phase, done=done, total=total))

    def _embed(
        self, rows: Rows, inputs: Sequence[str], previous: Generation | None
    ) -> tuple[Vectors, int]:
        """Give every row's vector, and how many were taken over from the generation before."""
        vectors = np.zeros((len(rows), self._encoder.dimension), dtype=np.float32)
        known = previous.records.keys() if previous else {}
        again = [(row, known[key]) for row, (_, _, key) in enumerate(rows) if key in known]
        if again and previous:
            new, old = (np.array(side, dtype=np.int64) for side in zip(*again, strict=True))
            vectors[new] = previous.vectors.vectors(old)
        # by length, so that a batch pads little; by row within it, so that the order is fixed
        wanted = sorted(
            (row for row, (_, _, key) in enumerate(rows) if key not in known),
            key=lambda row: (-len(inputs[row]), row),
        )
        for start in range(0, len(wanted), SLICE):
            self._tell(Phase.EMBEDDING, start, len(wanted))
            part = wanted[start : start + SLICE]
            vectors[part] = self._encoder.encode_passages([inputs[row] for row in part])
        self._tell(Phase.EMBEDDING, len(wanted), len(wanted))
        return vectors, len(again)

    def _check(self, folder: Path, manifest: Manifest, vectors: Vectors) -> None:
        """Open what was written, hold it against what was meant, and measure its points."""
        self._tell(Phase.CHECKING, 0, manifest.passages)
        shelf.write_manifest(folder, manifest)
        made = shelf.open_folder(folder)
        counts = made.records.counts()
        found = (*counts, len(made.vectors), len(made.words))
        if found != (manifest.articles, *(manifest.passages,) * 3):
            raise GenerationError(
                f"the new generation does not agree with itself {found}: "
                "the old one serves on; run `onrecord doctor` for the disk"
            )
        _check_spans(made)
        for row in range(0, manifest.passages, max(1, manifest.passages // SAMPLE)):
            rows, cosines = made.vectors.search(vectors[row], 10)
            own = made.vectors.vectors(np.array([row])) @ vectors[row]
            if row not in rows and cosines[0] > own[0] + 1e-3:
                raise GenerationError(
                    f"passage {row} of the new generation does not find itself: "
                    "the old one serves on; run `onrecord doctor` for the model"
                )
        reader = self._reader.prepare()
        measured = measure_points(made, self._encoder, reader, self._reader.models)
        shelf.write_manifest(folder, replace(manifest, points=measured))


def made_alike(previous: Generation, reader: ReaderChoice) -> bool:
    """Say whether a generation has what this version and these settings would make anew."""
    manifest = previous.manifest
    same = (manifest.rules, manifest.measure) == (rules_fingerprint(), measure_fingerprint())
    return same and reader.name in manifest.points


def _reusable(home: Path, encoder: Encoder) -> Generation | None:
    """Open the serving generation where its vectors and records can be taken over."""
    pointer = shelf.read_pointer_or_none(home)
    if pointer is None:
        return None
    try:
        found = shelf.open_generation(home, pointer.current)
        shelf.verify_checksums(found)
    except (GenerationError, OSError):
        return None  # of another format, or damaged: everything is read and embedded again
    return found if found.manifest.fingerprint == encoder.fingerprint else None


def _statements_before(
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


def _compare(collected: Collected, previous: Generation | None) -> BuildReport:
    """Count, by location, what is new, changed, gone and as before."""
    before = previous.records.locations() if previous else {}
    known = {one.id: one for one in previous.records.articles()} if previous else {}
    now = {location: found[0] for location, found in collected.locations.items()}
    shared = before.keys() & now.keys()
    changed = {
        place
        for place in shared
        if before[place] != now[place]
        or not _same(known[before[place]], collected.articles[now[place]])
    }
    return BuildReport(
        searched=previous.searched() if previous else Searched(None, 0, 0),
        added=len(now.keys() - before.keys()),
        changed=len(changed),
        removed=len(before.keys() - now.keys()),
        unchanged=len(shared) - len(changed),
        duplicates=len(now) - len(collected.articles),
        failures=tuple(collected.failures),
    )


def _same(one: Article, other: Article) -> bool:
    return replace(one, fetched=None, locations=()) == replace(other, fetched=None, locations=())


def _passages(articles: Sequence[Article], fingerprint: str) -> tuple[Rows, list[str]]:
    """Give (article number, passage, key) by row, and the text that each row embeds."""
    rows: Rows = []
    inputs: list[str] = []
    for number, article in enumerate(articles):
        quotations = [quote.span for quote in article_quotes(article.text) if not quote.nested]
        for passage in split(article, quotations):
            text = embedded_text(article, passage)
            rows.append((number, passage, passage_key(fingerprint, text)))
            inputs.append(text)
    return rows, inputs


def passage_key(fingerprint: str, text: str) -> bytes:
    """Give what tells whether a text was embedded before, by the model of that fingerprint."""
    return hashlib.blake2b(f"{fingerprint}\0{text}".encode(), digest_size=16).digest()


def embedded_text(article: Article, passage: Passage) -> str:
    """Give what is embedded and indexed of a passage: title and outlet help, and are not shown."""
    start, end = passage.span
    head = " – ".join(part for part in (article.title, article.outlet) if part)
    return f"{head}\n{article.text[start:end]}"


def _word_rows(articles: Sequence[Article], rows: Rows, inputs: Sequence[str]) -> list[WordRow]:
    return [
        WordRow(
            row=row,
            text=inputs[row],
            day=day_number(day_of(articles[number].published)),
            outlet=articles[number].outlet or "",
        )
        for row, (number, _, _) in enumerate(rows)
    ]


def _check_spans(made: Generation) -> None:
    """Hold every passage against its article as both were written."""
    lengths = {article.id: len(article.text) for article in made.records.articles()}
    for passage in made.records.all_passages():
        start, end = passage.span
        if not 0 <= start < end <= lengths[passage.article]:
            raise VerbatimError(
                f"the span {passage.span} does not lie in article {passage.article}: "
                "the old generation serves on; please report this"
            )
