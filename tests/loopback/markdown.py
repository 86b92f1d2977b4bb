"""Read Discord's markdown as its client shows it: an oracle for what the product escapes.

It knows nothing of the product. `read` gives the text that a person reads, and which stretches of
it are styled, linked or mentions; the grammar and its sources stand in `markdown_rules`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from tests.loopback import markdown_rules as rules
from tests.loopback.markdown_rules import Found, State
from tests.loopback.reading import Part, Reading, Style

__all__ = ["Part", "Reading", "Style", "read"]

Find = Callable[[str, State], Found | None]
Show = Callable[[Found, State], Iterator[Part]]


def read(markdown: str) -> Reading:
    """Give what Discord shows of a message's content or of a text display.

    >>> reading = read("**A** \\\\*b\\\\* and <@7>")
    >>> reading.text, reading.styled(Style.BOLD), reading.mentions
    ('A *b* and <@7>', ['A'], ['<@7>'])
    """
    return Reading(tuple(_joined(_parts(markdown, State()))))


def _joined(parts: Iterator[Part]) -> Iterator[Part]:
    last: Part | None = None
    for part in parts:
        if last is not None and replace(part, text=last.text) == last:
            last = replace(last, text=last.text + part.text)
            continue
        if last is not None and last.text:
            yield last
        last = part
    if last is not None and last.text:
        yield last


def _parts(source: str, state: State) -> Iterator[Part]:
    while source:
        length, parts = _next(source, state)
        yield from parts
        state = state.after(source[:length])
        source = source[length:]


def _next(source: str, state: State) -> tuple[int, Iterator[Part]]:
    for find, show in BLOCKS:
        if (found := find(source, state)) is not None:
            return found.end(), _with_line_end(show(found, state), found, source)
    if (early := _first(INLINE, source, state)) is not None:
        return early
    if (chosen := rules.emphasis(source, state)) is not None:
        style, found = chosen
        return found.end(), _style(Style(style), _parts(found["inner"], state))
    if (late := _first(LATE, source, state)) is not None:
        return late
    text = rules.TEXT.match(source)
    length = text.end() if text is not None else len(source)
    return length, iter([Part(source[:length])])


def _first(
    pairs: tuple[tuple[Find, Show], ...], source: str, state: State
) -> tuple[int, Iterator[Part]] | None:
    for find, show in pairs:
        if (found := find(source, state)) is not None:
            return found.end(), show(found, state)
    return None


def _with_line_end(parts: Iterator[Part], found: Found, source: str) -> Iterator[Part]:
    """Show what follows a block on a line of its own."""
    yield from parts
    if found[0].endswith("\n") and found.end() < len(source):
        yield Part("\n")


def _style(
    style: Style, parts: Iterator[Part], target: str | None = None, level: int = 0
) -> Iterator[Part]:
    for part in parts:
        yield Part(part.text, part.styles | {style}, target or part.target, level or part.level)


def _inner(style: Style) -> Callable[[Found, State], Iterator[Part]]:
    return lambda found, state: _style(style, _parts(found["inner"], state))


def _literal(style: Style) -> Callable[[Found, State], Iterator[Part]]:
    return lambda found, state: iter([Part(found[0], frozenset({style}))])


def _heading(found: Found, state: State) -> Iterator[Part]:
    inner = _parts(found["inner"].strip(), state)
    return _style(Style.HEADING, inner, level=len(found["level"]))


def _subtext(found: Found, state: State) -> Iterator[Part]:
    inner = replace(state, subtexts=False)
    return _style(Style.SUBTEXT, _parts(found["inner"].strip(), inner))


def _fence(found: Found, state: State) -> Iterator[Part]:
    return iter([Part(found["inner"], frozenset({Style.FENCE}))])


def _quote(found: Found, state: State) -> Iterator[Part]:
    rest = found.re is rules.QUOTE_REST
    inner = found["inner"] if rest else rules.QUOTE_MARK.sub("", found[0]).removesuffix("\n")
    return _style(Style.QUOTE, _parts(inner, replace(state, quoted=True)))


def _list(found: Found, state: State) -> Iterator[Part]:
    whole = found[0].rstrip("\n")
    starts = [
        each for each in rules.LIST_ITEM.finditer(whole) if len(each[1]) <= len(found["indent"]) + 1
    ]
    ordered = found["bullet"][0].isdigit()
    number = max(1, int(found["bullet"][:-1])) if ordered else 0
    ends = [each.start() for each in starts[1:]] + [len(whole)]
    inside = replace(state, headings=False, depth=state.depth + 1, previous="")
    for place, (item, end) in enumerate(zip(starts, ends, strict=True)):
        mark = f"{number + place}. " if ordered else "• "
        body = re.sub(rf"^ {{1,{len(item[0])}}}", "", whole[item.end() : end], flags=re.MULTILINE)
        last = "" if end == len(whole) else "\n"
        shown = [Part(mark), *_parts(body.rstrip("\n"), inside), Part(last)]
        yield from _style(Style.LIST, iter(shown))


def _escape(found: Found, state: State) -> Iterator[Part]:
    return iter([Part(found["inner"])])


def _address(found: Found, state: State) -> Iterator[Part]:
    return iter([Part(found["inner"], frozenset({Style.LINK}), found["inner"])])


def _masked(found: Found, state: State) -> Iterator[Part]:
    target = re.sub(r"\\([^0-9A-Za-z\s])", r"\1", found["target"])
    inside = replace(state, escapes=False, links=False)
    shown = list(_parts(found["inner"], inside))
    if any(part.styles & {Style.LINK, Style.MENTION} for part in shown):
        return iter([Part(found[0])])
    return _style(Style.LINK, iter(shown), target)


def _code(found: Found, state: State) -> Iterator[Part]:
    inner = rules.CODE_PADDING.sub("", found["inner"])
    return iter([Part(inner, frozenset({Style.CODE}))])


def _break(found: Found, state: State) -> Iterator[Part]:
    return iter([Part("\n")])


BLOCKS: tuple[tuple[Find, Show], ...] = (
    (rules.heading, _heading),
    (rules.subtext, _subtext),
    (rules.plain(rules.FENCE), _fence),
    (rules.quote, _quote),
    (rules.bullets, _list),
)
INLINE: tuple[tuple[Find, Show], ...] = (
    (rules.escape, _escape),
    (rules.plain(rules.POINTED_LINK), _address),
    (rules.plain(rules.POINTED_MAIL), _address),
    (rules.plain(rules.POINTED_PHONE), _address),
    (rules.url, _address),
    (rules.masked, _masked),
)
LATE: tuple[tuple[Find, Show], ...] = (
    (rules.plain(rules.STRIKE), _inner(Style.STRIKE)),
    (rules.plain(rules.CODE), _code),
    (rules.plain(rules.BREAK), _break),
    (rules.plain(rules.TIMESTAMP), _literal(Style.TIMESTAMP)),
    (rules.plain(rules.MENTION), _literal(Style.MENTION)),
    (rules.plain(rules.CUSTOM_EMOJI), _literal(Style.EMOJI)),
    (rules.plain(rules.SHORTCODE), _literal(Style.EMOJI)),
    (rules.plain(rules.SHRUG), _escape),
    (rules.plain(rules.SPOILER), _inner(Style.SPOILER)),
)
