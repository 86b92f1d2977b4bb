"""What filters need of every passage."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Counts = tuple[tuple[str, int], ...]
"""Outlets with the number of their articles."""


@dataclass(frozen=True, slots=True)
class RowTable:
    """What filters need of every passage, by row: shapes (rows,).

    `outlet` is a place among the `outlets`, -1 where there is none, and `name` one among the
    `names` that articles have for them, with their counts; `grouping` says which name is whose.
    `withdrawn` marks the passages that answer no more, though the generation still has them.
    """

    article: NDArray[np.int32]
    day: NDArray[np.int32]
    outlet: NDArray[np.int32]
    outlets: tuple[str, ...]
    name: NDArray[np.int32]
    names: Counts
    grouping: Mapping[str, str]
    withdrawn: NDArray[np.bool_] | None = None

    def called(self, outlet: str) -> tuple[str, ...]:
        """Return the names that articles have for an outlet."""
        return tuple(name for name, own in self.grouping.items() if own == outlet)
