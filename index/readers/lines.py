"""JSON lines: one article a line, streamed; a broken line is reported and the rest is read."""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from gzip import GzipFile
from io import BufferedReader, TextIOWrapper
from pathlib import Path

from index.readers import gzipped, markup, page
from index.readers.decode import decode
from index.readers.fields import line as one_line
from index.readers.reading import NO_TEXT, Found, Reading, article, name_of
from index.values import Failure

LONGEST_LINE = 16 * 1024 * 1024
# So many broken lines of one file are named; a file of another kind has a million of them.
FAILURES_NAMED = 100
# Some archives part their articles by an empty line; none has this many without one.
BARREN = 100_000
_ID_CHARACTERS = 500
_LONGEST_NUMBER = 20

# In these a line end is several bytes, so that the lines cannot be found in the bytes.
_WIDE = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

# The first of these names that holds something gives the field.
_NAMES = {
    "title": ("title", "headline"),
    "url": ("url", "link"),
    "outlet": ("outlet", "source"),
    "authors": ("authors", "author", "byline"),
    "published": ("published", "publish_date", "published_at", "publishedAt", "date"),
    "language": ("language", "lang"),
}
_TEXTS = ("text", "body", "content")


def read(path: Path, *, fetched: datetime) -> Iterator[Reading | Failure]:
    """Read the articles of a file line by line."""
    where = name_of(path)
    seen: set[str] = set()
    failed = 0
    empty = True
    barren = 0
    for number, data in _lines(path):
        barren += 1
        if barren > BARREN:
            why = f"{BARREN:,} lines in a row hold no article, so the rest is not read"
            yield Failure(f"{where}:{number}", f"{why}; check what the file holds")
            break
        found = _row(data, where, number)
        if found is None:
            continue
        empty = False
        if not isinstance(found, Failure):
            row, text = found
            location = f"{where}#{_identity(row, number)}"
            if location in seen:
                location = f"{location}:{number}"
            seen.add(location)
            fields = {field: _first(row, names) for field, names in _NAMES.items()}
            made = article(
                Found(text, **fields),
                location=location,
                where=f"{where}:{number}",
                fetched=fetched,
            )
            if isinstance(made, Reading):
                barren = 0
                yield made
                continue
            found = made
        failed += 1
        if failed <= FAILURES_NAMED:
            yield found
    if empty and barren <= BARREN:
        yield Failure(where, NO_TEXT)
    if failed > FAILURES_NAMED:
        more = failed - FAILURES_NAMED
        why = f"{more:,} more lines could not be read; check that each line is one JSON object"
        yield Failure(where, why)


def _row(
    data: bytes | Failure, file: str, number: int
) -> tuple[dict[str, object], str] | Failure | None:
    """Return a line's object and its text; None for an empty line."""
    if isinstance(data, Failure):
        return data
    if data.isspace():
        return None
    where = f"{file}:{number}"
    text = decode(data).strip("\ufeff\x00 \t\r\n")
    if not text:
        return None
    try:
        row: object = _DECODER.decode(text)
    except json.JSONDecodeError as error:
        why = f"is no JSON: {error.msg} at column {error.colno}; correct or remove the line"
        return Failure(where, why)
    except (RecursionError, ValueError) as error:
        why = f"is JSON nested or sized beyond reading ({type(error).__name__}); remove the line"
        return Failure(where, why)
    if not isinstance(row, dict):
        return Failure(where, "is no JSON object; write one object with a text on each line")
    for name in _TEXTS:
        value = row.get(name)
        if isinstance(value, str) and value.strip():
            shown = _shown(value)
            return (row, shown) if isinstance(shown, str) else Failure(where, shown.why)
    names = ", ".join(_TEXTS)
    return Failure(where, f"holds no text in any of {names}; give it one, or remove the line")


_PAGE = re.compile(r"\s*<(?:!doctype html|html|head|body)\b", re.IGNORECASE)
_NO_HTML = "holds HTML that cannot be taken apart; save its text"


def _shown(text: str) -> str | _Unshown:
    """Give what a reader would see of a text: without its HTML, or of a whole page its article."""
    if _PAGE.match(text):
        found = page.extract(text)
        return found.text if isinstance(found, Found) else _Unshown(found)
    shown = markup.plain(text)
    return _Unshown(_NO_HTML) if shown is None else shown


@dataclass(frozen=True, slots=True)
class _Unshown:
    why: str


def _whole(digits: str) -> int | None:
    """Read a whole number; None for one that no field of an article can mean."""
    return int(digits) if len(digits) <= _LONGEST_NUMBER else None


# Control characters inside strings are let through: `normalise` deals with them.
_DECODER = json.JSONDecoder(strict=False, parse_int=_whole)


def _first(row: dict[str, object], names: tuple[str, ...]) -> object:
    """Return the first value that is not empty."""
    return next((row[name] for name in names if row.get(name)), None)


def _identity(row: dict[str, object], number: int) -> str:
    """Name a row by its id or address; by its line number where it has neither."""
    for name in ("id", *_NAMES["url"]):
        value = row.get(name)
        if isinstance(value, int) and not isinstance(value, bool):
            return str(value)
        identity = one_line(value, _ID_CHARACTERS)
        if identity:
            return identity
    return str(number)


def _lines(path: Path) -> Iterator[tuple[int, bytes | Failure]]:
    """Return each line's number, from 1, and its bytes, or what is wrong with it."""
    number = 0
    file_name = name_of(path)
    with gzipped.opened(path) as file:
        try:
            readline = _reader(file, gzipped.allowance(path, file))
        except gzipped.ERRORS as error:
            yield 1, Failure(f"{file_name}:1", gzipped.why(error))
            return
        while True:
            number += 1
            try:
                data = readline()
                length = len(data)
                while length > LONGEST_LINE and data and not data.endswith(b"\n"):
                    data = readline()
                    length += len(data)
            except gzipped.ERRORS as error:
                yield number, Failure(f"{file_name}:{number}", gzipped.why(error))
                return
            if length > LONGEST_LINE:
                why = f"{length:,} bytes are too many for one line (at most {LONGEST_LINE:,})"
                yield number, Failure(f"{file_name}:{number}", f"{why}; split the article")
            elif data:
                yield number, data
            else:
                return


def _reader(file: BufferedReader | GzipFile, allowed: float) -> Callable[[], bytes]:
    """Return a function that reads one line, or the beginning of an overlong one, as UTF-8.

    It raises `gzipped.ExpandedError` when more than `allowed` bytes have come.
    """
    head = file.peek(4)[:4]
    wide = next((name for mark, name in _WIDE if head.startswith(mark)), None)
    text = TextIOWrapper(file, wide, errors="replace", newline="\n") if wide else None
    total = 0

    def readline() -> bytes:
        nonlocal total
        if text:
            data = text.readline(LONGEST_LINE + 1).encode("utf-8", "replace")
        else:
            data = file.readline(LONGEST_LINE + 1)
        total += len(data)
        if total > allowed:
            raise gzipped.ExpandedError(total)
        return data

    return readline
