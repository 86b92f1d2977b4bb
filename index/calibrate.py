"""Measure a generation's own threshold with questions that it cannot answer."""

from __future__ import annotations

from functools import cache
from importlib import resources
from pathlib import Path

import numpy as np

from index.encoder import Encoder, Vectors
from index.engines.words import query_terms
from index.generation import Generation
from index.model import Question
from index.rank.decide import threshold
from index.search import best_evidence, candidates, weigh

VECTORS = "unrelated.npy"
"""The encoded questions, kept with the generation: the next build takes them over."""
WEIGHED = 20
"""Candidates whose words are weighed: the best evidence stands among the first."""


@cache
def unrelated_questions() -> tuple[str, ...]:
    """Give the shipped questions that a library of news can hardly answer."""
    listed = (resources.files("index") / "rank" / "unrelated.txt").read_text(encoding="utf-8")
    return tuple(line for line in listed.splitlines() if line and not line.startswith("#"))


def measure_threshold(made: Generation, encoder: Encoder, previous: Path | None) -> float:
    """Give the threshold of a generation that is not yet published, from its own scores."""
    if made.manifest.passages == 0:
        return threshold([])
    questions = unrelated_questions()
    vectors = _vectors(questions, encoder, previous)
    np.save(made.folder / VECTORS, vectors)
    return threshold(
        [_evidence(made, text, vector) for text, vector in zip(questions, vectors, strict=True)]
    )


def _evidence(made: Generation, text: str, vector: Vectors) -> float:
    question = Question(text)
    hits = candidates(made.vectors, made.words, vector, question, None)[:WEIGHED]
    texts = made.records.passage_texts([hit.row for hit in hits])
    return best_evidence(weigh(hits, texts, made.words.weights(query_terms(text))))


def _vectors(questions: tuple[str, ...], encoder: Encoder, previous: Path | None) -> Vectors:
    """Take the vectors over where they are of the same model (the caller's care) and count."""
    known = previous / VECTORS if previous else None
    if known is not None and known.is_file():
        found: Vectors = np.load(known, allow_pickle=False)
        if found.shape == (len(questions), encoder.dimension):
            return found
    return encoder.encode_queries(questions)
