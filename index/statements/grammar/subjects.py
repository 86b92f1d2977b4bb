"""Subjects: the noun phrase that ends in front of a verb, with what is inserted behind it."""

from __future__ import annotations

from index.statements.grammar.insertions import inserted_subject
from index.statements.grammar.lexicon import Tense, verbs
from index.statements.grammar.phrase_parts import base_before, goes_on, reduced
from index.statements.grammar.phrases import (
    CLOSED,
    LONGEST,
    Tokens,
    is_adverb,
)
from index.statements.grammar.tokens import NUMBER, QUOTE, STOP, WORD
from index.statements.grammar.words import (
    AUXILIARIES,
    DAYS,
    DETERMINERS,
    FINITE,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    SUBORDINATORS,
)
from index.values import Span

# Nobody is described by more insertions in a row; without an end, lists would take for ever.
_DEEPEST = 4
# Words that open an aside and no description: *Ames, however, said*.
_ASIDES = frozenset("however too though for in on at like meanwhile".split())


def subject_before(tokens: Tokens, end: int, low: int, depth: int = 0) -> Span | None:
    """Return the noun phrase that ends at `end`, reaching back at most to `low`.

    Appositions between commas belong to it, with their last comma; `depth` counts them.
    """
    last = end - 1
    if last < low:
        return None
    if tokens[last].text in (",", "\u2014", ")"):
        if tokens[last].text == "," and depth == 0:
            opening = inserted_subject(tokens, end, low)
            if opening is not None:
                return opening
        return _with_insertion(tokens, end, low, depth) if depth < _DEEPEST else None
    if tokens[last].lower in ("himself", "herself", "themselves", "itself") and last > low:
        last -= 1
    while last > low + 1 and tokens[last].lower in DAYS and tokens[last - 1].lower != "'s":
        last -= 1
        if tokens[last].lower in ("on", "last", "this", "earlier", "late", "early", "later"):
            last -= 1
    return _phrase_before(tokens, last + 1, low)


def _with_insertion(tokens: Tokens, end: int, low: int, depth: int) -> Span | None:
    """Return the phrase before an insertion that ends at `end`: an apposition, a date, an aside."""
    closing = tokens[end - 1].text
    opening = {"\u2014": "\u2014", ")": "(", ",": ","}[closing]
    position = end - 2
    while position > low and end - position < LONGEST:
        if tokens[position].text == opening:
            inside = (position + 1, end - 1)
            head = subject_before(tokens, position, low, depth + 1) if position > low else None
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
            return (head[0], end) if _apposes(tokens, inside) else head
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
    """Return whether what stands between two commas can be an insertion behind a subject."""
    return inside[0] < inside[1] and head[1] <= inside[0] and tokens[inside[0]].kind != QUOTE


def _apposes(tokens: Tokens, inside: Span) -> bool:
    """Return whether an insertion names or describes what stands before it."""
    if inside[0] >= inside[1]:
        return False
    first = tokens[inside[0]]
    word = first.lower
    if word in ("who", "whose", "which", "himself", "herself") or first.kind == NUMBER:
        return True
    if word == "now" and inside[1] - inside[0] > 1:
        return True
    if word in _ASIDES or word in CLOSED or is_adverb(first):
        return False
    verb = verbs().get(word)
    return not (verb is not None and verb.tense is not Tense.BASE)


def _phrase_before(tokens: Tokens, end: int, low: int) -> Span | None:
    """Return the noun phrase without an insertion that ends at `end`."""
    position = end - 1
    if tokens[position].lower in PRONOUNS:
        return (position, end)
    start = end
    while position >= low and end - position < LONGEST:
        base = base_before(tokens, position + 1, low)
        if base is None and start < end:
            # *the woman who ran against Pell*, *the country led by Pell*
            base = reduced(tokens, position, low)
        if base is None:
            break
        start = base
        position = base - 1
        if position <= low:
            break
        if tokens[position].lower == "and" and tokens[start].kind == WORD:
            described = _described_partner(tokens, position, low)
            if described is not None:
                return (described, end)
        further = goes_on(tokens, (start, end), low)
        if further is None:
            break
        position = further
    return (start, end) if start < end else None


def _described_partner(tokens: Tokens, position: int, low: int) -> int | None:
    """Give where *Ada Pell, the mayor, and* begins, where a clause does and a name stands there."""
    if tokens[position - 1].text != ",":
        return None
    left = _with_insertion(tokens, position, low, _DEEPEST - 1)
    if (
        left is None
        or left[1] != position
        or not any(
            token.named and token.lower not in DETERMINERS for token in tokens[left[0] : position]
        )
    ):
        return None
    outside = tokens[left[0] - 1] if left[0] > low else None
    opens = outside is None or outside.kind in (STOP, QUOTE) or outside.lower == "that"
    return left[0] if opens else None


def main_clause(tokens: Tokens, before: int) -> int:
    """Return where the main clause begins behind an opening subordinate clause or phrase."""
    opening = tokens[1] if len(tokens) > 1 and is_adverb(tokens[0]) else tokens[0]
    if opening.lower in SUBORDINATORS or opening.lower in PREPOSITIONS:
        for position in range(1, before):
            if tokens[position].text == ",":
                return position + 1
    return 0


def main_subject(tokens: Tokens, before: int) -> Span | None:
    """Return the subject of a frame's first finite verb that stands before a position."""
    start = main_clause(tokens, before)
    for position in range(start + 1, before):
        token = tokens[position]
        if token.kind != WORD or token.lower == "'s":
            continue
        finite = token.lower in AUXILIARIES or token.lower in FINITE
        if finite or (token.lower.endswith("ed") and not token.named):
            previous = tokens[position - 1]
            # *Pell, the mayor, left*: behind a mark only what has its subject in front of it.
            if previous.lower in DETERMINERS or (previous.kind == STOP and previous.text != ","):
                continue
            at = position
            while at > 1 and is_adverb(tokens[at - 1]):
                at -= 1
            subject = subject_before(tokens, at, 0)
            # *Pell, who was there, …*: the main verb is still to come.
            if subject is not None and tokens[subject[0]].lower in RELATIVES:
                continue
            if previous.text == "," and (subject is None or subject[0] != start):
                continue
            return subject
    return None


def first_subject(tokens: Tokens, before: int) -> Span | None:
    """Return the first phrase of a frame that a verb of any kind follows."""
    table = verbs()
    for at in range(1, before):
        token = tokens[at]
        word = token.lower
        if token.kind == WORD and (word in table or word in AUXILIARIES or word.endswith("ed")):
            subject = subject_before(tokens, at, 0)
            if subject is not None:
                return subject
    return None
