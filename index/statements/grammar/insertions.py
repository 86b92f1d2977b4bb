"""A subject that stands in front of a long insertion: *Tom Ruck, 41, of Dale, Norway, said*."""

from __future__ import annotations

from index.statements.grammar.noun_phrases import base_after
from index.statements.grammar.phrases import CLOSED, Tokens, can_end, is_adverb
from index.statements.grammar.sentence import dateline_end, holds_verb, verb_begins
from index.statements.grammar.tokens import NUMBER, QUOTE, STOP, WORD
from index.statements.grammar.words import (
    AUXILIARIES,
    BINDING,
    CONJUNCTIONS,
    DETERMINERS,
    FINITE,
    PREPOSITIONS,
    PRONOUNS,
)
from index.values import Span

_WHO = frozenset("who whose which".split())


def inserted_subject(tokens: Tokens, end: int, low: int) -> Span | None:
    """Return the phrase that opens a clause whose insertion ends with the comma before `end`.

    The insertion begins with a participle, a preposition, an age or *who*, and has commas inside;
    where something behind it can be the verb of the clause, it is another clause's.
    """
    start = _clause_start(tokens, end, low)
    head = _head_end(tokens, start, end)
    if head is None or tokens[head].text != "," or head + 2 >= end:
        return None
    parts = _parts(tokens, head + 1, end - 1)
    if len(parts) < 2 or not _inserted(tokens, parts[0]):
        return None
    if any(_own_clause(tokens, part) for part in parts[1:]):
        return None
    return (start, head)


def _clause_start(tokens: Tokens, end: int, low: int) -> int:
    start = max(low, dateline_end(tokens))
    while start < end and (
        tokens[start].kind in (QUOTE, STOP) or tokens[start].lower in CONJUNCTIONS
    ):
        start += 1
    return start


def _head_end(tokens: Tokens, start: int, end: int) -> int | None:
    """Return where the opening phrase ends, with what prepositions bind to it."""
    if start >= end or tokens[start].lower in PRONOUNS | PREPOSITIONS:
        return None
    found = base_after(tokens, start, end)
    while found is not None and found < end and tokens[found].lower in BINDING:
        further = base_after(tokens, found + 1, end)
        if further is None:
            return None
        found = further
    if found is None or found >= end or not can_end(tokens[found - 1]):
        return None
    somebody = any(token.named for token in tokens[start:found])
    return found if somebody or tokens[start].lower in DETERMINERS else None


def _parts(tokens: Tokens, start: int, end: int) -> list[Span]:
    """Cut a stretch at its commas."""
    commas = [at for at in range(start, end) if tokens[at].text == ","]
    return list(zip([start, *(at + 1 for at in commas)], [*commas, end], strict=True))


def _inserted(tokens: Tokens, part: Span) -> bool:
    """Return whether the first part of an insertion opens as one, and is no clause of its own."""
    start, end = part
    if start >= end:
        return False
    first = tokens[start]
    word = first.lower
    if word in _WHO:
        return True
    if first.kind == NUMBER:
        return end == start + 1
    if first.named or first.kind != WORD or any(t.kind == QUOTE for t in tokens[start:end]):
        return False
    participle = word.endswith(("ing", "ed")) and not is_adverb(first)
    if not participle and word not in PREPOSITIONS:
        return False
    return not holds_verb(tokens, start + 1, end)


def _own_clause(tokens: Tokens, part: Span) -> bool:
    """Return whether a later part has a verb, or joins another subject."""
    start, end = part
    if start >= end:
        return True
    if tokens[start].lower in CONJUNCTIONS or tokens[start].lower in _WHO:
        return tokens[start].lower in CONJUNCTIONS
    if any(token.kind == QUOTE or token.text in (";", ":") for token in tokens[start:end]):
        return True
    if verb_begins(tokens, start, end) or holds_verb(tokens, start, end):
        return True
    return any(
        token.lower in AUXILIARIES or (token.lower in FINITE and token.lower not in CLOSED)
        for token in tokens[start:end]
    )
