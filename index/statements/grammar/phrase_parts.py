"""How a noun phrase goes on backwards: prepositions, partners, participles, relative clauses."""

from __future__ import annotations

from index.statements.grammar.phrases import CLOSED, Tokens, can_end, is_day, is_nominal
from index.statements.grammar.tokens import QUOTE, STOP, WORD
from index.statements.grammar.words import (
    BINDING,
    DAYS,
    DETERMINERS,
    FINITE,
    PLURAL_PEOPLE,
    RELATIVES,
    is_person_noun,
)
from index.values import Span

# Prepositions that bind a phrase to a noun right in front of them: *officials under Pell*.
_WIDER = frozenset("around under over inside within outside across alongside close".split())
# Behind a day these tell when something was said: *on Monday in Brask*.
_WHEN = frozenset("in on at to by with".split())


def goes_on(tokens: Tokens, phrase: Span, low: int) -> int | None:
    """Return the last position of what a phrase goes on with in front of it, or None."""
    start, end = phrase
    position = start - 1
    word = tokens[position].lower
    bound = word in BINDING and can_end(tokens[position - 1])
    if bound or (word in _WIDER and is_nominal(tokens, position - 1)):
        return None if word in _WHEN and tokens[position - 1].lower in DAYS else position - 1
    if word in BINDING and _repeats(tokens, position, low):
        # *a lawyer for the mayor and for Pell*
        return position - 2
    if word.endswith("ing") and _busy(tokens, position, low):
        # *a lawyer defending the mayor*
        return position
    joined = word in ("and", "or", "&") and _joins(tokens, position, start, low)
    if joined or (word == "," and _listed(tokens, position, start, end, low)):
        return position - 1
    if word in ("who", "which") and _acts(tokens, start, end):
        return position - 1
    relative = _relative_before(tokens, position, low)
    return None if relative is None else relative - 1


def _repeats(tokens: Tokens, position: int, low: int) -> bool:
    """Return whether a preposition behind *and* repeats one that binds what stands before it."""
    if position - 2 <= low or tokens[position - 1].lower != "and":
        return False
    base = base_before(tokens, position - 1, low)
    return base is not None and base > low and tokens[base - 1].lower == tokens[position].lower


def _busy(tokens: Tokens, position: int, low: int) -> bool:
    """Return whether a participle tells what somebody in front of it does."""
    if position <= low:
        return False
    word = tokens[position - 1].lower
    return word in PLURAL_PEOPLE or is_person_noun(word) or is_person_noun(word.removesuffix("s"))


def _acts(tokens: Tokens, start: int, end: int) -> bool:
    """Return whether a phrase behind *who* is a verb and its object: *who represents Pell*."""
    word = tokens[start].lower
    return (
        start + 1 < end
        and tokens[start].kind == WORD
        and not tokens[start].named
        and tokens[start + 1].named
        and word.endswith(("s", "ed"))
        and not is_person_noun(word.removesuffix("s"))
    )


def reduced(tokens: Tokens, verb: int, low: int) -> int | None:
    """Return where what a verb in front of a preposition describes goes on, or None.

    *the woman who ran against Pell* goes on at *who*, *the country led by Pell* at *led*.
    """
    word = tokens[verb].lower
    if tokens[verb].kind != WORD or word in CLOSED or verb <= low:
        return None
    relative = _relative_before(tokens, verb, low)
    if relative is not None:
        return relative
    by = tokens[verb + 1].lower == "by" and (word in FINITE or word.endswith("ed"))
    return verb if by and is_nominal(tokens, verb - 1) else None


def base_before(tokens: Tokens, end: int, low: int) -> int | None:
    """Return where the words of one plain phrase begin, or None where none ends at `end`."""
    position = end - 1
    while position >= low and is_nominal(tokens, position):
        token = tokens[position]
        following = tokens[position + 1] if position + 1 < end else None
        if following is not None and following.named and is_day(tokens, position):
            break
        # *that Pell said*: a name has no such determiner.
        if following is not None and following.named and token.lower == "that":
            break
        position -= 1
        if token.lower in DETERMINERS and not (
            position >= low and tokens[position].lower in ("all", "both", "of", "many")
        ):
            break
    start = position + 1
    while start < end - 1 and tokens[start].lower in ("'s", "&"):
        start += 1
    return start if start < end else None


def _listed(tokens: Tokens, comma: int, start: int, end: int, low: int) -> bool:
    """Return whether a comma stands in a list of names: *Ada Pell, Ivo Dell and Tom Ruck*."""
    joined = any(token.lower in ("and", "&") for token in tokens[start:end])
    left = comma - 1
    while left >= low and tokens[left].named and tokens[left].lower not in CLOSED:
        left -= 1
    names = comma - left > 2 and tokens[start].named and tokens[start + 1].named
    opens = left < low or tokens[left].kind in (STOP, QUOTE)
    return joined and names and opens


def _joins(tokens: Tokens, position: int, start: int, low: int) -> bool:
    """Return whether a conjunction joins two phrases of one subject and not two clauses."""
    left = base_before(tokens, position, low) if can_end(tokens[position - 1]) else None
    if left is None:
        return False
    outside = tokens[left - 1] if left > low else None
    marked = outside is None or outside.kind in (STOP, QUOTE)
    if outside is not None and not marked and outside.lower not in BINDING:
        return outside.lower in ("that", "while", "as", "when", "because", "but", "if")
    # *for both Ruck and Pell*
    both = left + (tokens[left].lower == "both")
    return tokens[both].named == tokens[start].named or tokens[start].lower in DETERMINERS


def _relative_before(tokens: Tokens, position: int, low: int) -> int | None:
    """Return where a relative clause without commas begins whose verb stands at `position`."""
    floor = max(low, position - 12)
    if tokens[position].lower in RELATIVES:
        # *the money that Pell said was lost*: no verb between, so the name is no object.
        return None
    for at in range(position, floor, -1):
        token = tokens[at]
        if token.kind in (STOP, QUOTE):
            return None
        if token.lower in ("who", "that", "which"):
            return at if can_end(tokens[at - 1]) and tokens[at - 1].kind == WORD else None
    return None
