"""The bodies that an article introduces, by the noun that it later means them by.

*The drug company Marl*, *Marl, a drug company,*, *St Odo's hospital*, *the Royal Sky Registry*.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from index.statements.grammar.words import DAYS

_COMPANY = "company firm maker manufacturer operator airline brewery retailer supplier developer"
_OTHERS = """
    party bank ministry union hospital registry court council university newspaper agency
    institute museum charity department commission committee authority school club college
    association regulator foundation society league orchestra theatre
"""
KINDS: Mapping[str, str] = dict.fromkeys(_COMPANY.split(), "company") | {
    word: word for word in _OTHERS.split()
}
"""The nouns that mean a body, each with the kind that it is of: a firm is a company."""

_NOUN = "|".join(sorted(KINDS))
_CAPITAL = r"[A-Z][\w&-]*+(?:['\u2019](?!s\b)\w++)*+"
_RUN = rf"{_CAPITAL}(?: {_CAPITAL}){{0,4}}"
_PATTERNS = (
    rf"\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir)(?: [a-z-]+){{0,3}} (?P<noun>{_NOUN}) (?P<name>{_RUN})",
    rf"(?P<name>{_RUN}), an? (?:[\w-]+ ){{0,3}}(?P<noun>{_NOUN})\b",
    rf"(?P<name>{_RUN}), the (?:[\w-]+ ){{0,3}}(?P<noun>{_NOUN})(?=,| (?:that|which|of|behind)\b)",
    rf"(?P<name>{_RUN}['\u2019]s (?P<noun>{_NOUN}))\b",
    rf"(?P<name>(?:{_CAPITAL} ){{1,4}}(?P<noun>{_NOUN.title()}))\b",
)
_ARTICLES = ("The ", "A ", "An ", "In ", "On ", "At ", "But ", "And ")


def introduced_bodies(text: str) -> dict[str, set[str]]:
    """Map each kind of body to the names that a text gives to such.

    >>> introduced_bodies("The drug company Marl grew. St Odo's hospital bought it.")
    {'company': {'Marl'}, 'hospital': {"St Odo's hospital"}}
    """
    found: dict[str, set[str]] = {}
    for pattern in _compiled():
        for match in pattern.finditer(text):
            name = match["name"]
            for article in _ARTICLES:
                name = name.removeprefix(article)
            if name.lower() != match["noun"].lower() and name.lower() not in DAYS:
                found.setdefault(KINDS[match["noun"].lower()], set()).add(name)
    return found


@cache
def _compiled() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern) for pattern in _PATTERNS)
