"""New passages kept in mind while segments are written, to be held against what was written."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from index.encoders.protocol import Vectors
from index.errors import GenerationError, VerbatimError
from index.storage.generation import Generation
from index.storage.segment_writer import Part
from index.values import Article

SAMPLE = 64
"""New passages of a segment that must find themselves before a generation is published."""
LETTERS = 100_000_000
"""Of articles whose parts are held in memory at once, some 160,000 passages and 1 GB; what is more
becomes segments of its own."""


@dataclass(frozen=True, slots=True)
class Sample:
    """A passage by its article's id and its place in it, with its text and its vector."""

    article: str
    place: int
    text: str
    vector: Vectors


def together(articles: Sequence[Article], letters: int = LETTERS) -> Iterator[Sequence[Article]]:
    """Return articles in the order that they have, so many letters at once; one lot at least."""
    first = held = 0
    for place, article in enumerate(articles):
        if place > first and held + len(article.text) > letters:
            yield articles[first:place]
            first, held = place, 0
        held += len(article.text)
    yield articles[first:]


def samples(parts: Sequence[Part]) -> list[Sample]:
    """Return passages spread over all; raise VerbatimError where a span leaves its article."""
    rows = [(one, at) for one in parts for at in range(len(one.passages))]
    for part in parts:
        for one in part.passages:
            if not 0 <= one.start < one.end <= len(part.article.text):
                raise VerbatimError(
                    f"the span {(one.start, one.end)} does not lie in article {part.article.id}: "
                    "the old generation serves on; please report this"
                )
    return [
        Sample(
            part.article.id,
            at,
            part.article.text[part.passages[at].start : part.passages[at].end],
            part.vectors[at].copy(),
        )
        for part, at in rows[:: max(1, len(rows) // SAMPLE)]
    ]


def check_samples(made: Generation, held: Sequence[Sample]) -> None:
    """Hold what is new, as it was written, against what was meant; raise GenerationError else."""
    for one in held:
        number = made.records.numbers_of([one.article])[one.article]
        row = made.records.rows_of([number])[one.place][0]
        segment = made.segments[made.order.row_segment[row]].vectors
        found, cosines = segment.search(one.vector, 10)
        local = made.order.row_local[row]
        own = segment.vectors(np.array([local])) @ one.vector
        if made.records.passage_texts([row])[row] != one.text or (
            local not in found and cosines[0] > own[0] + 1e-3
        ):
            raise GenerationError(
                f"passage {row} of the new generation does not find itself: "
                "the old one serves on; run `onrecord doctor` for the model"
            )
