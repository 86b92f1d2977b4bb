"""An answer to a question for somebody's words: what that one said leads, passages follow."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from index.search.by_actor.speaker_filters import (
    anybody,
    by_one_of,
    spoken_by_one_of,
    unmarked_but_words,
)
from index.search.contradictions import opposed_second
from index.search.explain import as_shown
from index.search.present import in_turn, refused
from index.values import Actor, Finding, Findings, Outcome, Question, Reason


def with_words(
    found: Findings,
    question: Question,
    spoken: Sequence[Sequence[Finding]],
    speakers: Sequence[Actor],
    alone: bool,
) -> Findings:
    """Let what the speakers said lead, before or in turn with what else answers.

    `found` is the answer to the whole question and one more than its page; `alone` says that
    nothing but words is asked for.
    """
    if alone:
        found = replace(found, findings=tuple(map(unmarked_but_words, found.findings)))
    leading = in_turn(spoken)
    kept = by_one_of(speakers) if alone else anybody
    if not leading:
        words = spoken_by_one_of(speakers) if alone else anybody
        return only(found, question, words, Outcome.ANOTHER_SPEAKER)
    asked = replace(found.question, offset=question.offset, count=question.count)
    rest = [
        one
        for one in found.findings
        if kept(one) and not any(_overlap(one, other) for other in leading)
    ]
    findings = [*leading, *rest] if alone else in_turn([leading, rest])
    end = question.offset + question.count
    page = tuple(findings[question.offset : end])
    page, opposed = (page, False) if question.offset else opposed_second(page)
    return replace(
        found,
        explained=as_shown(
            found.explained, page, Outcome.ANOTHER_SPEAKER if alone else Outcome.TOO_FAR_DOWN
        ),
        opposed=opposed,
        question=asked,
        findings=page,
        total=len(findings),
        reason=None,
        maybe=(),
        nearest=(),
        familiar=False,
    )


def only(
    found: Findings, question: Question, kept: Callable[[Finding], bool], otherwise: Outcome
) -> Findings:
    """Return the question's page of the findings that are kept, or none with the nearest ones."""
    end = question.offset + question.count
    asked = replace(found.question, offset=question.offset, count=question.count)
    left = [one for one in found.findings if kept(one)]
    explained = as_shown(found.explained, left, otherwise)
    if left:
        page = tuple(left[question.offset : end])
        return replace(
            found,
            question=asked,
            findings=page,
            total=len(left),
            explained=explained,
            opposed=found.opposed and page[:2] == found.findings[:2],
        )
    possible = tuple(one for one in found.maybe if kept(one))
    others = found.findings or found.maybe or found.nearest
    return replace(
        found,
        explained=explained,
        question=asked,
        findings=(),
        total=0,
        reason=Reason.UNSURE if possible else refused(found.reason),
        maybe=possible,
        nearest=() if possible else others[question.offset : end],
    )


def _overlap(one: Finding, other: Finding) -> bool:
    same = one.article.id == other.article.id
    return same and one.span[0] < other.span[1] and other.span[0] < one.span[1]
