"""Lines of an article that are never an answer: bylines, time stamps, headings, captions."""

from __future__ import annotations

import re

from index.search.query.events import known
from index.search.query.period import MONTHS
from index.statements.grammar.lexicon import verbs
from index.statements.grammar.words import AUXILIARIES, FINITE
from index.text.normalise import WORD

LONGEST = 25
"""Words of such a line; a longer one without a full stop is prose that was cut off."""
_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_DAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?"
_CLOCK = r"\d{1,2}[:.h]\d{2}(?:[ ]?[ap]\.?m\.?)? | \d{1,2}[ ]?[ap]\.?m\b\.?"
_ZONE = r"(?:\(?\b(?:[A-Z]{2,4}|local[ ]time)\b\)?)?"
_STAMP = re.compile(
    rf"""
    (?: (?: last[ ])? (?: updated | published | posted | modified | created | first[ ]published
        | released | corrected ) (?:[ ](?:on|at))? \W* )?
    (?: (?: {_CLOCK} ) [ ]? {_ZONE} | {_DAY} | (?:{_MONTH})\.? | \d{{1,2}}(?:st|nd|rd|th)? | \d{{4}}
      | \d{{1,4}}[-/.]\d{{1,2}}[-/.]\d{{2,4}} | at | on | \d+[ ](?:min(?:ute)?s?|hours?|days?)
      | ago | \d+[ ]min[ ]read | T\d{{2}}:\d{{2}}\S* | [-–—,|·•:()\s]
    )+ \.?
    """,
    re.VERBOSE | re.IGNORECASE,
)
_LABELLED = re.compile(
    r"""
    (?: photo (?:graph)? (?:s | [ ]credit | [ ]by | graphs? )? | image s? (?:[ ]credit)?
      | picture s? | video | caption | credit s? | source s? | file (?:[ ]photo)? | graphic
      | illustration | updated | last[ ]updated | published | posted | modified | read[ ]more
      | related | see[ ]also | more[ ]on[ ]this | watch | listen | share | tags | topics
      | filed[ ]under | correction
      | contact | contributing | follow[ ]us )
    \s* [:|/–—-] .*
    | \( (?: photo | image | picture | file | video | source | credit ) [^()]* \)
    | (?: getty | ap | afp | reuters | epa | pa )? [ ]? (?: photo | images | pictures? ) \b .{0,40}
    | (?: © | copyright\b | courtesy\b (?! [ ] (?:is|was) ) | \(c\)[ ] ) .*
    | (?: advertisement | sponsored | subscribe | sign[ ]up | log[ ]in | read[ ]more ) \b .{0,60}
    """,
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)
_BYLINE = re.compile(
    r"""
    (?i: by | from | words[ ]by | reporting[ ]by | written[ ]by | story[ ]by | text[ ]by ) [ :] \s*
    (?: (?: [A-Z][\w.'’-]* | and | & | de | van | von | der | in | for | of | the | \| | , | / | - )
        [ ,]* ){1,14} \.?
    """,
    re.VERBOSE,
)
_ENDS = re.compile(r"[.!?…][\"'”’»)\]]*$")


def is_furniture(sentence: str) -> bool:
    """Return whether a line belongs to the page and not to its text.

    >>> [is_furniture(one) for one in ("By Ilse Marn", "11:28 AM", "The dam held on Friday.")]
    [True, True, False]
    """
    line = " ".join(sentence.split())
    words = WORD.findall(line)
    if not words or _STAMP.fullmatch(line) or _LABELLED.fullmatch(line):
        return True
    if len(words) > LONGEST:
        return False
    if _BYLINE.fullmatch(line):
        return True
    ended = _ENDS.search(line) is not None
    if line.isupper() and len(words) > 1 and line[-1] not in _CLOSING:
        return not (ended and any(word[0].isdigit() for word in words))
    listed = line[0] in "•*-–·"  # a row of a list may well hold the answer
    return not ended and not listed and not _has_verb(words) and line[-1] not in _CLOSING + ",;:"


_CLOSING = "\"'”’»"


def _has_verb(words: list[str]) -> bool:
    """Return whether a word can be a verb; that a noun may be taken for one keeps the line."""
    return any(_is_verb(word.casefold().replace("’", "'")) for word in words)


def _is_verb(word: str) -> bool:
    if word in AUXILIARIES or word in FINITE or word in verbs() or "n't" in word:
        return True
    if known(word) not in ("", word):
        return True
    return len(word) > 4 and word.endswith(("ed", "'s", "'re", "'ll", "'ve"))
