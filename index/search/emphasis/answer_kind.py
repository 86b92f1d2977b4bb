"""Whether marked words can be of the kind that a question asks for.

What cannot be judged passes: only words that are surely of another kind are refused.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import lru_cache

from index.search.emphasis.answer_time import is_date, is_duration
from index.search.emphasis.marked import Marked
from index.search.emphasis.pieces import Number, pieces_of
from index.search.query import measures
from index.search.query.kind import Kind, Wanted
from index.search.query.measures import Family
from index.search.query.nouns import ANYONE, PLACES, counts_people, is_somebody
from index.statements.grammar.words import (
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    PLACE_WORDS,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    SUBORDINATORS,
)
from index.text.stems import terms
from index.values import Span

_EMPTY = (
    DETERMINERS | PREPOSITIONS | CONJUNCTIONS | AUXILIARIES | RELATIVES | SUBORDINATORS
) - measures.NUMBER_WORDS
_APPROXIMATE = frozenset(
    "about some around nearly almost over under up down just only total approximately least".split()
)
_OF_MARGINS = frozenset("by than margin majority lead".split())
"""Words before the difference of two numbers: "by 118 votes", "a majority of twelve"."""
_DOING = re.compile(r"[a-z]\w+(?:ed|ing) ")
"""What begins with a verb: "announced that …", "building a hospital"."""
_SITES = frozenset(
    """
    building street road avenue bridge river coast airport island islands lake valley beach harbour
    harbor apartment tower castle ocean sea strait mountain mountains station stadium
    """.split()
)
_IN_A_PLACE = frozenset("in near outside across throughout".split())
_TITLED = re.compile(
    r"(?:Mr|Mrs|Ms|Dr|Sir|Lord|Lady|President|Prime Minister|Senator|Judge)\b\.? [A-Z]"
)
_SOMEONE = frozenset(
    """
    he she him they them who we us i you himself herself everyone everybody nobody his her their
    your my our
    """.split()
)
_PLACING = frozenset(
    """
    in at on near from to into inside under between around across outside within through throughout
    along off onto behind beside beneath above below over towards toward via beyond by
    """.split()
)
_FRACTION = re.compile(
    r"\b(?:half|halves|thirds?|fourths?|quarters?|fifths?|tenths?|majority|minority|all|none|most"
    r"|(?:in|of|out) (?:\d|every))\b"
)
_OF_AGE = frozenset("aged age old ages teenager teens twenties thirties forties fifties".split())
_TAKEN = frozenset("at as of on with for to from into behind".split())
"""Words behind years that something took. Of 58 answers to "how old" in SQuAD 1.1 none is lost."""


def can_be(wanted: Wanted, sentence: str, marked: Span) -> bool:
    """Return whether the marked words of a sentence can be of the kind that is wanted.

    >>> from index.search.query.kind import wanted
    >>> told = "The fire burned 16,000 acres and killed nine."
    >>> asked = wanted("How many people died in the fire?")
    >>> [can_be(asked, told, (at, at + 6)) for at in (16,)], can_be(asked, told, (40, 44))
    ([False], True)
    """
    seen = Marked(sentence, marked)
    words = [word for word in seen.words if word not in _EMPTY]
    if not words and not (set(seen.words) & _SPEAKING[wanted.kind]):
        return False
    if wanted.margin and not _is_margin(wanted, seen):
        return False
    return _JUDGES.get(wanted.kind, _anything)(wanted, seen)


def _is_margin(wanted: Wanted, seen: Marked) -> bool:
    told = not seen.numbers or any(
        not one.noun or _has_noun(one, wanted) or not wanted.accepted for one in seen.numbers
    )
    return told and bool(_OF_MARGINS & {*seen.before[-3:], *seen.words[:-1]})


def _anything(wanted: Wanted, seen: Marked) -> bool:
    del wanted, seen
    return True


def _no_measure(wanted: Wanted, seen: Marked) -> bool:
    """Refuse words that are nothing but a date, a length of time or a figure."""
    del wanted
    return any(not _is_measure(word, seen) for word in seen.words if word not in _EMPTY)


def _is_measure(word: str, seen: Marked) -> bool:
    return (
        measures.is_number(word)
        or word in measures.UNITS
        or word in measures.POUNDS
        or word in measures.TIME_UNITS
        or word in measures.POINTS
        or word in measures.RELATIVE
        or word in _APPROXIMATE
        or word in ("th", "st", "nd", "rd", "pm", "am", "million", "m")
        or seen.is_calendar(word)
    )


def _told(wanted: Wanted, seen: Marked) -> bool:
    """Refuse a bare name as well: that is no reason and no way."""
    return _no_measure(wanted, seen) and not seen.is_name


def _person(wanted: Wanted, seen: Marked) -> bool:
    if not _no_measure(wanted, seen) or _DOING.match(seen.text):
        return False
    if seen.words[-1] in _SITES:
        return False
    if seen.before[-1:] == ("the",) and seen.is_name and not any(map(is_somebody, seen.words)):
        return False  # "the Lady Anselm" is a ship
    if seen.before[-1:] and seen.before[-1] in _IN_A_PLACE and seen.after[:1] != ("'s",):
        return any(is_somebody(word) for word in seen.words)
    return seen.has_name or bool(_SOMEONE & set(seen.words)) or any(map(is_somebody, seen.words))


def _organisation(wanted: Wanted, seen: Marked) -> bool:
    if not _no_measure(wanted, seen) or _TITLED.match(seen.text):
        return False
    return seen.has_name or any(map(is_somebody, seen.words))


def _place(wanted: Wanted, seen: Marked) -> bool:
    if _TITLED.match(seen.text) or not _no_measure(wanted, seen):
        return False
    if wanted.noun and seen.has_name:
        return True
    if seen.has_name and not seen.is_subject and seen.before[-1:] not in _BY:
        return True
    near = {*seen.words, *seen.before[-4:]}
    return bool(near & _PLACING) or any(
        word in PLACES or word in PLACE_WORDS or word in _SPOTS for word in seen.words
    )


_BY = (("by",), ("than",))
_SPOTS = frozenset("home abroad online here there everywhere nowhere north south east west".split())


def _count(wanted: Wanted, seen: Marked) -> bool:
    if not seen.numbers:
        return bool(set(seen.words) & measures.VAGUE)
    return any(_is_count(number, wanted, seen) for number in seen.numbers)


def _has_noun(number: Number, wanted: Wanted) -> bool:
    words = (number.noun,) if number.dated else number.phrase
    return not wanted.accepted.isdisjoint(_stems(words))


SAYS_HOW_MANY = measures.VAGUE - frozenset(("a", "an", "all", "sole", "lone", "no", "one"))
"""Words that count, in whatever sentence; of the others most do not."""
STEMMED = 1024
"""Noun phrases whose stems are kept: all numbers of a passage are looked at for each of them."""


@lru_cache(STEMMED)
def _stems(words: tuple[str, ...]) -> frozenset[str]:
    return frozenset(terms(" ".join(words)))


def is_counted(wanted: Wanted, sentence: str) -> bool:
    """Return whether any number of a sentence, or a word for one, can count what is wanted.

    >>> from index.search.query.kind import wanted
    >>> asked = wanted("How many boats sank?")
    >>> is_counted(asked, "Twelve boats sank in May."), is_counted(asked, "It took two hours.")
    (True, False)
    """
    pieces = pieces_of(sentence)
    return not SAYS_HOW_MANY.isdisjoint(pieces.words) or any(
        _may_count(one, wanted) or _has_noun(one, wanted) for one in pieces.each_number()
    )


def _is_count(number: Number, wanted: Wanted, seen: Marked) -> bool:
    """Say whether a number counts what is asked, as no other one does by its noun."""
    if _has_noun(number, wanted):
        return True
    bare = not number.noun or not wanted.noun or wanted.noun in ANYONE
    return _may_count(number, wanted) and (
        bare or not any(_has_noun(other, wanted) for other in seen.others)
    )


def _may_count(number: Number, wanted: Wanted) -> bool:
    """Say whether a number can count what is asked by another word for it, or by none."""
    if number.dated or number.families - {Family.PERCENT} or number.timed:
        return False
    if not number.noun or not wanted.noun:
        return True
    if wanted.noun in ANYONE:
        return number.people
    return number.people == counts_people(wanted.noun)


def _amount(wanted: Wanted, seen: Marked) -> bool:
    family = wanted.family
    if family is Family.AGE:
        return _age(seen)
    if family is Family.PERCENT and _FRACTION.search(seen.wider.casefold()):
        return True
    if not seen.numbers:
        return bool(set(seen.words) & measures.VAGUE_AMOUNTS)
    return any(_is_amount(number, family) for number in seen.numbers)


def _is_amount(number: Number, family: Family | None) -> bool:
    if family is None:
        return not number.dated
    if number.families:
        return family in number.families
    return not (number.dated or number.timed or number.people or number.noun)


def _age(seen: Marked) -> bool:
    if _OF_AGE & set(seen.words):
        return True
    if seen.before[-1:] == ("in",):
        return False  # "three votes in four"
    return any(map(_is_age, seen.numbers)) and not _took(seen)


def _took(seen: Marked) -> bool:
    """Return whether the years are those that something took: "22 years at sea"."""
    if _OF_AGE & {*seen.before[-3:], *seen.after[:3]}:
        return False
    words = (*seen.words, *seen.after[:2])
    unit = next((at for at, word in enumerate(words) if word in measures.TIME_UNITS), len(words))
    return bool(_TAKEN & set(words[unit + 1 : unit + 2]))


def _is_age(number: Number) -> bool:
    if number.families or number.dated or number.timed:
        return number.timed
    if number.noun and not {"old", "aged"} & {*number.phrase}:
        return False  # "three votes in four"
    first = number.words[0].replace(",", "")
    return not first.isdigit() or int(first) <= OLDEST or bool({"old", "aged"} & {*number.phrase})


OLDEST = 130
"""Years that nobody has lived: a bare number above it is no age."""

_JUDGES: Mapping[Kind, Callable[[Wanted, Marked], bool]] = {
    Kind.PERSON: _person,
    Kind.ORGANISATION: _organisation,
    Kind.PLACE: _place,
    Kind.DATE: is_date,
    Kind.DURATION: is_duration,
    Kind.COUNT: _count,
    Kind.AMOUNT: _amount,
    Kind.REASON: _told,
    Kind.MANNER: _told,
    Kind.CLAUSE: _told,
}
_NUMERIC = measures.VAGUE_AMOUNTS | _APPROXIMATE
_SPEAKING: Mapping[Kind, frozenset[str]] = {kind: frozenset() for kind in Kind} | {
    Kind.PERSON: PRONOUNS | _SOMEONE,
    Kind.COUNT: _NUMERIC,
    Kind.AMOUNT: _NUMERIC,
    Kind.DURATION: _NUMERIC | {"since", "until"},
    Kind.DATE: frozenset("before after once now every then".split()),
}
"""Words that are an answer of a kind though they are hardly one of another."""
