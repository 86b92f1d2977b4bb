"""Who said something: the statements that match the words whose speaker is asked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from index.encoders.protocol import Encoder
from index.search.finding import also_in
from index.search.query.who_said import Spoken
from index.search.ranking.candidates import Mask, candidates
from index.search.ranking.overlap import overlap
from index.statements.gazetteer.synonyms import alike, with_alike
from index.statements.speaker import speaker_of
from index.storage.generation import Generation
from index.text.stems import query_terms, terms
from index.values import Article, Finding, Kind, Question, Span, Statement

SEARCHED = 20
"""Passages whose statements are compared with the words."""
COMPARED = 24
"""Statements that are compared by their meaning, those with most of the words."""
LEAST = 0.5
"""Mean of the share of the weighted words and of the cosine from which a statement is the one."""
AS_SAID = 0.1
"""Put to a statement that was said the way that is asked for: warned, denied."""


@dataclass(frozen=True, slots=True)
class _Matching:
    number: int
    row: int
    statement: Statement
    told: str
    words: float


def who_said(
    serving: Generation, encoder: Encoder, question: Question, asked: Spoken, mask: Mask | None
) -> tuple[Finding, ...]:
    """Return the statements that are what was asked for, best first, each with its speaker or none.

    No statement is found for words that nobody is quoted with.
    """
    vector = encoder.encode_query(asked.words)
    wanted = query_terms(asked.words)
    weights, same = serving.words.weights(wanted), alike(wanted)
    near = candidates(
        serving.vectors, serving.words, vector, replace(question, text=asked.words), mask
    )
    hits = serving.repeats.once(near, mask)[:SEARCHED]
    found: dict[tuple[int, Span], _Matching] = {}
    articles = serving.records.by_number(
        sorted({int(serving.table.article[hit.row]) for hit in hits})
    )
    passages = serving.records.passages([hit.row for hit in hits])
    for row, (number, passage) in passages.items():
        article = articles[number]
        for one in serving.records.statements_at(article.id, passage.span):
            if not one.spoken or not one.content:
                continue
            told = " ".join(article.text[slice(*span)] for span in one.content)
            words = overlap(weights, with_alike(terms(told), same))
            found[number, one.content[0]] = _Matching(number, row, one, told, words)
    nearest = sorted(found.values(), key=lambda one: (-one.words, one.number))[:COMPARED]
    if not nearest:
        return ()
    cosines = (encoder.encode_passages([one.told for one in nearest]) @ vector).tolist()
    scored = [
        (score, one)
        for one, cosine in zip(nearest, cosines, strict=True)
        if (score := (one.words + cosine) / 2) >= LEAST
    ]
    scored.sort(key=lambda one: (-one[0] - _as_said(one[1].statement, asked), one[1].number))
    return tuple(_finding(serving, articles[one.number], one, score) for score, one in scored)


def _as_said(statement: Statement, asked: Spoken) -> float:
    return AS_SAID if asked.lemma is not None and statement.lemma == asked.lemma else 0.0


def _finding(serving: Generation, article: Article, one: _Matching, score: float) -> Finding:
    spans: Sequence[Span] = (one.statement.sentence, *one.statement.content)
    start, end = min(a for a, _ in spans), max(b for _, b in spans)
    named = one.statement.kind is not Kind.UNATTRIBUTED
    return Finding(
        article=article,
        span=(start, end),
        text=article.text[start:end],
        highlight=one.statement.content,
        paragraph=one.statement.paragraph,
        score=round(min(1.0, score), 4),
        speaker=speaker_of(one.statement, article, serving.records.is_person) if named else None,
        statement=one.statement,
        also=also_in(serving, article, [one.row]),
    )
