"""One person of an article: name, titles, roles, places, and a hint of gender."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field

from index.statements.grammar.tokens import WORD, Token
from index.statements.grammar.words import SUFFIXES, is_person_noun
from index.statements.speakers.given_names import MEN, WOMEN
from index.statements.speakers.names import noun_of
from index.statements.speakers.organisations import KINDS

MALE_TITLES = frozenset(
    """
    mr sir lord king prince father congressman chairman spokesman baron duke emperor brother
    husband son uncle actor policeman fisherman salesman
    """.split()
)
FEMALE_TITLES = frozenset(
    """
    mrs ms miss lady dame queen princess congresswoman chairwoman spokeswoman countess baroness
    duchess empress sister mother wife daughter aunt widow actress waitress policewoman
    """.split()
)
# What a title, a known given name and a given name's ending weigh beside pronouns.
_TITLE, _GIVEN, _ENDING = 4.0, 2.5, 0.6
_CLEAR = 0.5
# Votes that one pronoun beside somebody else's name does not bring together.
_SEVERAL = 3.0
_NICKNAME = re.compile(
    r"\s+[\"\u201c\u201d\u201e\u2018\u2019\u00ab'][^\s].*?[\"\u201c\u201d\u2019\u00bb'](?=\s)"
)


def without_nickname(name: str) -> str:
    """Return a name without a nickname that stands in marks inside it."""
    return _NICKNAME.sub("", name)


def plain(name: str) -> str:
    """Return a name without a nickname in marks, in lower case.

    >>> plain("Tom “Fox” Ruck")
    'tom ruck'
    """
    return without_nickname(name).lower()


def core(name: str) -> list[str]:
    """Return the words of a name in lower case without a numeral or Jr. behind the last one.

    >>> core("Leo van der Meer III")
    ['leo', 'van', 'der', 'meer']
    """
    words = plain(name).split()
    return [word for word in words if word.rstrip(".,") not in SUFFIXES] or words


@dataclass(slots=True)
class Person:
    """One person of an article: the fullest name, titles in lower case, offsets of mentions.

    `roles` are the nouns that say what the person is; `votes` count pronouns; `place` says that
    it may be none; `evidence` that an age or *who* makes it one; `reports` that it has spoken;
    `thing` that *which* or *the company* beside the name makes it a body or a ship.
    """

    name: str
    titles: set[str] = field(default_factory=set)
    places: list[int] = field(default_factory=list)
    speaks: bool = False
    roles: set[str] = field(default_factory=set)
    votes: dict[str, float] = field(default_factory=lambda: {"he": 0.0, "she": 0.0})
    evidence: bool = False
    reports: bool = False
    place: bool = False
    thing: bool = False

    @property
    def known(self) -> bool:
        """Return whether something but capitals and pronouns tells that this is a person."""
        told = self.evidence or bool(self.titles) or bool(self.roles) or self.hint is not None
        return told or (not self.thing and (self.speaks or self.reports))

    @property
    def body(self) -> bool:
        """Return whether the article tells that this is no person."""
        return self.thing and not self.known

    @property
    def personal(self) -> bool:
        """Return whether this can be somebody whom a pronoun means."""
        return self.known and not self.place and not self.body

    @property
    def last(self) -> str:
        """Return the last name, in lower case."""
        return core(self.name)[-1].rstrip(".,")

    @property
    def hint(self) -> str | None:
        """Return "he" or "she" where titles or a known given name tell it."""
        if self.titles & MALE_TITLES:
            return "he"
        if self.titles & FEMALE_TITLES:
            return "she"
        first = self._given()
        if first in MEN:
            return "he"
        return "she" if first in WOMEN else None

    @property
    def gender(self) -> str | None:
        """Give "he" or "she" where titles, the given name and the pronouns of the article agree."""
        balance = self.votes["he"] - self.votes["she"]
        titled = bool(self.titles & (MALE_TITLES | FEMALE_TITLES))
        hint = self.hint
        if hint is not None:
            balance += (_TITLE if titled else _GIVEN) * (1 if hint == "he" else -1)
        elif self._given().endswith(("a", "ette", "elle", "ine", "ith")):
            balance -= _ENDING
        if abs(balance) < _CLEAR:
            return None
        return "he" if balance > 0 else "she"

    @property
    def surely(self) -> str | None:
        """Return the gender where a title or known given name tells it, or several pronouns do."""
        told = self.gender
        if told is None or self.hint == told:
            return told
        return told if abs(self.votes["he"] - self.votes["she"]) >= _SEVERAL else None

    def _given(self) -> str:
        """Return the given name in lower case, or nothing."""
        return self.name.split()[0].lower() if " " in self.name else ""

    def before(self, offset: int) -> int | None:
        """Return the last place in front of an offset, or None."""
        at = bisect_left(self.places, offset)
        return self.places[at - 1] if at else None

    def describe(self, words: Sequence[Token]) -> None:
        """Note a description that stands beside the name, where its noun means a person."""
        head = noun_of(words)
        self.thing = self.thing or head in KINDS
        if not is_person_noun(head):
            return
        self.roles.add(head)
        self.titles.update(
            token.lower.rstrip(".") for token in words if token.kind == WORD and len(token.text) > 1
        )
