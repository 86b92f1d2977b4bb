"""Zip archives: each file in one that is of a kind we read, under its name in the archive."""

from __future__ import annotations

import gzip
import io
import re
import stat
import struct
import tempfile
import zlib
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from index.readers import gzipped
from index.readers.reading import Reading, name_of
from index.values import Failure

SUFFIX = ".zip"
MOST_MEMBERS = 50_000
"""Files of one archive: more than the 30,000 articles that fill a server's library."""
LARGEST_DIRECTORY = 160 * MOST_MEMBERS
"""Bytes of an archive's list of files: it is held in memory whole, a file takes some 120 of it."""
MOST_BYTES = 2 * 1024**3
"""Of all files that are read, unpacked: ten times what a server may send, as text shrinks."""
LARGEST_MEMBER = 256 * 1024**2
"""Bytes of one file: it lies in the temporary folder while it is read."""
FAILURES_NAMED = 100
"""So many files of one archive are named that cannot be read; the rest is counted."""
_NAME_CHARACTERS = 500
_SHOWN_CHARACTERS = 120
_CHUNK = 64 * 1024
_ENCRYPTED = 0x1
_BROKEN = (BadZipFile, zlib.error, EOFError, struct.error, ValueError, NotImplementedError)
_RESOURCES = "__MACOSX"  # what macOS puts beside the files: icons and the like
_DRIVE = re.compile(r"[A-Za-z]:")

Reader = Callable[..., Iterator[Reading | Failure]]


class _DirectoryError(Exception):
    """An archive's list of files is larger than is read."""


class _File(io.BufferedReader):
    """An archive's bytes, of which no more than a directory's may be asked for at once."""

    def read(self, size: int | None = -1, /) -> bytes:
        most = LARGEST_DIRECTORY + 1
        data = super().read(most if size is None or size < 0 else min(size, most))
        if len(data) == most:
            raise _DirectoryError
        return data


@dataclass(frozen=True, slots=True)
class _Member:
    """A file in an archive, the name it is told by, and what reads it."""

    info: ZipInfo
    where: str
    reader: Reader


def read(
    path: Path, *, fetched: datetime, reader_of: Callable[[str], Reader | None]
) -> Iterator[Reading | Failure]:
    """Read the articles of an archive's files in the order of their names.

    `reader_of` gives the reader for a file's name, None where it is of no kind that is read: as in
    a folder, it is left out, and so are hidden files.
    """
    where = name_of(path)
    with _File(path.open("rb", buffering=0)) as file:
        try:
            archive = ZipFile(file)
        except _DirectoryError:
            yield Failure(where, _TOO_MANY)
            return
        except _BROKEN:
            yield Failure(where, "is broken as a zip file; fetch or pack it again")
            return
        with archive:
            yield from _archive(archive, path, fetched, reader_of)


_TOO_MANY = f"holds more than {MOST_MEMBERS:,} files; split it"


def _archive(
    archive: ZipFile, path: Path, fetched: datetime, reader_of: Callable[[str], Reader | None]
) -> Iterator[Reading | Failure]:
    where = name_of(path)
    infos = sorted((one for one in archive.infolist() if not one.is_dir()), key=_order)
    if len(infos) > MOST_MEMBERS:
        yield Failure(where, _TOO_MANY)
        return
    members, failures = _sorted_out(infos, where, reader_of)
    left = min(MOST_BYTES, gzipped.expanded(path.stat().st_size))
    allowed = left
    left -= sum(one.info.file_size for one in members)
    if left < 0:
        yield Failure(where, f"grows beyond {allowed:,} bytes when unpacked; split it")
        return
    locked = [one for one in members if one.info.flag_bits & _ENCRYPTED]
    if locked:
        part = "all" if len(locked) == len(members) else f"{len(locked):,}"
        why = f"{part} of its files are encrypted and not read"
        yield Failure(where, f"{why}; pack them again without a password")
    elif not members and not failures:
        yield Failure(where, "holds no file of a kind that can be read; check what it holds")
    yield from failures[:FAILURES_NAMED]
    failed = len(failures)
    for member in members:
        if member.info.flag_bits & _ENCRYPTED:
            continue
        with tempfile.TemporaryDirectory(prefix="onrecord-") as folder:
            unpacked = Path(folder) / "member"
            failure = _unpack(archive, member, unpacked)
            if failure is None:
                left -= _inside(unpacked, left)
                if left < 0:
                    why = f"grows beyond {allowed:,} bytes when unpacked, so the rest is not read"
                    yield Failure(member.where, f"{why}; split the archive")
                    return
                yield from _renamed(member, unpacked, fetched)
                continue
        failed += 1
        if failed <= FAILURES_NAMED:
            yield failure
    if failed > FAILURES_NAMED:
        more = failed - FAILURES_NAMED
        yield Failure(where, f"{more:,} more files could not be read; check what it holds")


def _order(info: ZipInfo) -> tuple[str, int]:
    return info.orig_filename, info.header_offset


def _sorted_out(
    infos: list[ZipInfo], where: str, reader_of: Callable[[str], Reader | None]
) -> tuple[list[_Member], list[Failure]]:
    """Return the files to read, and those that are refused."""
    members: list[_Member] = []
    failures: list[Failure] = []
    seen: Counter[str] = Counter()
    for info in infos:
        name = info.orig_filename
        why = _unsafe(info)
        if why:
            failures.append(Failure(f"{where}#{_shown(name)}", why))
            continue
        parts = [part for part in name.split("/") if part not in {"", "."}]
        if any(part.startswith(".") or part == _RESOURCES for part in parts):
            continue
        name = "/".join(parts)
        location = f"{where}#{name}"
        reader = reader_of(name)
        if name.lower().endswith(SUFFIX):
            failures.append(Failure(location, "is a zip file in a zip file; unpack it first"))
        elif reader is not None:
            seen[name] += 1
            again = f":{seen[name]}" if seen[name] > 1 else ""
            members.append(_Member(info, f"{location}{again}", reader))
    return members, failures


def _unsafe(info: ZipInfo) -> str | None:
    """Return why a file's name or kind is refused, and the cure; None where it is not."""
    name = info.orig_filename
    kind = stat.S_IFMT(info.external_attr >> 16)
    if kind not in (0, stat.S_IFREG):
        return "is a link or a device; pack the file itself"
    if name.startswith("/") or _DRIVE.match(name) or "\\" in name or ".." in name.split("/"):
        return "has a name that leads out of the archive; pack it under a plain one"
    if len(name) > _NAME_CHARACTERS or not name.isprintable():
        return "has a name that is too long or cannot be shown; rename it"
    return None


def _shown(name: str) -> str:
    """Return the beginning of a name that may hold anything, in one line."""
    return "".join(one if one.isprintable() else "?" for one in name[:_SHOWN_CHARACTERS])


def _unpack(archive: ZipFile, member: _Member, target: Path) -> Failure | None:
    """Write a file's bytes, or say why that cannot be; never more than the archive declares."""
    info = member.info
    if info.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
        return Failure(member.where, "is compressed in a rare way; pack it again by “deflate”")
    if info.file_size > LARGEST_MEMBER:
        why = f"{info.file_size:,} bytes are too many for one file (at most {LARGEST_MEMBER:,})"
        return Failure(member.where, f"{why}; split it")
    try:
        with archive.open(info) as packed, target.open("wb") as file:
            while data := packed.read(_CHUNK):
                file.write(data)
    except _BROKEN:
        return Failure(member.where, "is broken in the archive; fetch or pack it again")
    if target.stat().st_size != info.file_size:
        return Failure(member.where, "is broken in the archive; fetch or pack it again")
    return None


def _inside(path: Path, left: int) -> int:
    """Return how many bytes come out of a file that is compressed itself, counted beyond `left`."""
    total = 0
    with gzipped.opened(path) as file:
        if isinstance(file, gzip.GzipFile):
            try:
                while total <= left and (data := file.read(_CHUNK)):
                    total += len(data)
            except gzipped.ERRORS:
                pass  # its reader says so
    return total


def _renamed(member: _Member, path: Path, fetched: datetime) -> Iterator[Reading | Failure]:
    """Read an unpacked file and give what is in it the place in the archive that it came from."""
    unpacked = name_of(path)
    for one in member.reader(path, fetched=fetched):
        if isinstance(one, Failure):
            yield replace(one, where=member.where + one.where.removeprefix(unpacked))
        else:
            location = member.where + one.location.removeprefix(unpacked)
            yield Reading(location, replace(one.article, locations=(location,)))
