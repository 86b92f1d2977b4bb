"""Questions that a generation is tried with: shipped ones, and ones made of its own articles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import TypeVar

import numpy as np

from index.search.ranking.candidates import Mask
from index.storage.generation import Generation
from index.text.normalise import WORD, sentences
from index.text.stems import query_terms
from index.text.wh_questions import wh_questions
from index.values import SURE, Article, Span, Statement

KEYWORDS = 3
"""Words of a statement that its question names: as many as people type after "about"."""
_Made = TypeVar("_Made")


@dataclass(frozen=True, slots=True)
class Trial:
    """A question made of a statement, and the rows that are left where its own are left out."""

    text: str
    others: Mask


@cache
def unrelated_questions() -> tuple[str, ...]:
    """Return the shipped questions that a library of news can hardly answer."""
    listed = (resources.files("index.sample") / "unrelated.txt").read_text(encoding="utf-8")
    return tuple(line for line in listed.splitlines() if line and not line.startswith("#"))


def own_trials(made: Generation, count: int) -> list[Trial]:
    """Make up to so many questions, spread over the articles, of what surely named people said.

    Always the same for the same articles.
    """
    articles = _some(made, count)
    spans: dict[int, list[tuple[int, Span]]] = {}
    for row, number, start, end in made.records.rows_of(articles):
        spans.setdefault(number, []).append((row, (start, end)))
    return _spread(
        (
            list(_trials(made, article, spans.get(number, [])))
            for number, article in articles.items()
        ),
        count,
    )


def answered_trials(made: Generation, count: int) -> list[str]:
    """Make up to so many questions, spread over the articles, that a plain sentence answers."""
    return _spread(
        (
            [
                asked
                for start, end in sentences(article.text)
                for asked in wh_questions(article.text[start:end])
            ]
            for article in _some(made, count).values()
        ),
        count,
    )


def _some(made: Generation, count: int) -> dict[int, Article]:
    """Return so many articles and a few more, spread over all, by number."""
    articles = made.manifest.articles
    return made.records.by_number(range(0, articles, max(1, articles // count)))


def _spread(of_articles: Iterable[list[_Made]], count: int) -> list[_Made]:
    """Return one of each article, then another of each, up to so many."""
    found = [one for one in of_articles if one]
    given: list[_Made] = []
    for turn in range(max(map(len, found), default=0)):
        given += [one[turn] for one in found if turn < len(one)]
        if len(given) >= count:
            break
    return given[:count]


def _trials(
    made: Generation, article: Article, passages: list[tuple[int, Span]]
) -> Iterator[Trial]:
    for statement in made.records.statements(article.id):
        words = _keywords(made, article, statement)
        if len(words) < KEYWORDS or statement.speaker is None:
            continue
        others = np.ones(made.manifest.passages, dtype=np.bool_)
        low, high = statement.content[0][0], statement.content[-1][1]
        for row, (start, end) in passages:
            if start < high and low < end:  # nor what other outlets print of it
                others[[row, *made.repeats.others(row)]] = False
        yield Trial(f"What did {statement.speaker} say about {' '.join(words)}?", others)


def _keywords(made: Generation, article: Article, statement: Statement) -> list[str]:
    """Return a statement's rarest words in its order; none where it is not surely somebody's."""
    if not statement.spoken or statement.speaker_confidence < SURE:
        return []
    words: dict[str, str] = {}
    for start, end in statement.content:
        for match in WORD.finditer(article.text, start, end):
            stems = query_terms(match.group())
            if len(stems) == 1 and not match.group().isdigit():
                words.setdefault(stems[0], match.group())
    weights = made.words.weights(list(words))
    rarest = sorted(weights, key=lambda stem: (-weights[stem], stem))[:KEYWORDS]
    return [word for stem, word in words.items() if stem in rarest]
