"""Discord's markdown, written so that a reader sees exactly the text that was given.

The rules are those of Discord's client: a backslash shows the ASCII mark that follows it, block
quotes go line by line, and within a masked link's label no backslash is honoured.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from urllib.parse import quote, urlsplit

LINK_LIMIT = 512  # what Discord allows for a link button's URL; longer ones are no use to a reader

Span = tuple[int, int]

# Each mark is decided by itself and what stands before it, never by what follows, so that any
# part of an escaped text is escaped too.
MARKUP = re.compile(
    r"""
    [\\*_~`|<>\[\]\#@:/]     # emphasis, code, spoilers, mentions, links, headings, emoji, addresses
    | (?<=[0-9])\.           # an ordered list's number: Discord looks for lists after any space,
    | (?<![^\W_])[-+]        # a bullet: not only at the start of a line
    """,
    re.VERBOSE,
)

# What would be parsed within a masked link's label, where it could not be escaped, and what
# makes Discord show the whole link as text: other addresses, mentions, lists.
UNLINKABLE = re.compile(
    r"""
    [\\*_~`|<>\[\]\#@]
    | : (?=\S)               # the name of an emoji, a scheme
    | \w\.\w+/               # an address without a scheme
    | \A (?: [-+] | [0-9]+\. ) \s
    """,
    re.VERBOSE,
)
HOST = re.compile(r"[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::[0-9]{1,5})?", re.IGNORECASE)
SAFE_IN_ADDRESS = "%/:=&?~+!$,;@*-._"
# Marks that turn the direction of all that follows in the line, also of what is not theirs.
TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


class Markdown(str):
    """Text that is Discord markdown already, written by us."""

    __slots__ = ()


def units(text: str) -> int:
    """Count UTF-16 code units, the most that Discord can count for a text.

    >>> units("a𝄞")
    3
    """
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def atoms(text: str) -> list[str]:
    r"""Return each character as it must be written so that Discord shows it.

    >>> atoms("a*b")
    ['a', '\\*', 'b']
    """
    marks = {match.start() for match in MARKUP.finditer(text)}
    return [f"\\{mark}" if at in marks else mark for at, mark in enumerate(text)]


def escape(text: str) -> Markdown:
    r"""Write text so that Discord shows exactly it.

    >>> escape("[**Wow**](https://a.example) 1. -x")
    '\\[\\*\\*Wow\\*\\*\\](https\\:\\/\\/a.example) 1\\. \\-x'
    """
    return Markdown(MARKUP.sub(r"\\\g<0>", text))


def one_line(text: str) -> str:
    r"""Put a name or a title on one line, without marks that could turn what stands beside it.

    >>> one_line(" A title\n of two\u202e lines ")
    'A title of two lines'
    """
    kept = (
        " " if mark.isspace() else mark
        for mark in text
        if mark.isspace() or (mark not in TURNING and unicodedata.category(mark) != "Cc")
    )
    return " ".join("".join(kept).split())


def address(url: str | None) -> str | None:
    """Return an http(s) address that can stand in a masked link; None where there is none.

    >>> address("https://a.example/Oslo_(city)?q=a b")
    'https://a.example/Oslo_%28city%29?q=a%20b'
    """
    if url is None:
        return None
    try:
        parts = urlsplit(url.strip())
        host = parts.netloc.encode("idna").decode() if parts.netloc else ""
    except (ValueError, UnicodeError):
        return None
    if parts.scheme.lower() not in ("http", "https") or not HOST.fullmatch(host):
        return None
    written = f"{parts.scheme.lower()}://{host}{quote(parts.path, SAFE_IN_ADDRESS)}"
    if parts.query:
        written += f"?{quote(parts.query, SAFE_IN_ADDRESS)}"
    if parts.fragment:
        written += f"#{quote(parts.fragment, SAFE_IN_ADDRESS)}"
    return written if units(written) <= LINK_LIMIT else None


def linkable(label: str) -> bool:
    """Return whether the label can be a masked link's as it is: nothing in it can be escaped there.

    >>> linkable("Talks end: no deal"), linkable("The [draft] text")
    (True, False)
    """
    symbols = any(unicodedata.category(mark) in ("So", "Sk", "Cs") for mark in label)
    return bool(label.strip()) and not symbols and UNLINKABLE.search(label) is None


def quoted(lines: Iterable[str], *, small: bool = False) -> Markdown:
    r"""Make lines of markdown a block quote; a small one is in Discord's subtext.

    >>> quoted(["one", "", "two"])
    '> one\n> \n> two'
    """
    start = "> -# " if small else "> "
    return Markdown("\n".join(f"{start}{line}" if line.strip() else "> " for line in lines))


def emphasised(text: str, written: Sequence[str], span: Span, bold: Sequence[Span]) -> Markdown:
    r"""Write a part of the text with some spans bold; `written` are its atoms.

    Bold ends at each line's end and leaves out spaces at its edges: Discord carries it no
    further. The spans of `bold` are ordered and do not overlap.

    >>> text = "He said: *no*."
    >>> emphasised(text, atoms(text), (0, 14), [(3, 13)])
    'He **said\\: \\*no\\***.'
    """
    return Markdown("".join(_stretches(text, written, span, bold)))


def _stretches(
    text: str, written: Sequence[str], span: Span, bold: Sequence[Span]
) -> Iterator[str]:
    at, end = span
    for first, last in bold:
        start, stop = max(first, at), min(last, end)
        if start >= stop:
            continue
        yield "".join(written[at:start])
        for line in re.finditer(r"[^\n]+|\n+", text[start:stop]):
            words = line[0].strip()
            if not words:
                yield line[0]
                continue
            begin = start + line.start() + line[0].index(words)
            yield "".join(written[start + line.start() : begin])
            yield f"**{''.join(written[begin : begin + len(words)])}**"
            yield "".join(written[begin + len(words) : start + line.end()])
        at = stop
    yield "".join(written[at:end])


def joined(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Order spans, leave out the empty, and make one of those that touch or overlap.

    >>> joined([(5, 9), (0, 3), (3, 4), (8, 12)])
    ((0, 4), (5, 12))
    """
    merged: list[Span] = []
    for start, end in sorted(span for span in spans if span[0] < span[1]):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], end))
        else:
            merged.append((start, end))
    return tuple(merged)
