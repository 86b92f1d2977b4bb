"""The outside world to articles: one module a format, and here the files and folders."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from pathlib import Path

from index.errors import SourceError
from index.readers import budget, lines, markdown, page, pdf, plain, zipped
from index.readers import fetched as documents
from index.readers.reading import Reading, name_of
from index.values import Failure

__all__ = ["SUFFIXES", "Reading", "files", "read_file"]

_Reader = Callable[..., Iterator[Reading | Failure]]
_READERS: dict[str, _Reader] = {
    ".txt": plain.read,
    ".md": markdown.read,
    ".markdown": markdown.read,
    ".html": page.read,
    ".htm": page.read,
    ".html.gz": page.read,
    ".htm.gz": page.read,
    ".jsonl": lines.read,
    ".jsonl.gz": lines.read,
    ".ndjson": lines.read,
    ".ndjson.gz": lines.read,
    ".pdf": pdf.read,
}
_MEMBERS = dict(_READERS)  # what is read in an archive


def _archive(path: Path, *, fetched: datetime) -> Iterator[Reading | Failure]:
    """Read the articles of a zip file."""
    return zipped.read(path, fetched=fetched, reader_of=lambda name: _longest(_MEMBERS, name))


_READERS[zipped.SUFFIX] = _archive
SUFFIXES = tuple(_READERS)
_READERS[documents.SUFFIX] = documents.read  # what fetching wrote; nobody sends one


def files(source: Path) -> Iterator[Path]:
    """Return a file itself, or a folder's readable files in their order, folders within included.

    Hidden files and folders are left out, and a folder that was already walked is not walked
    again. A folder within that cannot be opened is given itself, for `read_file` to report.
    Raises SourceError where the source is missing, cannot be opened or is of no readable kind.
    """
    path = source.absolute()
    try:
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            with os.scandir(path):
                return _within(path)
    except (OSError, ValueError) as error:
        raise SourceError(f"{name_of(path)}: {_reason(error)}") from error
    if not stat.S_ISREG(mode):
        raise SourceError(f"{name_of(path)}: {_NO_FILE}")
    if not _kind(path):
        raise SourceError(f"{name_of(path)}: is of no kind that can be read ({' '.join(SUFFIXES)})")
    return iter((path,))


def _within(folder: Path) -> Iterator[Path]:
    """Return the readable files below a folder."""
    walked: set[tuple[int, int]] = set()
    waiting = [(folder, True)]
    while waiting:
        path, is_folder = waiting.pop()
        if not is_folder:
            yield path
            continue
        try:
            status = path.stat()
            # Links to each other would never end; the numbers of a folder tell it apart.
            if (status.st_dev, status.st_ino) in walked:
                continue
            with os.scandir(path) as found:
                entries = sorted(found, key=lambda entry: entry.name, reverse=True)
        except OSError:
            yield path
            continue
        walked.add((status.st_dev, status.st_ino))
        for entry in entries:
            below = path / entry.name
            within = below.is_dir()  # False for a link to itself, where the entry's own raises
            if not entry.name.startswith(".") and (within or _kind(below)):
                waiting.append((below, within))


def read_file(path: Path, *, fetched: datetime) -> Iterator[Reading | Failure]:
    """Read a file's articles one after the other; what cannot be read is given as a Failure.

    `fetched` is an aware time. Nothing is raised for what a file holds or for how it fails.
    """
    where = name_of(path.absolute())
    reader = _kind(path)
    try:
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            with os.scandir(path):
                yield Failure(where, "is a folder; name the files in it")
        elif not stat.S_ISREG(mode):
            yield Failure(where, _NO_FILE)
        elif reader is None:
            yield Failure(where, f"is of no kind that can be read ({' '.join(SUFFIXES)})")
        else:
            found = reader(path.absolute(), fetched=fetched)
            yield from budget.Watch(budget.SECONDS).steps(found)
    except budget.TooSlowError:
        yield Failure(where, f"takes more than {budget.SECONDS:.0f} seconds to read; {_SHORTEN}")
    except (OSError, ValueError) as error:
        yield Failure(where, _reason(error))


_SHORTEN = "save the text of its article alone"
_NO_FILE = "is neither a file nor a folder; name one"


def _kind(path: Path) -> _Reader | None:
    """Return the reader of a file's kind."""
    return _longest(_READERS, path.name)


def _longest(readers: Mapping[str, _Reader], name: str) -> _Reader | None:
    """Return the reader of a name's longest known suffix."""
    ends = sorted(readers, key=len, reverse=True)
    return next((readers[end] for end in ends if name.lower().endswith(end)), None)


def _reason(error: OSError | ValueError) -> str:
    """Return why a path cannot be opened, and the cure."""
    if isinstance(error, FileNotFoundError):
        return "there is no such file or folder; check the path"
    if isinstance(error, PermissionError):
        return "permission denied; let this user read it"
    if isinstance(error, OSError) and error.strerror:
        return f"cannot be read ({error.strerror.lower()}); check the path and the disk"
    return f"cannot be read ({error}); check the path"
