"""Numbers as articles and people write them: 31, thirty-one, 1,200, 1.2 million."""

from __future__ import annotations

import re
from decimal import Decimal

_ONES = """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen
""".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
WORDS = {word: number for number, word in enumerate(_ONES)} | {
    word: 10 * number for number, word in enumerate(_TENS, start=2)
}
SCALES = {
    "hundred": 10**2, "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12,
}  # fmt: skip
_TOKEN = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|[a-z]+")


def figures(text: str) -> frozenset[Decimal]:
    """Return the numbers of a text, however they are written; "one" alone may be a word.

    >>> sorted(map(int, figures("Thirty-one of 1,200 people paid 1.2 million crowns")))
    [31, 1200, 1200000]
    """
    found: set[Decimal] = set()
    reading = _Reading()
    for match in _TOKEN.finditer(text.casefold()):
        token = match.group()
        if reading.goes_on(token):
            continue
        found |= reading.closed()
        reading = _Reading()
        reading.goes_on(token)
    return frozenset(found | reading.closed())


class _Reading:
    """One number while it is read: what is counted in thousands and more, and what follows."""

    def __init__(self) -> None:
        self._large, self._small = Decimal(0), Decimal(0)
        self._words: list[str] = []

    def goes_on(self, token: str) -> bool:
        """Take a token in where it belongs to the number; say whether it did."""
        last = self._words[-1] if self._words else None
        if token in SCALES and last is not None:
            if token == "hundred":
                self._small *= 100
            else:
                self._large += self._small * SCALES[token]
                self._small = Decimal(0)
        elif token in WORDS and (last is None or last in SCALES or last == "and" or last in _TENS):
            self._small += WORDS[token]
        elif token[0].isdigit() and last is None:
            self._small = Decimal(token.replace(",", ""))
        elif token != "and" or last not in SCALES:
            return False
        self._words.append(token)
        return True

    def closed(self) -> set[Decimal]:
        """Return the number; none where no token was taken in, or "one", which is a word, too."""
        return {self._large + self._small} if self._words and self._words != ["one"] else set()
