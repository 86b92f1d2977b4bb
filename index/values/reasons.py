"""Why a source or a page brings nothing, as codes that stay: for scripts, and for other languages.

What is kept and printed is an English sentence, which says more; `why_of` tells its code.
"""

from __future__ import annotations

import re
from enum import StrEnum


class Why(StrEnum):
    """Why a source or a page brings nothing."""

    BAD_ADDRESS = "bad_address"
    PRIVATE = "private"
    NO_HOST = "no_host"
    UNREACHABLE = "unreachable"
    SLOW = "slow"
    BROKEN = "broken"
    """What came was damaged, ended too early or was packed in a way that nobody asked for."""
    LATER = "later"
    """The site asked to be left alone for a while."""
    CERTIFICATE = "certificate"
    ROBOTS = "robots"
    ANSWERED = "answered"
    """The site answered with a status that is no page."""
    REDIRECTS = "redirects"
    TOO_LARGE = "too_large"
    NO_FEED = "no_feed"
    EMPTY = "empty"
    """A feed or a sitemap that names no page."""
    NO_ARTICLE = "no_article"
    CONSENT = "consent"
    PAYWALL = "paywall"
    LIST = "list"
    NOTICE = "notice"
    PICTURES = "pictures"
    UNREADABLE = "unreadable"
    NO_FILE = "no_file"
    DENIED = "denied"


_PATTERNS = {
    Why.BAD_ADDRESS: r"has more than [\d,]+ characters|holds a backslash|is no address that can be"
    r"|only http:// and https://|names no host|holds a user name|names an interface",
    Why.PRIVATE: r"leads into a network that is not public|port \d+ is none",
    Why.NO_HOST: r"has no address|its host has no address",
    Why.UNREACHABLE: r"cannot be connected to|did not answer as sites do",
    Why.SLOW: r"took longer than",
    Why.BROKEN: r"ended before its end|its compression is damaged|is compressed by",
    Why.LATER: r"asks to be left alone",
    Why.CERTIFICATE: r"its certificate cannot be trusted",
    Why.ROBOTS: r"the site's robots\.txt does not|the robots\.txt of its site could not",
    Why.ANSWERED: r"answered (?P<status>\d+)",
    Why.REDIRECTS: r"leads on and on",
    Why.TOO_LARGE: r"is larger than|a page of more than",
    Why.NO_FEED: r"is \S+, neither a page nor a feed|is \S* and no page|answers with a page where"
    r"|is no feed|is no sitemap",
    Why.EMPTY: r"is a \w+ that names no page",
    Why.NO_ARTICLE: r"holds no article|holds no text|is a front page without",
    Why.CONSENT: r"shows only a question for consent",
    Why.PAYWALL: r"shows only the beginning of an article",
    Why.LIST: r"lists other pages",
    Why.NOTICE: r"shows only a notice",
    Why.PICTURES: r"shows pictures or a film",
    Why.UNREADABLE: r"the page cannot be taken apart|takes more than|an element of the page has"
    r"|[\d,]+ characters are too many|is larger than it says",
    Why.NO_FILE: r"there is no such file or folder",
    Why.DENIED: r"permission denied",
}
_READ = re.compile(
    r"(?:^|: )(?:" + "|".join(f"(?P<{code.value}>{one})" for code, one in _PATTERNS.items()) + ")"
)


def why_of(sentence: str) -> tuple[Why, int | None] | None:
    """Return the code of a reason, and the status where a site answered; None for any other.

    >>> why_of("https://example.com/a: answered 404 (not found)")
    (<Why.ANSWERED: 'answered'>, 404)
    """
    match = _READ.search(sentence)
    if match is None:
        return None
    code = next(one for one in Why if match[one.value] is not None)
    return code, int(match["status"]) if match["status"] else None
