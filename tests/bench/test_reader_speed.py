"""How long reading eight candidates takes, beside the bare runtime on the same pieces.

pytest -m bench -s tests/bench/test_reader_speed.py
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from index.encoders.onnx import session
from index.reranker.export import export
from index.reranker.inputs import Inputs
from index.reranker.serve import MODEL, TOKENIZER, Reader, feed

pytestmark = pytest.mark.bench

SENTENCE = "The harbour board of Ostvik said on Friday that the ferry to Hallin would not sail. "
WORDS = (40, 60, 75, 90, 100, 105, 110, 120)
ROUNDS = 15


def timed(*works: Callable[[], object]) -> list[float]:
    """Give the median milliseconds of each work; they take turns, so that load hits all alike."""
    spent: list[list[float]] = [[] for _ in works]
    for _ in range(ROUNDS):
        for work, times in zip(works, spent, strict=True):
            began = time.perf_counter()
            work()
            times.append(1000 * (time.perf_counter() - began))
    return [float(np.median(times)) for times in spent]


def test_reading_costs_little_more_than_the_bare_runtime(tmp_path: Path) -> None:
    export(tmp_path)
    passages = [" ".join((SENTENCE * 10).split()[:count]) for count in WORDS]
    question = "Which ferry did not sail on Friday, and who said so?"
    reader = Reader(tmp_path, threads=2)
    bare, inputs = session(tmp_path / MODEL, 2), Inputs(tmp_path / TOKENIZER)
    fed = feed(inputs.pieces(question, passages), inputs.fill)
    whole, alone = timed(lambda: reader.read(question, passages), lambda: bare.run(None, dict(fed)))
    print(f"\neight candidates: {whole:.0f} ms, the bare runtime in one call {alone:.0f} ms")
    assert whole <= 1.15 * alone + 5
