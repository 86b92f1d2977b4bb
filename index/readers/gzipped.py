"""Files that may be compressed by gzip: opened alike, and kept from filling the memory."""

from __future__ import annotations

import gzip
import math
import zlib
from io import BufferedReader
from pathlib import Path

_MAGIC = b"\x1f\x8b"
# Articles shrink to a third or a tenth; what shrinks to a two-hundredth was made to hurt.
_EXPANSION = 200
_ALWAYS_ALLOWED = 64 * 1024 * 1024


class ExpandedError(Exception):
    """A compressed file grows beyond what articles do; holds the bytes read so far."""


ERRORS = (EOFError, zlib.error, gzip.BadGzipFile, ExpandedError)


def opened(path: Path) -> BufferedReader | gzip.GzipFile:
    """Open a file for reading, decompressed where its first bytes say that it is compressed."""
    file = path.open("rb")
    if file.peek(2)[:2] != _MAGIC:
        return file
    file.close()
    return gzip.open(path, "rb")


def allowance(path: Path, file: BufferedReader | gzip.GzipFile) -> float:
    """Return the bytes that may be read of a file that `opened` has opened."""
    if isinstance(file, gzip.GzipFile):
        return expanded(path.stat().st_size)
    return math.inf


def expanded(size: int) -> int:
    """Return the bytes that may come out of so many compressed ones."""
    return max(_ALWAYS_ALLOWED, _EXPANSION * size)


def why(error: Exception) -> str:
    """Return what is wrong with a compressed file, and the cure."""
    if isinstance(error, ExpandedError):
        return f"grows beyond {error.args[0]:,} bytes when decompressed; check what it holds"
    return "is broken from here on as a gzip file; fetch or compress it again"
