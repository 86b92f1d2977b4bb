"""What Discord takes for a web address."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

WEB = {"http", "https"}


def good_url(url: object, schemes: set[str]) -> bool:
    """Say whether Discord takes this as an address.

    >>> good_url("https://example.org/a?b=c", WEB), good_url("example.org", WEB)
    (True, False)
    """
    if not isinstance(url, str) or re.search(r"\s", url):
        return False
    try:
        parts = urlsplit(url)
        host = parts.hostname
    except ValueError:
        return False
    if parts.scheme.lower() not in schemes:
        return False
    return bool(host) and (
        parts.scheme.lower() not in WEB or "." in str(host) or host == "localhost"
    )
