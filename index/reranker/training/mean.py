"""Take the mean of what several runs learned: `python -m index.reranker.training.mean RUN RUN`.

Runs that begin with the same weights end around the same place, each a little off it; their mean
is nearer. After Wortsman et al. 2022, Model soups.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

import torch

from index.encoders.weights import DEFAULT_MODEL, model_folder
from index.reranker.network import save, trained
from index.reranker.training.train import WEIGHTS


def mean(files: Sequence[Path], out: Path) -> None:
    """Write the mean of the weights of some files; raises ValueError where one is of another kind.

    The file is of the shape of each: how far each weight is from the default model's.
    """
    folder = model_folder(DEFAULT_MODEL)
    networks = [trained(folder, file) for file in files]
    with torch.no_grad():
        for together in zip(*(one.parameters() for one in networks), strict=True):
            together[0].copy_(torch.stack(together).mean(0))
    save(networks[0], folder, out)


def main() -> None:
    """Read the command line and write the mean."""
    parser = argparse.ArgumentParser(description=mean.__doc__)
    parser.add_argument("files", type=Path, nargs="+", help="weights that train.py wrote")
    parser.add_argument("--out", type=Path, default=WEIGHTS)
    asked = parser.parse_args()
    mean(asked.files, asked.out)


if __name__ == "__main__":
    main()
