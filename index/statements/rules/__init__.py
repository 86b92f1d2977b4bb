"""The rules: each reads one cue in one frame and gives who says what, or None."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from index.statements.grammar.cues import find_cues
from index.statements.grammar.lexicon import Group, verbs
from index.statements.grammar.phrases import Tokens
from index.statements.grammar.sentence import holds_verb
from index.statements.grammar.tokens import QUOTE
from index.statements.grammar.words import NEGATIONS, RELATIVES, SUBORDINATORS
from index.statements.rules.adjunct import is_adjunct
from index.statements.rules.beside import according_to, content_subject_verb, verb_subject
from index.statements.rules.claim import Claim, Reading
from index.statements.rules.clause import passive_by, seeming, shared_subject, subject_verb
from index.statements.rules.denial import is_denied, only_denies
from index.statements.rules.retold import as_saying, quoted_as
from index.values import Span

Rule = Callable[[Reading], Claim | None]

# In this order: the first that gives a claim for a cue has it.
RULES: tuple[Rule, ...] = (
    according_to,
    quoted_as,
    as_saying,
    passive_by,
    seeming,
    verb_subject,
    content_subject_verb,
    subject_verb,
    shared_subject,
)
# In front of a subject these make an object or a condition of what follows: *what he wants*.
_EMBEDDING = frozenset("that what if how why whom than who".split())


def frame_claims(tokens: Tokens) -> list[Claim]:
    """Return the claims of a frame, at most one a cue, in order."""
    cues = find_cues(tokens)
    claims: list[Claim] = []
    for cue in cues:
        if any(claim.cue is cue for claim in claims):
            continue
        for rule in RULES:
            claim = rule(Reading(tokens, cue, cues, claims))
            if claim is not None:
                claims.append(claim)
                break
    kept: list[Claim] = []
    for claim in claims:
        if not doubtful(tokens, claim):
            denied = is_denied(tokens, claim, cues, kept[-1] if kept else None)
            kept.append(replace(claim, denied=denied, adjunct=is_adjunct(tokens, claim)))
    return [claim for claim in kept if not only_denies(tokens, claim, kept)]


def _names_things(tokens: Tokens, claim: Claim) -> bool:
    """Return whether a verb that reports sentences has a mere thing behind it: *wrote books*."""
    verb = verbs().get(tokens[claim.cue.head].lower)
    if verb is None or not verb.verb:
        return False
    if any(token.lower in NEGATIONS for token in tokens[claim.cue.first : claim.cue.last]):
        return False
    return not any(
        tokens[start].lower in SUBORDINATORS or holds_verb(tokens, start, end)
        for start, end in claim.content
    )


def _visits(tokens: Tokens, claim: Claim) -> bool:
    """Return whether a verb tells what somebody does: *calls Ruck*, *called a vote*, *talks with*.

    *Called Ruck a liar* and *pressed Ruck to leave* are speech.
    """
    cue = claim.cue
    if cue.last > cue.head + 1:
        return False
    start, end = claim.content[-1]
    words = [token.lower for token in tokens[start:end]]
    if cue.lemma == "call":
        vote = words[0] in ("a", "an") and not {"a", "an", "the"} & set(words[1:])
        return vote or all(token.named or token.lower == "'s" for token in tokens[start:end])
    return cue.lemma == "talk" or (cue.lemma == "press" and not {"to", "that"} & set(words))


def doubtful(tokens: Tokens, claim: Claim) -> bool:
    """Return whether a claim without quoted words is wrong more often than right."""
    cue = claim.cue
    start = claim.content[-1][0]
    if any(tokens[at].kind == QUOTE for start, end in claim.content for at in range(start, end)):
        return False
    if _visits(tokens, claim):
        return True
    bare = cue.weak and tokens[start].lower not in ("that", "whether", "how", "why")
    if bare or _names_things(tokens, claim):
        return True
    return claim.source is not None and _wrong_rule(tokens, claim, claim.source)


def _wrong_rule(tokens: Tokens, claim: Claim, span: Span) -> bool:
    """Return whether a rule is wrong more often than right where its source stands so."""
    cue, source = claim.cue, tokens[span[0]].lower
    if claim.rule == "passive-by":
        # *Ruck, who was endorsed by Pell, denies it*: only *who* would be said.
        return [tokens[at].lower in RELATIVES for at in range(*claim.content[0])] == [True]
    if claim.rule == "relative":
        return source not in ("who", "which")
    if claim.rule == "subject-verb" and span[0] > 0:
        before = tokens[span[0] - 1].lower
        return before in _EMBEDDING and cue.group is not Group.SAY
    if claim.rule == "participle-bare":
        before = tokens[cue.first - 1].lower
        if before in ("for", "of"):
            return True
        return cue.group not in (Group.SAY, Group.SPEECH)
    return False
