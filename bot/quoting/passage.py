"""A stretch of an article as a block quote: verbatim, emphasised, cut where it must be."""

from __future__ import annotations

from collections.abc import Sequence

from bot.quoting.cut import MARK, fit, lengths, shares
from bot.quoting.markdown import Markdown, Span, atoms, emphasised, quoted


def passages(
    texts: Sequence[str],
    bold: Sequence[tuple[Span, ...]],
    total: int,
    underlined: Sequence[Span | None] | None = None,
) -> tuple[Markdown, ...]:
    """Write texts that together fit into the room, each around its bold spans.

    `underlined` are the words that answer, of each text; they stay plain where they are cut or
    run over a line's end.
    """
    plain = [atoms(text) for text in texts]
    lines = [
        _underlined(*each) for each in zip(plain, underlined or [None] * len(texts), strict=True)
    ]
    costs = [lengths(one, spans, len("> ")) for one, spans in zip(lines, bold, strict=True)]
    rooms = shares([each[-1] for each in costs], total)
    made = []
    for number, text in enumerate(texts):
        spans, words = bold[number], underlined[number] if underlined else None
        parts = fit(text, costs[number], spans, rooms[number])
        whole = words is not None and any(
            one[0] <= words[0] and words[1] <= one[1] for one in parts
        )
        made.append(_quote(text, (lines if whole else plain)[number], parts, spans))
    return tuple(made)


def _underlined(written: Sequence[str], words: Span | None) -> Sequence[str]:
    """Put Discord's marks around some words; around none that run over a line's end."""
    if words is None or "\n" in written[slice(*words)]:
        return written
    first, last = words[0], words[1] - 1
    marked = list(written)
    marked[first] = f"__{marked[first]}"
    marked[last] = f"{marked[last]}__"
    return marked


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
