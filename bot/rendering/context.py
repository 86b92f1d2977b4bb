"""A passage among the paragraphs around it: pure."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher

from bot.markdown import Markdown, Span
from bot.rendering.passage import passages
from index import paragraphs

ALIKE = 0.5
"""The share of characters that a changed paragraph has in common with what it was, at least."""
LONGEST = 2_000
"""Characters of a paragraph that are compared: the time grows with their square."""
AROUND = 2  # paragraphs before and after: enough to see what a quote answers to, on one screen


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Paragraphs of an article as markdown, the passage bold; counted from 1, `total` in all."""

    quote: Markdown
    first: int
    last: int
    total: int


def counterpart(text: str, span: Span, newer: str) -> Span | None:
    """Return the paragraph of a newer text that stands where a passage stood; None for none.

    It is the one most like the passage's paragraph, by characters in their order.
    """
    own = [text[start:end] for start, end in paragraphs(text) if start < span[1] and span[0] < end]
    matcher = SequenceMatcher(a="", b="\n\n".join(own)[:LONGEST], autojunk=False)
    best, alike = None, ALIKE
    for start, end in paragraphs(newer):
        matcher.set_seq1(newer[start : min(end, start + LONGEST)])
        if matcher.real_quick_ratio() > alike and matcher.quick_ratio() > alike:
            ratio = matcher.ratio()
            if ratio > alike:
                best, alike = (start, end), ratio
    return best


def surroundings(text: str, span: Span, room: int) -> Surroundings:
    """Show a passage and the paragraphs before and after it, cut around it where they are long."""
    spans = paragraphs(text)
    touched = [at for at, (start, end) in enumerate(spans) if start < span[1] and span[0] < end]
    first = max(0, touched[0] - AROUND)
    last = min(len(spans) - 1, touched[-1] + AROUND)
    start, end = spans[first][0], spans[last][1]
    start, end = min(start, span[0]), max(end, span[1])
    (quote,) = passages([text[start:end]], [((span[0] - start, span[1] - start),)], room)
    return Surroundings(quote, first + 1, last + 1, len(spans))
