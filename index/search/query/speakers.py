"""Whom and which outlet a question names, where it surely does."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from index.statements.grammar.lexicon import verbs

LONGEST = 300
"""Characters of a question that are looked through."""
_SAID = re.compile(
    r"""
    ^ \W* (?: and [ ] | so [ ] )?
    (?: what (?: [ ] (?: else | exactly ) )? [ ] (?: did | does | do | has | have | had ) [ ]
        (?P<names> .{2,80}? ) [ ]
        (?: say | said | announce d? | claim (?:ed)? | warn (?:ed)? | argue d? | declare d? )
      | what [ ] (?P<told> .{2,80}? ) [ ] (?: said | says | say ) )
    (?: [ ] (?: about | on | regarding | concerning | of | to | in | at | after | during | when )
        [ ] (?P<subject> .{2,200}? ) )? \W* $
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
_DOES = re.compile(
    r"""
    ^ \W* (?: and [ ] | so [ ] )?
    what (?: [ ] (?: else | exactly ) )? [ ]
    (?: did | does | do | has | have | (?P<be> is | are | was | were ) ) [ ]
    (?P<rest> .{3,280}? ) \W* $
    """,
    re.VERBOSE | re.IGNORECASE,
)
_ACTS = tuple(
    frozenset(act.split())
    for act in (
        "demand want seek ask request urge insist call plead press",
        "propose offer suggest recommend advocate advise",
        "promise offer pledge vow assure",
        "threaten warn",
        "warn caution fear",
        "deny reject refuse dismiss refute dispute",
        "admit acknowledge concede confess confirm",
        "accuse blame",
    )
)
"""Verbs by which one asks for what was said by any of their kind."""
_BEHIND = frozenset("for of about from to that on upon against".split())
_ASKED_FOR = frozenset(("for", "on", "upon"))
_BETWEEN = re.compile(r",? and |, ", re.IGNORECASE)
MOST = 3
"""Actors of one question: more than findings fit into a message are nobody's question."""


@dataclass(frozen=True, slots=True)
class Asked:
    """Whose words on which subject a question is for.

    Without a subject it is for all of them. `lemmas` are the verbs that report such words, where
    it asks what somebody demanded, promised or denied.
    """

    names: tuple[str, ...]
    subject: str
    lemmas: frozenset[str] = frozenset()


def asked_words(text: str) -> Asked | None:
    """Return whose words a question asks for; None where it asks for anything else.

    >>> asked_words("What did NATO and Russia say about the troops?").names
    ('NATO', 'Russia')
    >>> "demand" in asked_words("What does Russia ask of NATO?").lemmas
    True
    >>> asked_words("What did the storm do?") is None
    True
    """
    match = _SAID.match(text[:LONGEST]) or _TOLD.match(text[:LONGEST])
    if match is None:
        return _asked_act(text[:LONGEST])
    found = match.groupdict()
    return _asked(found["names"] or found["told"], match["subject"] or "")


def _asked_act(text: str) -> Asked | None:
    """Return whose demand, offer, promise … a question asks for, up to its first such verb."""
    match = _DOES.match(text)
    words = match["rest"].split() if match else []
    for at, word in enumerate(words[1:], start=1):
        verb = verbs().get(word.casefold())
        kinds = [act for act in _ACTS if verb is not None and verb.lemma in act]
        if not kinds:
            continue
        if match and match["be"] and not word.casefold().endswith("ing"):
            return None  # "what was he accused of?" asks for what others said
        behind = words[at + 1 :]
        if word.casefold().startswith("call") and not _ASKED_FOR.intersection(behind[:1]):
            return None  # "what did he call a mistake?" asks for a name
        subject = behind[1:] if behind and behind[0].casefold() in _BEHIND else behind
        return _asked(" ".join(words[:at]), " ".join(subject), frozenset().union(*kinds))
    return None


def _asked(named: str, subject: str, lemmas: frozenset[str] = frozenset()) -> Asked | None:
    names = tuple(name for part in _BETWEEN.split(named) if (name := part.strip()))
    return Asked(names, subject, lemmas) if 1 <= len(names) <= MOST else None


def asked_outlet(text: str, outlets: Sequence[str]) -> tuple[str, str] | None:
    """Return the outlet that a question wants to hear, and the words that say so.

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
