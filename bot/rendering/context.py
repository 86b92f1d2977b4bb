"""A passage among the paragraphs around it: pure."""

from __future__ import annotations

from dataclasses import dataclass

from bot.markdown import Markdown, Span
from bot.rendering.passage import passages
from index import paragraphs

AROUND = 2  # paragraphs before and after: enough to see what a quote answers to, on one screen


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Paragraphs of an article as markdown, the passage bold; counted from 1, `total` in all."""

    quote: Markdown
    first: int
    last: int
    total: int


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
