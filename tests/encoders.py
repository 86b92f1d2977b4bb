"""An encoder that one can compute by eye, for tests of everything around the real one."""

from __future__ import annotations

import re
import zlib
from collections.abc import Sequence

import numpy as np

from index.encoders.protocol import Vectors


class HashedWords:
    """Count words into buckets by crc32, which is the same in every process; unit length.

    `passages` remembers what was encoded, so that a test can say what was embedded anew.
    """

    name = "hashed-words"
    fingerprint = "0" * 64
    dimension = 64

    def __init__(self) -> None:
        self.passages: list[str] = []

    def prepare(self) -> None:
        """Nothing is made: counting serves as it is."""

    def encode_query(self, text: str) -> Vectors:
        vector = np.zeros(self.dimension, np.float32)
        for word in re.findall(r"\w+", text.lower()):
            vector[zlib.crc32(word.encode()) % self.dimension] += 1
        norm = np.linalg.norm(vector)
        return vector / norm if norm else vector

    def encode_queries(self, texts: Sequence[str]) -> Vectors:
        return np.stack([self.encode_query(text) for text in texts])

    def encode_passages(self, texts: Sequence[str]) -> Vectors:
        self.passages.extend(texts)
        return np.stack([self.encode_query(text) for text in texts])
