"""Text → vectors by sentence-transformers, which is imported when it is first needed.

Always in single precision: bfloat16 takes half the time where the processor has it, and gives
vectors that no other processor gives (components up to .004 apart).
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from index.encoders.protocol import Vectors, unit
from index.encoders.weights import DEFAULT_MODEL, find_weights, model_folder
from index.errors import ModelError

if TYPE_CHECKING:
    from sentence_transformers import SentenceTransformer

BATCH = 32
"""Passages encoded at once: the fastest of 16, 32 and 64 on two cores."""


class SentenceEncoder:
    """A sentence-transformers model by name or folder, loaded when it is first asked."""

    def __init__(self, name: str = DEFAULT_MODEL) -> None:
        self.name = name
        self._lock = threading.Lock()
        self._fingerprint: str | None = None
        self._model: SentenceTransformer | None = None

    @property
    def fingerprint(self) -> str:
        """Return the sha256 of the weights; raise ModelError where the default's are altered."""
        if self._fingerprint is None:
            self._fingerprint = find_weights(self.name).sha256
        return self._fingerprint

    @property
    def dimension(self) -> int:
        """Return the length of a vector."""
        found = self._loaded().get_embedding_dimension()
        if found is None:
            raise ModelError(f"the model {self.name} does not say how long its vectors are")
        return found

    def prepare(self) -> None:
        """Do nothing: this encoder serves as it is."""

    def encode_query(self, text: str) -> Vectors:
        """Return a question's vector: shape (dimension,), float32, length 1."""
        vector: Vectors = self.encode_queries([text])[0]
        return vector

    def encode_queries(self, texts: Sequence[str]) -> Vectors:
        """Return one vector a question, as `encode_query` does, faster than one by one."""
        model = self._loaded()
        with self._lock:
            found = model.encode_query(list(texts), show_progress_bar=False, convert_to_numpy=True)
        return unit(np.asarray(found, dtype=np.float32))

    def encode_passages(self, texts: Sequence[str]) -> Vectors:
        """Return one vector a text: shape (len(texts), dimension), float32, each of length 1."""
        model = self._loaded()
        if not texts:
            return np.zeros((0, self.dimension), dtype=np.float32)
        with self._lock:
            found = model.encode_document(
                list(texts), batch_size=BATCH, show_progress_bar=False, convert_to_numpy=True
            )
        return unit(np.asarray(found, dtype=np.float32))

    def _loaded(self) -> SentenceTransformer:
        with self._lock:
            if self._model is None:
                self._model = load(self.name)
            return self._model


def load(name: str, **model_kwargs: Any) -> SentenceTransformer:
    """Load a model in single precision; raise ModelError where it is none.

    Left to itself, a model computes in the precision that its weights were saved in.
    """
    folder = model_folder(name)
    from sentence_transformers import SentenceTransformer
    from transformers.utils import logging as transformers_logging

    transformers_logging.disable_progress_bar()  # type: ignore[no-untyped-call]
    try:
        return SentenceTransformer(
            str(folder), device="cpu", local_files_only=True, model_kwargs=model_kwargs
        ).float()
    except (OSError, ValueError, KeyError, RuntimeError) as error:
        first = str(error).splitlines()[0] if str(error) else type(error).__name__
        raise ModelError(
            f"the model {name!r} cannot be loaded ({first}): name a sentence-transformers model"
        ) from error
