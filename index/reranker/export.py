"""Write the reader as ONNX: the default model's weights, moved as it was trained.

In single precision, which gives the same probabilities on every processor, and held against torch
where it is made. Eight-bit activations read twice as fast, and differently wherever a processor
lacks the instructions for them; eight-bit weights alone read slower than single precision.

A build does this once (it needs torch and onnx); whoever asks then needs neither.
"""

from __future__ import annotations

import shutil
import tempfile
import warnings
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import torch

from index.encoders.weights import DEFAULT_MODEL, model_folder
from index.errors import ModelError
from index.reranker.checked import checked_pairs
from index.reranker.inputs import Inputs
from index.reranker.network import Network, trained
from index.reranker.serve import MODEL, TOKENIZER, Reader, Reading, feed, reading

WEIGHTS = Path(__file__).with_name("weights.safetensors")
AGREES = 1e-3
"""Largest difference to torch of any probability of the checked pairs; what is seen is 1e-5."""
_OPSET = 17
_FED = ("ids", "mask", "types", "looks")


def export(folder: Path, weights: Path = WEIGHTS) -> float:
    """Write reader.onnx and its tokenizer into a folder; give the largest difference to torch.

    The folder is made where it is missing; what stood there is replaced only by a checked export.
    Raises ModelError where a probability differs between ONNX Runtime and torch.
    """
    source = model_folder(DEFAULT_MODEL)
    network = trained(source, weights)
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder) as aside:
        made = Path(aside)
        shutil.copyfile(source / "tokenizer.json", made / TOKENIZER)
        _write(network, made / MODEL)
        largest = 0.0
        for difference in _differences(network, made):
            if not difference <= AGREES:
                raise ModelError(
                    f"the reader's export differs from its model by {difference:.2g}: "
                    "set ONRECORD_READER=off and report it"
                )
            largest = max(largest, difference)
        (made / TOKENIZER).replace(folder / TOKENIZER)
        (made / MODEL).replace(folder / MODEL)
    return largest


def _write(network: Network, file: Path) -> None:
    ids = torch.ones(2, 16, dtype=torch.long)
    types = torch.zeros(2, 16, dtype=torch.long)
    types[:, 8:] = 1
    with warnings.catch_warnings(), torch.inference_mode():
        warnings.simplefilter("ignore")  # the tracer warns of constants that are none here
        torch.onnx.export(
            network,
            (ids, torch.ones_like(ids), types, torch.zeros_like(ids)),
            str(file),
            input_names=list(_FED),
            output_names=["relevance", "starts", "ends"],
            dynamic_axes={
                **{name: {0: "batch", 1: "pieces"} for name in _FED},
                "relevance": {0: "batch"},
                "starts": {0: "batch", 1: "pieces"},
                "ends": {0: "batch", 1: "pieces"},
            },
            opset_version=_OPSET,
            dynamo=False,
        )


def _differences(network: Network, folder: Path) -> Iterator[float]:
    """Give, for each checked pair, the largest difference of a probability to the network's."""
    inputs, served = Inputs(folder / TOKENIZER), Reader(folder)
    for question, passage in checked_pairs():
        (pieces,) = inputs.pieces(question, [passage])
        fed = feed([pieces], inputs.fill)
        with torch.inference_mode():
            relevance, starts, ends = network(*(torch.from_numpy(fed[name]) for name in _FED))
        wanted = reading(pieces, float(relevance[0]), starts[0].numpy(), ends[0].numpy())
        (found,) = served.read(question, [passage])
        yield float(np.abs(_probabilities(found) - _probabilities(wanted)).max())


def _probabilities(one: Reading) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    """Give all probabilities of a reading: relevance, the answer, and where it begins and ends."""
    places = np.exp([(place.starts, place.ends) for place in one.places]).ravel()
    return np.array([one.relevance, one.answer_probability or 0.0, *places])
