"""Run every engine, each task in a process of its own, and write what came of it."""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.bench.peers import environments
from tests.bench.peers.pages import Asked, chosen, task
from tests.bench.peers.scores import score
from tests.places import ROOT

COUNT = 10
"""Hits that are looked at."""
WORKER = Path(__file__).with_name("worker.py")
RUNNERS = Path(__file__).with_name("runners")


@dataclass(frozen=True, slots=True)
class Engine:
    """An engine by its name in the table, its runner and its environment; None for our own."""

    name: str
    runner: str
    environment: str | None
    reader: str = ""


ENGINES = (
    Engine("On Record", "onrecord", None, "on"),
    Engine("On Record, reader off", "onrecord", None, "off"),
    Engine("txtai (hybrid)", "txtai", "txtai"),
    Engine("LangChain + FAISS", "langchain", "langchain"),
    Engine("LlamaIndex", "llamaindex", "llamaindex"),
    Engine("Haystack (hybrid)", "haystack", "haystack"),
    Engine("Chroma", "chroma", "chroma"),
    Engine("bare encoder", "bare", "langchain"),
)


def run(given: argparse.Namespace) -> None:
    """Run all engines whose environment there is; write the results after each."""
    pages, asked = chosen(given.data, given.pages, given.questions)
    told = task(pages, asked, COUNT)
    results: dict[str, Any] = {
        "pages": len(pages),
        "questions": len(asked),
        "cores": given.cores,
        "processor": _processor(),
        "engines": [],
    }
    with tempfile.TemporaryDirectory(prefix="onrecord-peers-") as folder:
        models = (given.models or Path(folder) / "models").absolute()
        if not given.only or any("on record" in one.lower() for one in given.only):
            _export(models)
        for engine in ENGINES:
            if given.only and engine.name not in given.only:
                continue
            python = Path(sys.executable)
            if engine.environment is not None:
                python = environments.python(given.envs, engine.environment)
            if not python.exists():
                sys.stdout.write(f"{engine.name}: no environment at {python}, left out\n")
                continue
            own = Path(folder) / engine.name.replace(" ", "-")
            own.mkdir()
            mine = told | {"models": str(models), "reader": engine.reader}
            (own / "task.json").write_text(json.dumps(mine), encoding="utf-8")
            results["engines"].append(_measured(engine, python, own, asked, given.cores))
            given.out.write_text(json.dumps(results, indent=1), encoding="utf-8")


def _measured(
    engine: Engine, python: Path, folder: Path, asked: list[Asked], cores: int
) -> dict[str, Any]:
    begun = time.perf_counter()
    built = _process(python, engine, "build", folder, cores)
    build_s = time.perf_counter() - begun
    measured = _process(python, engine, "measure", folder, cores) if engine.reader else {}
    answers = _process(python, engine, "ask", folder, cores)
    found = {
        "name": engine.name,
        "pieces": built["pieces"],
        "build_s": round(build_s, 2),
        "build_peak_mb": round(built["peak_mb"]),
        "measured_s": round(measured.get("measured_s", 0.0), 2),
        "cold_s": round(answers["first_s"], 2),
        "ask_peak_mb": round(answers["peak_mb"]),
        **score(answers["hits"], answers["seconds"], asked),
    }
    sys.stdout.write(f"{found}\n")
    sys.stdout.flush()
    return found


def _process(python: Path, engine: Engine, what: str, folder: Path, cores: int) -> dict[str, Any]:
    """Run one task on the first cores of this machine; give what it printed last."""
    quiet = {
        "HF_HUB_OFFLINE": "1",
        "OMP_NUM_THREADS": str(cores),
        "TOKENIZERS_PARALLELISM": "false",
        "ANONYMIZED_TELEMETRY": "False",
        "HAYSTACK_TELEMETRY_ENABLED": "False",
    }
    own = {"PYTHONPATH": str(ROOT)} if engine.environment is None else {"PYTHONPATH": ""}
    allowed = sorted(os.sched_getaffinity(0))[:cores]
    done = subprocess.run(
        [str(python), "-P", WORKER, RUNNERS / f"{engine.runner}.py", what, folder],
        env={**os.environ, **quiet, **own},
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=lambda: os.sched_setaffinity(0, allowed),
    )
    if done.returncode:
        raise SystemExit(f"{engine.name}, {what}: {done.stderr[-2000:]}")
    found: dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
    return found


def _export(models: Path) -> None:
    """Export the models, which a machine does once, before anything is measured."""
    from index.encoders.served import ModelEncoder
    from index.reranker.choice import ReaderChoice

    ModelEncoder(None, models).prepare()
    ReaderChoice("on", models).prepare()


def _processor() -> str:
    lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    named = [one.partition(":")[2].strip() for one in lines if one.startswith("model name")]
    return named[0] if named else platform.machine()
