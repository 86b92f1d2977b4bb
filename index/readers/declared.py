"""What a page declares of itself in its head: JSON-LD and meta tags, as outlets write them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from typing import Any

_ARTICLES = ("article", "posting", "report", "newsstory", "review")
_DEEPEST = 6
# Left by systems that hide a script from old browsers, or from XML.
_WRAPPING = re.compile(r"^\s*(?:(?://)?\s*<!\[CDATA\[|<!--)|(?:(?://)?\s*\]\]>|-->|;)\s*$")
_PUBLISHED = (
    "article:published_time", "og:published_time", "og:article:published_time", "datepublished",
    "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime", "dc.date.issued",
    "dcterms.issued", "dcterms.created", "dc.date.created",
    "pubdate", "publishdate", "publish-date", "publication_date", "article.published", "ptime",
)  # fmt: skip
# These may mean either: believed where they are not the day of a modification.
_DATED = ("dc.date", "dcterms.date", "date")
_MODIFIED = (
    "article:modified_time", "og:updated_time", "og:article:modified_time", "datemodified",
    "dcterms.modified", "dc.date.modified", "last-modified", "lastmod", "last_updated_date",
    "revised", "article.updated", "updated_time", "modified",
)  # fmt: skip
_TITLES = ("og:title", "parsely-title", "twitter:title", "dc.title", "dcterms.title")
_TIME_CHANGED = re.compile(r"modif|updat|aktualis|aggiorn|mise?-?a-?jour|actualiz", re.IGNORECASE)
_TIME_PUBLISHED = re.compile(r"publi|entry-date|post-?date|byline|dateline", re.IGNORECASE)
_AUTHORS = (
    "author", "article:author", "og:article:author", "parsely-author", "sailthru.author",
    "dc.creator", "dcterms.creator", "byl", "byline",
)  # fmt: skip
_OUTLETS = ("og:site_name", "dc.publisher", "dcterms.publisher", "application-name")


@dataclass(frozen=True, slots=True)
class Declared:
    """What a page declares, unchecked: of each field the candidates, the most trusted first."""

    title: tuple[object, ...]
    headline: tuple[object, ...]
    """From JSON-LD: some systems write a description of the page there."""
    authors: tuple[object, ...]
    outlet: tuple[object, ...]
    published: tuple[object, ...]
    language: tuple[object, ...]
    free: bool
    """False where the page says that it must be paid for."""


def declared(tree: Any) -> Declared:
    """Read the declarations of a page, given as lxml's tree."""
    meta = _meta(tree)
    articles = list(_articles(tree))

    def said(names: tuple[str, ...]) -> list[list[str]]:
        return [meta[name] for name in names if name in meta]

    def of_articles(name: str) -> list[Any]:
        return [one[name] for one in articles if one.get(name)]

    changed = {*chain(*said(_MODIFIED)), *map(str, of_articles("dateModified"))}
    days = {one[:10] for one in changed}
    either = [one for one in chain(*said(_DATED)) if one[:10] not in days]
    return Declared(
        title=tuple(chain(*said(_TITLES))),
        headline=tuple(of_articles("headline")),
        authors=(*of_articles("author"), *said(_AUTHORS)),
        outlet=(*chain.from_iterable(said(_OUTLETS)), *of_articles("publisher")),
        published=(
            *of_articles("datePublished"),
            *chain(*said(_PUBLISHED)),
            *_times(tree),
            *either,
        ),
        language=(*tree.xpath("/html/@lang"), *meta.get("og:locale", [])),
        free=not any(one.get("isAccessibleForFree") in _NOT_FREE for one in articles),
    )


_NOT_FREE = (False, "False", "false", "http://schema.org/False", "https://schema.org/False")


def _times(tree: Any) -> Iterator[str]:
    """Return the times that a page marks as those of its publication, never those of a change."""
    for element in tree.iter("time"):
        names = " ".join(element.get(name) or "" for name in ("itemprop", "class", "id"))
        parent = element.getparent()
        around = names if parent is None else f"{names} {parent.get('class') or ''}"
        if _TIME_CHANGED.search(around):
            continue
        if element.get("pubdate") is not None or _TIME_PUBLISHED.search(around):
            yield element.get("datetime") or " ".join(element.itertext())


def _meta(tree: Any) -> dict[str, list[str]]:
    """Return the contents of the meta tags by their names in small letters."""
    found: dict[str, list[str]] = {}
    for element in tree.iter("meta"):
        content = (element.get("content") or "").strip()
        for attribute in ("property", "name", "itemprop"):
            for name in (element.get(attribute) or "").lower().split():
                if content:
                    found.setdefault(name, []).append(content)
    return found


def _articles(tree: Any) -> Iterator[dict[str, Any]]:
    """Return the JSON-LD objects that describe an article."""
    for element in tree.iter("script"):
        if "ld+json" not in (element.get("type") or "").lower():
            continue
        try:
            data = json.loads(_WRAPPING.sub("", element.text or ""), strict=False)
        except (ValueError, RecursionError):
            continue
        yield from _within(data, _DEEPEST)


def _within(data: object, depth: int) -> Iterator[dict[str, Any]]:
    """Find the articles in a graph, a list or a page's main entity."""
    if depth and isinstance(data, list):
        for one in data:
            yield from _within(one, depth - 1)
    elif depth and isinstance(data, dict):
        kinds = data.get("@type")
        names = [kinds] if isinstance(kinds, str) else kinds if isinstance(kinds, list) else []
        if any(str(name).lower().endswith(_ARTICLES) for name in names):
            yield data
        for name in ("@graph", "mainEntity", "mainEntityOfPage"):
            yield from _within(data.get(name), depth - 1)
