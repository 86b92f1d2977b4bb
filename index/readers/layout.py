"""A page's tree as a browser lays it out: lines, paragraphs and cells where a reader sees them."""

from __future__ import annotations

import re
from itertools import islice
from typing import Any

from index.readers.hidden import words
from index.text import PARAGRAPH_END, normalise

_WHITE_SPACE = re.compile(r"[\n\r\t\f]+")
_KEEPS_LINES = re.compile(r"white-space\s*:\s*(?:pre|break-spaces)", re.IGNORECASE)
_PREFORMATTED = frozenset(("pre", "xmp", "listing", "plaintext"))
# Marks of a kind of letters: they stand in words and separate nothing.
_LETTERING = ("b", "i", "em", "strong", "u", "font", "tt", "big", "small", "nobr", "wbr", "plain")
_CONTAINERS = frozenset(
    "div article section main body center li blockquote dd details figure".split()
)
_BLOCKS = frozenset(
    """
    address article aside blockquote center dd details dialog div dl dt fieldset figcaption figure
    footer form h1 h2 h3 h4 h5 h6 header hgroup hr iframe li main nav ol p pre section table tbody
    td tfoot th thead tr ul video
    """.split()
)
_LIKE_DIV = frozenset("section center main details".split())
# A run of words between two line breaks that is a paragraph, and no address or label.
_PARAGRAPH_WORDS = 8
# A cell with more words is a column of the page; cells of figures and names have some ten.
_PROSE_WORDS = 60
_PUT_ASIDE = ("aside", "footer", "nav", "dialog", "fieldset", "label", "button", "menu", "figure")
_MOST = 0.5
_LINKED = 0.3  # of the words of a menu, most are links
_LIVE = re.compile(r"live|ticker|liveticker|minute|en-?direct|diretta|directo", re.IGNORECASE)
_ARTICLE_PART = re.compile(
    r"article-?_{0,2}body|articleBody|story-?_{0,2}body|body-text|(?:article|entry|post|story)-?_{0,2}content"
)
_REPLY = re.compile(r"comment|reply|kommentar", re.IGNORECASE)
_ENTRY_WORDS = 8


def lay_out(body: Any) -> None:
    """Rewrite a page's body so that every paragraph that a reader sees is one in the tree."""
    _fold_lines(body)
    _strip_lettering(body)
    _bring_back(body)
    _undo_layout_tables(body)
    _join_live_entries(body)
    _join_parts(body)
    _part_loose_words(body)


def _fold_lines(body: Any) -> None:
    """Make line ends of the source spaces, but where an element keeps its lines."""
    kept: set[Any] = set()
    for element in list(body.iter()):
        if not isinstance(element.tag, str):
            continue
        if element.tag in _PREFORMATTED or _KEEPS_LINES.search(element.get("style") or "") or element.getparent() in kept:
            kept.add(element)
        if element not in kept and element.text:
            element.text = _WHITE_SPACE.sub(" ", element.text)
        if element.tail and element.getparent() not in kept:
            element.tail = _WHITE_SPACE.sub(" ", element.tail)
    for element in kept:
        _keep_lines(element)


def _keep_lines(element: Any) -> None:
    """Write the lines that an element keeps as line breaks; those of code stay as they are.

    A text between two `pre` that was only folded to fit a screen is unfolded.
    """
    if element.tag in _PREFORMATTED or next(element.iterancestors(*_PREFORMATTED), None) is not None:
        text = element.text or ""
        paragraphs = normalise(text).split(PARAGRAPH_END)
        if len(element) == 0 and len(paragraphs) < len(text.split("\n")) - text.count("\n\n"):
            element.tag, element.text = "div", None
            for paragraph in paragraphs:
                one = element.makeelement("p", {})
                one.text = paragraph
                element.append(one)
        return
    for child in list(element):
        child.tail, breaks = _broken(child.tail, element)
        for one in breaks:
            child.addnext(one)
    element.text, breaks = _broken(element.text, element)
    for one in breaks:
        element.insert(0, one)


def _broken(text: str | None, element: Any) -> tuple[str | None, list[Any]]:
    """Give the first line of a text, and the others behind line breaks, the last one first."""
    first, *others = (text or "").split("\n")
    breaks = []
    for line in reversed(others):
        one = element.makeelement("br", {})
        one.tail = line
        breaks.append(one)
    return first, breaks


def _strip_lettering(body: Any) -> None:
    """Take off marks of lettering, and spans that say nothing, so that breaks stand in the open."""
    from lxml.etree import strip_tags

    for span in body.iter("span"):
        if not (span.get("class") or span.get("id") or span.get("role")):
            span.tag = "plain"
    strip_tags(body, *_LETTERING)


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
            if element.tag == "br" or element.tag in _BLOCKS:
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
    """Give the element that holds another and the page's heading of the first rank."""
    if next(body.iter("h1"), None) is None:
        return element
    while element is not body and next(element.iter("h1"), None) is None:
        element = element.getparent()
    return element


def _is_entry(element: Any) -> bool:
    """Say whether an element is one entry of a live page: timed, with words, and no teaser."""
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


def _part_loose_words(body: Any) -> None:
    """Make a paragraph of each run of words that stands beside blocks or breaks in a container.

    A break in a paragraph stays what it is: the foreign parser keeps it.
    """
    for element in list(body.iter(*_CONTAINERS)):
        if _is_mixed(element):
            _wrap_runs(element)
        elif element.tag in _LIKE_DIV and all(child.tag not in _BLOCKS for child in element):
            element.tag = "div"  # the foreign parser would run its words into the next one's


def _is_mixed(element: Any) -> bool:
    """Say whether words stand beside blocks or breaks in an element."""
    loose = [element.text, *(child.tail for child in element)]
    return any(text and not text.isspace() for text in loose) and any(
        child.tag == "br" or child.tag in _BLOCKS for child in element
    )


def _wrap_runs(parent: Any) -> None:
    """Wrap each run of words of a container; where one is long, all of them are paragraphs."""
    made: list[Any] = []
    wrapped: list[Any] = []
    for text, run in _runs(parent):
        if run and run[0].tag in _BLOCKS:
            made.append(run[0])
            continue
        one = parent.makeelement("div", {})
        one.text = text
        one.extend(run)
        if any(not one.isspace() for one in one.itertext()):
            made.append(one)
            wrapped.append(one)
    if any(words(one) >= _PARAGRAPH_WORDS for one in wrapped):
        for one in wrapped:
            one.tag = "p"
    parent.text = None
    parent[:] = made


def _runs(element: Any) -> list[tuple[str | None, list[Any]]]:
    """Give the runs of words and inline elements between breaks and blocks; a block stands alone."""
    runs: list[tuple[str | None, list[Any]]] = [(element.text, [])]
    for child in list(element):
        if child.tag == "br":
            runs.append((child.tail, []))
        elif child.tag in _BLOCKS:
            tail, child.tail = child.tail, None
            runs.extend(((None, [child]), (tail, [])))
        else:
            runs[-1][1].append(child)
    return runs
