"""Saved web pages: the article's words and what the page says of it."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

from index.model import Failure
from index.readers import gzipped
from index.readers.declared import Declared, declared
from index.readers.decode import decode
from index.readers.fields import TITLE_CHARACTERS, line
from index.readers.markdown import CELL_END
from index.readers.reading import NO_TEXT, Found, Reading, article, name_of
from index.text import PARAGRAPH_END

# The largest of a hundred news pages has 1.5 MB; a tree takes tens of times the page's size.
LARGEST = 16 * 1024 * 1024

# Chosen by measurement, see tests/gate/test_pages.py: the best F1, and the fastest.
_OPTIONS = {
    "fast": True,
    "favor_recall": True,
    "include_comments": False,
    "include_tables": True,
    "with_metadata": True,
}
# htmldate's extensive search takes a copyright year or any day in the text for the publication.
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
    """Give what a page's HTML says, or why nothing could be taken from it."""
    import trafilatura
    from lxml.etree import LxmlError

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    foreign = (ValueError, TypeError, LookupError, AttributeError, RecursionError, AssertionError)
    try:
        tree = trafilatura.load_html(html)
        if tree is None:
            return NO_TEXT
        said = declared(tree)
        document = trafilatura.bare_extraction(tree, **_OPTIONS, date_extraction_params=_DATES)
    except (*foreign, LxmlError) as error:
        return f"the page cannot be taken apart ({type(error).__name__}); save it as plain text"
    if document is None:
        return "holds no article that could be found; save its text as a .txt file"
    return _found(document, said)


def _found(document: Any, said: Declared) -> Found:
    """Put together what the page declares and what trafilatura found."""
    paragraphs = _paragraphs(document.body)
    title = line(document.title, TITLE_CHARACTERS)
    if title and paragraphs and line(paragraphs[0], TITLE_CHARACTERS) == title:
        del paragraphs[0]
    return Found(
        text=PARAGRAPH_END.join(paragraphs),
        title=title,
        url=document.url,
        outlet=(*said.outlet, document.sitename),
        authors=(*said.authors, _byline(document.author)),
        published=(*said.published, document.date),
        language=(*said.language, document.language),
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
