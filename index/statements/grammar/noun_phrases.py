"""Noun phrases that begin behind a verb or a preposition: *said Ada Pell, the mayor*."""

from __future__ import annotations

from index.statements.grammar.lexicon import Tense, verbs
from index.statements.grammar.phrases import (
    CLOSED,
    LONGEST,
    Tokens,
    closed,
    dated,
    is_adverb,
    reports,
)
from index.statements.grammar.tokens import NUMBER, QUOTE, STOP, WORD, Token
from index.statements.grammar.words import (
    AUXILIARIES,
    BINDING,
    DAYS,
    DETERMINERS,
    FINITE,
    NOUNS_TOO,
    OBJECT_PRONOUNS,
    PRONOUNS,
    RELATIVES,
    TITLES,
)
from index.values import Span

# Where something is said, not who says it.
_PLACES = frozenset(
    """
    statement interview email e-mail speech tweet letter memo report release post call video
    op-ed appearance rally debate conference briefing hearing address message article column
    phone text event
    """.split()
)


def phrase_after(tokens: Tokens, start: int, high: int) -> Span | None:
    """Return the noun phrase that begins at `start`, with its appositions, before `high`."""
    end = base_after(tokens, start, high)
    if end is None or tokens[start].lower in PRONOUNS:
        return None if end is None else (start, end)
    named = tokens[end - 1].named
    while end < high and end - start < LONGEST:
        token = tokens[end]
        if token.lower in BINDING:
            further = _bound(tokens, end, high, named)
        elif token.text == "(":
            further = _closing(tokens, end, high)
        elif token.lower in ("and", "&"):
            further = _joined(tokens, end, high)
        elif token.lower == "who" and not named and not reports(tokens, end + 1):
            further = _clause_end(tokens, end, high)
        elif token.text == "," and _named_partner(tokens, end, high):
            further = _joined(tokens, end + 1, high)
        elif token.text == "," and _apposition_after(tokens, end, high):
            further = _joined(tokens, end, high)
            named = False
        else:
            further = None
        if further is None:
            break
        end = further
    return (start, end)


def _named_partner(tokens: Tokens, comma: int, high: int) -> bool:
    """Say whether another name follows an apposition: *said Ada Pell, the mayor, and Tom Ruck*."""
    if comma + 2 >= high or tokens[comma + 1].lower != "and" or not tokens[comma + 2].named:
        return False
    return tokens[comma + 2].lower not in CLOSED


def _bound(tokens: Tokens, position: int, high: int, named: bool) -> int | None:
    """Return where a prepositional phrase ends that belongs to the phrase before it."""
    if named and tokens[position].lower in ("in", "on", "to", "by", "against", "at"):
        return None
    end = base_after(tokens, position + 1, high)
    if end is None or _adjunct(tokens, position, end):
        return None
    # *Ames of the north* is told of nobody: what binds to a name is a name.
    if named and not any(token.named for token in tokens[position + 1 : end]):
        return None
    return end


def _joined(tokens: Tokens, position: int, high: int) -> int | None:
    """Return where a phrase behind a conjunction or comma ends, where it is no new subject."""
    end = base_after(tokens, position + 1, high)
    return None if end is None or _verb_follows(tokens, end, high) else end


def base_after(tokens: Tokens, start: int, high: int) -> int | None:
    """Return where the words of one plain phrase end, or None where none begins at `start`."""
    if start >= high or tokens[start].kind == QUOTE:
        return None
    if tokens[start].lower in PRONOUNS:
        return start + 1 if tokens[start].lower not in RELATIVES else None
    position = start
    while position < high and not _stops(tokens, position, start, high):
        position += 1
    return position if position > start else None


def _stops(tokens: Tokens, position: int, start: int, high: int) -> bool:
    """Return whether a token ends the plain phrase that begins at `start`."""
    token = tokens[position]
    if token.kind == STOP:
        return token.text not in "&%"
    if token.kind == QUOTE:
        return not (token.quote is not None and token.quote.scare)
    word = token.lower
    if token.kind == NUMBER or word == "'s":
        return False
    if closed(token) or (word in DAYS and not dated(tokens, position, high)):
        return True
    if is_adverb(token) and word not in ("first", "long", "then", "now"):
        return True
    return position > start and _ends_behind(token, tokens[position - 1])


def _ends_behind(token: Token, before: Token) -> bool:
    """Return whether a word cannot go on a phrase that has begun."""
    word = token.lower
    if word in DETERMINERS or word in OBJECT_PRONOUNS:
        return before.lower not in ("all", "both", "such", "many")
    verb = verbs().get(word)
    verbal = verb is not None and verb.tense in (Tense.PAST, Tense.ING)
    verbal = verbal and not token.named and before.lower not in DETERMINERS
    # *an angry Pell retaliated*: behind a name such a word is a verb.
    past = before.named and token.kind == WORD and not token.named and word.endswith("ed")
    return word in FINITE or verbal or past


def _adjunct(tokens: Tokens, position: int, end: int) -> bool:
    """Return whether a prepositional phrase tells where something was said, not who said it."""
    if tokens[position].lower not in ("in", "on", "at", "to", "with", "by"):
        return False
    return any(token.lower in _PLACES or token.lower in DAYS for token in tokens[position:end])


def _closing(tokens: Tokens, position: int, high: int) -> int | None:
    """Return the position behind the bracket that closes the one at `position`."""
    for at in range(position + 1, min(high, position + 12)):
        if tokens[at].text == ")":
            return at + 1
    return None


def _verb_follows(tokens: Tokens, position: int, high: int) -> bool:
    """Return whether a phrase that ends at `position` is a subject of its own."""
    while position < high and is_adverb(tokens[position]):
        position += 1
    if position >= high:
        return False
    word = tokens[position].lower
    verb = verbs().get(word)
    return (
        word in AUXILIARIES
        or word in FINITE
        or (verb is not None and verb.tense in (Tense.PAST, Tense.THIRD))
    )


def _clause_end(tokens: Tokens, position: int, high: int) -> int:
    """Return where a relative clause ends: the next mark."""
    at = position + 1
    while at < high and tokens[at].kind != STOP and tokens[at].kind != QUOTE:
        at += 1
    return at


def _apposition_after(tokens: Tokens, comma: int, high: int) -> bool:
    """Return whether an apposition follows a comma."""
    if comma + 1 >= high:
        return False
    token = tokens[comma + 1]
    word = token.lower
    if token.kind == QUOTE or word in PRONOUNS or is_adverb(token):
        return False
    if token.kind == NUMBER:
        return True
    if token.kind == STOP or (word in CLOSED and not token.named):
        return False
    verb = verbs().get(word)
    if verb is not None and verb.tense in (Tense.PAST, Tense.ING) and not token.named:
        return False
    if verb is not None and verb.tense is Tense.THIRD and word not in NOUNS_TOO:
        # *endorsed by Pell, denies it*
        return False
    return not word.endswith("ing") or word in TITLES
