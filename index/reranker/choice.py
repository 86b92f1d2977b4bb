"""Which reader serves a library: none, its own, exported by the first build, or another."""

from __future__ import annotations

import hashlib
import threading
from importlib import resources
from pathlib import Path

from index.encoders import exports
from index.encoders.onnx import map_weights
from index.encoders.protocol import ARITHMETIC
from index.encoders.weights import DEFAULT_SHA256
from index.reranker.serve import MODEL, Reader, Reads

OFF = "off"
OWN = "on"
"""The reader that comes with the project: the default model's weights, trained further."""


class ReaderChoice:
    """The reader that the settings name; opened when it is first needed, from any thread."""

    def __init__(self, choice: str | None, models: Path) -> None:
        self._choice = choice or OFF
        self.models = models
        self._lock = threading.Lock()
        self._reader: Reads | None = None
        self.name = _own_name() if choice == OWN else self._choice

    def prepare(self) -> Reads | None:
        """Return the reader to a build, which exports it where that was not done before."""
        if self._choice == OWN and not exports.intact(self.models, self.name):
            exports.make(self.models, self.name, _export)
        return self.open()

    def open(self) -> Reads | None:
        """Return the reader to a question; None where it is off or no build has exported it."""
        with self._lock:
            if self._reader is None and self._choice == OWN:
                folder = exports.find(self.models, self.name)
                self._reader = Reader(folder, self.name) if folder else None
            elif self._reader is None and self._choice != OFF:
                from index.reranker.cross_encoder import CrossEncoderReader

                self._reader = CrossEncoderReader(self._choice)
            return self._reader


def _export(folder: Path) -> None:
    from index.reranker.export import export

    export(folder)
    map_weights(folder / MODEL)


def _own_name() -> str:
    """Name the own reader by its weights, those that they moved from, and its arithmetic."""
    weights = resources.files("index.reranker") / "weights.safetensors"
    digest = hashlib.sha256(weights.read_bytes() + f"{DEFAULT_SHA256} {ARITHMETIC}".encode())
    return f"reader-{digest.hexdigest()[:12]}"
