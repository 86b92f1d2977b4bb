"""Marked words in a sentence: whose subject they are, and what they stand behind."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from index.search.query.events import known
from index.statements.grammar.words import (
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    FINITE,
    NEGATIONS,
    PREPOSITIONS,
    RELATIVES,
    SUBORDINATORS,
)

NEAR = 8
"""Words between a verb and what belongs to it: more hold another clause."""
FAR = 16
"""Words behind a verb among which its preposition stands: "lost the seat of … to Marn"."""
UNDONE = NEGATIONS | frozenset(
    "fail failed fails refuse refused refuses unable decline declined".split()
)
JOINS = frozenset(("and", "but", "then"))
_SUBJECTS = frozenset("he she they we i".split())


@dataclass(frozen=True, slots=True)
class Clause:
    """A sentence in words and marks without its quotation marks; [first, last) are marked."""

    text: str
    matches: Sequence[re.Match[str]]
    words: Sequence[str]
    first: int
    last: int

    def begins_behind(self, at: int) -> bool:
        """Say whether the marked words are, or belong to, the noun phrase that begins at `at`."""
        between = self.words[at : self.first]
        if not at <= self.first <= at + NEAR or self.words[self.first] in _SUBJECTS:
            return False
        if CONJUNCTIONS & set(between):  # names may be joined, clauses too
            return all(
                self._is_name(one) or self.words[one] == "and" for one in range(at, self.first)
            )
        return not any(parts(word) or word in PREPOSITIONS or is_finite(word) for word in between)

    def is_subject_of(self, group: int) -> bool:
        """Return whether the marked words are the subject of the verb whose group begins there."""
        if self.last > group or self._is_governed():
            return False
        between = list(self.words[self.last : group])
        if between[:1] == [","] and between[-1:] == [","]:
            return len(between) <= FAR
        if between[:1] == [","] and between[1:2] and between[1] in RELATIVES:
            between = between[1:]
        if between and between[0] in RELATIVES:
            return len(between) == 1
        if between and between[-1] in JOINS:
            verb = self.verb_before(group)
            return verb is not None and self.is_subject_of(group_of(self.words, verb))
        if not between:
            return True
        whole = between[0] in PREPOSITIONS or between[0] in ("and", "&")
        return (
            whole
            and len(between) <= NEAR
            and not any(parts(one) or is_finite(one) for one in between[1:])
        )

    def verb_before(self, group: int) -> int | None:
        """Return the first verb between the marked words and another verb's group."""
        return next((at for at in range(self.last, group) if is_finite(self.words[at])), None)

    def _is_governed(self) -> bool:
        """Return whether a preposition stands before the marked words: "the mayor of Ostvik"."""
        at = self.first - 1
        while at >= 0 and (self.words[at] in DETERMINERS or self._is_name(at)):
            at -= 1
        return at >= 0 and self.words[at] in PREPOSITIONS - {"after", "before", "as"}

    def _is_name(self, at: int) -> bool:
        return self.matches[at].group()[0].isupper() and self.words[at] not in PREPOSITIONS


def parts(word: str) -> bool:
    """Return whether a word or mark ends a noun phrase."""
    return word in ";:,.()—–?!" or word in SUBORDINATORS or word in RELATIVES


def is_finite(word: str) -> bool:
    if word in AUXILIARIES or word in FINITE:
        return True
    return known(word) not in ("", word) or (len(word) > 4 and word.endswith("ed"))


def group_of(words: Sequence[str], verb: int) -> int:
    """Return where the auxiliaries and adverbs of a verb begin."""
    first = verb
    while first and (
        words[first - 1] in AUXILIARIES | UNDONE | {"to"} or words[first - 1].endswith("ly")
    ):
        first -= 1
    return first
