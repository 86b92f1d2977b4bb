"""Text → vectors by ONNX Runtime, from an embedding model's export; torch is never imported."""

from __future__ import annotations

import json
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from tokenizers import Tokenizer

from index.encoders.onnx import cores, session
from index.encoders.protocol import Vectors, unit
from index.errors import ModelError

MODEL, TOKENIZER, FACTS = "encoder.onnx", "tokenizer.json", "encoder.json"
IDS, MASK, TYPES = "input_ids", "attention_mask", "token_type_ids"
OUTPUT = "sentence_embedding"
MOST_WORKERS = 8
"""Passages encoded at once, on as many processors: more bring little, and each holds memory."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What the model says of itself and the graph does not hold.

    `prompt` stands before every question, `passage_prompt` before every passage, None where the
    graph does not give the model's vectors of passages; `longest` is how many pieces of a text are
    read; `inputs` are those that the graph takes; `cosine` is the least that the export's check
    has found.
    """

    dimension: int
    prompt: str
    passage_prompt: str | None
    longest: int
    inputs: tuple[str, ...]
    cosine: float


class OnnxEncoder:
    """The export in a folder, opened; safe to call from any thread.

    Each text is encoded alone, by one thread: passages filled up to the longest of sixteen take a
    third more time, and a vector would depend on its neighbours in its last digits.
    """

    def __init__(self, folder: Path) -> None:
        self.facts = _facts(folder / FACTS)
        try:
            self._tokenizer = Tokenizer.from_file(str(folder / TOKENIZER))
        except Exception as error:  # tokenizers raises nothing narrower
            raise ModelError(
                f"the export {folder} has no readable tokenizer: run `onrecord reindex`"
            ) from error
        self._tokenizer.no_padding()
        self._tokenizer.enable_truncation(self.facts.longest)
        self._session = session(folder / MODEL, threads=1)

    def encode_queries(self, texts: Sequence[str]) -> Vectors:
        """Give one vector a question: shape (len(texts), dimension), float32, each of length 1."""
        return self._encode(self.facts.prompt, texts, workers=1)

    def encode_passages(self, texts: Sequence[str]) -> Vectors:
        """Give one vector a passage, as `encode_queries` does; the facts must have their prompt."""
        assert self.facts.passage_prompt is not None
        workers = min(MOST_WORKERS, cores(), len(texts))
        return self._encode(self.facts.passage_prompt, texts, workers)

    def _encode(self, prompt: str, texts: Sequence[str], workers: int) -> Vectors:
        pieces = self._tokenizer.encode_batch_fast([prompt + text for text in texts])
        found = np.zeros((len(texts), self.facts.dimension), dtype=np.float32)
        if workers > 1:
            with ThreadPoolExecutor(workers) as pool:
                found[:] = list(pool.map(self._run, pieces))
        else:
            for number, one in enumerate(pieces):
                found[number] = self._run(one)
        return unit(found)

    def _run(self, pieces: Any) -> Any:
        fed = {IDS: pieces.ids, MASK: pieces.attention_mask, TYPES: pieces.type_ids}
        arrays = {name: np.array([fed[name]], dtype=np.int64) for name in self.facts.inputs}
        return self._session.run([OUTPUT], arrays)[0][0]


def _facts(file: Path) -> Facts:
    try:
        found = json.loads(file.read_text(encoding="utf-8"))
        return Facts(**{**found, "inputs": tuple(found["inputs"])})
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ModelError(f"the export at {file} cannot be read: run `onrecord reindex`") from error
