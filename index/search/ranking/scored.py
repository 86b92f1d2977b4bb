"""Weigh what a generation has for one question: its candidates, judged, best first."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace

from index.encoders.protocol import Encoder
from index.reranker.choice import OFF
from index.reranker.serve import Reads
from index.search.query.names import unknown
from index.search.ranking.candidates import Mask, Vector, candidates
from index.search.ranking.judge import UNREAD, Judged, judge
from index.search.ranking.reranking import UNSURE
from index.search.ranking.threshold import confidence
from index.search.ranking.timing import Asked, agreement
from index.search.ranking.weights import (
    DEEPER,
    DEPTH,
    FAMILIAR,
    LEAST_RELEVANCE,
    SURE,
    WEIGHED,
)
from index.storage.generation import Generation
from index.storage.store import Words
from index.text.stems import query_terms
from index.values import Hit, Question, Strictness


@dataclass(frozen=True, slots=True)
class Weighed:
    """What was asked, the candidates by their order, their texts by row, and the thresholds.

    `sure` is how sure the reader must be that a passage answers; `reader` is the one that read
    them, None where none did. `balanced` is the threshold that confidence is told from, whatever
    strictness is chosen. `unknown` are the names in the question that stand nowhere in the
    library: then nothing answers.
    """

    asked: str
    judged: tuple[Judged, ...]
    texts: Mapping[int, str]
    weights: Mapping[str, float]
    threshold: float
    maybe: float
    sure: float
    reader: Reads | None
    balanced: float
    unknown: tuple[str, ...] = ()

    def confidence(self, one: Judged) -> float:
        """Return how probable it is that a candidate answers."""
        if self.reader is None:
            return confidence(one.evidence, self.balanced, None)
        read = one.reading or UNREAD
        return confidence(one.evidence, self.balanced, read.answer_probability or 0.0)

    def answers(self, one: Judged) -> bool:
        """Return whether a candidate has enough evidence to answer, and is read as an answer.

        What a library has on another mayor says nothing of the mayor of Paris.
        """
        return not self.unknown and self.is_sure(one)

    def is_sure(self, one: Judged) -> bool:
        """Return whether a candidate would answer if the library had every name."""
        return one.evidence >= self.threshold and sureness(one, self.reader) >= self.sure

    def is_enough(self, one: Judged) -> bool:
        """Return whether a candidate has enough evidence to answer, and isn't read as no answer."""
        least = LEAST_RELEVANCE if self.reader else 0.0
        return one.evidence >= self.threshold and (one.reading or UNREAD).relevance >= least

    @property
    def strong(self) -> tuple[Judged, ...]:
        """Return the candidates that answer."""
        return tuple(one for one in self.judged if self.answers(one))

    @property
    def possible(self) -> tuple[Judged, ...]:
        """Return the candidates that may help: of the subject or read so, with some evidence."""
        return tuple(
            one
            for one in self.judged
            if one.evidence >= self.maybe
            and (is_familiar(one) or is_read_sure(one) or self.is_enough(one))
        )


def _hits(
    serving: Generation, vector: Vector, question: Question, mask: Mask | None
) -> tuple[Hit, ...]:
    """Return the first candidates, each once that several articles have: it crowds out no other."""
    outlets = None if question.outlet is None else serving.table.called(question.outlet)
    depth = DEPTH
    while True:
        found = candidates(serving.vectors, serving.words, vector, question, mask, outlets, depth)
        hits = serving.repeats.once(found, mask)
        if len(hits) >= WEIGHED or len(hits) == len(found) or depth > len(serving.table.day):
            return hits[:WEIGHED]
        depth *= DEEPER


def sureness(one: Judged, reader: Reads | None) -> float:
    """Return how sure a reader is that a candidate answers, in [0, 1]; 1 where none reads.

    A passage must be relevant, and have words that answer where the reader looks for those.
    """
    if reader is None:
        return 1.0
    read = one.reading or UNREAD
    return min(read.relevance, 1.0 if read.answer_probability is None else read.answer_probability)


def is_read_sure(one: Judged) -> bool:
    """Return whether the reader is sure of a candidate in which no word need be the question's."""
    if one.reading is None:
        return False
    return min(one.reading.relevance, one.reading.answer_probability or 0.0) >= UNSURE


def is_familiar(one: Judged) -> bool:
    """Return whether a candidate is of the question's subject."""
    return max(one.hit.cosine, one.overlap) >= FAMILIAR


def weigh(
    serving: Generation,
    encoder: Encoder,
    reader: Reads | None,
    question: Question,
    asked: str,
    mask: Mask | None,
    time: Asked | None = None,
) -> Weighed:
    """Search for one part of a question and judge what is found.

    `time` is the one that the whole question asks for.
    """
    weights = serving.words.weights(query_terms(asked))
    hits = _hits(serving, encoder.encode_query(asked), replace(question, text=asked), mask)
    texts = serving.records.passage_texts([hit.row for hit in hits])
    days = serving.table.day
    timely = {row: agreement(time, int(days[row]), text) for row, text in texts.items()}
    shown = question.offset + question.count
    judged = judge(asked, hits, texts, weights, reader, timely, shown)
    name = reader.name if reader else OFF
    point = serving.point(name, question.strictness)
    balanced = serving.point(name, Strictness.BALANCED).threshold
    thresholds = (point.threshold, point.maybe, SURE[question.strictness])
    missing = unknown(asked, lambda one: one in question.known or stands(serving.words, one))
    return Weighed(asked, tuple(judged), texts, weights, *thresholds, reader, balanced, missing)


def stands(words: Words, stem: str) -> bool:
    """Return whether a stem stands in any passage, its title or its outlet.

    One in no passage weighs more, and one in a single passage less, than one in half a passage.
    """
    return words.weights((stem,))[stem] < math.log(1 + len(words))
