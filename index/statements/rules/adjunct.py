"""Reporting verbs with nothing said behind them: *said when asked*, *said in a statement*."""

from __future__ import annotations

from index.statements.grammar.lexicon import Group
from index.statements.grammar.phrases import Tokens
from index.statements.grammar.sentence import holds_verb
from index.statements.grammar.tokens import QUOTE, STOP, WORD
from index.statements.grammar.words import (
    AUXILIARIES,
    FINITE,
    NEGATIONS,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
)
from index.statements.rules.claim import Claim

_TIMES = frozenset("when while as after before since until because upon".split())
# What others do when: *explained when it would go* is no adjunct.
_PLAIN = frozenset("say tell add".split())


def is_adjunct(tokens: Tokens, claim: Claim) -> bool:
    """Say whether all that stands behind a reporting verb tells when, where or how it was said."""
    cue = claim.cue
    start, end = claim.content[-1]
    if cue.group is not Group.SAY or len(claim.content) > 1 or start < cue.last:
        return False
    inside = tokens[start:end]
    if any(token.kind == QUOTE or token.lower == "that" for token in inside):
        return False
    if any(token.lower in NEGATIONS for token in tokens[cue.first : cue.last]):
        return False
    first = inside[0].lower
    if first in _TIMES and len(inside) > 1:
        if any(token.kind == STOP for token in inside):
            return False
        if inside[1].lower.endswith(("ing", "ed")):
            return True
        if cue.lemma in _PLAIN:
            return _verbs(tokens, start + 1, end) <= 1
    return first in PREPOSITIONS and not holds_verb(tokens, start + 1, end)


def _verbs(tokens: Tokens, start: int, end: int) -> int:
    """Count the subjects that are pronouns, or else the verbs, of a stretch."""
    words = [token.lower for token in tokens[start:end] if token.kind == WORD]
    pronouns = sum(word in SUBJECT_PRONOUNS for word in words)
    finite = sum(word in AUXILIARIES or word in FINITE or word.endswith("ed") for word in words)
    return max(pronouns, finite)
