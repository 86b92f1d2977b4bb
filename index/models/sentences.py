"""Text → vectors by sentence-transformers, which is imported when it is first needed.

Passages may be encoded in bfloat16 where the processor computes it natively: about twice as fast,
mean cosine to float32 .99995 after renormalising. Questions are always encoded in float32.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from index.encoder import Vectors, unit
from index.errors import ModelError
from index.models.weights import DEFAULT_MODEL, find_weights, model_folder

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
        self._query_model: SentenceTransformer | None = None
        self._passage_model: SentenceTransformer | None = None

    @property
    def fingerprint(self) -> str:
        """Give the sha256 of the weights; raise ModelError where the default's are altered."""
        if self._fingerprint is None:
            self._fingerprint = find_weights(self.name).sha256
        return self._fingerprint

    @property
    def dimension(self) -> int:
        """Give the length of a vector."""
        found = self._queries().get_embedding_dimension()
        if found is None:
            raise ModelError(f"the model {self.name} does not say how long its vectors are")
        return found

    def prepare(self) -> None:
        """Do nothing: this encoder serves as it is."""

    def encode_query(self, text: str) -> Vectors:
        """Give a question's vector: shape (dimension,), float32, length 1."""
        vector: Vectors = self.encode_queries([text])[0]
        return vector

    def encode_queries(self, texts: Sequence[str]) -> Vectors:
        """Give one vector a question, as `encode_query` does, faster than one by one."""
        model = self._queries()
        with self._lock:
            found = model.encode_query(list(texts), show_progress_bar=False, convert_to_numpy=True)
        return unit(np.asarray(found, dtype=np.float32))

    def encode_passages(self, texts: Sequence[str]) -> Vectors:
        """Give one vector a text: shape (len(texts), dimension), float32, each of length 1."""
        model = self._passages()
        if not texts:
            return np.zeros((0, self.dimension), dtype=np.float32)
        with self._lock:
            found = model.encode_document(
                list(texts), batch_size=BATCH, show_progress_bar=False, convert_to_tensor=True
            )
        return unit(np.asarray(found.float().numpy(), dtype=np.float32))

    def _queries(self) -> SentenceTransformer:
        with self._lock:
            if self._query_model is None:
                self._query_model = load(self.name)
            return self._query_model

    def _passages(self) -> SentenceTransformer:
        if not _native_bfloat16():
            return self._queries()
        with self._lock:
            if self._passage_model is None:
                import torch

                self._passage_model = load(self.name, dtype=torch.bfloat16)
            return self._passage_model


def load(name: str, **model_kwargs: Any) -> SentenceTransformer:
    """Load a model; raise ModelError where it is none of sentence-transformers."""
    folder = model_folder(name)
    from sentence_transformers import SentenceTransformer
    from transformers.utils import logging as transformers_logging

    transformers_logging.disable_progress_bar()  # type: ignore[no-untyped-call]
    try:
        return SentenceTransformer(
            str(folder), device="cpu", local_files_only=True, model_kwargs=model_kwargs
        )
    except (OSError, ValueError, KeyError, RuntimeError) as error:
        first = str(error).splitlines()[0] if str(error) else type(error).__name__
        raise ModelError(
            f"the model {name!r} cannot be loaded ({first}): name a sentence-transformers model"
        ) from error


def _native_bfloat16() -> bool:
    """Say whether the processor multiplies bfloat16 itself; emulated, it is slower than float32."""
    with contextlib.suppress(OSError):
        flags = Path("/proc/cpuinfo").read_text(encoding="ascii", errors="replace")
        return "avx512_bf16" in flags or "amx_bf16" in flags
    return False
