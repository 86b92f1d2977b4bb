"""One build a time: the lock that whoever changes what serves holds."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from index.errors import BusyError

_LOCK = "build.lock"


@contextmanager
def build_lock(home: Path, seconds: float = 0) -> Iterator[None]:
    """Hold what lets one process at a time change what serves.

    Raises BusyError where it is taken, at once or after some seconds.
    """
    try:
        with FileLock(home / _LOCK, timeout=seconds):
            yield
    except Timeout as error:
        raise BusyError(
            f"another build of {home} is under way: wait until it is done, or cancel it"
        ) from error


def is_building(home: Path) -> bool:
    """Return whether a build of this home is under way, in this process or another."""
    if not (home / _LOCK).exists():
        return False
    try:
        with FileLock(home / _LOCK, timeout=0):
            return False
    except Timeout:
        return True
    except OSError:
        return False  # nothing is built where nothing can be written
