"""A page's title: what it calls its article, without the name of the site around it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any
from urllib.parse import urlsplit

from index.readers.fields import TITLE_CHARACTERS, line

# What stands between a headline, its section and the site; a hyphen in a word does not.
_BETWEEN = re.compile(r"\s+(?:[|–—·•«»:/\\_~-]|::|\|\|)\s+|\s*\|\s*|\s*[«»]\s*")
_WORD = re.compile(r"\w+")
_END_OF_HOST = re.compile(r"\.(?:com|org|net|co|gov|edu|ac)?\.?[a-z]{2,}$")


def title(
    declared: Sequence[object], written: Sequence[str], headings: Sequence[str], sites: Iterable[str]
) -> str | None:
    """Give the title that a page declares, else the one in its head, without the site's name.

    `headings` are its headings of the first rank: the part of a title that one of them repeats
    is the title.

    >>> title([], ["Ferry stops - News - Kestrel Courier"], [], ["Kestrel Courier"])
    'Ferry stops - News'
    """
    candidates = [line(one, TITLE_CHARACTERS) for one in (*declared, *written)]
    names = {folded(site) for site in sites} - {""}
    ranked = {folded(one): one for one in headings if one}
    for candidate in filter(None, candidates):
        for part in parts(candidate):
            if folded(part) in ranked:
                return part
        short = _without(candidate, names)
        if folded(short) not in names:
            return short
    lone = [one for one in headings if folded(one) not in names]
    return line(lone[0], TITLE_CHARACTERS) if lone else next(filter(None, candidates), None)


def parts(written: str) -> Iterator[str]:
    """Give a title whole, and without the parts at its ends that marks cut off; long ones first.

    >>> list(parts("Ferry stops | News"))
    ['Ferry stops | News', 'Ferry stops', 'News']
    """
    yield written
    marks = list(_BETWEEN.finditer(written))
    yield from (written[: mark.start()] for mark in reversed(marks))
    yield from (written[mark.end() :] for mark in marks)


def folded(text: str) -> str:
    """Give the words of a line alone, in small letters."""
    return " ".join(_WORD.findall(text.casefold()))


def site_names(outlets: Iterable[object], addresses: Iterable[object]) -> list[str]:
    """Give the names of a page's site: those declared, its host, and its host's own word."""
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


def headings(tree: Any) -> list[str]:
    """Give the texts of a page's headings of the first rank."""
    return [" ".join(" ".join(one.itertext()).split()) for one in tree.iter("h1")]
