"""Why an answer is as it is: every candidate's scores, and what became of it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from index.search.query.kind import wanted
from index.search.ranking.judge import Judged
from index.search.ranking.scored import Weighed
from index.storage.generation import Generation
from index.values import Candidate, Explanation, Finding, Outcome


def explanation(
    serving: Generation, weighed: Weighed, shown: Collection[int], same: Collection[int]
) -> Explanation:
    """Explain one part of a question by rows: `shown` as answers, `same` words as one of them."""
    passages = serving.records.passages([one.hit.row for one in weighed.judged])
    articles = serving.records.by_number(sorted({number for number, _ in passages.values()}))
    candidates = []
    for place, one in enumerate(weighed.judged, start=1):
        number, passage = passages[one.hit.row]
        reading = one.reading
        candidates.append(
            Candidate(
                place=place,
                article=articles[number],
                paragraph=passage.paragraph,
                text=weighed.texts[one.hit.row],
                cosine=round(one.hit.cosine, 4),
                bm25=round(one.hit.bm25, 4),
                blend=round(one.hit.score, 4),
                overlap=round(one.overlap, 4),
                relevance=None if reading is None else round(reading.relevance, 4),
                answer_probability=None
                if reading is None or reading.answer_probability is None
                else round(reading.answer_probability, 4),
                order=round(one.order, 4),
                evidence=round(one.evidence, 4),
                confidence=round(weighed.confidence(one), 4),
                outcome=_outcome(one, weighed, shown, same),
            )
        )
    kind = wanted(weighed.asked).kind.value
    return Explanation(weighed.asked, weighed.threshold, tuple(candidates), kind)


def as_shown(
    explained: Sequence[Explanation],
    shown: Sequence[Finding],
    otherwise: Outcome = Outcome.TOO_FAR_DOWN,
) -> tuple[Explanation, ...]:
    """Mend what became of the candidates, where other findings are shown than they led to."""
    words = {(one.article.id, one.text) for one in shown}

    def mended(one: Candidate) -> Candidate:
        stands = any(
            one.article.id == article and (text in one.text or one.text in text)
            for article, text in words
        )
        if stands:
            return replace(one, outcome=Outcome.SHOWN)
        return replace(one, outcome=otherwise) if one.outcome is Outcome.SHOWN else one

    return tuple(
        replace(part, candidates=tuple(map(mended, part.candidates))) for part in explained
    )


def _outcome(
    one: Judged, weighed: Weighed, shown: Collection[int], same: Collection[int]
) -> Outcome:
    if one.hit.row in shown:
        return Outcome.SHOWN
    if not weighed.answers(one):
        if weighed.is_sure(one):
            return Outcome.NAME_UNKNOWN
        return Outcome.MAYBE if one.evidence >= weighed.maybe else Outcome.BELOW_THRESHOLD
    return Outcome.SAME_WORDS if one.hit.row in same else Outcome.TOO_FAR_DOWN
