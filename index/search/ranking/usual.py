"""Operating points of a library that none were measured of yet: what others of its size have."""

from __future__ import annotations

import math

from index.search.ranking.threshold import GROWING, GROWN, LARGE, MAYBE, VAST, ramp
from index.search.ranking.weights import MARGINS, READ_LINE
from index.values import OperatingPoint, Strictness

OFF_SMALL, OFF_MORE, OFF_MOST = 0.36, 0.065, 0.5
"""Without a reader: at a hundred passages, for ten times as many, and at the most. Measured were
.36 of 108 passages, .42 of 1,126, .49 of 9,198 and .50 of 11,327."""
OFF_LEAST = 0.3
READ_SMALL, READ_MORE = 0.35, 0.18
"""With a reader: up to a hundred passages, and on top from a thousand on. Measured were .36 of 38
passages, .30 of 108 and .55 of 1,126: rather a refusal too many than a wrong answer."""


def usual_points(passages: int, *, read: bool) -> tuple[OperatingPoint, ...]:
    """Return operating points by size alone, the strictest first; their rates are not known.

    >>> [one.threshold for one in usual_points(1000, read=True)]
    [0.58, 0.53, 0.48]
    """
    if read:
        more = READ_MORE * ramp(passages, GROWING, GROWN)
        middle = READ_SMALL + more + READ_LINE.vast * ramp(passages, LARGE, VAST)
    else:
        tens = math.log10(max(1, passages) / GROWING)
        middle = min(OFF_MOST, max(OFF_LEAST, OFF_SMALL + OFF_MORE * tens))
    needed = {one: round(middle + MARGINS[one], 4) for one in Strictness}
    return tuple(
        OperatingPoint(one, needed[one], round(needed[one] - MAYBE, 4), None, None)
        for one in Strictness
    )
