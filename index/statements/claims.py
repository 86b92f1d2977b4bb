"""The rules: each looks at one cue in one frame and gives who says what, or None."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from index.model import Span
from index.statements.clauses import (
    ADDRESSED,
    clause_like,
    clause_start,
    content_end,
    content_start,
    frame_end,
    starts_clause,
)
from index.statements.cues import Cue, find_cues
from index.statements.lexicon import Group, Tense
from index.statements.phrases import is_adverb, phrase_after, subject_before
from index.statements.tokens import QUOTE, STOP, WORD, Token
from index.statements.words import (
    AUXILIARIES,
    BE,
    CONJUNCTIONS,
    DAYS,
    DETERMINERS,
    FINITE,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    SUBORDINATORS,
)

Tokens = Sequence[Token]


@dataclass(frozen=True, slots=True)
class Claim:
    """One source's cue and content in a frame, as positions of its tokens.

    `source` is None where nobody is named; `antecedent` is whom a relative pronoun means.
    """

    rule: str
    cue: Cue
    source: Span | None
    content: tuple[Span, ...]
    antecedent: Span | None = None


def frame_claims(tokens: Tokens) -> list[Claim]:
    """Give the claims of a frame, one a cue, in order."""
    cues = find_cues(tokens)
    claims: list[Claim] = []
    for cue in cues:
        for rule in RULES:
            claim = rule(tokens, cue, cues, claims)
            if claim is not None:
                claims.append(claim)
                break
    return [claim for claim in claims if not doubtful(tokens, claim)]


# In front of a subject these make an object or a condition of what follows: *what he wants*.
_EMBEDDING = frozenset("that what if how why whom than who".split())


def doubtful(tokens: Tokens, claim: Claim) -> bool:
    """Say whether a claim without quoted words is wrong more often than right."""
    cue = claim.cue
    if any(tokens[at].kind == QUOTE for start, end in claim.content for at in range(start, end)):
        return False
    start = claim.content[-1][0]
    if cue.weak and tokens[start].lower not in ("that", "whether", "how", "why"):
        return True
    if claim.source is None:
        return False
    source = tokens[claim.source[0]].lower
    if claim.rule == "relative":
        return source not in ("who", "which")
    if claim.rule == "subject-verb" and claim.source[0] > 0:
        before = tokens[claim.source[0] - 1].lower
        return before in _EMBEDDING and cue.group is not Group.SAY
    if claim.rule == "participle-bare":
        before = tokens[cue.first - 1].lower
        if before in ("for", "of"):
            return True
        return cue.group not in (Group.SAY, Group.SPEECH)
    return False


def according_to(
    tokens: Tokens, cue: Cue, cues: Sequence[Cue], claims: Sequence[Claim]
) -> Claim | None:
    """Read *content, according to source* and *according to source, content*."""
    if cue.lemma != "according to":
        return None
    end = frame_end(tokens)
    source = phrase_after(tokens, cue.last, end)
    if source is None:
        return None
    if cue.first == 0 or tokens[cue.first - 1].lower in CONJUNCTIONS and cue.first == 1:
        if source[1] + 1 >= end or tokens[source[1]].text != ",":
            return None
        start = source[1] + 1
        return Claim("according-to", cue, source, ((start, content_end(tokens, start, cue, cues)),))
    left = _left_content(tokens, cue.first)
    if left is None:
        return None
    content = [left]
    if source[1] + 1 < end and tokens[source[1]].text == ",":
        content.append((source[1] + 1, end))
    return Claim("according-to", cue, source, tuple(content))


def _left_content(tokens: Tokens, end: int) -> Span | None:
    """Give the content that ends in front of a position, without its last comma."""
    last = end
    while last > 0 and tokens[last - 1].kind == STOP and tokens[last - 1].text not in ")]%":
        last -= 1
    start = clause_start(tokens, last)
    return (start, last) if start < last else None


def verb_subject(
    tokens: Tokens, cue: Cue, cues: Sequence[Cue], claims: Sequence[Claim]
) -> Claim | None:
    """Read *“content,” said source*."""
    if cue.group not in (Group.SAY, Group.SPEECH, Group.THINK) or cue.passive:
        return None
    if cue.tense not in (Tense.PAST, Tense.THIRD, Tense.BASE) or cue.first != cue.head:
        return None
    if cue.lemma in ADDRESSED:
        return None
    end = frame_end(tokens)
    before = tokens[cue.first - 1] if cue.first else None
    if before is not None and before.kind != QUOTE and before.text not in (",", "\u2014"):
        return None
    if before is None and not tokens[cue.head].named:
        return None
    source = phrase_after(tokens, cue.last, end)
    if source is None or tokens[source[0]].kind == QUOTE:
        return None
    behind = tokens[source[1]] if source[1] < end else None
    quoted = before is not None and (
        before.kind == QUOTE or (cue.first > 1 and tokens[cue.first - 2].kind == QUOTE)
    )
    if (
        behind is not None
        and not quoted
        and (behind.lower in AUXILIARIES or behind.lower in FINITE or behind.lower in SUBORDINATORS)
    ):
        return None
    if behind is not None and quoted and behind.lower in AUXILIARIES:
        return None
    if not quoted and any(other.first == source[1] and other.finite for other in cues):
        return None
    if before is None:
        start = _after_comma(tokens, source[1], end)
        return Claim("verb-subject", cue, source, ((start, end),)) if start < end else None
    left = _left_content(tokens, cue.first)
    if left is None or not clause_like(tokens, *left):
        return None
    if not quoted and (cue.group is not Group.SAY or tokens[source[0]].lower in PRONOUNS):
        return None
    return Claim("verb-subject", cue, source, (left, *_right_piece(tokens, source[1], end)))


def _after_comma(tokens: Tokens, at: int, end: int) -> int:
    """Step over a comma or colon."""
    return at + 1 if at < end and tokens[at].text in (",", ":") else at


def _right_piece(tokens: Tokens, at: int, end: int) -> tuple[Span, ...]:
    """Give the second half of a content that its reporting clause splits."""
    for position in range(at, end):
        token = tokens[position]
        if token.kind == QUOTE and position > at and tokens[position - 1].kind == STOP:
            return ((position, end),)
        if position > at + 14:
            break
        if token.kind == QUOTE:
            break
    if at < end and tokens[at].text == "," and at + 1 < end:
        following = tokens[at + 1]
        if following.lower in ("who", "whose", "which", "where", "adding", "referring", "citing"):
            return ()
        if following.kind == WORD and (
            following.lower.endswith("ing") or following.lower in PREPOSITIONS
        ):
            return ()
        return ((at + 1, end),)
    return ()


def content_subject_verb(
    tokens: Tokens, cue: Cue, cues: Sequence[Cue], claims: Sequence[Claim]
) -> Claim | None:
    """Read *content, source said* and *content, source said, content*."""
    if cue.group not in (Group.SAY, Group.SPEECH, Group.THINK, Group.SHOW) or not cue.finite:
        return None
    if cue.passive:
        return None
    source = subject_before(tokens, cue.first, 0)
    if source is None or source[0] == 0:
        return None
    before = tokens[source[0] - 1]
    end = frame_end(tokens)
    if before.kind != QUOTE and before.text not in (",", "\u2014", "?", "!"):
        return None
    left = _left_content(tokens, source[0])
    if left is None or not clause_like(tokens, *left):
        return None
    quoted = before.kind == QUOTE or tokens[source[0] - 2].kind == QUOTE
    start = content_start(tokens, cue)
    if quoted and cue.group in (Group.SAY, Group.SPEECH):
        if cue.last < end and tokens[cue.last].lower == "that":
            return None
        return Claim(
            "content-subject-verb", cue, source, (left, *_right_piece(tokens, cue.last, end))
        )
    if cue.last < end and tokens[cue.last].text not in (",", "\u2014"):
        if tokens[cue.last].lower == "that" or starts_clause(tokens, cue.last, end):
            return None
        if start < end and tokens[start].lower in ("that",):
            return None
        if not (cue.group is Group.SAY) or tokens[left[0]].lower in SUBORDINATORS | PREPOSITIONS:
            return None
    if cue.last >= end and tokens[left[0]].lower in ("if", "when", "as", "while", "although"):
        return None
    return Claim("content-subject-verb", cue, source, (left, *_right_piece(tokens, cue.last, end)))


def seeming(tokens: Tokens, cue: Cue, cues: Sequence[Cue], claims: Sequence[Claim]) -> Claim | None:
    """Read *content seems to be content*, which nobody says."""
    if cue.group is not Group.SEEM or not cue.finite or cue.passive:
        return None
    subject = subject_before(tokens, cue.first, 0)
    end = content_end(tokens, cue.last, cue, cues)
    if subject is None or cue.last >= end:
        return None
    if tokens[subject[0]].lower == "it":
        return Claim("seeming", cue, None, ((cue.last, end),))
    return Claim("seeming", cue, None, (subject, (cue.last, end)))


def subject_verb(
    tokens: Tokens, cue: Cue, cues: Sequence[Cue], claims: Sequence[Claim]
) -> Claim | None:
    """Read *source said that content*."""
    if not cue.finite or cue.passive:
        return None
    source = subject_before(tokens, cue.first, 0)
    if source is None:
        return None
    start = content_start(tokens, cue)
    end = content_end(tokens, start, cue, cues)
    if start >= end:
        return None
    if tokens[source[0]].lower not in RELATIVES:
        return Claim("subject-verb", cue, source, ((start, end),))
    last = source[0] - 1 if source[0] and tokens[source[0] - 1].text == "," else source[0]
    antecedent = subject_before(tokens, last, 0)
    return Claim("relative", cue, source, ((start, end),), antecedent)


def shared_subject(
    tokens: Tokens, cue: Cue, cues: Sequence[Cue], claims: Sequence[Claim]
) -> Claim | None:
    """Read *source said … and added content* and *source said …, adding content*."""
    if cue.passive or cue.first == 0:
        return None
    before = tokens[cue.first - 1]
    if cue.tense is Tense.ING and not cue.progressive:
        rule = "participle" if before.text in (",", "\u2014") else "participle-bare"
    elif before.lower in ("and", "but", "or", ",", "then", "to"):
        rule = "coordinated"
    else:
        return None
    source = _earlier_subject(tokens, cue, claims, rule)
    if source is None:
        return None
    start = content_start(tokens, cue)
    end = content_end(tokens, start, cue, cues)
    if start >= end:
        return None
    return Claim(rule, cue, source, ((start, end),))


def _earlier_subject(tokens: Tokens, cue: Cue, claims: Sequence[Claim], rule: str) -> Span | None:
    """Give the subject that a later verb of the frame shares."""
    aside = rule == "participle"
    for claim in claims if aside else reversed(claims):
        if claim.source is not None and claim.source[0] < cue.first:
            if tokens[claim.source[0]].lower in RELATIVES and aside:
                continue
            if rule == "coordinated" and claim.cue.tense is not cue.tense:
                continue
            return claim.source
    return main_subject(tokens, cue.first)


def _main_clause(tokens: Tokens, before: int) -> int:
    """Give where the main clause begins behind an opening subordinate clause or phrase."""
    opening = tokens[1] if len(tokens) > 1 and is_adverb(tokens[0]) else tokens[0]
    if opening.lower in SUBORDINATORS or opening.lower in PREPOSITIONS:
        for position in range(1, before):
            if tokens[position].text == ",":
                return position + 1
    return 0


def main_subject(tokens: Tokens, before: int) -> Span | None:
    """Give the subject of a frame's first finite verb that stands before a position."""
    for position in range(_main_clause(tokens, before) + 1, before):
        token = tokens[position]
        if token.kind != WORD:
            continue
        finite = token.lower in AUXILIARIES or token.lower in FINITE
        if finite or (token.lower.endswith("ed") and not token.named):
            before = tokens[position - 1]
            if before.kind == STOP or token.lower == "'s" or before.lower in DETERMINERS:
                continue
            while position > 1 and is_adverb(tokens[position - 1]):
                position -= 1
            return subject_before(tokens, position, 0)
    return None


def passive_by(
    tokens: Tokens, cue: Cue, cues: Sequence[Cue], claims: Sequence[Claim]
) -> Claim | None:
    """Read *content was criticised by source*."""
    if not cue.passive:
        return None
    end = frame_end(tokens)
    subject = subject_before(tokens, cue.first, 0)
    if subject is None:
        return None
    if cue.last < end and tokens[cue.last].lower == "by":
        source = phrase_after(tokens, cue.last + 1, end)
        if source is not None:
            return Claim("passive-by", cue, source, (subject,))
    if cue.lemma in ("expect", "see", "know", "describe", "call", "say", "accuse", "criticize"):
        start = cue.last
        if start < end:
            return Claim(
                "passive", cue, None, (subject, (start, content_end(tokens, start, cue, cues)))
            )
    return None


Rule = Callable[[Tokens, Cue, Sequence[Cue], Sequence[Claim]], Claim | None]

RULES: tuple[Rule, ...] = (
    according_to,
    passive_by,
    seeming,
    verb_subject,
    content_subject_verb,
    subject_verb,
    shared_subject,
)
_UNUSED = (BE, DAYS)
