"""Write the reader as ONNX: the default model's weights, moved as it was trained.

First as it is, held against torch; then with its matrices in eight bits, which read more than
twice as fast, held against that.

A build does this once (it needs torch and onnx); whoever asks then needs neither.
"""

from __future__ import annotations

import contextlib
import logging
import shutil
import tempfile
import warnings
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from index.errors import ModelError
from index.models.onnx import session
from index.models.weights import DEFAULT_MODEL, model_folder
from index.rank.reader.inputs import Inputs
from index.rank.reader.network import Network, trained
from index.rank.reader.serve import MODEL, TOKENIZER, Reader, feed

WEIGHTS = Path(__file__).with_name("weights.safetensors")
AGREES = 1e-3
"""Largest difference to torch of any logit, of sizes up to 10; what is seen is 1e-5."""
ROUNDS = 0.1
"""Largest change of any probability by the eight bits; seen are .002 on average and .04 at most."""
_OPSET = 17
_FED = ("ids", "mask", "types", "looks")
_CHECKED = (
    ("Who opened the bridge at Tarn?", "The bridge at Tarn was opened on Friday by Ilse Marn."),
    ("How long did the talks last?", "“Four hours,” said the envoy, “and not one wasted.”"),
    ("When?", "The ferry did not sail. " * 40),
)


def export(folder: Path, weights: Path = WEIGHTS) -> float:
    """Write reader.onnx and its tokenizer into a folder; give the largest difference to torch.

    The folder is made where it is missing; what stood there is replaced only by a checked export.
    Raises ModelError where ONNX Runtime and torch differ.
    """
    source = model_folder(DEFAULT_MODEL)
    network = trained(source, weights)
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder) as aside:
        exact, rounded = Path(aside) / "exact", Path(aside) / "rounded"
        for made in (exact, rounded):
            made.mkdir()
            shutil.copyfile(source / "tokenizer.json", made / TOKENIZER)
        _write(network, exact / MODEL)
        _hold(difference := _difference(network, exact), AGREES)
        _round(exact / MODEL, rounded / MODEL)
        _hold(_change(exact, rounded), ROUNDS)
        (rounded / TOKENIZER).replace(folder / TOKENIZER)
        (rounded / MODEL).replace(folder / MODEL)
    return difference


def _hold(difference: float, most: float) -> None:
    if difference > most:
        raise ModelError(
            f"the reader's export differs from its model by {difference:.2g}: "
            "set ONRECORD_READER=off and report it"
        )


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


def _difference(network: Network, folder: Path) -> float:
    """Give the largest difference of a logit that counts between ONNX Runtime and torch."""
    inputs = Inputs(folder / TOKENIZER)
    served: onnxruntime.InferenceSession = session(folder / MODEL, threads=1)
    worst = 0.0
    for question, passage in _CHECKED:
        fed = feed(inputs.pieces(question, [passage, passage[: len(passage) // 2]]), inputs.fill)
        found = served.run(None, fed)
        with torch.inference_mode():
            wanted = network(*(torch.from_numpy(fed[name]) for name in _FED))
        for one, other in zip(found, wanted, strict=True):
            worst = max(worst, float(np.abs(one - other.numpy()).max()))
    return worst


def _round(exact: Path, rounded: Path) -> None:
    """Write the matrices of the layers in eight bits, each row with a scale of its own."""
    with _silent_root_log():
        quantize_dynamic(
            exact,
            rounded,
            weight_type=QuantType.QInt8,
            per_channel=True,
            op_types_to_quantize=["MatMul"],
            extra_options={"MatMulConstBOnly": True},
        )


@contextlib.contextmanager
def _silent_root_log() -> Iterator[None]:
    """Keep the quantiser's advice, which goes to the root logger, out of the operator's log."""
    level = logging.root.level
    logging.root.setLevel(logging.ERROR)
    try:
        yield
    finally:
        logging.root.setLevel(level)


def _change(exact: Path, rounded: Path) -> float:
    """Give the largest difference of a probability between two exports."""
    before, after = Reader(exact, threads=1), Reader(rounded, threads=1)
    worst = 0.0
    for question, passage in _CHECKED:
        (one,), (other,) = before.read(question, [passage]), after.read(question, [passage])
        for first, second in (
            (one.relevance, other.relevance),
            (one.answer_probability or 0.0, other.answer_probability or 0.0),
        ):
            worst = max(worst, abs(first - second))
    return worst
