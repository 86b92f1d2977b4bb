"""The openings of the articles that are most about a subject, for open questions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from index.search.ranking.corrections import repeats_error
from index.search.ranking.judge import Judged
from index.search.ranking.overlap import overlap
from index.search.ranking.scored import Weighed
from index.statements.gazetteer.synonyms import alike, with_alike
from index.storage.generation import Generation
from index.text.stems import terms

CORRECTING = 1.0
"""Taken off an article that opens with what it takes back: what happened stands elsewhere."""
TITLED = 0.5
"""What the share of the subject's words in a title counts for beside the best passage."""


def openings(serving: Generation, weighed: Weighed) -> Weighed:
    """Return the candidates' articles by their first passages, those most about the subject first.

    An opening has the evidence of its article's best passage: it is shown since that one is found.
    """
    best: dict[int, list[Judged]] = {}
    for one in weighed.judged:
        best.setdefault(int(serving.table.article[one.hit.row]), []).append(one)
    articles = serving.records.by_number(sorted(best))
    same = alike(weighed.weights)
    first: dict[int, int] = {}
    for row, number, _, _ in sorted(serving.records.rows_of(set(best)), reverse=True):
        first[number] = row
    texts = serving.records.passage_texts(sorted(first.values()))
    opened: list[Judged] = []
    for number, found in best.items():
        titled = overlap(weighed.weights, with_alike(terms(articles[number].title or ""), same))
        evidence = max(one.evidence for one in found)
        order = max(one.order for one in found) + TITLED * titled
        if repeats_error(texts[first[number]]):
            order -= CORRECTING
        hit = replace(found[0].hit, row=first[number])
        opened.append(Judged(hit, titled, evidence, order))
    return replace(weighed, judged=_ranked(opened), texts=texts)


def _ranked(judged: Sequence[Judged]) -> tuple[Judged, ...]:
    return tuple(sorted(judged, key=lambda one: (-one.order, one.hit.row)))
