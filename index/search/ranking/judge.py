"""Judge candidates: by the question's words, and by a reader where there is one."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from index.reranker.serve import Reading, Reads, likeliest
from index.search.emphasis.casualties import fate_asked, tells_fate
from index.search.emphasis.furniture import is_furniture
from index.search.emphasis.holding import may_hold, sentence_may_hold
from index.search.emphasis.reasons import reasoned
from index.search.query.kind import Kind
from index.search.query.kind import wanted as sought
from index.search.ranking import reranking
from index.search.ranking.corrections import repeats_error
from index.search.ranking.looking import FIRST, LAST, LIKELY_OVERLAP, look
from index.search.ranking.overlap import overlap
from index.search.ranking.reranking import READ
from index.search.ranking.threshold import evidence
from index.search.ranking.weights import NOT_HELD, ORDER_TIME
from index.statements.gazetteer.synonyms import alike, with_alike
from index.text.stems import terms
from index.values import Hit, Span

ASKED_ALIKE = 0.6
"""Share of the question's weighted words from which a sentence that asks asks the same."""
_ASKS = re.compile(r"\?[\"'”’)]*\s*$")

UNREAD = Reading(relevance=0.0, answer=None, answer_probability=None)
"""Stands for a candidate too far down to be read: the reader saw nothing in it."""


@dataclass(frozen=True, slots=True)
class Judged:
    """One candidate: its hit, what the reader made of it, its place and what speaks for it.

    `overlap` is the share of the question's weighted words that stand in it, in [0, 1].
    `evidence` in [0, 1] is what is held against the threshold that was measured the same way.
    `timely` in [0, 1] is how well its time fits the question's, 0 where that has none. `turn` is
    when it was read: `FIRST` for whole, then its likeliest sentences only.
    """

    hit: Hit
    overlap: float
    evidence: float
    order: float
    reading: Reading | None = None
    timely: float = 0.0
    turn: int = FIRST


def judge(
    question: str,
    hits: Sequence[Hit],
    texts: Mapping[int, str],
    weights: Mapping[str, float],
    reader: Reads | None,
    timely: Mapping[int, float] | None = None,
    wanted: int | None = None,
) -> list[Judged]:
    """Return the candidates, best first; a reader looks at the first of them and reorders those.

    `timely` tells by row how well a passage's time fits the question's; 0 where it does not tell.
    `wanted` is how many are to be shown: no more is read than that takes, and everything, whole,
    where it is None.
    """
    same, times = alike(weights), timely or {}
    found = [(hit, overlap(weights, with_alike(terms(texts[hit.row]), same))) for hit in hits]
    if reader is None:
        found.sort(key=lambda one: (-_first_order(one[0], times), one[0].row))
    else:
        found = _to_read(found, times)
    kind, fate = sought(question), fate_asked(question)
    before: list[float] = []
    lacking: list[float] = []
    for hit, _ in found:
        text = texts[hit.row]
        holds = may_hold(kind, text) and not (fate and not tells_fate(fate, text))
        lacking.append(0.0 if holds else NOT_HELD)
        before.append(_first_order(hit, times) - lacking[-1])

    def order(at: int, reading: Reading) -> float:
        return reranking.order(before[at], reading)

    passages = [texts[hit.row] for hit, _ in found[:READ]]
    looked = look(question, passages, before, order, weights, reader, wanted) if reader else []
    judged = []
    for at, (hit, words) in enumerate(found):
        turn, reading = looked[at] if at < len(looked) else (LAST, None)
        if reader is None:
            enough = evidence(hit.cosine, words)
        else:
            enough = reranking.evidence(hit.cosine, words, reading or UNREAD)
        judged.append(
            Judged(
                hit,
                words,
                max(0.0, enough - lacking[at]),
                _first_order(hit, times) if reading is None else order(at, reading),
                reading,
                times.get(hit.row, 0.0),
                turn,
            )
        )
    read, rest = judged[: len(looked)], judged[len(looked) :]
    return sorted(read, key=lambda one: (one.turn, -one.order, one.hit.row)) + rest


def _to_read(
    found: Sequence[tuple[Hit, float]], timely: Mapping[int, float]
) -> list[tuple[Hit, float]]:
    """Return candidates with their overlap in the order in which they are read."""

    def first(one: tuple[Hit, float]) -> tuple[float, int]:
        return -_first_order(one[0], timely), one[0].row

    def likely(one: tuple[Hit, float]) -> tuple[float, int]:
        return first(one)[0] - LIKELY_OVERLAP * one[1], one[0].row

    ordered = sorted(found, key=first)
    return sorted(ordered[:READ], key=likely) + ordered[READ:]


def _first_order(hit: Hit, timely: Mapping[int, float]) -> float:
    """Return what orders a candidate before it is read."""
    return hit.score + ORDER_TIME * timely.get(hit.row, 0.0)


@dataclass(frozen=True, slots=True)
class Emphasis:
    """The sentence that answers and the answering words in it, None where none are marked.

    `sure` in [0, 1] is the reader's probability of the marked words, given that it saw them in
    the whole passage as well as in the sentence and the one before it.
    """

    sentence: Span
    answer: Span | None = None
    sure: float = 0.0


def answering(
    question: str,
    judged: Judged,
    start: int,
    parts: Sequence[tuple[Span, str]],
    weights: Mapping[str, float],
    reader: Reads | None,
) -> Emphasis:
    """Return what to emphasise of a passage that begins at `start`.

    `parts` are the passage's sentences by their spans in the article, in order, with their text.
    A reader that finds spans takes a closer look at the likeliest of them, each with the one
    before it.
    """
    reading, same = judged.reading, alike(weights)
    words = [overlap(weights, with_alike(terms(text), same)) for _, text in parts]
    if reader is None or reading is None or reading.answer is None:
        lacking = _lacking(parts, question)
        best = max(_telling(parts, words), key=lambda at: (words[at] - lacking[at], -at))
        return Emphasis(parts[best][0])
    inside = [(first - start, last - start) for (first, last), _ in parts]
    first = [
        reranking.first_look(reading.share(span), held)
        for span, held in zip(inside, words, strict=True)
    ]
    lacking = _lacking(parts, question)
    likely = sorted(_telling(parts, words), key=lambda at: (lacking[at] - first[at], at))
    if judged.turn > FIRST:
        return _glimpsed(parts, likely, inside, reading)
    most = first[likely[0]] - lacking[likely[0]] - reranking.CLOSER_WITHIN
    likely = [at for at in likely[: reranking.CLOSER] if first[at] - lacking[at] >= most]
    looks = [_with_the_one_before(parts, at) for at in likely]
    readings = reader.read(question, [text for text, _ in looks])
    scores = [
        reranking.closer_look(first[at], closer.share(own), closer.relevance) - lacking[at]
        for at, (_, own), closer in zip(likely, looks, readings, strict=True)
    ]
    chosen = max(range(len(likely)), key=lambda one: (scores[one], -likely[one]))
    at, (_, own), closer = likely[chosen], looks[chosen], readings[chosen]
    sentence = parts[at][0]
    marked = likeliest(closer.within(own), reading.within(inside[at]), reranking.CLOSER_WHOLE)
    if marked is None:
        return Emphasis(sentence)
    begin, end = marked
    sure = ((reading.answer_probability or 0.0) + (closer.answer_probability or 0.0)) / 2
    return Emphasis(sentence, (sentence[0] + begin, sentence[0] + end), sure)


def _glimpsed(
    parts: Sequence[tuple[Span, str]],
    likely: Sequence[int],
    inside: Sequence[Span],
    reading: Reading,
) -> Emphasis:
    """Return what to emphasise where only the likeliest sentences were read: a closer look."""
    at = next((one for one in likely if reading.within(inside[one])), likely[0])
    sentence = parts[at][0]
    marked = likeliest(reading.within(inside[at]), (), 0.0)
    if marked is None:
        return Emphasis(sentence)
    begin, end = marked
    sure = reading.answer_probability or 0.0
    return Emphasis(sentence, (sentence[0] + begin, sentence[0] + end), sure)


def _telling(parts: Sequence[tuple[Span, str]], words: Sequence[float]) -> list[int]:
    """Return which sentences may be emphasised, all where none may: no bylines, headings or
    captions, nothing that a correction takes back, and nothing that asks the same.

    `words` are the shares of the question's weighted words in each.
    """
    text = [at for at, (_, text) in enumerate(parts) if not is_furniture(text)]
    right = [at for at in text if not repeats_error(parts[at][1])]
    told = [at for at in right if words[at] < ASKED_ALIKE or not _ASKS.search(parts[at][1])]
    return told or right or text or list(range(len(parts)))


def _lacking(parts: Sequence[tuple[Span, str]], question: str) -> list[float]:
    """Return what is taken off each sentence for having nothing that is asked for: no number or
    time, or no word for a reason where another sentence says because."""
    kind = sought(question)
    texts = [text for _, text in parts]
    if kind.kind is Kind.REASON:
        held, less = set(reasoned(texts)), reranking.NO_REASON
    else:
        held = {at for at, text in enumerate(texts) if sentence_may_hold(kind, text)}
        less = reranking.NOTHING_ASKED
    return [0.0 if at in held or not held else less for at in range(len(parts))]


def _with_the_one_before(parts: Sequence[tuple[Span, str]], at: int) -> tuple[str, Span]:
    """Return the text of a sentence behind the one before it, and its own span in that text."""
    _, text = parts[at]
    before = f"{parts[at - 1][1]} " if at else ""
    return before + text, (len(before), len(before) + len(text))
