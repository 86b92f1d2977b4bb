"""A store brought to what the home's pointer says, whatever came between them before.

The pointer is the step that counts. A store is brought a generation before it serves, and turned
after; a build that was killed between the two is made good by the next one.
"""

from __future__ import annotations

from pathlib import Path

from index.errors import GenerationError
from index.storage.generation import Generation, layout_of, open_generation
from index.storage.pointer import read_pointer_or_none
from index.storage.store import EMBEDDED, Layout, Store


def bring(home: Path, made: Generation, store: Store) -> None:
    """Let a store hold a generation that was built, whole, before it is published."""
    if store is not EMBEDDED:
        store.bring(layout_of(made), _kept(home))


def settle(home: Path, store: Store) -> None:
    """Let a store serve what the home does, and hold that, what served before, and nothing else.

    Only ever called under the build lock.
    """
    if store is EMBEDDED:
        return
    kept = _kept(home)
    pointer = read_pointer_or_none(home)
    if pointer is None or not any(one.name == pointer.current for one in kept):
        return
    for place, one in enumerate(kept):
        store.bring(one, kept[:place])
    store.publish(pointer.current)
    store.keep(kept)


def _kept(home: Path) -> list[Layout]:
    """Return what serves and what served before, where they can be opened."""
    pointer = read_pointer_or_none(home)
    found = []
    for name in (pointer.current, pointer.previous) if pointer else ():
        if name is not None:
            try:
                found.append(layout_of(open_generation(home, name)))
            except GenerationError:
                continue  # a roll back to it is refused, too
    return found
