"""Who said what: from an article's text to its statements, speakers and actors."""

from __future__ import annotations

from index.statements.actors import with_actors
from index.statements.affiliations import Affiliation, affiliation_at, find_affiliations, people_of
from index.statements.evaluation import evaluate
from index.statements.extract import extract
from index.statements.marks import article_quotes, find_quotes
from index.statements.people import LibraryPerson, canonical, fold, join_people, with_canonical
from index.statements.scores import Evaluation

__all__ = [
    "Affiliation",
    "Evaluation",
    "LibraryPerson",
    "affiliation_at",
    "article_quotes",
    "canonical",
    "evaluate",
    "extract",
    "find_affiliations",
    "find_quotes",
    "fold",
    "join_people",
    "people_of",
    "with_actors",
    "with_canonical",
]
