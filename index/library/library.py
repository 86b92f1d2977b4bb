"""The library: opened, asked, added to and rebuilt; what every user of `index` holds."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from index.build.reuse import made_alike
from index.encoders import exports
from index.encoders.protocol import Encoder
from index.encoders.served import ModelEncoder
from index.errors import (
    GenerationError,
    ModelError,
    NotFoundError,
)
from index.fetching import documents
from index.fetching.address import is_address
from index.fetching.door import Door
from index.library.changed import Changed
from index.library.served import EMPTY, reads
from index.readers import read_file
from index.reranker.choice import OFF, ReaderChoice
from index.storage import publication
from index.storage.build_lock import build_lock, is_building
from index.storage.generation import bytes_of, verify_checksums
from index.storage.outlets import shown
from index.storage.pointer import read_pointer_or_none
from index.storage.replica import own_home
from index.storage.settling import settle
from index.storage.stores import Elsewhere, store_of
from index.values import (
    Failure,
    Searched,
    Status,
)


class Library(Changed):
    """Sources, generations and their model under one folder; safe to ask from any thread."""

    @classmethod
    def open(
        cls,
        home: Path,
        *,
        model: str | None = None,
        reader: str | None = None,
        encoder: Encoder | None = None,
        models: Path | None = None,
        door: Door | None = None,
        elsewhere: Elsewhere | None = None,
    ) -> Library:
        """Open the library under a folder, which is made where it does not exist.

        `model` names the embedding model, None the default one; `reader` is off, on or a
        cross-encoder. `models` is where the exports of models are kept, by default below the home.
        `door` is what sites are fetched through, `elsewhere` names the servers that hold what this
        process does not.

        Raises GenerationError where the generation in use is damaged, of another format or of
        another model, and ModelError where the model is missing or altered.
        """
        library = cls._made(home, model, reader, encoder, models, door, elsewhere)
        library._refresh()
        return library

    @classmethod
    def open_for_building(
        cls,
        home: Path,
        *,
        model: str | None = None,
        reader: str | None = None,
        encoder: Encoder | None = None,
        models: Path | None = None,
        door: Door | None = None,
        elsewhere: Elsewhere | None = None,
    ) -> Library:
        """Open a library that is about to be rebuilt: an unusable generation is no obstacle."""
        return cls._made(home, model, reader, encoder, models, door, elsewhere)

    def branch(self, home: Path) -> Library:
        """Return the library under another folder, with the same models."""
        store = self._store.branch(home)
        made = Library(home, self.encoder, self._reader, self._door, store, self._workers)
        made._watched = self._watched
        made._background = self._background
        made._apart = self._apart
        made._current.beside = self._current.beside
        made.measures_later = self.measures_later
        return made

    def catch_up(self) -> None:
        """Wait until what another process or another home has published serves here, too.

        Where it cannot be had for now the former generation serves on.
        """
        self._current.catch_up()

    @reads
    def warm(self) -> None:
        """Load the model and the actors, so that the first question does not wait for them."""
        self.encoder.encode_query("ready")
        self.reader()
        serving = self._refresh()
        if serving is not None:
            self._book(serving)

    def rollback(self) -> Searched:
        """Let the former generation serve again; raise GenerationError where there is none.

        Raises BusyError while a build is under way.
        """
        own_home(self.home)
        with build_lock(self.home):
            publication.roll_back(self.home)
            settle(self.home, self._store)
        serving = self._caught_up()
        return serving.searched() if serving else EMPTY

    @reads
    def status(self) -> Status:
        """Return what the library is and what it searches."""
        serving = self._refresh()
        pointer = read_pointer_or_none(self.home)
        if serving is None:
            return Status(EMPTY, self.encoder.name, 0, None, None, len(self.sources()), 0, (), OFF)
        manifest = serving.manifest
        return Status(
            searched=serving.searched(),
            model=manifest.model,
            dimension=manifest.dimension,
            built=datetime.fromisoformat(manifest.made),
            previous=pointer.previous if pointer else None,
            sources=len(self.sources()),
            bytes=bytes_of(serving),
            points=serving.points(reader.name if (reader := self.reader()) else OFF),
            reader=reader.name if reader else OFF,
            building=is_building(self.home),
            outdated=not made_alike(serving, self._reader),
            outlets=shown(serving.table.names, self.outlet_groups()),
            trouble=self._current.trouble,
            measured=manifest.measured,
            due=manifest.due,
        )

    def check(self) -> tuple[Failure, ...]:
        """Read every byte of what serves and of what was fetched; give what is wrong, each cure.

        A damaged generation comes first, for nothing else can then be held against it.
        """
        found: list[Failure] = []
        try:
            self.verify()
        except (GenerationError, ModelError) as error:
            found.append(Failure(str(self.home), str(error)))
        for location in [one.location for one in self.sources() if is_address(one.location)]:
            for one in documents.stored(self.home, location):
                read = read_file(one.path, fetched=datetime.now(UTC))
                found.extend(each for each in read if isinstance(each, Failure))
        return tuple(found)

    def verify(self) -> None:
        """Read every file of the generation in use and of the models' exports.

        Raises GenerationError or ModelError where one is altered.
        """
        serving = self._refresh()
        if serving is not None:
            verify_checksums(serving)
        exports.verify(self._reader.models)

    @classmethod
    def _made(
        cls,
        home: Path,
        model: str | None,
        reader: str | None,
        encoder: Encoder | None,
        models: Path | None,
        door: Door | None,
        elsewhere: Elsewhere | None,
    ) -> Library:
        try:
            home.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise NotFoundError(
                f"the home {home} cannot be made ({error.strerror}): give another with --home"
            ) from error
        models = models or home / "models"
        choice = ReaderChoice(reader, models)
        store = store_of(home, elsewhere)
        workers = elsewhere.workers if elsewhere else None
        return cls(home, encoder or ModelEncoder(model, models), choice, door, store, workers)
