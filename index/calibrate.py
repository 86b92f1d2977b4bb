"""Measure a generation's own threshold with questions that it cannot answer."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from importlib import resources
from pathlib import Path

import numpy as np

from index.encoder import Encoder, Vectors
from index.engines.words import query_terms
from index.generation import Generation
from index.judge import judge
from index.model import Question
from index.rank.decide import threshold
from index.rank.reader.serve import Reads
from index.reading import OFF
from index.search import candidates

VECTORS = "unrelated.npy"
"""The encoded questions, kept with the generation: the next build takes them over."""
WEIGHED = 20
"""Candidates whose words are weighed: the best evidence stands among the first."""


READ_EVERY = 6
"""Of the questions, one in six is read: forty tell a quantile well enough, in seconds."""


@cache
def unrelated_questions() -> tuple[str, ...]:
    """Give the shipped questions that a library of news can hardly answer."""
    listed = (resources.files("index") / "rank" / "unrelated.txt").read_text(encoding="utf-8")
    return tuple(line for line in listed.splitlines() if line and not line.startswith("#"))


def measure_thresholds(
    made: Generation, encoder: Encoder, reader: Reads | None, previous: Path | None
) -> dict[str, float]:
    """Give the thresholds of a generation that is not yet published, from its own scores.

    Without a reader under "off", with one under its name, too.
    """
    if made.manifest.passages == 0:
        return {OFF: threshold([])}
    questions = unrelated_questions()
    vectors = _vectors(questions, encoder, previous)
    np.save(made.folder / VECTORS, vectors)
    found = {OFF: threshold(_evidence(made, questions, vectors, None))}
    if reader is not None:
        part = slice(None, None, READ_EVERY)
        found[reader.name] = threshold(_evidence(made, questions[part], vectors[part], reader))
    return found


def _evidence(
    made: Generation, questions: Sequence[str], vectors: Vectors, reader: Reads | None
) -> list[float]:
    best: list[float] = []
    for text, vector in zip(questions, vectors, strict=True):
        hits = candidates(made.vectors, made.words, vector, Question(text), None)[:WEIGHED]
        texts = made.records.passage_texts([hit.row for hit in hits])
        weights = made.words.weights(query_terms(text))
        judged = judge(text, hits, texts, weights, reader)
        best.append(max((one.evidence for one in judged), default=0.0))
    return best


def _vectors(questions: tuple[str, ...], encoder: Encoder, previous: Path | None) -> Vectors:
    """Take the vectors over where they are of the same model (the caller's care) and count."""
    known = previous / VECTORS if previous else None
    if known is not None and known.is_file():
        found: Vectors = np.load(known, allow_pickle=False)
        if found.shape == (len(questions), encoder.dimension):
            return found
    return encoder.encode_queries(questions)
