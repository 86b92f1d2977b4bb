"""Saved web pages: the article's words and what the page says of it."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import Any

from index.readers import (
    budget,
    escaped,
    frames,
    furniture,
    gzipped,
    hidden,
    layout,
    refusals,
    titles,
)
from index.readers.declared import Declared, declared
from index.readers.decode import decode
from index.readers.markdown import CELL_END
from index.readers.reading import NO_ARTICLE, NO_TEXT, Found, Reading, article, name_of
from index.text.normalise import PARAGRAPH_END
from index.values import Failure

# The largest of a hundred news pages has 1.5 MB; a tree takes tens of times the page's size.
LARGEST = 16 * 1024 * 1024

# Chosen by measurement, see tests/gate/test_pages.py: the best F1, and the fastest.
_OPTIONS = {
    "fast": True,
    "favor_recall": True,
    "include_comments": False,
    "include_tables": True,
}
# Never extensive: a copyright year, or any day in the text, would be taken for the publication.
_DATES = {"original_date": True, "extensive_search": False}
# What stands next to an author's name in a page's body: "Ida Holm May", "Last Updated January 7".
_STRAY = re.compile(
    r"""
    (?P<name> \S+ \s \S .*? ) \s
    (?: (?:mon|tues|wednes|thurs|fri|satur|sun)day | january | february | march | april | may | june
      | july | august | september | october | november | december ) \b .*
    """,
    re.VERBOSE | re.IGNORECASE,
)
_NO_NAME = re.compile(r"\b(?:updated|username|authority|follow|admin)\b|\d", re.IGNORECASE)
_BLOCKS = {"p", "head", "item", "quote", "list", "table", "div", "body", "code"}
# /2031/03/04/ in an address is the day on which the address was made.
_DAY_IN_ADDRESS = re.compile(r"/(\d{4})[/-](\d\d)[/-](\d\d)(?=[/_-])")


def read(path: Path, *, fetched: datetime) -> Iterator[Reading | Failure]:
    """Read one article."""
    where = name_of(path)
    try:
        with gzipped.opened(path) as file:
            data = file.read(LARGEST + 1)
    except gzipped.ERRORS as error:
        yield Failure(where, gzipped.why(error))
        return
    if len(data) > LARGEST:
        why = f"a page of more than {LARGEST:,} bytes is not read"
        yield Failure(where, f"{why}; save its article alone")
        return
    found = extract(decode(data, page=True))
    if isinstance(found, str):
        yield Failure(where, found)
    else:
        yield article(found, location=where, where=where, fetched=fetched)


def extract(html: str) -> Found | str:
    """Return what a page's HTML says, or why nothing could be taken from it."""
    import trafilatura
    from lxml.etree import LxmlError

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    logging.getLogger("htmldate").setLevel(logging.CRITICAL)
    foreign = (ValueError, TypeError, LookupError, AttributeError, RecursionError, AssertionError)
    if budget.overloaded(html):
        return f"an element of the page has more than {budget.ATTRIBUTES} attributes; {_ALONE}"
    try:
        tree = trafilatura.load_html(html)
        if tree is None:
            return NO_TEXT
        if _is_too_large(tree):
            return _TOO_LARGE
        said = declared(tree)
        meta = trafilatura.extract_metadata(tree, date_config=_DATES, extensive=False)
        names = titles.site_names((*said.outlet, meta.sitename), (meta.url,))
        ranked = titles.headings(tree)
        written = [one.text_content() for one in tree.iter("title")]
        title = titles.title(said.title, said.headline, written, ranked, names)
        links = refusals.links(tree)
        body = tree.find(".//body")
        if body is not None:
            hidden.remove(body)
            layout.fold(body)
            frames.open_up(body)
            layout.part_loose_words(body)
        if _is_too_large(tree):  # lines that an element keeps have become elements
            return _TOO_LARGE
        document = trafilatura.bare_extraction(tree, **_OPTIONS)
    except (*foreign, LxmlError) as error:
        return f"the page cannot be taken apart ({type(error).__name__}); save it as plain text"
    if document is None:
        return NO_ARTICLE
    text = escaped.unescaped(PARAGRAPH_END.join(_paragraphs(document.body)))
    paragraphs = text.split(PARAGRAPH_END)
    if refusals.is_list(paragraphs, links):
        return refusals.LIST
    return _found(paragraphs, meta, said, title, ranked)


_ALONE = "save its article alone"
_TOO_LARGE = f"a page of more than {budget.ELEMENTS:,} elements is not read; {_ALONE}"


def _is_too_large(tree: Any) -> bool:
    return sum(1 for _ in islice(tree.iter(), budget.ELEMENTS + 1)) > budget.ELEMENTS


def _found(
    written: list[str], meta: Any, said: Declared, title: str | None, ranked: list[str]
) -> Found | str:
    """Put together what the page declares and what trafilatura found."""
    kept = furniture.without(written, {one for one in (title, *ranked[: len(ranked) == 1]) if one})
    why = refusals.refused(written, kept.paragraphs, free=said.free)
    if why:
        return why
    address = _DAY_IN_ADDRESS.search(meta.url or "")
    return Found(
        text=PARAGRAPH_END.join(kept.paragraphs),
        title=title,
        url=meta.url,
        outlet=(*said.outlet, meta.sitename),
        authors=(*said.authors, _byline(meta.author)),
        published=(*said.published, *kept.dated, "-".join(address.groups()) if address else None),
        language=(*said.language, meta.language),
    )


def _byline(guessed: str | None) -> list[str]:
    """Clean the names that trafilatura guessed from the page's body."""
    names = [_STRAY.sub(r"\g<name>", name.strip()) for name in (guessed or "").split(";")]
    return [name for name in names if not _NO_NAME.search(name)]


def _paragraphs(body: Any) -> list[str]:
    """Give the paragraphs, items, headings and table rows of trafilatura's tree in their order."""
    done: list[str] = []
    open_parts: list[str] = []

    def close() -> None:
        done.append("".join(open_parts))
        open_parts.clear()

    def walk(element: Any) -> None:
        if element.tag == "row":
            close()
            cells = (" ".join("".join(cell.itertext()).split()) for cell in element)
            done.append(CELL_END.join(filter(None, cells)))
            return
        block = element.tag in _BLOCKS
        if block:
            close()
        open_parts.append("\n" if element.tag == "lb" else element.text or "")
        for child in element:
            walk(child)
            open_parts.append(child.tail or "")
        if block:
            close()

    walk(body)
    close()
    return [text for text in done if text.strip()]
