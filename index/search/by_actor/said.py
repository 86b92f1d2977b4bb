"""What an actor said: its own statements, by subject or the latest first."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from index.actors.directory import ActorBook
from index.encoders.protocol import Encoder
from index.search.by_actor.kept import KeptLists
from index.search.by_actor.listed import Entry, list_of
from index.search.by_actor.offices import actors_of
from index.search.by_actor.pages import page_of
from index.statements.speaker import shown_span, speaker_of
from index.storage.generation import Generation
from index.storage.outlets import elsewhere
from index.text.normalise import plain
from index.text.stems import terms
from index.values import Actor, Article, Finding, Findings, Question, Reason, Span, Statement

MOST_SUGGESTED = 5
"""Names offered for one that is nobody's, or several people's."""
MENTIONS = 20
"""Passages looked through for a name that never speaks."""


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
    kept: KeptLists[Entry] | None = None,
) -> Findings:
    """Return a page of what the question's actor said, on its subject where it names one.

    With a subject the statements nearest to it come first, without one the latest. Where there
    are `lemmas`, only what one of these verbs reports. `kept` are the lists of pages before.
    """
    library = serving.searched()
    nothing = Findings(question, library, library, reason=Reason.UNKNOWN_ACTOR)
    actor, near = asked_for(serving, book, question.actor or "")
    if actor is None:
        return replace(nothing, suggestions=near)

    def make() -> Sequence[Entry]:
        return list_of(serving, encoder, actor, question, lemmas)

    asked = (replace(question, offset=0, count=0, apart=0), actor, tuple(sorted(lemmas)))
    listed = make() if kept is None else kept.of([serving], asked, make)
    people = [one.of_people for one in listed]
    nothing = replace(
        nothing,
        reason=Reason.NO_STATEMENT,
        actor=actor,
        total=len(listed),
        people=sum(people),
    )
    page = [listed[place] for place in page_of(question, people)]
    if not page:
        return nothing
    return replace(nothing, reason=None, findings=tuple(_findings(serving, actor, page)))


def _findings(serving: Generation, actor: Actor, page: Sequence[Entry]) -> Iterator[Finding]:
    """Read what is shown of some entries of a list."""
    records = serving.records
    statements = records.sayings.read([told for one in page for told in one.told])
    numbers = {number for one in page for number in (one.told[0].article, *one.also)}
    articles = records.by_number(sorted(numbers))
    person = cache(records.is_person)
    for one in page:
        same = [under_own_name(statements[told], actor) for told in one.told]
        spans = {span for each in same for span in each.content}
        article = articles[one.told[0].article]
        utterance = Utterance(same[0], article, one.score, _merged(spans))
        also = elsewhere(article, [articles[number] for number in one.also])
        yield as_finding(utterance, also, person)


def asked_for(
    serving: Generation, book: ActorBook, wanted: str
) -> tuple[Actor | None, tuple[str, ...]]:
    """Return the actor that a name or an office means, or None and the names of those it may."""
    found = actors_of(serving, book, wanted)
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


def under_own_name(statement: Statement, actor: Actor) -> Statement:
    """Return a person's statement under the person's name, also where people corrected it."""
    if actor.kind == "person":
        return replace(statement, speaker=actor.name)
    return statement


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
