"""Article → passages: whole sentences, never cut inside a quotation, about 40 to 120 words."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from operator import itemgetter

from index.text.normalise import paragraphs, sentences
from index.values import Article, Passage, Span

SHORTEST = 40
"""Words under which a passage is joined to a neighbour: less embeds as a headline."""
LONGEST = 120
"""Words over which a passage is split: 160 word pieces, well inside the model's 256, and short
enough that three of them fit one message."""
HARD_LIMIT = 180
"""Words at which even a quotation or a single sentence is cut: the model sees no further."""

_CHARACTERS_A_WORD = 10
_REACH = LONGEST * _CHARACTERS_A_WORD
_WORD = re.compile(r"\S+")


def split(article: Article, quotations: Sequence[Span]) -> tuple[Passage, ...]:
    """Return an article's passages in order; they do not overlap and leave out no word.

    `quotations` are the spans, marks included, that no passage may end inside.
    """
    numbered = list(enumerate(paragraphs(article.text), start=1))
    quotations = sorted(quotations)
    closed = _united(quotations)
    units = [
        (number, piece)
        for number, span in numbered
        for piece in _pieces(article.text, span, closed)
    ]
    return tuple(
        Passage(article=article.id, span=span, paragraph=number)
        for number, span in _join(article.text, units, quotations)
    )


def paragraph_of(spans: Sequence[Span], position: int) -> int:
    """Return the number, from 1, of the paragraph in which a position lies.

    >>> paragraph_of([(0, 4), (6, 10)], 7)
    2
    """
    return max(1, bisect_right(spans, position, key=itemgetter(0)))


def measure(text: str) -> int:
    """Return a text's length in words; a script without spaces counts by its characters.

    >>> measure("one two"), measure("x" * 50)
    (2, 5)
    """
    return max(len(text.split()), len(text) // _CHARACTERS_A_WORD)


def _pieces(text: str, span: Span, quotations: Sequence[Span]) -> Iterator[Span]:
    """Return a paragraph whole, or its runs of sentences where it is longer than a passage."""
    if measure(text[span[0] : span[1]]) <= LONGEST:
        yield span
        return
    for whole in _uncut(sentences(text, span), quotations):
        if measure(text[whole[0] : whole[1]]) <= HARD_LIMIT:
            yield whole
        else:
            yield from _by_force(text, whole)


def _uncut(spans: Sequence[Span], quotations: Sequence[Span]) -> Iterator[Span]:
    """Join sentences whose common border lies inside a quotation."""
    held: Span | None = None
    for start, end in spans:
        held = (start if held is None else held[0], end)
        if not _inside(end, quotations):
            yield held
            held = None
    if held is not None:
        yield held


def _united(quotations: Sequence[Span]) -> list[Span]:
    """Join sorted quotations that overlap: a position is then inside at most one.

    >>> _united([(0, 10), (5, 15), (15, 20)])
    [(0, 15), (15, 20)]
    """
    united: list[Span] = []
    for start, end in quotations:
        if united and start < united[-1][1]:
            united[-1] = (united[-1][0], max(end, united[-1][1]))
        else:
            united.append((start, end))
    return united


def _inside(position: int, united: Sequence[Span]) -> bool:
    """Return whether a position lies inside a quotation."""
    before = bisect_left(united, position, key=itemgetter(0))  # they begin before the position
    return before > 0 and position < united[before - 1][1]


def _by_force(text: str, span: Span) -> Iterator[Span]:
    """Cut what is too long at its sentences, and a sentence that is too long after some words."""
    for start, end in sentences(text, span):
        if measure(text[start:end]) <= HARD_LIMIT:
            yield start, end
        else:
            yield from _by_words(text, (start, end))


def _by_words(text: str, span: Span) -> Iterator[Span]:
    """Cut at a space where there is one within reach, else after so many characters."""
    start, end = span
    while end - start > _REACH or measure(text[start:end]) > LONGEST:
        reach = text[start : min(end, start + _REACH)]
        words = [match.end() for match in itertools.islice(_WORD.finditer(reach), LONGEST)]
        cut = start + (words[-1] if words and words[-1] < len(reach) else len(reach))
        yield start, cut
        start = cut
        start += text[start : start + 1] == " "
    if start < end:
        yield start, end


def _join(
    text: str, units: Sequence[tuple[int, Span]], quotations: Sequence[Span]
) -> list[tuple[int, Span]]:
    """Fill passages with units up to the longest; a short last one joins the one before it."""
    joined: list[tuple[int, Span]] = []
    words = 0
    for number, (start, end) in units:
        more = measure(text[start:end])
        fits = words + more <= LONGEST or (words < SHORTEST and words + more <= HARD_LIMIT)
        if joined and (fits or (_continues(joined[-1][1], start, quotations, words + more))):
            first, (begin, _) = joined[-1]
            joined[-1] = (first, (begin, end))
            words += more
        else:
            joined.append((number, (start, end)))
            words = more
    if len(joined) > 1 and words < SHORTEST:
        first, (begin, middle) = joined[-2]
        if measure(text[begin:middle]) + words <= HARD_LIMIT:
            joined[-2:] = [(first, (begin, joined[-1][1][1]))]
    return joined


def _continues(last: Span, start: int, quotations: Sequence[Span], words: int) -> bool:
    """Return whether one quotation runs from the passage so far into the next unit."""
    if words > HARD_LIMIT:
        return False
    first = bisect_left(quotations, last[0], key=itemgetter(0))
    behind = bisect_left(quotations, last[1], key=itemgetter(0))
    return any(start < end for _, end in quotations[first:behind])
