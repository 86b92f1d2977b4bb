"""One question to one generation: from its words to findings, or to the reason for none."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from itertools import chain

from index.actors.directory import ActorBook
from index.encoders.protocol import Encoder
from index.reranker.serve import Reads
from index.search.by_actor.leading import only, with_words
from index.search.by_actor.offices import actors_of
from index.search.by_actor.said import said
from index.search.by_actor.speaker_filters import naming_one_of
from index.search.by_actor.who_said import who_said
from index.search.passages import from_passages
from index.search.plan import Plan, plan, when_said
from index.search.present import page
from index.search.query.parts import halves
from index.search.query.speakers import asked_words
from index.search.query.who_said import asked_speaker
from index.search.ranking.candidates import allowed_rows
from index.storage.generation import Generation
from index.values import Actor, Findings, Outcome, Question

MOST_NEAR = 3
"""Names offered for one that nobody has."""


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
    planned = plan(serving, question, today)
    if (found := _by_whom(serving, encoder, planned)) is not None:
        return found
    then, text = when_said(serving, question, today)
    asked_for = halves(text)
    wanted = [one for half in asked_for if (one := asked_words(half)) is not None]
    if not wanted:
        return from_passages(serving, encoder, reader, question, today)
    alone = len(wanted) == len(asked_for)  # whatever else is asked is answered in turn
    known = book()
    actors = {name: _actors(serving, known, name) for one in wanted for name in one.names}
    whole = replace(then, offset=0, count=question.offset + question.count + 1)
    if all(actors.values()):
        found = from_passages(serving, encoder, reader, whole, today)
        spoken = [
            said(serving, known, encoder, about, one.lemmas).findings
            for one in wanted
            for name in one.names
            for actor in actors[name]
            for about in [replace(found.question, actor=actor.name, text=one.subject)]
        ]
        return with_words(found, question, spoken, [*chain(*actors.values())], alone)
    capitals = all(name != name.lower() for name in actors)
    if alone and capitals and not any(one.lemmas for one in wanted):
        found = from_passages(serving, encoder, reader, whole, today)
        found = only(found, question, naming_one_of(list(actors)), Outcome.SPEAKER_NOT_NAMED)
    else:
        found = from_passages(serving, encoder, reader, question, today)
    unknown = [name for name, held in actors.items() if not held and name != name.lower()]
    near = dict.fromkeys(one.name for name in unknown for one in known.suggest(name, MOST_NEAR))
    return found if found.answered else replace(found, suggestions=tuple(near))


def _by_whom(serving: Generation, encoder: Encoder, planned: Plan) -> Findings | None:
    """Answer "Who said …?" from statements; None where that is not asked, or nobody said it."""
    spoken = asked_speaker(planned.asked)
    if spoken is None:
        return None
    mask = allowed_rows(serving.table, planned.question)
    found = who_said(serving, encoder, planned.question, spoken, mask)
    return page(serving, planned.question, mask, found) if found else None


def _actors(serving: Generation, known: ActorBook, name: str) -> tuple[Actor, ...]:
    """Return whom a name means, or who holds the office of that name; none where that is unsure."""
    return () if len(known.find(name)) > 1 else actors_of(serving, known, name)
