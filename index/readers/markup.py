"""Text that holds HTML, as feeds write it: its paragraphs as a browser shows them."""

from __future__ import annotations

import html
import re
from typing import Any

from index.readers import budget, hidden
from index.readers.escaped import unescaped
from index.readers.layout import BLOCKS
from index.text.normalise import PARAGRAPH_END

# Tags that news is written with; "a < b", "<Speaker>" and a lone "<p" are no HTML.
_TAG = re.compile(
    r"</(?:p|div|span|a|b|i|em|strong|u|h[1-6]|ul|ol|li|blockquote|figure|table|article|section"
    r"|font)\s*>"
    r"|<(?:br|hr|p|img)\b[^<>]{0,2000}/?>",
    re.IGNORECASE,
)
_ESCAPED_TAG = re.compile(
    r"&lt;/(?:p|div|a|b|i|em|strong|h[1-6]|li|blockquote)\s*&gt;|&lt;br\s*/?&gt;"
)
_UNSEEN = frozenset("script style template noscript head title figure iframe svg select".split())
_BREAKS = frozenset("br hr".split())
_WHITE_SPACE = re.compile(r"[ \n\r\t\f]+")


def plain(text: str) -> str | None:
    r"""Return a text without the HTML that it may hold; None where that cannot be taken apart.

    >>> plain("<p>The ferry <b>sank</b>.</p>\n<p>&ldquo;We saw it,&rdquo; said Ann Boe.</p>")
    'The ferry sank.\n\n“We saw it,” said Ann Boe.'
    >>> plain("a < b")
    'a < b'
    """
    if _ESCAPED_TAG.search(text):
        text = html.unescape(text)
    if not _TAG.search(text):
        return unescaped(text)
    if budget.overloaded(text):
        return None
    from lxml.etree import LxmlError
    from lxml.html import HTMLParser, fragment_fromstring

    parser = HTMLParser(remove_comments=True, remove_pis=True, encoding="utf-8")
    try:
        data = text.replace("\x00", "").encode("utf-8", "replace")
        tree = fragment_fromstring(data, create_parent="div", parser=parser)
    except (LxmlError, ValueError, AssertionError, TypeError):
        return None
    hidden.remove(tree)
    return unescaped(_shown(tree))


def _shown(tree: Any) -> str:
    """Return the words of a tree, its blocks as paragraphs and its breaks as line ends."""
    parts: list[str] = []
    waiting: list[tuple[Any, bool]] = [(tree, True)]
    while waiting:  # a stack of our own: pages are nested deeper than Python calls may be
        element, entered = waiting.pop()
        if not entered:
            parts.append(PARAGRAPH_END if element.tag in BLOCKS else "")
            parts.append(_folded(element.tail))
            continue
        if element.tag in _UNSEEN or not isinstance(element.tag, str):
            parts.append(_folded(element.tail))
            continue
        if element.tag in _BREAKS:
            parts.append("\n")
        elif element.tag in BLOCKS:
            parts.append(PARAGRAPH_END)
        parts.append(_folded(element.text))
        waiting.append((element, False))
        waiting.extend((child, True) for child in reversed(element))
    return re.sub(r"[ \n]*\n\n[ \n]*", PARAGRAPH_END, "".join(parts)).strip()


def _folded(text: str | None) -> str:
    return _WHITE_SPACE.sub(" ", text or "")
