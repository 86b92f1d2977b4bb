"""Questions for whoever said something: "Who said that the bridge is safe?"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from index.statements.grammar.lexicon import verbs

LONGEST = 300
"""Characters of a question that are looked through."""
_WHO = re.compile(
    r"""
    ^ \W* (?: and [ ] | so [ ] )? who (?: [ ] (?: else | exactly ) )? [ ]
    (?: (?: has | had | have ) [ ] )? (?: publicly [ ] | also [ ] | first [ ] )?
    (?P<verb> [a-z]+ ) [ ]
    (?P<words> .{3,250}? ) \W* $
    """,
    re.VERBOSE | re.IGNORECASE,
)
_LEADS = re.compile(r"^(?:that|of|about|against|how|why)[ ]+", re.IGNORECASE)
_WORDS = frozenset(
    "say tell claim warn state declare announce add insist argue note remark explain admit deny "
    "complain joke predict suggest promise vow assert reply write tweet confirm acknowledge "
    "describe compare call".split()
)
"""Lemmas that ask for words; one can believe, want or see without a word."""
_ANY = frozenset(("say", "tell", "state", "claim", "declare", "add", "remark", "note"))
"""Verbs that leave open how it was said."""
_OBJECTS = frozenset("it so them him her us you me goodbye hello yes no".split())


@dataclass(frozen=True, slots=True)
class Spoken:
    """The words whose speaker is asked for; `lemma` is how they were said, None if anyhow."""

    words: str
    lemma: str | None


def asked_speaker(text: str) -> Spoken | None:
    """Return what is asked for the speaker of; None where a question asks for anything else.

    >>> asked_speaker("Who warned that the dam would break?")
    Spoken(words='the dam would break', lemma='warn')
    >>> asked_speaker("Who opened the bridge?") is None
    True
    """
    match = _WHO.match(text[:LONGEST])
    verb = verbs().get(match["verb"].casefold()) if match else None
    if match is None or verb is None or verb.lemma not in _WORDS:
        return None
    words = _LEADS.sub("", match["words"]).strip(" ?!.")
    folded = words.casefold()
    if folded in _OBJECTS or (verb.lemma == "call" and folded.startswith("for ")):
        return None
    return Spoken(words, None if verb.lemma in _ANY else verb.lemma)
