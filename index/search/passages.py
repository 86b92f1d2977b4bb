"""Answer from passages: retrieve, rerank, decide and present, in this order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from index.encoders.protocol import Encoder
from index.reranker.serve import Reads
from index.search.decide import decide
from index.search.openings import openings
from index.search.plan import Plan, plan
from index.search.present import present, refused, searched_in
from index.search.query.open_questions import open_subject
from index.search.query.parts import parts
from index.search.ranking.candidates import Mask, allowed_rows
from index.search.ranking.scored import Weighed, weigh
from index.storage.generation import Generation
from index.text.stems import terms
from index.values import Findings, Question, Reason


def from_passages(
    serving: Generation,
    encoder: Encoder,
    reader: Reads | None,
    question: Question,
    today: date,
) -> Findings:
    """Answer a question from a generation that holds at least one passage.

    Where nothing of the days that it names answers, what does outside them is told apart. Raises
    NotFoundError where the question's outlet is in no article.
    """
    planned = plan(serving, question, today)
    found = _within(serving, encoder, reader, planned)
    narrowed = planned.question
    if found.answered or (narrowed.since, narrowed.until) == (question.since, question.until):
        return found
    anytime = replace(narrowed, since=question.since, until=question.until)
    outside = _within(serving, encoder, reader, Plan(anytime, planned.asked, None))
    if not outside.answered:
        return found
    reason = refused(found.reason)
    return replace(found, reason=reason, maybe=(), nearest=outside.findings, elsewhen=True)


def _within(serving: Generation, encoder: Encoder, reader: Reads | None, planned: Plan) -> Findings:
    """Answer what is planned within its filters."""
    question = planned.question
    mask = allowed_rows(serving.table, question)
    library = serving.searched()
    searched = library if mask is None else searched_in(serving, mask)
    if searched.passages == 0 or not terms(planned.asked):
        return Findings(question, library, searched, reason=Reason.NOTHING_FOUND)
    weighed = _weighed(serving, encoder, reader, planned, mask)
    rows = [each.hit.row for one in weighed for each in one.judged]
    articles = {row: int(serving.table.article[row]) for row in rows}
    decision = decide(weighed, question.offset + question.count, articles)
    return present(serving, question, searched, weighed, decision)


def _weighed(
    serving: Generation, encoder: Encoder, reader: Reads | None, planned: Plan, mask: Mask | None
) -> Sequence[Weighed]:
    """Retrieve and rerank for each part of the question; an open one leads with openings."""
    question, time = planned.question, planned.time
    if (subject := open_subject(planned.asked)) is not None:
        found = weigh(serving, encoder, None, question, subject, mask, time)
        return [openings(serving, found)]
    return [
        weigh(serving, encoder, reader, question, part, mask, time) for part in parts(planned.asked)
    ]
