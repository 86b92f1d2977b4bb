"""What an actor said: its own statements, by subject or the latest first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from functools import cache

import numpy as np

from index.actors.directory import ActorBook
from index.encoders.protocol import Encoder
from index.search.by_actor.on_subject import on_subject
from index.search.by_actor.pages import page_of
from index.search.ranking.candidates import Mask, allowed_rows
from index.statements.speaker import is_named, speaker_of
from index.storage.generation import Generation
from index.storage.outlets import elsewhere
from index.text.normalise import plain
from index.text.stems import terms
from index.values import (
    LEAST_SURE,
    Actor,
    Article,
    Finding,
    Findings,
    Kind,
    Order,
    Question,
    Reason,
    Span,
    Statement,
    text_id,
)

MOST_SUGGESTED = 5
"""Names offered for one that is nobody's, or several people's."""
MENTIONS = 20
"""Passages looked through for a name that never speaks."""
REPEATED_WORDS = 5
"""Words from which the same quote in two articles is one that was repeated, not a coincidence."""


@dataclass(frozen=True, slots=True)
class Utterance:
    """One statement with its article and what speaks for it."""

    statement: Statement
    article: Article
    score: float = 0.0
    highlight: tuple[Span, ...] = ()


def said(
    serving: Generation,
    book: ActorBook,
    encoder: Encoder,
    question: Question,
    lemmas: Collection[str] = (),
) -> Findings:
    """Return a page of what the question's actor said, on its subject where it names one.

    With a subject the statements nearest to it come first, without one the latest. Where there
    are `lemmas`, only what one of these verbs reports.
    """
    library = serving.searched()
    mask = allowed_rows(serving.table, question)
    nothing = Findings(question, library, library, reason=Reason.UNKNOWN_ACTOR)
    actor, near = asked_for(serving, book, question.actor or "")
    if actor is None:
        return replace(nothing, suggestions=near)
    nothing = replace(nothing, reason=Reason.NO_STATEMENT, actor=actor)
    spoken = _utterances(serving, actor, mask)
    if lemmas:
        spoken = [one for one in spoken if one.statement.lemma in lemmas]
    if question.text.strip() and spoken:
        spoken = _on_subject(serving, encoder, question, spoken)
    once = _ordered(_once(serving, joined(spoken)), question.order)
    person = cache(serving.records.is_person)
    people = [_by_its_people(one.statement, actor, person) for one, _ in once]
    nothing = replace(nothing, total=len(once), people=sum(people))
    page = [once[place] for place in page_of(question, people)]
    if not page:
        return nothing
    findings = tuple(as_finding(one, also, person) for one, also in page)
    return replace(nothing, reason=None, findings=findings)


def _by_its_people(statement: Statement, actor: Actor, is_person: Callable[[str], bool]) -> bool:
    """Return whether one of an organisation's people is named as who made a statement."""
    named = actor.kind != "person" and is_named(statement)
    return named and statement.speaker is not None and is_person(statement.speaker)


def asked_for(
    serving: Generation, book: ActorBook, wanted: str
) -> tuple[Actor | None, tuple[str, ...]]:
    """Return the actor that a name means, or None and the names of those it may mean."""
    found = book.find(wanted)
    if len(found) > 1 or not (found or _named(serving, wanted)):
        near = found or book.suggest(wanted, MOST_SUGGESTED)
        return None, tuple(one.name for one in near)
    actor = with_affiliations(found[0] if found else Actor(wanted, "person"), serving)
    if not actor.statements and not any(_named(serving, name) for name in (wanted, actor.name)):
        return None, ()
    return actor, ()


def _named(serving: Generation, name: str) -> bool:
    """Return whether a name stands in the library, with its capitals, whoever speaks."""
    wanted = terms(name)
    if not wanted or name == name.lower():
        return False
    gone = serving.table.withdrawn
    rows = [row for row, _ in serving.words.search(wanted, MENTIONS)]
    if gone is not None:
        rows = [row for row in rows if not gone[row]]
    texts = serving.records.passage_texts(rows)
    return any(f" {plain(name)} " in f" {plain(text)} " for text in texts.values())


def with_affiliations(actor: Actor, serving: Generation) -> Actor:
    """Return a person with whom he or she speaks for."""
    if actor.kind != "person":
        return actor
    found = serving.records.affiliations(actor.name)
    return replace(
        actor, speaks_for=tuple((one.actor, one.articles, one.first, one.last) for one in found)
    )


def _utterances(serving: Generation, actor: Actor, mask: Mask | None) -> list[Utterance]:
    state = actor.name if actor.kind != "person" else None
    found = serving.records.statements_of(actor.forms, state, LEAST_SURE)
    articles = serving.records.by_number(sorted({number for _, number in found}))
    allowed = None
    if mask is not None:
        allowed = set(np.unique(serving.table.article[np.flatnonzero(mask)]).tolist())
    return [
        Utterance(under_own_name(statement, actor), articles[number])
        for statement, number in found
        if statement.kind is not Kind.UNATTRIBUTED and (allowed is None or number in allowed)
    ]


def under_own_name(statement: Statement, actor: Actor) -> Statement:
    """Return a person's statement under the person's name, also where people corrected it."""
    if actor.kind == "person":
        return replace(statement, speaker=actor.name)
    return statement


def _on_subject(
    serving: Generation, encoder: Encoder, question: Question, spoken: Sequence[Utterance]
) -> list[Utterance]:
    """Keep what is on the subject, best first: by its own words and by the passage it stands in."""
    stretches = [
        (one.article, one.statement.content[0][0], shown_span(one.statement)) for one in spoken
    ]
    scores = on_subject(serving, encoder, question.text, stretches, by_meaning=True)
    kept = [
        replace(one, score=score)
        for one, score in zip(spoken, scores, strict=True)
        if score is not None
    ]
    return sorted(kept, key=lambda one: -one.score)


def joined(spoken: Sequence[Utterance]) -> list[Utterance]:
    """Make one of the statements of one speaker in one sentence: they are shown in one quote."""
    groups: dict[tuple[str, Span, str | None], Utterance] = {}
    for one in spoken:
        key = (one.article.id, shown_span(one.statement), one.statement.speaker)
        first = groups.setdefault(key, one)
        spans = {*(first.highlight or first.statement.content), *one.statement.content}
        groups[key] = replace(first, highlight=_merged(spans))
    return list(groups.values())


def _merged(spans: Collection[Span]) -> tuple[Span, ...]:
    """Join spans that touch or overlap."""
    merged: list[Span] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], end))
        else:
            merged.append((start, end))
    return tuple(merged)


def _once(
    serving: Generation, spoken: Sequence[Utterance]
) -> list[tuple[Utterance, tuple[Article, ...]]]:
    """Return a quote that several articles repeat once, the earliest, with the other articles.

    So is what is told without quotation marks, where the passages around it say the same, too.
    """
    words = [
        plain(" ".join(one.article.text[slice(*span)] for span in one.statement.content))
        for one in spoken
    ]
    long = [len(one.split()) >= REPEATED_WORDS for one in words]
    count = Counter(words)
    told = [
        number
        for number, one in enumerate(spoken)
        if long[number] and not one.statement.quotes and count[words[number]] > 1
    ]
    around = dict(zip(told, _passages(serving, [spoken[number] for number in told]), strict=True))
    groups: dict[tuple[str, int], list[Utterance]] = {}
    for number, one in enumerate(spoken):
        if long[number] and one.statement.quotes:
            key = (words[number], -1)
        elif number in around:
            key = (words[number], around[number])
        else:  # short words may be the same by chance, but not at one place of one text
            place = (text_id(one.article.id), shown_span(one.statement), one.statement.speaker)
            key = (repr(place), -1)
        groups.setdefault(key, []).append(one)
    result: list[tuple[Utterance, tuple[Article, ...]]] = []
    for same in groups.values():
        first, *others = sorted(same, key=lambda one: (_day(one.article), one.article.id))
        articles = {one.article.id: one.article for one in others}
        articles.pop(first.article.id, None)
        also = elsewhere(first.article, articles.values())
        result.append((replace(first, score=same[0].score), also))
    return result


def _passages(serving: Generation, spoken: Sequence[Utterance]) -> list[int]:
    """Return, of the passages that utterances stand in, those that say the same by one row."""
    numbers = serving.records.numbers_of({one.article.id for one in spoken})
    rows: dict[int, list[tuple[int, int]]] = {}
    for row, number, start, _ in serving.records.rows_of(set(numbers.values())):
        rows.setdefault(number, []).append((start, row))
    found = []
    for one in spoken:
        place = one.statement.content[0][0]
        row = max(each for each in rows[numbers[one.article.id]] if each[0] <= place)[1]
        found.append(serving.repeats.group(row))
    return found


def _ordered(
    once: list[tuple[Utterance, tuple[Article, ...]]], order: Order
) -> list[tuple[Utterance, tuple[Article, ...]]]:
    """Put statements in the order asked for; those of one article in the order of its text."""
    if order is Order.NEAREST:
        return once
    told = sorted(once, key=lambda one: (one[0].article.id, one[0].statement.content[0]))
    dated = [one for one in told if one[0].article.published is not None]
    dated.sort(key=lambda one: _day(one[0].article), reverse=order is Order.LATEST)
    return dated + [one for one in told if one[0].article.published is None]


def _day(article: Article) -> str:
    return article.published.isoformat() if article.published else "9999"


def shown_span(statement: Statement) -> Span:
    """Return the span that is quoted: the whole sentence, and all of what was said."""
    spans = (statement.sentence, *statement.content)
    return min(start for start, _ in spans), max(end for _, end in spans)


def as_finding(
    one: Utterance, also: tuple[Article, ...], is_person: Callable[[str], bool]
) -> Finding:
    start, end = shown_span(one.statement)
    return Finding(
        article=one.article,
        span=(start, end),
        text=one.article.text[start:end],
        highlight=one.highlight or one.statement.content,
        paragraph=one.statement.paragraph,
        score=round(one.score, 4),
        speaker=speaker_of(one.statement, one.article, is_person),
        statement=one.statement,
        also=also,
    )
