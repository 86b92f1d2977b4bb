"""Entities that were escaped once too often: “caf&eacute;” where a reader should see “café”."""

from __future__ import annotations

import html
import re

_ENTITY = re.compile(r"&(?:#\d{2,6}|#[xX][0-9a-fA-F]{2,5}|[A-Za-z][A-Za-z0-9]{1,30});")
# An entity inside or beside a word, and the ampersand of a name, were meant to be signs; a page
# that explains entities sets them apart.
_MEANT = re.compile(
    r"(?<=[^\W_])&(?:#\w{2,7}|[A-Za-z]\w{1,30});|&(?:#\w{2,7}|[A-Za-z]\w{1,30});(?=[^\W_])"
    r"|\s&amp;\s"
)
_ROUNDS = 3


def unescaped(text: str) -> str:
    """Read the entities of a text once more where they can only have been meant as signs.

    >>> unescaped("&ldquo;The caf&eacute;&rdquo;"), unescaped("Write &amp; for an ampersand.")
    ('“The café”', 'Write & for an ampersand.')
    >>> unescaped("Write “&eacute;” for the letter.")
    'Write “&eacute;” for the letter.'
    """
    for _ in range(_ROUNDS):
        if "&" not in text or not _MEANT.search(text):
            break
        text = _ENTITY.sub(lambda entity: html.unescape(entity[0]), text)
    return text
