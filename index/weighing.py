"""Weigh what a generation has for one question: its candidates, judged, best first."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from index.encoder import Encoder
from index.engines.words import query_terms
from index.generation import Generation
from index.judge import Judged, judge
from index.model import Question
from index.question.period import Period
from index.rank.reader.serve import Reads
from index.rank.weights import PERIOD, WEIGHED
from index.reading import OFF
from index.search import Mask, candidates


@dataclass(frozen=True, slots=True)
class Weighed:
    """What was asked, the candidates by their order, their texts by row, and the threshold.

    `reader` is the one that read them, None where none did.
    """

    asked: str
    judged: tuple[Judged, ...]
    texts: Mapping[int, str]
    weights: Mapping[str, float]
    threshold: float
    reader: Reads | None = None

    @property
    def strong(self) -> tuple[Judged, ...]:
        """Give the candidates with enough evidence to answer."""
        return tuple(one for one in self.judged if one.evidence >= self.threshold)


def weigh(
    serving: Generation,
    encoder: Encoder,
    reader: Reads | None,
    question: Question,
    asked: str,
    mask: Mask | None,
    period: Period | None,
) -> Weighed:
    """Search for one part of a question and judge what is found."""
    weights = serving.words.weights(query_terms(asked))
    hits = candidates(
        serving.vectors,
        serving.words,
        encoder.encode_query(asked),
        replace(question, text=asked),
        mask,
        None if question.outlet is None else serving.table.called(question.outlet),
    )[:WEIGHED]
    texts = serving.records.passage_texts([hit.row for hit in hits])
    judged = judge(asked, hits, texts, weights, reader)
    if period is not None:
        judged = [_dated(serving, one, period) for one in judged]
        judged.sort(key=lambda one: (-one.order, one.hit.row))
    return Weighed(
        asked,
        tuple(judged),
        texts,
        weights,
        serving.threshold(reader.name if reader else OFF, question.strictness),
        reader,
    )


def _dated(serving: Generation, one: Judged, period: Period) -> Judged:
    """Put a passage forward whose article appeared in the days that the question speaks of."""
    day = int(serving.table.day[one.hit.row])
    first = period.since.toordinal() if period.since else 1
    last = period.until.toordinal() if period.until else day
    return replace(one, order=one.order + PERIOD) if first <= day <= last else one
