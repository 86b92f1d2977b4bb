"""The generation in use, taken up whenever another is published or the catalogue changes."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from index.encoders.protocol import Encoder
from index.errors import GenerationError, LibraryError, StoreError
from index.files import disk_told
from index.storage import publication
from index.storage.catalogue import AliasEdit, Catalogue, OutletEdit
from index.storage.following import Follower
from index.storage.generation import Generation, blamed, open_generation
from index.storage.pointer import PointerMark, pointer_mark, read_pointer
from index.storage.replica import replica_of
from index.storage.store import EMBEDDED, Store
from index.storage.withdrawal import only_of, without

log = logging.getLogger(__name__)

LATELY = 1.0
"""Seconds since it was published for which a generation is taken beside questions and keeps none
waiting. Of what was published before that, nobody asked meanwhile: who asks first waits for it."""

Edits = tuple[AliasEdit | OutletEdit, ...]
Mark = tuple[object, object, object]
"""What changes with what the home serves, with corrections and withdrawals, and in the store."""


class Current:
    """What a library serves now; safe to use from any thread.

    `edits` are the corrections of names and outlets and `withdrawn` the articles that answer no
    more, those of texts withdrawn for good in whatever outlet, as of the last look at the disk.
    `trouble` says why what serves is not what should; "" else. Where `beside` is set what another
    process publishes is taken beside requests.
    """

    def __init__(
        self, home: Path, encoder: Encoder, catalogue: Catalogue, store: Store = EMBEDDED
    ) -> None:
        self.edits: Edits = ()
        self.withdrawn: frozenset[str] = frozenset()
        self.trouble = ""
        self.beside = False
        self._home = home
        self._encoder = encoder
        self._catalogue = catalogue
        self._store = store
        self._lock = threading.Lock()
        self._published: Generation | None = None
        self._offered: Generation | None = None
        self._serving: Generation | None = None
        self._mark: object = None
        self._taken: object = None
        self._follower = Follower(self._take, self._not_taken)

    def generation(self) -> Generation | None:
        """Return what serves now, also where another process built it; None where nothing does.

        A request calls this once, at its start. Where the new one cannot be opened and there is an
        old one, the old one serves on; raises GenerationError where there is none. What is taken
        beside requests serves from the first one after that.
        """
        return self._now(may_wait=True)

    def _now(self, *, may_wait: bool) -> Generation | None:
        seen = self._store.mark()
        mark: Mark = (pointer_mark(self._home), self._catalogue.mark(), seen)
        if mark == self._mark:
            return self._serving
        with self._lock:
            if mark == self._mark:
                return self._serving
            late, taken = False, True
            if self._is_taken_beside():
                pointer = pointer_mark(self._home)
                mark = (pointer, *mark[1:])
                if behind := (pointer, seen) != self._taken:
                    taken = self._follower.want()
                    late = taken and may_wait and self._nobody_asked_since(pointer)
            else:
                mark, behind = self._opened(seen), False
            self._edited(behind)
            if not late:
                self._mark = mark if taken else None
                return self._serving
        self._follower.wait()
        return self._now(may_wait=False)

    def _nobody_asked_since(self, pointer: PointerMark) -> bool:
        """Return whether what the pointer names was published a while ago and never looked at."""
        asked = isinstance(self._mark, tuple) and self._mark[0] == pointer
        return not (asked or self._follows()) and _age(pointer) > LATELY

    def catch_up(self) -> None:
        """Wait until what was published serves, or cannot be had for now."""
        if self.beside or self._follows():
            self.generation()
            self._follower.wait()
            self.generation()

    def _is_taken_beside(self) -> bool:
        if self._follows():
            return self._published is not None or self._kept()
        return self.beside and self._published is not None

    def _follows(self) -> bool:
        return self._store is not EMBEDDED and bool(replica_of(self._home).builder)

    def _kept(self) -> bool:
        """Open what was taken before, and say whether there is anything that can serve."""
        try:
            self._published, self.trouble = self._open()
        except (GenerationError, StoreError):
            return False
        return self._published is not None

    def _opened(self, seen: object) -> Mark:
        """Open what is to serve, and return what it is as of."""
        mark = seen
        try:
            self._store.follow()
            pointer = pointer_mark(self._home)
            self._published, self.trouble = self._open()
            self._taken = (pointer, seen)
        except (GenerationError, StoreError) as error:
            if self._published is None:
                raise
            self.trouble = self._serves_on(error)
            pointer = pointer_mark(self._home)
            if isinstance(error, StoreError):
                mark = object()  # it may answer the next time
        if self.trouble:
            log.warning("%s", self.trouble)
        return pointer, self._catalogue.mark(), mark

    def _take(self) -> None:
        seen = self._store.mark()
        with disk_told(self._home):
            self._store.follow()
        pointer = pointer_mark(self._home)
        found, trouble = self._open()
        if found is not None:
            found.repeats.warm()
        if trouble:
            log.warning("%s", trouble)
        with self._lock:
            self._published, self.trouble = found, trouble
            self._taken, self._mark = (pointer, seen), None
            self._edited(behind=False)  # nothing keeps the former one alive

    def _not_taken(self, error: LibraryError) -> None:
        self.trouble = self._serves_on(error)
        log.warning("%s", self.trouble)

    def _serves_on(self, error: LibraryError) -> str:
        serving = self._published
        return f"{error}; {serving.manifest.name} serves on" if serving else str(error)

    def _edited(self, behind: bool) -> None:
        """Apply the corrections and withdrawals there are now.

        While what serves is `behind`, nothing answers again that was withdrawn before: the newer
        one, in which it may be no more, is what let it.
        """
        catalogue = self._catalogue
        self.edits = (*catalogue.alias_edits(), *catalogue.outlet_edits())
        texts = catalogue.withdrawn(for_good=True)
        with self.blamed():
            copies = self._published.records.copies(texts) if self._published else texts
            withdrawn = catalogue.withdrawn() | copies
            if self._published is not None:
                withdrawn |= self._left_out(self._published)
            if behind:
                withdrawn |= self.withdrawn
            self.withdrawn = withdrawn
            self._serving = self._published and without(self._published, withdrawn)

    def _left_out(self, serving: Generation) -> frozenset[str]:
        """Return the articles whose sources are none any more, also where another home builds:
        those of a build that began before, and of a generation that serves again."""
        there, held = self._store.sources(), frozenset(serving.manifest.sources)
        left = held & self._catalogue.forgotten() if there is None else held.difference(there)
        return only_of(left, serving) if left else frozenset()

    @property
    def published(self) -> Generation | None:
        """Return what is open, with all its articles; None where nothing is yet."""
        return self._published

    def offer(self, made: Generation) -> None:
        """Take what was published a moment ago, opened, to serve it without opening it again."""
        if self._store is EMBEDDED:
            self._offered = made

    @contextmanager
    def blamed(self) -> Iterator[None]:
        """Raise GenerationError for what goes wrong while what serves is read and is damaged."""
        try:
            yield
        except BaseException:
            if self._published is None:
                raise
            with blamed(self._published.folder, self._published.manifest):
                raise

    def _open(self) -> tuple[Generation | None, str]:
        """Open what is to serve, and say why it is another than the pointer says; "" else."""
        pointer = read_pointer(self._home)
        if pointer is None:
            return None, ""
        trouble = f"{pointer.lost}: {pointer.current} serves" if pointer.lost else ""
        if self._published is not None and self._published.manifest.name == pointer.current:
            return publication.with_points(self._published), trouble
        offered, self._offered = self._offered, None
        if offered is not None and offered.manifest.name == pointer.current:
            found = publication.with_points(offered)
        else:
            found = open_generation(self._home, pointer.current, self._store)
        if found.manifest.fingerprint != self._encoder.fingerprint:
            raise GenerationError(
                f"the generation {found.manifest.name} was built with the model "
                f"{found.manifest.model}, the settings name {self._encoder.name}: run "
                f"`onrecord reindex`, or set ONRECORD_MODEL={found.manifest.model}"
            )
        with blamed(found.folder, found.manifest):
            found.hold()
        return found, trouble


def _age(pointer: PointerMark) -> float:
    """Return how many seconds ago it was published what a pointer names."""
    return time.time() - pointer[0] / 1e9 if pointer is not None else 0.0
