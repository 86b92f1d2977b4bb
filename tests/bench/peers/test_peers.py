"""Scores, pieces, table and plot of the comparison; the engines themselves run with -m bench."""

from __future__ import annotations

import argparse
import json
import os
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.bench.peers import environments
from tests.bench.peers.pages import Asked, pieces, task
from tests.bench.peers.report import plot, table
from tests.bench.peers.run import ENGINES, RUNNERS, run
from tests.bench.peers.scores import holds, score
from tests.conftest import shared

ASKED = [
    Asked("Who painted the bridge?", "Orla Finch", ("p1",)),
    Asked("How many boats sank?", "31", ("p2", "p3")),
]
ENGINE = {
    "name": "On Record",
    "pieces": 12,
    "build_s": 3.21,
    "cold_s": 0.51,
    "ask_p50_ms": 20.4,
    "ask_p95_ms": 40.0,
    "ask_peak_mb": 200,
    "h1": 0.5,
    "mrr10": 0.75,
    "answer1": 1.0,
    "piece1": 1.0,
    "words": 21,
}
RESULTS = {"pages": 2, "questions": 2, "engines": [ENGINE, ENGINE | {"name": "A & B", "h1": 1.0}]}


def test_pages_are_ranked_once_and_only_the_first_quote_answers() -> None:
    hits = [
        [["p9", "Nobody."], ["p9", "Orla Finch."], ["p1", "Orla Finch painted it."]],
        [["p3", "In all 31 boats sank."]],
    ]
    found = score(hits, [9.0, 0.02], ASKED)
    assert (found["h1"], found["mrr10"], found["answer1"]) == (0.5, 0.75, 0.5)
    assert (found["ask_p50_ms"], found["ask_p95_ms"]) == (20.0, 20.0)  # the first is a cold start


def test_what_is_shown_is_told_apart_from_the_piece_it_stands_in() -> None:
    hits = [[["p1", "She painted it.", "Orla Finch came. She painted it."]], []]
    found = score(hits, [1.0, 1.0], ASKED)
    assert (found["answer1"], found["piece1"], found["words"]) == (0.0, 0.5, 2)


def test_percentiles_are_of_the_warm_questions() -> None:
    seconds = [5.0, *(number / 1000 for number in range(1, 101))]
    found = score([[["p1", ""]]] * 101, seconds, [ASKED[0]] * 101)
    assert (found["ask_p50_ms"], found["ask_p95_ms"]) == (50.0, 95.0)
    assert (found["h1"], found["answer1"]) == (1.0, 0.0)


def test_no_hit_scores_nothing() -> None:
    found = score([[], []], [1.0, 1.0], ASKED)
    assert (found["h1"], found["mrr10"], found["answer1"]) == (0.0, 0.0, 0.0)


def test_answers_are_whole_words() -> None:
    assert holds("On Friday ORLA finch’s brush fell.", "Orla Finch")
    assert not holds("131 boats", "31")


def test_pieces_keep_every_word_and_none_is_too_long() -> None:
    text = "\n\n".join(
        " ".join(f"w{one}-{each}" for each in range(one)) for one in range(1, 300, 7)
    )
    found = list(pieces(text, 120))
    assert " ".join(found).split() == text.split()
    assert max(len(one.split()) for one in found) <= 120
    assert len(found) < len(text.split()) / 60


def test_every_engine_is_told_the_same(tmp_path: Path) -> None:
    page = {"id": "p1", "url": "https://a.example/1", "title": "A bridge", "text": "It is red."}
    told = task([page], ASKED, 10)
    assert told["questions"] == [one.text for one in ASKED]
    assert told["pages"][0]["whole"] == "A bridge\n\nIt is red."
    assert told["pages"][0]["pieces"] == ["A bridge It is red."]
    assert told["named"] == {"A bridge": "p1", "https://a.example/1": "p1"}


def test_table_and_plot_name_every_engine() -> None:
    head, _, first, second = table(RESULTS).splitlines()
    assert head.startswith("| 2 pages, 2 questions | build s | cold start s | ask p50 ms |")
    assert first == "| On Record | 3 | 0.5 | 20 | 40 | 200 | 0.500 | 0.750 | 1.000 | 1.000 | 21 |"
    assert second.startswith("| A & B | 3 |")
    drawn = ElementTree.fromstring(plot(RESULTS))
    texts = [one.text for one in drawn.iter("{http://www.w3.org/2000/svg}text")]
    assert {"On Record", "A & B", "build, seconds", "1.00", "200"} <= {*texts}


def test_every_engine_has_a_runner_and_pinned_requirements() -> None:
    for one in ENGINES:
        assert (RUNNERS / f"{one.runner}.py").is_file()
        assert one.environment is None or one.environment in environments.names()
    for name in environments.names():
        lines = (environments.REQUIREMENTS / f"{name}.txt").read_text("utf-8").splitlines()
        wanted = [line for line in lines if not line.startswith("#")]
        assert "torch==2.13.0" in wanted  # any other brings gigabytes of CUDA
        assert all("==" in line for line in wanted)


@pytest.mark.bench
def test_the_engines_run(tmp_path: Path) -> None:
    envs = Path(os.environ.get("ONRECORD_PEERS", "no environments"))
    if not envs.is_dir():
        pytest.skip("needs ONRECORD_PEERS, a folder that `python -m tests.bench.peers make` filled")
    data = shared("data/news2022")
    out = tmp_path / "results.json"
    told = {"envs": envs, "data": data, "out": out, "pages": 6, "questions": 4, "cores": 1}
    run(argparse.Namespace(**told, only=[], models=None))
    engines = json.loads(out.read_text("utf-8"))["engines"]
    assert {one["name"] for one in engines} == {one.name for one in ENGINES}
    assert min(one["mrr10"] for one in engines) > 0.5
