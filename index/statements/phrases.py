"""Noun phrases, found from one end by closed word lists.

Positions are indices into a frame's tokens; a phrase is a half-open pair of them.
"""

from __future__ import annotations

from collections.abc import Sequence

from index.model import Span
from index.statements.lexicon import Group, Tense, verbs
from index.statements.tokens import NUMBER, QUOTE, STOP, WORD, Token
from index.statements.words import (
    ADVERBS,
    AUXILIARIES,
    BINDING,
    CONJUNCTIONS,
    DAYS,
    DETERMINERS,
    FINITE,
    LONE,
    NO_ADVERBS,
    OBJECT_PRONOUNS,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    SUBORDINATORS,
    TITLES,
)

Tokens = Sequence[Token]

# A longer subject than this is a sentence that was misread.
_LONGEST = 45
CLOSED = PREPOSITIONS | CONJUNCTIONS | SUBORDINATORS | AUXILIARIES | PRONOUNS | RELATIVES
_PLACES = frozenset(
    """
    statement interview email e-mail speech tweet letter memo report release post call video op-ed
    appearance rally debate conference briefing hearing address message article column phone text
    event
    """.split()
)


def is_adverb(token: Token) -> bool:
    """Say whether a token is an adverb that can stand inside a verb group."""
    if token.kind != WORD:
        return False
    word = token.lower
    return word in ADVERBS or (
        len(word) > 4 and word.endswith("ly") and word not in NO_ADVERBS and not token.named
    )


def is_nominal(tokens: Tokens, position: int) -> bool:
    """Say whether a token can be part of a noun phrase, seen from its end."""
    token = tokens[position]
    if token.kind == QUOTE:
        return token.quote is not None and token.quote.scare
    if token.kind == NUMBER:
        return True
    if token.kind == STOP:
        return token.text in "&%"
    word = token.lower
    if word == "'s":
        return position > 0 and tokens[position - 1].lower not in ("he", "she", "it", "that")
    if word in DETERMINERS or word in LONE:
        return True
    if word in CLOSED and not (token.named and word in ("may", "will")):
        return False
    if token.named and position > 0:
        return True
    before = tokens[position - 1].lower if position else ""
    modifying = before in DETERMINERS or before in ("'s", "-")
    if word in FINITE:
        return modifying
    verb = verbs().get(word)
    if verb is not None and verb.tense in (Tense.PAST, Tense.PARTICIPLE):
        return modifying or (position > 0 and is_adverb(tokens[position - 1]))
    if verb is not None and verb.tense is Tense.THIRD and verb.group is not Group.SHOW:
        return modifying or (position > 0 and not tokens[position - 1].named)
    return not is_adverb(token) or word in ("only", "first", "once", "long", "early")


def subject_before(tokens: Tokens, end: int, low: int) -> Span | None:
    """Give the noun phrase that ends at `end`, reaching back at most to `low`.

    Appositions between commas belong to it, with their last comma.
    """
    last = end - 1
    if last < low:
        return None
    if tokens[last].text in (",", "\u2014", ")"):
        return _with_insertion(tokens, end, low)
    if tokens[last].lower in ("himself", "herself", "themselves", "itself") and last > low:
        last -= 1
    while last > low + 1 and tokens[last].lower in DAYS and tokens[last - 1].lower != "'s":
        last -= 1
        if tokens[last].lower in ("on", "last", "this", "earlier", "late", "early", "later"):
            last -= 1
    return _phrase_before(tokens, last + 1, low)


def _with_insertion(tokens: Tokens, end: int, low: int) -> Span | None:
    """Give the phrase before an insertion that ends at `end`: an apposition, a date, an aside."""
    closing = tokens[end - 1].text
    opening = {"\u2014": "\u2014", ")": "(", ",": ","}[closing]
    position = end - 2
    while position > low and end - position < _LONGEST:
        if tokens[position].text == opening:
            inside = (position + 1, end - 1)
            head = subject_before(tokens, position, low) if position > low else None
            if head is None:
                return None
            if all(token.kind == NUMBER for token in tokens[slice(*head)]):
                position = head[0] - 1
                continue
            head = _described(tokens, head, low)
            if closing == ")":
                return (head[0], end)
            if closing == "," and not _same_insertion(tokens, inside, head):
                return None
            return (head[0], end) if apposes(tokens, inside) else head
        position -= 1
    return None


def _described(tokens: Tokens, head: Span, low: int) -> Span:
    """Widen *the senator* in *Ada Pell, the senator, a lawyer,* to the name before it."""
    before = head[0] - 2
    if tokens[head[0]].named or before <= low or tokens[head[0] - 1].text != ",":
        return head
    if not tokens[before].named:
        return head
    name = _phrase_before(tokens, before + 1, low)
    if name is None or (name[0] > low and tokens[name[0] - 1].kind == WORD):
        return head
    return (name[0], head[1])


def _same_insertion(tokens: Tokens, inside: Span, head: Span) -> bool:
    """Say whether what stands between two commas can be an insertion behind a subject."""
    return inside[0] < inside[1] and head[1] <= inside[0] and tokens[inside[0]].kind != QUOTE


def apposes(tokens: Tokens, inside: Span) -> bool:
    """Say whether an insertion names or describes what stands before it."""
    if inside[0] >= inside[1]:
        return False
    first = tokens[inside[0]]
    word = first.lower
    if word in ("who", "whose", "which", "himself", "herself") or first.kind == NUMBER:
        return True
    if word == "now" and inside[1] - inside[0] > 1:
        return True
    if word in ("however", "too", "though", "for", "in", "on", "at", "like", "meanwhile"):
        return False
    if word in PREPOSITIONS or word in SUBORDINATORS or is_adverb(first):
        return False
    if word in CONJUNCTIONS or word in PRONOUNS or word in AUXILIARIES:
        return False
    verb = verbs().get(word)
    return not (verb is not None and verb.tense is not Tense.BASE)


def _phrase_before(tokens: Tokens, end: int, low: int) -> Span | None:
    """Give the noun phrase without an insertion that ends at `end`."""
    position = end - 1
    if tokens[position].lower in PRONOUNS:
        return (position, end)
    start = end
    while position >= low and end - position < _LONGEST:
        base = _base_before(tokens, position + 1, low)
        if base is None:
            break
        start = base
        position = base - 1
        if position <= low:
            break
        word = tokens[position].lower
        if word in BINDING and _can_end(tokens[position - 1]):
            if (
                word in ("in", "on", "at", "to", "by", "with")
                and tokens[position - 1].lower in DAYS
            ):
                break
            position -= 1
            continue
        if word in ("and", "or", "&") and _joins(tokens, position, start, low):
            position -= 1
            continue
        relative = _relative_before(tokens, position, low)
        if relative is None:
            break
        position = relative - 1
    return (start, end) if start < end else None


def _base_before(tokens: Tokens, end: int, low: int) -> int | None:
    """Give where the words of one plain phrase begin, or None where none ends at `end`."""
    position = end - 1
    while position >= low and is_nominal(tokens, position):
        token = tokens[position]
        following = tokens[position + 1] if position + 1 < end else None
        if following is not None and token.lower in DAYS and following.named:
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


def _can_end(token: Token) -> bool:
    """Say whether a noun phrase can end with this token."""
    if token.kind in (NUMBER, QUOTE):
        return True
    return token.kind == WORD and (token.lower in LONE or token.lower not in CLOSED)


def _joins(tokens: Tokens, position: int, start: int, low: int) -> bool:
    """Say whether a conjunction joins two phrases of one subject and not two clauses."""
    before = tokens[position - 1]
    if not _can_end(before) and before.text != ",":
        return False
    if before.text == ",":
        return False
    left = _base_before(tokens, position, low)
    if left is None:
        return False
    outside = tokens[left - 1] if left > low else None
    if outside is not None and outside.kind != STOP and outside.lower not in BINDING:
        return outside.lower in ("that", "while", "as", "when", "because", "but", "if")
    return tokens[left].named == tokens[start].named or tokens[start].lower in DETERMINERS


def _relative_before(tokens: Tokens, position: int, low: int) -> int | None:
    """Give where a relative clause without commas begins whose verb stands at `position`."""
    floor = max(low, position - 12)
    for at in range(position, floor, -1):
        token = tokens[at]
        if token.kind in (STOP, QUOTE):
            return None
        if token.lower in ("who", "that", "which"):
            return at if _can_end(tokens[at - 1]) and tokens[at - 1].kind == WORD else None
    return None


def phrase_after(tokens: Tokens, start: int, high: int) -> Span | None:
    """Give the noun phrase that begins at `start`, with its appositions, before `high`."""
    end = _base_after(tokens, start, high)
    if end is None:
        return None
    if tokens[start].lower in PRONOUNS:
        return (start, end)
    named = tokens[end - 1].named
    while end < high and end - start < _LONGEST:
        token = tokens[end]
        if token.kind == WORD and token.lower in BINDING:
            if named and token.lower in ("in", "on", "to", "by", "against", "at"):
                break
            following = _base_after(tokens, end + 1, high)
            if following is None or _adjunct(tokens, end, following):
                break
            if named and not any(one.named for one in tokens[end + 1 : following]):
                break
            end = following
            continue
        if token.text == "(":
            closed = _closing(tokens, end, high)
            if closed is None:
                break
            end = closed
            continue
        if token.lower in ("and", "&"):
            following = _base_after(tokens, end + 1, high)
            if following is None or _verb_follows(tokens, following, high):
                break
            end = following
            continue
        if token.lower == "who" and not named and not _reports(tokens, end + 1, high):
            end = _clause_end(tokens, end, high)
            continue
        if token.text == "," and _apposition_after(tokens, end, high):
            following = _base_after(tokens, end + 1, high)
            if following is None or _verb_follows(tokens, following, high):
                break
            end = following
            named = False
            continue
        break
    return (start, end)


def _base_after(tokens: Tokens, start: int, high: int) -> int | None:
    """Give where the words of one plain phrase end, or None where none begins at `start`."""
    if start >= high or (tokens[start].lower in DAYS and not _dated(tokens, start, high)):
        return None
    if tokens[start].lower in PRONOUNS:
        return start + 1 if tokens[start].lower not in RELATIVES else None
    position = start
    while position < high:
        token = tokens[position]
        if token.kind == STOP and token.text not in "&%":
            break
        if token.kind == QUOTE and position == start:
            break
        if token.kind == QUOTE and not (token.quote is not None and token.quote.scare):
            break
        word = token.lower
        if token.kind == WORD and word != "'s":
            if word in CLOSED and not (token.named and word in ("may", "will")):
                break
            if position > start and (word in DETERMINERS or word in OBJECT_PRONOUNS):
                if tokens[position - 1].lower not in ("all", "both", "such", "many"):
                    break
            if position > start and word in DAYS and not _dated(tokens, position, high):
                break
            if position > start and word in FINITE:
                break
            if is_adverb(token) and word not in ("first", "long", "then", "now"):
                break
            verb = verbs().get(word)
            if (
                verb is not None
                and position > start
                and verb.tense in (Tense.PAST, Tense.ING)
                and not token.named
                and tokens[position - 1].lower not in DETERMINERS
            ):
                break
        position += 1
    return position if position > start else None


def _dated(tokens: Tokens, position: int, high: int) -> bool:
    """Say whether a day's name is part of a longer name, as in Sunday Herald."""
    return position + 1 < high and tokens[position + 1].named and tokens[position].named


def _adjunct(tokens: Tokens, position: int, end: int) -> bool:
    """Say whether a prepositional phrase tells where something was said, not who said it."""
    if tokens[position].lower not in ("in", "on", "at", "to", "with", "by"):
        return False
    return any(token.lower in _PLACES or token.lower in DAYS for token in tokens[position:end])


def _closing(tokens: Tokens, position: int, high: int) -> int | None:
    """Give the position behind the bracket that closes the one at `position`."""
    for at in range(position + 1, min(high, position + 12)):
        if tokens[at].text == ")":
            return at + 1
    return None


def _verb_follows(tokens: Tokens, position: int, high: int) -> bool:
    """Say whether a phrase that ends at `position` is a subject of its own."""
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


def _reports(tokens: Tokens, position: int, high: int) -> bool:
    """Say whether a reporting verb stands at a position."""
    verb = verbs().get(tokens[position].lower) if position < high else None
    return verb is not None and verb.group in (Group.SAY, Group.SPEECH)


def _clause_end(tokens: Tokens, position: int, high: int) -> int:
    """Give where a relative clause ends: the next mark."""
    at = position + 1
    while at < high and tokens[at].kind != STOP and tokens[at].kind != QUOTE:
        at += 1
    return at


def _apposition_after(tokens: Tokens, comma: int, high: int) -> bool:
    """Say whether an apposition follows a comma."""
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
    return not word.endswith("ing") or word in TITLES
