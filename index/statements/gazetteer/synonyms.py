"""Words that name the same state or body: Russia, Russian, Moscow, the Kremlin."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from functools import cache

from index.statements.gazetteer.table import Entry, entries
from index.text.stems import STOP_WORDS, terms

SHORTEST = 3
"""Letters of a name that stands for another: "us" and "un" are words, too."""

Alike = Mapping[str, frozenset[str]]
_SHORT = {
    "United States": r"U\. ?S\.(?: ?A\b\.?)?|USA?\b|(?<=\bthe )us\b",
    "United Kingdom": r"U\. ?K\.|UK\b",
    "European Union": r"E\. ?U\.|EU\b",
    "United Nations": r"U\. ?N\.|UN\b",
}
_LONG = tuple(_SHORT)
_SHORTENED = re.compile(r"\b(?:" + "|".join(f"({form})" for form in _SHORT.values()) + ")")


def spelled_out(text: str) -> str:
    """Return a text with states and bodies in words that are not shortened.

    Else the US is a word that every text has, and U.S. two letters.

    >>> spelled_out("The US and the EU told us.")
    'The United States and the European Union told us.'
    """
    return _SHORTENED.sub(lambda found: _LONG[(found.lastindex or 1) - 1], text)


def alike(wanted: Iterable[str]) -> Alike:
    """Give, for those stems that name a state or body, the stems that name the same one.

    Only names of one word that mean nothing else: not Georgia, not Washington.

    >>> sorted(alike(("moscow", "talk"))["moscow"])
    ['kremlin', 'russia', 'russian']
    """
    table = _table()
    return {stem: table[stem] for stem in wanted if stem in table}


def with_alike(words: Collection[str], same: Alike) -> set[str]:
    """Return a text's stems, and those asked for that another of them stands for.

    >>> sorted(with_alike({"kremlin", "talk"}, alike(("russia",))))
    ['kremlin', 'russia', 'talk']
    """
    found = set(words)
    return found | {stem for stem, others in same.items() if not found.isdisjoint(others)}


@cache
def _table() -> dict[str, frozenset[str]]:
    groups = [_stems(entry) for entry in entries()]
    owners: defaultdict[str, int] = defaultdict(int)
    for group in groups:
        for stem in group:
            owners[stem] += 1
    return {
        stem: frozenset(other for other in group if other != stem and owners[other] == 1)
        for group in groups
        for stem in group
        if owners[stem] == 1 and any(owners[other] == 1 for other in group if other != stem)
    }


def _stems(entry: Entry) -> set[str]:
    guarded = {stem for name in entry.guarded for stem in terms(name)}
    found = {stems[0] for name in entry.plain if len(stems := terms(name)) == 1}
    return {stem for stem in found - guarded if len(stem) >= SHORTEST and stem not in STOP_WORDS}
