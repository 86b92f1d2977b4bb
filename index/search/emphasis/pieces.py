"""The words, numbers and signs of a sentence, and what its numbers measure or count."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from index.search.query import measures
from index.search.query.measures import Family
from index.search.query.nouns import counts_people
from index.statements.grammar.words import (
    AUXILIARIES,
    CONJUNCTIONS,
    PREPOSITIONS,
    RELATIVES,
    SUBORDINATORS,
)
from index.text.numbers import SCALES
from index.values import Span

BESIDE = 5
"""Words behind a number among which the noun that it counts stands."""
STOPS = AUXILIARIES | CONJUNCTIONS | PREPOSITIONS | RELATIVES | SUBORDINATORS
_NO_PLURALS = frozenset(
    "his its was is has this us gas class less years yes always perhaps".split()
)
_IRREGULAR = frozenset(
    "people men women children police troops fish sheep aircraft crew personnel staff".split()
)
_BEFORE_A_YEAR = frozenset("in since by of until during from before after early late mid".split())
_NO_WORD = re.compile(r"[^\w\s%'’-]|--")


@dataclass(frozen=True, slots=True)
class Number:
    """A number with what it measures or counts.

    `phrase` are the words of the noun phrase behind it, `noun` its head or "", `people` whether
    that means people; `timed` is whether it counts hours or years, `dated` whether it is part of
    a date.
    """

    words: tuple[str, ...]
    phrase: tuple[str, ...]
    noun: str
    people: bool
    families: frozenset[Family]
    timed: bool
    dated: bool


class Pieces:
    """A sentence cut into pieces, which are counted from 0.

    `matches` are the pieces as they stand, `words` in lower case, with straight apostrophes.
    """

    def __init__(self, sentence: str) -> None:
        self.sentence = sentence
        self.matches = tuple(measures.PIECE.finditer(sentence))
        self.words = tuple([one.group().casefold().replace("’", "'") for one in self.matches])
        self._made: dict[int, Number] = {}

    def at(self, place: int) -> str:
        """Return the piece at a place, or a space beyond the ends."""
        return self.words[place] if 0 <= place < len(self.words) else " "

    def parted(self, at: int) -> bool:
        """Return whether a mark stands between a piece and the one in front of it."""
        between = self.sentence[self.matches[at - 1].end() : self.matches[at].start()]
        return between != " " and _NO_WORD.search(between) is not None

    def within(self, span: Span) -> tuple[int, int]:
        """Return the pieces [first, last) that a span of the sentence covers wholly or in part."""
        ends, starts = self._edges
        first, last = bisect_right(ends, span[0]), bisect_left(starts, span[1])
        return (first, last) if first < last else (0, 0)

    @cached_property
    def _edges(self) -> tuple[list[int], list[int]]:
        return [one.end() for one in self.matches], [one.start() for one in self.matches]

    def numbers(self, at: int, end: int) -> tuple[Number, ...]:
        """Return the numbers that begin among the pieces [at, end)."""
        firsts, lasts = self._numbers
        place = bisect_left(firsts, at)
        if place and lasts[place - 1] > at:  # in the middle of one, whose rest is one as well
            return tuple(map(self._number, *self._told(at, end)))
        last = bisect_left(firsts, end)
        return tuple(map(self._once, firsts[place:last], lasts[place:last]))

    def each_number(self) -> Iterator[Number]:
        """Give the numbers of the sentence, each made when it is come to."""
        return map(self._once, *self._numbers)

    @cached_property
    def _numbers(self) -> tuple[list[int], list[int]]:
        return self._told(0, len(self.words))

    def _told(self, at: int, end: int) -> tuple[list[int], list[int]]:
        """Return the numbers that begin among some pieces: the first pieces, and those behind."""
        firsts: list[int] = []
        lasts: list[int] = []
        while at < end:
            first = at
            at += 1
            if measures.is_number(self.words[first]):
                while at < len(self.words) and self._goes_on(at):
                    at += 1
                firsts.append(first)
                lasts.append(at)
        return firsts, lasts

    def _once(self, first: int, last: int) -> Number:
        """Return a number, made when it is first looked at."""
        made = self._made.get(first)
        if made is None:
            made = self._made[first] = self._number(first, last)
        return made

    def _goes_on(self, at: int) -> bool:
        """Return whether the number in front of a piece goes on with it."""
        word = self.words[at]
        if word[0].isdigit():
            return False
        joins = word == "and" and self.words[at - 1] in SCALES
        goes_on = measures.is_number(word) or (joins and measures.is_number(self.at(at + 1)))
        return goes_on and not self.parted(at)

    def is_year(self, at: int) -> bool:
        """Return whether a piece is a year of four digits."""
        return len(self.words[at]) == 4 and measures.is_year(self.words[at])

    def _number(self, first: int, last: int) -> Number:
        phrase = self._phrase(last)
        before = self.at(first - 1)
        families = {measures.UNITS[word] for word in phrase[:3] if word in measures.UNITS}
        if phrase[:1] and phrase[0] in measures.POUNDS:
            families |= {Family.MONEY, Family.MASS}
        if before in measures.UNITS and not before[0].isalpha():
            families.add(measures.UNITS[before])
        if "square" in phrase[:2]:
            families = {Family.AREA}
        elif "cubic" in phrase[:2]:
            families = {Family.VOLUME}
        elif phrase and self.words[last : last + 4][1:3] in (("per", "hour"), ("an", "hour")):
            families = {Family.SPEED}
        noun = next((word for word in phrase if _is_plural(word)), "")
        return Number(
            words=self.words[first:last],
            phrase=phrase,
            noun=noun,
            people=any(counts_people(word) for word in phrase if word == noun or not noun),
            families=frozenset(families),
            timed=any(word in measures.TIME_UNITS or word == "o'clock" for word in phrase[:2]),
            dated=self._is_dated(first, last, before),
        )

    def _phrase(self, at: int) -> tuple[str, ...]:
        """Return the words of the noun phrase behind a number: "(14) of the fishing boats"."""
        words: list[str] = []
        if self.at(at) == "of":
            at += 1
        while len(words) < BESIDE and at < len(self.words):
            word = self.words[at]
            if self.parted(at) or (word in STOPS and words) or measures.is_number(word):
                break
            if word in STOPS:
                break
            words.append(word)
            at += 1
        return tuple(words)

    def _is_dated(self, first: int, last: int, before: str) -> bool:
        """Return whether a number is a year or a day of a month."""
        months = measures.MONTH_NAMES
        if last - first > 1 or not self.words[first].isdigit():
            return False
        following = self.at(last)
        if before in months or (following in months and not self.parted(last)):
            return True
        return self.is_year(first) and before in _BEFORE_A_YEAR


def _is_plural(word: str) -> bool:
    if word in _IRREGULAR:
        return True
    return (
        len(word) > 3 and word.endswith("s") and not word.endswith("ss") and word not in _NO_PLURALS
    )


KEPT = 64
"""Sentences whose pieces are kept: all numbers of one are looked at one after the other."""


@lru_cache(KEPT)
def pieces_of(sentence: str) -> Pieces:
    """Cut a sentence into pieces, once."""
    return Pieces(sentence)
