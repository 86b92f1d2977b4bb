"""Segments that workers made, held against what was asked for, and copied together where many."""

from __future__ import annotations

from pathlib import Path

from index.build.merging import parts_of, sizes, to_merge
from index.build.samples import Sample, samples
from index.build.workers import Group, Made, write
from index.build.writing import Steps, Writing
from index.errors import VerbatimError
from index.storage import publication
from index.storage.checksums import verify
from index.storage.generation import Named
from index.storage.segment import Segment, open_segment, read_segment

AT_ONCE = 16
"""Segments of workers that are copied together at once: some 30,000 passages, half a gigabyte."""


class Taking:
    """The segments of workers as they come; it exists only to hold what its steps share.

    `held` are passages spread over all of them, which are looked for before anything is published.
    """

    def __init__(self, home: Path, writing: Writing, steps: Steps) -> None:
        self.held: list[Sample] = []
        self._home = home
        self._writing = writing
        self._steps = steps
        self._taken: list[tuple[Named, Segment]] = []

    def take(self, group: Group, made: Made) -> None:
        """Keep a segment, byte for byte as it was sealed; raise VerbatimError for another one."""
        folder = publication.segment_folder(self._home, group.name)
        write(folder, made)
        verify(folder, read_segment(folder, made.digest).files)
        kept = publication.keep_segment(self._home, folder, group.name)
        segment = open_segment(kept, made.digest)
        numbers = range(segment.manifest.articles)
        told = {one.id: one.text for one in segment.records.articles(numbers).values()}
        asked = {one.id: one.text for one in group.articles}
        if segment.manifest.passages != group.passages or told != asked:
            raise VerbatimError(
                f"a worker made another segment of {len(asked)} articles than was asked for: the "
                "old generation serves on; install the same version everywhere"
            )
        self.held += samples(list(parts_of(segment, numbers, self._steps.look)))
        name, digest = group.name, made.digest
        self._taken.append((Named(name, name, digest, digest, group.base, group.passages), segment))

    def done(self) -> int:
        """Give what was taken to the generation, in few segments; say how many passages."""
        made = sorted(self._taken, key=lambda one: one[0].base)
        count = 0
        while chosen := to_merge(
            sizes([one for one, _ in made], [one for _, one in made]), 0, at_once=None
        ):
            places = sorted(chosen, key=lambda place: (made[place][0].passages, place))[:AT_ONCE]
            parts = [
                part
                for _, one in (made[place] for place in places)
                for part in parts_of(one, range(one.manifest.articles), self._steps.look)
            ]
            count += 1
            beside = [one for one, _ in made]
            copy = self._writing.written(f"{self._writing.name}-m{count:04}", parts, beside)
            made = [one for place, one in enumerate(made) if place not in places]
            made.append(copy)
        self._writing.adopt(made)
        return sum(one.passages for one, _ in made)
