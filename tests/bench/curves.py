"""What libraries from a thousand passages to a million take: built, added to, asked.

    python -m tests.bench.curves run --data FOLDER --work FOLDER --out curves.json
    python -m tests.bench.curves show curves.json [--plot picture.svg]

FOLDER of the data holds corpus.jsonl.gz and questions.jsonl. Real libraries are built up to --real
passages. Larger ones are synthetic: the largest real one so many times over under other ids, by one
build that embeds nothing; to its seconds those are added that the encoder would take, at the rate
of the real build. Each step runs in a process of its own, whose memory is told.
"""

from __future__ import annotations

import argparse
import gzip
import json
import math
import re
import resource
import subprocess
import sys
import time
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np

from index import Library, Question
from index.storage.generation import bytes_of
from tests.bench.charts import curves
from tests.bench.multiplied import multiplied
from tests.places import ROOT

SIZES = (1_000, 10_000, 100_000, 1_000_000)
REAL = 10_000
QUESTIONS = 60
NEW = 10
"""Pages of an increment."""
TOP = 10
ROUNDED = 2e-3
"""What sixteen bits may take off a cosine."""
TODAY = date(2022, 12, 31)


def build(given: argparse.Namespace) -> dict[str, Any]:
    """Build a library of so many pages; tell its size, its seconds and its peak."""
    library = Library.open_for_building(given.home, reader="on", models=given.models)
    library.encoder.prepare()
    library.encoder.encode_query("ready")
    library.measures_later = True
    begun = time.perf_counter()
    library.add([str(given.file)])
    seconds = time.perf_counter() - begun
    passages = library.status().searched.passages
    return {"passages": passages, "build_s": seconds, "build_mb": _peak()}


def multiply(given: argparse.Namespace) -> dict[str, Any]:
    """Publish a library so many times over; tell what that took, without the encoder."""
    library = Library.open(given.source, reader="on", models=given.models)
    begun = time.perf_counter()
    multiplied(library, given.home, given.times)
    seconds = time.perf_counter() - begun
    made = Library.open(given.home, reader="on", models=given.models)
    return {"passages": made.status().searched.passages, "build_s": seconds, "build_mb": _peak()}


def ask(given: argparse.Namespace) -> dict[str, Any]:
    """Ask with the reader and without; tell milliseconds, recall, memory and the size on disk."""
    questions = json.loads(given.file.read_text(encoding="utf-8"))
    found: dict[str, Any] = {}
    for reader in ("off", "on"):
        library = Library.open(given.home, reader=reader, models=given.models)
        library.warm()
        times = []
        for text in questions:
            begun = time.perf_counter()
            library.ask(Question(text), today=TODAY)
            times.append(1000 * (time.perf_counter() - begun))
        p50, p95 = np.percentile(times[1:], [50, 95])
        found |= {f"p50_{reader}": p50, f"p95_{reader}": p95, f"ask_mb_{reader}": _held()}
    serving = library.serving()
    return found | {"recall": _recall(library, questions), "bytes": bytes_of(serving)}


def increase(given: argparse.Namespace) -> dict[str, Any]:
    """Add ten pages to a library that serves; tell the seconds."""
    library = Library.open(given.home, reader="on", models=given.models)
    library.encoder.encode_query("ready")
    library.measures_later = True
    begun = time.perf_counter()
    assert library.add([str(given.file)]).added == NEW
    seconds = time.perf_counter() - begun
    return {"increment_s": seconds, "passages_after": library.status().searched.passages}


def _recall(library: Library, questions: Iterable[str]) -> float:
    """Return the share of the nearest ten by all vectors, one by one, that the index finds.

    By cosine: passages that a synthetic library holds several times are as good as each other.
    """
    vectors = library.serving().vectors
    count = len(vectors)
    encoded = library.encoder.encode_queries(list(questions))
    best = np.full((len(encoded), TOP), -1.0, np.float32)
    for start in range(0, count, 50_000):
        rows = np.arange(start, min(count, start + 50_000), dtype=np.int64)
        both = np.concatenate([best, encoded @ vectors.vectors(rows).T], axis=1)
        best = -np.partition(-both, TOP - 1, axis=1)[:, :TOP]
    least = best.min(axis=1)
    shares = []
    for vector, needed in zip(encoded, least, strict=True):
        rows, _ = vectors.search(vector, TOP)
        held = vectors.vectors(np.asarray(rows, dtype=np.int64)) @ vector
        shares.append(float((held >= needed - ROUNDED).sum()) / TOP)
    return float(np.mean(shares))


def run(given: argparse.Namespace) -> None:
    """Take every step for every size, and write what is known after each."""
    given.work.mkdir(parents=True, exist_ok=True)
    with gzip.open(given.data / "corpus.jsonl.gz", "rt", encoding="utf-8") as lines:
        corpus = [line for line in lines]  # noqa: C416 - a list of lines, read once
    new = given.work / "new.jsonl"
    new.write_text("".join(corpus[-NEW:]), encoding="utf-8")
    asked = given.work / "questions.json"
    rows = (given.data / "questions.jsonl").read_text(encoding="utf-8").splitlines()
    asked.write_text(json.dumps([json.loads(one)["question"] for one in rows[:QUESTIONS]]))
    results: list[dict[str, Any]] = []
    each = given.each
    real: Path | None = None
    held, rate = 0, 1.0  # of that real library: passages, and those that it embeds a second
    for size in given.sizes:
        home = given.work / str(size)
        if size <= given.real:
            pages = given.work / f"{size}.jsonl"
            pages.write_text("".join(corpus[: max(1, round(size / each))]), encoding="utf-8")
            found = _step("build", given, home=home, file=pages)
            rate = found["passages"] / found["build_s"]
            real = home
            found["synthetic"] = False
        else:
            assert real is not None, "the first size is built of real pages"
            times = max(2, round(size / held))
            found = _step("multiply", given, home=home, source=real, times=times)
            found |= {"synthetic": True, "written_s": found["build_s"]}
            found["build_s"] += found["passages"] / rate
        found |= _step("ask", given, home=home, file=asked)
        found |= _step("increase", given, home=home, file=new)
        if real == home:
            held = found["passages_after"]  # what the synthetic ones are multiplied from
        results.append(found)
        sys.stdout.write(f"{found}\n")
        sys.stdout.flush()
        given.out.write_text(json.dumps(results, indent=1), encoding="utf-8")


def _step(name: str, given: argparse.Namespace, **told: Any) -> dict[str, Any]:
    command = [sys.executable, "-m", "tests.bench.curves", name]
    for option, value in {"models": given.work / "models", **told}.items():
        command += [f"--{option}", str(value)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{name}: {done.stderr[-2000:]}")
    found: dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
    return found


def plot(results: list[dict[str, Any]]) -> str:
    """Return the picture: six panels over the number of passages."""

    def line(key: str, scale: float = 1.0) -> list[tuple[float, float]]:
        return [(one["passages"], one[key] * scale) for one in results]

    first = next((one["passages"] for one in results if one["synthetic"]), None)
    told = ["passages across; both axes logarithmic"]
    if first is not None:
        told[0] += "; hollow: a synthetic library, the same real pages several times"
    found = ", ".join(f"{one['recall']:.3f}" for one in results)
    told.append(f"of the nearest ten by all vectors the index finds {found}")
    return curves(
        [
            ("build, seconds", {"": line("build_s")}),
            ("ten more pages, seconds", {"": line("increment_s")}),
            ("on disk, MB", {"": line("bytes", 1e-6)}),
            (
                "ask without the reader, ms",
                {"p95": line("p95_off"), "p50": line("p50_off")},
            ),
            ("ask with the reader, ms", {"p95": line("p95_on"), "p50": line("p50_on")}),
            (
                "memory, MB",
                {"to ask": line("ask_mb_on"), "to build": line("build_mb")},
            ),
        ],
        told,
        math.inf if first is None else first,
    )


def table(results: list[dict[str, Any]]) -> str:
    """Return the figures as a table in Markdown."""
    head = (
        "| passages | build s | ten pages more s | on disk MB | ask p50 / p95 ms | with the reader "
        "| recall@10 | memory to ask / build MB |\n|--:|--:|--:|--:|--:|--:|--:|--:|\n"
    )
    rows = [
        f"| {one['passages']:,}{' (synthetic)' if one['synthetic'] else ''} "
        f"| {one['build_s']:.0f} | {one['increment_s']:.1f} | {one['bytes'] / 1e6:.0f} "
        f"| {one['p50_off']:.0f} / {one['p95_off']:.0f} "
        f"| {one['p50_on']:.0f} / {one['p95_on']:.0f} "
        f"| {one['recall']:.3f} | {one['ask_mb_on']:.0f} / {one['build_mb']:.0f} |\n"
        for one in results
    ]
    return head + "".join(rows)


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _held() -> float:
    told = Path("/proc/self/status").read_text(encoding="utf-8")
    found = re.search(r"VmRSS:\s+([0-9]+)", told)
    return int(found[1]) / 1024 if found else _peak()


def main() -> None:
    """Read the command line and do it."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.curves")
    commands = parser.add_subparsers(dest="command", required=True)
    ran = commands.add_parser("run")
    ran.add_argument("--data", type=Path, required=True)
    ran.add_argument("--work", type=Path, required=True)
    ran.add_argument("--out", type=Path, required=True)
    ran.add_argument("--sizes", type=int, nargs="*", default=list(SIZES))
    ran.add_argument("--real", type=int, default=REAL)
    ran.add_argument("--each", type=float, default=12.6, help="passages of a page, about")
    shown = commands.add_parser("show")
    shown.add_argument("results", type=Path)
    shown.add_argument("--plot", type=Path)
    steps = {"build": build, "multiply": multiply, "ask": ask, "increase": increase}
    for name in steps:
        step = commands.add_parser(name)
        for option in ("home", "models", "file", "source"):
            step.add_argument(f"--{option}", type=Path)
        step.add_argument("--times", type=int)
    given = parser.parse_args()
    if given.command in steps:
        sys.stdout.write("\n" + json.dumps(steps[given.command](given)) + "\n")
    elif given.command == "run":
        run(given)
    else:
        results = json.loads(given.results.read_text(encoding="utf-8"))
        sys.stdout.write(table(results))
        if given.plot:
            given.plot.write_text(plot(results), encoding="utf-8")


if __name__ == "__main__":
    main()
