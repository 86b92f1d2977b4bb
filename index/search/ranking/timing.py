"""How well an article's time fits the time that a question asks for: named, implied or none."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from datetime import date

from index.search.query.period import Period

NAMED_DAYS = 30.0
"""Days behind a named period after which an article counts for a third: what happened then is told
for some weeks."""
RECENT_DAYS = 120.0
"""Days before today after which an article counts for a third where what is new is meant."""
LOOKED_THROUGH = 300
"""Characters of a question that are looked through."""
_RECENT = re.compile(
    r"""\b(?:
        this [ ] (?: week | month | year | season | summer | winter | spring | autumn | fall
          | weekend | morning | past )
      | to(?:day | night) | yesterday | now(?:adays)? | currently? | current | recent(?:ly)?
      | latest | newest | new(?:ly)? | upcoming | next | just | so [ ] far | still | yet
      | announce[ds]? | announcing | set [ ] to | will | plans? [ ] to | last [ ] (?: week | month )
    )\b""",
    re.VERBOSE | re.IGNORECASE,
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


@dataclass(frozen=True, slots=True)
class Asked:
    """The days that a question asks for, by their ordinals, both included.

    `implied` is whether its wording only means what is new; `years` are those that it names.
    """

    first: int
    last: int
    implied: bool = False
    years: frozenset[str] = frozenset()


def asked_time(text: str, period: Period | None, now: date) -> Asked | None:
    """Return the time that a question asks for; None where it asks for none.

    `now` is today, or the library's last day where that is earlier: an archive is asked for what
    was new then.

    >>> asked_time("Who was elected this week?", None, date(2022, 3, 9)).implied
    True
    >>> asked_time("Who wrote the treaty?", None, date(2022, 3, 9)) is None
    True
    """
    if period is not None and not period.relative:
        first = period.since.toordinal() if period.since else 1
        last = period.until.toordinal() if period.until else now.toordinal()
        named = frozenset(_YEAR.findall(period.words))
        return Asked(first, max(first, last), years=named)
    if period is not None and period.since is not None:
        last = min(period.until or now, now).toordinal()
        return Asked(min(period.since.toordinal(), last), last, implied=True)
    if _RECENT.search(text[:LOOKED_THROUGH]):
        return Asked(now.toordinal(), now.toordinal(), implied=True)
    return None


def agreement(asked: Asked | None, day: int, text: str) -> float:
    """Return how well an article of a day fits, in [0, 1]; 0 where no time is asked for.

    `day` is its ordinal, 0 where it has no date; `text` is the passage: one that names a year that
    is asked for fits, whenever it appeared.
    """
    if asked is None:
        return 0.0
    if asked.years and not asked.years.isdisjoint(_YEAR.findall(text)):
        return 1.0
    if day == 0:
        return 0.0
    gap = max(asked.first - day, day - asked.last, 0)
    return math.exp(-gap / (RECENT_DAYS if asked.implied else NAMED_DAYS))
