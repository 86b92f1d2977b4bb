"""Text → vectors: what everything that embeds asks for, whoever does it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

ARITHMETIC = "float32"
"""What vectors and readings are computed in, named in each generation. Single precision differs by
some 1e-7 from processor to processor; eight bits by up to .28 of a probability, and bfloat16 is not
everywhere. A generation of another one is embedded and measured anew."""

Vectors = NDArray[np.float32]


class Encoder(Protocol):
    """What turns text into vectors; its methods may be called from any thread."""

    @property
    def name(self) -> str:
        """Name the model as the operator names it."""

    @property
    def fingerprint(self) -> str:
        """Return the sha256 of the model's weights: vectors of two fingerprints never mix."""

    @property
    def dimension(self) -> int:
        """Return the length of a vector."""

    def prepare(self) -> None:
        """Make what serving needs and is not there yet; every build begins with it."""

    def encode_query(self, text: str) -> Vectors:
        """Return a question's vector: shape (dimension,), float32, length 1."""

    def encode_queries(self, texts: Sequence[str]) -> Vectors:
        """Return one vector a question, as `encode_query` does, faster than one by one."""

    def encode_passages(self, texts: Sequence[str]) -> Vectors:
        """Return one vector a text: shape (len(texts), dimension), float32, each of length 1."""


def unit(vectors: NDArray[np.float32]) -> Vectors:
    """Scale rows to length 1; not every model does."""
    norms = np.linalg.norm(vectors, axis=1, keepdims=True)
    scaled: Vectors = (vectors / np.maximum(norms, 1e-12)).astype(np.float32)
    return scaled
