"""New passages that answer a question that is watched, by the library's own operating point."""

from __future__ import annotations

import heapq
from collections.abc import Mapping

import numpy as np

from index.encoders.protocol import Vectors
from index.reranker.choice import OFF
from index.reranker.serve import Reads
from index.search.finding import finding
from index.search.query.embedded import asked_within
from index.search.ranking import reranking
from index.search.ranking.diversity import choose
from index.search.ranking.judge import judge
from index.search.ranking.overlap import overlap
from index.search.ranking.scored import Weighed
from index.search.ranking.threshold import evidence
from index.search.ranking.weights import BM25, COSINE, FAMILIAR, SURE
from index.statements.gazetteer.synonyms import alike, with_alike
from index.text.stems import query_terms
from index.values import Article, Finding, Hit
from index.watching.by_actor import words_of
from index.watching.fresh import Fresh, Passage, moment
from index.watching.watch import Match, Watched, key_of

NEAREST = 12
"""Passages nearest to a question that are weighed, and as many of those that have its rarest words:
as many as the reader reads of a whole library."""
RAREST = 2
"""Words of a question, the rarest, by which passages are looked for."""
MOST_ANSWERS = 5
"""Passages of one publication that answer one question, at the most."""


def answering(
    fresh: Fresh,
    reader: Reads | None,
    watched: Watched,
    vector: Vectors,
    outlets: Mapping[str, str],
) -> list[Match]:
    """Return the new passages that answer the question, the earliest article's first.

    A passage is read only where it is of the question's subject and could reach the library's
    threshold: reading takes a hundred times as long as all else. `vector` is the question's.
    """
    asked = asked_within(watched.text)
    wanted = query_terms(asked)
    weights, same = fresh.serving.words.weights(wanted), alike(wanted)
    point = fresh.serving.point(reader.name if reader else OFF)
    cosines = fresh.vectors @ vector
    likely: list[tuple[float, float, Passage]] = []
    for one in _candidates(fresh, cosines, weights):
        if watched.outlet is not None and not _is_of(one.article, watched.outlet, outlets):
            continue
        cosine = float(cosines[one.place])
        words = overlap(weights, with_alike(one.stems, same))
        if max(cosine, words) >= FAMILIAR and _most(cosine, words, reader) >= point.threshold:
            likely.append((cosine, words, one))
    if not likely:
        return []
    passages = {one.row: one for _, _, one in likely}
    mask = np.zeros(len(fresh.serving.table.day), dtype=np.bool_)
    mask[list(passages)] = True
    ranked = sorted(
        (
            Hit(one.row, cosine, words, COSINE * cosine + BM25 * words)
            for cosine, words, one in likely
        ),
        key=lambda hit: (-hit.score, hit.row),
    )
    hits = fresh.serving.repeats.once(ranked, mask)[: reranking.READ]
    texts = {hit.row: passages[hit.row].text for hit in hits}
    judged = judge(asked, hits, texts, weights, reader)
    line = (point.threshold, point.maybe, SURE[point.strictness])
    weighed = Weighed(asked, tuple(judged), texts, weights, *line, reader, point.threshold)
    numbers = {row: int(fresh.serving.table.article[row]) for row in texts}
    choice = choose(weighed.strong, texts, MOST_ANSWERS, numbers, weights)
    found = [
        finding(fresh.serving, weighed, one, choice.same.get(one.hit.row, ()))
        for one in choice.shown
    ]
    matches = [_match(one, weights, same) for one in found]
    return sorted(matches, key=lambda one: (*moment(one.finding.article), one.finding.span))


def _candidates(fresh: Fresh, cosines: Vectors, weights: Mapping[str, float]) -> list[Passage]:
    count = min(NEAREST, len(fresh.passages))
    if count == 0:
        return []
    nearest = np.argpartition(-cosines, count - 1)[:count]
    found = {int(place): fresh.passages[int(place)] for place in nearest}
    for stem in sorted(weights, key=lambda one: -weights[one])[:RAREST]:
        held = fresh.having.get(stem, ())
        best = heapq.nlargest(NEAREST, held, key=lambda one: float(cosines[one.place]))
        found.update((one.place, one) for one in best)
    return [found[place] for place in sorted(found)]


def _most(cosine: float, words: float, reader: Reads | None) -> float:
    """Return the evidence that a passage has at the most, whatever a reader finds in it."""
    if reader is None:
        return evidence(cosine, words)
    return (
        reranking.EVIDENCE_COSINE * cosine
        + reranking.EVIDENCE_OVERLAP * words
        + reranking.EVIDENCE_RELEVANCE
    )


def _is_of(article: Article, outlet: str, outlets: Mapping[str, str]) -> bool:
    return outlets.get(article.outlet or "", article.outlet) == outlet


def _match(one: Finding, weights: Mapping[str, float], same: Mapping[str, frozenset[str]]) -> Match:
    said = " ".join(one.article.text[slice(*span)] for span in one.highlight) or one.text
    return Match(one, key_of(said, "", one.article), words_of(weights, same, one.text))
