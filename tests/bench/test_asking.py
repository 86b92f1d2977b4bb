"""What asking costs on one core, beside sentence-transformers encoding the same questions.

pytest -m bench -s tests/bench/test_asking.py [--news-home DIR]
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from index import Library
from tests.conftest import ROOT, shared

pytestmark = pytest.mark.bench

GATE = ROOT / "tests" / "gate"
ASKED = 60
"""Questions, by turns encoded and asked, so that load hits all alike; processor time is counted."""
READ = (8.0, 14.0)
SEARCHED = 1.3
"""Times the bare encoder, at the median and at the 95th percentile of asking; 7.4 and 11.8 were
measured with the reader on a quiet core."""
TURNS = """
import json, os, sys, time
import numpy as np, torch
from pathlib import Path
os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:1])
torch.set_num_threads(1)
from index import Library, Question
from index.encoders.torch_encoder import SentenceEncoder
home, models, questions = sys.argv[1], sys.argv[2], json.loads(sys.stdin.read())
bare = SentenceEncoder()
ways = {"bare": bare.encode_query}
for reader in ("off", "on"):
    library = Library.open(Path(home), reader=reader, models=Path(models))
    library.warm()
    ways[reader] = lambda text, library=library: library.ask(Question(text))
spent = {name: [] for name in ways}
for count, text in enumerate(questions[:10] + questions):
    for name, way in ways.items():
        began = time.process_time()
        way(text)
        if count >= 10:
            spent[name].append(1000 * (time.process_time() - began))
print(json.dumps({name: np.percentile(times, [50, 95]).tolist() for name, times in spent.items()}))
"""


def turns(home: Path, models: Path, questions: list[str]) -> dict[str, tuple[float, float]]:
    """Give the median and 95th percentile in milliseconds: bare encoder, no reader, reader."""
    done = subprocess.run(
        [sys.executable, "-c", TURNS, str(home), str(models)],
        cwd=ROOT,
        env={**os.environ, "OMP_NUM_THREADS": "1", "ONRECORD_MODEL": ""},
        input=json.dumps(questions),
        check=True,
        capture_output=True,
        text=True,
    )
    found: dict[str, tuple[float, float]] = json.loads(done.stdout.splitlines()[-1])
    return found


TOGETHER = 32
WAITING = 20
WAITED = 3.0
MANY = """
import json, os, sys, time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:2])
from index import Library, Question
library = Library.open(Path(sys.argv[1]), reader="on", models=Path(sys.argv[2]))
questions = [Question(text) for text in json.loads(sys.stdin.read())]
for one in questions[:10]:
    library.ask(one)
began = time.perf_counter()
alone = [library.ask(one) for one in questions]
single = time.perf_counter() - began
with ThreadPoolExecutor(int(sys.argv[3])) as pool:
    began = time.perf_counter()
    together = list(pool.map(library.ask, questions))
    many = time.perf_counter() - began
    began = time.perf_counter()
    list(pool.map(library.ask, questions[: int(sys.argv[4])]))
    waited = time.perf_counter() - began
print(json.dumps([len(questions) / single, len(questions) / many, waited, alone == together]))
"""


def test_what_is_asked_together_is_answered_the_same_and_sooner(own: tuple[Path, Path]) -> None:
    """Ask each question alone, which reads on both cores, too, and then many at once."""
    home, models = own
    rows = [json.loads(row) for row in (GATE / "questions.jsonl").read_text("utf-8").splitlines()]
    done = subprocess.run(
        [sys.executable, "-c", MANY, str(home), str(models), str(TOGETHER), str(WAITING)],
        cwd=ROOT,
        env=os.environ,
        input=json.dumps([row["question"] for row in rows][:96]),
        check=True,
        capture_output=True,
        text=True,
    )
    single, many, waited, same = json.loads(done.stdout.splitlines()[-1])
    print(
        f"\none by one {single:.1f} a second, {TOGETHER} in flight {many:.1f}: {many / single:.2f} "
        f"times; {WAITING} at once all answered in {waited:.2f} s"
    )
    assert same
    assert many > single
    assert waited <= WAITED


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Return the home of a library of the gate's articles, and where its models are."""
    home = tmp_path_factory.mktemp("own")
    Library.open(home, reader="on").add([str(GATE / "articles")])
    return home, home / "models"


def test_asking_takes_little_more_than_encoding(
    request: pytest.FixtureRequest, own: tuple[Path, Path]
) -> None:
    home, asked = own[0], GATE / "questions.jsonl"
    if news := request.config.getoption("--news-home"):
        home, asked = Path(news), shared("data/news2022/questions.jsonl")
    rows = [json.loads(row)["question"] for row in asked.read_text("utf-8").splitlines()]
    questions = rows[:: max(1, len(rows) // ASKED)][:ASKED]
    found = turns(home, home / "models", questions)
    middle = found["bare"][0]
    for name, (p50, p95) in found.items():
        print(f"\n{name:>5}: p50 {p50:.1f} ms, p95 {p95:.1f} ms", end="")
        print(f", {p50 / middle:.1f} and {p95 / middle:.1f} times the bare encoder", end="")
    print()
    assert found["on"][0] <= READ[0] * middle
    assert found["on"][1] <= READ[1] * middle
    assert found["off"][0] <= SEARCHED * middle
