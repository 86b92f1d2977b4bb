"""Encoders called alone on what a library embeds and is asked: what the rest is held against."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.util import find_spec

import numpy as np

from index.encoders.protocol import Encoder
from index.encoders.torch_encoder import SentenceEncoder

MOST_PASSAGES = 256
"""Passages that an encoder alone is timed on, spread over all: some ten seconds on one core."""
WARM = 3
"""Questions encoded before any is timed."""


@dataclass(frozen=True, slots=True)
class Percentiles:
    """Milliseconds that half of the questions take at the most, and that 95 in 100 do."""

    p50: float
    p95: float


@dataclass(frozen=True, slots=True)
class Bare:
    """An encoder alone: passages a second, and what a question takes."""

    name: str
    passages: float
    question: Percentiles


def percentiles(seconds: Sequence[float]) -> Percentiles:
    """Return the percentiles of some questions' seconds, in milliseconds.

    >>> percentiles([0.01, 0.02, 0.03])
    Percentiles(p50=20.0, p95=29.0)
    """
    p50, p95 = np.percentile(np.array(seconds) * 1000, [50, 95])
    return Percentiles(round(float(p50), 3), round(float(p95), 3))


def bare(name: str, encoder: Encoder, texts: Sequence[str], questions: Sequence[str]) -> Bare:
    """Time an encoder on some texts and questions, one question after the other."""
    several = texts[:: max(1, len(texts) // MOST_PASSAGES)][:MOST_PASSAGES]
    longest_first = sorted(several, key=len, reverse=True)
    encoder.encode_passages(longest_first[:1])
    begun = time.perf_counter()
    encoder.encode_passages(longest_first)
    spent = time.perf_counter() - begun
    for one in questions[:WARM]:
        encoder.encode_query(one)
    times = []
    for one in questions:
        begun = time.perf_counter()
        encoder.encode_query(one)
        times.append(time.perf_counter() - begun)
    return Bare(name, round(len(several) / spent, 2), percentiles(times))


def bare_encoders(own: Encoder, texts: Sequence[str], questions: Sequence[str]) -> Iterator[Bare]:
    """Time the library's own encoder, then sentence-transformers' way of it where that is there."""
    yield bare("own", own, texts, questions)
    if find_spec("torch") is not None and find_spec("sentence_transformers") is not None:
        yield bare("sentence-transformers", SentenceEncoder(own.name), texts, questions)
