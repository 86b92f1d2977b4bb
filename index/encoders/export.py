"""Write an embedding model as ONNX, pooling and all, and hold it against sentence-transformers.

A build does this once for each model (it needs torch and onnx); whoever asks then needs neither.
"""

from __future__ import annotations

import dataclasses
import json
import warnings
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
from torch import Tensor, nn

from index.encoders.onnx import map_weights
from index.encoders.onnx_encoder import (
    FACTS,
    IDS,
    MASK,
    MODEL,
    OUTPUT,
    TOKENIZER,
    TYPES,
    Facts,
    OnnxEncoder,
)
from index.encoders.protocol import unit
from index.encoders.torch_encoder import load
from index.errors import ModelError
from index.files import disk_error

if TYPE_CHECKING:
    from sentence_transformers import SentenceTransformer

AGREES = 0.999999
"""Least cosine to sentence-transformers of any checked text; what is seen is 1 to seven digits."""
_OPSET = 17
_TASK = "query"
_PASSAGE_PROMPTS = ("document", "passage", "corpus")
"""As sentence-transformers looks for what stands before a passage."""
_LONGEST = 1 << 20  # tokenizers without a limit say 10^30
_CHECKED = (
    "Who opened the bridge at Tarn?",
    "How long did the talks in Ostvik last, and what did the EU's envoy say of the U.S. offer?",
    "",
    " ",
    "?",
    "  WHO  said\nthat\tprices\u00a0rose by 3.5 %?  ",
    "“Où était le ministre?” – naïve café, Straße, Łódź, İstanbul, e\u0301",
    "Кто возглавляет делегацию в Таллине?",
    "谁开了桥？",
    "من افتتح الجسر؟ כמה זמן נמשכו השיחות?",
    "👍🏽 🇪🇺 \u200bzero\u200dwidth \ufeff",
    "[CLS] [SEP] [MASK] <s> </s> <unk> query: passage: @everyone",
    "antidisestablishmentarianism" * 30,
    "What did the harbour board say on Friday? " * 60,
)
"""Short, empty, odd, of other scripts, and longer than any model reads."""


class _Pipeline(nn.Module):
    """All modules of a sentence-transformers model, from pieces to its vector."""

    def __init__(
        self, model: SentenceTransformer, inputs: tuple[str, ...], fixed: Mapping[str, Any]
    ) -> None:
        super().__init__()
        self.model = model
        self._inputs = inputs
        self._fixed = fixed

    def forward(self, *pieces: Tensor) -> Tensor:
        """Return vectors (batch, dimension) of the inputs, each (batch, pieces), in their order."""
        features = {**self._fixed, **dict(zip(self._inputs, pieces, strict=True))}
        found: Tensor = self.model(features, task=_TASK)[OUTPUT]
        return found


class UnfitError(ModelError):
    """A model that cannot be exported, or not so that its vectors stay the same."""


def export(name: str, folder: Path) -> None:
    """Write a model's graph, tokenizer and facts into a folder; raise UnfitError where it can't be.

    The graph holds whatever modules the model has; that nothing is missing is what the check says.
    """
    model = load(name, attn_implementation="eager").eval()
    try:
        written = _checked(model, folder, _write(model, folder))
    except (UnfitError, OSError, MemoryError):
        raise  # not to be remembered of the model
    except Exception as error:  # an architecture that cannot be traced fails in a hundred ways
        if why := disk_error(error, folder):
            raise why from error
        first = str(error).strip().splitlines()[0][:200] if str(error).strip() else ""
        raise UnfitError(f"it cannot be exported ({type(error).__name__}: {first})") from error
    if not written.cosine >= AGREES:
        raise UnfitError(f"its export differs from it (cosine {written.cosine:.5f})")
    _write_facts(folder, written)


def _write(model: SentenceTransformer, folder: Path) -> Facts:
    prompts = model.prompts
    prompt = prompts.get("query") or ""
    features = model.preprocess([_CHECKED[1], _CHECKED[0]], prompt=prompt or None, task=_TASK)
    tensors = {key: value for key, value in features.items() if isinstance(value, Tensor)}
    odd = sorted(tensors.keys() - {IDS, MASK, TYPES})
    if odd or not {IDS, MASK} <= tensors.keys() or model.truncate_dim is not None:
        raise UnfitError(f"it takes more than pieces of text: {', '.join(odd) or 'no pieces'}")
    inputs = tuple(name for name in (IDS, MASK, TYPES) if name in tensors)
    fixed = {key: value for key, value in features.items() if key not in tensors}
    tokenizer = model.tokenizer
    tokenizer.backend_tokenizer.save(str(folder / TOKENIZER))
    with warnings.catch_warnings(), torch.inference_mode():
        warnings.simplefilter("ignore")  # the tracer warns of constants that are none here
        torch.onnx.export(
            _Pipeline(model, inputs, fixed),
            tuple(tensors[name] for name in inputs),
            str(folder / MODEL),
            input_names=list(inputs),
            output_names=[OUTPUT],
            dynamic_axes={key: {0: "batch", 1: "pieces"} for key in inputs}
            | {OUTPUT: {0: "batch"}},
            opset_version=_OPSET,
            dynamo=False,
        )
    map_weights(folder / MODEL)
    return Facts(
        dimension=int(model.get_embedding_dimension() or 0),
        prompt=prompt,
        passage_prompt=next((prompts[one] for one in _PASSAGE_PROMPTS if one in prompts), "") or "",
        longest=min(int(model.max_seq_length or _LONGEST), _LONGEST),
        inputs=inputs,
        cosine=0.0,
    )


def _write_facts(folder: Path, facts: Facts) -> None:
    (folder / FACTS).write_text(json.dumps(dataclasses.asdict(facts), indent=1), encoding="utf-8")


def _checked(model: SentenceTransformer, folder: Path, facts: Facts) -> Facts:
    """Return the facts with the least cosine to the model of any question.

    Where passages agree less they have no prompt: some models send them another way.
    """
    _write_facts(folder, facts)
    served = OnnxEncoder(folder)
    found = dataclasses.replace(facts, cosine=_agreement(served.encode_queries, model.encode_query))
    if _agreement(served.encode_passages, model.encode_document) >= AGREES:
        return found
    return dataclasses.replace(found, passage_prompt=None)


def _agreement(served: Callable[[list[str]], Any], model: Callable[[list[str]], Any]) -> float:
    """Return the least cosine of two encoders of any text, alone and among all."""
    wanted = unit(np.asarray(model(list(_CHECKED)), dtype=np.float32))
    alone = np.concatenate([served([text]) for text in _CHECKED])
    both = np.stack([(alone * wanted).sum(1), (served(list(_CHECKED)) * wanted).sum(1)])
    return float(both.min())
