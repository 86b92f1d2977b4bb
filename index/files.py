"""Files on the disk: what their bytes are, that they are safe there, and a disk that says no."""

from __future__ import annotations

import contextlib
import hashlib
import os
import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path

from index.errors import DiskError, LibraryError

EDGE = 1 << 18
"""Bytes of a file's beginning, middle and end that are read whenever it is opened: milliseconds for
a whole generation, and all of every file that is no larger than three of them."""
_NO_ROOM = 1 << 16
"""Bytes free below which an error of SQLite, which does not say why, is a full disk's."""
_SAYS_FULL = ("No space left on device", "database or disk is full", "Disk quota exceeded")
_SAYS_READ_ONLY = "Read-only file system"


def sha256_of(path: Path) -> str:
    """Return the hex digest of a file's bytes."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def edges_of(path: Path) -> str:
    """Give the hex digest of a file's beginning, middle and end; of all of it where it is small."""
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        size = os.fstat(stream.fileno()).st_size
        if size <= 3 * EDGE:
            digest.update(stream.read())
        else:
            for start in (0, (size - EDGE) // 2, size - EDGE):
                stream.seek(start)
                digest.update(stream.read(EDGE))
    return digest.hexdigest()


def sync(path: Path) -> None:
    """Bring a file or folder to the disk, so that a power cut finds it whole."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def replace_text(path: Path, text: str) -> None:
    """Put a text in a file's place by one step; two writers at once leave one of the two whole.

    Where that fails, nothing is left of the attempt.
    """
    draft = path.with_name(f".{path.name}.{os.getpid()}-{threading.get_native_id()}.draft")
    try:
        draft.write_text(text, encoding="utf-8")
        sync(draft)
        draft.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            draft.unlink(missing_ok=True)
        raise
    sync(path.parent)


def disk_error(error: BaseException, folder: Path) -> DiskError | None:
    """Return what the disk of a folder has to do with an error; None where it has nothing.

    Engines hide the disk's error in a text of their own, so their texts are read; SQLite tells
    even less, so its errors are held against the disk as it is.
    """
    told = " ".join(str(one) for one in _causes(error))
    if isinstance(error, OSError) and isinstance(error.filename, str):
        folder = Path(error.filename).absolute().parent  # the models' or the temporary folder
    there = next(one for one in (folder, *folder.parents) if one.exists())
    disk = os.statvfs(there)
    free = disk.f_bavail * disk.f_frsize
    silent = isinstance(error, sqlite3.OperationalError)
    if _SAYS_READ_ONLY in told or (silent and disk.f_flag & os.ST_RDONLY):
        return DiskError(
            f"{folder} is on a read-only file system: make it writable or name another folder "
            "with --home; what is there can still be asked"
        )
    if any(one in told for one in _SAYS_FULL) or (silent and free < _NO_ROOM):
        return DiskError(
            f"the disk is full ({free / 1e6:.1f} MB free at {there}): make room and run the same "
            "command again; what was there before serves on"
        )
    if isinstance(error, PermissionError) or (silent and not os.access(there, os.W_OK)):
        return DiskError(
            f"{folder} may not be written to: let this user write there or name another folder "
            "with --home"
        )
    return None


@contextlib.contextmanager
def disk_told(folder: Path) -> Iterator[None]:
    """Raise DiskError for what the disk of a folder refuses, whatever an engine makes of it."""
    try:
        yield
    except LibraryError:
        raise
    except BaseException as error:  # an engine's panic is no Exception
        if why := disk_error(error, folder):
            raise why from error
        raise


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__
