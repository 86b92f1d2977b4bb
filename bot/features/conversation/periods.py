"""A period in the words of a question: pure, English."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from bot.i18n.languages import ENGLISH
from bot.parsing.dates import month_names, parse_days

MONTHS = month_names((ENGLISH,))
MONTH = "|".join(sorted(map(re.escape, MONTHS), key=len, reverse=True))
DAY = rf"""
    (?: \d{{1,2}} (?: st | nd | rd | th )? [ ] (?: of [ ] )? (?: {MONTH} ) \.? ,? [ ] \d{{4}}
      | (?: {MONTH} ) \.? [ ] (?: \d{{1,2}} (?: st | nd | rd | th )? ,? [ ] )? \d{{4}}
      | \d{{4}} - \d\d (?: - \d\d )? | (?: 19 | 20 ) \d\d )
"""
FLAGS = re.VERBOSE | re.IGNORECASE
PERIOD = re.compile(
    rf"""
    (?: (?P<how> in | on | during | for | of | from | since | after | before | until | till
        | up [ ] to | by | between ) [ ] )?
    (?: the [ ] (?: year | month ) [ ] (?: of [ ] )? )?
    (?: (?P<first> {DAY} ) (?: [ ] (?: to | until | till | and | - | – ) [ ] (?P<last> {DAY} ) )?
      | (?<= \S [ ] ) (?P<month> {MONTH} ) )
    (?! [\w-] )
    """,
    FLAGS,
)
ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Period:
    """Days from `since` to `until`, either open, and where in the text they stand."""

    since: date | None
    until: date | None
    span: tuple[int, int]


def find_period(text: str, near: date | None) -> Period | None:
    """Find the last period in a text; a month without a year is of the year of the day `near`.

    >>> find_period("and after March 2021", None)
    Period(since=datetime.date(2021, 4, 1), until=None, span=(4, 20))
    """
    found = None
    for match in PERIOD.finditer(text):
        found = _period(match, near) or found
    return found


def _period(match: re.Match[str], near: date | None) -> Period | None:
    how = (match["how"] or "in").casefold()
    if match["month"] is not None:
        named = f"{match['month']} {near.year}" if near and match["how"] else ""
        days = parse_days(named, MONTHS)
    else:
        days = parse_days(match["first"], MONTHS)
    if days is None:
        return None
    first, last = days
    if match["last"] is not None:
        ends = parse_days(match["last"], MONTHS)
        return None if ends is None or ends[1] < first else Period(first, ends[1], match.span())
    try:
        since, until = _bounds(how, first, last)
    except OverflowError:  # the days before year 1
        return None
    return Period(since, until, match.span())


def _bounds(how: str, first: date, last: date) -> tuple[date | None, date | None]:
    if how in ("since", "from"):
        return first, None
    if how == "after":
        return last + ONE_DAY, None
    if how == "before":
        return None, first - ONE_DAY
    if how in ("until", "till", "up to", "by"):
        return None, last
    return first, last
