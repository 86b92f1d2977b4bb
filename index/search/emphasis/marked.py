"""Marked words as what can be answers: their words, their numbers, and what stands beside them."""

from __future__ import annotations

from functools import cached_property

from index.search.emphasis.pieces import STOPS, Number, pieces_of
from index.search.query import measures
from index.statements.grammar.words import AUXILIARIES, FINITE
from index.values import Span


class Marked:
    """A marked span of a sentence, and the pieces that it covers wholly or in part."""

    def __init__(self, sentence: str, span: Span) -> None:
        self.sentence = sentence
        self.span = span
        self._pieces = pieces_of(sentence)
        self._within = self._pieces.within(span)

    @property
    def text(self) -> str:
        """Return the marked words as they stand."""
        return self.sentence[slice(*self.span)]

    @property
    def wider(self) -> str:
        """Return the marked words with a few letters on both sides."""
        return self.sentence[max(0, self.span[0] - 2) : self.span[1] + 10]

    @cached_property
    def words(self) -> tuple[str, ...]:
        """Return the marked pieces in lower case, without a possessive ending."""
        return tuple(one.partition("'")[0] for one in self._pieces.words[slice(*self._within)])

    @property
    def before(self) -> tuple[str, ...]:
        """Return the pieces in front of the marked ones."""
        return self._pieces.words[: self._within[0]]

    @property
    def after(self) -> tuple[str, ...]:
        """Return the pieces behind the marked ones."""
        return self._pieces.words[self._within[1] :]

    @property
    def has_name(self) -> bool:
        """Return whether a name stands in it: a capital that no date has.

        In a text without capitals any word may be a name.
        """
        if self.sentence == self.sentence.lower():
            return True
        return any(
            one.group()[0].isupper() and not self.is_calendar(word)
            for one, word in zip(self._pieces.matches, self._pieces.words, strict=True)
            if one.end() > self.span[0] and one.start() < self.span[1] and word not in STOPS
        )

    @property
    def is_name(self) -> bool:
        """Return whether it is a name and nothing else; a sentence's first word may be anything."""
        start, end = self._within
        return end > start > 0 and all(
            one.group()[0].isupper()
            for one in self._pieces.matches[start:end]
            if one.group() not in STOPS
        )

    @property
    def is_subject(self) -> bool:
        """Return whether a verb that can be told stands right behind it."""
        following = self._pieces.at(self._within[1])
        parted = self._within[1] < len(self._pieces.words) and self._pieces.parted(self._within[1])
        finite = following in AUXILIARIES | FINITE or following.endswith("ed")
        return finite and not parted

    def is_calendar(self, word: str) -> bool:
        """Return whether a marked piece names a month or a weekday; May may be somebody."""
        if word not in measures.MONTH_NAMES and word not in measures.WEEKDAYS:
            return False
        if word not in measures.WORDS_TOO:
            return True
        start, end = self._within
        near = self._pieces.words[max(0, start - 1) : end + 1]
        return any(one[0].isdigit() for one in near) or bool(
            set(near) & {"in", "on", "since", "until", "last", "next", "early", "late", "of", "by"}
        )

    @cached_property
    def numbers(self) -> tuple[Number, ...]:
        """Return the numbers that are marked."""
        return self._pieces.numbers(*self._within)

    @cached_property
    def others(self) -> tuple[Number, ...]:
        """Return the numbers that stand beside the marked words."""
        start, end = self._within
        return self._pieces.numbers(0, start) + self._pieces.numbers(end, len(self._pieces.words))
