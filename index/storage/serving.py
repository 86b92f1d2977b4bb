"""The generation in use, taken up whenever another is published or the catalogue changes."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from index.encoders.protocol import Encoder
from index.errors import GenerationError, StoreError
from index.storage import publication
from index.storage.catalogue import AliasEdit, Catalogue, OutletEdit
from index.storage.generation import Generation, blamed, open_generation
from index.storage.pointer import pointer_mark, read_pointer
from index.storage.store import EMBEDDED, Store
from index.storage.withdrawal import without

log = logging.getLogger(__name__)

Edits = tuple[AliasEdit | OutletEdit, ...]


class Current:
    """What a library serves now; safe to use from any thread.

    `edits` are the corrections of names and outlets and `withdrawn` the articles that answer no
    more, those of texts withdrawn for good in whatever outlet, as of the last look at the disk.
    `trouble` says why what serves is not what should; "" else.
    """

    def __init__(
        self, home: Path, encoder: Encoder, catalogue: Catalogue, store: Store = EMBEDDED
    ) -> None:
        self.edits: Edits = ()
        self.withdrawn: frozenset[str] = frozenset()
        self.trouble = ""
        self._home = home
        self._encoder = encoder
        self._catalogue = catalogue
        self._store = store
        self._lock = threading.Lock()
        self._published: Generation | None = None
        self._offered: Generation | None = None
        self._serving: Generation | None = None
        self._mark: object = None

    def generation(self) -> Generation | None:
        """Return what serves now, also where another process built it; None where nothing does.

        A request calls this once, at its start. Where the new one cannot be opened and there is an
        old one, the old one serves on; raises GenerationError where there is none.
        """
        mark = self._look(seen := self._store.mark())
        if mark == self._mark:
            return self._serving
        with self._lock:
            if mark == self._mark:
                return self._serving
            try:
                self._store.follow()
                mark = self._look(seen)
                self._published, self.trouble = self._open()
            except (GenerationError, StoreError) as error:
                if self._published is None:
                    raise
                self.trouble = f"{error}; {self._published.manifest.name} serves on"
                if isinstance(error, StoreError):
                    mark = object()  # it may answer the next time
            if self.trouble:
                log.warning("%s", self.trouble)
            catalogue = self._catalogue
            self.edits = (*catalogue.alias_edits(), *catalogue.outlet_edits())
            texts = catalogue.withdrawn(for_good=True)
            with self.blamed():
                copies = self._published.records.copies(texts) if self._published else texts
                self.withdrawn = catalogue.withdrawn() | copies
                self._serving = self._published and without(self._published, self.withdrawn)
            self._mark = mark
            return self._serving

    def _look(self, store: object) -> object:
        return pointer_mark(self._home), self._catalogue.mark(), store

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
        return found, trouble
