"""A judged passage as a finding: its words, its answering sentence, who says it and where."""

from __future__ import annotations

from collections.abc import Sequence

from index.attribution import in_marks, speaker_of, statement_at
from index.errors import VerbatimError
from index.generation import Generation
from index.judge import Judged, answering
from index.model import Finding
from index.passages import paragraph_of
from index.rank.several import SURE_ANSWER
from index.text import paragraphs, sentences
from index.weighing import Weighed


def finding(
    serving: Generation, weighed: Weighed, judged: Judged, same: Sequence[Judged] = ()
) -> Finding:
    """Make the finding of a passage; `same` are passages of the same words, told beside it.

    Raises VerbatimError where the passage does not lie in its article.
    """
    rows = [judged.hit.row, *(one.hit.row for one in same)]
    passages = serving.records.passages(rows)
    articles = serving.records.by_number(sorted({number for number, _ in passages.values()}))
    number, passage = passages[judged.hit.row]
    article = articles[number]
    start, end = passage.span
    if not 0 <= start < end <= len(article.text):
        raise VerbatimError(
            f"the span {passage.span} does not lie in article {article.id}: run `onrecord reindex`"
        )
    parts = sentences(article.text, passage.span)
    emphasis = answering(
        weighed.asked,
        judged,
        start,
        [(span, article.text[span[0] : span[1]]) for span in parts],
        weighed.weights,
        weighed.reader,
    )
    highlight = emphasis.sentence
    statement = statement_at(serving.records.statements_at(article.id, highlight), highlight)
    others = {articles[passages[row][0]].id: articles[passages[row][0]] for row in rows[1:]}
    others.pop(article.id, None)
    return Finding(
        article=article,
        span=passage.span,
        text=article.text[start:end],
        highlight=(highlight,),
        paragraph=paragraph_of(paragraphs(article.text), highlight[0]),
        score=round(judged.evidence, 4),
        speaker=speaker_of(statement, article, serving.records.is_person),
        statement=statement,
        also=tuple(others.values()),
        answer=emphasis.answer if emphasis.sure >= SURE_ANSWER else None,
        marked=statement is None and in_marks(article.text, highlight),
    )
