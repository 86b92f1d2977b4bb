"""Sources → a new generation: built aside, checked, then published by one atomic step.

What a build writes is a segment of what is new; the rest of the library is named again, not read.
"""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from index.build.calibrate import measure_fingerprint
from index.build.changes import Changes, changes_of
from index.build.checking import check_new, with_points_before
from index.build.collect import collect
from index.build.making import new_parts
from index.build.reuse import Earlier, made_alike, reusable
from index.build.samples import Sample, samples, together
from index.build.steps import IsCancelled, OnProgress, Steps
from index.build.taking import shared_out, taken_from_workers
from index.build.writing import DamagedError, Writing
from index.encoders.protocol import ARITHMETIC, Encoder
from index.files import disk_told
from index.reranker.choice import ReaderChoice
from index.statements.library import rules_fingerprint
from index.storage import publication
from index.storage.build_lock import build_lock
from index.storage.catalogue import OutletEdit
from index.storage.generation import Generation, moved
from index.storage.manifest import FORMAT, SEGMENTS, Manifest, Named
from index.storage.pointer import mend, serves
from index.storage.replica import own_home
from index.storage.segment import WORDS
from index.storage.settling import bring, settle
from index.storage.stamps import Stamps
from index.storage.store import EMBEDDED, Store
from index.storage.words import join_words
from index.values import Article, BuildReport, Phase

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
    edits: tuple[OutletEdit, ...] = (),
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

    Articles that were `withdrawn`, by their ids, are left out. Outlets that are one by how they
    are written, or by these `edits`, have one article of a text. Where nothing changed nothing is
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
        with build_lock(home, PATIENCE):
            made = _Build(
                home,
                encoder,
                reader,
                Steps(progress, cancelled),
                measure_later=measure_later,
                serving=serving,
                published=published,
                store=store,
                workers=workers,
            )
            return made.run(sources, withdrawn, edits, only)


@dataclass(frozen=True, slots=True)
class _Written:
    """What was written of a generation: `new` passages, of whose vectors some were `reused`."""

    segments: list[Named]
    samples: list[Sample]
    new: int
    reused: int


class _Build:
    """One run of a build; it exists only to hold what its steps share."""

    def __init__(
        self,
        home: Path,
        encoder: Encoder,
        reader: ReaderChoice,
        steps: Steps,
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
        self._steps = steps
        self._measure_later = measure_later
        self._workers = workers
        self._serving = serving if store is EMBEDDED else None  # builds ask their own files
        self._published = published
        self._store = store

    def run(
        self,
        sources: Sequence[str],
        withdrawn: Collection[str],
        edits: tuple[OutletEdit, ...],
        only: Collection[str] | None,
    ) -> BuildReport:
        started = time.monotonic()
        mend(self._home)
        publication.sweep(self._home)
        settle(self._home, self._store)
        self._steps.waited(self._encoder.prepare)
        try:
            report = self._once(sources, withdrawn, edits, only, thorough=False)
        except DamagedError:  # what it would have copied: what is whole is found byte for byte
            report = self._once(sources, withdrawn, edits, only, thorough=True)
        return replace(report, seconds=time.monotonic() - started)

    def _once(
        self,
        sources: Sequence[str],
        withdrawn: Collection[str],
        edits: tuple[OutletEdit, ...],
        only: Collection[str] | None,
        *,
        thorough: bool,
    ) -> BuildReport:
        made = datetime.now(UTC)
        earlier = self._steps.waited(
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
            tick=lambda done: self._steps.tell(Phase.READING, done, 0),
            withdrawn=withdrawn,
            edits=edits,
            only=only,
        )
        changes = changes_of(collected, earlier)
        in_use = base is not None and serves(self._home, base)
        if in_use and changes.none and self._holds(base):
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
        writing = Writing(self._home, made.strftime(NAMED), base, self._steps)
        folder = publication.building_folder(self._home, writing.name)
        try:
            written = self._written(writing, changes, earlier)
            named = written.segments
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
            checked = check_new(
                folder,
                with_points_before(manifest, base, self._reader, written.new),
                written.samples,
                self._encoder,
                self._reader,
                self._steps,
                measure_later=self._measure_later,
            )
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
            embedded=written.new - written.reused,
            reused=writing.passages - written.new + written.reused,
        )

    def _written(self, writing: Writing, changes: Changes, earlier: Earlier) -> _Written:
        """Write the segments: of what workers read, of what is read here in lots, and the rest."""
        encoder, steps = self._encoder, self._steps
        here: Sequence[Article] = changes.articles
        held: list[Sample] = []
        new = reused = 0
        if self._workers is not None:
            here, elsewhere = shared_out(here, earlier, encoder, steps)
            if elsewhere:
                taking = taken_from_workers(
                    self._workers, elsewhere, encoder, self._home, writing, steps
                )
                new += taking.done()
                held += taking.held
        *ahead, last = together(here)
        for some in ahead:
            parts, known = new_parts(some, earlier, encoder, steps)
            held += samples(parts)
            new, reused = new + writing.ahead(parts), reused + known
        parts, known = new_parts(last, earlier, encoder, steps)
        held += samples(parts)
        new, reused = new + sum(len(one.passages) for one in parts), reused + known
        return _Written(writing.segments(parts, changes.gone), held, new, reused)
