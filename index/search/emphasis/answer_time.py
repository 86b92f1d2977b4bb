"""Whether marked words can say when something was, or how long it lasted."""

from __future__ import annotations

import re

from index.search.emphasis.marked import Marked
from index.search.emphasis.pieces import Number
from index.search.query import measures
from index.search.query.kind import Wanted
from index.search.query.measures import Family


def is_date(wanted: Wanted, seen: Marked) -> bool:
    """Return whether marked words can say when."""
    words = set(seen.words)
    years = any(map(_is_year, seen.numbers)) or _DECADE.search(seen.wider) is not None
    if wanted.noun in ("year", "years"):
        told = any(measures.is_year(word) for number in seen.numbers for word in number.words)
        return years or told or bool(words & _OF_YEARS)
    if wanted.noun in ("month", "months"):
        return bool(words & _OF_MONTHS)
    if years or any(map(seen.is_calendar, words)) or words & measures.RELATIVE:
        return True
    if seen.text.istitle() and words <= measures.MONTH_NAMES | measures.WEEKDAYS:
        return True  # asked when, "March" alone is the month
    if words & measures.TIME_UNITS:
        near = {*words, *seen.before[-1:], *seen.after[:2]}
        if near & (measures.POINTS | measures.POINTING):
            return True
    opening = {*seen.words[:2], *seen.before[-2:]}
    return bool(opening & measures.OPENS_A_TIME) or _CLOCK.search(seen.wider) is not None


_OF_YEARS = measures.POINTS | frozenset("year years decade bc bce ad ce".split())


_OF_MONTHS = measures.MONTH_NAMES | frozenset(("month", "months"))


def _is_year(number: Number) -> bool:
    if not measures.is_year(number.words[0]) or number.families or number.timed:
        return False
    return number.dated or not (number.people or (number.noun and len(number.words[0]) < 4))


_DECADE = re.compile(r"\d0'?s\b")
_CLOCK = re.compile(r"\d ?[ap]\.?m\b|\d:\d\d|o'clock|\b\d{1,2}(?:st|nd|rd|th)\b", re.IGNORECASE)


def is_duration(wanted: Wanted, seen: Marked) -> bool:
    """Return whether marked words can say how long, not when."""
    words = set(seen.words)
    if wanted.family is Family.LENGTH and any(
        Family.LENGTH in number.families for number in seen.numbers
    ):
        return True
    timed = bool({*words, *seen.after[:2]} & measures.TIME_UNITS)
    counted = bool(seen.numbers) or bool(words & (measures.VAGUE | _SPANNING))
    if timed and (counted or words & measures.TIME_UNITS):
        return True
    if wanted.noun and seen.numbers:
        return not any(number.families or number.dated for number in seen.numbers)
    ranged = {*seen.words[:2], *seen.before[-1:]} & {"since", "until", "till", "from", "between"}
    return bool(ranged) or _RANGE.search(seen.text) is not None or bool(words & _LASTING)


_SPANNING = frozenset("entire whole all many few every long".split())
_LASTING = frozenset("indefinitely forever permanently life lifetime overnight briefly".split())
_RANGE = re.compile(r"\d{3,4}\s?(?:[-–—]|to|through|until)\s?\d{2,4}")
