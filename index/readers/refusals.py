"""Pages that hold no article: consent, a list of others, the beginning of one that costs money."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

from index.readers.furniture import is_consent
from index.readers.phrases import PAYWALL, SUBSCRIBER
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
    r"\b(?:enable|activate|turn on) javascript\b|\bjavascript (?:is|must be|to be) (?:disabled"
    r"|enabled)\b"
    r"|\baccess denied\b|\bpage (?:not found|cannot be found|could not be found)\b"
    r"|\b404\b.{0,30}\berror\b"
    r"|\bverify (?:that )?you are (?:a )?human\b|\bare you a robot\b|\bchecking your browser\b",
    re.IGNORECASE,
)
_LINKED_WORDS = 3
_FEWEST_LINKED = 4
_LISTED = 0.3
_TEASED = 0.6
_TEASER_PARAGRAPHS = 3
_TEASER_WORDS = 60  # longer is a part of an article that names things to buy, see or read
# So many paragraphs without a link between them are an article, whatever stands around it.
_LONGEST_BETWEEN = 4


def refused(written: Sequence[str], kept: Sequence[str], *, free: bool) -> str | None:
    """Return why what was taken from a page is no article, and the cure; None where it is one.

    `kept` is what was left of the paragraphs as `written`; `free` is False where the page says
    that it must be paid for.
    """
    words = sum(len(one.split()) for one in kept)
    if not words:
        return CONSENT if any(map(is_consent, written)) else NO_ARTICLE
    asked = not free or any(map(SUBSCRIBER.search, written))
    if words < _STUB_WORDS and (
        any(map(PAYWALL.search, written)) or (asked and _CUT.search(kept[-1]))
    ):
        return PAYWALL_STUB
    if words < _NOTICE_WORDS and any(map(_NOTICE.search, written)):
        return NOTICE
    return None


@dataclass(frozen=True, slots=True)
class Links:
    """What a page says of other pages: the texts of its links, and of the teasers below them."""

    texts: frozenset[str]
    teasers: frozenset[str]


def links(tree: Any) -> Links:
    """Collect a page's links and teasers, their white space made single."""
    teasers: set[str] = set()
    for heading in tree.iter("h2", "h3", "h4"):
        card = next(heading.iterancestors("article", "li", "div"), None)
        if card is not None and heading.find(".//a[@href]") is not None:
            teasers.update(map(_text, islice(card.iter("p"), _TEASER_PARAGRAPHS)))
    return Links(frozenset(map(_text, tree.iter("a"))), frozenset(teasers))


def _text(element: Any) -> str:
    return " ".join("".join(element.itertext()).split())


def is_list(paragraphs: Sequence[str], found: Links) -> bool:
    """Return whether paragraphs are headlines of other pages with a few words below each."""
    lengths = [len(one.split()) for one in paragraphs]
    if max(lengths) > _TEASER_WORDS:
        return False
    linked = [
        length >= _LINKED_WORDS and one in found.texts
        for one, length in zip(paragraphs, lengths, strict=True)
    ]
    teasers = sum(one in found.teasers for one in paragraphs)
    if max(sum(linked), teasers) < _FEWEST_LINKED:
        return False
    if sum(linked) < _LISTED * len(linked) and teasers < _TEASED * len(linked):
        return False
    between, longest = 0, 0
    for one, mark in zip(paragraphs, linked, strict=True):
        between = 0 if mark or one in found.teasers else between + 1
        longest = max(longest, between)
    return longest < _LONGEST_BETWEEN
