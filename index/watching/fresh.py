"""Newly published articles, prepared once for any number of watches."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np

from index.encoders.protocol import Encoder, Vectors
from index.statements.gazetteer.synonyms import spelled_out
from index.statements.speaker import shown_span
from index.storage.generation import Generation
from index.text.stems import terms
from index.values import Actor, Article, Kind, Modality, Polarity, Span, Statement


@dataclass(frozen=True, slots=True)
class Passage:
    """A passage of a new article: its row, its place in `Fresh.vectors`, and its stems."""

    row: int
    place: int
    article: Article
    span: Span
    stems: frozenset[str]

    @property
    def text(self) -> str:
        """The passage's own words."""
        return self.article.text[slice(*self.span)]


@dataclass(frozen=True, slots=True)
class Said:
    """A statement of a new article with what it is held against a subject by.

    `told` are the title, the passage and the sentence, `own` and `around` the stems of the
    sentence and of the passage with the title.
    """

    statement: Statement
    article: Article
    passage: Passage
    own: frozenset[str]
    around: frozenset[str]
    told: str


@dataclass(frozen=True, slots=True)
class Fresh:
    """The articles with their passages and statements; `vectors` has one row a passage.

    `by_form` has the statements by the name that their article gives the speaker, `by_actor` by
    the state or body that speaks, or is spoken for; `having` the passages by the stems in them.
    """

    serving: Generation
    articles: tuple[Article, ...]
    passages: tuple[Passage, ...]
    vectors: Vectors
    by_form: dict[str, list[Said]] = field(default_factory=dict)
    by_actor: dict[str, list[Said]] = field(default_factory=dict)
    having: dict[str, list[Passage]] = field(default_factory=dict)
    _meant: dict[tuple[str, Span], Vectors] = field(default_factory=dict)

    def meanings(self, encoder: Encoder, said: Sequence[Said]) -> list[Vectors]:
        """Return the vectors of statements, each computed once for all watches."""
        keys = [(one.article.id, shown_span(one.statement)) for one in said]
        missing = [key for key in dict.fromkeys(keys) if key not in self._meant]
        if missing:
            texts = {one.article.id: one.article.text for one in said}
            made = encoder.encode_passages([texts[key][slice(*span)] for key, span in missing])
            self._meant.update(zip(missing, made, strict=True))
        return [self._meant[key] for key in keys]

    def by(self, actor: Actor) -> Iterator[Said]:
        """Yield what an actor, or for a state or body its people, said or wrote."""
        seen: set[int] = set()
        lists: list[Sequence[Said]] = [self.by_form.get(form, ()) for form in actor.forms]
        if actor.kind != "person":
            lists.append(self.by_actor.get(actor.name, ()))
        for one in (said for found in lists for said in found):
            if id(one) not in seen:
                seen.add(id(one))
                yield one


def fresh(serving: Generation, ids: Collection[str]) -> Fresh:
    """Prepare the articles of some ids; those that were withdrawn, or are not there, are left out.

    The cost grows with these articles alone, whatever the library holds besides.
    """
    numbers = sorted(serving.records.numbers_of(ids).values())
    articles = serving.records.by_number(numbers)
    rows = serving.records.rows_of(numbers)
    gone = serving.table.withdrawn
    kept = [one for one in rows if gone is None or not gone[one[0]]]
    passages = tuple(
        Passage(
            row,
            place,
            articles[number],
            (start, end),
            frozenset(terms(spelled_out(articles[number].text[start:end]))),
        )
        for place, (row, number, start, end) in enumerate(kept)
    )
    vectors = serving.vectors.vectors(np.array([one.row for one in passages], dtype=np.int64))
    by_article: defaultdict[str, list[Passage]] = defaultdict(list)
    having: defaultdict[str, list[Passage]] = defaultdict(list)
    for one in passages:
        by_article[one.article.id].append(one)
        for stem in one.stems:
            having[stem].append(one)
    shown = tuple(articles[number] for number in numbers if by_article.get(articles[number].id))
    made = Fresh(serving, shown, passages, vectors, having=dict(having))
    for article in shown:
        _take_statements(made, article, by_article[article.id])
    return made


def _take_statements(made: Fresh, article: Article, passages: Sequence[Passage]) -> None:
    records = made.serving.records
    title = frozenset(terms(spelled_out(article.title or "")))
    pairs = zip(records.statements(article.id), records.found_statements(article.id), strict=True)
    for one, found in pairs:
        if not one.content or one.kind is Kind.UNATTRIBUTED or not _was_said(one):
            continue
        place = one.content[0][0]
        passage = next((p for p in passages if p.span[0] <= place < p.span[1]), passages[-1])
        words = spelled_out(article.text[slice(*shown_span(one))])
        said = Said(
            one,
            article,
            passage,
            frozenset(terms(words)),
            passage.stems | title,
            f"{spelled_out(article.title or '')} {spelled_out(passage.text)} {words}",
        )
        if found.speaker:
            made.by_form.setdefault(found.speaker, []).append(said)
        if one.actor:
            made.by_actor.setdefault(one.actor, []).append(said)


def _was_said(one: Statement) -> bool:
    """Say whether something was said or written, or refused to be.

    Not what is thought or wanted, nor what somebody could say or will.
    """
    if one.modality is not Modality.ACTUAL:
        return False
    return one.spoken or one.polarity is Polarity.DECLINED


def in_order(articles: Iterable[Article]) -> list[Article]:
    """Return articles by when they were published, the earliest first, those without a day last."""
    return sorted(articles, key=moment)


def moment(article: Article) -> tuple[str, str]:
    """Return what orders articles by time."""
    return (article.published.isoformat() if article.published else "9999", article.id)
