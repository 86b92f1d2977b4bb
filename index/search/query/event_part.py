"""Which part in an event a question with "who" asks for: who won, who was beaten, who sold."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from index.search.query.events import known, lemma, telling
from index.statements.grammar.words import (
    ADVERBS,
    AUXILIARIES,
    BE,
    DETERMINERS,
    FINITE,
    HAVE,
    NEGATIONS,
    PREPOSITIONS,
)
from index.text.normalise import WORD

_WHO = re.compile(
    r"\b(?:(?P<behind>by|to|from|against|over) )?(?:whom?|(?P<thing>which|what))\b", re.IGNORECASE
)
_BEHIND = frozenset("by to from against over".split())
_DO = frozenset(("do", "does", "did"))


@dataclass(frozen=True, slots=True)
class Part:
    """The part asked for in an event; `verb` is the base form of the question's verb."""

    event: str
    role: str
    verb: str


def part_asked(question: str) -> Part | None:
    """Return the part in an event that a question with "who" asks for; None where it asks for none.

    >>> part_asked("Who did Marn defeat?").role, part_asked("who was beaten by Marn").role
    ('loser', 'loser')
    """
    match = _WHO.search(question)
    if match is None or NEGATIONS & set(question.casefold().replace("’", "'").split()):
        return None  # who has not done it has no part in it
    asked = question[match.end() :]
    words = WORD.findall(asked.casefold() if asked.isupper() else asked)
    if match["thing"] and set(words[:1]) & AUXILIARIES:
        return None
    if match["thing"]:  # "which party won": behind the noun it is asked as with "who"
        at = next((at for at, word in enumerate(words) if at and _is_finite(word)), len(words))
        words = words[at:]
    words = [word for word in words if word not in ADVERBS and not word.endswith("ly")]
    if not words or words[0] not in AUXILIARIES:
        return _part(words[0], "subject") if words else None
    length = next((at for at, word in enumerate(words) if word not in AUXILIARIES), len(words))
    behind = (match["behind"] or "").casefold() or (words[-1] if words[-1] in _BEHIND else "")
    return _helped(words[:length], words[length:], behind)


def _helped(auxiliaries: list[str], rest: list[str], behind: str) -> Part | None:
    """Read what stands behind "who did", "who was", "who has", "who will"."""
    if not rest:
        return None
    if BE & set(auxiliaries):
        return _of_be(rest, behind)
    if auxiliaries[0] in _DO:
        for before, word in pairwise(rest):
            if known(word) == word and before not in DETERMINERS | PREPOSITIONS:
                return _part(word, behind or "object")
        return None
    if rest[0] in DETERMINERS or (auxiliaries[0] in HAVE and not _is_past(rest[0])):
        return None  # "who has a vote", "who has Marn beaten"
    return _part(rest[0], "subject")


def _of_be(rest: list[str], behind: str) -> Part | None:
    """Read "who was arrested", "who is leading", "who was Marn beaten by"."""
    if rest[0].endswith("ing"):
        return _part(rest[0], "subject")
    if _is_past(rest[0]):
        return _part(rest[0], "object")
    verb = next((word for word in rest[1:] if _is_past(word)), "")
    return _part(verb, "subject") if verb and behind == "by" else None


def _part(word: str, place: str) -> Part | None:
    verb = lemma(word)
    told = telling(verb)
    places = {"subject": told.subject, "object": told.object, "by": told.subject}
    role = places.get(place) or told.behind.get(place, "")
    return Part(told.event, role, verb) if role else None


def _is_past(word: str) -> bool:
    if not word[0].islower():
        return False
    return word.endswith("ed") or (known(word) not in ("", word)) or word == "beaten"


def _is_finite(word: str) -> bool:
    return word in AUXILIARIES or word in FINITE or _is_past(word)
