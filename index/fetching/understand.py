"""What stands behind an address: a feed, a sitemap, a page with an article, or a front page."""

from __future__ import annotations

import asyncio
import re

from index.errors import FetchError
from index.fetching import body, feeds, pages, sitemaps
from index.fetching.address import Address, parse
from index.fetching.door import Door, Fetched, Visit
from index.fetching.entries import Entry, Listing
from index.fetching.limits import Limits
from index.values import Article, Looked, SourceKind

SHOWN = 5
"""Titles of a feed that are shown before it is kept."""

_MARKUP = re.compile(
    rb"\A(?:\xef\xbb\xbf)?\s*(?:<\?[^>]*\?>|<!--.*?-->|<!doctype[^>\[]*>|\s)*<(?:\w+:)?"
    rb"(?P<root>rss|feed|rdf|urlset|sitemapindex)\b",
    re.IGNORECASE | re.DOTALL,
)
_BEGINNING = 4_096
_FEED_KINDS = frozenset(
    "application/rss+xml application/atom+xml application/feed+json application/rdf+xml".split()
)
_XML = frozenset({"application/xml", "text/xml"})


def kind_of(data: bytes, kind: str) -> SourceKind:
    """Tell a feed and a sitemap from a page by how its bytes begin, then by its media type."""
    match = _MARKUP.match(data[:_BEGINNING])
    if match:
        known = match["root"].lower().startswith((b"urlset", b"sitemap"))
        return SourceKind.SITEMAP if known else SourceKind.FEED
    json = data.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"{"
    if json or kind in _FEED_KINDS or (kind in _XML and data.lstrip()[:5] == b"<?xml"):
        return SourceKind.FEED
    return SourceKind.PAGE


def listing(fetched: Fetched) -> Listing | str:
    """Read what was fetched as a feed or a sitemap, whichever it is, or say why it is neither."""
    data = body.unzipped(fetched.body, str(fetched.address), Limits().body)
    if kind_of(data, fetched.kind) is SourceKind.SITEMAP:
        return sitemaps.read(data, fetched.address)
    if kind_of(data, fetched.kind) is SourceKind.PAGE:
        return "answers with a page where a feed or a sitemap was"
    charset = f"; charset={fetched.charset}" if fetched.charset else ""
    return feeds.read(data, fetched.address, f"{fetched.kind}{charset}" if fetched.kind else "")


async def whole_listing(visit: Visit, fetched: Fetched) -> Listing:
    """Read a feed or a sitemap, of an index the sitemaps that it names, too.

    Raises FetchError where it is neither.
    """
    found = await asyncio.to_thread(listing, fetched)
    if isinstance(found, str):
        raise FetchError(f"{fetched.address}: {found}", lasting=False)
    entries = list(found.entries)
    for url in found.more:
        try:
            one = await asyncio.to_thread(listing, await visit.fetch(url))
        except FetchError:
            continue  # the others are there still, and the next look asks again
        if isinstance(one, Listing):
            entries += one.entries
    if found.more:
        entries.sort(key=lambda each: each.changed or each.published, reverse=True)
    return Listing(found.kind, found.title, tuple(entries))


async def look(door: Door, url: str) -> Looked:
    """Fetch an address and say what it is; raise FetchError for what can be no source."""
    address = parse(url)
    async with door.open() as visit:
        fetched = await visit.fetch(address)
        where = str(fetched.moved or address)
        data = body.unzipped(fetched.body, where, door.limits.body)
        if kind_of(data, fetched.kind) is not SourceKind.PAGE:
            found = await whole_listing(visit, fetched)
            if not found.entries:
                raise FetchError(f"{where}: is a {found.kind.value} that names no page")
            titles = tuple(one.title or one.url for one in found.entries[:SHOWN])
            return Looked(where, found.kind, found.title, len(found.entries), titles)
    if fetched.kind not in pages.HTML:
        raise FetchError(f"{where}: is {fetched.kind}, neither a page nor a feed")
    return await asyncio.to_thread(_page, door, fetched, address, where)


def _page(door: Door, fetched: Fetched, address: Address, where: str) -> Looked:
    offered = pages.feeds_of(fetched.body, fetched.charset, fetched.address)
    title = pages.title_of(fetched.body, fetched.charset, fetched.address)
    front = Looked(where, SourceKind.FRONT, title, feeds=offered)
    if offered and fetched.address.path == "/":
        return front
    made = pages.article_of(
        fetched.body, fetched.charset, fetched.address, Entry(where), door.clock.now()
    )
    if isinstance(made, Article):
        return Looked(where, SourceKind.PAGE, made.title, 1, (made.title,), made)
    if offered:
        return front
    raise FetchError(f"{where}: {made}")
