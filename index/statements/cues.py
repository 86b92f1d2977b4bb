"""Reporting words in a frame: verb groups and “according to”, with their auxiliaries.

Most forms of reporting verbs are nouns or participles as well; what stands before and behind
decides.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from index.statements.lexicon import Group, Tense, Verb, verbs
from index.statements.phrases import is_adverb
from index.statements.tokens import NUMBER, QUOTE, STOP, WORD, Token
from index.statements.words import (
    AUXILIARIES,
    BE,
    CONJUNCTIONS,
    DETERMINERS,
    FINITE,
    HAVE,
    LONE,
    MODALS,
    NOUNS_TOO,
    OBJECT_PRONOUNS,
    POSSESSIVES,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
)

Tokens = Sequence[Token]


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
        """Say whether the cue has a subject of its own."""
        return self.tense is not Tense.ING or self.progressive


def find_cues(tokens: Tokens) -> list[Cue]:
    """Give the cues of a frame in order."""
    cues: list[Cue] = []
    table = verbs()
    at = 0
    while at < len(tokens):
        token = tokens[at]
        if token.kind == WORD:
            cue = _according(tokens, at)
            if cue is None and token.lower in table:
                cue = _verb_cue(tokens, at, table[token.lower])
            if cue is not None and (not cues or cue.first >= cues[-1].last):
                cues.append(cue)
                at = max(at, cue.last - 1)
        at += 1
    return cues


def _according(tokens: Tokens, at: int) -> Cue | None:
    """Give the cue “according to” or “in the words of” at a position."""
    if tokens[at].lower == "according" and at + 1 < len(tokens) and tokens[at + 1].lower == "to":
        return Cue(at, at + 2, at, "according to", Group.SAY, Tense.PARTICIPLE)
    if tokens[at].lower in ("put", "puts") and at + 1 < len(tokens):
        if tokens[at + 1].lower == "it" and at > 0:
            return Cue(at, at + 2, at, "put it", Group.SAY, Tense.PAST)
    return None


def _verb_cue(tokens: Tokens, at: int, verb: Verb) -> Cue | None:
    """Give the cue whose head is the verb form at `at`, or None where it is no verb here."""
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
    if not _is_verb(tokens, at, verb, nearest, before, following):
        return None
    while first < at and is_adverb(tokens[first]) and tokens[first].named:
        first += 1
    last = at + 1
    if last < len(tokens) and tokens[last].lower in verb.particles:
        last += 1
    return Cue(first, last, at, verb.lemma, verb.group, verb.tense, passive, progressive, verb.weak)


def _in_group(tokens: Tokens, at: int) -> bool:
    """Say whether a token belongs to the verb group behind it."""
    token = tokens[at]
    if token.kind != WORD:
        return False
    if token.lower == "'s":
        following = tokens[at + 1].lower
        return following in ("been", "not") or following.endswith("ing")
    if token.named and token.lower in ("will", "may") and at + 1 < len(tokens):
        return at == 0
    return token.lower in AUXILIARIES or is_adverb(token)


def _is_verb(
    tokens: Tokens,
    at: int,
    verb: Verb,
    auxiliary: str,
    before: Token | None,
    following: Token | None,
) -> bool:
    """Say whether a form that can be a reporting verb is one here."""
    token = tokens[at]
    if at and token.named and tokens[at - 1].named and verb.tense is not Tense.PAST:
        return False
    previous = before.lower if before is not None else ""
    if following is not None and following.text == "-":
        return False
    if previous in DETERMINERS and previous not in LONE and not auxiliary:
        if previous not in ("this", "that", "these", "both", "all", "one"):
            return False
    if verb.tense is Tense.BASE:
        return _is_base(auxiliary, before, following)
    if verb.tense is Tense.THIRD:
        return _is_third(tokens, at, verb, auxiliary, before, following)
    if verb.tense is Tense.ING:
        return _is_ing(auxiliary, before, following)
    if previous in POSSESSIVES or previous == "'s" or previous in OBJECT_PRONOUNS - {"it", "you"}:
        return False
    if previous in PREPOSITIONS and not auxiliary:
        return previous == "as"
    if not auxiliary and following is not None and following.lower in ("by", "as"):
        return verb.group is Group.SAY and following.lower != "by"
    return True


_PLURAL = LONE - {"one", "another", "neither", "none"}


def _is_base(auxiliary: str, before: Token | None, following: Token | None) -> bool:
    """Say whether a base form is a verb: behind a modal or a plural subject."""
    if auxiliary in MODALS:
        return True
    if auxiliary or before is None or before.kind not in (WORD,):
        return False
    word = before.lower
    if word in ("they", "we", "i", "you", "who", "which", "that") or word in _PLURAL:
        return True
    if word in PRONOUNS or word in PREPOSITIONS or word in CONJUNCTIONS or word in DETERMINERS:
        return False
    if word in SUBORDINATORS or word == "'s" or word in OBJECT_PRONOUNS:
        return False
    plural = (word.endswith("s") and not word.endswith("ss")) or word in ("people", "police")
    return plural and _opens_content(following)


def _is_third(
    tokens: Tokens,
    at: int,
    verb: Verb,
    auxiliary: str,
    before: Token | None,
    following: Token | None,
) -> bool:
    """Say whether a form in -s is a verb and not a plural noun."""
    if verb.lemma in ("say", "tell", "add", "write", "think", "believe", "know"):
        return before is not None
    if before is None or auxiliary:
        return False
    word = before.lower
    if word in ("he", "she", "it", "who", "which", "that"):
        return True
    if _relative_follows(tokens, at):
        return False
    if verb.lemma not in NOUNS_TOO and before.kind == WORD:
        return not (word in PREPOSITIONS or word in POSSESSIVES or word == "'s")
    if word in PREPOSITIONS or word in POSSESSIVES or word == "'s" or word in CONJUNCTIONS:
        return word in ("and", "but") and _opens_content(following)
    if before.kind == QUOTE or before.kind == STOP:
        return before.text in (",", ")", "“”", "\u2014") and _opens_content(following)
    if following is None or following.kind == STOP:
        return before.named and verb.group in (Group.SAY, Group.SPEECH)
    if before.named and verb.group in (Group.SAY, Group.SPEECH) and _behind_quote(tokens, at):
        return True
    if before.named:
        return _opens_content(following) or following.lower in verb.particles
    return _opens_content(following)


def _behind_quote(tokens: Tokens, at: int) -> bool:
    """Say whether only a name stands between a quotation and a verb."""
    first = at - 1
    while first > 0 and tokens[first].named:
        first -= 1
    return tokens[first].kind == QUOTE


def _relative_follows(tokens: Tokens, at: int) -> bool:
    """Say whether *that* with its own verb follows, which makes a form a noun: states that joined."""
    if at + 2 >= len(tokens) or tokens[at + 1].lower not in ("that", "which", "who"):
        return False
    after = tokens[at + 2]
    if after.kind != WORD or after.named:
        return False
    verb = verbs().get(after.lower)
    past = verb is not None and verb.tense in (Tense.PAST, Tense.THIRD)
    return past or after.lower in AUXILIARIES or after.lower in FINITE or after.lower.endswith("ed")


def _is_ing(auxiliary: str, before: Token | None, following: Token | None) -> bool:
    """Say whether an -ing form reports: as a participle or with be."""
    if auxiliary in BE:
        return True
    if auxiliary or before is None:
        return False
    word = before.lower
    if word in DETERMINERS or word in POSSESSIVES or word == "'s":
        return False
    if word in PREPOSITIONS or word == "as":
        return word in (
            "as",
            "by",
            "for",
            "after",
            "before",
            "while",
            "without",
            "in",
            "of",
            "from",
        )
    return following is not None and (following.kind in (WORD, QUOTE, NUMBER) or before.text == ",")


def _opens_content(token: Token | None) -> bool:
    """Say whether what was said can begin with a token."""
    if token is None:
        return False
    if token.kind in (QUOTE, NUMBER):
        return True
    if token.kind == STOP:
        return token.text in (":", ",")
    word = token.lower
    if word in ("that", "to", "whether", "if", "why", "how", "what", "there", "not", "no"):
        return True
    if word in DETERMINERS or word in PRONOUNS or word in OBJECT_PRONOUNS or word in POSSESSIVES:
        return True
    return token.named


def negated(tokens: Tokens, cue: Cue) -> bool:
    """Say whether a negation stands in the cue's verb group."""
    from index.statements.words import NEGATIONS

    return any(token.lower in NEGATIONS for token in tokens[cue.first : cue.head])


def has_perfect(tokens: Tokens, cue: Cue) -> bool:
    """Say whether the verb group has a form of have."""
    return any(token.lower in HAVE for token in tokens[cue.first : cue.head])
