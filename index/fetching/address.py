"""A web address, parsed once by one parser and rebuilt from its parts: nothing else is used."""

from __future__ import annotations

import hashlib
import ipaddress
import re
import socket
from dataclasses import dataclass

from index.errors import FetchError

LONGEST = 2_000
"""Characters of an address; no site of a feed needs more."""
IP = ipaddress.IPv4Address | ipaddress.IPv6Address

_HOST = re.compile(r"[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?(\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*")
# A last label such as 1, 0177 or 0x7f makes a host an IPv4 address, whatever stands before it.
_NUMERIC = re.compile(r"(?:.*\.)?(?:\d+|0x[0-9a-f]*)")
_ADDRESS = re.compile(r"\s*(?:[a-z][a-z0-9+.-]*://|https?:[\\/])", re.IGNORECASE)
# Marks of where a reader came from; they name no other page.
_TRACKING = re.compile(r"utm_\w+|fbclid|gclid|mc_[ce]id|cmpid|ocid|at_\w+|ref_src|smid|ito")


@dataclass(frozen=True, slots=True)
class Address:
    """One address, whole and harmless: `path` is percent-encoded and holds the query."""

    scheme: str
    host: str
    port: int
    path: str

    @property
    def ip(self) -> IP | None:
        """Return the host as an IP address; None where it is a name."""
        try:
            return ipaddress.ip_address(self.host)
        except ValueError:
            return None

    @property
    def origin(self) -> str:
        """Return scheme, host and port, the port only where it is not the scheme's own."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        own = {"http": 80, "https": 443}[self.scheme] == self.port
        return f"{self.scheme}://{host}" if own else f"{self.scheme}://{host}:{self.port}"

    def __str__(self) -> str:
        return self.origin + self.path


def parse(text: str) -> Address:
    """Parse an address; raise FetchError for what is none, or none that is fetched.

    >>> str(parse("HTTP://Example.COM:80/a b?q=ä#top"))
    'http://example.com/a%20b?q=%C3%A4'
    >>> str(parse("http://0x7f.1/"))
    'http://127.0.0.1/'
    """
    from yarl import URL

    shown = _shown(text)
    text = text.strip(" \t\r\n")
    if len(text) > LONGEST:
        raise FetchError(f"{shown}: has more than {LONGEST:,} characters; give a shorter address")
    if "\\" in text or any(not (one.isprintable() or one == " ") for one in text):
        raise FetchError(f"{shown}: holds a backslash or control character; write it without")
    try:
        url = URL(text)
        host = (url.raw_host or "").removesuffix(".").lower()
        port = url.port
    except ValueError:
        raise FetchError(f"{shown}: is no address that can be read; check it") from None
    if url.scheme not in ("http", "https"):
        raise FetchError(f"{shown}: only http:// and https:// addresses are fetched")
    if not host or not port:
        raise FetchError(f"{shown}: names no host; write it as https://example.com/feed")
    if "@" in url.raw_authority:
        raise FetchError(f"{shown}: holds a user name; write it without, nobody is logged in")
    return Address(url.scheme, _host(host, shown), port, url.raw_path_qs or "/")


def follow(base: Address, location: str) -> Address:
    """Return where a redirect or a link leads; raise FetchError as `parse` does."""
    from yarl import URL

    if "\\" in location or any(not (one.isprintable() or one == " ") for one in location):
        raise FetchError(f"{_shown(location)}: holds a backslash or control character")
    if is_address(location):
        return parse(location)
    try:
        return parse(str(URL(str(base), encoded=True).join(URL(location.strip(" ")))))
    except ValueError:
        raise FetchError(f"{_shown(location)}: is no address that can be read") from None


def page_key(address: Address) -> str:
    """Return 16 hex digits that name a page, whatever scheme and tracking marks it came with."""
    path, _, query = address.path.partition("?")
    kept = [one for one in query.split("&") if not _TRACKING.fullmatch(one.partition("=")[0])]
    said = f"{address.host}:{address.port if address.port not in (80, 443) else ''}{path}"
    return hashlib.sha256(f"{said}?{'&'.join(filter(None, kept))}".encode()).hexdigest()[:16]


def is_address(source: str) -> bool:
    """Return whether a source is an address and no path, also where it is written badly.

    >>> is_address("HTTPS://example.com"), is_address("news/http.txt")
    (True, False)
    >>> is_address("http:\\\\example.com"), is_address("http:/example.com")
    (True, True)
    """
    return _ADDRESS.match(source) is not None


def _host(host: str, shown: str) -> str:
    """Return a host as it is connected to: an IPv4 address in whatever form as four numbers."""
    if ":" in host:
        try:
            found = ipaddress.IPv6Address(host)
        except ValueError:
            raise FetchError(f"{shown}: names no host that can be reached") from None
        if found.scope_id:
            raise FetchError(f"{shown}: names an interface of this machine; write it without")
        return found.compressed
    if _NUMERIC.fullmatch(host):
        try:
            return str(ipaddress.IPv4Address(socket.inet_aton(host)))
        except (OSError, ValueError):
            raise FetchError(f"{shown}: names no host that can be reached") from None
    if not _HOST.fullmatch(host) or len(host) > 253:
        raise FetchError(f"{shown}: names no host that can be reached")
    return host


def _shown(text: str) -> str:
    return "".join(one if one.isprintable() else "�" for one in text[:200])
