"""What the reader is told of each word beside its piece, which has lost its capitals.

Two things that a small model learns badly from few questions: how a word is written (a name, a
figure), and whether the other text has it, too. DrQA gave its reader the same ("exact match":
Chen et al. 2017, Reading Wikipedia to Answer Open-Domain Questions, 3.2).
"""

from __future__ import annotations

from collections.abc import Collection
from functools import lru_cache

from index.text.stems import terms
from index.values import Span

PLAIN, CAPITAL, CAPITALS, FIGURE, OPENING = range(5)
"""How a word is written; OPENING is a capital that the beginning of a sentence may be to blame
for."""
LOOKS = 10
"""Each way of writing, twice: 2·way, and one more where the other text has the word."""
_ENDS = ".?!:"
_BETWEEN = " \n\t\"'“”‘’«»("
_KNOWN_WORDS = 8192
"""Words whose stem and way of writing are remembered: most were in the passage before."""


def looks(
    text: str, pieces: list[Span], words: list[int | None], others: Collection[str]
) -> list[int]:
    """Return the look of each piece of a text, below `LOOKS`.

    `pieces` are their spans, `words` number the word that each is a part of, and `others` are the
    stems that count as words of the other text.
    """
    found: list[int] = []
    count, at = len(pieces), 0
    while at < count:
        end = at + 1
        while end < count and words[end] == words[at]:
            end += 1
        start = pieces[at][0]
        word = text[start : pieces[end - 1][1]]
        found += [2 * written(text, start, word) + (_stem(word) in others)] * (end - at)
        at = end
    return found


def written(text: str, start: int, word: str) -> int:
    """Tell how a word that stands at `start` of a text is written.

    >>> [written("He met NATO in Brussels in 2022.", n, w) for n, w in
    ...     ((0, "He"), (3, "met"), (7, "NATO"), (15, "Brussels"), (27, "2022"))]
    [4, 0, 2, 1, 3]
    """
    way = _alone(word)
    if way != CAPITAL:
        return way
    before = start
    while before and text[before - 1] in _BETWEEN:
        before -= 1
    return OPENING if before == 0 or text[before - 1] in _ENDS else CAPITAL


@lru_cache(_KNOWN_WORDS)
def _alone(word: str) -> int:
    """Tell how a word is written wherever it stands."""
    if any(letter.isdigit() for letter in word):
        return FIGURE
    if len(word) > 1 and word.isupper():
        return CAPITALS
    return CAPITAL if word[:1].isupper() else PLAIN


@lru_cache(_KNOWN_WORDS)
def _stem(word: str) -> str:
    """Return a word's stem; nothing for one without letters and figures."""
    return next(iter(terms(word)), "")
