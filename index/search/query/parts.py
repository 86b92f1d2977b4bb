"""A question that asks for two things."""

from __future__ import annotations

import re

from index.text.stems import query_terms

LEAST_TERMS = 2
"""Stems that a part needs to be asked by itself: "and when?" leans on what came before."""
_HEAD = (
    r"(?:who|whom|whose|what|which|when|where|why|how(?:[ ](?:many|much|long|old|far|often|big))?)"
)
_SPLIT = re.compile(
    rf"(?:,|;|\?)?[ ](?:and|also)[ ](?={_HEAD}\b)|\?[ ]+(?={_HEAD}\b)", re.IGNORECASE
)
_BEGINS = re.compile(rf"^\W*(?:(?:in|on|at|to|from|by|for|with)[ ])?{_HEAD}\b", re.IGNORECASE)


def parts(text: str) -> tuple[str, ...]:
    """Return the two questions of one; itself alone where it is one.

    The second is asked with the first one's words where it has too few of its own.

    >>> parts("Who won the race and how many people watched it?")
    ('Who won the race?', 'how many people watched it? Who won the race?')
    >>> parts("Who said that the talks and the truce were over?")
    ('Who said that the talks and the truce were over?',)
    """
    found = halves(text)
    if len(found) == 1:
        return found
    first, second = found
    return first, f"{second} {first}"


def halves(text: str) -> tuple[str, ...]:
    """Return the two questions of one, each in its own words; itself alone where it is one."""
    found = [one.strip(" ?") for one in _SPLIT.split(text.strip())]
    if len(found) != 2 or not all(found) or not _BEGINS.match(found[0]):
        return (text,)
    first, second = (f"{one}?" for one in found)
    return (first, second) if len(query_terms(first)) >= LEAST_TERMS else (text,)
