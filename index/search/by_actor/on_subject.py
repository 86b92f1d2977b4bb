"""Whether a stretch of an article is on a subject, by its own words and by those around it."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from index.encoders.protocol import Encoder, Vectors
from index.reranker.choice import OFF
from index.search.ranking.overlap import overlap
from index.search.ranking.threshold import evidence
from index.statements.gazetteer.synonyms import Alike, alike, spelled_out, with_alike
from index.storage.generation import Generation
from index.text.normalise import WORD
from index.text.stems import query_terms, terms
from index.values import Article, Span

LEAST_OVERLAP = 0.5
"""Share of a subject's weighted words that must stand in a stretch or around it."""
LEAST_MEANING = 0.2
"""Cosine of a subject and a statement from which they may be of one thing in other words: of what
people said in two articles, those on a subject had .24 and more, nearly all others under .2."""
MEANING_SHARE = 0.6
"""Share of the nearest statement's cosine from which others are as near."""
MEANT = 64
"""Statements that are compared by their meaning, those in the nearest passages: half a second."""
_NAMES = re.compile(r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)+")
"""Names of two words and more in a subject; one word with a capital may be anything."""
_IN_MANY_NAMES = frozenset(
    "United New North South East West Saint President Prime Minister King Queen Prince Princess "
    "Pope Sir Lord Lady Mr Mrs Ms Dr General".split()
)

Stretch = tuple[Article, int, Span]
"""An article, a place that lies in one of its passages, and the span that is shown."""


@dataclass(frozen=True, slots=True)
class Subject:
    """A subject as stretches are held against it: its vector, weighted stems and names.

    `same` are the stems that stand for one of its own, `threshold` is the evidence from which the
    passage around a stretch makes it one of the subject.
    """

    vector: Vectors
    weights: Mapping[str, float]
    same: Alike
    names: tuple[str, ...]
    threshold: float


def subject_of(serving: Generation, text: str, vector: Vectors) -> Subject:
    """Return a subject as a generation weighs its words; `vector` is its own."""
    wanted = query_terms(spelled_out(text))
    return Subject(
        vector,
        serving.words.weights(wanted),
        alike(wanted),
        tuple(_NAMES.findall(spelled_out(text))),
        serving.point(OFF).threshold,
    )


def names_fit(subject: Subject, text: str) -> bool:
    """Return whether a text has one of the names of a subject that has any."""
    return not subject.names or any(_is_named(name, text) for name in subject.names)


@dataclass(frozen=True, slots=True)
class Bearing:
    """The evidence, in [0, 1], that a stretch is on a subject, and the shares of the subject's
    weighted words that stand in it and in what is around it; whether that makes it one of it."""

    score: float
    within: float
    around: float
    by_words: bool


def bearing(
    subject: Subject, own: Collection[str], around: Collection[str], cosine: float
) -> Bearing:
    """Hold a stretch against a subject by its words.

    `own` and `around` are the stems of the stretch and of its passage with the title, `cosine` is
    the passage's.
    """
    within = overlap(subject.weights, with_alike(own, subject.same))
    near = overlap(subject.weights, with_alike(around, subject.same))
    score = evidence(cosine, 0.5 * within + 0.5 * near)
    told = near >= LEAST_OVERLAP and score >= subject.threshold
    return Bearing(score, within, near, within >= LEAST_OVERLAP or told)


def on_subject(
    serving: Generation,
    encoder: Encoder,
    text: str,
    stretches: Sequence[Stretch],
    *,
    by_meaning: bool = False,
) -> list[float | None]:
    """Return the evidence, in [0, 1], that each stretch is on a subject; None where it is not.

    Where none is by its own words, those are that are near to it `by_meaning`, if that is wanted,
    and they lead those that only stand beside its words.
    """
    vector = encoder.encode_query(text)
    subject = subject_of(serving, text, vector)
    numbers = serving.records.numbers_of({article.id for article, _, _ in stretches})
    rows = serving.records.rows_of(set(numbers.values()))
    vectors = serving.vectors.vectors(np.array([row for row, *_ in rows], dtype=np.int64))
    cosines = dict(zip((row for row, *_ in rows), (vectors @ vector).tolist(), strict=True))
    by_article: dict[int, list[tuple[int, int, int]]] = {}
    for row, number, start, end in rows:
        by_article.setdefault(number, []).append((row, start, end))
    scores: list[float | None] = []
    others: list[tuple[float, int]] = []
    around: dict[int, tuple[str, Collection[str]]] = {}
    named = False
    for article, place, shown in stretches:
        passages = by_article[numbers[article.id]]
        row, start, end = next((p for p in passages if p[1] <= place < p[2]), passages[-1])
        words = spelled_out(article.text[slice(*shown)])
        if row not in around:
            text = spelled_out(f"{article.title} {article.text[start:end]}")
            around[row] = text, terms(text)
        told, stems = around[row]
        if not names_fit(subject, f"{told} {words}"):
            scores.append(None)
            continue
        held = bearing(subject, terms(words), stems, cosines[row])
        others.append((cosines[row], len(scores)))
        named = named or held.within >= LEAST_OVERLAP
        scores.append(held.score if held.by_words else None)
    if by_meaning and others and not named:
        likely = [at for _, at in sorted(others, reverse=True)[:MEANT]]
        texts = [stretches[at][0].text[slice(*stretches[at][2])] for at in likely]
        found = (encoder.encode_passages(texts) @ vector).tolist()
        least = max(LEAST_MEANING, MEANING_SHARE * max(found))
        near = dict(zip(likely, found, strict=True))
        for _, at in others:
            cosine = near.get(at, 0.0)
            beside = scores[at] is not None
            scores[at] = max(0.0, cosine) if beside or cosine >= least else None
    return scores


def _is_named(name: str, text: str) -> bool:
    """Return whether a part of a name stands in a text with its capital: *Swift*, not *swiftly*."""
    words = set(name.split())
    return not (words - _IN_MANY_NAMES or words).isdisjoint(WORD.findall(text))
