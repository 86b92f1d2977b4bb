"""What a stretch of tokens holds: a verb of its own, the beginning of a clause, a dateline."""

from __future__ import annotations

from collections.abc import Sequence

from index.statements.grammar.lexicon import Tense, verbs
from index.statements.grammar.phrases import is_adverb
from index.statements.grammar.tokens import NUMBER, QUOTE, STOP, WORD, Token
from index.statements.grammar.words import (
    AUXILIARIES,
    DAYS,
    FINITE,
    NAME_PARTICLES,
    RELATIVES,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
)

Tokens = Sequence[Token]

PLACING = frozenset("in on at during to after before of with from by about outside inside".split())
# A dateline has no more words.
_DATELINE = 14


def clause_like(tokens: Tokens, start: int, end: int) -> bool:
    """Return whether a stretch can be what somebody said: it holds a verb or a quotation."""
    table = verbs()
    for position in range(start, end):
        token = tokens[position]
        if token.kind == QUOTE:
            return True
        word = token.lower
        if token.kind == WORD and (word in AUXILIARIES or word in FINITE or word in table):
            return True
        if word in ("he", "she", "they", "we"):
            return True
        if token.kind == WORD and not token.named and word.endswith(("ed", "es")):
            return True
    return False


def holds_verb(tokens: Tokens, start: int, end: int) -> bool:
    """Return whether a stretch has a finite verb of its own, outside relative and other clauses."""
    for position in range(start, end):
        token = tokens[position]
        word = token.lower
        if position > start and (word in SUBORDINATORS or word in RELATIVES):
            return False
        if token.kind != WORD or word == "'s" or (token.named and word in ("may", "will")):
            continue
        verb = verbs().get(word)
        behind = position > start and tokens[position - 1].named
        told = verb is not None and (
            (verb.tense is Tense.PAST and position > start)
            or (verb.tense is Tense.THIRD and behind)
        )
        if word in AUXILIARIES or word in FINITE or told or word in SUBJECT_PRONOUNS:
            return True
        if position > start and not token.named and word.endswith("ed"):
            return True
    return False


def verb_begins(tokens: Tokens, at: int, end: int) -> bool:
    """Return whether a finite verb begins at a position, behind adverbs."""
    while at < end and is_adverb(tokens[at]):
        at += 1
    if at >= end or (tokens[at].named and not tokens[at].text.isupper()):
        return False
    word = tokens[at].lower
    verb = verbs().get(word)
    told = verb is not None and verb.tense in (Tense.PAST, Tense.THIRD)
    return word in AUXILIARIES or word in FINITE or told or word.endswith("ed")


def starts_clause(tokens: Tokens, at: int, end: int) -> bool:
    """Return whether a that-clause, a quotation or a new subject begins at a position."""
    if at >= end:
        return False
    token = tokens[at]
    if token.kind in (QUOTE, NUMBER):
        return True
    if token.kind == STOP:
        return token.text == ":"
    placing = token.lower in PLACING or token.lower in ("when", "while", "as", "upon")
    return not placing and token.lower not in DAYS and not is_adverb(token)


def dateline_end(tokens: Tokens) -> int:
    """Give where a frame's sentence begins behind its dateline: *PORT VALE (Wire) –*; mostly 0."""
    dated = False
    for at in range(1, min(_DATELINE, len(tokens) - 1)):
        token = tokens[at]
        if token.lower == "\u2014":
            first = tokens[0]
            capitals = first.text.isupper() and len(first.text) > 1
            return at + 1 if capitals or tokens[at - 1].text == ")" or dated else 0
        if token.kind == WORD and not token.named and token.lower not in NAME_PARTICLES:
            return 0
        if token.kind == QUOTE or token.text in (":", ";", "?", "!"):
            return 0
        dated = dated or token.lower in DAYS
    return 0
