"""Sitemaps, news sitemaps among them, and indices of sitemaps (sitemaps.org)."""

from __future__ import annotations

from typing import Any

from index.errors import FetchError
from index.fetching import body
from index.fetching.address import Address
from index.fetching.entries import MOST_ENTRIES, Entry, Listing, address_of, once
from index.fetching.limits import Limits
from index.values import SourceKind

NO_SITEMAP = "is no sitemap that can be read"
MOST_SITEMAPS = 10
"""Of an index, the newest ones: sites have one a day or one a section."""
_LONGEST = 300


def read(data: bytes, base: Address) -> Listing | str:
    """Read a sitemap's bytes, its newest pages first, or say why not."""
    from lxml import etree

    try:
        data = body.unzipped(data, str(base), Limits().body)
        parser = etree.XMLParser(
            resolve_entities=False, no_network=True, load_dtd=False, recover=True, huge_tree=False
        )
        root = etree.fromstring(data, parser)
    except FetchError as error:
        return str(error)
    except (etree.LxmlError, ValueError) as error:
        return f"{NO_SITEMAP} ({type(error).__name__})"
    kind = "" if root is None else _name(root)
    if kind == "sitemapindex":
        named = sorted(
            (_fields(one) for one in root if _name(one) == "sitemap"),
            key=lambda one: one.get("lastmod", ""),
            reverse=True,
        )
        more = (address_of(base, one.get("loc")) for one in named)
        kept = tuple(dict.fromkeys(filter(None, more)))[:MOST_SITEMAPS]
        return Listing(SourceKind.SITEMAP, base.host, (), kept)
    if kind != "urlset":
        return NO_SITEMAP
    entries = [one for each in root if _name(each) == "url" and (one := _entry(each, base))]
    entries.sort(key=lambda one: one.changed or one.published, reverse=True)
    return Listing(SourceKind.SITEMAP, base.host, tuple(once(entries, base))[:MOST_ENTRIES])


def _entry(element: Any, base: Address) -> Entry | None:
    said = _fields(element)
    url = address_of(base, said.get("loc"))
    if url is None:
        return None
    return Entry(
        url=url,
        title=said.get("title", ""),
        published=said.get("publication_date", ""),
        changed=said.get("lastmod", ""),
        outlet=said.get("name", ""),
        language=said.get("language", ""),
    )


def _fields(element: Any) -> dict[str, str]:
    """Return the texts below an element by their names, the first of each; not of pictures."""
    found: dict[str, str] = {}
    for one in element.iter():
        if not isinstance(one.tag, str) or "image" in one.tag or "video" in one.tag:
            continue
        text = (one.text or "").strip()
        if text:
            found.setdefault(_name(one), text[: _LONGEST if _name(one) != "loc" else 2_000])
    return found


def _name(element: Any) -> str:
    """Return an element's name without its namespace."""
    return element.tag.rpartition("}")[2].lower() if isinstance(element.tag, str) else ""
