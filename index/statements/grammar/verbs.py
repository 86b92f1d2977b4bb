"""Whether a form that can be a reporting verb is one where it stands.

Most forms are nouns or participles as well; the words before and behind decide.
"""

from __future__ import annotations

from dataclasses import dataclass

from index.statements.grammar.lexicon import Group, Tense, Verb, verbs
from index.statements.grammar.phrases import CLOSED, Tokens
from index.statements.grammar.tokens import NUMBER, QUOTE, STOP, WORD, Token
from index.statements.grammar.words import (
    AUXILIARIES,
    BE,
    CONJUNCTIONS,
    DETERMINERS,
    FINITE,
    LONE,
    MODALS,
    NOUNS_TOO,
    OBJECT_PRONOUNS,
    POSSESSIVES,
    PREPOSITIONS,
    PRONOUNS,
)

_SPEAKING = (Group.SAY, Group.SPEECH)
_PLURAL = LONE - {"one", "another", "neither", "none"}
# Determiners that are whole subjects too: *this shows*.
_SUBJECTS = frozenset("this that these both all one".split()) | LONE
_NEVER_NOUNS = frozenset("say tell add write think believe know".split())
_BEFORE_ING = frozenset("as by for after before while without in of from".split())
_OPENERS = frozenset("that to whether if why how what there not no".split())


# Base forms that are past forms too.
_PAST_TOO = frozenset(("read",))
_NAMING = frozenset(("call", "dub", "label"))
# An object is a noun with hardly more words before it.
_OBJECT_WORDS = 3


@dataclass(frozen=True, slots=True)
class Place:
    """Where a form stands: its position, its nearest auxiliary, and its neighbours."""

    tokens: Tokens
    at: int
    auxiliary: str
    before: Token | None
    following: Token | None


def is_verb(place: Place, verb: Verb) -> bool:
    """Return whether a form that can be a reporting verb is one here."""
    tokens, at, before = place.tokens, place.at, place.before
    if at and tokens[at].named and tokens[at - 1].named and verb.tense is not Tense.PAST:
        return False
    previous = before.lower if before is not None else ""
    if place.following is not None and place.following.text == "-":
        return False
    if previous in DETERMINERS and previous not in _SUBJECTS and not place.auxiliary:
        return False
    if verb.tense is Tense.BASE:
        return _is_base(place, verb)
    if verb.tense is Tense.THIRD:
        return _is_third(place, verb)
    return _is_ing(place) if verb.tense is Tense.ING else _is_past(place, verb, previous)


def _is_past(place: Place, verb: Verb, previous: str) -> bool:
    """Return whether a past form is no participle that describes a noun."""
    if previous in POSSESSIVES or previous == "'s" or previous in OBJECT_PRONOUNS - {"it", "you"}:
        return False
    if place.auxiliary:
        return True
    if previous in PREPOSITIONS:
        return previous == "as"
    # *a class called “Rivers”*; but *Pell called “Rivers” a bore*.
    quotes = place.following is not None and place.following.kind == QUOTE
    thing = place.before is not None and not place.before.named and previous not in PRONOUNS
    if verb.lemma in _NAMING and quotes and thing:
        return False
    behind = place.following.lower if place.following is not None else ""
    return behind != "by" and (behind != "as" or verb.group is Group.SAY)


def _is_base(place: Place, verb: Verb) -> bool:
    """Return whether a base form is a verb: behind a modal or a plural subject."""
    before = place.before
    if place.auxiliary in MODALS:
        return True
    following = place.following
    if place.tokens[place.at].lower in _PAST_TOO and before is not None and before.kind == WORD:
        # *The letter read: “…”*
        quotes = following is not None and (following.kind == QUOTE or following.text == ":")
        return quotes and not place.auxiliary and before.lower not in CLOSED
    if place.auxiliary or before is None or before.kind != WORD:
        return False
    word = before.lower
    if word in ("they", "we", "i", "you", "who", "which", "that") or word in _PLURAL:
        return True
    if word in CLOSED or word in DETERMINERS or word == "'s" or word in OBJECT_PRONOUNS:
        return False
    if verb.lemma == "say":
        # No noun but *the say*: *campaign aides say*, *Pell and Ruck say*.
        return True
    plural = (word.endswith("s") and not word.endswith("ss")) or word in ("people", "police")
    return plural and opens_content(place.following)


def _is_third(place: Place, verb: Verb) -> bool:
    """Return whether a form in -s is a verb and not a plural noun."""
    before = place.before
    if verb.lemma in _NEVER_NOUNS or before is None or place.auxiliary:
        return verb.lemma in _NEVER_NOUNS and before is not None
    word = before.lower
    if word in ("he", "she", "it", "who", "which", "that"):
        return True
    if _relative_follows(place.tokens, place.at):
        return False
    bound = word in PREPOSITIONS or word in POSSESSIVES or word == "'s"
    if verb.lemma not in NOUNS_TOO and before.kind == WORD:
        return not bound
    if bound or word in CONJUNCTIONS:
        return word in ("and", "but") and opens_content(place.following)
    return _is_third_behind(place, verb, before)


def _is_third_behind(place: Place, verb: Verb, before: Token) -> bool:
    """Return whether a form in -s that is a noun as well is a verb behind a noun, name or mark."""
    following = place.following
    if _object_of_verb(place.tokens, place.at):
        return False
    if before.kind in (QUOTE, STOP):
        marks = (",", ")", "\u201c\u201d", "\u2014")
        return before.text in marks and opens_content(following)
    speaking = before.named and verb.group in _SPEAKING
    quoted = verb.group is Group.SAY and _behind_quote(place.tokens, place.at)
    if following is None or following.kind == STOP:
        return speaking or quoted
    if quoted or (speaking and _behind_quote(place.tokens, place.at)):
        return True
    return opens_content(following) or (before.named and following.lower in verb.particles)


def _object_of_verb(tokens: Tokens, at: int) -> bool:
    """Return whether a verb or preposition governs a form with its noun: *denied media reports*."""
    first = at - 1
    while first > 0 and tokens[first].kind == WORD and tokens[first].text.islower():
        word = tokens[first].lower
        verb = verbs().get(word)
        past = verb is not None and verb.tense is Tense.PAST and word not in DETERMINERS
        if (past or word in PREPOSITIONS) and first < at - 1:
            return True
        if past or word in CLOSED or word in DETERMINERS or at - first > _OBJECT_WORDS:
            return False
        first -= 1
    return False


def _behind_quote(tokens: Tokens, at: int) -> bool:
    """Return whether only a name or a short phrase stands between a quotation and a verb."""
    first = at - 1
    while first > 0 and (tokens[first].named or at - first <= _OBJECT_WORDS):
        if tokens[first].kind != WORD or tokens[first].lower in CLOSED:
            break
        first -= 1
    return tokens[first].kind == QUOTE


def _relative_follows(tokens: Tokens, at: int) -> bool:
    """Return whether *that* with its own verb follows a form, a noun then: *states that joined*."""
    if at + 2 >= len(tokens) or tokens[at + 1].lower not in ("that", "which", "who"):
        return False
    after = tokens[at + 2]
    if after.kind != WORD or after.named:
        return False
    verb = verbs().get(after.lower)
    past = verb is not None and verb.tense in (Tense.PAST, Tense.THIRD)
    return past or after.lower in AUXILIARIES or after.lower in FINITE or after.lower.endswith("ed")


def _is_ing(place: Place) -> bool:
    """Return whether an -ing form reports: as a participle or with be."""
    before, following = place.before, place.following
    if place.auxiliary or before is None:
        return place.auxiliary in BE
    word = before.lower
    if word in DETERMINERS or word in POSSESSIVES or word == "'s":
        return False
    if word in PREPOSITIONS or word == "as":
        return word in _BEFORE_ING
    return following is not None and (following.kind != STOP or before.text == ",")


def opens_content(token: Token | None) -> bool:
    """Return whether what was said can begin with a token."""
    if token is None:
        return False
    if token.kind == STOP:
        return token.text in (":", ",")
    if token.kind in (QUOTE, NUMBER) or token.named or token.lower in _OPENERS:
        return True
    word = token.lower
    return word in DETERMINERS or word in PRONOUNS or word in OBJECT_PRONOUNS or word in POSSESSIVES
