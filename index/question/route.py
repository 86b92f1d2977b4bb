"""Whom and which outlet a question names, where it surely does."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

LONGEST = 300
"""Characters of a question that are looked through."""
_SAID = re.compile(
    r"""
    ^ \W* (?: and [ ] | so [ ] )?
    (?: what (?: [ ] (?: else | exactly ) )? [ ] (?: did | does | do | has | have | had ) [ ]
        (?P<names> .{2,80}? ) [ ]
        (?: say | said | announce d? | claim (?:ed)? | warn (?:ed)? | argue d? | declare d? )
      | what [ ] (?P<told> .{2,80}? ) [ ] (?: said | says | say ) )
    [ ] (?: about | on | regarding | concerning | of | to | in | at | after | during | when )
    [ ] (?P<subject> .{2,200}? ) \W* $
    """,
    re.VERBOSE | re.IGNORECASE,
)
_TOLD = re.compile(
    r"""
    ^ \W* (?: and [ ] | so [ ] )?
    what (?: [ ] (?: else | exactly ) )? [ ] did [ ] (?P<names> .{2,80}? ) [ ] tell [ ]
    (?P<subject> .{2,200}? ) \W* $
    """,
    re.VERBOSE | re.IGNORECASE,
)
_BETWEEN = re.compile(r",? and |, ", re.IGNORECASE)
MOST = 3
"""Actors of one question: more than findings fit into a message are nobody's question."""


@dataclass(frozen=True, slots=True)
class Asked:
    """Whose words on which subject a question is for."""

    names: tuple[str, ...]
    subject: str


def asked_words(text: str) -> Asked | None:
    """Give whose words a question asks for; None where it asks for anything else.

    >>> asked_words("What did NATO and Russia say about the troops?")
    Asked(names=('NATO', 'Russia'), subject='the troops')
    >>> asked_words("What did the storm do?") is None
    True
    """
    match = _SAID.match(text[:LONGEST]) or _TOLD.match(text[:LONGEST])
    if match is None:
        return None
    found = match.groupdict()
    named = found["names"] or found["told"]
    names = tuple(name for part in _BETWEEN.split(named) if (name := part.strip()))
    return Asked(names, match["subject"]) if 1 <= len(names) <= MOST else None


def asked_outlet(text: str, outlets: Sequence[str]) -> tuple[str, str] | None:
    """Give the outlet that a question wants to hear, and the words that say so.

    None where it names none that way, or several. A name of one word counts behind "according
    to" and "reported by" alone, since it may be a place or a person, too.

    >>> asked_outlet("Who won, according to the Harbour Gazette?", ["Harbour Gazette", "Echo"])
    ('Harbour Gazette', 'according to the Harbour Gazette')
    """
    asked = text[:LONGEST]
    found = {one: words for one in outlets if len(one) > 2 and (words := _wanting(asked, one))}
    longest = max(found, key=len, default=None)
    if longest is None or any(one.casefold() not in longest.casefold() for one in found):
        return None
    return longest, found[longest]


def _wanting(text: str, outlet: str) -> str | None:
    name = rf"(?:the[ ])?{re.escape(outlet.removeprefix('The '))}(?!\w)"
    match = re.search(
        rf"(?<!\w)(?:according[ ]to|reported[ ]by|as[ ]told[ ]by)[ ]{name}", text, re.IGNORECASE
    )
    if match is None and " " in outlet.strip():
        match = re.search(
            rf"(?<!\w)(?:in|from|by|(?:did|does|has)(?=[ ]))[ ]{name}", text, re.IGNORECASE
        )
    return match.group() if match else None
