"""Articles that workers read: which, and their segments held against what was asked for."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from index.build.cutting import passages_of
from index.build.merging import parts_of, sizes, to_merge
from index.build.reuse import Earlier
from index.build.samples import Sample, samples
from index.build.steps import Steps
from index.build.workers import Group, Made, Recipe, groups, segments_by, write
from index.build.writing import Writing
from index.encoders.protocol import Encoder
from index.errors import VerbatimError
from index.storage import publication
from index.storage.checksums import verify
from index.storage.manifest import Named
from index.storage.segment import Segment, open_segment, read_segment
from index.values import Article, Phase

AT_ONCE = 16
"""Segments of workers that are copied together at once: some 30,000 passages, half a gigabyte."""


def shared_out(
    articles: Sequence[Article], earlier: Earlier, encoder: Encoder, steps: Steps
) -> tuple[list[Article], list[tuple[Article, int]]]:
    """Part articles into those that are read here and those that workers read.

    Each of those comes with the number of its passages; what was embedded before stays here.
    """
    here: list[Article] = []
    elsewhere: list[tuple[Article, int]] = []
    for done, article in enumerate(articles):
        steps.tell(Phase.READING, done, len(articles))
        cut = passages_of(article, encoder.fingerprint)
        keys = {key for _, key in cut}
        if earlier.vectors(keys).keys() >= keys:
            here.append(article)
        else:
            elsewhere.append((article, len(cut)))
    return here, elsewhere


def taken_from_workers(
    scheduler: str,
    articles: Sequence[tuple[Article, int]],
    encoder: Encoder,
    home: Path,
    writing: Writing,
    steps: Steps,
) -> Taking:
    """Take the segments that workers make of some articles, as they come."""
    wanted = groups(articles, writing.name, writing.free)
    total = sum(one.passages for one in wanted)
    taking = Taking(home, writing, steps)
    look = partial(steps.tell, Phase.EMBEDDING, total=total)
    for group, made in segments_by(scheduler, Recipe.of(encoder), wanted, look):
        taking.take(group, made)
    return taking


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
