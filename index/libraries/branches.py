"""The shared library and one of each server's own, all with the same models.

<home>/servers/<name>/   a server's own library, made when it is first added to
"""

from __future__ import annotations

import re
import threading
from collections import OrderedDict
from pathlib import Path

from index.errors import NotFoundError
from index.libraries.both import MOST_MERGED
from index.libraries.joined import JoinedLibrary
from index.library.library import Library
from index.search.by_actor.kept import KeptLists
from index.values import Finding

MOST_OPEN = 64
"""Servers' libraries kept open: each maps its files, and opening one again takes milliseconds."""
_FOLDER = "servers"
_NAME = re.compile(r"[0-9A-Za-z_-]{1,64}")


class Branches:
    """Gives each server its own library joined to the shared one; nobody gets at another's."""

    def __init__(self, shared: Library) -> None:
        self.shared = shared
        self._lock = threading.Lock()
        self._open: OrderedDict[str, Library] = OrderedDict()
        self._kept = KeptLists[Finding](MOST_MERGED)

    def of(self, name: str | None) -> JoinedLibrary:
        """Return what a server asks; without a name, the shared library alone.

        Raises NotFoundError where the name can be no server's.
        """
        if name is None:
            return JoinedLibrary(
                self.shared, lambda begin: self.shared if begin else None, alone=True
            )
        folder = self.folder(name)
        return JoinedLibrary(
            self.shared, lambda begin: self._library(name, folder, begin), kept=self._kept
        )

    def folder(self, name: str) -> Path:
        """Return where a server's own library lives; raise NotFoundError for what is no name."""
        if _NAME.fullmatch(name) is None:
            raise NotFoundError(
                f"{name!r} is no server: give the id that *Copy Server ID* gives in Discord"
            )
        return self.shared.home / _FOLDER / name

    def names(self) -> tuple[str, ...]:
        """Return the servers that have a library of their own."""
        folder = self.shared.home / _FOLDER
        if not folder.is_dir():
            return ()
        return tuple(sorted(one.name for one in folder.iterdir() if _NAME.fullmatch(one.name)))

    def _library(self, name: str, folder: Path, begin: bool) -> Library | None:
        with self._lock:
            found = self._open.get(name)
            if found is None:
                if not begin and not folder.is_dir():
                    return None
                folder.mkdir(parents=True, exist_ok=True)
                found = self._open[name] = self.shared.branch(folder)
            self._open.move_to_end(name)
            while len(self._open) > MOST_OPEN:
                self._open.popitem(last=False)
            return found
