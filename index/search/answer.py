"""One question to one generation: from its words to findings, or to the reason for none."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from itertools import chain, zip_longest

import numpy as np

from index.actors.directory import ActorBook
from index.encoders.protocol import Encoder
from index.reranker.serve import Reads
from index.search.by_actor.offices import holders
from index.search.by_actor.said import said
from index.search.by_actor.speaker_filters import (
    anybody,
    by_one_of,
    naming_one_of,
    unmarked_but_words,
)
from index.search.by_actor.who_said import who_said
from index.search.contradictions import opposed_second
from index.search.explain import as_shown, explanation
from index.search.finding import finding
from index.search.openings import openings
from index.search.query.embedded import asked_within
from index.search.query.open_questions import open_subject
from index.search.query.parts import halves, parts
from index.search.query.period import period_of
from index.search.query.speakers import asked_outlet, asked_words
from index.search.query.who_said import asked_speaker
from index.search.ranking.candidates import Mask, allowed_rows
from index.search.ranking.corrections import with_corrections
from index.search.ranking.diversity import Choice, choose
from index.search.ranking.scored import Weighed, is_familiar, weigh
from index.search.ranking.timing import Asked, asked_time
from index.storage.generation import Generation
from index.storage.outlets import known_outlet
from index.text.stems import terms
from index.values import (
    Actor,
    Explanation,
    Finding,
    Findings,
    Outcome,
    Question,
    Reason,
    Searched,
    Span,
)

MOST_NEAR = 3
"""Names offered for one that nobody has."""
MAYBE_SHOWN = 2
"""Quotes that may help, at the most: whoever reads them has to judge each."""


def ask(
    serving: Generation,
    book: Callable[[], ActorBook],
    encoder: Encoder,
    reader: Reads | None,
    question: Question,
    today: date,
) -> Findings:
    """Answer a question; where it asks for somebody's words, what that one said leads.

    `today` is what "last week" is told from. Raises NotFoundError where the question's outlet is
    in no article.
    """
    narrowed, rest, _ = _understood(serving, question, today)
    if (spoken := asked_speaker(rest)) is not None:
        mask = allowed_rows(serving.table, narrowed)
        if by := who_said(serving, encoder, narrowed, spoken, mask):
            return _page(serving, narrowed, mask, by)
    then, text = _when(serving, question, today)
    asked_for = halves(text)
    wanted = [one for half in asked_for if (one := asked_words(half)) is not None]
    if not wanted:
        return answer(serving, encoder, reader, question, today)
    known = book()
    actors = {name: _actors(serving, known, name) for one in wanted for name in one.names}
    alone = len(wanted) == len(asked_for)  # whatever else is asked is answered in turn
    whole = replace(then, offset=0, count=question.offset + question.count + 1)
    if all(actors.values()):
        found = answer(serving, encoder, reader, whole, today)
        spoken_by = [
            said(
                serving,
                known,
                encoder,
                replace(found.question, actor=actor.name, text=one.subject),
                one.lemmas,
            ).findings
            for one in wanted
            for name in one.names
            for actor in actors[name]
        ]
        speakers = [actor for found_actors in actors.values() for actor in found_actors]
        return _words(found, question, spoken_by, speakers, alone)
    unknown = [name for name, found in actors.items() if not found and name != name.lower()]
    capitals = all(name != name.lower() for name in actors)
    if alone and capitals and not any(one.lemmas for one in wanted):
        found = answer(serving, encoder, reader, whole, today)
        found = _only(found, question, naming_one_of(list(actors)), Outcome.SPEAKER_NOT_NAMED)
    else:
        found = answer(serving, encoder, reader, question, today)
    near = dict.fromkeys(one.name for name in unknown for one in known.suggest(name, MOST_NEAR))
    return found if found.answered else replace(found, suggestions=tuple(near))


def _actors(serving: Generation, known: ActorBook, name: str) -> tuple[Actor, ...]:
    """Return whom a name means, or who holds the office of that name; none where that is unsure."""
    found = known.find(name)
    if found:
        return found if len(found) == 1 else ()
    return tuple(
        held[0] for holder in holders(serving, name) if len(held := known.find(holder)) == 1
    )


def _page(
    serving: Generation, question: Question, mask: Mask | None, found: Sequence[Finding]
) -> Findings:
    """Return the question's page of findings that answer it."""
    library = serving.searched()
    searched = library if mask is None else _searched(serving, mask)
    page = tuple(found[question.offset : question.offset + question.count])
    return Findings(question, library, searched, findings=page, total=len(found))


def _when(serving: Generation, question: Question, today: date) -> tuple[Question, str]:
    """Give the question bound to the days that it names, if there are articles of them, and its
    other words.

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
    return then, _without(text, period.words)


def _has_any(serving: Generation, question: Question) -> bool:
    """Say whether a question's filters leave anything to search."""
    mask = allowed_rows(serving.table, question)
    return mask is None or bool(mask.any())


def _words(
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
    leading = _in_turn(spoken)
    kept = by_one_of(speakers) if alone else anybody
    if not leading:
        return _only(found, question, kept, Outcome.ANOTHER_SPEAKER)
    asked = replace(found.question, offset=question.offset, count=question.count)
    rest = [
        one
        for one in found.findings
        if kept(one) and not any(_overlap(one, other) for other in leading)
    ]
    findings = [*leading, *rest] if alone else _in_turn([leading, rest])
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


def _only(
    found: Findings, question: Question, kept: Callable[[Finding], bool], otherwise: Outcome
) -> Findings:
    """Give the question's page of the findings that are kept, or none with the nearest ones."""
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
        reason=Reason.UNSURE if possible else _refused(found.reason),
        maybe=possible,
        nearest=() if possible else others[question.offset : end],
    )


def _refused(reason: Reason | None) -> Reason:
    """Return why nothing is quoted of what was answered, or might have been."""
    return Reason.BELOW_THRESHOLD if reason in (None, Reason.UNSURE) else reason


def answer(
    serving: Generation,
    encoder: Encoder,
    reader: Reads | None,
    question: Question,
    today: date,
) -> Findings:
    """Answer a question from a generation that holds at least one passage.

    Raises NotFoundError where the question's outlet is in no article.
    """
    narrowed, asked, time = _understood(serving, question, today)
    found = _answer(serving, encoder, reader, narrowed, asked, time)
    days = (narrowed.since, narrowed.until)
    if found.answered or days == (question.since, question.until):
        return found
    anytime = replace(narrowed, since=question.since, until=question.until)
    outside = _answer(serving, encoder, reader, anytime, asked, None)
    if not outside.answered:
        return found
    nearest = outside.findings
    reason = _refused(found.reason)
    return replace(found, reason=reason, maybe=(), nearest=nearest, elsewhen=True)


def _answer(
    serving: Generation,
    encoder: Encoder,
    reader: Reads | None,
    question: Question,
    asked: str,
    time: Asked | None,
) -> Findings:
    """Answer what is asked within a question's filters, at a time."""
    library = serving.searched()
    mask = allowed_rows(serving.table, question)
    searched = library if mask is None else _searched(serving, mask)
    nothing = Findings(question, library, searched, reason=Reason.NOTHING_FOUND)
    if searched.passages == 0 or not terms(asked):
        return nothing
    subject = open_subject(asked)
    if subject is not None:
        found = weigh(serving, encoder, None, question, subject, mask, time)
        weighed = [openings(serving, found)]
    else:
        weighed = [
            weigh(serving, encoder, reader, question, part, mask, time) for part in parts(asked)
        ]
    answered = [one for one in weighed if one.strong]
    unsure = [one for one in weighed if one.possible and not answered]
    wanted = question.offset + question.count
    choices = [
        choose(
            one.strong if answered else one.possible if unsure else one.judged,
            one.texts,
            wanted,
            {each.hit.row: int(serving.table.article[each.hit.row]) for each in one.judged},
            one.weights,
        )
        for one in answered or unsure or weighed
    ]
    findings = _findings(serving, answered or unsure or weighed, choices)
    findings = findings[question.offset : wanted]
    explained: tuple[Explanation, ...] = ()
    if question.explain:
        shown = {one.hit.row for choice in choices for one in choice.shown if answered}
        same = {one.hit.row for choice in choices for row in choice.same.values() for one in row}
        explained = tuple(explanation(serving, one, shown, same) for one in weighed)
    if answered:
        differ = any(choice.differ for choice in choices)
        opposed = False
        if not question.offset:
            findings, opposed = opposed_second(findings)
        findings = with_corrections(serving, findings, lead=subject is None)
        return Findings(
            question,
            library,
            searched,
            findings=findings,
            total=len(frozenset().union(*(choice.rows for choice in choices))),
            differ=differ,
            opposed=opposed,
            explained=explained,
        )
    if unsure:
        unmarked = tuple(replace(one, answer=None) for one in findings[:MAYBE_SHOWN])
        return replace(nothing, reason=Reason.UNSURE, maybe=unmarked, explained=explained)
    best = weighed[0].judged[:1]
    familiar = any(is_familiar(one) for one in best)
    return replace(
        nothing,
        reason=Reason.BELOW_THRESHOLD,
        nearest=findings if familiar else (),
        familiar=familiar,
        explained=explained,
    )


def _understood(
    serving: Generation, question: Question, today: date
) -> tuple[Question, str, Asked | None]:
    """Return the question with the filters that its words surely set, the other words, its time.

    Days that it names bind; those told from today are only preferred.
    """
    grouping, asked = serving.table.grouping, asked_within(question.text)
    outlet = known_outlet(question.outlet, grouping)
    named = asked_outlet(asked, [*dict.fromkeys((*grouping, *grouping.values()))])
    whose = known_outlet(named[0], grouping) if named else None
    if named and outlet in (None, whose):  # a page that is turned comes with its filters
        outlet, asked = whose, _without(asked, named[1])
    question = replace(question, outlet=outlet)
    period, given = period_of(asked, today), (question.since, question.until)
    last = serving.days[1]
    time = asked_time(asked, period, min(today, last) if last else today)
    if given != (None, None):
        same = period is not None and given == (period.since, period.until)
        return question, _without(asked, period.words) if period and same else asked, None
    if period is None or period.relative or not period.bound:
        return question, asked, time
    narrowed = replace(question, since=period.since, until=period.until)
    return narrowed, _without(asked, period.words), None


def _without(text: str, words: str) -> str:
    """Leave out words that became a filter, unless nothing else was asked."""
    left = text.replace(words, " ", 1)
    return left if terms(left) else text


def _findings(
    serving: Generation, weighed: Sequence[Weighed], choices: Sequence[Choice]
) -> tuple[Finding, ...]:
    """Give the findings of all parts in turn, none twice."""
    found: dict[tuple[str, Span], Finding] = {}
    made = [
        [
            finding(serving, one, judged, choice.same.get(judged.hit.row, ()))
            for judged in choice.shown
        ]
        for one, choice in zip(weighed, choices, strict=True)
    ]
    for one in _in_turn(made):
        found.setdefault((one.article.id, one.span), one)
    return tuple(found.values())


def _in_turn(lists: Sequence[Sequence[Finding]]) -> list[Finding]:
    """Give the first of each list, then the second of each."""
    return [one for one in chain.from_iterable(zip_longest(*lists)) if one is not None]


def _overlap(one: Finding, other: Finding) -> bool:
    same = one.article.id == other.article.id
    return same and one.span[0] < other.span[1] and other.span[0] < one.span[1]


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
