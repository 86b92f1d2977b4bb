"""Feeds: RSS and Atom by feedparser, JSON Feed as the JSON that it is."""

from __future__ import annotations

import io
import json
import logging
import time
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

from index.fetching.address import Address
from index.fetching.entries import OWN_CHARACTERS, Entry, Listing, address_of, once
from index.readers import fields, markup
from index.values import SourceKind

NO_FEED = "is no feed that can be read"
_TITLE = 300
_SOUND = ("audio/", "video/", "image/")
_BYLINES = 20


def read(data: bytes, base: Address, kind: str = "") -> Listing | str:
    """Read a feed's bytes, or say why not; `kind` is the media type that the site gave."""
    if data.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"{":
        return _json_feed(data, base)
    return _xml_feed(data, base, kind)


def _xml_feed(data: bytes, base: Address, kind: str) -> Listing | str:
    import feedparser

    logging.getLogger("feedparser").setLevel(logging.CRITICAL)
    headers = {"content-location": str(base)} | ({"content-type": kind} if kind else {})
    try:
        # A stream, for feedparser opens files and addresses that bytes may spell.
        found = feedparser.parse(io.BytesIO(data), response_headers=headers)
    except (
        ValueError, TypeError, LookupError, AttributeError, RecursionError, AssertionError, OSError,
    ) as error:  # fmt: skip
        return f"{NO_FEED} ({type(error).__name__})"
    if not found.get("version") and not found.entries:
        return NO_FEED
    title = _line(found.feed.get("title")) or base.host
    language = str(found.feed.get("language") or "")
    entries = (_entry(one, base, title, language) for one in found.entries)
    kept = once((one for one in entries if one is not None), base)
    return Listing(SourceKind.FEED, title, tuple(kept))


def _entry(one: dict[str, Any], base: Address, outlet: str, language: str) -> Entry | None:
    """Return an entry that names a page; None for one that names none."""
    links = [each for each in one.get("links") or () if isinstance(each, Mapping)]
    alternate = [each.get("href") for each in links if each.get("rel") == "alternate"]
    named = (one.get("link"), *alternate, one.get("id"))
    url = next(filter(None, (address_of(base, each) for each in named)), None)
    if url is None:
        return None
    texts = [each.get("value") for each in one.get("content") or () if isinstance(each, Mapping)]
    content = max((str(each or "") for each in (*texts, one.get("summary"))), key=len)
    enclosed = [str(each.get("type") or "") for each in links if each.get("rel") == "enclosure"]
    heard = any(each.startswith(("audio/", "video/")) for each in enclosed)
    source = one.get("source")
    own = _line(source.get("title")) if isinstance(source, Mapping) else ""
    authors = [each.get("name") for each in one.get("authors") or () if isinstance(each, Mapping)]
    return Entry(
        url=url,
        title=_line(one.get("title")),
        published=_day(one.get("published_parsed"), one.get("published")),
        # Past feedparser's own `get`, which gives the day of publication where this is missing.
        changed=_day(dict.get(one, "updated_parsed"), dict.get(one, "updated")),
        authors=tuple(filter(None, map(_line, authors)))[:_BYLINES],
        outlet=own or outlet,
        language=str(one.get("language") or language),
        content=content[:OWN_CHARACTERS],
        media=heard and len(content) < _TITLE,
    )


def _json_feed(data: bytes, base: Address) -> Listing | str:
    try:
        found: Any = json.loads(data.decode("utf-8-sig", "replace"), strict=False)
    except (ValueError, RecursionError) as error:
        return f"{NO_FEED} ({type(error).__name__})"
    if not isinstance(found, dict) or not isinstance(found.get("items"), list):
        return NO_FEED
    title = _line(found.get("title")) or base.host
    items = (one for one in found["items"] if isinstance(one, dict))
    entries = _json_entries(items, base, title, str(found.get("language") or ""))
    return Listing(SourceKind.FEED, title, tuple(once(entries, base)))


def _json_entries(
    items: Iterable[dict[str, Any]], base: Address, outlet: str, language: str
) -> Iterator[Entry]:
    for one in items:
        named = (one.get("url"), one.get("external_url"), one.get("id"))
        url = next(filter(None, (address_of(base, each) for each in named)), None)
        if url is None:
            continue
        listed = one.get("authors") or [one.get("author")]
        names = [each.get("name") for each in _dicts(listed)]
        texts = (one.get("content_html"), one.get("content_text"), one.get("summary"))
        content = next((each for each in texts if isinstance(each, str) and each), "")
        kinds = [str(each.get("mime_type") or "") for each in _dicts(one.get("attachments"))]
        yield Entry(
            url=url,
            title=_line(one.get("title")),
            published=_text(one.get("date_published")),
            changed=_text(one.get("date_modified")),
            authors=tuple(filter(None, map(_line, names)))[:_BYLINES],
            outlet=outlet,
            language=_text(one.get("language")) or language,
            content=content[:OWN_CHARACTERS],
            media=any(each.startswith(_SOUND) for each in kinds) and len(content) < _TITLE,
        )


def _dicts(value: object) -> list[dict[str, Any]]:
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def _text(value: object) -> str:
    return value[:_TITLE] if isinstance(value, str) else ""


def _line(value: object) -> str:
    """Return a field without its HTML, as one line; "" where it says nothing."""
    if not isinstance(value, str):
        return ""
    return fields.line(markup.plain(value[: 20 * _TITLE]), _TITLE) or ""


def _day(parsed: object, written: object) -> str:
    """Return a date in ISO form where feedparser could tell it, else as it was written."""
    if isinstance(parsed, time.struct_time):
        try:
            return datetime(*parsed[:6], tzinfo=UTC).isoformat()
        except ValueError:
            pass
    return _text(written)
