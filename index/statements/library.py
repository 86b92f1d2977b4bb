"""The statements of a whole library: found article by article, then named over all of them."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from index.code_digest import code_digest
from index.statements.actors.affiliations import Affiliation, find_affiliations
from index.statements.actors.people import LibraryPerson, canonical, join_people, with_canonical
from index.statements.actors.recognise import with_actors
from index.statements.extract import extract
from index.values import Article, Statement

log = logging.getLogger(__name__)


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


def _extracted(article: Article) -> tuple[Statement, ...]:
    """Find an article's statements; one that defeats a rule is kept, with no speaker in it."""
    try:
        return extract(article)
    except (RecursionError, LookupError, ValueError, TypeError, AttributeError):
        log.exception("no speakers in article %s: please report this", article.id)
        return ()


def rules_fingerprint() -> str:
    """Digest of the rules and tables of attribution: what they found is kept with it."""
    return code_digest("statements.library")


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
        found.append(_extracted(article) if before is None else before)
    last = max(len(articles) - 1, 0)  # not done before all are named
    tick(last)
    persons = join_people(zip(articles, found, strict=True))
    tick(last)
    forms = canonical(persons)
    full = [tuple(with_canonical(one, forms) for one in own) for own in found]
    tick(last)
    belong = find_affiliations(zip(articles, full, strict=True))
    named: list[tuple[Statement, ...]] = []
    for article, own in zip(articles, full, strict=True):
        tick(last)
        named.append(with_actors(article, own, belong))
    return Spoken(tuple(found), tuple(named), persons, belong)
