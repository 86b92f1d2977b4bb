"""Bodies that an article names in full and then by their letters."""

from __future__ import annotations

import re
from functools import lru_cache

_SMALL = r"(?:of|for|the|and|on|in|&|de|du|des)"
_WORD = r"[A-Z][\w\u2019'-]*"
_RUN = re.compile(rf"\b{_WORD}(?:\s(?:{_SMALL}\s){{0,2}}{_WORD}){{1,7}}")
_LETTERS = re.compile(r"\b[A-Z]{2,7}\b")
_INITIAL = re.compile(rf"\b(?!{_SMALL}\b)(\w)")
# Two letters stand for too many things to be taken from a name that does not give them itself.
_FEWEST = 3


@lru_cache(maxsize=8)
def in_full(text: str) -> dict[str, str]:
    """Map the letters that a text calls a body by to its name in full.

    >>> in_full("The Vale Fire Brigade came. VFB left.")
    {'VFB': 'Vale Fire Brigade'}
    """
    wanted = {match.group(): match.start() for match in reversed(list(_LETTERS.finditer(text)))}
    found: dict[str, str] = {}
    for match in _RUN.finditer(text):
        name = match.group()
        for article in ("The ", "A ", "An "):
            name = name.removeprefix(article)
        letters = "".join(_INITIAL.findall(name)).upper()
        told = text.startswith(f" ({letters})", match.end())
        if letters not in wanted or letters in found or not (told or len(letters) >= _FEWEST):
            continue
        if match.start() < wanted[letters]:
            found[letters] = name
    return found
