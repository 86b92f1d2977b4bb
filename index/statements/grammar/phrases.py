"""What can stand in a noun phrase, by closed word lists.

Positions are indices into a frame's tokens; a phrase is a half-open pair of them.
"""

from __future__ import annotations

from collections.abc import Sequence

from index.statements.grammar.lexicon import Group, Tense, verbs
from index.statements.grammar.tokens import NUMBER, QUOTE, WORD, Token
from index.statements.grammar.words import (
    ADVERBS,
    AUXILIARIES,
    CONJUNCTIONS,
    DAYS,
    DETERMINERS,
    FINITE,
    LONE,
    NO_ADVERBS,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    SUBORDINATORS,
)

Tokens = Sequence[Token]

# A longer phrase than this is a sentence that was misread.
LONGEST = 45
CLOSED = PREPOSITIONS | CONJUNCTIONS | SUBORDINATORS | AUXILIARIES | PRONOUNS | RELATIVES


def is_adverb(token: Token) -> bool:
    """Return whether a token is an adverb that can stand inside a verb group."""
    if token.kind != WORD:
        return False
    word = token.lower
    return word in ADVERBS or (
        len(word) > 4 and word.endswith("ly") and word not in NO_ADVERBS and not token.named
    )


def is_nominal(tokens: Tokens, position: int) -> bool:
    """Return whether a token can be part of a noun phrase, seen from its end."""
    token = tokens[position]
    if token.kind == QUOTE:
        return token.quote is not None and token.quote.scare
    if token.kind != WORD:
        return token.kind == NUMBER or token.text in "&%"
    word = token.lower
    if word == "'s":
        return position > 0 and tokens[position - 1].lower not in ("he", "she", "it", "that")
    if word in DETERMINERS or word in LONE:
        return True
    if closed(token):
        return False
    return (token.named and position > 0) or _no_verb(tokens, position)


def closed(token: Token) -> bool:
    """Return whether a word belongs to a closed class; Will and May are names."""
    return token.lower in CLOSED and not (token.named and token.lower in ("may", "will"))


def _no_verb(tokens: Tokens, position: int) -> bool:
    """Return whether a word in lower case is no verb here, seen from its end."""
    token = tokens[position]
    word = token.lower
    before = tokens[position - 1] if position else None
    modifying = before is not None and (before.lower in DETERMINERS or before.text in ("'s", "-"))
    modifying = modifying or (before is not None and before.lower == "'s")
    if word in FINITE:
        return modifying
    verb = verbs().get(word)
    if verb is not None and verb.tense in (Tense.PAST, Tense.PARTICIPLE):
        return modifying or (before is not None and is_adverb(before))
    if verb is not None and verb.tense is Tense.THIRD and verb.group is not Group.SHOW:
        return modifying or (before is not None and not before.named)
    return not is_adverb(token) or word in ("only", "first", "once", "long", "early")


def can_end(token: Token) -> bool:
    """Return whether a noun phrase can end with this token."""
    if token.kind in (NUMBER, QUOTE):
        return True
    return token.kind == WORD and (token.lower in LONE or token.lower not in CLOSED)


def is_day(tokens: Tokens, position: int) -> bool:
    """Return whether a token is a word of time and no part of a name: Sunday Herald, April Ruck."""
    token = tokens[position]
    if token.lower not in DAYS:
        return False
    named = position + 1 < len(tokens) and tokens[position + 1].named
    return not (token.named and named and token.lower in _GIVEN_MONTHS)


def dated(tokens: Tokens, position: int, high: int) -> bool:
    """Return whether a day's name is part of a longer name, as in Sunday Herald."""
    return position + 1 < high and tokens[position + 1].named and tokens[position].named


_GIVEN_MONTHS = frozenset("jan april may june august".split())


def reports(tokens: Tokens, position: int) -> bool:
    """Return whether a reporting verb stands at a position."""
    verb = verbs().get(tokens[position].lower) if position < len(tokens) else None
    return verb is not None and verb.group in (Group.SAY, Group.SPEECH)
