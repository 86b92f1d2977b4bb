"""Plain text: the whole file is one article."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from index.readers.decode import decode, is_garbled
from index.readers.reading import ARTICLE_CHARACTERS, Found, Reading, article, name_of
from index.values import Failure

# No character takes more bytes in any encoding that is read: a larger file holds too long an
# article, which is known without reading it.
LARGEST = 4 * ARTICLE_CHARACTERS
_NO_TEXT = "is no text; save what it shows as text"


def read(path: Path, *, fetched: datetime) -> Iterator[Reading | Failure]:
    """Read one article."""
    where = name_of(path)
    text = read_text(path)
    if isinstance(text, Failure):
        yield text
    else:
        yield article(Found(text), location=where, where=where, fetched=fetched)


def read_text(path: Path) -> str | Failure:
    """Return a file's text, or say that it is none, or too large, without reading that much."""
    with path.open("rb") as file:
        size = os.fstat(file.fileno()).st_size
        if size <= LARGEST:
            text = decode(file.read(LARGEST))
            return Failure(name_of(path), _NO_TEXT) if is_garbled(text) else text
    why = f"{size:,} bytes are too many for one article (at most {LARGEST:,}); split it"
    return Failure(name_of(path), why)
