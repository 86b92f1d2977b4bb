"""`onrecord bench`: what this machine's builds and answers take, beside the bare encoder."""

from __future__ import annotations

import dataclasses
import tempfile
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.table import Table

from bot.settings import models_folder
from bot.terminal import contract
from bot.terminal.build_progress import PHASES
from bot.terminal.options import Json, err, out, session
from index import Percentiles, Speed, measure_speed, sample_articles, write_articles

STAGES = {
    "encode": "encoding the question",
    "search": "searching",
    "read": "reading candidates",
    "decide": "deciding, presenting",
}
PAGES = 200
"""Articles of one's own library that are taken unless told otherwise: a minute or two."""
QUESTIONS = 50


def bench(
    context: typer.Context,
    own: Annotated[
        bool, typer.Option("--own", help="With articles of your library, not of the sample.")
    ] = False,
    pages: Annotated[
        int, typer.Option(min=1, help="With --own: how many articles at the most.")
    ] = PAGES,
    questions: Annotated[
        int, typer.Option(min=1, max=1000, help="How many questions are asked.")
    ] = QUESTIONS,
    as_json: Json = False,
) -> None:
    """Measure what building and asking take on this machine, beside the bare encoder.

    In a temporary folder: your library is only read from, and only with --own.
    """
    settings = session(context).settings
    with tempfile.TemporaryDirectory(prefix="onrecord-bench-") as folder:
        source = sample_articles()
        if own:
            source = Path(folder) / "articles.jsonl"
            write_articles(session(context).alone().serving().records.articles(), pages, source)
        err().print("building and asking in a temporary folder …", soft_wrap=True)
        found = measure_speed(
            Path(folder) / "home",
            source,
            model=settings.model,
            reader=settings.reader,
            models=models_folder(settings),
            questions=questions,
        )
    if as_json:
        contract.show(speed_object(found))
    else:
        show_speed(out(), found)


def speed_object(found: Speed) -> dict[str, Any]:
    """Give what `bench --json` prints: seconds, milliseconds, bytes, ratios to bare encoders."""
    built = found.built
    return {
        "machine": dataclasses.asdict(found.machine),
        "build": {
            **dataclasses.asdict(built),
            "passages_per_second": built.rate,
            "of_bare": {one.name: round(built.rate / one.passages, 3) for one in found.bare},
        },
        "ask": [
            {
                "reader": one.reader,
                "questions": found.questions,
                "milliseconds": {
                    **{stage: dataclasses.asdict(took) for stage, took in one.stages.items()},
                    "whole": dataclasses.asdict(one.whole),
                },
                "times_bare": {each.name: _times(one.whole, each.question) for each in found.bare},
            }
            for one in found.asked
        ],
        "bare": [
            {
                "encoder": one.name,
                "passages_per_second": one.passages,
                "milliseconds": dataclasses.asdict(one.question),
            }
            for one in found.bare
        ],
        "memory": {"resident": found.resident, "peak": found.peak},
    }


def show_speed(console: Console, found: Speed) -> None:
    """Print the tables."""
    built = found.built
    console.print(f"{found.machine.processor}, {found.machine.cores} cores", soft_wrap=True)
    table = _table(f"build of {built.articles} articles", "seconds", "passages/s", "of bare")
    for phase, seconds in built.phases.items():
        table.add_row(PHASES[phase], f"{seconds:.1f}", "", "")
    ratio = f"{built.rate / found.bare[0].passages:.2f}"
    passages = f"all {built.passages} passages"
    table.add_row(passages, f"{built.seconds:.1f}", f"{built.rate:.1f}", ratio)
    for one in found.bare:
        of = f"{one.passages / found.bare[0].passages:.2f}"
        table.add_row(f"bare encoder, {one.name}", "", f"{one.passages:.1f}", of)
    console.print(table)
    console.print()
    for asked in found.asked:
        reader = "without a reader" if asked.reader == "off" else "with the reader"
        table = _table(f"{found.questions} questions {reader}", "p50 ms", "p95 ms", "times bare")
        for stage, took in asked.stages.items():
            table.add_row(STAGES[stage], *_row(took, found))
        table.add_row("an answer", *_row(asked.whole, found))
        console.print(table)
        console.print()
    table = _table("a question, bare encoder", "p50 ms", "p95 ms", "times bare")
    for one in found.bare:
        table.add_row(one.name, *_row(one.question, found))
    console.print(table)
    console.print()
    size = built.bytes / built.passages / 1000
    console.print(
        f"memory {found.resident / 1e6:.0f} MB, at its peak {found.peak / 1e6:.0f} MB; "
        f"index {built.bytes / 1e6:.1f} MB, {size:.1f} kB a passage; "
        f"exports of the models {built.exporting:.1f} s, which a machine makes once",
        soft_wrap=True,
    )


def _row(took: Percentiles, found: Speed) -> tuple[str, str, str]:
    times = _times(took, found.bare[0].question)["p50"]
    return f"{took.p50:.1f}", f"{took.p95:.1f}", f"{times:.2f}"


def _times(took: Percentiles, other: Percentiles) -> dict[str, float]:
    return {"p50": round(took.p50 / other.p50, 3), "p95": round(took.p95 / other.p95, 3)}


def _table(first: str, *columns: str) -> Table:
    table = Table(box=None, pad_edge=False)
    table.add_column(first, min_width=36)
    for name in columns:
        table.add_column(name, justify="right", min_width=10)
    return table
