"""A judged passage as a finding: its words, its answering sentence, who says it and where."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from index.errors import VerbatimError
from index.search.emphasis.furniture import is_furniture
from index.search.emphasis.marking import unmarked
from index.search.excerpt import quoted
from index.search.query.kind import Kind, wanted
from index.search.ranking.judge import Emphasis, Judged, answering
from index.search.ranking.scored import Weighed
from index.search.relative_dates import relative_day
from index.statements.speaker import in_marks, speaker_of, statement_at
from index.storage.generation import Generation
from index.storage.outlets import elsewhere
from index.storage.segment_records import day_of
from index.text.normalise import paragraphs, sentences
from index.text.passages import paragraph_of
from index.values import Article, Finding, Span, Unmarked


def finding(
    serving: Generation, weighed: Weighed, judged: Judged, same: Sequence[Judged] = ()
) -> Finding:
    """Make the finding of a passage; `same` are passages of the same words, told beside it.

    So is whatever else the library has of the same words. Raises VerbatimError where the passage
    does not lie in its article.
    """
    number, passage = serving.records.passages([judged.hit.row])[judged.hit.row]
    article = serving.records.by_number([number])[number]
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
    confidence = weighed.confidence(judged)
    underlined, why = _underlined(weighed.asked, article, parts, emphasis, confidence)
    shares = _shares(judged, [(first - start, last - start) for first, last in parts])
    shares = [
        0.0 if is_furniture(article.text[slice(*span)]) else share
        for span, share in zip(parts, shares, strict=True)
    ]
    shown = quoted(article.text, parts, parts.index(highlight), shares)
    return Finding(
        article=article,
        span=shown,
        text=article.text[slice(*shown)],
        highlight=(highlight,),
        paragraph=paragraph_of(paragraphs(article.text), highlight[0]),
        score=round(confidence, 4),
        speaker=speaker_of(statement, article, serving.records.is_person),
        statement=statement,
        also=also_in(serving, article, [judged.hit.row, *(one.hit.row for one in same)]),
        answer=underlined,
        unmarked=why,
        day=_day(weighed.asked, article, highlight, underlined),
        marked=statement is None and in_marks(article.text, highlight),
    )


def also_in(serving: Generation, article: Article, rows: Iterable[int]) -> tuple[Article, ...]:
    """Return the articles of other outlets that have some passages, or the same words elsewhere.

    The earliest comes first, and of each outlet its earliest.
    """
    gone, table = serving.table.withdrawn, serving.table
    every = {row for one in rows for row in (one, *serving.repeats.others(one))}
    numbers = {int(table.article[row]) for row in every if gone is None or not gone[row]}
    if len(numbers) == 1:
        return ()
    found = serving.records.by_number(sorted(numbers)).values()
    others = sorted(found, key=lambda one: one.published is None)
    return elsewhere(article, (one for one in others if one.id != article.id))


def _day(asked: str, article: Article, sentence: Span, marked: Span | None) -> date | None:
    """Return the day that relative answering words mean, where a day is asked for."""
    published = day_of(article.published)
    if marked is None or published is None or wanted(asked).kind is not Kind.DATE:
        return None
    return relative_day(article.text[slice(*marked)], article.text[slice(*sentence)], published)


def _underlined(
    asked: str, article: Article, parts: Sequence[Span], emphasis: Emphasis, confidence: float
) -> tuple[Span | None, Unmarked | None]:
    """Return the words to underline, or why there are none."""
    if emphasis.answer is None:
        return None, None
    begin, end = emphasis.sentence
    first, last = emphasis.answer
    at = parts.index(emphasis.sentence)
    why = unmarked(
        asked,
        article.text[begin:end],
        (first - begin, last - begin),
        emphasis.sure,
        article.text[slice(*parts[at - 1])] if at else "",
        article.title or "",
        confidence,
    )
    return (emphasis.answer, None) if why is None else (None, why)


def _shares(judged: Judged, inside: Sequence[Span]) -> list[float]:
    """Return the probability that the answer stands in each sentence, by the passage's reading."""
    reading = judged.reading
    if reading is None or reading.answer is None:
        return [0.0] * len(inside)
    return [(reading.answer_probability or 0.0) * reading.share(span) for span in inside]
