"""Sources → a new generation: built aside, checked, then published by one atomic step.

What a build writes is a segment of what is new; the rest of the library is named again, not read.
"""

from __future__ import annotations

import shutil
import threading
import time
from collections.abc import Callable, Collection, Sequence
from concurrent.futures import Future, wait
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TypeVar

import numpy as np

from index.build.attributing import Attributing
from index.build.calibrate import Points, by_name, measure_fingerprint, measure_points
from index.build.changes import Changes, changes_of
from index.build.collect import collect
from index.build.cutting import passages_of
from index.build.reuse import Earlier, made_alike, reusable
from index.build.samples import Sample, check_samples, samples, together
from index.build.taking import Taking
from index.build.workers import Recipe, groups, segments_by
from index.build.writing import DamagedError, Steps, Writing
from index.encoders.protocol import ARITHMETIC, Encoder, Vectors
from index.errors import CancelledError, GenerationError
from index.files import disk_told
from index.reranker.choice import OFF, ReaderChoice
from index.reranker.serve import Reads
from index.search.ranking.usual import usual_points
from index.statements.library import called, mentions, rules_fingerprint
from index.storage import publication
from index.storage.generation import (
    FORMAT,
    SEGMENTS,
    Generation,
    Manifest,
    moved,
    open_folder,
    read_manifest,
    write_manifest,
)
from index.storage.replica import own_home
from index.storage.segment import WORDS
from index.storage.segment_writer import Part, part_of
from index.storage.settling import bring, settle
from index.storage.stamps import Stamps
from index.storage.store import EMBEDDED, Store
from index.storage.words import join_words
from index.text.embedded import embedded_text
from index.values import Article, BuildReport, Passage, Phase, Progress

OnProgress = Callable[[Progress], None]
IsCancelled = Callable[[], bool]
T = TypeVar("T")

SLICE = 32
"""Passages embedded between two looks at progress and cancellation: as many as the model takes at
once, a second on one core."""
PAUSE = 0.2
"""Seconds between two looks at cancellation while something is waited for."""
NAMED = "%Y%m%d-%H%M%S-%f"
"""What a generation is called after: the time, so that the newest name is the newest one."""
STAMPS = "stamps.sqlite"


PATIENCE = 2.0
"""Seconds that a build waits for another: what is done in the background holds the lock for a
moment at its end, and nobody is to be told of it."""


def build(
    home: Path,
    sources: Sequence[str],
    encoder: Encoder,
    reader: ReaderChoice,
    *,
    withdrawn: Collection[str] = (),
    only: Collection[str] | None = None,
    progress: OnProgress | None = None,
    cancelled: IsCancelled | None = None,
    measure_later: bool = False,
    serving: Generation | None = None,
    published: Callable[[Generation], None] = lambda _: None,
    store: Store = EMBEDDED,
    workers: str | None = None,
) -> BuildReport:
    """Build and publish a generation of what the sources hold now; tell what changed.

    Articles that were `withdrawn`, by their ids, are left out. Where nothing changed nothing is
    written. Where `only` some of the sources are to be looked at, the others stay as they were
    read before. Operating points are measured where there are none that hold, and where they are
    due; where that is left for later, those before serve on, or the usual ones.

    Raises BusyError where another build of this home is under way, CancelledError where `cancelled`
    says so and DiskError where the disk refuses; the old generation then serves on.

    `serving` is what is open already, and `published` is given what was published, opened.
    `store` is brought what is built before it is published; `workers` is the address of a
    scheduler whose workers make segments.
    """
    with disk_told(home):
        home.mkdir(parents=True, exist_ok=True)
        own_home(home)
        with publication.build_lock(home, PATIENCE):
            made = _Build(
                home,
                encoder,
                reader,
                progress,
                cancelled,
                measure_later=measure_later,
                serving=serving,
                published=published,
                store=store,
                workers=workers,
            )
            return made.run(sources, withdrawn, only)


class _Build:
    """One run of a build; it exists only to hold what its steps share."""

    def __init__(
        self,
        home: Path,
        encoder: Encoder,
        reader: ReaderChoice,
        progress: OnProgress | None,
        cancelled: IsCancelled | None,
        *,
        measure_later: bool,
        serving: Generation | None,
        published: Callable[[Generation], None],
        store: Store,
        workers: str | None,
    ) -> None:
        self._home = home
        self._encoder = encoder
        self._reader = reader
        self._progress = progress
        self._cancelled = cancelled
        self._measure_later = measure_later
        self._workers = workers
        self._serving = serving if store is EMBEDDED else None  # builds ask their own files
        self._published = published
        self._store = store

    def run(
        self, sources: Sequence[str], withdrawn: Collection[str], only: Collection[str] | None
    ) -> BuildReport:
        started = time.monotonic()
        publication.mend(self._home)
        publication.sweep(self._home)
        settle(self._home, self._store)
        self._waited(self._encoder.prepare)
        try:
            report = self._once(sources, withdrawn, only, thorough=False)
        except DamagedError:  # what it would have copied: what is whole is found byte for byte
            report = self._once(sources, withdrawn, only, thorough=True)
        return replace(report, seconds=time.monotonic() - started)

    def _once(
        self,
        sources: Sequence[str],
        withdrawn: Collection[str],
        only: Collection[str] | None,
        *,
        thorough: bool,
    ) -> BuildReport:
        made = datetime.now(UTC)
        earlier = self._waited(
            lambda: reusable(self._home, self._encoder, thorough=thorough, serving=self._serving)
        )
        base = earlier.base
        if base is None or not set(base.manifest.sources) <= set(sources):
            only = None  # what other sources hold is to be read, or to be left out
        stamps = Stamps(self._home / STAMPS)
        collected = collect(
            self._home,
            sources,
            earlier,
            stamps,
            fetched=made,
            tick=lambda done: self._tell(Phase.READING, done, 0),
            withdrawn=withdrawn,
            only=only,
        )
        changes = changes_of(collected, earlier)
        serves = base is not None and publication.serves(self._home, base)
        if serves and changes.none and self._holds(base):
            stamps.save()
            return changes.report
        report = self._publish(changes, earlier, sources, sorted(collected.withdrawn), made)
        stamps.save()
        return report

    def _holds(self, base: Generation | None) -> bool:
        """Return whether a generation in which nothing changed needs no new points either."""
        if base is None or not made_alike(base, self._reader):
            return False
        return self._measure_later or not base.manifest.due

    def _publish(
        self,
        changes: Changes,
        earlier: Earlier,
        sources: Sequence[str],
        withdrawn: list[str],
        made: datetime,
    ) -> BuildReport:
        base = earlier.base
        writing = Writing(self._home, made.strftime(NAMED), base, Steps(self._look, self._tell))
        folder = publication.building_folder(self._home, writing.name)
        try:
            here, elsewhere = self._shared_out(changes.articles, earlier)
            held: list[Sample] = []
            new = reused = 0
            if elsewhere:
                taking = self._taken_from_workers(writing, elsewhere)
                new += taking.done()
                held += taking.held
            *ahead, last = together(here)
            for some in ahead:
                parts, known = self._parts(some, earlier)
                held += samples(parts)
                new, reused = new + writing.ahead(parts), reused + known
            parts, known = self._parts(last, earlier)
            held += samples(parts)
            new, reused = new + sum(len(one.passages) for one in parts), reused + known
            named = writing.segments(parts, changes.gone)
            del parts
            manifest = Manifest(
                format=FORMAT,
                name=writing.name,
                made=made.isoformat(timespec="seconds"),
                model=self._encoder.name,
                fingerprint=self._encoder.fingerprint,
                rules=rules_fingerprint(),
                dimension=self._encoder.dimension,
                articles=writing.articles,
                passages=writing.passages,
                points={},
                sources=list(sources),
                files={},
                segments=named,
                measure=measure_fingerprint(),
                arithmetic=ARITHMETIC,
                withdrawn=withdrawn,
            )
            writing.ledger(folder, changes)
            join_words(folder / WORDS, [self._home / SEGMENTS / one.words / WORDS for one in named])
            checked = self._check(folder, self._timed(manifest, base, new), held)
            bring(self._home, checked, self._store)
        except BaseException:
            shutil.rmtree(folder, ignore_errors=True)  # a full disk gets its room back
            publication.sweep(self._home)
            raise
        former = base.manifest.name if base else None
        final = publication.publish(self._home, folder, writing.name, former)
        settle(self._home, self._store)
        self._published(moved(checked, final))
        return replace(
            changes.report,
            searched=checked.searched(),
            embedded=new - reused,
            reused=writing.passages - new + reused,
        )

    def _shared_out(
        self, articles: Sequence[Article], earlier: Earlier
    ) -> tuple[Sequence[Article], Sequence[tuple[Article, int]]]:
        """Part articles into those that are read here and those that workers read.

        Each of those comes with the number of its passages; what was embedded before stays here.
        """
        if self._workers is None:
            return articles, ()
        here: list[Article] = []
        elsewhere: list[tuple[Article, int]] = []
        for done, article in enumerate(articles):
            self._tell(Phase.READING, done, len(articles))
            cut = self._passages(article)
            keys = {key for _, key in cut}
            if earlier.vectors(keys).keys() >= keys:
                here.append(article)
            else:
                elsewhere.append((article, len(cut)))
        return here, elsewhere

    def _taken_from_workers(
        self, writing: Writing, articles: Sequence[tuple[Article, int]]
    ) -> Taking:
        """Take the segments that workers make of some articles, as they come."""
        assert self._workers is not None
        wanted = groups(articles, writing.name, writing.free)
        total = sum(one.passages for one in wanted)
        taking = Taking(self._home, writing, Steps(self._look, self._tell))
        look = partial(self._tell, Phase.EMBEDDING, total=total)
        for group, made in segments_by(self._workers, Recipe.of(self._encoder), wanted, look):
            taking.take(group, made)
        return taking

    def _parts(self, articles: Sequence[Article], earlier: Earlier) -> tuple[list[Part], int]:
        """Make what a segment keeps of new articles; give how many vectors were there before.

        Who said what is found while passages are embedded, which leaves this thread nothing to do.
        """
        cut = [(one, self._passages(one)) for one in articles]
        keys = [key for _, passages in cut for _, key in passages]
        inputs = [
            embedded_text(one, passage.span) for one, passages in cut for passage, _ in passages
        ]
        attributing = Attributing(articles, earlier)
        vectors, reused = self._embed(keys, inputs, earlier, attributing.step)
        while attributing.step():
            self._tell(Phase.ATTRIBUTING, len(attributing.found), len(articles))
        parts, at = [], 0
        for (article, passages), found in zip(cut, attributing.found, strict=True):
            self._look()
            mine = vectors[at : at + len(passages)]
            own, names = called(article, found, {}), mentions(article, found)
            parts.append(part_of(article, passages, found, own, names, mine))
            at += len(passages)
        return parts, reused

    def _waited(self, work: Callable[[], T], meanwhile: Callable[[], bool] | None = None) -> T:
        """Do what nothing can stop, or leave it behind where the build is cancelled meanwhile.

        Left behind it goes on by itself: the export of a model, half a minute's work, is then
        there for the next build. A batch of passages comes with it because the first one loads the
        model, and because a busy machine takes its time for any. Steps of other work are taken
        `meanwhile`, each of which says whether there was one.
        """
        if self._cancelled is None and meanwhile is None:
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
            if meanwhile is None or not meanwhile():
                wait([made], timeout=PAUSE)
        return made.result()

    def _tell(self, phase: Phase, done: int, total: int) -> None:
        self._look()
        if self._progress is not None:
            self._progress(Progress(phase=phase, done=done, total=total))

    def _look(self) -> None:
        if self._cancelled is not None and self._cancelled():
            raise CancelledError("the build was cancelled: what was there before serves on")

    def _passages(self, article: Article) -> list[tuple[Passage, bytes]]:
        """Return an article's passages, each with the key of what is embedded of it."""
        self._look()
        return passages_of(article, self._encoder.fingerprint)

    def _embed(
        self,
        keys: Sequence[bytes],
        inputs: Sequence[str],
        earlier: Earlier,
        meanwhile: Callable[[], bool],
    ) -> tuple[Vectors, int]:
        """Return every input's vector, and how many were taken over from the generation before."""
        vectors = np.zeros((len(inputs), self._encoder.dimension), dtype=np.float32)
        known = earlier.vectors(set(keys))
        for row, key in enumerate(keys):
            if key in known:
                vectors[row] = known[key]
        # by length, so that a batch pads little; by row within it, so that the order is fixed
        wanted = sorted(
            (row for row, key in enumerate(keys) if key not in known),
            key=lambda row: (-len(inputs[row]), row),
        )
        for start in range(0, len(wanted), SLICE):
            self._tell(Phase.EMBEDDING, start, len(wanted))
            part = wanted[start : start + SLICE]
            texts = [inputs[row] for row in part]
            vectors[part] = self._waited(partial(self._encoder.encode_passages, texts), meanwhile)
        self._tell(Phase.EMBEDDING, len(wanted), len(wanted))
        return vectors, len(keys) - len(wanted)

    def _timed(self, manifest: Manifest, base: Generation | None, new: int) -> Manifest:
        """Return a manifest that holds the points before, and how much came and went since then."""
        if base is None or not made_alike(base, self._reader):
            return manifest
        held = base.manifest
        gone = held.passages + new - manifest.passages
        since = held.since + new + gone
        return replace(manifest, points=held.points, measured=held.measured, since=since)

    def _check(self, folder: Path, manifest: Manifest, held: Sequence[Sample]) -> Generation:
        """Open what was written, hold it against what was meant, and measure points if due."""
        self._tell(Phase.CHECKING, 0, manifest.passages)
        write_manifest(folder, manifest)
        made = open_folder(folder)
        found = (*made.records.counts(), len(made.vectors), len(made.words))
        if found != (manifest.articles, *(manifest.passages,) * 3):
            raise GenerationError(
                f"the new generation does not agree with itself {found}: "
                "the old one serves on; run `onrecord doctor` for the disk"
            )
        check_samples(made, held)
        made.repeats.warm()
        self._tell(Phase.CHECKING, manifest.passages, manifest.passages)
        if manifest.points and (self._measure_later or not manifest.due):
            return replace(made, manifest=read_manifest(folder))
        reader = self._waited(self._reader.prepare)
        if self._measure_later:
            usual = _usual(manifest.passages, reader)
            timed = replace(manifest, points=usual, measured=0, since=manifest.passages)
        else:
            models = self._reader.models
            points = measure_points(made, self._encoder, reader, models, tick=self._look)
            timed = replace(manifest, points=points, measured=manifest.passages, since=0)
        write_manifest(folder, timed)
        return replace(made, manifest=read_manifest(folder))


def _usual(passages: int, reader: Reads | None) -> Points:
    """Return what libraries of a size usually have, without a reader and with one."""
    points = {OFF: by_name(usual_points(passages, read=False))}
    if reader is not None:
        points[reader.name] = by_name(usual_points(passages, read=True))
    return points
