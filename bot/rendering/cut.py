"""What of a quote is shown when not all of it fits: whole sentences, else whole words."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import partial
from itertools import accumulate

from bot.markdown import Span, joined, units

MARK = "[…]"  # stands for what is left out, outside the verbatim parts
MARK_UNITS = len(MARK) + 2  # with the spaces around it
BOLD_UNITS = 4

SENTENCE_END = re.compile(r"""[.!?…]["'”’»)\]]*(?=\s)|\n""")
SENTENCE_START = re.compile(r"""(?:[.!?…]["'”’»)\]]*\s+|\n\s*)(?=\S)""")
WORD_END = re.compile(r"\S(?=\s)")
WORD_START = re.compile(r"(?<=\s)\S")
JOINER = "\u200d"


def shares(needs: Sequence[int], total: int) -> tuple[int, ...]:
    """Divide a total: whoever needs less than an equal part leaves the rest to the others.

    >>> shares([100, 900, 700], 1000)
    (100, 450, 450)
    """
    given = [0] * len(needs)
    left = total
    order = sorted(range(len(needs)), key=needs.__getitem__)
    for done, at in enumerate(order):
        given[at] = max(0, min(needs[at], left // (len(needs) - done)))
        left -= given[at]
    return tuple(given)


def lengths(written: Sequence[str], bold: Sequence[Span], line_start: int) -> tuple[int, ...]:
    """Return for each offset how many UTF-16 units all before it takes in the message, at most.

    `line_start` is what the start of a quoted line takes; the first one is counted too.
    """
    opening = {start for start, _ in bold}
    bolded = [False] * len(written)
    for start, end in bold:
        bolded[start:end] = [True] * (end - start)

    def cost(at: int) -> int:
        own = units(written[at]) + (BOLD_UNITS if at in opening else 0)
        if written[at] != "\n":
            return own
        return own + line_start + (BOLD_UNITS if bolded[at] else 0)

    return tuple(accumulate(map(cost, range(len(written))), initial=line_start))


def fit(text: str, costs: Sequence[int], keep: Sequence[Span], room: int) -> tuple[Span, ...]:
    """Choose the parts of the text that fit into the room, around what must be kept.

    `costs` are the text's `lengths`; `keep` are ordered spans, of which the first is always shown,
    cut only where it alone does not fit. The parts are ordered and do not touch.
    """
    if costs[-1] <= room:
        return ((0, len(text)),)
    parts = _core(text, costs, keep, room)
    for starts, ends in (
        (_starts(SENTENCE_START, text), _ends(SENTENCE_END, text)),
        (_starts(WORD_START, text), _ends(WORD_END, text)),
    ):
        parts = _grown(costs, parts, room, starts, ends)
        if _cost(costs, parts) * 2 > room:
            break
    shown = tuple(trimmed for part in parts if (trimmed := _trimmed(text, part)))
    return shown or (_shortened(text, costs, (0, len(text)), room),)


def _cost(costs: Sequence[int], parts: Sequence[Span]) -> int:
    own = sum(costs[end] - costs[start] + MARK_UNITS + BOLD_UNITS for start, end in parts)
    return own + costs[0] + MARK_UNITS


def _core(text: str, costs: Sequence[int], keep: Sequence[Span], room: int) -> list[Span]:
    if not keep:
        return [(0, 0)]
    hull = (keep[0][0], keep[-1][1])
    if _cost(costs, [hull]) <= room:
        return [hull]
    parts: list[Span] = []
    for span in keep:
        if _cost(costs, [*parts, span]) > room:
            break
        parts.append(span)
    return parts or [_shortened(text, costs, keep[0], room)]


def _shortened(text: str, costs: Sequence[int], span: Span, room: int) -> Span:
    start, end = span
    for boundary in reversed([at for at in _ends(WORD_END, text) if start < at < end]):
        if _cost(costs, [(start, boundary)]) <= room:
            return start, boundary
    while end > start + 1 and _cost(costs, [(start, end)]) > room:
        end -= 1
    return start, _whole_character(text, start, end)


def _whole_character(text: str, start: int, end: int) -> int:
    """Move an end back so that no mark is cut off the character that it belongs to."""
    at = end
    while start < at < len(text) and (
        text[at] == JOINER
        or text[at - 1] == JOINER
        or unicodedata.category(text[at]).startswith("M")
        or "\U0001f3fb" <= text[at] <= "\U0001f3ff"
    ):
        at -= 1
    return at if at > start else end


def _grown(
    costs: Sequence[int],
    parts: Sequence[Span],
    room: int,
    starts: Sequence[int],
    ends: Sequence[int],
) -> list[Span]:
    """Grow the parts by turns, to the right and to the left, for as long as they fit."""
    grown, growing = list(parts), True
    while growing:
        growing = False
        for at in range(len(grown)):
            for wider_of in (partial(_after, ends=ends), partial(_before, starts=starts)):
                wider = wider_of(grown[at])
                tried = joined([*grown[:at], wider, *grown[at + 1 :]])
                if wider == grown[at] or _cost(costs, tried) > room:
                    continue
                growing = True
                if len(tried) < len(grown):  # it has reached its neighbour
                    return _grown(costs, tried, room, starts, ends)
                grown[at] = wider
    return grown


def _after(part: Span, ends: Sequence[int]) -> Span:
    return part[0], ends[min(bisect_right(ends, part[1]), len(ends) - 1)]


def _before(part: Span, starts: Sequence[int]) -> Span:
    return starts[max(bisect_left(starts, part[0]) - 1, 0)], part[1]


def _starts(pattern: re.Pattern[str], text: str) -> list[int]:
    found = pattern.finditer(text)
    return [0, *(m.end() if pattern is SENTENCE_START else m.start() for m in found)]


def _ends(pattern: re.Pattern[str], text: str) -> list[int]:
    return [*(match.end() for match in pattern.finditer(text)), len(text)]


def _trimmed(text: str, span: Span) -> Span | None:
    words = text[span[0] : span[1]].strip()
    start = text.index(words, span[0])
    return (start, start + len(words)) if words else None
