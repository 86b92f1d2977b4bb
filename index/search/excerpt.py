"""How much of a passage is quoted: the answering sentence, and what one needs to understand it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.values import Span

LONGEST = 400
"""Characters of a quote, which fill a third of a phone's screen; a longer sentence stands alone."""
HOLDS = 0.01
"""Probability that a neighbour holds the answer from which it is quoted, too. On parts of the news
of 2022 and 2024 the first quote holds the answer to .786 and .628 of what is quoted for, in 211
characters; from .15 on .746 and .597 in 182, from .04 on .763 and .605 in 194."""
_OPEN = re.compile(
    r"""
    ^ [“"'‘(\s]*
    (?: (?: he | she | it | they | him | her | his | its | their | them
          | this | that | these | those | such | both | neither | each | another | one
          | the [ ] (?: former | latter | two | three | same | move | decision | ruling | deal
              | incident | company | group | agency | team | pair | man | woman | couple
              | official )
        ) \b
      | (?: but | and | or | so | yet | however | instead | meanwhile | also | then | there
          | moreover | therefore | still | nevertheless | afterwards | later ) \b
    )
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""Openings by which a sentence leans on the one before."""
_OPENS, _CLOSES = "“„«", "”»"


def quoted(text: str, parts: Sequence[Span], at: int, shares: Sequence[float] = ()) -> Span:
    """Return the span that is quoted of a passage whose sentences are `parts`, in order.

    It holds sentence `at`; the one before where that one leans on it; those after it, up to the
    end of a quotation that it opens; and neighbours which by `shares`, one a sentence in [0, 1],
    may hold the answer; as long as `LONGEST` allows.

    >>> text = "Ilse Marn opened it. She spoke for an hour. Nobody left."
    >>> start, end = quoted(text, [(0, 20), (21, 43), (44, 56)], 1)
    >>> text[start:end]
    'Ilse Marn opened it. She spoke for an hour.'
    """
    first = last = at

    def fits(low: int, high: int) -> bool:
        return low >= 0 and high < len(parts) and parts[high][1] - parts[low][0] <= LONGEST

    begin = parts[0][0]
    while _in_quotation(text[begin : parts[first][0]]) and fits(first - 1, last):
        first -= 1
    while _in_quotation(text[begin : parts[last][1]]) and fits(first, last + 1):
        last += 1
    if _OPEN.match(text[slice(*parts[first])]) and fits(first - 1, last):
        first -= 1
    while True:
        wider = [
            (shares[side], low, high)
            for side, low, high in ((first - 1, first - 1, last), (last + 1, first, last + 1))
            if fits(low, high) and side < len(shares) and shares[side] >= HOLDS
        ]
        if not wider:
            return parts[first][0], parts[last][1]
        _, first, last = max(wider)


def _in_quotation(before: str) -> bool:
    """Return whether a quotation is open behind a text."""
    curly = sum((mark in _OPENS) - (mark in _CLOSES) for mark in before)
    return curly > 0 or before.count('"') % 2 == 1
