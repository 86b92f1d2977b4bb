"""The frame of a page's article: tables, parts and entries that hold it, made plain elements."""

from __future__ import annotations

import re
from itertools import islice
from typing import Any

from index.readers.hidden import words
from index.readers.layout import BLOCKS

# A cell with more words is a column of the page; cells of figures and names have some ten.
_PROSE_WORDS = 60
_PUT_ASIDE = ("aside", "footer", "nav", "dialog", "fieldset", "label", "button", "menu", "figure")
_MOST = 0.5
_LINKED = 0.3  # of the words of a menu, most are links
_LIVE = re.compile(r"live|ticker|minute|en-?direct|diretta|directo", re.IGNORECASE)
_REPLY = re.compile(r"comment|reply|kommentar", re.IGNORECASE)
_ENTRY_WORDS = 8
_ARTICLE_PART = re.compile(
    r"article-?_{0,2}body|articleBody|story-?_{0,2}body|body-text"
    r"|(?:article|entry|post|story)-?_{0,2}content"
)


def open_up(body: Any) -> None:
    """Take a page's article out of the frames that keep the foreign parser from seeing it whole."""
    _bring_back(body)
    _undo_layout_tables(body)
    _join_live_entries(body)
    _join_parts(body)


def _bring_back(body: Any) -> None:
    """Turn an element that is put aside, but holds most of the page's words, into a plain one."""
    total = words(body)
    whole = "div" if next(body.iter("article", "main"), None) is not None else "article"
    for element in body.iter(*_PUT_ASIDE):
        held = words(element)
        if held > _MOST * total and sum(map(words, element.iter("a"))) < _LINKED * held:
            element.tag, whole = whole, "div"


def _undo_layout_tables(body: Any) -> None:
    """Turn tables that arrange a page into plain elements; a cell is then a part of the page."""
    tables = list(body.iter("table"))
    # The innermost first: what is left of a table inside a table is a table of figures.
    for table in reversed(tables):
        if not _arranges(table):
            _flatten_cells(table)
            continue
        parts = list(table.iter("tbody", "thead", "tfoot", "tr", "td", "th"))
        for part in [part for part in parts if next(part.iterancestors("table")) is table]:
            part.tag = "div"
        table.tag = "div"


def _arranges(table: Any) -> bool:
    """Say whether a table arranges a page: prose, headings or other tables stand in its cells."""
    if table.get("role") in {"presentation", "none"}:
        return True
    if next(table.iter("caption", "th"), None) is not None:
        return False
    if next(table.iter("h1", "article", "section", "main"), None) is not None:
        return True
    if next(table.iterdescendants("table"), None) is not None:
        return True
    return any(words(cell) >= _PROSE_WORDS for cell in table.iter("td"))


def _flatten_cells(table: Any) -> None:
    """Put a space where a block or a break in a cell of figures separates words."""
    from lxml.etree import strip_tags

    for cell in table.iter("td", "th"):
        for element in cell.iterdescendants():
            if element.tag == "br" or element.tag in BLOCKS:
                element.text = f" {element.text or ''}"
                element.tail = f" {element.tail or ''}"
        strip_tags(cell, "br", "p", "div")


def _join_live_entries(body: Any) -> None:
    """Make one article of the entries of a live page, with their times, in the page's order."""
    for parent in {one.getparent(): None for one in body.iter("article", "section", "li", "div")}:
        entries = [one for one in parent if _is_entry(one)] if parent is not None else []
        if len(entries) < 2:
            continue
        for entry in entries:
            entry.tag = "div"
            entry.attrib.clear()  # the foreign parser takes the first "entry" for the article
            for moment in list(entry.iter("time")):
                moment.tag = "p"
        frame = _around_heading(parent, body)
        if frame is not body and next(frame.iterancestors("article"), None) is None:
            frame.tag = "article"


def _join_parts(body: Any) -> None:
    """Join an article that stands in several parts of one class, with advertising between them.

    Two articles on one page, each with a heading of the first rank, are left apart.
    """
    parts: dict[tuple[Any, str], list[Any]] = {}
    for element in body.iter("div", "section"):
        names = element.get("class") or ""
        if _ARTICLE_PART.search(names) and element.find(".//p") is not None:
            frame = next(element.iterancestors("article", "main"), body)
            parts.setdefault((frame, names), []).append(element)
    for (frame, _), (first, *others) in parts.items():
        if not others or sum(1 for _ in islice(frame.iter("h1"), 2)) > 1:
            continue
        within = {first, *others}
        if any(not within.isdisjoint(one.iterancestors()) for one in others):
            continue
        for one in others:
            first.append(one)
            one.attrib.clear()


def _around_heading(element: Any, body: Any) -> Any:
    """Return the element that holds another and the page's heading of the first rank."""
    if next(body.iter("h1"), None) is None:
        return element
    while element is not body and next(element.iter("h1"), None) is None:
        element = element.getparent()
    return element


def _is_entry(element: Any) -> bool:
    """Return whether an element is one entry of a live page: timed, with words, and no teaser."""
    if element.tag not in {"article", "section", "li", "div"}:
        return False
    parent = element.getparent()
    names = " ".join(
        one.get(name) or "" for one in (element, parent) for name in ("class", "id", "itemtype")
    )
    if not (element.tag == "article" or _LIVE.search(names)) or _REPLY.search(names):
        return False
    if element.find(".//time") is None or words(element) < _ENTRY_WORDS:
        return False
    headings = element.iter("h2", "h3", "h4")
    return all(heading.find(".//a[@href]") is None for heading in headings)
