"""An article's fields as sources give them, made fit to show: one line, short, harmless."""

from __future__ import annotations

import re
from urllib.parse import quote, urlsplit, urlunsplit

from index.readers import bylines
from index.readers.escaped import unescaped
from index.text.normalise import normalise

TITLE_CHARACTERS = 300
OUTLET_CHARACTERS = 100
AUTHOR_CHARACTERS = 100
AUTHORS = 20
URL_CHARACTERS = 2_000

# `normalise` keeps these in a text, where they belong to its language; in a line of ours they
# would turn the words around it.
_DIRECTION_MARKS = re.compile("[\u200e\u200f\u061c]")
_ADDRESS = re.compile(r"https?:|www\.|\S+@\S+$", re.IGNORECASE)
_LANGUAGE = re.compile(r"([a-z]{2,3})(?:[-_][a-z0-9]{1,8})*", re.IGNORECASE)
_NOTHING = {"", "null", "none", "nil", "nan", "n/a", "~", "unknown", "undefined"}
_IN_PATH = "/%:@!$&'()*+,;=~-._"


def line(value: object, longest: int) -> str | None:
    r"""Return a string as one line of at most `longest` characters; None where it says nothing.

    >>> line("  Harbour\r\n\u202eopens ", 100)
    'Harbour opens'
    """
    if not isinstance(value, str):
        return None
    # Cut before the work, not after it: a hostile title may have megabytes.
    text = _DIRECTION_MARKS.sub("", normalise(unescaped(value[: 20 * longest])))
    text = " ".join(text.split())
    return None if text.casefold() in _NOTHING else shortened(text, longest)


def shortened(text: str, longest: int) -> str:
    """Cut at the end of a word, marked by an ellipsis, where a text is too long.

    >>> shortened("The ferry is late again", 15)
    'The ferry is…'
    """
    if len(text) <= longest:
        return text
    head = text[: longest - 1]
    if not text[longest - 1].isspace():
        head = head.rsplit(None, 1)[0] if len(head.split()) > 1 else head
    return head.rstrip(" ,;:–—-") + "…"


def _named(value: object) -> object:
    """Return the name in what a source writes as an object with a name, as feeds and APIs do."""
    return value.get("name") if isinstance(value, dict) else value


def outlet(value: object) -> str | None:
    """Return the outlet's name; None for an address that stands where a name should.

    >>> outlet({"name": "@northwire"})
    'northwire'
    """
    name = line(_named(value), OUTLET_CHARACTERS)
    return None if name is None or _ADDRESS.match(name) else name.lstrip("@ ") or None


def authors(value: object) -> tuple[str, ...]:
    """Return the authors' names in their order, each once.

    >>> authors("By Ida Holm and Per Vang, Northwire Sports Writer")
    ('Ida Holm', 'Per Vang')
    """
    parts = value if isinstance(value, list | tuple) else [value]
    found: dict[str, str] = {}
    for part in parts[: 5 * AUTHORS]:
        names = line(_named(part), AUTHOR_CHARACTERS * AUTHORS)
        for one in bylines.names(names) if names else ():
            name = line(one.strip(" ,"), AUTHOR_CHARACTERS)
            if name and not _ADDRESS.match(name):
                found.setdefault(name.casefold(), name)
    return tuple(found.values())[:AUTHORS]


def language(value: object) -> str | None:
    """Return the primary part of a language tag, in small letters.

    >>> language("en_GB")
    'en'
    """
    match = _LANGUAGE.fullmatch(value.strip()) if isinstance(value, str) else None
    return match[1].lower() if match else None


def url(value: object) -> str | None:
    """Return a web address that can be linked to: no user name, nothing unencoded; else None.

    >>> url("HTTPS://me:secret@kestrel.example/ferry news?q=ä")
    'https://kestrel.example/ferry%20news?q=%C3%A4'
    """
    if not isinstance(value, str) or len(value) > URL_CHARACTERS:
        return None
    try:
        parts = urlsplit("".join(filter(str.isprintable, value)).strip())
        host, port = parts.hostname, parts.port
        # Browsers take a backslash for a slash, so that the host would be another one for them.
        if parts.scheme not in {"http", "https"} or not host or "\\" in parts.netloc:
            return None
        if ":" not in host:
            host = host.encode("idna").decode("ascii")
    except ValueError:  # a broken port, bracket, or a label that no host can have
        return None
    if not re.fullmatch(r"[a-z0-9._:-]+", host):
        return None
    place = f"[{host}]" if ":" in host else host
    clean = urlunsplit(
        (
            parts.scheme,
            place if port is None else f"{place}:{port}",
            _encoded(parts.path, _IN_PATH),
            _encoded(parts.query, _IN_PATH + "?"),
            _encoded(parts.fragment, _IN_PATH + "?"),
        )
    )
    return clean if len(clean) <= URL_CHARACTERS else None


def _encoded(part: str, safe: str) -> str:
    """Encode what may not stand in an address, a per cent sign that encodes nothing included."""
    return quote(re.sub(r"%(?![0-9A-Fa-f]{2})", "%25", part), safe=safe, errors="replace")
