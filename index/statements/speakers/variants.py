"""Spellings of one name in Latin letters: Zelensky, Zelenskyy and Zelenskiy are one.

Only what different transliterations of the same letters give counts, and only in words long enough
that no other name is a letter away: Gove and Grove, Fisher and Fish, Khan and Han stay apart.
"""

from __future__ import annotations

import re
from functools import lru_cache

from index.statements.speakers.given_names import MEN, WOMEN

PAIRS = 1 << 16
"""Pairs of names that are remembered: builds compare the same ones each time; some megabytes."""
SHORTEST = 5
"""Letters that a name must keep: in shorter ones a letter more or less makes another name."""
_SPELLED = (
    (re.compile(r"sch|shch"), "sh"),  # German and English
    (re.compile(r"kh"), "h"),
    (re.compile(r"([bcdfghjklmnpqrstvwxz])\1"), r"\1"),
    (re.compile(r"(?<=[sc]k)(?:iy|yy|ij|yj|ii|yi|i|y)$|(?:iy|yy|ij|yj|ii|yi)$"), "y"),
    (re.compile(r"e[ijy](?![aeiou])"), "ei"),
    (re.compile(r"[ijy]{1,2}a$"), "ia"),
)
_SLAVIC = re.compile(r"(?:[oe]v|in|[sc]ky|enko|uk|ich)a?$|skaia$")
_DIGRAPHS = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa", "æ": "ae", "œ": "oe", "ß": "ss"}
)


@lru_cache(maxsize=65_536)
def spelled_alike(word: str) -> str:
    """Return what the spellings of one folded word have in common; a short word stays as it is.

    >>> [spelled_alike(one) for one in ("zelenskyy", "zelenskiy", "zelenski", "sergej", "khan")]
    ['zelensky', 'zelensky', 'zelensky', 'sergei', 'khan']
    """
    for pattern, plain in _SPELLED:
        shorter = pattern.sub(plain, word)
        if len(shorter) >= SHORTEST:
            word = shorter
    return word


def written_out(name: str) -> str:
    """Return a name with letters that German and Danish write as two: Göring as Goering."""
    return name.casefold().translate(_DIGRAPHS)


@lru_cache(maxsize=PAIRS)
def same_person(one: str, other: str) -> bool:
    """Return whether two folded names of a given and a last name are spellings of one.

    >>> same_person("sergei lavrovskiy", "sergey lavrovsky")
    True
    >>> same_person("michael gove", "michael grove")
    False
    """
    first, second = one.split(), other.split()
    if len(first) < 2 or len(second) < 2:
        return one == other
    last = spelled_alike(first[-1])
    return last == spelled_alike(second[-1]) and same_given(first[0], second[0], last)


def same_given(one: str, other: str, last: str) -> bool:
    """Return whether two folded given names are spellings of one.

    A final *i* is a *y* beside a Slavic last name only, as in Dmitri Orlov, and never where one is
    a woman's name and the other a man's, as Toni and Tony.

    >>> same_given("sergei", "sergey", "orlov"), same_given("toni", "tony", "marsh")
    (True, False)
    """
    first, second = (spelled_alike(name).replace("x", "ks") for name in (one, other))
    if first == second:
        return True
    if (one in MEN and other in WOMEN) or (one in WOMEN and other in MEN):
        return False
    slavic = _SLAVIC.search(spelled_alike(last)) is not None
    return slavic and re.sub("i$", "y", first) == re.sub("i$", "y", second)
