"""The day that a relative one means in an article: "on Tuesday", "yesterday", "last week"."""

from __future__ import annotations

import re
from datetime import date, timedelta

_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_RELATIVE = re.compile(
    rf"""\b(?:
        (?P<next> next [ ] | this [ ] coming [ ] )? (?P<weekday> {"|".join(_WEEKDAYS)} )
      | (?P<today> today | tonight | this [ ] (?: morning | afternoon | evening ) )
      | (?P<yesterday> yesterday | last [ ] night )
      | (?P<tomorrow> tomorrow )
    )\b""",
    re.VERBOSE | re.IGNORECASE,
)
_DATED = re.compile(
    r"\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?\s+\d|\d\s+[A-Z]|\b\d{4}\b",
    re.IGNORECASE,
)
"""A day that is told by its number needs no help."""
_AHEAD = re.compile(
    r"\b(?:will|would|shall|is to|are to|is due|are due|is set|are set|plans?|next|begins?|opens?"
    r"|starts?|scheduled|coming|upcoming|until|from)\b",
    re.IGNORECASE,
)


def relative_day(words: str, sentence: str, published: date) -> date | None:
    """Return the day that the words of a sentence mean; None where they name none, or its date.

    A weekday is the last one before the article, or its own; the next one where the sentence looks
    ahead.

    >>> relative_day("on Tuesday", "The talks ended on Tuesday.", date(2022, 10, 6))
    datetime.date(2022, 10, 4)
    >>> relative_day("on Tuesday", "The talks will begin on Tuesday.", date(2022, 10, 6))
    datetime.date(2022, 10, 11)
    """
    found = _RELATIVE.search(words)
    if found is None or _DATED.search(words):
        return None
    if found["today"]:
        return published
    if found["yesterday"]:
        return published - timedelta(days=1)
    if found["tomorrow"]:
        return published + timedelta(days=1)
    weekday = _WEEKDAYS.index(found["weekday"].lower())
    if found["next"] or _AHEAD.search(sentence):
        return published + timedelta(days=(weekday - published.weekday() - 1) % 7 + 1)
    return published - timedelta(days=(published.weekday() - weekday) % 7)
