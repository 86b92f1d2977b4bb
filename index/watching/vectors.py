"""The vectors of what is watched for, each computed once."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Iterable

from index.encoders.protocol import Encoder, Vectors

MOST_KEPT = 20_000
"""Texts whose vectors are kept: of 384 numbers each, some 30 MB."""


class TextVectors:
    """Gives the vectors of subjects and questions; safe to use from any thread."""

    def __init__(self, encoder: Encoder) -> None:
        self._encoder = encoder
        self._lock = threading.Lock()
        self._kept: OrderedDict[str, Vectors] = OrderedDict()

    def of(self, texts: Iterable[str]) -> dict[str, Vectors]:
        """Return one vector of shape (dimension,) a text; new texts are encoded together."""
        wanted = list(dict.fromkeys(texts))
        with self._lock:
            missing = [text for text in wanted if text not in self._kept]
            if missing:
                made = self._encoder.encode_queries(missing)
                self._kept.update(zip(missing, made, strict=True))
            found = {text: self._kept[text] for text in wanted}
            for text in wanted:
                self._kept.move_to_end(text)
            while len(self._kept) > MOST_KEPT:
                self._kept.popitem(last=False)
            return found
