"""Where quotations begin and end: the roles of marks, pairs, and what runs over paragraphs.

A mark's role comes from the spaces around it first and from its shape second, which mends marks
drawn the wrong way round (`Allies“, said`) and tells straight ones apart.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, replace
from enum import Enum

from index.text.normalise import paragraphs
from index.values import Quote, Span

_DOUBLE = re.compile(
    r"""
      ["\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\uff02]     # straight, curly, low, guillemets
    | (?<!\S) (?: '' | ``)                                    # '''tis: the double mark is outside
    | (?: '' (?!') | `` | \u2018\u2018 | \u2019\u2019 )       # closing ''': it is the last two
    """,
    re.VERBOSE,
)
_SINGLE = re.compile(r"['\u2018\u2019\u201a\u201b\u2039\u203a]")
_MARKS = "\"'`\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u00ab\u00bb\u2039\u203a\u2033\uff02"
_OPENING_SHAPES = "\u201c\u201e\u201f\u00ab\u2018\u201a\u201b\u2039`"
_CLOSING_SHAPES = "\u201d\u00bb\u2019\u203a"
_OPENS_BEFORE = "([{/\u2014\u2013-=>~\u2026:"
_CLOSES_AFTER = ".,;:!?)]}/\u2014\u2013-\u2026<"
# Looking past neighbouring marks stops here: no real text nests deeper, and time stays linear.
_FARTHEST = 3

# Words that begin with an apostrophe, after it.
_ELISIONS = re.compile(r"(?:tis|twas|twere|til|till|em|n|cause|bout|round|cos|\d\ds?)\b", re.I)
_SURE_END = ".,!?\u2026"
_WORD = re.compile(r"\w[\w'\u2019-]*")
_SCARE_WORDS = 3


class Role(Enum):
    """What a mark does, as far as its surroundings tell."""

    OPENS = "opens"
    CLOSES = "closes"
    EITHER = "either"


@dataclass(frozen=True, slots=True)
class Mark:
    """One quotation mark: where it stands and what it does."""

    span: Span
    role: Role


def article_quotes(text: str) -> tuple[Quote, ...]:
    r"""Return the quotations of a whole text in order, nested ones behind those that hold them.

    >>> [quote.continued for quote in article_quotes("“We came.\n\n“We saw,” said Ames.")]
    [True, False]
    """
    singles = single_style(text)
    quotes: list[Quote] = []
    opened = False
    spans = paragraphs(text)
    for number, paragraph in enumerate(spans):
        following = spans[number + 1] if number + 1 < len(spans) else None
        found = list(find_quotes(text, paragraph, opened=opened, singles=singles))
        opened = False
        last = next((one for one in reversed(found) if not one.nested), None)
        open_end = last is not None and not last.closed and last.span[1] == paragraph[1]
        if last is not None and open_end and following is not None:
            again = _first_role(text, following, singles)
            opened = again is Role.CLOSES
            if opened or _starts_with_mark(text, following[0], singles):
                found[found.index(last)] = replace(last, continued=True)
        quotes.extend(found)
    return tuple(quotes)


def find_quotes(
    text: str, paragraph: Span, *, opened: bool = False, singles: bool | None = None
) -> tuple[Quote, ...]:
    """Return the quotations of one paragraph in order, nested ones behind those that hold them.

    `opened` says that a quotation of the paragraph before runs on without a new mark; `singles`
    that the article quotes with single marks, None that it has to be found out.

    >>> text = 'The “Allies“, said Ames, are "ready".'
    >>> [text[quote.inner[0]:quote.inner[1]] for quote in find_quotes(text, (0, len(text)))]
    ['Allies', 'ready']
    """
    singles = single_style(text) if singles is None else singles
    marks = _single_marks(text, paragraph) if singles else double_marks(text, paragraph)
    outer = _pair(text, paragraph, marks, opened)
    quotes: list[Quote] = []
    for quote in outer:
        quotes.append(replace(quote, scare=_is_scare(text, quote)))
        if not quote.nested:
            within = (double_marks if singles else _single_marks)(text, quote.inner)
            inside = _pair(text, quote.inner, within, opened=False)
            quotes.extend(replace(one, nested=True) for one in inside if one.closed)
    return tuple(sorted(quotes, key=lambda one: (one.span[0], -one.span[1])))


def single_style(text: str) -> bool:
    """Return whether the text quotes with single marks: its double ones stand in those, if any do.

    >>> single_style("‘She said “no”,’ said Ames."), single_style("“She said ‘no’,” said Ames.")
    (True, False)
    """
    whole = (0, len(text))
    double = double_marks(text, whole)
    roles = {mark.role for mark in double}
    if Role.EITHER not in roles and not roles >= {Role.OPENS, Role.CLOSES}:
        return True
    single = [
        one
        for paragraph in paragraphs(text)
        for one in _pair(text, paragraph, _single_marks(text, paragraph), opened=False)
        if one.closed and not one.nested
    ]
    starts = [one.span[0] for one in single]
    for mark in double:
        before = bisect_right(starts, mark.span[0]) - 1
        if before < 0 or single[before].span[1] < mark.span[1]:
            return False
    return True


def double_marks(text: str, span: Span) -> list[Mark]:
    """Return the double marks of a span with their roles; inches are left out."""
    return [
        Mark(match.span(), _role(text, match.span(), span))
        for match in _DOUBLE.finditer(text, *span)
    ]


def _role(text: str, mark: Span, within: Span) -> Role:
    """Give a mark's role from the spaces around it, and from its shape where these do not tell."""
    left = _neighbour(text, mark[0] - 1, -1, within)
    right = _neighbour(text, mark[1], 1, within)
    free_left = not left or left.isspace() or left in _OPENS_BEFORE
    free_right = not right or right.isspace() or right in _CLOSES_AFTER
    if free_left != free_right:
        return Role.OPENS if free_left else Role.CLOSES
    shape = text[mark[0]]
    if shape in _OPENING_SHAPES:
        return Role.OPENS
    return Role.CLOSES if shape in _CLOSING_SHAPES else Role.EITHER


def _neighbour(text: str, at: int, step: int, within: Span) -> str:
    """Return the next character that is no mark, or nothing at the end of the span."""
    for _ in range(_FARTHEST):
        if not within[0] <= at < within[1]:
            return ""
        if text[at] not in _MARKS:
            return text[at]
        at += step
    return " "


def _pair(text: str, paragraph: Span, marks: list[Mark], opened: bool) -> list[Quote]:
    """Pair marks into quotations; what is never closed ends where the next one opens."""
    quotes: list[Quote] = []
    stack: list[Span] = []
    if opened and marks and marks[0].role is not Role.OPENS:
        stack.append((paragraph[0], paragraph[0]))
    closers = sum(mark.role is Role.CLOSES for mark in marks)
    openers = sum(mark.role is Role.OPENS for mark in marks)
    for mark in marks:
        role = mark.role
        closers -= role is Role.CLOSES
        openers -= role is Role.OPENS
        if role is Role.EITHER:
            role = Role.CLOSES if stack else Role.OPENS
        if role is Role.OPENS:
            # Nested marks of one shape need a close each; otherwise the first was never closed.
            if stack and closers - openers <= len(stack):
                start = stack[0]
                end = mark.span[0]
                while end > start[1] and text[end - 1].isspace():
                    end -= 1
                quotes.append(_quote((start[0], end), (start[1], end), closed=False))
                stack.clear()
            stack.append(mark.span)
        elif stack and not (len(stack) == 1 and _is_inch(text, mark.span, closers, openers)):
            start = stack.pop()
            quotes.append(
                _quote((start[0], mark.span[1]), (start[1], mark.span[0]), nested=bool(stack))
            )
    if stack:
        start = stack[0]
        quotes.append(_quote((start[0], paragraph[1]), (start[1], paragraph[1]), closed=False))
    return sorted(
        (one for one in quotes if text[one.inner[0] : one.inner[1]].strip()),
        key=lambda one: (one.span[0], -one.span[1]),
    )


def _quote(span: Span, inner: Span, *, closed: bool = True, nested: bool = False) -> Quote:
    """Make a quotation of its outer and inner spans."""
    return Quote(span=span, inner=inner, closed=closed, nested=nested)


def _is_inch(text: str, mark: Span, closers: int, openers: int) -> bool:
    """Return whether a mark behind a figure is an inch, as a later mark closes the quotation."""
    behind_figure = mark[0] > 0 and text[mark[0] - 1].isdigit() and text[mark[0]] in '"\u2033'
    return behind_figure and closers > openers and text[mark[1] : mark[1] + 1] == " "


def _single_marks(text: str, span: Span) -> list[Mark]:
    """Return the single marks of a span that quote; apostrophes are left out."""
    marks: list[Mark] = []
    found = [one for one in _SINGLE.finditer(text, *span) if not _between_letters(text, one.span())]
    sure_after = _sure_closers(text, span, [match.start() for match in found])
    is_open = False
    for match, sure in zip(found, sure_after, strict=True):
        role = _role(text, match.span(), span)
        if role is Role.OPENS and not _ELISIONS.match(text, match.end()):
            is_open = True
            marks.append(Mark(match.span(), role))
        elif role is Role.CLOSES and is_open:
            plural = text[match.start() - 1] in "sSzx" and text.startswith(" ", match.end())
            if plural and sure:
                continue
            is_open = False
            marks.append(Mark(match.span(), role))
    return marks


def _between_letters(text: str, mark: Span) -> bool:
    """Return whether a mark stands inside a word, as an apostrophe does."""
    return text[max(0, mark[0] - 1) : mark[0]].isalnum() and text[mark[1] : mark[1] + 1].isalnum()


def _sure_closers(text: str, span: Span, starts: list[int]) -> list[bool]:
    """Say of each single mark whether a sure close follows before the next one that opens."""
    result: list[bool] = []
    sure = False
    for start in reversed(starts):
        result.append(sure)
        role = _role(text, (start, start + 1), span)
        if role is Role.OPENS and not _ELISIONS.match(text, start + 1):
            sure = False
        elif role is Role.CLOSES:
            ended = start > 0 and text[start - 1] in _SURE_END
            sure = sure or ended or text[start + 1 : start + 2] in (".", ",", ";", "?", "!")
    result.reverse()
    return result


def _first_role(text: str, paragraph: Span, singles: bool) -> Role | None:
    """Return the role of a paragraph's first mark, or None where it has none."""
    marks = _single_marks(text, paragraph) if singles else double_marks(text, paragraph)
    return marks[0].role if marks else None


def _starts_with_mark(text: str, at: int, singles: bool) -> bool:
    """Return whether a paragraph opens with a mark."""
    return (_SINGLE if singles else _DOUBLE).match(text, at) is not None


def _is_scare(text: str, quote: Quote) -> bool:
    """Return whether a quotation looks like one to three words that nobody says."""
    inner = text[quote.inner[0] : quote.inner[1]].strip()
    if not quote.closed or inner[-1:] in (".", ",", "!", "?", "\u2026"):
        return False
    before = text[max(0, quote.span[0] - 2) : quote.span[0]].rstrip()
    if before[-1:] in (",", ":"):
        return False
    words = _WORD.findall(inner[:120])
    return len(words) <= _SCARE_WORDS
