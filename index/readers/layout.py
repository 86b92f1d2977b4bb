"""A page's tree as a browser lays it out: lines, paragraphs and cells where a reader sees them."""

from __future__ import annotations

import re
from typing import Any

from index.readers.hidden import words
from index.text.normalise import PARAGRAPH_END, normalise

_WHITE_SPACE = re.compile(r"[\n\r\t\f]+")
_KEEPS_LINES = re.compile(r"white-space\s*:\s*(?:pre|break-spaces)", re.IGNORECASE)
_PREFORMATTED = frozenset(("pre", "xmp", "listing", "plaintext"))
# Marks of a kind of letters: they stand in words and separate nothing.
_LETTERING = ("b", "i", "em", "strong", "u", "font", "tt", "big", "small", "nobr", "wbr", "plain")
_CONTAINERS = frozenset(
    "div article section main body center li blockquote dd details figure".split()
)
BLOCKS = frozenset(
    """
    address article aside blockquote center dd details dialog div dl dt fieldset figcaption figure
    footer form h1 h2 h3 h4 h5 h6 header hgroup hr iframe li main nav ol p pre section table tbody
    td tfoot th thead tr ul video
    """.split()
)
_LIKE_DIV = frozenset("section center main details".split())
# A run of words between two line breaks that is a paragraph, and no address or label.
_PARAGRAPH_WORDS = 8


def fold(body: Any) -> None:
    """Make the source's line ends spaces, and take off marks of lettering."""
    _fold_lines(body)
    _strip_lettering(body)


def _fold_lines(body: Any) -> None:
    """Make line ends of the source spaces, but where an element keeps its lines."""
    kept: dict[Any, None] = {}
    for element in list(body.iter()):
        if not isinstance(element.tag, str):
            continue
        kept_lines = element.tag in _PREFORMATTED or element.getparent() in kept
        if kept_lines or _KEEPS_LINES.search(element.get("style") or ""):
            kept[element] = None
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
    if (
        element.tag in _PREFORMATTED
        or next(element.iterancestors(*_PREFORMATTED), None) is not None
    ):
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
    """Return the first line of a text, and the others behind line breaks, the last one first."""
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


def part_loose_words(body: Any) -> None:
    """Make a paragraph of each run of words that stands beside blocks or breaks in a container.

    A break in a paragraph stays what it is: the foreign parser keeps it.
    """
    for element in list(body.iter(*_CONTAINERS)):
        if _is_mixed(element):
            _wrap_runs(element)
        elif element.tag in _LIKE_DIV and all(child.tag not in BLOCKS for child in element):
            element.tag = "div"  # the foreign parser would run its words into the next one's


def _is_mixed(element: Any) -> bool:
    """Return whether words stand beside blocks or breaks in an element."""
    loose = [element.text, *(child.tail for child in element)]
    return any(text and not text.isspace() for text in loose) and any(
        child.tag == "br" or child.tag in BLOCKS for child in element
    )


def _wrap_runs(parent: Any) -> None:
    """Wrap each run of words of a container; where one is long, all of them are paragraphs."""
    made: list[Any] = []
    wrapped: list[Any] = []
    for text, run in _runs(parent):
        if run and run[0].tag in BLOCKS:
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
    """Return the runs of words and inline elements between breaks, and each block alone."""
    runs: list[tuple[str | None, list[Any]]] = [(element.text, [])]
    for child in list(element):
        if child.tag == "br":
            runs.append((child.tail, []))
        elif child.tag in BLOCKS:
            tail, child.tail = child.tail, None
            runs.extend(((None, [child]), (tail, [])))
        else:
            runs[-1][1].append(child)
    return runs
