"""Markdown to plain text: the marks are taken off, because quotes are shown word for word."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from html.parser import HTMLParser
from pathlib import Path
from typing import TYPE_CHECKING

from index.readers import front_matter
from index.readers.fields import TITLE_CHARACTERS, line
from index.readers.plain import read_text
from index.readers.reading import Found, Reading, article, name_of
from index.text.normalise import PARAGRAPH_END
from index.values import Failure

if TYPE_CHECKING:
    from markdown_it.token import Token

CELL_END = " | "


def read(path: Path, *, fetched: datetime) -> Iterator[Reading | Failure]:
    """Read one article."""
    where = name_of(path)
    text = read_text(path)
    split = text if isinstance(text, Failure) else front_matter.split(text, where)
    if isinstance(split, Failure):
        yield split
        return
    fields, body = split
    heading, paragraphs = plain(body)
    title = line(fields.get("title"), TITLE_CHARACTERS)
    if heading and title not in (None, line(heading, TITLE_CHARACTERS)):
        paragraphs.insert(0, heading)  # it says something else than the title that is shown
    given = {**fields, "title": title or heading}
    found = Found(PARAGRAPH_END.join(paragraphs), **given)
    yield article(found, location=where, where=where, fetched=fetched)


def plain(markdown: str) -> tuple[str | None, list[str]]:
    r"""Return the `# heading` that opens a text, or None, and the paragraphs without their marks.

    >>> plain("# Ferry *stops*\n\n- [Nobody](https://kestrel.example)\n  knows `why`.")
    ('Ferry stops', ['Nobody knows why.'])
    """
    from markdown_it import MarkdownIt

    # NUL is replaced by U+FFFD in Markdown, but dropped in every other kind of file.
    tokens = (
        MarkdownIt("commonmark")
        .enable(["table", "strikethrough"])
        .parse(markdown.replace("\x00", ""))
    )
    heading: str | None = None
    paragraphs: list[str] = []
    row: list[str] | None = None
    for number, token in enumerate(tokens):
        if token.type == "tr_open":
            row = []
        elif token.type == "tr_close" and row is not None:
            paragraphs.append(CELL_END.join(filter(None, row)))
            row = None
        elif token.type == "inline":
            text = _inline(token.children or [])
            if row is not None:
                row.append(text)
            elif heading is None and not any(paragraphs) and tokens[number - 1].tag == "h1":
                heading = text
            else:
                paragraphs.append(text)
        elif token.type in {"fence", "code_block"}:
            paragraphs.append(token.content)
        elif token.type == "html_block":
            paragraphs.append(_without_tags(token.content))
    return heading or None, [text for text in paragraphs if text.strip()]


def _inline(tokens: list[Token]) -> str:
    """Return the words of one paragraph; an image has none."""
    parts: list[str] = []
    for token in tokens:
        if token.type in {"text", "code_inline"}:
            parts.append(token.content)
        elif token.type == "softbreak":
            parts.append(" ")
        elif token.type == "hardbreak" or token.content.lower().startswith("<br"):
            parts.append("\n")
    return "".join(parts).strip()


class _Words(HTMLParser):
    """Collects what a browser would show of a stretch of HTML."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self.hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.hidden += tag in {"script", "style"}
        if tag in {"p", "div", "br", "li", "tr", "blockquote", "h1", "h2", "h3"}:
            self.parts.append("\n")

    def handle_endtag(self, tag: str) -> None:
        self.hidden -= tag in {"script", "style"} and self.hidden > 0

    def handle_data(self, data: str) -> None:
        if not self.hidden:
            self.parts.append(data)


def _without_tags(html: str) -> str:
    """Return the words of a block of HTML; comments, scripts and styles have none."""
    words = _Words()
    words.feed(html)
    words.close()
    return "".join(words.parts)
