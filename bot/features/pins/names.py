"""A command's name for an actor, valid and unique by Discord's rules: pure."""

from __future__ import annotations

import itertools
import unicodedata
from collections.abc import Collection

LENGTH = 32
FALLBACK = "actor"  # for a name that has no letter and no figure
# Letters that are no base letter with an accent, as English texts write them.
LATIN = str.maketrans(
    {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"}
)


def command_name(name: str, taken: Collection[str], *, person: bool = False) -> str:
    """Return a free name for the command of an actor; a person's is the last name where it is free.

    >>> command_name("Jörg van Ostrée", (), person=True)
    'ostree'
    >>> command_name("Jörg van Ostrée", ("ostree",), person=True)
    'jorg-van-ostree'
    >>> command_name("NATO", ("nato",))
    'nato-2'
    """
    words = plain_words(name)
    whole = joined(words)
    tried = [joined(words[-1:]), whole] if person else [whole]
    numbered = (f"{whole[: LENGTH - len(f'-{n}')]}-{n}" for n in itertools.count(2))
    return next(one for one in itertools.chain(tried, numbered) if one not in taken)


def plain_words(name: str) -> list[str]:
    """Return a name's words in lower case, without accents on Latin letters and without marks.

    >>> plain_words("The U.S. «État-major»  Ж"), plain_words("😀")
    (['the', 'us', 'etat', 'major', 'ж'], [])
    """
    written = unicodedata.normalize("NFKC", name).replace(".", "").replace("’", "'").lower()
    kept = "".join(_plain(letter) for letter in written.translate(LATIN))
    return kept.replace("'", "").split()


def joined(words: list[str]) -> str:
    """Join words with hyphens, as many as fit; a single long one is cut."""
    name = ""
    for word in words:
        longer = f"{name}-{word}" if name else word[:LENGTH]
        if len(longer) > LENGTH:
            break
        name = longer
    return name or FALLBACK


def _plain(letter: str) -> str:
    """Return a letter as a command may have it, nothing for a mark on one, else a space."""
    if unicodedata.category(letter).startswith("M"):
        return ""
    base = unicodedata.normalize("NFKD", letter)[0]
    if base.isascii():
        letter = base
    allowed = unicodedata.category(letter)[0] in "LN" and letter == letter.lower()
    return letter if allowed or letter == "'" else " "
