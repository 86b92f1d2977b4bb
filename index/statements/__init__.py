"""Who said what: from an article's text to its statements, speakers and actors."""

from __future__ import annotations

from index.statements.actors import with_actors
from index.statements.affiliations import Affiliation, affiliation_at, affiliations, people_of
from index.statements.evaluate import Evaluation, evaluate
from index.statements.extract import extract
from index.statements.marks import article_quotes, find_quotes
from index.statements.people import LibraryPerson, canonical, fold, people, with_canonical

__all__ = [
    "Affiliation",
    "Evaluation",
    "LibraryPerson",
    "affiliation_at",
    "affiliations",
    "article_quotes",
    "canonical",
    "evaluate",
    "extract",
    "find_quotes",
    "fold",
    "people",
    "people_of",
    "with_actors",
    "with_canonical",
]
