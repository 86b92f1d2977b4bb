"""A whole library as one file, and back: sources, what was fetched and sent, generations, servers.

Left out are the exports of models, which the first build makes again, and what waits in inboxes.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
import tarfile
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from index.errors import LibraryError, NotFoundError, SourceError
from index.files import disk_error, sync
from index.storage.build_lock import build_lock

_ROOT = "onrecord"
_LEFT_OUT = frozenset({"models", "inbox"})
_DATABASES = frozenset({"library.sqlite", "discord.sqlite"})
_PASSING = ("-wal", "-shm", "-journal", ".lock", ".draft", "home.id")
_SERVERS = "servers"


@dataclass(frozen=True, slots=True)
class Backup:
    """What was written or taken back: files and their bytes, uncompressed."""

    files: int
    bytes: int


def backup(home: Path, target: Path) -> Backup:
    """Write everything below a home into one file, put in its place by one step.

    No build publishes meanwhile. Raises NotFoundError where there is no library, BusyError where a
    build is under way, SourceError where the file cannot be written and DiskError where it is full.
    """
    if not any((home / name).exists() for name in ("generations", "library.sqlite")):
        raise NotFoundError(f"{home} holds no library: `onrecord add SOURCE…` begins one")
    target = target.expanduser().absolute()
    if target.is_relative_to(home.absolute()):
        raise SourceError(f"{target}: lies in the library itself; name a file outside of {home}")
    if not target.parent.is_dir():
        raise SourceError(f"{target}: there is no such folder; make {target.parent} first")
    draft = target.with_name(f".{target.name}.{os.getpid()}.draft")
    try:
        with contextlib.ExitStack() as held:
            for one in (home, *_server_homes(home)):
                held.enter_context(build_lock(one))
            made = _written(home, draft)
        sync(draft)
        draft.replace(target)
        sync(target.parent)
    except BaseException as error:
        draft.unlink(missing_ok=True)
        raise _told(error, target) from error
    return made


def restore(file: Path, home: Path) -> Backup:
    """Bring a backup into a home that has no library yet, whole or not at all.

    Raises SourceError where the file is no backup or the home is in use.
    """
    file, home = file.expanduser().absolute(), home.absolute()
    there = [one.name for one in home.iterdir()] if home.is_dir() else []
    if set(there) - {"models"}:
        raise SourceError(
            f"{home}: holds a library already; restore into another folder with --home"
        )
    home.parent.mkdir(parents=True, exist_ok=True)
    draft = home.with_name(f".{home.name}.{os.getpid()}.restoring")
    try:
        made = _unpacked(file, draft)
        if there:
            (home / "models").rename(draft / _ROOT / "models")
        if home.is_dir():
            home.rmdir()
        (draft / _ROOT).rename(home)
        sync(home.parent)
    except BaseException as error:
        raise _told(error, file) from error
    finally:
        shutil.rmtree(draft, ignore_errors=True)
    return made


def _written(home: Path, draft: Path) -> Backup:
    count = size = 0
    # Generations link to the files of segments: each link is written as a file of its own.
    with tarfile.open(draft, "w:gz", compresslevel=1, dereference=True) as archive:
        # Databases first: what they name is written before them, and so is in the archive, too.
        for path in sorted(_files(home), key=lambda one: one.name not in _DATABASES):
            name = f"{_ROOT}/{path.relative_to(home).as_posix()}"
            if path.name in _DATABASES:
                with _copied(path) as copy:
                    archive.add(copy, name, recursive=False)
                    size += copy.stat().st_size
            else:
                archive.add(path, name, recursive=False)
                size += path.stat().st_size
            count += 1
    return Backup(count, size)


def _files(home: Path) -> Iterator[Path]:
    """Return the files of a home that outlive the process."""
    for folder, folders, names in os.walk(home):
        folders[:] = sorted(
            one
            for one in folders
            if not one.startswith((".building-", ".merging-")) and one not in _LEFT_OUT
        )
        for name in sorted(names):
            path = Path(folder) / name
            if not name.endswith(_PASSING) and not path.is_symlink():
                yield path


@contextlib.contextmanager
def _copied(path: Path) -> Iterator[Path]:
    """Return a copy of a database as it is at one moment, whoever writes to it meanwhile."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / path.name
        with (
            contextlib.closing(sqlite3.connect(path)) as source,
            contextlib.closing(sqlite3.connect(copy)) as target,
        ):
            source.backup(target)
        yield copy


def _unpacked(file: Path, draft: Path) -> Backup:
    """Unpack a backup; nothing of it leaves the draft's folder."""
    count = size = 0
    try:
        with tarfile.open(file, "r:gz") as archive:
            for member in archive:
                if not member.isfile() or not member.name.startswith(f"{_ROOT}/"):
                    raise SourceError(f"{file}: is no backup of a library ({member.name[:80]!r})")
                archive.extract(member, draft, filter="data")
                count, size = count + 1, size + member.size
    except FileNotFoundError:
        raise SourceError(f"{file}: there is no such file; check the path") from None
    except (tarfile.TarError, EOFError) as error:
        raise SourceError(f"{file}: is no whole backup ({error}); take another copy") from None
    if not count:
        raise SourceError(f"{file}: is empty; take another copy")
    for folder, _, names in os.walk(draft):
        for name in names:
            sync(Path(folder) / name)
    return Backup(count, size)


def _server_homes(home: Path) -> list[Path]:
    folder = home / _SERVERS
    return sorted(one for one in folder.iterdir() if one.is_dir()) if folder.is_dir() else []


def _told(error: BaseException, path: Path) -> BaseException:
    """Make the disk's errors ours."""
    if isinstance(error, LibraryError):
        return error
    if why := disk_error(error, path.parent):
        return why
    if isinstance(error, OSError):
        return SourceError(f"{path}: cannot be used ({error.strerror or error}); check the path")
    return error
