"""Segments made by other machines: Dask's workers attribute and embed, this process publishes.

A task is a group of articles, and what it gives is a whole segment, as bytes. A worker that dies
loses nothing: its group is given to another. Nothing is written here before a group is whole, and
nothing serves before the build publishes, which is as it always is.
"""

from __future__ import annotations

import functools
import os
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from index.build.cutting import passages_of
from index.encoders.protocol import Encoder
from index.encoders.served import ModelEncoder
from index.errors import LibraryError, StoreError
from index.statements.library import called, found_in, mentions, rules_fingerprint
from index.storage.segment_writer import part_of, write_segment
from index.text.embedded import embedded_text
from index.values import Article

GROUP = 2048
"""Passages of a group, about a minute of a core: what is done again where a worker dies."""
BATCH = 32
"""Passages embedded at once."""
PAUSE = 0.2
"""Seconds between two looks at cancellation."""
CONNECTED_WITHIN = 10
"""Seconds."""


@dataclass(frozen=True, slots=True)
class Recipe:
    """What a worker must be to make the same segment as this process: its model and its rules.

    `encoder` is an encoder that can be sent, None where the model of a name is opened there.
    """

    model: str
    fingerprint: str
    rules: str
    encoder: Encoder | None

    @classmethod
    def of(cls, encoder: Encoder) -> Recipe:
        """Take an encoder."""
        sent = None if isinstance(encoder, ModelEncoder) else encoder
        return cls(encoder.name, encoder.fingerprint, rules_fingerprint(), sent)


@dataclass(frozen=True, slots=True)
class Group:
    """Articles that become one segment, whose passages have the numbers from `base` on."""

    name: str
    base: int
    passages: int
    articles: tuple[Article, ...]


@dataclass(frozen=True, slots=True)
class Made:
    """A segment's files by their paths, and its manifest's digest."""

    files: dict[str, bytes]
    digest: str


def groups(
    articles: Sequence[tuple[Article, int]], name: str, first: Callable[[int], int]
) -> list[Group]:
    """Part articles, each with its passages, into groups; `first` gives the first number of all."""
    parts: list[list[tuple[Article, int]]] = [[]]
    for one in articles:
        if sum(count for _, count in parts[-1]) >= GROUP:
            parts.append([])
        parts[-1].append(one)
    base = first(sum(count for _, count in articles))
    found = []
    for number, part in enumerate(one for one in parts if one):
        count = sum(passages for _, passages in part)
        own = tuple(article for article, _ in part)
        found.append(Group(f"{name}-{number:04}", base, count, own))
        base += count
    return found


def _exports() -> Path:
    """Return a folder for exports that no other user of the machine can have filled."""
    folder = Path(tempfile.gettempdir()) / f"onrecord-models-{os.getuid()}"
    folder.mkdir(mode=0o700, exist_ok=True)
    if folder.is_symlink() or folder.stat().st_uid != os.getuid():
        raise LibraryError(
            f"{folder} is not this worker's own: set ONRECORD_MODELS to a folder that is"
        )
    return folder


@functools.lru_cache(maxsize=1)
def _opened(model: str) -> Encoder:
    """Open a model where a worker keeps its exports; once a process."""
    own = os.environ.get("ONRECORD_MODELS")
    made = ModelEncoder(model, Path(own) if own else _exports())
    made.prepare()
    return made


def make(recipe: Recipe, group: Group) -> Made:
    """Make a group's segment, on whatever machine; raise LibraryError where that is another kind.

    The same group gives the same segment.
    """
    encoder = recipe.encoder or _opened(recipe.model)
    there = (encoder.fingerprint, rules_fingerprint())
    if there != (recipe.fingerprint, recipe.rules):
        raise LibraryError(
            "a worker has another model or another version of On Record: install the same on all"
        )
    parts = []
    for article in group.articles:
        passages = passages_of(article, encoder.fingerprint)
        texts = [embedded_text(article, one.span) for one, _ in passages]
        vectors = np.zeros((len(texts), encoder.dimension), np.float32)
        for at in range(0, len(texts), BATCH):
            vectors[at : at + BATCH] = encoder.encode_passages(texts[at : at + BATCH])
        found = found_in(article)
        own, names = called(article, found, {}), mentions(article, found)
        parts.append(part_of(article, passages, found, own, names, vectors))
    with tempfile.TemporaryDirectory(prefix="onrecord-") as place:
        folder = Path(place) / "segments" / group.name
        folder.mkdir(parents=True)
        digest = write_segment(folder, group.name, group.base, parts, lambda _: None)
        files = {
            one.relative_to(folder).as_posix(): one.read_bytes()
            for one in sorted(folder.rglob("*"))
            if one.is_file() and not one.name.endswith(".lock")
        }
    return Made(files, digest)


@contextmanager
def _client(address: str) -> Iterator[Any]:
    try:
        import distributed
    except ImportError as error:
        raise StoreError(
            '--workers needs Dask, which is not installed: `pip install -e ".[dask]"`'
        ) from error
    try:
        client = distributed.Client(address, timeout=CONNECTED_WITHIN, set_as_default=False)
    except (OSError, ValueError, TimeoutError) as error:
        told = " ".join(str(error).split())[:160]
        raise StoreError(
            f"the scheduler at {address} does not answer ({told}): start one with "
            "`dask scheduler`, or leave --workers out"
        ) from error
    try:
        with client.as_current():
            yield client
    finally:
        client.close()


def segments_by(
    address: str,
    recipe: Recipe,
    wanted: Sequence[Group],
    look: Callable[[int], None],
) -> Iterator[tuple[Group, Made]]:
    """Give the segments of all groups as they are made, by the workers of a scheduler.

    `look` is told the passages that are made, and may raise to stop. Raises StoreError where the
    scheduler or its workers are gone, and what a worker raised.
    """
    with _client(address) as client:
        import distributed

        if not client.scheduler_info()["workers"]:
            raise StoreError(f"the scheduler at {address} has no workers: `dask worker {address}`")
        waiting = {
            client.submit(make, recipe, one, pure=False, key=one.name): one for one in wanted
        }
        done = 0
        try:
            while waiting:
                look(done)
                try:
                    ready = distributed.wait(
                        list(waiting), timeout=PAUSE, return_when="FIRST_COMPLETED"
                    ).done
                except TimeoutError:
                    if client.status != "running":
                        raise StoreError(
                            f"the scheduler at {address} is gone: the old generation serves on"
                        ) from None
                    continue
                for future in sorted(ready, key=lambda one: str(one.key)):
                    group = waiting.pop(future)
                    made = _result(future, address)
                    done += group.passages
                    yield group, made
                    future.release()
            look(done)
        finally:
            client.cancel(list(waiting))


def _result(future: Any, address: str) -> Made:
    try:
        found = future.result()
    except LibraryError:
        raise
    except Exception as error:  # whatever a worker raises
        told = " ".join(f"{type(error).__name__}: {error}".split())[:200]
        raise StoreError(
            f"the workers of {address} could not make a segment ({told}): the old generation "
            "serves on; look at their logs"
        ) from error
    if not isinstance(found, Made):
        raise StoreError(f"the workers of {address} gave no segment: install the same version")
    return found


def write(folder: Path, made: Made) -> None:
    """Write a segment's files into an empty folder; raise StoreError for paths that lead out."""
    for name, held in made.files.items():
        target = (folder / name).resolve()
        if not target.is_relative_to(folder.resolve()):
            raise StoreError(f"a worker named the file {name!r}, outside of its segment")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(held)
