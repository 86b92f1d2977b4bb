"""Sources → a new generation: built aside, checked, then published by one atomic step."""

from __future__ import annotations

import hashlib
import shutil
import threading
import time
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from concurrent.futures import Future, wait
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TypeVar

import numpy as np

from index.build.calibrate import measure_fingerprint, measure_points
from index.build.collect import Collected, collect, in_order
from index.build.reuse import Earlier, made_alike, reusable, statements_before
from index.encoders.protocol import ARITHMETIC, Encoder, Vectors
from index.errors import CancelledError, GenerationError, LibraryError, VerbatimError
from index.files import disk_error
from index.reranker.choice import ReaderChoice
from index.statements.library import attribute, rules_fingerprint
from index.statements.quotes.marks import article_quotes
from index.storage import publication
from index.storage.generation import (
    FORMAT,
    RECORDS,
    VECTORS,
    WORDS,
    Generation,
    Manifest,
    open_folder,
    write_manifest,
)
from index.storage.records import day_of
from index.storage.records_writer import write_records
from index.storage.vectors import write_vectors
from index.storage.words import WordRow, day_number, write_words
from index.text.passages import split
from index.values import Article, BuildReport, Passage, Phase, Progress, Searched

OnProgress = Callable[[Progress], None]
IsCancelled = Callable[[], bool]
Rows = list[tuple[int, Passage, bytes]]
T = TypeVar("T")

SLICE = 32
"""Passages embedded between two looks at progress and cancellation: as many as the model takes at
once, a second on one core."""
LOOK_EVERY = 256
"""Rows written between two such looks: some ten milliseconds."""
PAUSE = 0.2
"""Seconds between two looks at cancellation while something is waited for."""
NAMED = "%Y%m%d-%H%M%S-%f"
"""What a generation is called after: the time, so that the newest name is the newest one."""
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
    measure_later: bool = False,
) -> BuildReport:
    """Build and publish a generation of what the sources hold now; tell what changed.

    Articles that were `withdrawn`, by their ids, are left out. Where nothing changed nothing is
    written. Operating points are measured where there are none that hold, and where they are due,
    unless that is left for later. Raises BusyError where another build of this home is under way,
    CancelledError where `cancelled` says so and DiskError where the disk refuses; the old
    generation then serves on.
    """
    try:
        home.mkdir(parents=True, exist_ok=True)
        with publication.build_lock(home):
            made = _Build(home, encoder, reader, progress, cancelled, measure_later)
            return made.run(sources, withdrawn)
    except LibraryError:
        raise
    except BaseException as error:  # an engine's panic is no Exception
        if why := disk_error(error, home):
            raise why from error
        raise


class _Build:
    """One run of a build; it exists only to hold what its steps share."""

    def __init__(
        self,
        home: Path,
        encoder: Encoder,
        reader: ReaderChoice,
        progress: OnProgress | None,
        cancelled: IsCancelled | None,
        measure_later: bool,
    ) -> None:
        self._home = home
        self._encoder = encoder
        self._reader = reader
        self._progress = progress
        self._cancelled = cancelled
        self._measure_later = measure_later

    def run(self, sources: Sequence[str], withdrawn: Collection[str]) -> BuildReport:
        started = time.monotonic()
        made = datetime.now(UTC)
        publication.mend(self._home)
        publication.sweep(self._home)
        self._waited(self._encoder.prepare)
        previous = self._waited(lambda: reusable(self._home, self._encoder))
        earlier = Earlier.of(previous.records if previous else None)
        collected = collect(
            self._home,
            sources,
            earlier,
            fetched=made,
            tick=lambda done: self._tell(Phase.READING, done, 0),
            withdrawn=withdrawn,
        )
        report = _compare(collected, previous, earlier)
        as_before = not (report.added or report.changed or report.removed)
        if (
            previous
            and as_before
            and publication.serves(self._home, previous)
            and made_alike(previous, self._reader)
            and (self._measure_later or not previous.manifest.due)
        ):
            return replace(report, seconds=time.monotonic() - started)
        name = made.strftime(NAMED)
        folder = publication.building_folder(self._home, name)
        try:
            embedded, reused = self._write(folder, sources, collected, previous, made)
        except BaseException:
            shutil.rmtree(folder, ignore_errors=True)  # a full disk gets its room back
            raise
        publication.publish(self._home, folder, name, former=previous)
        serving = publication.open_generation(self._home, name)
        return replace(
            report,
            searched=serving.searched(),
            embedded=embedded,
            reused=reused,
            seconds=time.monotonic() - started,
        )

    def _write(
        self,
        folder: Path,
        sources: Sequence[str],
        collected: Collected,
        previous: Generation | None,
        made: datetime,
    ) -> tuple[int, int]:
        """Write a generation and check it; give how many passages are embedded anew, and not."""
        articles = list(in_order(collected.articles))
        rows, inputs = self._passages(articles)
        spoken = attribute(
            articles,
            statements_before(previous),
            lambda done: self._tell(Phase.ATTRIBUTING, done, len(articles)),
        )
        vectors, reused = self._embed(rows, inputs, previous)
        self._tell(Phase.WRITING, 0, len(rows))
        write_vectors(folder / VECTORS, vectors)
        write_words(folder / WORDS, self._looking(_word_rows(articles, rows, inputs), len(rows)))
        write_records(
            folder / RECORDS,
            articles,
            self._looking(rows, len(rows)),
            ((location, *found) for location, found in sorted(collected.locations.items())),
            collected.files,
            spoken,
        )
        manifest = Manifest(
            format=FORMAT,
            name=made.strftime(NAMED),
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
            arithmetic=ARITHMETIC,
            withdrawn=sorted(collected.withdrawn),
        )
        self._check(folder, self._timed(manifest, previous, len(rows) - reused), vectors)
        self._tell(Phase.CHECKING, len(rows), len(rows))
        return len(rows) - reused, reused

    def _waited(self, work: Callable[[], T]) -> T:
        """Do what nothing can stop, or leave it behind where the build is cancelled meanwhile.

        Left behind it goes on by itself: the export of a model, half a minute's work, is then
        there for the next build. A batch of passages comes with it because the first one loads the
        model, and because a busy machine takes its time for any.
        """
        if self._cancelled is None:
            return work()
        made: Future[T] = Future()

        def run() -> None:
            try:
                made.set_result(work())
            except BaseException as error:  # noqa: BLE001 - raised where it is waited for
                made.set_exception(error)

        threading.Thread(target=run, name="build", daemon=True).start()
        while not made.done():
            self._look()
            wait([made], timeout=PAUSE)
        return made.result()

    def _looking(self, rows: Iterable[T], total: int) -> Iterator[T]:
        """Give rows as they are written, with a look at cancellation now and then."""
        for done, one in enumerate(rows):
            if done % LOOK_EVERY == 0:
                self._tell(Phase.WRITING, done, total)
            yield one

    def _tell(self, phase: Phase, done: int, total: int) -> None:
        self._look()
        if self._progress is not None:
            self._progress(Progress(phase=phase, done=done, total=total))

    def _look(self) -> None:
        if self._cancelled is not None and self._cancelled():
            raise CancelledError("the build was cancelled: what was there before serves on")

    def _passages(self, articles: Sequence[Article]) -> tuple[Rows, list[str]]:
        """Give (article number, passage, key) by row, and the text that each row embeds."""
        rows: Rows = []
        inputs: list[str] = []
        fingerprint = self._encoder.fingerprint
        for number, article in enumerate(articles):
            self._look()
            quotations = [quote.span for quote in article_quotes(article.text) if not quote.nested]
            for passage in split(article, quotations):
                text = embedded_text(article, passage)
                rows.append((number, passage, passage_key(fingerprint, text)))
                inputs.append(text)
        return rows, inputs

    def _embed(
        self, rows: Rows, inputs: Sequence[str], previous: Generation | None
    ) -> tuple[Vectors, int]:
        """Give every row's vector, and how many were taken over from the generation before."""
        vectors = np.zeros((len(rows), self._encoder.dimension), dtype=np.float32)
        alike = previous is not None and previous.manifest.arithmetic == ARITHMETIC
        known = previous.records.keys() if previous and alike else {}
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
            texts = [inputs[row] for row in part]
            vectors[part] = self._waited(partial(self._encoder.encode_passages, texts))
        self._tell(Phase.EMBEDDING, len(wanted), len(wanted))
        return vectors, len(again)

    def _timed(self, manifest: Manifest, previous: Generation | None, new: int) -> Manifest:
        """Give a manifest that holds the points before, and how much came and went since then."""
        if previous is None or not made_alike(previous, self._reader):
            return manifest
        held = previous.manifest
        gone = held.passages + new - manifest.passages
        since = held.since + new + gone
        return replace(manifest, points=held.points, measured=held.measured, since=since)

    def _check(self, folder: Path, manifest: Manifest, vectors: Vectors) -> None:
        """Open what was written, hold it against what was meant, and measure points if due."""
        self._tell(Phase.CHECKING, 0, manifest.passages)
        write_manifest(folder, manifest)
        made = open_folder(folder)
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
        if manifest.points and (self._measure_later or not manifest.due):
            return
        reader = self._waited(self._reader.prepare)
        points = measure_points(made, self._encoder, reader, self._reader.models, tick=self._look)
        measured = replace(manifest, points=points, measured=manifest.passages, since=0)
        write_manifest(folder, measured)


def _compare(collected: Collected, previous: Generation | None, earlier: Earlier) -> BuildReport:
    """Count, by location, what is new, changed, gone and as before."""
    before = {place: one for held in earlier.locations.values() for place, one in held.items()}
    known = earlier.articles
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
