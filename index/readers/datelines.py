"""The dateline that opens agency copy: KESTREL BAY, March 3 (Northwire) – …

Only what stands at the very start of a text is looked at, and an outlet is read from it only
where the form or a table leaves little doubt: a wrong outlet is worse than none.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from index.readers.agencies import AGENCIES, NO_AGENCIES, NO_BRACKETED

_DASH = r"(?: \s? [–—―]{1,2} | \s -{1,2} (?=\s) | -- )"
_SPACED_DASH = r"(?: \s [–—―]{1,2} | [–—―]{1,2} (?=\s) | \s -{1,2} (?=\s) )"
_JOINING = r"d[aeou]s? | del | la | le | el | (?:al|el)-\w+ | of | the | upon | sur"
_WORD = rf"(?: [A-ZÀ-ÞĀ-Ž][\w'’.-]* | {_JOINING} )"
_MONTH = r"(?: jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec )[a-zà-ÿ]*\.?"
_DATE = rf"(?: ,? \s (?: (?i:{_MONTH}) \s \d\d? | \d\d? \s (?i:{_MONTH}) ) (?: ,? \s \d{{4}} )? )"
# A place as datelines print it, with its state or country: "LOUISVILLE, Ky.", "Sharm el-Sheikh".
_PLACE = rf"(?: {_WORD} (?: [ ]{_WORD} ){{0,4}} (?: ,\s {_WORD} (?: [ ]{_WORD} ){{0,2}} )? )"
_CAPITALS = r"(?: [A-ZÀ-ÞĀ-Ž][A-ZÀ-ÞĀ-Ž'’.-]+ (?: [ ][A-ZÀ-ÞĀ-Ž][A-ZÀ-ÞĀ-Ž'’.-]+ ){0,3} )"

_BRACKETED = re.compile(
    rf"(?P<place> {_PLACE} )? (?P<date> {_DATE} )? \s? \( (?P<name> [^()\d\n]{{2,40}} ) \)"
    rf" (?P<dash> {_DASH} )? \s*",
    re.VERBOSE,
)
_BEFORE_DASH = re.compile(rf"(?P<words> [^\n()–—―]{{2,60}}? ) {_SPACED_DASH} \s*", re.VERBOSE)
_PLACE_ONLY = re.compile(
    rf"{_CAPITALS} (?: ,\s {_WORD} (?: [ ]{_WORD} ){{0,2}} )? {_DATE}? {_DASH} \s*", re.VERBOSE
)
# More than three capitals with a vowel are a small town far more often than an unknown agency.
_ACRONYM = re.compile(r"[A-Z]{2,3} | [B-DF-HJ-NP-TV-XZ]{4,5}", re.VERBOSE)
_CAPITALISED = re.compile(rf"{_WORD}(?: (?:[ ]&[ ]|[ /-]) {_WORD}){{0,3}}", re.VERBOSE)
_IN_CAPITALS = re.compile(rf"{_CAPITALS}(?:,.*)?", re.VERBOSE | re.DOTALL)
_A_PLACE = re.compile(_PLACE, re.VERBOSE)
_ORGANISATION = re.compile(r"\b(?:Agency|Press|News|Broadcasting|Corporation|Service|Network)\b")
_ALONE = {"Reuters", "CNNBusiness", "Bloomberg"}
_CAPITAL_AGENCIES = {name.upper(): shown for name, shown in AGENCIES.items()}
_LOOKED_AT = 160


@dataclass(frozen=True, slots=True)
class Dateline:
    """The outlet that a dateline names, or None, and where the words behind the dateline begin."""

    outlet: str | None
    end: int


def dateline(text: str) -> Dateline:
    """Read the dateline at the very start of a normalised text.

    >>> dateline("KESTREL BAY, March 3 (Northwire) – The ferry has stopped.")
    Dateline(outlet='Northwire', end=35)
    >>> dateline("MOSCOW – The talks go on.")
    Dateline(outlet=None, end=9)
    """
    head = text[:_LOOKED_AT]
    bracketed = _BRACKETED.match(head)
    if bracketed:
        outlet = _in_brackets(bracketed)
        if outlet:
            return Dateline(outlet, bracketed.end())
    before = _BEFORE_DASH.match(head)
    if before:
        outlet = _before_dash(before["words"])
        if outlet:
            return Dateline(outlet, before.end())
    place = _PLACE_ONLY.match(head)
    return Dateline(None, place.end() if place else 0)


def _in_brackets(match: re.Match[str]) -> str | None:
    """Name the agency in "PLACE (Agency) –": one of the table, or any behind an all-capital place.

    Without a dash only the table's names are believed, and not behind the name of an
    organisation: in "Northwire News Agency (NNA) Director …" the brackets hold its initials.
    """
    name, place, rest = match["name"].strip(), match["place"] or "", match.string[match.end() :]
    known = _known(name)
    if known and (match["dash"] or not (rest[:1].islower() or _ORGANISATION.search(place))):
        return known
    if not match["dash"] or not _IN_CAPITALS.fullmatch(place):
        return None
    if name.casefold() in NO_BRACKETED or not _CAPITALISED.fullmatch(name):
        return None
    return name


def _before_dash(words: str) -> str | None:
    """Name the agency in "Agency –", "Place Agency –" and, of a few capitals, "AGI –"."""
    if _ACRONYM.fullmatch(words):
        return None if words in NO_AGENCIES else words
    if _known(words):
        return _known(words)
    pieces = words.split(" ")
    for count in (3, 2, 1):
        place, name = " ".join(pieces[:-count]), " ".join(pieces[-count:])
        # One word in small letters is more often a name than an agency: "Anna Petra –".
        if _known(name) and (count > 1 or name.isupper() or name in _ALONE):
            article = place.startswith(("The ", "A ", "An ")) or place in {"The", "A", "An"}
            return _known(name) if _A_PLACE.fullmatch(place) and not article else None
    return None


def _known(name: str) -> str | None:
    """Return the name to show of an agency in the table, written as there or in capitals."""
    return AGENCIES.get(name) or (_CAPITAL_AGENCIES.get(name) if name.isupper() else None)
