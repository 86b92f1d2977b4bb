"""Days as people write them; never guessed where day and month could be mistaken."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterable, Mapping
from datetime import date

from bot.i18n.phrases import Language

FORMS = tuple(
    re.compile(form, re.VERBOSE)
    for form in (
        r"(?P<year>\d{4})",
        r"(?P<year>\d{4}) ([-/.]) (?P<month>\d{1,2}) (?: \2 (?P<day>\d{1,2}) )?",
        r"(?P<day>\d{1,2}) \. [ ]? (?P<month>\d{1,2}) \. [ ]? (?P<year>\d{4})",
        r"(?P<day>\d{1,2}) (?: st|nd|rd|th|\.|º|er )? [ ] (?: (?: of|de )[ ] )?"
        r"(?P<name>[^\W\d]+) \.? ,? [ ] (?: del?[ ] )? (?P<year>\d{4}) (?: [ ] (?: р\.|року ) )?",
        r"(?P<name>[^\W\d]+) \.? [ ] (?: (?P<day>\d{1,2}) (?: st|nd|rd|th )? ,? [ ] )?"
        r"(?: del?[ ] )? (?P<year>\d{4}) (?: [ ] (?: р\.|року ) )?",
    )
)


def month_names(languages: Iterable[Language]) -> dict[str, int]:
    """Return the number of each month by its case-folded names in all the languages."""
    names: dict[str, int] = {}
    for language in languages:
        for name, number in language.month_names.items():
            names.setdefault(name, number)
    return names


def parse_days(text: str, months: Mapping[str, int]) -> tuple[date, date] | None:
    """Read a day, a month or a year as its first and last day; None where it is none.

    >>> parse_days("March 2022", {"march": 3})
    (datetime.date(2022, 3, 1), datetime.date(2022, 3, 31))
    """
    plain = " ".join(text.split()).casefold()
    match = next((found for form in FORMS if (found := form.fullmatch(plain))), None)
    if match is None:
        return None
    part = match.groupdict()
    year, name, day = int(part["year"]), part.get("name"), part.get("day")
    number = months.get(name) if name else part.get("month")
    if name and number is None:
        return None
    try:
        if number is None:
            return date(year, 1, 1), date(year, 12, 31)
        month = int(number)
        if day is None:
            last = calendar.monthrange(year, month)[1]
            return date(year, month, 1), date(year, month, last)
        only = date(year, month, int(day))
    except ValueError:
        return None
    return only, only
