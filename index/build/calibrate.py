"""Measure a generation's own operating points with questions whose answers are known."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np

from index.build.calibration_questions import answered_trials, own_trials, unrelated_questions
from index.code_digest import code_digest
from index.encoders import exports
from index.encoders.protocol import Encoder, Vectors
from index.reranker.choice import OFF
from index.reranker.serve import Reading, Reads
from index.search.ranking.candidates import Mask, candidates
from index.search.ranking.judge import judge
from index.search.ranking.scored import sureness
from index.search.ranking.threshold import Best, best, operating_points
from index.search.ranking.weights import WEIGHED
from index.storage.generation import Generation
from index.text.stems import query_terms
from index.values import OperatingPoint, Question

VECTORS = "unrelated.npy"
"""The encoded questions, kept among the exports of models: every library's builds share them."""
OWN = 48
"""Questions made of the library's own articles, each asked without its passage: with sixteen, what
nine in ten of them reach differed by .1 from one library of ten pages to the next."""
ANSWERED = 32
"""Questions that a sentence of its articles answers, who did what and how many did, to tell how
many are refused: of 4,657 pages .22 of these, .10 of people's questions, and .69 of those above,
asked with their passage."""
ENOUGH = 8
"""Of those questions; where its articles make fewer, the ones above fill them up."""
TOGETHER = 32
"""Shipped questions encoded at once: half a second."""
READ_EVERY = 12
"""Of the shipped questions, one in twelve is read: they count for little beside its own."""

SHOWN = 1
"""Findings that are wanted of a question: its first page."""

Points = dict[str, dict[str, dict[str, Any]]]


def measure_fingerprint() -> str:
    """Digest of what decides the operating points beside the articles and the models."""
    return code_digest("build.calibrate")


def measure_points(
    made: Generation,
    encoder: Encoder,
    reader: Reads | None,
    models: Path,
    *,
    tick: Callable[[], None],
) -> Points:
    """Return the operating points of a generation that is not yet published, from its own scores.

    Without a reader under "off", with one under its name, too; each strictness by its name.
    `models` is where exports of models are kept. `tick` is called between two questions, and may
    raise to stop.
    """
    if made.manifest.passages == 0:
        empty = by_name(operating_points([], [], [], read=False, passages=0))
        return {OFF: empty} if reader is None else {OFF: empty, reader.name: empty}
    questions = unrelated_questions()
    vectors = _vectors(questions, encoder, models, tick)
    trials = own_trials(made, OWN)
    texts = [one.text for one in trials]
    encoded = encoder.encode_queries(texts) if texts else vectors[:0]
    answered = answered_trials(made, ANSWERED)
    answered += texts[: max(0, ENOUGH - len(answered))]
    known = encoder.encode_queries(answered) if answered else vectors[:0]
    found: Points = {}
    for by in (None,) if reader is None else (None, _Once(reader)):
        shipped = slice(None, None, 1 if by is None else READ_EVERY)
        found[OFF if by is None else by.name] = by_name(
            operating_points(
                _best(made, questions[shipped], vectors[shipped], by, tick),
                _best(made, texts, encoded, by, tick, [one.others for one in trials]),
                _best(made, answered, known, by, tick),
                read=by is not None,
                passages=made.manifest.passages,
            )
        )
    return found


def by_name(points: Sequence[OperatingPoint]) -> dict[str, dict[str, Any]]:
    """Return operating points as a manifest holds them."""
    return {held.pop("strictness").value: held for held in (asdict(point) for point in points)}


def _best(
    made: Generation,
    questions: Sequence[str],
    vectors: Vectors,
    reader: Reads | None,
    tick: Callable[[], None],
    masks: Sequence[Mask] | None = None,
) -> list[Best]:
    """Return the best candidates for each question, among the rows of its mask where it has one.

    A question whose mask leaves no row tells nothing, and has none.
    """
    found: list[Best] = []
    allowed: Sequence[Mask | None] = masks or [None] * len(questions)
    for text, vector, mask in zip(questions, vectors, allowed, strict=True):
        tick()
        if mask is not None and not mask.any():
            continue
        hits = candidates(made.vectors, made.words, vector, Question(text), mask)
        texts = made.records.passage_texts([hit.row for hit in hits[:WEIGHED]])
        weights = made.words.weights(query_terms(text))
        judged = judge(text, hits[:WEIGHED], texts, weights, reader, wanted=SHOWN)
        found.append(best((one.evidence, sureness(one, reader)) for one in judged))
    return found


def _vectors(
    questions: tuple[str, ...], encoder: Encoder, models: Path, tick: Callable[[], None]
) -> Vectors:
    """Encode the shipped questions, where that was not done before with this model."""
    listed = "\0".join((encoder.fingerprint, *questions))
    name = f"questions-{hashlib.sha256(listed.encode()).hexdigest()[:12]}"
    if not exports.intact(models, name):

        def write(folder: Path) -> None:
            parts = []
            for begin in range(0, len(questions), TOGETHER):
                tick()
                parts.append(encoder.encode_queries(questions[begin : begin + TOGETHER]))
            np.save(folder / VECTORS, np.concatenate(parts))

        exports.make(models, name, write)
    found: Vectors = np.load(models / name / VECTORS, allow_pickle=False)
    return found


class _Once:
    """A reader that reads a question and a passage together once, however often it is asked.

    One by one, which its own thread does: it may be one of low priority.
    """

    def __init__(self, reader: Reads) -> None:
        self.name = reader.name
        self._reader = reader
        self._known: dict[tuple[str, str], Reading] = {}

    def read(self, question: str, passages: Sequence[str]) -> tuple[Reading, ...]:
        new = [one for one in dict.fromkeys(passages) if (question, one) not in self._known]
        for one in new:
            (self._known[question, one],) = self._reader.read(question, [one])
        return tuple(self._known[question, one] for one in passages)
