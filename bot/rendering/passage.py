"""A stretch of an article as a block quote: verbatim, emphasised, cut where it must be."""

from __future__ import annotations

from collections.abc import Sequence

from bot.markdown import Markdown, Span, atoms, emphasised, quoted
from bot.rendering.cut import MARK, fit, lengths, shares


def passages(
    texts: Sequence[str],
    keep: Sequence[tuple[Span, ...]],
    total: int,
    answers: Sequence[Span | None] | None = None,
) -> tuple[Markdown, ...]:
    """Write texts that together fit into the room, each around the spans that it must keep.

    Bold is the one emphasis: of the words that answer, where `answers` has them, else of all that
    is kept. A whole sentence in bold beside the quote's bar hides what the reader looks for.
    """
    found = answers or [None] * len(texts)
    bold = [spans if one is None else (one,) for spans, one in zip(keep, found, strict=True)]
    plain = [atoms(text) for text in texts]
    costs = [lengths(one, spans, len("> ")) for one, spans in zip(plain, bold, strict=True)]
    rooms = shares([each[-1] for each in costs], total)
    made = []
    for number, text in enumerate(texts):
        parts = fit(text, costs[number], keep[number], rooms[number])
        if not _shares_any(parts, bold[number]):  # the sentence is too long for its answer's place
            parts = fit(text, costs[number], bold[number], rooms[number])
        made.append(_quote(text, plain[number], parts, bold[number]))
    return tuple(made)


def _shares_any(parts: Sequence[Span], spans: Sequence[Span]) -> bool:
    return not spans or any(
        start < last and first < end for start, end in parts for first, last in spans
    )


def glance(text: str, keep: Sequence[Span], room: int) -> Markdown:
    """Write a text in Discord's subtext, without emphasis, cut around what is kept."""
    written = atoms(text)
    parts = fit(text, lengths(written, (), len("> -# ")), keep, room)
    return _quote(text, written, parts, (), small=True)


def _quote(
    text: str,
    written: Sequence[str],
    parts: Sequence[Span],
    bold: Sequence[Span],
    *,
    small: bool = False,
) -> Markdown:
    body = f" {MARK} ".join(emphasised(text, written, part, bold) for part in parts)
    if text[: parts[0][0]].strip():
        body = f"{MARK} {body}"
    if text[parts[-1][1] :].strip():
        body = f"{body} {MARK}"
    return quoted(body.split("\n"), small=small)
