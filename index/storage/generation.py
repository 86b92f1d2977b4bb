"""A generation: a manifest over segments, opened, with what is known over all of them.

generations/<name>/manifest.json   what it is; see `manifest.py`
generations/<name>/words/          the segments' words as one index, by links to their files
generations/<name>/ledger.sqlite   files, people, and whom they speak for
"""

from __future__ import annotations

import dataclasses
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from weakref import WeakValueDictionary

from index.errors import GenerationError, LibraryError
from index.storage import checksums
from index.storage.checksums import CURE, glance
from index.storage.ledger import LEDGER, Ledger
from index.storage.manifest import Manifest, Named, read_manifest, segments_of
from index.storage.order import Order, days_of, order_of, table_of
from index.storage.outlets import grouped
from index.storage.records import Records
from index.storage.repeats import Repeats
from index.storage.segment import WORDS, Segment, missing, open_segment, read_segment
from index.storage.store import EMBEDDED, Layout, Store, Vectors, Words
from index.storage.table import RowTable
from index.values import OperatingPoint, Searched, Strictness

_PANIC = "PanicException"
"""What a panic in tantivy is called: no Exception, and nothing that can be imported."""


@dataclass(frozen=True, slots=True, weakref_slot=True)
class Generation:
    """One opened generation; everything in it is read-only and may be shared between threads."""

    folder: Path
    manifest: Manifest
    vectors: Vectors
    words: Words
    records: Records
    segments: tuple[Segment, ...]
    order: Order
    ledger: Ledger
    table: RowTable
    repeats: Repeats
    days: tuple[date | None, date | None]

    def points(self, reader: str) -> tuple[OperatingPoint, ...]:
        """Return the operating points that were measured with a reader, the strictest first."""
        held = self.manifest.points[reader]
        return tuple(OperatingPoint(one, **held[one]) for one in Strictness)

    def point(self, reader: str, strictness: Strictness = Strictness.BALANCED) -> OperatingPoint:
        """Return the evidence that an answer needs, and what may help."""
        return next(one for one in self.points(reader) if one.strictness is strictness)

    def hold(self) -> None:
        """Keep open what any thread may ask, also when the files were swept away meanwhile."""
        self.ledger.hold()
        for one in self.segments:
            one.records.hold()

    def searched(self) -> Searched:
        """Return what a question without filters searches."""
        first, last = self.days
        return Searched(
            generation=self.manifest.name,
            articles=self.manifest.articles,
            passages=self.manifest.passages,
            first=first,
            last=last,
        )


def open_folder(folder: Path, store: Store = EMBEDDED) -> Generation:
    """Open the generation in a folder, published or not yet, as a store searches it.

    Raises GenerationError where it is of another format, or where the sizes of its files, or their
    beginnings, middles and ends, are not as they were made.
    """
    manifest = read_manifest(folder)
    glance(folder, manifest.files)
    with blamed(folder, manifest):
        try:
            segments = tuple(_open_segment(folder, one, store) for one in manifest.segments)
            order = order_of(segments, [one.dead for one in manifest.segments])
            ledger = store.ledger(folder)
            ledger.location_count()  # what cannot be read shows itself now
            table = grouped(table_of(segments, order))
            bases = tuple(one.base for one in manifest.segments)
            layout = Layout(
                folder, manifest.name, manifest.dimension, segments, bases, order, table
            )
            return Generation(
                folder=folder,
                manifest=manifest,
                vectors=store.vectors(layout),
                words=store.words(layout),
                records=Records(segments, order, ledger),
                segments=segments,
                order=order,
                ledger=ledger,
                table=table,
                repeats=Repeats(
                    [one.signatures for one in segments],
                    order.rows,
                    table,
                    [one.table.ids for one in segments],
                    order.numbers,
                ),
                days=days_of(segments, order),
            )
        except (sqlite3.Error, OSError) as error:
            raise GenerationError(
                f"the generation {folder.name} cannot be opened ({error}): {CURE}"
            ) from error


def shelf(home: Path) -> Path:
    """Return where the generations of a home lie, each in a folder of its name."""
    return home / "generations"


def open_generation(home: Path, name: str, store: Store = EMBEDDED) -> Generation:
    """Open a published generation, as a store searches it.

    Raises GenerationError where it is damaged, of another format, or not in the store.
    """
    return open_folder(shelf(home) / name, store)


def moved(generation: Generation, folder: Path) -> Generation:
    """Give an open generation whose folder has another place now; segments stay where they are."""
    ledger = Ledger(folder / LEDGER)
    records = Records(generation.segments, generation.order, ledger)
    return dataclasses.replace(generation, folder=folder, ledger=ledger, records=records)


def still_whole(generation: Generation) -> bool:
    """Return whether an open generation is on the disk as it was opened, by a glance."""
    try:
        if read_manifest(generation.folder) != generation.manifest:
            return False
        glance(generation.folder, generation.manifest.files)
        for one in generation.segments:
            glance(one.folder, one.manifest.files)
    except GenerationError:
        return False
    return True


_OPEN: WeakValueDictionary[tuple[object, ...], Segment] = WeakValueDictionary()
_OPENING = threading.Lock()


def _open_segment(folder: Path, named: Named, store: Store) -> Segment:
    """Open a segment, or give it where it is open already and its files are the same ones."""
    path = segments_of(folder) / named.name
    if not path.is_dir():
        raise missing(path)
    states = []
    for one in sorted(path.rglob("*")):
        found = one.stat()
        if one.is_file() and not one.name.endswith(".lock"):
            # links to a file change the time of its change alone
            states.append((one.name, found.st_ino, found.st_size, found.st_mtime_ns))
    key = (store.address, path.resolve(), named.digest, *states)
    with _OPENING:
        held = _OPEN.get(key)
    if held is None:
        held = open_segment(path, named.digest, store.records)
        with _OPENING:
            _OPEN[key] = held
    return held


def layout_of(generation: Generation) -> Layout:
    """Return what a store is told of a generation."""
    manifest = generation.manifest
    return Layout(
        generation.folder,
        manifest.name,
        manifest.dimension,
        generation.segments,
        tuple(one.base for one in manifest.segments),
        generation.order,
        generation.table,
    )


@contextmanager
def blamed(folder: Path, manifest: Manifest) -> Iterator[None]:
    """Raise GenerationError for whatever goes wrong while a generation is read that is damaged.

    Damage shows itself in any error of any engine. Whether it was damage the checksums tell: where
    they hold, the error goes through as it is.
    """
    try:
        yield
    except LibraryError:
        raise
    except BaseException as error:
        if isinstance(error, Exception) or type(error).__name__ == _PANIC:
            _verify(folder, manifest, error)
        raise


def verify_checksums(generation: Generation) -> None:
    """Read every file of a generation; raise GenerationError where one is not as it was made."""
    _verify(generation.folder, generation.manifest)


def _verify(folder: Path, manifest: Manifest, error: BaseException | None = None) -> None:
    """Read every file that a manifest lists; `error` is what showed that one may be damaged."""
    checksums.verify(folder, manifest.files, error)
    for one in manifest.segments:
        for name, digest in {one.name: one.digest, one.words: one.words_digest}.items():
            path = segments_of(folder) / name
            if not path.is_dir():
                raise missing(path)
            checksums.verify(path, read_segment(path, digest).files, error)


def bytes_of(generation: Generation) -> int:
    """Return the bytes of a generation's files and its segments', each once."""
    own = sum(
        int(one["bytes"])
        for path, one in generation.manifest.files.items()
        if not path.startswith(f"{WORDS}/")
    )
    held = (file["bytes"] for one in generation.segments for file in one.manifest.files.values())
    return own + sum(map(int, held))
