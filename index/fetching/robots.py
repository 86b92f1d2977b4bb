"""robots.txt: what a site lets us fetch, and how fast (RFC 9309)."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from index.errors import FetchError
from index.fetching.address import Address

KEPT = timedelta(days=1)
"""How long rules hold, as RFC 9309 asks."""
KEPT_WITHOUT = timedelta(minutes=10)
"""How long a site whose rules could not be had is left alone."""
AGENT = "OnRecord"
MOST_SITES = 1_000

_CLIENT_ERRORS = range(400, 500)
_BUSY = 429


@dataclass(frozen=True, slots=True)
class Rules:
    """What a site's robots.txt says, until when."""

    text: str | None
    """None where they could not be had: nothing is fetched then."""
    until: datetime


class Robots:
    """The rules of sites, each fetched once a day by `fetch`; `known` outlives a visit."""

    def __init__(
        self, fetch: Callable[[Address], Awaitable[bytes]], known: dict[str, Rules]
    ) -> None:
        self._fetch = fetch
        self._known = known

    async def pause(self, address: Address, now: datetime) -> float:
        """Return the seconds that a site asks for between requests, 0 where it asks none.

        Raises FetchError where the site does not let us fetch the address.
        """
        from protego import Protego

        rules = self._known.get(address.origin)
        if rules is None or rules.until <= now:
            rules = await self._rules(address, now)
            if len(self._known) >= MOST_SITES:
                self._known.clear()
            self._known[address.origin] = rules
        if rules.text is None:
            raise FetchError(
                f"{address}: the robots.txt of its site could not be read, so nothing is fetched "
                "from there for now",
                lasting=False,
            )
        if not rules.text:
            return 0.0
        parsed = Protego.parse(rules.text)
        if not parsed.can_fetch(str(address), AGENT):
            raise FetchError(f"{address}: the site's robots.txt does not let programs read it")
        return float(parsed.crawl_delay(AGENT) or 0.0)

    async def _rules(self, address: Address, now: datetime) -> Rules:
        place = Address(address.scheme, address.host, address.port, "/robots.txt")
        try:
            body = await self._fetch(place)
        except FetchError as error:
            if error.status in _CLIENT_ERRORS and error.status != _BUSY:
                return Rules("", now + KEPT)
            if error.status is None:
                raise  # the host itself is refused, or does not answer
            return Rules(None, now + KEPT_WITHOUT)
        return Rules(body.decode("utf-8", "replace"), now + KEPT)
