"""Reporting words in a frame: verb groups with their auxiliaries, and “according to”."""

from __future__ import annotations

from dataclasses import dataclass

from index.statements.grammar.lexicon import Group, Tense, Verb, verbs
from index.statements.grammar.phrases import Tokens, is_adverb
from index.statements.grammar.tokens import QUOTE, WORD
from index.statements.grammar.verbs import Place, is_verb
from index.statements.grammar.words import AUXILIARIES, BE, DETERMINERS


@dataclass(frozen=True, slots=True)
class Cue:
    """A reporting word with what belongs to it: positions [first, last) in a frame's tokens."""

    first: int
    last: int
    head: int
    lemma: str
    group: Group
    tense: Tense
    passive: bool = False
    progressive: bool = False
    weak: bool = False

    @property
    def finite(self) -> bool:
        """Return whether the cue has a subject of its own."""
        return self.tense is not Tense.ING or self.progressive


# More reporting verbs than this are no sentence; the rules compare each with each.
_MOST = 16
_PHRASAL = frozenset(("according", "put", "puts"))


def find_cues(tokens: Tokens) -> list[Cue]:
    """Return the cues of a frame in order."""
    cues: list[Cue] = []
    table = verbs()
    at = 0
    while at < len(tokens) and len(cues) < _MOST:
        token = tokens[at]
        if token.kind == WORD:
            cue = _phrasal(tokens, at)
            if cue is None and token.lower in table:
                cue = _verb_cue(tokens, at, table[token.lower])
            if cue is not None and (not cues or cue.first >= cues[-1].last):
                cues.append(cue)
                at = max(at, cue.last - 1)
        at += 1
    return cues


def _phrasal(tokens: Tokens, at: int) -> Cue | None:
    """Return the cue “according to” or “put it” at a position."""
    if tokens[at].lower == "per" and _opens_phrase(tokens, at):
        return Cue(at, at + 1, at, "according to", Group.SAY, Tense.PARTICIPLE)
    if tokens[at].lower not in _PHRASAL:
        return None
    words = tuple(token.lower for token in tokens[at : at + 2])
    if words == ("according", "to"):
        return Cue(at, at + 2, at, "according to", Group.SAY, Tense.PARTICIPLE)
    if at and words in (("put", "it"), ("puts", "it")):
        first = at
        while first > 1 and is_adverb(tokens[first - 1]):
            first -= 1
        return Cue(first, at + 2, at, "put it", Group.SAY, Tense.PAST)
    return None


def _opens_phrase(tokens: Tokens, at: int) -> bool:
    """Return whether *per* means according to: *“…,” per the bylaws*, not *ten per head*."""
    if at + 1 == len(tokens) or tokens[at + 1].kind != WORD:
        return False
    behind = tokens[at + 1].named or tokens[at + 1].lower in DETERMINERS
    before = at == 0 or tokens[at - 1].kind == QUOTE or tokens[at - 1].text == ","
    return behind and before


def _verb_cue(tokens: Tokens, at: int, verb: Verb) -> Cue | None:
    """Return the cue whose head is the verb form at `at`, or None where it is no verb here."""
    if tuple(token.lower for token in tokens[max(0, at - 2) : at]) == ("all", "but"):
        # *is all but assured of the cup*: nearly so, and nobody says it.
        return None
    first = at
    while first > 0 and _in_group(tokens, first - 1):
        first -= 1
    group = [token.lower for token in tokens[first:at]]
    auxiliaries = [word for word in group if word in AUXILIARIES or word == "to"]
    nearest = auxiliaries[-1] if auxiliaries else ""
    before = tokens[first - 1] if first else None
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    passive = nearest in BE and verb.tense in (Tense.PAST, Tense.PARTICIPLE)
    progressive = nearest in BE and verb.tense is Tense.ING
    if not is_verb(Place(tokens, at, nearest, before, following), verb):
        return None
    while first < at and is_adverb(tokens[first]) and tokens[first].named:
        first += 1
    # *having said* has no subject of its own either.
    tense = Tense.ING if "having" in group else verb.tense
    last = at + 1
    if last < len(tokens) and tokens[last].lower in verb.particles:
        last += 1
    return Cue(first, last, at, verb.lemma, verb.group, tense, passive, progressive, verb.weak)


def _in_group(tokens: Tokens, at: int) -> bool:
    """Return whether a token belongs to the verb group behind it."""
    token = tokens[at]
    if token.kind != WORD:
        return False
    if token.lower == "'s":
        following = tokens[at + 1].lower
        return following in ("been", "not") or following.endswith("ing")
    if token.named and token.lower in ("will", "may") and at + 1 < len(tokens):
        return at == 0
    return token.lower in AUXILIARIES or is_adverb(token)
