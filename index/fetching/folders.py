"""Watched folders: looked at by a schedule as what is on the web is, and told of as that is.

A look opens no file: it holds the files' names and stamps against those of the last look that was
taken up by a build. Where nothing differs nothing is built.
"""

from __future__ import annotations

import hashlib
import random
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from index.errors import FetchError, SourceError
from index.fetching import schedule
from index.fetching.door import Validators
from index.fetching.states import NEVER, SourceRow, States
from index.readers import files
from index.storage.catalogue import Catalogue
from index.storage.stamps import YOUNG, stamp_of
from index.values import BuildReport, Refreshed, SourceKind


@dataclass(frozen=True, slots=True)
class FolderLook:
    """One look at a folder: `mark` is what it looks like, "" where that may not last.

    `failed` is why it could not be looked at.
    """

    row: SourceRow
    mark: str = ""
    failed: SourceError | None = None

    @property
    def changed(self) -> bool:
        """Whether there may be something to build."""
        return self.failed is None and (not self.mark or self.mark != self.row.validators.etag)


class WatchedFolders:
    """The folders of one home that are watched."""

    def __init__(
        self,
        catalogue: Catalogue,
        now: Callable[[], datetime],
        *,
        jitter: Callable[[], float] = random.random,
    ) -> None:
        self._catalogue = catalogue
        self._states = States(catalogue)
        self._now = now
        self._jitter = jitter

    def watch(self, location: str) -> None:
        """Look at a folder from now on; one that is watched is looked at again at once."""
        self._states.save(replace(_begun(location), due=self._now()))

    def leave(self, location: str) -> None:
        """Look at a folder no more; it stays a source."""
        with self._catalogue.writing() as connection:
            connection.execute("DELETE FROM networks WHERE location = ?", (location,))

    def look(self, location: str) -> FolderLook:
        """Look at a folder; why that fails is told, not raised."""
        row = self._states.sources().get(location) or _begun(location)
        try:
            return FolderLook(row, mark_of(Path(location), time.time()))
        except SourceError as error:
            return FolderLook(row, failed=error)

    def taken_up(self, look: FolderLook, built: BuildReport | None) -> Refreshed:
        """Keep what came of a look, once a build took up what changed; None where none was needed.

        Of a folder that is not watched nothing is kept.
        """
        now, jitter = self._now(), self._jitter()
        if look.failed is not None:
            row = schedule.failed(look.row, now, FetchError(str(look.failed)), jitter=jitter)
        else:
            brought = built is not None and bool(built.added or built.changed or built.removed)
            told = replace(look.row, validators=Validators(etag=look.mark or None))
            row = schedule.succeeded(told, now, brought=brought, fresh=0.0, jitter=jitter)
        if row.location in self._states.sources():
            self._states.save(row)
        return Refreshed(
            row.location,
            row.state,
            row.why,
            new=built.added if built else 0,
            changed=built.changed if built else 0,
            gone=built.removed if built else 0,
        )


def mark_of(folder: Path, now: float) -> str:
    """Return what changes with any file in a folder, "" where one changed a moment before `now`.

    Seconds since the epoch. Raises SourceError where the folder cannot be looked at.
    """
    digest, newest = hashlib.sha256(), 0.0
    for path in files(folder):
        try:
            found = path.stat()
        except OSError as error:  # it may be read next time
            digest.update(f"{path}\0{error.errno}\n".encode(errors="surrogateescape"))
            continue
        times = (found.st_mtime, found.st_ctime)  # one far ahead is made up
        newest = max((newest, *(one for one in times if one <= now + YOUNG)))
        digest.update(f"{path}\0{stamp_of(found)}\n".encode(errors="surrogateescape"))
    return "" if now - newest <= YOUNG else digest.hexdigest()


def _begun(location: str) -> SourceRow:
    title = Path(location).name or location
    row = SourceRow(location, location, SourceKind.FOLDER, title, validators=NEVER)
    return schedule.begun(row)
