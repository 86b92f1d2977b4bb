"""What serves: the generation in use of one home, with its models."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar

from index.actors.directory import BookShelf
from index.build.background import Background
from index.encoders import exports
from index.encoders.protocol import Encoder
from index.errors import (
    GenerationError,
    LibraryError,
)
from index.fetching.door import Door
from index.fetching.folders import WatchedFolders
from index.fetching.network import NetworkSources
from index.library.apart import Apart
from index.reranker.choice import OFF, ReaderChoice
from index.reranker.serve import Reads
from index.search.by_actor.kept import KeptLists
from index.search.by_actor.listed import Entry
from index.storage.catalogue import OutletEdit
from index.storage.generation import Generation
from index.storage.serving import Current
from index.storage.source_list import Listed
from index.storage.store import EMBEDDED, Store
from index.values import (
    Searched,
)
from index.watching.fresh import Fresh
from index.watching.vectors import TextVectors

EMPTY = Searched(generation=None, articles=0, passages=0)

MOST_LISTED = 100_000
"""Entries of the lists of what actors said that are kept, some 400 bytes each."""

S = TypeVar("S", bound="Served")
P = ParamSpec("P")
T = TypeVar("T")


def reads(
    method: Callable[Concatenate[S, P], T],
) -> Callable[Concatenate[S, P], T]:
    """Let a method that reads what serves raise GenerationError where that is damaged."""

    @functools.wraps(method)
    def reading(self: S, /, *args: P.args, **kwargs: P.kwargs) -> T:
        with self._blamed():
            return method(self, *args, **kwargs)

    return reading


class Served:
    """A folder with sources, generations and their models; see Library."""

    def __init__(
        self,
        home: Path,
        encoder: Encoder,
        reader: ReaderChoice,
        door: Door | None = None,
        store: Store = EMBEDDED,
        workers: str | None = None,
    ) -> None:
        self.home = home
        self._store = store
        self._workers = workers
        self._door = door or Door()
        self._reader = reader
        self.encoder = encoder
        self._catalogue = store.catalogue(home / "library.sqlite")
        self._listed = Listed(home, self._catalogue)
        self._network = NetworkSources(home, self._catalogue, self._door)
        self._folders = WatchedFolders(self._catalogue, self._door.clock.now)
        # Documents in which a build found nothing new; None before the first look.
        self._tried: frozenset[str] | None = None
        self._current = Current(home, encoder, self._catalogue, store)
        self._shelf = BookShelf()
        self._lists = KeptLists[Entry](MOST_LISTED)
        self._corrected: dict[tuple[OutletEdit, ...], tuple[Generation, Generation]] = {}
        self._examples: tuple[object, tuple[str, ...]] = (None, ())
        self._fresh: dict[object, Fresh] = {}
        self._watched = TextVectors(encoder)
        self._background: Background | None = None
        self._apart: Apart | None = None
        self.measures_later = False

    def reader(self) -> Reads | None:
        """Return the reader that the serving generation was measured with; None where none was."""
        serving = self._refresh()
        if serving is None or self._reader.name not in serving.manifest.points:
            return None
        return None if self._reader.name == OFF else self._reader.open()

    def serving(self) -> Generation:
        """Give the generation in use, to evaluate it; raise GenerationError where there is none."""
        found = self._refresh()
        if found is None:
            raise GenerationError("the library is empty: `onrecord add SOURCE…`")
        return found

    def searched(self) -> Searched:
        """Return what a question without filters searches."""
        serving = self._refresh()
        return serving.searched() if serving else EMPTY

    @contextmanager
    def _blamed(self) -> Iterator[None]:
        try:
            with self._current.blamed():
                yield
        except LibraryError:
            raise
        except Exception:
            exports.verify(self._reader.models)
            raise

    def _refresh(self) -> Generation | None:
        return self._current.generation()

    def _caught_up(self) -> Generation | None:
        """Return what serves once it is what was published last."""
        self._current.catch_up()
        return self._refresh()
