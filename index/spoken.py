"""The statements of a whole library: found article by article, then named over all of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from index.model import Article, Statement
from index.statements import extract
from index.statements.actors import with_actors
from index.statements.affiliations import Affiliation, affiliations
from index.statements.people import LibraryPerson, canonical, people, with_canonical


@dataclass(frozen=True, slots=True)
class Spoken:
    """Who says what in a library, by article in the order of the articles.

    `found` holds the statements as each article alone gives them, which the next build takes
    over; `named` the same ones with the library's full names and actors.
    """

    found: tuple[tuple[Statement, ...], ...]
    named: tuple[tuple[Statement, ...], ...]
    people: tuple[LibraryPerson, ...]
    affiliations: Mapping[str, tuple[Affiliation, ...]]


def attribute(
    articles: Sequence[Article],
    known: Callable[[Article], tuple[Statement, ...] | None],
    tick: Callable[[int], None],
) -> Spoken:
    """Find the statements of all articles; `known` gives those of an article read before.

    `tick` is told how many articles are done, and may raise to stop.
    """
    found: list[tuple[Statement, ...]] = []
    for done, article in enumerate(articles):
        tick(done)
        before = known(article)
        found.append(extract(article) if before is None else before)
    persons = people(zip(articles, found, strict=True))
    forms = canonical(persons)
    full = [tuple(with_canonical(one, forms) for one in own) for own in found]
    belong = affiliations(zip(articles, full, strict=True))
    named = tuple(
        with_actors(article, own, belong) for article, own in zip(articles, full, strict=True)
    )
    return Spoken(tuple(found), named, persons, belong)
