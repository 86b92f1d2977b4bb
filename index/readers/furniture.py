"""Paragraphs that stand in an article and are none of it: advertising, links, calls, bylines.

Only whole paragraphs are taken, by how they begin or what they are as a whole, and never one that
opens with a quotation mark: a sentence that somebody wrote or said stays.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from index.readers import dates, phrases
from index.readers.titles import folded

_TOP = 6  # paragraphs in which a page repeats its title, day and authors
_LONGEST_LABELLED = 30  # words of a headline behind "Read more:"
_LONGEST_CALL = 45
_LONGEST_CREDIT = 14
_LONGEST_HEADLINE = 20
_MOST_HEADLINES = 8  # behind "Related"
_LONGEST_MENU = 8
_LINE = re.compile(r"[^.!?…]*[^.!?…:,;]")
_QUOTED = ("“", "”", "„", "«", "»", '"', "‘", "‹")


@dataclass(frozen=True, slots=True)
class Kept:
    """What is left of an article, and the days that its first lines call the publication's."""

    paragraphs: list[str]
    dated: tuple[str, ...]


def without(paragraphs: Sequence[str], titles: Collection[str]) -> Kept:
    """Take out what is no part of an article; `titles` are those that its page shows above it."""
    repeated = {folded(one) for one in titles}
    kept: list[str] = []
    dated: list[str] = []
    headlines = 0  # how many lines may still be headlines of other articles
    for number, written in enumerate(paragraphs):
        text = " ".join(written.split())
        if number < _TOP and folded(text) in repeated:
            kept = [one for one in kept if not _is_menu(one)]
            continue
        if number < _TOP and phrases.BYLINE.fullmatch(text):
            continue
        if number < _TOP and _is_day(text):
            dated.append(text)
            continue
        if phrases.RELATED.fullmatch(text):
            headlines = _MOST_HEADLINES
            continue
        if headlines and _headline(text):
            headlines -= 1
            continue
        headlines = 0
        if not is_furniture(text):
            kept.append(written)
    return Kept(kept, tuple(dated))


def is_furniture(text: str) -> bool:
    """Return whether a paragraph, wherever it stands, is none of its article's.

    >>> is_furniture("Read more: Ten harbours"), is_furniture("Read more books, she said.")
    (True, False)
    """
    if text.startswith(_QUOTED):
        return False
    if phrases.ALONE.fullmatch(text) or phrases.AGO.fullmatch(text):
        return True
    words = len(text.split())
    if words <= _LONGEST_CREDIT and phrases.CREDIT.match(text):
        return True
    if words <= _LONGEST_LABELLED and phrases.LABELLED.match(text):
        return True
    if words > _LONGEST_CALL:
        return is_consent(text)
    return bool(
        phrases.CALL.match(text)
        or phrases.RIGHTS.search(text)
        or phrases.PAYWALL.search(text)
        or phrases.SUBSCRIBER.search(text)
        or is_consent(text)
    )


def is_consent(text: str) -> bool:
    """Return whether a site speaks of its cookies and asks its reader to agree."""
    return not text.startswith(_QUOTED) and all(cue.search(text) for cue in phrases.CONSENT)


def _is_menu(text: str) -> bool:
    """Return whether a line above the title leads to other pages."""
    return len(text.split()) <= _LONGEST_MENU and bool(_LINE.fullmatch(text))


def _headline(text: str) -> bool:
    return (
        len(text.split()) <= _LONGEST_HEADLINE
        and not text.startswith(_QUOTED)
        and bool(_LINE.fullmatch(text))
    )


def _is_day(text: str) -> bool:
    """Return whether a line holds a day, with its label and time, and nothing else."""
    return (
        len(text.split()) <= _LONGEST_CREDIT
        and any(map(str.isdigit, text))
        and (dates.is_dated_line(text))
    )
