"""A body's bytes: read as they come, decompressed as they come, never more than allowed."""

from __future__ import annotations

import zlib
from collections.abc import AsyncIterator

from index.errors import FetchError

_STEP = 65_536  # bytes decompressed at once
_GZIP = 31  # zlib's name for gzip with its header
_NAMED = {"gzip": (_GZIP,), "x-gzip": (_GZIP,), "deflate": (zlib.MAX_WBITS, -zlib.MAX_WBITS)}
_GZIP_MAGIC = b"\x1f\x8b"


class Inflated:
    """Decompresses a stream; raises FetchError past `most` bytes, or for what is damaged."""

    def __init__(self, where: str, encoding: str, most: int) -> None:
        self._where = where
        self._ways = list(_NAMED[encoding])
        self._stream = zlib.decompressobj(self._ways.pop(0))
        self._most = most
        self.body = bytearray()

    def feed(self, data: bytes) -> None:
        """Take in what came."""
        while data:
            try:
                self.body += self._stream.decompress(data, _STEP)
            except zlib.error:
                if self.body or not self._ways:
                    raise FetchError(f"{self._where}: its compression is damaged") from None
                self._stream = zlib.decompressobj(self._ways.pop(0))
                continue
            if len(self.body) > self._most:
                raise FetchError(too_large(self._where, self._most))
            data = self._stream.unconsumed_tail
            if self._stream.eof and self._stream.unused_data[:2] == _GZIP_MAGIC:
                data = self._stream.unused_data
                self._stream = zlib.decompressobj(_GZIP)

    def end(self) -> bytes:
        """Return the whole; raise FetchError where its end is missing."""
        self.body += self._stream.flush(_STEP)
        if not self._stream.eof:
            raise FetchError(f"{self._where}: ended before its end; try again", lasting=False)
        return bytes(self.body)


async def read(parts: AsyncIterator[bytes], where: str, encoding: str, most: int) -> bytes:
    """Read a body to its end; `encoding` is the header's, "" where there is none."""
    if encoding in ("", "identity"):
        body = bytearray()
        async for part in parts:
            body += part
            if len(body) > most:
                raise FetchError(too_large(where, most))
        return bytes(body)
    if encoding not in _NAMED:
        raise FetchError(f"{where}: is compressed by {encoding[:40]!r}, which nobody asked for")
    inflated, came = Inflated(where, encoding, most), 0
    async for part in parts:
        came += len(part)
        if came > most:
            raise FetchError(too_large(where, most))
        inflated.feed(part)
    return inflated.end()


def unzipped(data: bytes, where: str, most: int) -> bytes:
    """Return what a .gz file holds, such as a sitemap.xml.gz; other bytes as they are."""
    if not data.startswith(_GZIP_MAGIC):
        return data
    inflated = Inflated(where, "gzip", most)
    inflated.feed(data)
    return inflated.end()


def too_large(where: str, most: int) -> str:
    """Return that a body is too large."""
    return f"{where}: is larger than {most / 1_000_000:g} MB, which is not read"
