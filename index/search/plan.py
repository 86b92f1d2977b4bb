"""Plan: what a question asks for, within which filters and of which time."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from index.search.query.embedded import asked_within
from index.search.query.period import period_of
from index.search.query.speakers import asked_outlet
from index.search.ranking.candidates import allowed_rows
from index.search.ranking.timing import Asked, asked_time
from index.storage.generation import Generation
from index.storage.outlets import known_outlet
from index.text.stems import terms
from index.values import Question


@dataclass(frozen=True, slots=True)
class Plan:
    """The question with the filters that its words surely set, its other words, and its time.

    `time` is only a preference; None where none is asked for, or where days are a filter.
    """

    question: Question
    asked: str
    time: Asked | None


def plan(serving: Generation, question: Question, today: date) -> Plan:
    """Return what is to be looked for; days that the question names bind, relative ones do not.

    `today` is what "last week" is told from. Raises NotFoundError where the question's outlet is
    in no article.
    """
    grouping, asked = serving.table.grouping, asked_within(question.text)
    outlet = known_outlet(question.outlet, grouping)
    named = asked_outlet(asked, [*dict.fromkeys((*grouping, *grouping.values()))])
    whose = known_outlet(named[0], grouping) if named else None
    if named and outlet in (None, whose):  # a page that is turned comes with its filters
        outlet, asked = whose, without(asked, named[1])
    question = replace(question, outlet=outlet)
    period, given = period_of(asked, today), (question.since, question.until)
    last = serving.days[1]
    time = asked_time(asked, period, min(today, last) if last else today)
    if given != (None, None):
        same = period is not None and given == (period.since, period.until)
        asked = without(asked, period.words) if period and same else asked
        return Plan(question, asked, None)
    if period is None or period.relative or not period.bound:
        return Plan(question, asked, time)
    narrowed = replace(question, since=period.since, until=period.until)
    return Plan(narrowed, without(asked, period.words), None)


def when_said(serving: Generation, question: Question, today: date) -> tuple[Question, str]:
    """Return the question bound to the days that it names, if there are articles of them, and
    its other words.

    What was said "in March" was said then, while what happened then may be told for years.
    """
    text = asked_within(question.text)
    period = period_of(text, today)
    if period is None:
        return question, text
    then = replace(question, since=period.since, until=period.until)
    given = (question.since, question.until)
    if given not in ((period.since, period.until), (None, None)) or not _has_any(serving, then):
        return question, text
    return then, without(text, period.words)


def _has_any(serving: Generation, question: Question) -> bool:
    """Return whether a question's filters leave anything to search."""
    mask = allowed_rows(serving.table, question)
    return mask is None or bool(mask.any())


def without(text: str, words: str) -> str:
    """Leave out words that became a filter, unless nothing else was asked."""
    left = text.replace(words, " ", 1)
    return left if terms(left) else text
