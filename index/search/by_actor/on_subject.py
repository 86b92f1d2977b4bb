"""Whether a stretch of an article is on a subject, by its own words and by those around it."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np

from index.encoders.protocol import Encoder
from index.reranker.choice import OFF
from index.search.ranking.overlap import overlap
from index.search.ranking.threshold import evidence
from index.statements.gazetteer.synonyms import alike, spelled_out, with_alike
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


def on_subject(
    serving: Generation,
    encoder: Encoder,
    subject: str,
    stretches: Sequence[Stretch],
    *,
    by_meaning: bool = False,
) -> list[float | None]:
    """Return the evidence, in [0, 1], that each stretch is on a subject; None where it is not.

    Where none is by its words, those are that are near to it `by_meaning`, if that is wanted.
    """
    vector = encoder.encode_query(subject)
    wanted = query_terms(spelled_out(subject))
    weights, same = serving.words.weights(wanted), alike(wanted)
    names = _NAMES.findall(spelled_out(subject))
    numbers = serving.records.numbers_of({article.id for article, _, _ in stretches})
    rows = serving.records.rows_of(set(numbers.values()))
    vectors = serving.vectors.vectors(np.array([row for row, *_ in rows], dtype=np.int64))
    cosines = dict(zip((row for row, *_ in rows), (vectors @ vector).tolist(), strict=True))
    by_article: dict[int, list[tuple[int, int, int]]] = {}
    for row, number, start, end in rows:
        by_article.setdefault(number, []).append((row, start, end))
    scores: list[float | None] = []
    others: list[tuple[float, int]] = []
    for article, place, shown in stretches:
        passages = by_article[numbers[article.id]]
        row, start, end = next((p for p in passages if p[1] <= place < p[2]), passages[-1])
        words = spelled_out(article.text[slice(*shown)])
        told = spelled_out(f"{article.title} {article.text[start:end]}")
        if names and not any(_is_named(name, f"{told} {words}") for name in names):
            scores.append(None)
            continue
        own = overlap(weights, with_alike(terms(words), same))
        around = overlap(weights, with_alike(terms(told), same))
        score = evidence(cosines[row], 0.5 * own + 0.5 * around)
        near = around >= LEAST_OVERLAP and score >= serving.point(OFF).threshold
        others.append((cosines[row], len(scores)))
        scores.append(score if own >= LEAST_OVERLAP or near else None)
    if by_meaning and others and all(one is None for one in scores):
        likely = [at for _, at in sorted(others, reverse=True)[:MEANT]]
        texts = [stretches[at][0].text[slice(*stretches[at][2])] for at in likely]
        found = (encoder.encode_passages(texts) @ vector).tolist()
        least = max(LEAST_MEANING, MEANING_SHARE * max(found))
        for at, cosine in zip(likely, found, strict=True):
            scores[at] = cosine if cosine >= least else None
    return scores


def _is_named(name: str, text: str) -> bool:
    """Say whether a part of a name stands in a text with its capital: *Swift*, not *swiftly*."""
    words = set(name.split())
    return not (words - _IN_MANY_NAMES or words).isdisjoint(WORD.findall(text))
