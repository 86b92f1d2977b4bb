"""Pages that hold no article: consent, a list of others, the beginning of one that costs money."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from index.readers.furniture import is_consent
from index.readers.phrases import PAYWALL
from index.readers.reading import NO_ARTICLE

CONSENT = "shows only a question for consent; save the page once that is answered"
PAYWALL_STUB = "shows only the beginning of an article that must be paid for; save it whole"
LIST = "lists other pages and holds no article of its own; add those pages"
NOTICE = "shows only a notice and no article; save the page once it is shown whole"

# A whole article has more words than the lines that are shown for nothing.
_STUB_WORDS = 120
_CUT = re.compile(r"(?:…|\.\.\.|[^.!?…»”\"'’)\]])\s*$")
_NOTICE_WORDS = 60
_NOTICE = re.compile(
    r"\b(?:enable|activate|turn on) javascript\b|\bjavascript (?:is|must be|to be) (?:disabled|enabled)\b"
    r"|\baccess denied\b|\bpage (?:not found|cannot be found|could not be found)\b|\b404\b.{0,30}\berror\b"
    r"|\bverify (?:that )?you are (?:a )?human\b|\bare you a robot\b|\bchecking your browser\b",
    re.IGNORECASE,
)
_LINKED_WORDS = 3
_FEWEST_LINKED = 4
_LISTED = 0.3
# So many paragraphs without a link between them are an article, whatever stands around it.
_LONGEST_BETWEEN = 4


def refused(written: Sequence[str], kept: Sequence[str], *, free: bool) -> str | None:
    """Say why what was taken from a page is no article, and the cure; None where it is one.

    `kept` is what was left of the paragraphs as `written`; `free` is False where the page says
    that it must be paid for.
    """
    words = sum(len(one.split()) for one in kept)
    if not words:
        return CONSENT if any(map(is_consent, written)) else NO_ARTICLE
    asked = any(map(PAYWALL.search, written))
    if words < _STUB_WORDS and (asked or (not free and _CUT.search(kept[-1]))):
        return PAYWALL_STUB
    if words < _NOTICE_WORDS and any(map(_NOTICE.search, written)):
        return NOTICE
    return None


def is_list(paragraphs: Sequence[str], linked: Collection[str]) -> bool:
    """Say whether paragraphs are headlines of other pages with a few words below each.

    `linked` are the texts of the page's links, their white space made single.
    """
    marks = [len(one.split()) >= _LINKED_WORDS and one in linked for one in paragraphs]
    if sum(marks) < _FEWEST_LINKED or sum(marks) < _LISTED * len(marks):
        return False
    between, longest = 0, 0
    for mark in marks:
        between = 0 if mark else between + 1
        longest = max(longest, between)
    return longest < _LONGEST_BETWEEN
