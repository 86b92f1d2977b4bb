"""Lists that pages were cut from, kept for the pages that follow."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable, Sequence
from operator import is_
from typing import Generic, TypeVar
from weakref import ref

from index.storage.generation import Generation

T = TypeVar("T")


class KeptLists(Generic[T]):
    """The lists that were asked for last, `most` entries in all; safe to use from any thread.

    None outlives the generations that it was made of.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._lock = threading.Lock()
        self._held: OrderedDict[Hashable, tuple[list[ref[Generation]], Sequence[T]]] = OrderedDict()

    def of(
        self, serving: Sequence[Generation], asked: Hashable, make: Callable[[], Sequence[T]]
    ) -> Sequence[T]:
        """Return the list of what was asked of some generations, made where it is not kept."""
        key = (*map(id, serving), asked)
        with self._lock:
            held = self._held.get(key)
            if held is not None and all(map(is_, (one() for one in held[0]), serving)):
                self._held.move_to_end(key)
                return held[1]
        made = make()
        with self._lock:
            self._held[key] = ([ref(one) for one in serving], made)
            self._held.move_to_end(key)
            gone = [
                one for one, (of, _) in self._held.items() if any(each() is None for each in of)
            ]
            for one in gone:
                del self._held[one]
            while sum(len(one) for _, one in self._held.values()) > self._most:
                self._held.popitem(last=False)
        return made
