"""Words that somebody denies having said: *denied saying “…”*, *rejected reports that he said*."""

from __future__ import annotations

from collections.abc import Sequence

from index.statements.grammar.cues import Cue
from index.statements.grammar.lexicon import Tense
from index.statements.grammar.phrases import Tokens
from index.statements.grammar.tokens import QUOTE
from index.statements.grammar.words import NEGATIONS, REPORTING_NOUNS
from index.statements.rules.claim import Claim

_DENYING = frozenset("deny reject dispute refute rebut disavow dismiss repudiate disown".split())
_DENIALS = frozenset("denial denials".split())
_TOLD = REPORTING_NOUNS | frozenset("report reports rumour rumours rumor rumors idea".split())
_FALSE = frozenset("untrue false wrong incorrect lie invention invented".split())
_BETWEEN = frozenset("that ever even again of having to at any time".split())
# What is denied begins so near behind the denial, or it is something else.
_REACH = 14


def is_denied(tokens: Tokens, claim: Claim, cues: Sequence[Cue], before: Claim | None) -> bool:
    """Say whether the words of a claim are told only to be denied; `before` is the claim before."""
    first = claim.cue.first
    if claim.source is not None and claim.source[1] <= first:
        first = min(first, _own_start(claim, cues))
    if first and tokens[first - 1].lower in ("or", "nor") and claim.cue.tense is Tense.ING:
        return before is not None and before.denied
    if first and tokens[first - 1].lower == "that" and _said_to_be_false(tokens, first - 1):
        return True
    return any(
        _leads(tokens, start, first)
        for start in _denials(tokens, cues)
        if start <= first <= start + _REACH
    )


def only_denies(tokens: Tokens, claim: Claim, claims: Sequence[Claim]) -> bool:
    """Return whether all that somebody says is that he did not say what another claim has.

    *Ruck denied saying “…”* is one statement, and it is negated.
    """
    if claim.cue.lemma not in _DENYING or claim.denied:
        return False
    start, end = claim.content[-1]
    inner = (one for one in claims if one.denied and start <= one.cue.first < end)
    return any(one.source == claim.source or _himself(tokens, one) for one in inner)


def _himself(tokens: Tokens, claim: Claim) -> bool:
    """Return whether a claim's source can only mean who denies it: *that he had said*."""
    if claim.source is None:
        return False
    return claim.source[1] - claim.source[0] == 1 and tokens[claim.source[0]].lower in (
        "he",
        "she",
        "they",
        "it",
    )


def _own_start(claim: Claim, cues: Sequence[Cue]) -> int:
    """Return where a claim's clause begins: at its source, unless a denial stands between."""
    start, end = claim.source or (0, 0)
    if any(end <= cue.first < claim.cue.first and cue.lemma in _DENYING for cue in cues):
        return claim.cue.first
    return start


def _denials(tokens: Tokens, cues: Sequence[Cue]) -> list[int]:
    """Return the positions behind the words that deny something."""
    found = [
        cue.last
        for cue in cues
        if cue.lemma in _DENYING
        and not cue.passive
        and not any(token.lower in NEGATIONS for token in tokens[cue.first : cue.last])
    ]
    found.extend(at + 1 for at, token in enumerate(tokens) if token.lower in _DENIALS)
    return found


def _leads(tokens: Tokens, start: int, end: int) -> bool:
    """Return whether what stands behind a denial leads to what is denied."""
    between = tokens[start:end]
    if all(token.lower in _BETWEEN for token in between):
        return True
    if any(token.kind == QUOTE for token in between):
        return False
    noun = next((at for at, token in enumerate(between) if token.lower in _TOLD), None)
    return noun is not None and between[-1].lower in ("that", "of", "about")


def _said_to_be_false(tokens: Tokens, at: int) -> bool:
    """Return whether *that* at a position stands behind *it is not true* or *it is a lie*."""
    word = tokens[at - 1].lower if at else ""
    before = [token.lower for token in tokens[max(0, at - 4) : max(0, at - 1)]]
    denied = any(one in NEGATIONS for one in before)
    return (word in _FALSE and not denied) or (word == "true" and denied)
