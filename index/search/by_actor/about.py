"""What is told of an actor: the sentences that name it and are not its own words."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, replace

import numpy as np

from index.actors.directory import ActorBook
from index.encoders.protocol import Encoder
from index.search.by_actor.on_subject import on_subject
from index.search.by_actor.said import asked_for
from index.search.finding import also_in
from index.search.ranking.candidates import Mask, allowed_rows
from index.statements.actors.recognise import named_actor
from index.statements.gazetteer.places import stands
from index.statements.gazetteer.table import bare, names
from index.statements.speaker import speaker_of, statement_at
from index.storage.generation import Generation
from index.text.normalise import paragraphs, plain, sentences
from index.text.passages import paragraph_of
from index.text.stems import terms
from index.values import Actor, Article, Finding, Findings, Question, Reason, Span, Statement

MOST_LOOKED_AT = 300
"""Passages looked through for each of an actor's names: one reads no more than a few pages."""


@dataclass(frozen=True, slots=True)
class _Mention:
    """A sentence that names the actor, in the passage that is shown of its article."""

    article: Article
    row: int
    passage: Span
    sentence: Span
    score: float = 1.0


def told_of(serving: Generation, book: ActorBook, encoder: Encoder, question: Question) -> Findings:
    """Return a page of what others say and articles tell of the question's actor.

    With a subject what is nearest to it comes first, without one the latest: being named is what
    counts, so no threshold holds an answer back. Reason NO_STATEMENT where nothing is told.
    """
    library = serving.searched()
    nothing = Findings(question, library, library, reason=Reason.UNKNOWN_ACTOR)
    actor, near = asked_for(serving, book, question.actor or "")
    if actor is None:
        return replace(nothing, suggestions=near)
    nothing = replace(nothing, reason=Reason.NO_STATEMENT, actor=actor)
    told = _told(serving, actor, allowed_rows(serving.table, question))
    if question.text.strip() and told:
        places = [(one.article, one.sentence[0], one.sentence) for one in told]
        scores = on_subject(serving, encoder, question.text, places)
        scored = zip(told, scores, strict=True)
        told = [replace(one, score=score) for one, score in scored if score is not None]
        told.sort(key=lambda one: -one.score)
    told = list(_once(told))
    page = told[question.offset : question.offset + question.count]
    findings = tuple(_finding(serving, one) for one in page)
    if not findings:
        return replace(nothing, total=len(told))
    return Findings(question, library, library, findings=findings, actor=actor, total=len(told))


def _told(serving: Generation, actor: Actor, mask: Mask | None) -> list[_Mention]:
    """Return the sentences that name the actor otherwise than as their speaker.

    The latest articles come first, each with its first passage before any with its second.
    """
    records, words = serving.records, serving.words
    rows = {row for one in _full(actor) for row, _ in words.search(terms(one), MOST_LOOKED_AT)}
    allowed = np.zeros(len(serving.table.day), dtype=np.bool_)
    allowed[[row for row in rows if mask is None or mask[row]]] = True
    shown = {serving.repeats.earliest(row, allowed) for row in np.flatnonzero(allowed).tolist()}
    passages = records.passages(sorted(shown))
    articles = records.by_number(sorted({number for number, _ in passages.values()}))
    by_article: dict[int, list[tuple[Span, int]]] = {}
    for row, (number, passage) in passages.items():
        by_article.setdefault(number, []).append((passage.span, row))
    ranked: list[tuple[int, _Mention]] = []
    for number, held in by_article.items():
        article = articles[number]
        is_named = naming(actor, article.text)
        own = [one for one in records.statements(article.id) if _is_own(one, actor)]
        taken = [span for one in own for span in (one.sentence, *one.content)]
        found = [list(_mentions(article, row, span, is_named, taken)) for span, row in sorted(held)]
        for at, several in enumerate(filter(None, found)):
            ranked += [(at, one) for one in several]
    ranked.sort(key=lambda one: (one[1].article.id, one[1].sentence))
    ranked.sort(key=lambda one: _day(one[1].article), reverse=True)
    return [one for _, one in sorted(ranked, key=lambda one: one[0])]


def naming(actor: Actor, text: str) -> Callable[[str], bool]:
    """Return what says whether a sentence of a text names an actor.

    A person's last name alone counts where the text has a full name of the same person, and a
    state's guarded names, such as Georgia, where the text names the state otherwise, too.
    """
    if actor.kind != "person":
        meant = [one for one in _full(actor) if _means(one, actor, text)]
        return lambda sentence: any(stands(one, sentence) for one in meant)
    full = [one for one in _full(actor) if stands(one, text)]
    last = {one.split()[-1] for one in full if " " in one}
    return lambda sentence: any(stands(one, sentence) for one in (*full, *last))


def _means(name: str, actor: Actor, text: str) -> bool:
    """Say whether a state's or body's name means it in a text; one not in the table always does."""
    entry = named_actor(name, text)
    return bare(name) not in names() if entry is None else entry.name == actor.name


def _full(actor: Actor) -> tuple[str, ...]:
    return tuple(dict.fromkeys((actor.name, *actor.forms, *actor.aliases)))


def _is_own(statement: Statement, actor: Actor) -> bool:
    """Return whether a statement is the actor's own, or one of its people's."""
    return statement.speaker in (actor.name, *actor.forms) or statement.actor == actor.name


def _mentions(
    article: Article,
    row: int,
    passage: Span,
    is_named: Callable[[str], bool],
    taken: Collection[Span],
) -> Iterator[_Mention]:
    """Yield a passage's sentences that name the actor and hold none of its own words."""
    for start, end in sentences(article.text, passage):
        free = not any(start < last and first < end for first, last in taken)
        if free and is_named(article.text[start:end]):
            yield _Mention(article, row, passage, (start, end))


def _finding(serving: Generation, one: _Mention) -> Finding:
    article, records = one.article, serving.records
    statement = statement_at(records.statements_at(article.id, one.sentence), one.sentence)
    return Finding(
        article=article,
        span=one.passage,
        text=article.text[slice(*one.passage)],
        highlight=(one.sentence,),
        paragraph=paragraph_of(paragraphs(article.text), one.sentence[0]),
        score=round(one.score, 4),
        speaker=speaker_of(statement, article, records.is_person),
        statement=statement,
        also=also_in(serving, article, [one.row]),
    )


def _once(told: Iterable[_Mention]) -> Iterator[_Mention]:
    """Keep one sentence of each passage, and none that stood in another article before."""
    passages: set[tuple[str, Span]] = set()
    seen: set[str] = set()
    for one in told:
        words, passage = (
            plain(one.article.text[slice(*one.sentence)]),
            (one.article.id, one.passage),
        )
        if words not in seen and passage not in passages:
            seen.add(words)
            passages.add(passage)
            yield one


def _day(article: Article) -> str:
    return article.published.isoformat() if article.published else ""
