"""What a feed or a sitemap says of one page, and of itself."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass

from index.errors import FetchError
from index.fetching.address import Address, follow, page_key
from index.values import SourceKind

MOST_ENTRIES = 1_000
"""Of one feed or sitemap, the first ones: feeds have tens, a news sitemap at most a thousand."""
OWN_CHARACTERS = 200_000
"""Of an entry's own content; a long feature has a quarter of them."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One page as it was named: fields unchecked, as its source has them.

    `content` is HTML or text that the feed itself holds. `media` says that it is a sound, a
    picture or a film.
    """

    url: str
    title: str = ""
    published: str = ""
    changed: str = ""
    authors: tuple[str, ...] = ()
    outlet: str = ""
    language: str = ""
    content: str = ""
    media: bool = False

    @property
    def digest(self) -> str:
        """Return what differs when the source says something else of the page."""
        return hashlib.sha256(self.dump().encode()).hexdigest()[:16]

    def dump(self) -> str:
        """Write it as JSON."""
        return json.dumps(asdict(self), ensure_ascii=False, sort_keys=True)

    @classmethod
    def load(cls, text: str) -> Entry:
        """Read what `dump` wrote."""
        row = json.loads(text)
        return cls(**{**row, "authors": tuple(row["authors"])})


@dataclass(frozen=True, slots=True)
class Listing:
    """A feed or a sitemap: its title and what it names; `more` are further sitemaps."""

    kind: SourceKind
    title: str
    entries: tuple[Entry, ...]
    more: tuple[str, ...] = ()


def address_of(base: Address, link: object) -> str | None:
    """Return a link as a whole address; None for what leads to no site."""
    if not isinstance(link, str) or not link.strip():
        return None
    try:
        return str(follow(base, link.strip()))
    except FetchError:
        return None


def once(entries: Iterable[Entry], base: Address) -> Iterator[Entry]:
    """Return entries whose page was not named before, as many as are read at all."""
    seen: set[str] = set()
    for one in entries:
        key = page_key(follow(base, one.url))
        if key not in seen:
            seen.add(key)
            yield one
        if len(seen) >= MOST_ENTRIES:
            return
