"""Small helps of the statement tests: an article of a text, and its statements in words."""

from __future__ import annotations

from dataclasses import dataclass

from index.statements.actors.recognise import with_actors
from index.statements.extract import extract
from index.values import Article, Span, Statement


@dataclass(frozen=True)
class Said:
    """A statement with its spans turned into words."""

    speaker: str | None
    source: str | None
    cue: str | None
    content: str
    statement: Statement


def article(text: str) -> Article:
    """Make an article of a text."""
    return Article(id="a", text=text, title="A")


def read(text: str) -> list[Said]:
    """Give the statements of a text, in words, with their actors."""
    one = article(text)
    statements = with_actors(one, extract(one))

    def words(span: Span | None) -> str | None:
        return None if span is None else text[slice(*span)]

    return [
        Said(
            each.speaker,
            words(each.source),
            words(each.cue),
            " […] ".join(text[slice(*part)] for part in each.content),
            each,
        )
        for each in statements
    ]


def who(text: str) -> list[tuple[str | None, str]]:
    """Give speaker and content of each statement of a text."""
    return [(one.speaker, one.content) for one in read(text)]
