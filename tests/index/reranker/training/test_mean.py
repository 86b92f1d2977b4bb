"""The mean of two runs' weights is what is half-way between them."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

from index.encoders.weights import DEFAULT_MODEL, model_folder
from index.reranker.network import save, trained
from index.reranker.training.mean import mean
from index.reranker.training.train import WEIGHTS


def test_the_mean_is_half_way(tmp_path: Path) -> None:
    folder = model_folder(DEFAULT_MODEL)
    other = trained(folder, WEIGHTS)
    with torch.no_grad():
        other.places.bias.add_(0.5)
        other.base.encoder.layer[2].output.dense.weight[3].mul_(1.25)
    save(other, folder, tmp_path / "other.safetensors")
    mean([WEIGHTS, tmp_path / "other.safetensors"], tmp_path / "mean.safetensors")
    first, found = trained(folder, WEIGHTS), trained(folder, tmp_path / "mean.safetensors")
    assert (found.places.bias - first.places.bias).tolist() == pytest.approx([0.25, 0.25], abs=1e-3)
    held, moved, half = (
        one.base.encoder.layer[2].output.dense.weight for one in (first, other, found)
    )
    torch.testing.assert_close(half[3], (held + moved)[3] / 2, atol=1e-3, rtol=0.0)
    torch.testing.assert_close(half[4], held[4], atol=1e-3, rtol=0.0)
