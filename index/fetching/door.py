"""The door: the only place from which a site is connected to.

Each hop is parsed, checked against robots.txt and the guard, and connected to where the check
looked. No cookies, no credentials, no proxy of the environment.
"""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections import defaultdict
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

from index.errors import FetchError
from index.fetching import body
from index.fetching.address import Address, follow, parse
from index.fetching.guard import Guard, Network, Resolve, guarded_resolver, system_resolve
from index.fetching.limits import Clock, Limits, SystemClock
from index.fetching.robots import AGENT, Robots, Rules

if TYPE_CHECKING:
    from aiohttp import ClientResponse, ClientSession

_VERSION = "0.1"
_FOR_GOOD, _FOR_NOW = frozenset({301, 308}), frozenset({302, 303, 307})
_ACCEPT = (
    "application/rss+xml, application/atom+xml, application/feed+json, text/html;q=0.9, "
    "application/xhtml+xml;q=0.9, application/xml;q=0.8, text/xml;q=0.8, */*;q=0.1"
)
_SAID = {
    400: "bad request",
    401: "it wants a login",
    402: "it wants to be paid",
    403: "forbidden",
    404: "not found",
    410: "gone for good",
    429: "too many requests",
    451: "withheld for legal reasons",
    500: "its server failed",
    502: "its server failed",
    503: "it is too busy",
    504: "its server failed",
}
# 4xx that another try may mend: timeout, conflict, too early, too many.
_PASSING = frozenset({408, 409, 425, 429})


@dataclass(frozen=True, slots=True)
class Validators:
    """What a site gave to ask "changed since?" by, sent back as it came."""

    etag: str | None = None
    modified: str | None = None


@dataclass(frozen=True, slots=True)
class Fetched:
    """What came: the body and where it came from.

    `moved` is where redirects for good lead, None where there were none; `unchanged` says that the
    site has nothing newer (`body` is then empty). `kind` is the media type in small letters,
    `charset` what the header says; `fresh` are the seconds that the site calls it fresh for.
    """

    address: Address
    moved: Address | None
    unchanged: bool
    body: bytes
    kind: str
    charset: str | None
    validators: Validators
    fresh: float


class Door:
    """Fetches, politely; what it knows of sites is shared by everything that one process fetches.

    `contact` stands in the user agent, for a site's owner. Safe to use from several event loops.
    """

    def __init__(
        self,
        *,
        allow: Sequence[Network] = (),
        contact: str | None = None,
        limits: Limits | None = None,
        clock: Clock | None = None,
        resolve: Resolve = system_resolve,
    ) -> None:
        self.clock = clock or SystemClock()
        self.limits = limits or Limits()
        self._guard = Guard(allow)
        self._resolve = resolve
        self._agent = f"{AGENT}/{_VERSION}" + (f" (+{contact})" if contact else "")
        self.rules: dict[str, Rules] = {}
        self._lock = threading.Lock()
        self._next: dict[str, datetime] = {}  # when a host may be asked again
        self._away: dict[str, datetime] = {}  # until when it asks to be left alone

    @contextlib.asynccontextmanager
    async def open(self) -> AsyncIterator[Visit]:
        """Open the door for some fetches."""
        import aiohttp

        connector = aiohttp.TCPConnector(
            resolver=guarded_resolver(self._guard, self._resolve),
            use_dns_cache=False,
            limit_per_host=self.limits.at_once,
        )
        async with aiohttp.ClientSession(
            connector=connector,
            cookie_jar=aiohttp.DummyCookieJar(),
            auto_decompress=False,
            trust_env=False,
            timeout=aiohttp.ClientTimeout(total=None, connect=self.limits.connect),
            headers={
                "User-Agent": self._agent,
                "Accept": _ACCEPT,
                "Accept-Encoding": "gzip",
            },
        ) as session:
            yield Visit(self, session, self._guard)

    async def turn(self, host: str, pause: float) -> None:
        """Wait until a host may be asked; raise FetchError while it asks to be left alone."""
        now = self.clock.now()
        with self._lock:
            away = (self._away.get(host, now) - now).total_seconds()
            if away > 0:
                raise FetchError(
                    f"{host}: asks to be left alone for {away:.0f} seconds more",
                    lasting=False,
                    retry_after=away,
                )
            start = max(now, self._next.get(host, now))
            self._next[host] = start + timedelta(seconds=max(pause, self.limits.between))
        if start > now:
            await self.clock.sleep((start - now).total_seconds())

    def leave_alone(self, host: str, seconds: float) -> None:
        """Ask a host nothing for so long."""
        with self._lock:
            self._away[host] = self.clock.now() + timedelta(seconds=seconds)


class Visit:
    """Some fetches by one session, closed by whoever opened the door."""

    def __init__(self, door: Door, session: ClientSession, guard: Guard) -> None:
        self._door = door
        self._session = session
        self._guard = guard
        self._hosts: defaultdict[str, asyncio.Semaphore] = defaultdict(
            lambda: asyncio.Semaphore(door.limits.at_once)
        )
        self._asked: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._robots = Robots(self._rules, door.rules)

    async def fetch(self, where: str | Address, since: Validators | None = None) -> Fetched:
        """Fetch an address, its redirects followed by hand.

        `since` is what the last fetch gave. Raises FetchError for everything that can go wrong.
        """
        address = parse(where) if isinstance(where, str) else where
        return await self._followed(address, since or Validators(), robots=True)

    async def _rules(self, address: Address) -> bytes:
        found = await self._followed(address, Validators(), robots=False)
        return found.body[: self._door.limits.robots]

    async def _followed(self, address: Address, since: Validators, *, robots: bool) -> Fetched:
        moved, for_good = None, True
        first = address
        for _ in range(self._door.limits.redirects + 1):
            pause = 0.0
            self._guard.check_literal(address)
            if robots:
                async with self._asked[address.origin]:
                    pause = await self._robots.pause(address, self._door.clock.now())
            async with self._hosts[address.host]:
                await self._door.turn(address.host, min(pause, self._door.limits.crawl_delay))
                found = await self._hop(address, since)
            if isinstance(found, Fetched):
                return Fetched(
                    address,
                    moved,
                    found.unchanged,
                    found.body,
                    found.kind,
                    found.charset,
                    found.validators,
                    found.fresh,
                )
            status, location = found
            address = follow(address, location)
            for_good = for_good and status in _FOR_GOOD
            moved = address if for_good else moved
        raise FetchError(f"{first}: leads on and on, more than {self._door.limits.redirects} times")

    async def _hop(self, address: Address, since: Validators) -> Fetched | tuple[int, str]:
        """Ask one address: what came, or the status and location of a redirect."""
        import aiohttp
        from yarl import URL

        asked = {"If-None-Match": since.etag, "If-Modified-Since": since.modified}
        headers = {name: value for name, value in asked.items() if value}
        try:
            async with asyncio.timeout(self._door.limits.whole):
                async with self._session.get(
                    URL(str(address), encoded=True), headers=headers, allow_redirects=False
                ) as response:
                    return await self._answered(address, response)
        except FetchError:
            raise
        except TimeoutError:
            why = f"took longer than {self._door.limits.whole:g} seconds"
        except aiohttp.ClientConnectorDNSError:
            why = "its host has no address"
        except aiohttp.ClientConnectorCertificateError:
            raise FetchError(f"{address}: its certificate cannot be trusted") from None
        except aiohttp.ClientConnectorError:
            why = "cannot be connected to"
        except aiohttp.ClientPayloadError:
            why = "ended before its end"
        except (aiohttp.ClientError, OSError, ValueError) as error:
            why = f"did not answer as sites do ({type(error).__name__})"
        raise FetchError(f"{address}: {why}; try again later", lasting=False)

    async def _answered(
        self, address: Address, response: ClientResponse
    ) -> Fetched | tuple[int, str]:
        status, most = response.status, self._door.limits.body
        location = response.headers.get("Location")
        if status in _FOR_GOOD | _FOR_NOW and location:
            return status, location
        validators = Validators(
            _plain(response.headers.get("ETag")), _plain(response.headers.get("Last-Modified"))
        )
        fresh = _fresh(response.headers, self._door.clock.now())
        if status == 304:
            return Fetched(address, None, True, b"", "", None, validators, fresh)
        if status != 200:
            raise self._refused(address, response)
        if (response.content_length or 0) > most:
            raise FetchError(body.too_large(str(address), most))
        encoding = response.headers.get("Content-Encoding", "").strip().lower()
        parts = response.content.iter_chunked(65_536)
        data = await body.read(parts, str(address), encoding, most)
        kind = response.content_type.lower() if "Content-Type" in response.headers else ""
        return Fetched(address, None, False, data, kind, response.charset, validators, fresh)

    def _refused(self, address: Address, response: ClientResponse) -> FetchError:
        status = response.status
        after = _seconds(response.headers.get("Retry-After"), self._door.clock.now())
        if after is not None:
            after = min(after, self._door.limits.retry_after)
            if status in (429, 503):
                self._door.leave_alone(address.host, after)
        said = f" ({_SAID[status]})" if status in _SAID else ""
        return FetchError(
            f"{address}: answered {status}{said}",
            lasting=status < 500 and status not in _PASSING,
            gone=status == 410,
            retry_after=after,
            status=status,
        )


def _plain(value: str | None) -> str | None:
    """Return a header that can be sent back: printable and no longer than any real one."""
    return value if value and value.isprintable() and len(value) <= 500 else None


def _seconds(value: str | None, now: datetime) -> float | None:
    """Return the seconds that a Retry-After or an Expires is away; None for what is neither."""
    if value is None:
        return None
    if value.strip().isdigit():
        return float(value.strip()[:9])
    try:
        when = parsedate_to_datetime(value)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    when = when if when.tzinfo else when.replace(tzinfo=UTC)
    return max((when - now).total_seconds(), 0.0)


def _fresh(headers: Mapping[str, str], now: datetime) -> float:
    """Return the seconds that a site calls its answer fresh for; 0 where it says nothing."""
    said = {}
    for one in headers.get("Cache-Control", "").lower().split(","):
        name, _, value = one.strip().partition("=")
        said[name] = value.strip('" ')
    if "no-store" in said or "no-cache" in said:
        return 0.0
    if said.get("max-age", "").isdigit():
        return float(said["max-age"][:9])
    return _seconds(headers.get("Expires"), now) or 0.0
