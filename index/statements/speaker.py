"""Who says the highlighted words of a finding, as far as the article shows it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from index.statements.quotes.marks import article_quotes
from index.values import LEAST_SURE, Article, Kind, Polarity, Span, Speaker, Statement

LEAST_SHARE = 0.5
"""Share of the highlight, in characters, that a statement must hold: a scare quote in a sentence
does not make the sentence its speaker's. The same of what quotation marks must hold."""


def statement_at(statements: Sequence[Statement], highlight: Span) -> Statement | None:
    """Return the statement that most of the highlight belongs to, the innermost among equals.

    None where the words are the article's own.
    """
    length = highlight[1] - highlight[0]
    best: tuple[float, int, Statement] | None = None
    for one in statements:
        if not one.spoken and one.polarity is not Polarity.DECLINED:
            continue  # what somebody thinks or wants is told by the article
        inside = sum(_shared(span, highlight) for span in one.content)
        framed = inside + sum(_shared(span, highlight) for span in (one.cue, one.source) if span)
        if framed < LEAST_SHARE * length or inside == 0:
            continue
        size = sum(end - start for start, end in one.content)
        if best is None or (inside, -size) > best[:2]:
            best = (inside, -size, one)
    return best[2] if best else None


def speaker_of(
    statement: Statement | None, article: Article, is_person: Callable[[str], bool]
) -> Speaker | None:
    """Return a statement's speaker; None where there is none that one could name.

    A state or body that speaks by another of its names, as Moscow for Russia, is given by its own.
    `is_person` says whether a name is that of one of the library's people.
    """
    if (
        statement is None
        or statement.speaker is None
        or statement.source is None
        or not is_named(statement)
    ):
        return None
    start, end = statement.source
    itself = statement.actor is not None and statement.actor_by in ("self", "metonym")
    return Speaker(
        name=statement.actor if itself and statement.actor else statement.speaker,
        mention=article.text[start:end].strip(" ,;:–—"),
        kind=statement.kind,
        actor=statement.actor,
        confidence=statement.speaker_confidence,
        person=is_person(statement.speaker),
        polarity=statement.polarity,
        modality=statement.modality,
    )


def is_named(statement: Statement) -> bool:
    """Return whether a statement's speaker can be named."""
    return statement.speaker is not None and is_attributed(statement)


def is_attributed(statement: Statement) -> bool:
    """Return whether somebody is made out for sure as who made a statement, known or not."""
    return (
        statement.source is not None
        and statement.kind is not Kind.UNATTRIBUTED
        and statement.speaker_confidence >= LEAST_SURE
    )


def shown_span(statement: Statement) -> Span:
    """Return the span that is quoted: the whole sentence, and all of what was said."""
    spans = (statement.sentence, *statement.content)
    return min(start for start, _ in spans), max(end for _, end in spans)


def in_marks(text: str, highlight: Span) -> bool:
    """Return whether most of the highlight stands in quotation marks: those are somebody's words.

    >>> text = "“It leaks.” Nobody spoke."
    >>> in_marks(text, (1, 10)), in_marks(text, (12, 25))
    (True, False)
    """
    quotes = (one for one in article_quotes(text) if not one.nested)
    inside = sum(_shared(one.span, highlight) for one in quotes)
    return inside >= LEAST_SHARE * (highlight[1] - highlight[0])


def _shared(one: Span, other: Span) -> int:
    return max(0, min(one[1], other[1]) - max(one[0], other[0]))
