"""What a page says of itself: corrections and notes, whose sentences nobody says."""

from __future__ import annotations

import re

_PAGE = r"(?:article|story|report|post|column|page|piece|headline|caption|chart|graphic|transcript)"
_OF_ITSELF = re.compile(
    rf"""
      \bversions? \s of \s (?: this | the | our ) \s (?: \w+ \s )? {_PAGE}\b
    | \b(?: this | our ) \s (?: \w+ \s )? {_PAGE} \s (?: has | had | was | were | is ) \b
      [^.]{{0,30}} \b (?: updated | corrected | amended | edited | changed | revised | modified ) \b
    | \b(?: an? | the ) \s (?: earlier | previous | original | prior ) \s
      (?: version | headline | caption ) \b
    """,
    re.VERBOSE | re.IGNORECASE,
)
_NOTE = re.compile(
    r"""
    \W* (?: corrections? | clarifications? | amendments? ) \b (?: [^:.]{0,40} )
    (?: : | \u2014 | \u2013 )
    """,
    re.VERBOSE | re.IGNORECASE,
)


def speaks_of_itself(sentence: str) -> bool:
    """Return whether a sentence tells of the page that it stands on.

    >>> speaks_of_itself("An earlier version of this article said so.")
    True
    """
    return _OF_ITSELF.search(sentence) is not None


def opens_note(paragraph: str) -> bool:
    """Return whether a paragraph begins as a correction.

    >>> opens_note("Correction, 12 March: It is 14."), opens_note("Corrections officers left.")
    (True, False)
    """
    return _NOTE.match(paragraph) is not None
