"""A title and an outlet for an article that names none: its first words, dateline or address."""

from __future__ import annotations

from urllib.parse import urlsplit

from index.readers.datelines import dateline
from index.readers.fields import OUTLET_CHARACTERS, shortened
from index.text.normalise import PARAGRAPH_END, sentences

STAND_IN_CHARACTERS = 80
# A first sentence is looked for so far into the text, and no further.
_LOOKED_AT = 2_000


def first_words(text: str) -> str:
    """Return a normalised text's first sentence behind its dateline, cut to about 80 characters.

    >>> first_words("KESTREL BAY (Northwire) – The ferry has stopped. Nobody knows why.")
    'The ferry has stopped.'
    """
    begin = dateline(text).end
    opening = text[begin : begin + _LOOKED_AT].lstrip() or text
    spans = sentences(opening)
    sentence = opening[slice(*spans[0])] if spans else opening.partition(PARAGRAPH_END)[0]
    return shortened(sentence, STAND_IN_CHARACTERS)


def outlet(text: str, url: str | None) -> str | None:
    """Return the outlet that a dateline names, else the site of the address, else None."""
    return dateline(text).outlet or (site(url) if url else None)


def site(url: str) -> str | None:
    """Return the registrable name of an address's host; the host where none can be registered.

    >>> site("https://www.news.kestrel.co.uk/ferry")
    'kestrel.co.uk'
    """
    from tld import get_fld

    host = urlsplit(url).hostname
    if not host:
        return None
    name: object = get_fld(url, fail_silently=True)
    return (name if isinstance(name, str) else host.removeprefix("www."))[:OUTLET_CHARACTERS]
