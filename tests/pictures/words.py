"""Discord's markdown as HTML, by the same reader that the tests read it with: pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from html import escape

from tests.loopback.markdown import Part, Style, read

NO_NAMES: Mapping[str, str] = {}
TAGS = {
    Style.BOLD: "strong",
    Style.ITALIC: "em",
    Style.UNDERLINE: "u",
    Style.STRIKE: "s",
    Style.CODE: "code",
}
LINKED = re.compile(r"(?:https?|steam|discord|tel|sms|mailto):|[^:<]*$")
"""What an address may begin with: "<https:" is none, though it stands in angle brackets."""
CLASSES = {Style.SPOILER: "spoiler", Style.MENTION: "mention", Style.TIMESTAMP: "time"}
MOMENTS = {
    "t": "%H:%M",
    "T": "%H:%M:%S",
    "d": "%d/%m/%Y",
    "D": "%-d %B %Y",
    "f": "%-d %B %Y %H:%M",
    "F": "%A, %-d %B %Y %H:%M",
    "R": "on %-d %B %Y",
}


@dataclass(frozen=True, slots=True)
class Line:
    """One shown line: its stretches, and the styles that all of it has as a block."""

    parts: tuple[Part, ...]
    styles: frozenset[Style]

    @property
    def quoted(self) -> bool:
        """Say whether the line stands in a block quote."""
        return Style.QUOTE in self.styles


def html_of(markdown: str, names: Mapping[str, str] = NO_NAMES) -> str:
    """Write what Discord shows of a text; `names` tells what a mention such as `<@7>` shows.

    >>> html_of("> **a** & b")
    '<blockquote><div class="line"><strong>a</strong> &amp; b</div></blockquote>'
    """
    written, lines = [], list(lines_of(read(markdown).parts))
    while lines:
        quoted = lines[0].quoted
        size = next((at for at, line in enumerate(lines) if line.quoted != quoted), len(lines))
        block = "".join(_line(line, names) for line in lines[:size])
        written.append(f"<blockquote>{block}</blockquote>" if quoted else block)
        lines = lines[size:]
    return "".join(written)


def lines_of(parts: tuple[Part, ...]) -> Iterator[Line]:
    """Divide what is shown into its lines; a fence is one line, however long."""
    line: list[Part] = []
    for part in parts:
        if Style.FENCE in part.styles:
            if line:
                yield Line(tuple(line), part.styles - {Style.FENCE})
            yield Line((part,), part.styles)
            line = []
            continue
        first, *more = part.text.split("\n")
        line += [replace(part, text=first)] if first else []
        for text in more:
            yield Line(tuple(line), _common(line) if line else part.styles)
            line = [replace(part, text=text)] if text else []
    if line:
        yield Line(tuple(line), _common(line))


def moment(written: str) -> str:
    """Show a timestamp such as `<t:0:D>` to a reader in Greenwich.

    >>> moment("<t:0:D>"), moment("<t:86400>")
    ('1 January 1970', '2 January 1970 00:00')
    """
    seconds, _, form = written.removeprefix("<t:").removesuffix(">").partition(":")
    try:
        at = datetime.fromtimestamp(int(seconds), UTC)
    except (ValueError, OverflowError, OSError):
        return "Invalid Date"
    return at.strftime(MOMENTS.get(form, MOMENTS["f"]))


def _common(parts: list[Part]) -> frozenset[Style]:
    return frozenset.intersection(*(part.styles for part in parts))


def _line(line: Line, names: Mapping[str, str]) -> str:
    if Style.FENCE in line.styles:
        return f"<pre>{escape(line.parts[0].text)}</pre>"
    inner = "".join(_stretch(part, names) for part in line.parts)
    if Style.HEADING in line.styles:
        level = max(part.level for part in line.parts)
        return f"<h{level}>{inner}</h{level}>"
    kinds = [kind for kind in (Style.SUBTEXT, Style.LIST) if kind in line.styles]
    classes = " ".join(["line", *kinds])
    return f'<div class="{classes}">{inner or "<br>"}</div>'


def _stretch(part: Part, names: Mapping[str, str]) -> str:
    text = part.text
    if Style.TIMESTAMP in part.styles:
        text = moment(text)
    elif Style.MENTION in part.styles:
        text = names.get(text, text)
    written = escape(text)
    for style, tag in TAGS.items():
        if style in part.styles:
            written = f"<{tag}>{written}</{tag}>"
    for style, name in CLASSES.items():
        if style in part.styles:
            written = f'<span class="{name}">{written}</span>'
    if part.target is not None and LINKED.match(part.target):
        written = f'<a href="{escape(part.target)}">{written}</a>'
    return written
