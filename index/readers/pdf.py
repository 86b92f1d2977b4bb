"""PDF: the text of its pages in paragraphs, and the title that it gives itself."""

from __future__ import annotations

import logging
import os
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from pathlib import Path
from statistics import median
from typing import Any
from unicodedata import category

from index.readers.decode import is_garbled
from index.readers.reading import ARTICLE_CHARACTERS, Found, Reading, article, name_of
from index.text.normalise import PARAGRAPH_END
from index.values import Failure

LARGEST = 64 * 1024 * 1024
"""Bytes: a newspaper's whole issue with its pictures has half of that."""
MOST_PAGES = 500
"""Of one file: more is a book, and no article."""
MOST_MARKS = 500_000
"""Words and numbers that draw one page: they take five seconds; a full page of text has 5,000."""

_BEYOND_ARTICLE = 2 * ARTICLE_CHARACTERS  # refused by its length, however much more there is
_GAP = 1.3  # of the usual distance between lines: more of it parts paragraphs
_SHORT = 0.8  # of the longest line: a shorter one that ends a sentence ends a paragraph
_REPEATED = 0.5  # of the pages: a line that heads or ends more of them is none of the article
_FEWEST_REPEATED = 2
_SENTENCE_END = re.compile(r"[.!?…:][»”’\"')\]]*$")
_BROKEN_WORD = re.compile(r"[^\W\d_]-$")
# What programs write where nobody gave a title: the name of a file, or of a thing without one.
_NO_TITLE = re.compile(
    r"\.(?:docx?|odt|rtf|pdf|indd|qxp|pages|txt|html?|pptx?|xlsx?)$|^microsoft \w+ - |^untitled\b",
    re.IGNORECASE,
)
_ENCRYPTED = "is encrypted; save it without a password"
_SCANNED = "holds pictures of its pages and no text; recognise its text (OCR) and save that"
_UNREADABLE = "does not tell which letters its signs are; recognise its text (OCR) and save that"
_MOST_UNREADABLE = 0.05  # of the characters: a few are bullets and logos of a font of their own


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of a page, and its height on it in points; a column's next line is lower."""

    text: str
    height: float


def read(path: Path, *, fetched: datetime) -> Iterator[Reading | Failure]:
    """Read one article; its day is not guessed, as a PDF tells only when the file was made."""
    where = name_of(path)
    found = _found(path)
    if isinstance(found, str):
        yield Failure(where, found)
    else:
        yield article(found, location=where, where=where, fetched=fetched)


def _found(path: Path) -> Found | str:
    """Return what a file says, or why nothing can be taken from it."""
    from pypdf import PdfReader, apply_configuration
    from pypdf.errors import PyPdfError

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    foreign = (ValueError, TypeError, LookupError, AttributeError, RecursionError, ArithmeticError)
    # What is left of damaged pages may be any part of their sentences: it is not looked for.
    whole = apply_configuration(
        zlib_maximum_recovery_input_length=0, stream_parsing_work_maximum_count=MOST_MARKS
    )
    with path.open("rb") as file, whole:
        size = os.fstat(file.fileno()).st_size
        if size > LARGEST:
            return f"{size:,} bytes are too many for one article (at most {LARGEST:,}); split it"
        try:
            document = PdfReader(file)
            if document.is_encrypted:
                return _ENCRYPTED
            count = len(document.pages)
            if count > MOST_PAGES:
                return (
                    f"{count:,} pages are too many for one article (at most {MOST_PAGES}); split it"
                )
            pages: list[list[_Line]] = []
            length = 0
            for page in document.pages:
                pages.append(_lines(page))
                length += sum(len(line.text) for line in pages[-1])
                if length > _BEYOND_ARTICLE:
                    break
            title = document.metadata.title if document.metadata else None
        except (*foreign, PyPdfError, OSError, NotImplementedError, AssertionError) as error:
            kind = type(error).__name__
            return f"cannot be taken apart as a PDF ({kind}); fetch it again or save it as text"
    text = PARAGRAPH_END.join(_paragraphs(_without_furniture(pages)))
    if _is_unreadable(text):
        return _UNREADABLE
    if not any(map(str.isalnum, text)):
        return _SCANNED
    return Found(text, title=None if title and _NO_TITLE.search(title.strip()) else title)


def _is_unreadable(text: str) -> bool:
    """Return whether the signs of a text have numbers in a font that stand for no letters."""
    private = sum(category(one) in {"Co", "Cn", "Cs"} for one in text)
    return private > _MOST_UNREADABLE * len(text) or is_garbled(text)


def _lines(page: Any) -> list[_Line]:
    """Return a page's lines in the order in which they were set, columns one after the other."""
    lines: list[_Line] = []
    parts: list[str] = []
    height = 0.0

    def take(text: str, matrix: Any, text_matrix: Any, _font: Any, _size: Any) -> None:
        nonlocal height
        for number, piece in enumerate(text.split("\n")):
            if number:
                finish()
            if piece.strip() and not "".join(parts).strip():
                _, _, _, d, _, f = matrix
                height = text_matrix[4] * matrix[1] + text_matrix[5] * d + f
            parts.append(piece)

    def finish() -> None:
        line = " ".join("".join(parts).split())
        if line:
            lines.append(_Line(line, height))
        parts.clear()

    page.extract_text(visitor_text=take)
    finish()
    return lines


def _without_furniture(pages: Sequence[list[_Line]]) -> list[list[_Line]]:
    """Return pages without the lines that head or end most of them, numbers of pages included."""
    edges = Counter(edge for page in pages for edge in {_edge(page[i]) for i in (0, -1) if page})
    fewest = max(_FEWEST_REPEATED, _REPEATED * len(pages))
    repeated = {edge for edge, count in edges.items() if count >= fewest}
    kept = []
    for page in pages:
        begin = 1 if page and _edge(page[0]) in repeated else 0
        end = len(page) - 1 if len(page) > begin and _edge(page[-1]) in repeated else len(page)
        kept.append(page[begin:end])
    return kept


def _edge(line: _Line) -> str:
    return re.sub(r"\d+", "0", line.text)


def _paragraphs(pages: Sequence[Sequence[_Line]]) -> Iterator[str]:
    """Join lines to paragraphs, over the ends of columns and pages too."""
    lines = [line for page in pages for line in page]
    words = Counter(word for line in lines for word in line.text.split())
    falls = [above.height - below.height for above, below in pairwise(lines)]
    usual = median([fall for fall in falls if fall > 0] or [0.0])
    longest = max((len(line.text) for line in lines), default=0)
    paragraph = ""
    for number, line in enumerate(lines):
        if not paragraph:
            paragraph = line.text
        elif falls[number - 1] > _GAP * usual or _ends(lines[number - 1].text, longest):
            yield paragraph
            paragraph = line.text
        else:
            paragraph = _joined(paragraph, line.text, words)
    if paragraph:
        yield paragraph


def _ends(line: str, longest: int) -> bool:
    return len(line) < _SHORT * longest and _SENTENCE_END.search(line) is not None


def _joined(begun: str, line: str, words: Counter[str]) -> str:
    """Join a line to what it goes on with; a word that was broken is whole again.

    The hyphen stays where the same word stands elsewhere with it.
    """
    if not _BROKEN_WORD.search(begun) or not line[:1].islower():
        return f"{begun.removesuffix(chr(0xAD))}{'' if begun.endswith(chr(0xAD)) else ' '}{line}"
    whole = begun.rsplit(" ", 1)[-1] + line.split(" ", 1)[0]
    return (begun if whole.strip(".,;:!?”»") in words else begun[:-1]) + line
