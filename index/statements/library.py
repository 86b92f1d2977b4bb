"""The statements of one article, and what of them names people over a whole library."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from index.code_digest import code_digest
from index.statements.actors.affiliations import told_of
from index.statements.actors.people import personal
from index.statements.actors.recognise import with_actors
from index.statements.extract import extract
from index.values import Article, Form, Statement

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Mention:
    """A speaker's name in one article.

    `statements` counts those in which it is a person's; `named` is whether one names it outright,
    no pronoun or office; `told` are the actors that the article tells it speaks for.
    """

    name: str
    statements: int
    named: bool
    told: frozenset[str]


def found_in(article: Article) -> tuple[Statement, ...]:
    """Find an article's statements; one that defeats a rule is kept, with no speaker in it."""
    try:
        return extract(article)
    except (RecursionError, LookupError, ValueError, TypeError, AttributeError):
        log.exception("no speakers in article %s: please report this", article.id)
        return ()


def rules_fingerprint() -> str:
    """Digest of the rules and tables of attribution: what they found is kept with it."""
    return code_digest("statements.library")


def mentions(article: Article, statements: Sequence[Statement]) -> tuple[Mention, ...]:
    """Return the names of an article's speakers, each once."""
    counts = personal(statements)
    named = {one.speaker for one in statements if one.form is Form.NAME}
    return tuple(
        Mention(
            name=name,
            statements=counts[name],
            named=name in named,
            told=told(name, article) if counts[name] else frozenset(),
        )
        for name in dict.fromkeys(one.speaker for one in statements)
        if name is not None
    )


def told(name: str, article: Article) -> frozenset[str]:
    """Return the actors that an article tells somebody speaks for."""
    return frozenset(told_of(name, article.text))


def called(
    article: Article, statements: Iterable[Statement], names: Mapping[str, str]
) -> tuple[Statement, ...]:
    """Give an article's statements by their speakers' full names, with the actors it tells itself.

    `names` maps a speaker's name in the article to the full one. Each statement stands for itself:
    some of them alone come out the same.
    """
    full = [
        replace(one, speaker=names.get(one.speaker, one.speaker)) if one.speaker else one
        for one in statements
    ]
    return with_actors(article, full)
