"""A page's title: what it calls its article, without the name of the site around it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any
from urllib.parse import urlsplit

from index.readers.fields import TITLE_CHARACTERS, line

# What stands between a headline, its section and the site; a hyphen in a word does not.
_BETWEEN = re.compile(r"\s+(?:[|–—·•«»:/\\_~-]|::|\|\|)\s+|\s*\|\s*|\s*[«»]\s*")
_SITE_MARK = re.compile(r"\s+(?:[|–—·»~]|::|\|\|)\s+")
_SITE_WORDS = 4
_WORD = re.compile(r"\w+")
_END_OF_HOST = re.compile(r"\.(?:com|org|net|co|gov|edu|ac)?\.?[a-z]{2,}$")


def title(
    declared: Sequence[object],
    headlines: Sequence[object],
    written: Sequence[object],
    headings: Sequence[str],
    sites: Iterable[str],
) -> str | None:
    """Give the title that a page declares, else its headline or that in its head, without the site.

    `headings` are its headings of the first rank: the part of a title that one of them repeats
    is the title.

    >>> title([], [], ["Ferry stops - News - Kestrel Courier"], [], ["Kestrel Courier"])
    'Ferry stops - News'
    """
    names = {folded(site) for site in sites} - {""}
    ranked = {folded(one) for one in headings} - names - {""}
    said, lines, heads = (_lines(some) for some in (declared, headlines, written))
    # What stands above the article decides between a headline of JSON-LD and the page's head.
    told = [part for one in (*lines, *heads) for part in parts(one) if folded(part) in ranked]
    for candidate in (*said, *told, *lines, *map(_without_last, heads)):
        for part in parts(candidate):
            if folded(part) in ranked:
                return part
        short = _without(candidate, names)
        if folded(short) not in names:
            return short
    if len(headings) == 1:
        return line(headings[0], TITLE_CHARACTERS)
    return next(iter((*said, *lines, *heads)), None)


def _lines(written: Iterable[object]) -> list[str]:
    return [one for one in (line(one, TITLE_CHARACTERS) for one in written) if one]


def parts(written: str) -> Iterator[str]:
    """Return a title whole, and without the parts that marks cut off its end; long ones first.

    >>> list(parts("Ferry stops | News | Courier"))
    ['Ferry stops | News | Courier', 'Ferry stops | News', 'Ferry stops']
    """
    yield written
    for mark in reversed(list(_BETWEEN.finditer(written))):
        yield written[: mark.start()]


def folded(text: str) -> str:
    """Return the words of a line alone, in small letters."""
    return " ".join(_WORD.findall(text.casefold()))


def site_names(outlets: Iterable[object], addresses: Iterable[object]) -> list[str]:
    """Return the names of a page's site: those declared, its host, and its host's own word."""
    names = [one for one in outlets if isinstance(one, str)]
    for address in addresses:
        try:
            host = urlsplit(address).hostname if isinstance(address, str) else None
        except ValueError:
            continue
        if host:
            bare = host.removeprefix("www.")
            names += [bare, _END_OF_HOST.sub("", bare)]
    return names


def _without(written: str, names: set[str]) -> str:
    """Take the name of a site, with the mark before or behind it, off a title."""
    while True:
        marks = list(_BETWEEN.finditer(written))
        if marks and folded(written[marks[-1].end() :]) in names:
            written = written[: marks[-1].start()]
        elif marks and folded(written[: marks[0].start()]) in names:
            written = written[marks[0].end() :]
        else:
            return written


def _without_last(written: str) -> str:
    """Take a short last part off the title in a page's head, where systems put the site's name."""
    marks = list(_SITE_MARK.finditer(written))
    if not marks:
        return written
    head, last = written[: marks[-1].start()], written[marks[-1].end() :]
    short = len(last.split()) <= _SITE_WORDS and len(head.split()) > len(last.split())
    return head if short else written


def headings(tree: Any) -> list[str]:
    """Return the texts of a page's headings of the first rank."""
    return [" ".join(" ".join(one.itertext()).split()) for one in tree.iter("h1")]
