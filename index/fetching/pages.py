"""A page that was fetched: its article, what it offers, or why it is none."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime

from index.fetching.address import Address
from index.fetching.entries import Entry, address_of
from index.readers import budget, markup, naming, page
from index.readers.decode import decode
from index.readers.fields import line
from index.readers.reading import Found, article
from index.values import Article, Failure, OfferedFeed

HTML = frozenset({"text/html", "application/xhtml+xml", ""})
MOST_FEEDS = 10
OWN_WORDS = 60
"""Of an entry's own content, fewer are a teaser: half of a short news item's first paragraph."""
NO_WORDS = "shows pictures or a film and no article"

_SHOWN = re.compile(
    r"/(?:galler(?:y|ies)|galerie|photos?|pictures|fotos?|slideshow|videos?|watch|podcasts?|audio"
    r"|live-tv|reels?|shorts)(?:/|$)",
    re.IGNORECASE,
)
_SHOWN_WORDS = 150  # a gallery's captions; a page with more words is read, whatever it is called
_FEED_KINDS = frozenset({"application/rss+xml", "application/atom+xml", "application/feed+json"})
_TITLE = re.compile(r"<title[^>]{0,200}>([^<]{1,500})", re.IGNORECASE)
_COMMENTS = re.compile(r"comments?\b|kommentare|commenti|comentarios", re.IGNORECASE)


def article_of(
    data: bytes, charset: str | None, address: Address, entry: Entry, fetched: datetime
) -> Article | str:
    """Read a page's article, or say why there is none; what the page lacks, its entry may have."""
    return _within(lambda: _article(data, charset, address, entry, fetched))


def own_article(entry: Entry, fetched: datetime) -> Article | str:
    """Make an article of an entry's own content, or say why that is none."""
    return _within(lambda: _own(entry, fetched))


def feeds_of(data: bytes, charset: str | None, address: Address) -> tuple[OfferedFeed, ...]:
    """Return the feeds that a page names in its head."""
    from lxml import html
    from lxml.etree import LxmlError

    text = decode(data, page=True, declared=charset)
    if budget.overloaded(text):
        return ()
    try:
        tree = html.fromstring(
            text.encode("utf-8", "replace"), parser=html.HTMLParser(encoding="utf-8")
        )
    except (LxmlError, ValueError, AssertionError):
        return ()
    found: dict[str, OfferedFeed] = {}
    for one in tree.iter("link"):
        rel, kind = (one.get("rel") or "").lower().split(), (one.get("type") or "").strip().lower()
        title = line(one.get("title"), 100) or ""
        url = address_of(address, one.get("href"))
        if url and "alternate" in rel and kind in _FEED_KINDS and not _COMMENTS.search(title):
            found.setdefault(url, OfferedFeed(url, title or url))
    return tuple(found.values())[:MOST_FEEDS]


def title_of(data: bytes, charset: str | None, address: Address) -> str:
    """Return what a page calls itself; its host where it has no name."""
    match = _TITLE.search(decode(data, page=True, declared=charset))
    return (line(match[1], 200) if match else None) or address.host


def _article(
    data: bytes, charset: str | None, address: Address, entry: Entry, fetched: datetime
) -> Article | str:
    found = page.extract(decode(data, page=True, declared=charset))
    if isinstance(found, str):
        return found
    if _SHOWN.search(address.path) and len(found.text.split()) < _SHOWN_WORDS:
        return NO_WORDS
    return _made(
        replace(
            found,
            url=_own_address(found.url, address),
            title=found.title or entry.title,
            outlet=(*_candidates(found.outlet), entry.outlet),
            authors=(*_candidates(found.authors), list(entry.authors)),
            published=(*_candidates(found.published), entry.published),
            language=(*_candidates(found.language), entry.language),
        ),
        str(address),
        fetched,
    )


def _own(entry: Entry, fetched: datetime) -> Article | str:
    text = markup.plain(entry.content) or ""
    words = len(text.split())
    if words < OWN_WORDS:
        return f"the feed itself has only {words} words of it" if words else "the feed has no words"
    made = Found(
        text,
        title=entry.title,
        url=entry.url,
        outlet=entry.outlet,
        authors=list(entry.authors),
        published=entry.published,
        language=entry.language,
    )
    return _made(made, entry.url, fetched)


def _made(found: Found, where: str, fetched: datetime) -> Article | str:
    made = article(found, location=where, where=where, fetched=fetched)
    return made.why if isinstance(made, Failure) else made.article


def _own_address(declared: object, address: Address) -> str:
    """Return what a page calls its own address where that lies on the same site, else where it is.

    Else a page could have its words attributed to another outlet.
    """
    own = address_of(address, declared) if isinstance(declared, str) else None
    same = own is not None and naming.site(own) == naming.site(str(address))
    return own if own is not None and same else str(address)


def _candidates(value: object) -> tuple[object, ...]:
    return value if isinstance(value, tuple) else (value,)


def _within(work: Callable[[], Article | str]) -> Article | str:
    """Do what may take long on a page that was made to; it is given up after a minute."""

    def step() -> Iterator[Article | str]:
        yield work()

    try:
        return next(budget.Watch(budget.SECONDS).steps(step()))
    except budget.TooSlowError:
        return f"takes more than {budget.SECONDS:.0f} seconds to read"
