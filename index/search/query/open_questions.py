"""Open questions, which ask for all there is on a subject: "What happened in Ostvik?"."""

from __future__ import annotations

import re

LONGEST = 300
"""Characters of a question that are looked through."""
_OPEN = re.compile(
    r"""
    ^ \W* (?: and [ ] | so [ ] )?
    (?: what (?: [’']s | [ ] is | [ ] was | [ ] has [ ] been )? [ ]
        (?: happen(?:ed|ing|s) | going [ ] on | new | up | the [ ] latest (?: [ ] news )?
          | the [ ] (?: news | situation ) )
      | (?: is [ ] there | have [ ] you [ ] got | do [ ] you [ ] have | give [ ] me )?
        [ ]? (?: any | the | some )? [ ]? (?: latest [ ] )? news
      | tell [ ] me [ ] (?: more [ ] | everything [ ] | all [ ] )?
      | what [ ] (?: do [ ] you | can [ ] you [ ] tell [ ] me ) [ ] (?: know [ ] )?
    )
    (?: [ ]? (?: in | with | to | at | on | about | of | from | during | around | near ) [ ]
        (?: the [ ] )? ) (?P<subject> .{2,200}? ) \W* $
    """,
    re.VERBOSE | re.IGNORECASE,
)


def open_subject(text: str) -> str | None:
    """Return the subject of an open question; None of a question that asks for something in it.

    >>> open_subject("What happened in Sri Lanka?"), open_subject("What happened?")
    ('Sri Lanka', None)
    >>> open_subject("Who resigned in Sri Lanka?") is None
    True
    """
    match = _OPEN.match(text[:LONGEST])
    return match["subject"] if match else None
