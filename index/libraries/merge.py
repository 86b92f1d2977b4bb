"""What several libraries answer, as one: pure functions over their answers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal

from index.search.by_actor.pages import page_of
from index.search.contradictions import opposed_second, other_figures_second
from index.search.present import MAYBE_SHOWN
from index.search.ranking.diversity import same_words
from index.statements.actors.people import fold
from index.statements.speakers.variants import same_person, written_out
from index.storage.outlets import elsewhere, same_outlet
from index.storage.segment_records import day_of
from index.text.likeness import LEAST_RUNS, runs
from index.text.numbers import figures
from index.values import (
    Actor,
    Article,
    Finding,
    Findings,
    Order,
    Question,
    Reason,
    Searched,
    Status,
    text_id,
)

# What tells most of why nothing is quoted comes first.
_TELLING = (
    Reason.UNSURE,
    Reason.BELOW_THRESHOLD,
    Reason.NO_STATEMENT,
    Reason.NOTHING_FOUND,
    Reason.UNKNOWN_ACTOR,
    Reason.EMPTY_LIBRARY,
)


def merged_answer(question: Question, parts: Sequence[Findings]) -> Findings:
    """Return one page of what libraries answered to the same question, asked from its beginning.

    Each was asked for one finding more than the page's end, so that it is known whether there is
    more. Their rankings are kept, and the better head comes first.
    """
    found = _merged(question, parts, lambda one: one.score)
    if question.offset or not found.answered:
        return found
    page, differ = other_figures_second(found.findings)
    page, opposed = opposed_second(page)
    return replace(found, findings=page, differ=found.differ or differ, opposed=opposed)


def merged_list(question: Question, parts: Sequence[Findings]) -> list[Finding]:
    """Return all that an actor said in several libraries, each of which was asked for all."""
    return _once(_by_turns([one.findings for one in parts if one.total], _rank(question)))


def merged_said(
    question: Question, parts: Sequence[Findings], every: Callable[[], Sequence[Finding]]
) -> Findings:
    """Return one page of what an actor said in several libraries, in the question's order.

    `every` gives all of it; it is called where the actor speaks in more than one of them.
    """
    told = [one for one in parts if one.total]
    if not told or _people(parts):
        return merged_told(question, parts)
    whole = _whole(question, parts)
    if len(told) == 1:
        (one,) = told
        return replace(
            whole, findings=one.findings, reason=one.reason, total=one.total, people=one.people
        )
    held = every()
    apart = whole.actor is not None and whole.actor.kind != "person"
    people = [apart and one.speaker is not None and one.speaker.person for one in held]
    page = tuple(held[place] for place in page_of(question, people))
    return replace(
        whole,
        findings=page,
        reason=None if page else Reason.NO_STATEMENT,
        total=len(held),
        people=sum(people),
    )


def merged_told(question: Question, parts: Sequence[Findings]) -> Findings:
    """Return one page of what is told of an actor in several libraries; see `merged_answer`.

    Where each knows another person by that name, nothing: UNKNOWN_ACTOR with both.
    """
    if people := _people(parts):
        unsure = [replace(one, findings=(), actor=None, total=0, people=0) for one in parts]
        whole = _whole(question, unsure)
        return replace(whole, reason=Reason.UNKNOWN_ACTOR, suggestions=people)
    return _merged(question, parts, _rank(question))


def _people(parts: Sequence[Findings]) -> tuple[str, ...]:
    """Return the names of the different people that libraries know by one name; none of one."""
    found: list[Actor] = []
    for one in (each.actor for each in parts if each.actor and each.actor.kind == "person"):
        if not any(one_person(one, other) for other in found):
            found.append(one)
    return tuple(one.name for one in found) if len(found) > 1 else ()


def one_person(one: Actor, other: Actor) -> bool:
    """Return whether two people may be one: by a whole name of both, or where one has none."""
    names, others = (
        {
            fold(spelled)
            for name in (each.name, *each.forms, *each.aliases)
            if " " in name.strip()
            for spelled in (name, written_out(name))
        }
        for each in (one, other)
    )
    return not (names and others) or any(
        same_person(name, held) for name in names for held in others
    )


def _rank(question: Question) -> Callable[[Finding], float]:
    """Return what puts findings on an actor in the question's order: the first has the most."""
    by_day = question.order is not Order.NEAREST or not question.text.strip()
    if not by_day:
        return lambda one: one.score
    earliest = question.order is Order.EARLIEST

    def rank(one: Finding) -> float:
        day = day_of(one.article.published)
        if day is None:
            return float("-inf")
        return -float(day.toordinal()) if earliest else float(day.toordinal())

    return rank


def merged_searched(parts: Iterable[Searched]) -> Searched:
    """Add up what was searched; the generation is named by all that were."""
    held = list(parts)
    return Searched(
        generation="+".join(one.generation for one in held if one.generation) or None,
        articles=sum(one.articles for one in held),
        passages=sum(one.passages for one in held),
        first=_least(one.first for one in held),
        last=_least((one.last for one in held), latest=True),
    )


def merged_actor(found: Sequence[Actor]) -> Actor:
    """Return an actor as all libraries know it."""
    first = found[0]
    return replace(
        first,
        forms=tuple(dict.fromkeys(name for one in found for name in one.forms)),
        aliases=tuple(dict.fromkeys(name for one in found for name in one.aliases)),
        statements=sum(one.statements for one in found),
        speaks_for=tuple(dict.fromkeys(body for one in found for body in one.speaks_for)),
    )


def merged_actors(lists: Sequence[Sequence[Actor]], count: int) -> tuple[Actor, ...]:
    """Return the first actors of each list in turn, each name once."""
    found: dict[str, list[Actor]] = {}
    for place in range(max(map(len, lists), default=0)):
        for one in lists:
            if place < len(one):
                name = fold(one[place].name)
                same = (other for other in found if same_person(fold(other), name))
                found.setdefault(next(same, one[place].name), []).append(one[place])
    return tuple(merged_actor(same) for same in list(found.values())[:count])


def merged_status(parts: Sequence[Status], own: Searched) -> Status:
    """Describe libraries as one; `own` is what the last of them holds, beside the shared one."""
    first = next((one for one in parts if one.searched.articles), parts[0])
    built = [one.built for one in parts if one.built is not None]
    return replace(
        first,
        searched=merged_searched(one.searched for one in parts),
        built=max(built, default=None),
        sources=sum(one.sources for one in parts),
        bytes=sum(one.bytes for one in parts),
        building=any(one.building for one in parts),
        own=own,
        trouble="; ".join(one.trouble for one in parts if one.trouble),
    )


def _merged(
    question: Question, parts: Sequence[Findings], rank: Callable[[Finding], float]
) -> Findings:
    end = question.offset + question.count
    answered = [one for one in parts if one.answered]
    whole = _whole(question, parts)
    if answered:
        findings = _once(_by_turns([one.findings for one in answered], rank))
        repeated = sum(len(one.findings) for one in answered) - len(findings)
        return replace(
            whole, findings=tuple(findings[question.offset : end]), total=whole.total - repeated
        )
    reasons = {one.reason for one in parts}
    reason = next(one for one in _TELLING if one in reasons)
    maybe = _once(_by_turns([one.maybe for one in parts], rank))
    nearest = _once(_by_turns([one.nearest for one in parts], rank))
    return replace(
        whole,
        reason=reason,
        maybe=tuple(maybe[:MAYBE_SHOWN]),
        nearest=() if maybe else tuple(nearest[question.offset : end]),
        familiar=any(one.familiar for one in parts),
        unknown=tuple(
            name for name in parts[0].unknown if all(name in one.unknown for one in parts)
        ),
    )


def _whole(question: Question, parts: Sequence[Findings]) -> Findings:
    """Return what answers have beside their quotes: what was searched, and who was understood."""
    library = merged_searched(one.library for one in parts)
    searched = merged_searched(one.searched for one in parts)
    explained = tuple(each for one in parts for each in one.explained)
    answered = [one for one in parts if one.answered]
    first = (answered or parts)[0]
    understood = replace(
        first.question, offset=question.offset, count=question.count, apart=question.apart
    )
    actors = [one.actor for one in answered or parts if one.actor is not None]
    return replace(
        first,
        question=understood,
        library=library,
        searched=searched,
        explained=explained,
        actor=merged_actor(actors) if actors else None,
        suggestions=tuple(dict.fromkeys(name for one in parts for name in one.suggestions)),
        differ=any(one.differ for one in answered),
        total=sum(one.total for one in answered),
    )


def _by_turns(
    lists: Sequence[Sequence[Finding]], rank: Callable[[Finding], float]
) -> Iterator[Finding]:
    """Return the best of the lists' heads, again and again: each list keeps its order."""
    at = [0] * len(lists)
    while open_ := [number for number, one in enumerate(lists) if at[number] < len(one)]:
        best = max(open_, key=lambda number: (rank(lists[number][at[number]]), -number))
        yield lists[best][at[best]]
        at[best] += 1


def _once(found: Iterable[Finding]) -> list[Finding]:
    """Leave out what overlaps a quote of the same article that came before, or says the same.

    Of the same words in two articles the earliest is shown, in the place of the better one, and
    says where else they stand.
    """
    shown: dict[str, list[Finding]] = {}
    kept: list[Finding] = []
    words: list[_Words] = []
    of_text: defaultdict[str, list[int]] = defaultdict(list)
    with_run: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for one in found:
        before = shown.setdefault(one.article.id, [])
        if any(_is_same(one.article, each.article) and _overlap(one, each) for each in before):
            continue
        before.append(one)
        own = _Words(one, figures(one.text), runs(one.text))
        # what says the same is of one text, or has runs in common: nothing else is looked at
        near = {*of_text[own.text], *(at for run in own.runs for at in with_run.get(run, ()))}
        twin = next((at for at in sorted(near) if words[at].say_the_same(own)), None)
        if twin is None:
            twin = len(kept)
            kept.append(one)
            words.append(own)
        else:
            kept[twin] = _joined(kept[twin], one)
            if kept[twin].article is not one.article:
                continue
            words[twin] = own
        of_text[own.text].append(twin)
        for run in own.runs if len(own.runs) >= LEAST_RUNS else ():
            with_run[run].append(twin)
    return kept


@dataclass(frozen=True, slots=True)
class _Words:
    """What a finding says, as it is compared with others: its figures and runs."""

    finding: Finding
    figures: frozenset[Decimal]
    runs: frozenset[tuple[str, ...]]

    @property
    def text(self) -> str:
        return text_id(self.finding.article.id)

    def say_the_same(self, other: _Words) -> bool:
        if _is_same(self.finding.article, other.finding.article):
            return False
        if self.text == other.text:
            return _overlap(self.finding, other.finding)
        enough = min(len(self.runs), len(other.runs)) >= LEAST_RUNS
        return enough and self.figures == other.figures and same_words(self.runs, other.runs)


def _joined(one: Finding, other: Finding) -> Finding:
    """Return the earlier of two findings of the same words, the one where nobody knows, with all
    the articles that they stand in."""
    days = [day_of(each.article.published) or date.max for each in (one, other)]
    first, second = (other, one) if days[1] < days[0] else (one, other)
    every = (*first.also, second.article, *second.also)
    others = [each for each in every if not _is_same(each, first.article)]
    others.sort(key=lambda each: day_of(each.published) or date.max)
    also = elsewhere(first.article, others)
    return replace(first, score=max(one.score, other.score), also=also)


def _is_same(one: Article, other: Article) -> bool:
    """Return whether two libraries have the same article: one text's may be of two outlets."""
    if one.id != other.id or one.outlet is None or other.outlet is None:
        return one.id == other.id
    return same_outlet(one.outlet, other.outlet)


def _overlap(one: Finding, other: Finding) -> bool:
    return one.span[0] < other.span[1] and other.span[0] < one.span[1]


def _least(days: Iterable[date | datetime | None], *, latest: bool = False) -> date | None:
    known = [one for one in days if one is not None]
    return (max if latest else min)(known) if known else None
