"""Which encoder serves a library: a model's export, else sentence-transformers."""

from __future__ import annotations

import hashlib
import logging
import threading
from collections.abc import Sequence
from pathlib import Path

from index.encoders import exports
from index.encoders.onnx_encoder import OnnxEncoder
from index.encoders.protocol import Vectors
from index.encoders.torch_encoder import SentenceEncoder
from index.encoders.weights import DEFAULT_MODEL, Weights, find_weights
from index.errors import ModelError

_FORMAT = 2
"""Raised whenever an export is made in another way: those that are there are then made anew."""
_REFUSED = "refused.txt"
"""Stands in an export's place, with the reason, where the model cannot be exported."""
_MEMORY = "weights.json"
_SAYS = (".json", ".txt", ".model")
"""Ends of the names of the files in which a model says how text becomes vectors."""

log = logging.getLogger(__name__)


class ModelEncoder:
    """A sentence-transformers model by name or folder, whose vectors need torch only once.

    `models` is where its export lives, which a build makes; until then, and where the model
    cannot be exported, sentence-transformers serves, with a word in the log.
    """

    def __init__(self, name: str | None, models: Path) -> None:
        self.name = name or DEFAULT_MODEL
        self._models = models
        self._sentences = SentenceEncoder(self.name)
        self._lock = threading.Lock()
        self._weights: Weights | None = None
        self._export: OnnxEncoder | None = None
        self._looked = False

    @property
    def fingerprint(self) -> str:
        """Return the sha256 of the weights; raise ModelError where the default's are altered."""
        return self._found().sha256

    @property
    def dimension(self) -> int:
        """Return the length of a vector."""
        served = self._served()
        return served.facts.dimension if served else self._sentences.dimension

    def prepare(self) -> None:
        """Export the model where that was not done before; raise ModelError where it is none."""
        name = export_name(self._found())
        if not exports.intact(self._models, name):
            exports.make(self._models, name, self._write)
            with self._lock:
                self._looked = False

    def encode_query(self, text: str) -> Vectors:
        """Return a question's vector: shape (dimension,), float32, length 1."""
        vector: Vectors = self.encode_queries([text])[0]
        return vector

    def encode_queries(self, texts: Sequence[str]) -> Vectors:
        """Return one vector a question, as `encode_query` does, faster than one by one."""
        served = self._served()
        return served.encode_queries(texts) if served else self._sentences.encode_queries(texts)

    def encode_passages(self, texts: Sequence[str]) -> Vectors:
        """Return one vector a text: shape (len(texts), dimension), float32, each of length 1."""
        served = self._served()
        if served is None or served.facts.passage_prompt is None:
            return self._sentences.encode_passages(texts)
        return served.encode_passages(texts)

    def _found(self) -> Weights:
        with self._lock:
            if self._weights is None:
                self._weights = find_weights(self.name, self._models / _MEMORY)
            return self._weights

    def _served(self) -> OnnxEncoder | None:
        """Open the export when it is first needed; None where there is none to serve."""
        if self._looked:
            return self._export
        name = export_name(self._found())
        with self._lock:
            if not self._looked:
                self._export = self._open(exports.find(self._models, name))
                self._looked = True
            return self._export

    def _open(self, folder: Path | None) -> OnnxEncoder | None:
        if folder is None:
            log.warning(
                "%s has no export yet, so sentence-transformers serves it, which takes longer and "
                "more memory: run `onrecord reindex`",
                self.name,
            )
            return None
        if (folder / _REFUSED).exists():
            why = (folder / _REFUSED).read_text(encoding="utf-8")
            log.info("sentence-transformers serves %s: %s", self.name, why)
            return None
        try:
            return OnnxEncoder(folder)
        except ModelError as error:
            log.warning("sentence-transformers serves %s: %s", self.name, error)
            return None

    def _write(self, folder: Path) -> None:
        from index.encoders.export import UnfitError, export

        try:
            export(self.name, folder)
        except UnfitError as error:
            log.warning("sentence-transformers will serve %s: %s", self.name, error)
            for left in folder.iterdir():
                left.unlink()
            (folder / _REFUSED).write_text(str(error), encoding="utf-8")


def export_name(weights: Weights) -> str:
    """Name a model's export by everything that it is made of."""
    digest = hashlib.sha256(f"{_FORMAT} {weights.sha256}".encode())
    for file in sorted(weights.folder.rglob("*")):
        if file.suffix in _SAYS and file.is_file():
            digest.update(f"\0{file.relative_to(weights.folder)}\0".encode() + file.read_bytes())
    return f"encoder-{digest.hexdigest()[:12]}"
