"""A million passages on one core: asking without a reader, and how near codes come to exact search.

pytest -m bench -s tests/bench/test_million.py

The library is made (see `million`), where the shared data is. Times are of the processor, so
that what else runs counts little; those on the wall are printed. It takes some 4 GB of disk and of
memory, and some ten minutes.
"""

from __future__ import annotations

import json
import time

import numpy as np
import pytest

from index import Library, Question
from index.encoders.served import ModelEncoder
from tests.bench.million import Pool, made_vectors, pool, publish
from tests.conftest import shared

pytestmark = pytest.mark.bench

PAGES = 100
QUESTIONS = 100
P95 = 0.060
"""Seconds of one core."""
RECALL = 0.99
TOP = 10


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Library, Pool, list[str]]:
    corpus, asked = shared("data/news2022/corpus.jsonl.gz"), shared("data/news2022/questions.jsonl")
    home = tmp_path_factory.mktemp("million")
    encoder = ModelEncoder(None, home / "models")
    encoder.prepare()
    given = pool(corpus, encoder, PAGES)
    started = time.monotonic()
    publish(home, given, encoder)
    print(f"\n{len(given.vectors)} real passages; made a library of them in", end=" ")
    print(f"{time.monotonic() - started:.0f} s")
    lines = asked.read_text(encoding="utf-8").splitlines()[:QUESTIONS]
    library = Library.open(home, encoder=encoder, reader="off")
    return library, given, [json.loads(one)["question"] for one in lines]


def percentiles(seconds: list[float]) -> str:
    p50, p95 = np.percentile(seconds, (50, 95)) * 1000
    return f"p50 {p50:.1f} ms, p95 {p95:.1f} ms"


def test_asking_a_million_passages(made: tuple[Library, Pool, list[str]]) -> None:
    library, _, questions = made
    processor, wall = [], []
    for text in questions:
        library.ask(Question(text))  # maps what it touches
    for text in questions:
        began, there = time.thread_time(), time.perf_counter()
        library.ask(Question(text))
        processor.append(time.thread_time() - began)
        wall.append(time.perf_counter() - there)
    print(f"\nask, {library.status().searched.passages} passages, of the processor", end=" ")
    print(f"{percentiles(processor)}; on the wall {percentiles(wall)}")
    assert np.percentile(processor, 95) <= P95


def test_codes_find_what_exact_search_finds(made: tuple[Library, Pool, list[str]]) -> None:
    library, given, questions = made
    vectors, encoder = library.serving().vectors, library.encoder
    asked = [encoder.encode_query(one) for one in questions]
    asked += list(made_vectors(given.vectors, QUESTIONS, np.random.default_rng(99))[0])
    held, best, cosines = len(vectors), [], np.zeros((len(asked), len(vectors)), np.float32)
    for first in range(0, held, 50_000):
        rows = np.arange(first, min(first + 50_000, held))
        cosines[:, rows] = np.array(asked) @ vectors.vectors(rows).T
    for row in cosines:
        best.append(set(np.argpartition(-row, TOP)[:TOP].tolist()))
    seconds, found = [], 0
    for query, right in zip(asked, best, strict=True):
        began = time.thread_time()
        rows, _ = vectors.search(query, TOP)
        seconds.append(time.thread_time() - began)
        found += len(right & set(rows.tolist()))
    recall = found / (TOP * len(asked))
    print(f"\nrecall@{TOP} {recall:.4f} of exact search; {percentiles(seconds)}")
    assert recall >= RECALL


def test_a_filter_by_days_stays_exact(made: tuple[Library, Pool, list[str]]) -> None:
    library, _, questions = made
    serving = library.serving()
    allowed = serving.table.day >= np.percentile(serving.table.day, 90)
    query = library.encoder.encode_query(questions[0])
    there = np.flatnonzero(allowed)
    near = serving.vectors.vectors(there) @ query
    began = time.thread_time()
    rows, cosines = serving.vectors.search(query, TOP, allowed)
    print(f"\na tenth by days: {1000 * (time.thread_time() - began):.1f} ms")
    assert cosines == pytest.approx(np.sort(near)[::-1][:TOP], abs=1e-5)
    assert set(rows.tolist()) <= set(there.tolist())
