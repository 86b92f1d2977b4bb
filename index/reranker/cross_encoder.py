"""Any sentence-transformers cross-encoder in the reader's place: relevance only, by torch."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from index.errors import ModelError
from index.reranker.serve import Reading

if TYPE_CHECKING:
    from sentence_transformers import CrossEncoder


class CrossEncoderReader:
    """A cross-encoder by name or folder, loaded when it first reads; it finds no spans."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._lock = threading.Lock()
        self._model: CrossEncoder | None = None

    def read(self, question: str, passages: Sequence[str]) -> tuple[Reading, ...]:
        """Give one reading a passage, in their order; raise ModelError where none can be loaded."""
        if not passages:
            return ()
        with self._lock:
            if self._model is None:
                self._model = _load(self.name)
            import torch

            found = self._model.predict(
                [(question, passage) for passage in passages],
                activation_fn=torch.nn.Sigmoid(),
                show_progress_bar=False,
            )
        return tuple(Reading(relevance=float(one)) for one in found)


def _load(name: str) -> CrossEncoder:
    from sentence_transformers import CrossEncoder

    cure = "set ONRECORD_READER to a sentence-transformers cross-encoder, or to off"
    try:
        model: CrossEncoder = CrossEncoder(
            name, device="cpu", local_files_only=Path(name).is_dir()
        ).float()  # whatever its weights were saved in
    except (OSError, ValueError, KeyError, RuntimeError) as error:
        first = str(error).splitlines()[0] if str(error) else type(error).__name__
        raise ModelError(f"the reader {name!r} cannot be loaded ({first}): {cure}") from error
    if model.num_labels != 1:
        raise ModelError(f"the reader {name!r} gives {model.num_labels} numbers, not one: {cure}")
    return model
