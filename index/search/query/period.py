"""Days that a question speaks of: "since 2019", "last week", "in March", "on 9 March 2022"."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

MONTHS = {
    name: number
    for number in range(1, 13)
    for name in (calendar.month_name[number].lower(), calendar.month_abbr[number].lower())
} | {"sept": 9}
_NAMES = "|".join(sorted(MONTHS, key=len, reverse=True))
_DAY = rf"""
    (?= \d | (?: {_NAMES} ) \b )
    (?: (?P<day{{n}}>\d{{{{1,2}}}}) (?:st|nd|rd|th)? [ ] (?:of[ ])? )?
    (?: (?P<month{{n}}>{_NAMES}) \b \.? ,? [ ]? )?
    (?: (?<![a-z]) (?P<late{{n}}>\d{{{{1,2}}}}) (?:st|nd|rd|th)? (?!\d) ,? [ ]? )?
    (?P<year{{n}}> (?:19|20)\d\d )? \b
"""


def _named(number: int) -> str:
    return _DAY.format(n=number)


_FORMS = re.compile(
    rf"""
    \b (?: (?P<from>since|after)                 [ ] {_named(1)}
         | (?P<to>before|until|up[ ]to)          [ ] {_named(2)}
         | (?: between|from )                    [ ] {_named(3)}
             [ ] (?: and|to|until )              [ ] {_named(4)}
         | (?: in|on|during )                    [ ] {_named(5)}
         | (?P<last>last|this) [ ] (?P<unit>week|month|year)
         | (?: in|over|during|within ) [ ] the [ ] (?: last|past ) [ ]
           (?: (?P<many>\d{{1,3}}) [ ] )? (?P<units>days?|weeks?|months?|years?)
         | (?P<yesterday>yesterday)
       )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_DAYS = {"day": 1, "week": 7, "month": 30, "year": 365}
LONGEST = 300
"""Characters of a question that are looked through."""


@dataclass(frozen=True, slots=True)
class Period:
    """Inclusive days; None where a side is open.

    `bound` is whether only articles of these days are wanted: "since 2019" says so, while "in
    2019" may as well be when something happened. `relative` is whether it was told from today,
    `words` are those of the question that tell it.
    """

    since: date | None
    until: date | None
    bound: bool
    relative: bool = False
    words: str = field(default="", compare=False)


def period_of(text: str, today: date) -> Period | None:
    """Return the one period that a question names; None where it names none, or several.

    >>> period_of("What was said since March 2019?", date(2026, 1, 5)).since
    datetime.date(2019, 3, 1)
    >>> period_of("Who resigned last year?", date(2026, 1, 5)).until
    datetime.date(2025, 12, 31)
    """
    found = [
        replace(one, words=match.group())
        for match in _FORMS.finditer(text[:LONGEST])
        if (one := _read(match, today))
    ]
    return found[0] if len(found) == 1 else None


def _read(match: re.Match[str], today: date) -> Period | None:
    part = match.groupdict()
    if part["from"]:
        days = _days(part, 1, today)
        return days and Period(days[0], None, bound=True)
    if part["to"]:
        days = _days(part, 2, today)
        if days is None:
            return None
        before = part["to"].lower() == "before"
        return Period(None, days[0] - timedelta(days=1) if before else days[1], bound=True)
    if part["month3"] and not part["year3"]:  # "between March and May 2022"
        part["year3"] = part["year4"]
    first, second = _days(part, 3, today), _days(part, 4, today)
    if first and second:
        return Period(first[0], second[1], bound=True) if first[0] <= second[1] else None
    within = _days(part, 5, today)
    if within:
        return Period(*within, bound=False)
    return _relative(part, today)


def _relative(part: dict[str, str | None], today: date) -> Period | None:
    if part["yesterday"]:
        day = today - timedelta(days=1)
        return Period(day, day, bound=True, relative=True)
    if part["units"]:
        days = int(part["many"] or 1) * _DAYS[part["units"].rstrip("s")]
        return Period(today - timedelta(days=days), today, bound=True, relative=True)
    if part["last"]:
        return Period(*_unit(part["last"].lower(), str(part["unit"]), today), True, True)
    return None


def _unit(which: str, unit: str, today: date) -> tuple[date, date]:
    back = which == "last"
    if unit == "week":
        monday = today - timedelta(days=today.weekday() + 7 * back)
        return monday, monday + timedelta(days=6)
    if unit == "month":
        first = today.replace(day=1)
        if back:
            first = (first - timedelta(days=1)).replace(day=1)
        return first, first.replace(day=calendar.monthrange(first.year, first.month)[1])
    year = today.year - back
    return date(year, 1, 1), date(year, 12, 31)


def _days(part: dict[str, str | None], number: int, today: date) -> tuple[date, date] | None:
    """Return the first and the last day of what was named; a month without a year is the latest."""
    name, year_text = part[f"month{number}"], part[f"year{number}"]
    day_text = part[f"day{number}"] or part[f"late{number}"]
    if name is None:
        if year_text is None or day_text is not None:
            return None
        return date(int(year_text), 1, 1), date(int(year_text), 12, 31)
    month = MONTHS[name.lower()]
    year = int(year_text) if year_text else today.year - ((month > today.month) or 0)
    try:
        if day_text is not None:
            day = date(year, month, int(day_text))
            return day, day
        return date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1])
    except ValueError:
        return None
