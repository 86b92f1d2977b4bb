"""Questions → vectors by ONNX Runtime, from an embedding model's export; torch never imported."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from tokenizers import Tokenizer

from index.encoder import Vectors, unit
from index.errors import ModelError
from index.models.onnx import filled, session

MODEL, TOKENIZER, FACTS = "encoder.onnx", "tokenizer.json", "encoder.json"
IDS, MASK, TYPES = "input_ids", "attention_mask", "token_type_ids"
OUTPUT = "sentence_embedding"
TOGETHER = 16
"""Texts in one run, sorted by length: more are no faster, and fill each other up."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What the model says of itself and the graph does not hold.

    `prompt` stands before every question; `longest` is how many pieces of it are read; `inputs`
    are those that the graph takes; `cosine` is the least that the export's check has found.
    """

    dimension: int
    prompt: str
    longest: int
    fill: int
    inputs: tuple[str, ...]
    cosine: float


class QuestionEncoder:
    """The export in a folder, opened; safe to call from any thread."""

    def __init__(self, folder: Path, threads: int) -> None:
        self.facts = _facts(folder / FACTS)
        try:
            self._tokenizer = Tokenizer.from_file(str(folder / TOKENIZER))
        except Exception as error:  # tokenizers raises nothing narrower
            raise ModelError(
                f"the export {folder} has no readable tokenizer: run `onrecord reindex`"
            ) from error
        self._tokenizer.no_padding()
        self._tokenizer.enable_truncation(self.facts.longest)
        self._session = session(folder / MODEL, threads)

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Give one vector a question: shape (len(texts), dimension), float32, each of length 1."""
        pieces = self._tokenizer.encode_batch_fast([self.facts.prompt + text for text in texts])
        found = np.zeros((len(texts), self.facts.dimension), dtype=np.float32)
        order = sorted(range(len(pieces)), key=lambda number: -len(pieces[number].ids))
        for begin in range(0, len(order), TOGETHER):
            numbers = order[begin : begin + TOGETHER]
            rows = [pieces[number] for number in numbers]
            fed = {
                IDS: filled([one.ids for one in rows], self.facts.fill),
                MASK: filled([one.attention_mask for one in rows], 0),
                TYPES: filled([one.type_ids for one in rows], 0),
            }
            (found[numbers],) = self._session.run(
                [OUTPUT], {name: fed[name] for name in self.facts.inputs}
            )
        return unit(found)


def _facts(file: Path) -> Facts:
    try:
        found = json.loads(file.read_text(encoding="utf-8"))
        return Facts(**{**found, "inputs": tuple(found["inputs"])})
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ModelError(f"the export at {file} cannot be read: run `onrecord reindex`") from error
