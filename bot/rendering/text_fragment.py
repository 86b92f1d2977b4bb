"""A link's text fragment, which leads a browser to the very words: pure.

The syntax is that of https://wicg.github.io/scroll-to-text-fragment/: `#:~:text=start,end`, where
both are whole words of the page, percent-encoded, with the three marks that mean something there.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from urllib.parse import quote

from bot.markdown import LINK_LIMIT, Span, units

DIRECTIVE = ":~:"
WHOLE_WORDS = 8  # so few words are named as they are, more by their first and their last ones
LEAST_WORDS, MOST_WORDS = 3, 8  # of a beginning or an end: as few as are found only there
WORD = re.compile(r"\w(?:\S*\w)?")


def with_words(url: str, text: str, span: Span) -> str:
    """Return an address whose text fragment leads to a span of the text, or as it was.

    What the address had behind its own # is kept; the fragment is left out where it does not fit.

    >>> with_words("https://a.example/x#top", "So he said: “Well-kept, no.”", (12, 27))
    'https://a.example/x#top:~:text=Well%2Dkept%2C%20no'
    """
    page, _, fragment = url.partition("#")
    kept = fragment.partition(DIRECTIVE)[0]
    for most in range(MOST_WORDS, 0, -1):
        told = _directive(text, span, most)
        led = f"{page}#{kept}{DIRECTIVE}text={told}"
        if told is not None and units(led) <= LINK_LIMIT:
            return led
    return url


def _directive(text: str, span: Span, most: int) -> str | None:
    first, last = _lines(text, span)
    if not first or not last:
        return None
    if first == last and len(first) <= min(WHOLE_WORDS, most):
        return _encoded(text[first[0][0] : first[-1][1]])
    most = max(1, min(most, len(first) // 2 if first == last else most))
    beginning = _beginning(text, first, most)
    ending = _ending(text, last, most, after=beginning[1])
    return f"{_encoded(text[slice(*beginning)])},{_encoded(text[slice(*ending)])}"


def _lines(text: str, span: Span) -> tuple[list[Span], list[Span]]:
    """Return the words of the span's first and last line: neither phrase may run over a line."""
    words = [match.span() for match in WORD.finditer(text, *span)]
    if not words:
        return [], []
    end = text.find("\n", words[0][0])
    start = text.rfind("\n", 0, words[-1][0])
    first = [word for word in words if end < 0 or word[1] <= end]
    return first, [word for word in words if word[0] > start]


def _beginning(text: str, words: Sequence[Span], most: int) -> Span:
    """Return the first words, as few as stand nowhere before in the text."""
    start = words[0][0]
    phrases = [(start, end) for _, end in words[:most]]
    for phrase in phrases[LEAST_WORDS - 1 :]:
        if text.find(text[slice(*phrase)]) == start:
            return phrase
    return phrases[-1]


def _ending(text: str, words: Sequence[Span], most: int, *, after: int) -> Span:
    """Return the last words, as few as stand nowhere between the beginning and them."""
    end = words[-1][1]
    phrases = [(start, end) for start, _ in reversed(words[-most:]) if start >= after]
    for phrase in phrases[LEAST_WORDS - 1 :]:
        if text.find(text[slice(*phrase)], after) == phrase[0]:
            return phrase
    return phrases[-1] if phrases else words[-1]


def _encoded(words: str) -> str:
    plain = " ".join(words.split())
    return quote(plain, safe="", errors="replace").replace("-", "%2D")
