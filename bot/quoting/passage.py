"""A stretch of an article as a block quote: verbatim, some words bold, cut where it must be."""

from __future__ import annotations

from collections.abc import Sequence

from bot.quoting.cut import MARK, fit, lengths, shares
from bot.quoting.markdown import Markdown, Span, atoms, emphasised, quoted


def passages(
    texts: Sequence[str], bold: Sequence[tuple[Span, ...]], total: int
) -> tuple[Markdown, ...]:
    """Write texts that together fit into the room, each around its bold spans."""
    written = [atoms(text) for text in texts]
    costs = [lengths(one, spans, len("> ")) for one, spans in zip(written, bold, strict=True)]
    rooms = shares([each[-1] for each in costs], total)
    return tuple(
        _quote(text, one, fit(text, cost, spans, room), spans)
        for text, one, spans, cost, room in zip(texts, written, bold, costs, rooms, strict=True)
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
