"""One question to one generation: from its words to findings, or to the reason for none."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

import numpy as np

from index.attribution import speaker_of, statement_at
from index.calibrate import WEIGHED
from index.encoder import Encoder
from index.engines.records import Records
from index.engines.words import query_terms, terms
from index.errors import NotFoundError, VerbatimError
from index.generation import Generation
from index.judge import Judged, answering, judge
from index.model import (
    Article,
    Finding,
    Findings,
    Passage,
    Question,
    Reason,
    Searched,
)
from index.names import did_you_mean
from index.passages import paragraph_of
from index.rank.reader.serve import Reads
from index.reading import OFF
from index.search import Mask, allowed_rows, candidates
from index.text import paragraphs, sentences


def answer(
    serving: Generation, encoder: Encoder, reader: Reads | None, question: Question
) -> Findings:
    """Answer a question from a generation that holds at least one passage.

    Raises NotFoundError where the question's outlet is in no article.
    """
    question = replace(question, outlet=known_outlet(question.outlet, serving.table.outlets))
    library = serving.searched()
    mask = allowed_rows(serving.table, question)
    searched = library if mask is None else _searched(serving, mask)
    nothing = Findings(question, library, searched, reason=Reason.NOTHING_FOUND)
    if searched.passages == 0 or not terms(question.text):
        return nothing
    vector = encoder.encode_query(question.text)
    weights = serving.words.weights(query_terms(question.text))
    hits = candidates(serving.vectors, serving.words, vector, question, mask)[:WEIGHED]
    texts = serving.records.passage_texts([hit.row for hit in hits])
    judged = judge(question.text, hits, texts, weights, reader)
    threshold = serving.threshold(reader.name if reader else OFF, question.strictness)
    strong = [one for one in judged if one.evidence >= threshold]
    findings = _findings(serving, _distinct(strong or judged, texts)[: question.count], weights)
    if strong:
        return Findings(question, library, searched, findings=findings)
    return replace(nothing, reason=Reason.BELOW_THRESHOLD, nearest=findings)


def known_outlet(wanted: str | None, outlets: Sequence[str]) -> str | None:
    """Give the outlet as the library spells it; raise NotFoundError where it is in no article."""
    if wanted is None:
        return None
    for outlet in outlets:
        if outlet.casefold() == wanted.strip().casefold():
            return outlet
    raise NotFoundError(
        f"no article is from the outlet {wanted!r}: "
        + (f"the outlets are {', '.join(outlets[:8])}" if outlets else "no outlet is known")
        + ("…" if len(outlets) > 8 else "")
        + did_you_mean(wanted, outlets)
    )


def _searched(serving: Generation, mask: Mask) -> Searched:
    rows = np.flatnonzero(mask)
    days = serving.table.day[rows]
    known = days[days > 0]
    return Searched(
        generation=serving.manifest.name,
        articles=len(np.unique(serving.table.article[rows])),
        passages=len(rows),
        first=date.fromordinal(int(known.min())) if len(known) else None,
        last=date.fromordinal(int(known.max())) if len(known) else None,
    )


def _distinct(judged: Sequence[Judged], texts: Mapping[int, str]) -> list[Judged]:
    """Leave out passages whose text was already taken."""
    taken: dict[str, Judged] = {}
    for one in judged:
        taken.setdefault(texts[one.hit.row], one)
    return list(taken.values())


def _findings(
    serving: Generation, judged: Sequence[Judged], weights: Mapping[str, float]
) -> tuple[Finding, ...]:
    passages = serving.records.passages([one.hit.row for one in judged])
    articles = serving.records.by_number([passages[one.hit.row][0] for one in judged])
    return tuple(
        _finding(
            articles[number],
            passage,
            one,
            weights,
            serving.records,
        )
        for one in judged
        for number, passage in (passages[one.hit.row],)
    )


def _finding(
    article: Article,
    passage: Passage,
    judged: Judged,
    weights: Mapping[str, float],
    records: Records,
) -> Finding:
    start, end = passage.span
    if not 0 <= start < end <= len(article.text):
        raise VerbatimError(
            f"the span {passage.span} does not lie in article {article.id}: run `onrecord reindex`"
        )
    parts = sentences(article.text, passage.span)
    highlight = answering(
        judged, start, [(span, article.text[span[0] : span[1]]) for span in parts], weights
    )
    statement = statement_at(records.statements_at(article.id, highlight), highlight)
    return Finding(
        article=article,
        span=passage.span,
        text=article.text[start:end],
        highlight=(highlight,),
        paragraph=paragraph_of(paragraphs(article.text), highlight[0]),
        score=round(judged.evidence, 4),
        speaker=speaker_of(statement, article, records.is_person),
        statement=statement,
    )
