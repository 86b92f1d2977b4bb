r"""What each piece of Discord's markdown looks like at the start of what is left to read.

Sources: Discord's client reads with Khan Academy's simple-markdown and rules of its own; the rules
here follow its published grammar and what its clients of 2024 to 2026 do. Three of them surprise:

- a backslash vanishes before any character that is neither an ASCII letter or digit nor white
  space, a letter such as é included; it stays in code, in addresses and in a masked link's text;
- plain text is read in runs, and a rule is tried only where a run ends: before any of ASCII's
  marks, before `word:x`, before `12.`, before an empty line, not within a word;
- `:name:` becomes an emoji in messages of bots, too, where the client knows the name. The list of
  names is not public; here every name that has a letter counts, and the few made of digits.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

Found = re.Match[str]


@dataclass(frozen=True, slots=True)
class State:
    """Where the reader is: what it read last, and within what."""

    previous: str = ""
    quoted: bool = False
    escapes: bool = True
    headings: bool = True
    subtexts: bool = True
    links: bool = True
    depth: int = 0

    def after(self, read: str) -> State:
        """Give the state after a piece was read."""
        return replace(self, previous=read)

    @property
    def fresh_line(self) -> bool:
        """Say whether a line begins exactly here."""
        return self.previous == "" or self.previous.endswith("\n")


HEADING: Final = re.compile(
    r"\ *(?P<level>\#{1,3})\s+(?P<inner>(?!\s*\#{1,3}\s)[^\n]+?)\#*\s*(?:\n|\Z)", re.VERBOSE
)
SUBTEXT: Final = re.compile(r"-\# +(?P<inner>(?!-\#)[^\n]+)(?:\n|\Z)")
FENCE: Final = re.compile(
    r"```(?:(?P<language>[a-z0-9_+\-.#]+?)\n)?\n*(?P<inner>[^\n][\s\S]*?)\n*```", re.IGNORECASE
)
QUOTE_REST: Final = re.compile(r" *>>> +(?P<inner>[\s\S]*)")
QUOTE_LINES: Final = re.compile(r" *>(?!>>) +[^\n]*(?:\n *>(?!>>) +[^\n]*)*\n?")
QUOTE_MARK: Final = re.compile(r"^ *> ?", re.MULTILINE)
LINE_START: Final = re.compile(r"\A\Z|\n *\Z")
BULLET: Final = r"(?:[*-]|[0-9]+\.)"
LIST: Final = re.compile(
    rf"(?P<indent> *)(?P<bullet>{BULLET}) [\s\S]+?(?:\n(?! )(?!(?P=indent){BULLET} )|\Z)"
)
LIST_START: Final = re.compile(r"(?:\A|\n)( *)\Z")
LIST_ITEM: Final = re.compile(rf"^( *)({BULLET}) +", re.MULTILINE)
DEEPEST_LIST: Final = 11
ESCAPE: Final = re.compile(r"\\(?P<inner>[^0-9A-Za-z\s])")
SHRUG: Final = re.compile(r"(?P<inner>¯\\_\(ツ\)_/¯)")
POINTED_LINK: Final = re.compile(r"<(?P<inner>[^: >]+:/[^ >]+)>")
POINTED_MAIL: Final = re.compile(r"<(?P<inner>[^\s<>@]+@[^\s<>@]+\.[^\s<>@]+)>")
POINTED_PHONE: Final = re.compile(
    r"<(?P<inner>(?:(?:tel|sms):\+?|\+)(?:[0-9]|\([0-9]+\))(?:[- ./]?(?:[0-9]|\([0-9]+\)))+)>"
)
URL: Final = re.compile(r"""(?P<inner>(?:https?|steam)://[^\s<]+[^<.,:;"'\]\s])""")
MASKED: Final = re.compile(
    r"""
    \[ (?P<inner> (?: \[[^\]]*\] | [^\[\]] | \](?=[^\[]*\]) )* ) \]
    \( \s* <? (?P<target> (?: \([^)]*\) | [^\s\\] | \\. )*? ) >?
       (?: \s+ ['"] [\s\S]*? ['"] )? \s* \)
    """,
    re.VERBOSE,
)
MASKED_SCHEMES: Final = ("http://", "https://", "discord://", "tel:", "sms:", "mailto:")
UNDERSCORED: Final = re.compile(r"_(?P<inner>(?:__|\\[\s\S]|[^\\_])+?)_(?![0-9A-Za-z_])")
STARRED: Final = re.compile(
    r"""
    \* (?=\S)
    (?P<inner> (?: \*\* | \\[\s\S] | \s+ (?: \\[\s\S] | [^\s*\\] | \*\* ) | [^\s*\\] )+? )
    \* (?!\*)
    """,
    re.VERBOSE,
)
STRONG: Final = re.compile(r"\*\*(?P<inner>(?:\\[\s\S]|[^\\])+?)\*\*(?!\*)")
UNDERLINE: Final = re.compile(r"__(?P<inner>(?:\\[\s\S]|[^\\])+?)__(?!_)")
STRIKE: Final = re.compile(r"~~(?P<inner>[\s\S]+?)~~(?!_)")
SPOILER: Final = re.compile(r"\|\|(?P<inner>[\s\S]+?)\|\|")
CODE: Final = re.compile(r"(?P<ticks>`+)(?P<inner>[\s\S]*?[^`])(?P=ticks)(?!`)")
CODE_PADDING: Final = re.compile(r"\A (?= *`)|(?<=`) \Z|(?<=` ) \Z")
BREAK: Final = re.compile(r" {2,}\n")
TIMESTAMP: Final = re.compile(r"<t:(?P<inner>-?[0-9]{1,17})(?::[tTdDfFsSR])?>")
MENTION: Final = re.compile(
    r"""
    <@!?[0-9]+> | <@&[0-9]+> | <\#[0-9]+> | @everyone | @here
    | </[-_\w']{1,32}(?:\ [-_\w']{1,32}){0,2}:[0-9]+>
    | <id:(?:home|browse|customize|guide|linked-roles)(?::[0-9]+)?>
    """,
    re.VERBOSE,
)
CUSTOM_EMOJI: Final = re.compile(r"<(?:a?:[0-9A-Za-z_]+:[0-9]+|sound:[0-9]+:[0-9]+)>")
SHORTCODE: Final = re.compile(
    r":(?:100|1234|8ball|[+-]1|(?=[^:\s]*[A-Za-z])[0-9A-Za-z_+\-]+)(?:::skin-tone-[0-9])?:"
)
TEXT: Final = re.compile(
    r"[\s\S]+?(?=[^0-9A-Za-z\s\u00c0-\U0010ffff]|\n\n| {2,}\n|[0-9A-Za-z_]+:\S|[0-9]+\.|\Z)"
)


def heading(source: str, state: State) -> Found | None:
    """Find a heading of level 1 to 3; the number signs at its end are not shown."""
    return HEADING.match(source) if state.headings and state.fresh_line else None


def subtext(source: str, state: State) -> Found | None:
    """Find a line in small print."""
    return SUBTEXT.match(source) if state.subtexts and state.fresh_line else None


def quote(source: str, state: State) -> Found | None:
    """Find quoted lines, or a quote of all that follows."""
    if state.quoted or not LINE_START.search(state.previous):
        return None
    return QUOTE_REST.match(source) or QUOTE_LINES.match(source)


def bullets(source: str, state: State) -> Found | None:
    """Find a list with all its items."""
    begin = LIST_START.search(state.previous)
    if (
        state.depth >= DEEPEST_LIST
        or begin is None
        or (begin[0] and begin[0].isspace() and "\n" not in begin[0])
    ):
        return None
    return LIST.match(source)


def escape(source: str, state: State) -> Found | None:
    """Find a backslash that vanishes."""
    return ESCAPE.match(source) if state.escapes else None


def url(source: str, state: State) -> Found | None:
    """Find an address in running text; one closing bracket too many is left out."""
    found = URL.match(source)
    if found is None or not found[0].endswith(")"):
        return found
    opened, last = 0, len(found[0])
    for _ in range(len(found[0]) - len(found[0].rstrip(")"))):
        place = found[0].find("(", opened)
        if place == -1:
            last -= 1
            break
        opened = place + 1
    return re.compile(rf"(?P<inner>[\s\S]{{{last}}})").match(source)


def masked(source: str, state: State) -> Found | None:
    """Find a link behind other words."""
    found = MASKED.match(source) if state.links else None
    if found is None or not found["inner"].strip():
        return None
    return found if found["target"].lower().startswith(MASKED_SCHEMES) else None


def emphasis(source: str, state: State) -> tuple[str, Found] | None:
    """Find italics, bold or underline: the longest, and italics before bold before underline."""
    found = [
        (len(match[0]), rank, name, match)
        for rank, name, pattern in (
            (2, "italic", UNDERSCORED),
            (2, "italic", STARRED),
            (1, "bold", STRONG),
            (0, "underline", UNDERLINE),
        )
        if (match := pattern.match(source)) is not None
    ]
    if not found:
        return None
    _, _, name, match = max(found, key=lambda each: each[:2])
    return name, match


def plain(pattern: re.Pattern[str]) -> Callable[[str, State], Found | None]:
    """Make a finder of what looks the same everywhere."""
    return lambda source, state: pattern.match(source)
