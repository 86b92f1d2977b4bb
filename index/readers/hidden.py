"""What a page holds and no reader is shown, or is shown over the article: taken out of its tree."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

# Classes that style sheets everywhere use for text that screen readers alone are given.
_FOR_SCREEN_READERS = frozenset(
    """
    sr-only visually-hidden visuallyhidden visually_hidden u-visually-hidden screen-reader-text
    screen-reader-only screen-reader screenreader screenreader-only a11y-hidden assistive-text
    """.split()
)
_NOT_SHOWN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_BLOCKS = frozenset("div section aside ul ol p figure table form header footer nav h2 h3".split())
# The boxes of consent vendors, and the names that outlets give to boxes of their own.
_CONSENT = re.compile(
    r"""
      onetrust | (?:cybot)?cookiebot | usercentrics | didomi | qc-cmp | quantcast | sp_message
    | trustarc | truste(?:_|-|$) | iubenda | klaro | \bcky- | cookieyes | cmplz | complianz
    | borlabs | osano | termly | cookiefirst | cookie-law | \bcli-(?:bar|modal) | moove.gdpr
    | axeptio | tarteaucitron | cmpbox | consentmanager | fc-consent | evidon
    | \bcc-window | cookiehub
    | cookie-?script | civic-?cookie | \bccc- | sourcepoint | \bcmp-(?:root|container|wrapper)
    | (?:cookie|consent|gdpr|rgpd|dsgvo|privacy)s?[-_]?
      (?:consent|banner|bar|notice|popup|pop-up|modal|overlay|wall|dialog|message|layer|prompt
      |disclaimer|box|alert|hinweis|einwilligung|info)
    | (?:consent|notice|banner|accept)[-_]?cookies?
    """,
    re.VERBOSE | re.IGNORECASE,
)
_NEVER_CONSENT = frozenset("html body main article".split())
_MOST = 0.5


def remove(body: Any) -> None:
    """Take what is hidden, and the boxes that ask for consent, out of a page's body.

    What holds most of the page's words stays: a script would have shown it.
    """
    total = words(body)
    for element in list(body.iterdescendants()):
        if not isinstance(element.tag, str) or element.getparent() is None:
            continue
        if element.tag in {"template", "noscript", "script", "style"} or (
            (_hidden(element) or _asks_consent(element)) and words(element) <= _MOST * total
        ):
            element.drop_tree()


def words(element: Any) -> int:
    """Count the words of an element."""
    return sum(len(text.split()) for text in element.itertext())


def _hidden(element: Any) -> bool:
    """Return whether a browser shows nothing of an element.

    `aria-hidden` hides from screen readers alone; a block that they are not told of is an idle
    slide or overlay, but a letter in a line is an initial that everybody sees.
    """
    if element.get("hidden", "until-found") != "until-found":
        return True
    if _NOT_SHOWN.search(element.get("style") or ""):
        return True
    if element.get("aria-hidden") == "true" and element.tag in _BLOCKS:
        return True
    return not _FOR_SCREEN_READERS.isdisjoint((element.get("class") or "").lower().split())


def _asks_consent(element: Any) -> bool:
    """Return whether an element is a box that asks for consent, by its id and classes."""
    if element.tag in _NEVER_CONSENT:
        return False
    names = f"{element.get('id') or ''} {element.get('class') or ''}"
    return _names_consent(names) and element.find(".//article") is None


@lru_cache(maxsize=4096)  # the same classes stand on hundreds of elements
def _names_consent(names: str) -> bool:
    return bool(_CONSENT.search(names))
