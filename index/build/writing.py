"""The segments and the ledger of a generation that is being built."""

from __future__ import annotations

import shutil
import sqlite3
from collections import Counter
from collections.abc import Callable, Collection, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from index.build.changes import Changes
from index.build.merging import checked, parts_of, sizes, to_merge
from index.build.naming import Held, Naming, names_in
from index.build.steps import Steps
from index.errors import GenerationError
from index.storage import publication
from index.storage.generation import Generation
from index.storage.ledger import LEDGER, begin_ledger, open_ledger
from index.storage.manifest import Named
from index.storage.segment import (
    FORMAT,
    WORDS,
    Segment,
    SegmentManifest,
    first_gap,
    open_segment,
    seal,
)
from index.storage.segment_records import LISTED, listed
from index.storage.segment_writer import Part, word_rows, write_segment
from index.storage.words import write_words
from index.values import Phase

LOOK_EVERY = 256
"""Rows written between two looks at progress and cancellation: some ten milliseconds."""


class DamagedError(GenerationError):
    """What was to be copied is not as it was made."""


class Writing:
    """One generation's segments and ledger; it exists only to hold what its steps share."""

    def __init__(self, home: Path, name: str, base: Generation | None, steps: Steps) -> None:
        self.name = name
        self.articles = 0
        self.passages = 0
        self._home = home
        self._base = base
        self._steps = steps
        self._held: list[Held] = []
        self._went: Counter[str] = Counter()
        self._came: Counter[str] = Counter()
        self._new: set[str] = set()
        self._ahead: list[tuple[Named, Segment]] = []

    def ahead(self, parts: Sequence[Part]) -> int:
        """Write a segment of some new articles before all others; give its passages.

        Whatever is held of them in memory may then go.
        """
        self._note(parts)
        self._ahead.append(self.written(f"{self.name}-{len(self._ahead)}", parts, ()))
        return self._ahead[-1][0].passages

    def adopt(self, made: Sequence[tuple[Named, Segment]]) -> None:
        """Take segments of new articles that were written elsewhere for some of its own."""
        for _, segment in made:
            self._new |= {one.decode() for one in segment.table.ids.tolist()}
            self._came.update(names_in(segment.records, range(segment.manifest.articles)))
        self._ahead += made

    def free(self, count: int, beside: Sequence[Named] = ()) -> int:
        """Return the first of so many numbers that no segment has, here or of those `beside`."""
        own = [*(self._base.manifest.segments if self._base else ()), *beside]
        own += [one for one, _ in self._ahead]
        taken = [(one.base, one.passages) for one in own]
        return first_gap(taken + publication.numbers_taken(self._home), count)

    def segments(self, parts: Sequence[Part], gone: Collection[str]) -> list[Named]:
        """Write a segment of new articles and of those that are to be copied; give all by name."""
        base = self._base
        named = self._without(base, gone) if base else []
        merged = frozenset[int]()
        if base:
            new = sum(len(one.passages) for one in parts)
            merged = to_merge(sizes(named, base.segments), new)
        kept = [
            (one, segment)
            for place, (one, segment) in enumerate(
                zip(named, base.segments if base else (), strict=True)
            )
            if place not in merged
        ]
        self._note(parts)
        every = [*parts]
        for place in sorted(merged):
            assert base is not None
            segment, dead = self._whole(base.segments[place]), set(named[place].dead)
            numbers = [one for one in range(segment.manifest.articles) if one not in dead]
            every += parts_of(segment, numbers, self._steps.look)
        kept = [(self._with_words(one, segment), segment) for one, segment in kept]
        kept += self._ahead
        if every:
            kept.append(self.written(self.name, every, ()))
        for one, segment in kept:
            self._held.append(Held.of(segment, one.dead))
            self.articles += segment.manifest.articles - len(one.dead)
        found = [one for one, _ in kept]
        self.passages = sum(one.alive for one in sizes(found, [one for _, one in kept]))
        return found

    def _without(self, base: Generation, gone: Collection[str]) -> list[Named]:
        """Name the segments of the base without the articles that are gone."""
        found: list[Named] = []
        for one, segment in zip(base.manifest.segments, base.segments, strict=True):
            alive = set(segment.records.numbers_of(gone).values()) - set(one.dead)
            if not alive:
                found.append(one)
                continue
            self._went.update(names_in(segment.records, alive))
            found.append(replace(one, words="", dead=sorted({*one.dead, *alive})))
        return found

    def _whole(self, segment: Segment) -> Segment:
        try:
            return checked(segment)
        except GenerationError as error:
            raise DamagedError(str(error)) from error

    def written(
        self, name: str, parts: Sequence[Part], beside: Sequence[Named]
    ) -> tuple[Named, Segment]:
        """Write a segment of some parts, whose numbers are those of none `beside` it."""
        count = sum(len(one.passages) for one in parts)
        first = self.free(count, beside)
        folder = publication.segment_folder(self._home, name)
        digest = write_segment(folder, name, first, parts, self._writing(count))
        segment = open_segment(publication.keep_segment(self._home, folder, name), digest)
        return Named(name, name, digest, digest, first, count), segment

    def _note(self, parts: Sequence[Part]) -> None:
        """Count what the ledger is told of new articles."""
        for part in parts:
            self._new.add(part.article.id)
            for one in part.mentions:
                self._came[one.name] += one.statements

    def _with_words(self, one: Named, segment: Segment) -> Named:
        """Write a segment's words anew where articles are gone of it: they count no more."""
        if one.words:
            return one
        dead = set(one.dead)
        numbers = [each for each in range(segment.manifest.articles) if each not in dead]
        rows = [row for row, *_ in sorted(segment.records.rows_of(numbers))]
        name = f"{self.name}-{one.name}"
        folder = publication.segment_folder(self._home, name)
        held = parts_of(self._whole(segment), numbers, self._steps.look)
        look = self._writing(len(rows))
        write_words(folder / WORDS, word_rows(held, one.base, look, rows))
        digest = seal(folder, SegmentManifest(FORMAT, name, one.base, len(numbers), len(rows)))
        publication.keep_segment(self._home, folder, name)
        return replace(one, words=name, words_digest=digest)

    def _writing(self, total: int) -> Callable[[int], None]:
        """Return what is told of each row that is written."""

        def look(done: int) -> None:
            if done % LOOK_EVERY == 0:
                self._steps.tell(Phase.WRITING, done, total)

        return look

    def ledger(self, folder: Path, changes: Changes) -> None:
        """Write the generation's ledger: the former one with what changed."""
        path = folder / LEDGER
        if self._base is None:
            connection = begin_ledger(path)
        else:
            shutil.copyfile(self._base.folder / LEDGER, path)
            connection = open_ledger(path)
        with closing(connection), connection:
            _write_files(connection, changes)
            Naming(connection, self._held, self._steps.look).update(
                self._came, self._went, self._new, changes.gone
            )


def _write_files(connection: sqlite3.Connection, changes: Changes) -> None:
    paths = listed([*changes.files, *changes.no_files])
    connection.execute(f"DELETE FROM files WHERE path IN {LISTED}", (paths,))
    connection.execute(f"DELETE FROM locations WHERE file IN {LISTED}", (paths,))
    connection.executemany(
        "INSERT INTO files VALUES (?, ?, ?)",
        ((one.path, one.sha256, one.source) for one, _ in changes.files.values()),
    )
    connection.executemany(
        "INSERT INTO locations VALUES (?, ?, ?)",
        (
            (location, article, path)
            for path, (_, held) in changes.files.items()
            for location, article in sorted(held.items())
        ),
    )
