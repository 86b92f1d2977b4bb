"""Present: a decision as findings, each with its attribution, or the reason for none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import chain, zip_longest
from typing import TypeVar

import numpy as np

from index.search.contradictions import opposed_second
from index.search.decide import Class, Decision
from index.search.explain import explanation
from index.search.finding import finding
from index.search.query.open_questions import open_subject
from index.search.ranking.candidates import Mask
from index.search.ranking.corrections import with_corrections
from index.search.ranking.scored import Weighed
from index.storage.generation import Generation
from index.values import Explanation, Finding, Findings, Question, Reason, Searched, Span

T = TypeVar("T")

MAYBE_SHOWN = 2
"""Quotes that may help, at the most: whoever reads them has to judge each."""


def present(
    serving: Generation,
    question: Question,
    searched: Searched,
    weighed: Sequence[Weighed],
    decision: Decision,
) -> Findings:
    """Return the question's page of what was decided."""
    end = question.offset + question.count
    if decision.kind is Class.UNSURE:
        end = min(end, question.offset + MAYBE_SHOWN)
    shown = decision.kind is not Class.NOTHING or decision.familiar
    findings = _findings(serving, decision, end)[question.offset : end] if shown else ()
    nothing = Findings(
        question,
        serving.searched(),
        searched,
        reason=Reason.BELOW_THRESHOLD,
        unknown=decision.unknown,
        explained=_explained(serving, question, weighed, decision),
    )
    if decision.kind is Class.ANSWERED:
        opposed = False
        if not question.offset:
            findings, opposed = opposed_second(findings)
        lead = open_subject(decision.parts[0].asked) is None
        return replace(
            nothing,
            reason=None,
            findings=with_corrections(serving, findings, lead=lead),
            total=decision.total,
            differ=decision.differ,
            opposed=opposed,
        )
    if decision.kind is Class.UNSURE:
        unmarked = tuple(replace(one, answer=None) for one in findings)
        return replace(nothing, reason=Reason.UNSURE, maybe=unmarked)
    return replace(nothing, nearest=findings, familiar=decision.familiar)


def refused(reason: Reason | None) -> Reason:
    """Return why nothing is quoted of what was answered, or might have been."""
    return Reason.BELOW_THRESHOLD if reason in (None, Reason.UNSURE) else reason


def page(
    serving: Generation, question: Question, mask: Mask | None, found: Sequence[Finding]
) -> Findings:
    """Return the question's page of findings that answer it."""
    library = serving.searched()
    searched = library if mask is None else searched_in(serving, mask)
    shown = tuple(found[question.offset : question.offset + question.count])
    return Findings(question, library, searched, findings=shown, total=len(found))


def searched_in(serving: Generation, mask: Mask) -> Searched:
    """Return what a question within filters searches; the mask has the shape (rows,)."""
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


def in_turn(lists: Sequence[Sequence[T]]) -> list[T]:
    """Return the first of each list, then the second of each.

    >>> in_turn([["a", "b"], ["c"]])
    ['a', 'c', 'b']
    """
    return [one for one in chain.from_iterable(zip_longest(*lists)) if one is not None]


def _findings(serving: Generation, decision: Decision, end: int) -> tuple[Finding, ...]:
    """Return up to so many findings of each part, in turn, none twice."""
    found: dict[tuple[str, Span], Finding] = {}
    made = [
        [
            finding(serving, one, judged, choice.same.get(judged.hit.row, ()))
            for judged in choice.shown[:end]
        ]
        for one, choice in zip(decision.parts, decision.choices, strict=True)
    ]
    for one in in_turn(made):
        found.setdefault((one.article.id, one.span), one)
    return tuple(found.values())


def _explained(
    serving: Generation, question: Question, weighed: Sequence[Weighed], decision: Decision
) -> tuple[Explanation, ...]:
    if not question.explain:
        return ()
    answered = decision.kind is Class.ANSWERED
    shown = {one.hit.row for choice in decision.choices for one in choice.shown if answered}
    same = {
        one.hit.row for choice in decision.choices for row in choice.same.values() for one in row
    }
    return tuple(explanation(serving, one, shown, same) for one in weighed)
