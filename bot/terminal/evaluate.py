"""`onrecord eval`: tables that show whether a change helps."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.table import Table

from bot.terminal import contract
from bot.terminal.options import Json, out, session
from index import (
    evaluate_attribution,
    evaluate_calibration,
    evaluate_highlight,
    evaluate_refusal,
    evaluate_retrieval,
    evaluate_underline,
)

app = typer.Typer(
    name="eval",
    help="Measure quality on questions or annotated articles of your own.",
    no_args_is_help=True,
    rich_markup_mode=None,
)
File = Annotated[Path, typer.Argument(metavar="FILE", help="JSON lines, plain or gzipped.")]
LONG = "quotations of five words and more"


@app.command()
def attribution(file: File, as_json: Json = False) -> None:
    """Score quotations, speakers and spans against annotated articles (as in PolNeAR)."""
    found = evaluate_attribution(file)
    if as_json:
        contract.show(dataclasses.asdict(found))
        return
    console = out()
    table = _table(f"{found.articles} articles", "P", "R", "F1", "wanted", "given")
    for name, score in (
        (LONG, found.long),
        ("all quotations", found.every),
        *((f"{part}, exact", score) for part, score in found.exact.items()),
        *((f"{part}, overlapping", score) for part, score in found.overlapping.items()),
    ):
        shares = (score.precision, score.recall, score.f1)
        table.add_row(name, *map(_share, shares), str(score.wanted), str(score.given))
    console.print(table)
    table = _table("right speaker mention", "of all", "sure", "sure cover", "quotations")
    for name, spoken in ((LONG, found.long_spoken), ("all quotations", found.every_spoken)):
        shares = (spoken.accuracy, spoken.sure_accuracy, spoken.coverage)
        table.add_row(name, *map(_share, shares), str(spoken.wanted))
    console.print(table)
    table = _table("rule", "quotations", "right")
    for rule in sorted(found.rules, key=lambda one: -one.count):
        table.add_row(rule.rule, str(rule.count), _share(rule.accuracy))
    console.print(table)


@app.command()
def retrieval(context: typer.Context, file: File, as_json: Json = False) -> None:
    """Score each way of searching, and the reader where it is on, on questions with articles."""
    scores = evaluate_retrieval(session(context).alone(), file)
    if as_json:
        contract.show([dataclasses.asdict(one) for one in scores])
        return
    table = _table("way", "H@1", "H@10", "MRR@10", "answer@1", "questions")
    for one in scores:
        shares = (one.hit1, one.hit10, one.mrr10, one.answer1)
        table.add_row(one.way, *map(_share, shares), str(one.questions))
    out().print(table)


@app.command()
def highlight(context: typer.Context, file: File, as_json: Json = False) -> None:
    """Score the emphasised sentence and words on questions with an article and an answer."""
    found = evaluate_highlight(session(context).alone(), file)
    if as_json:
        contract.show(dataclasses.asdict(found))
        return
    table = _table("emphasised", "right sentence", "F1 of words", "exact words", "questions")
    shares = (found.sentence, found.f1, found.exact)
    table.add_row("in a passage that answers", *map(_share, shares), str(found.questions))
    out().print(table)


@app.command()
def refusal(context: typer.Context, file: File, as_json: Json = False) -> None:
    """Score refusing on questions of which some are marked with "answerable": false."""
    found = evaluate_refusal(session(context).alone(), file)
    if as_json:
        contract.show(dataclasses.asdict(found))
        return
    console = out()
    asked = f"{found.answerable} questions with an answer, {found.unanswerable} without"
    console.print(f"{asked}: ROC-AUC {found.auc:.3f}")
    table = _table("operating point", "evidence", "false answers", "false refusals")
    for one in found.points:
        shares = (one.threshold, one.false_answers, one.false_refusals)
        table.add_row(one.strictness.value, *map(_share, shares))
    console.print(table)


@app.command()
def calibration(context: typer.Context, file: File, as_json: Json = False) -> None:
    """Score confidence, and what is answered, on questions with answers and without."""
    found = evaluate_calibration(session(context).alone(), file)
    if as_json:
        contract.show(dataclasses.asdict(found))
        return
    console = out()
    table = _table("confidence", "questions", "mean", "right")
    for one in found.bins:
        shares = (one.confidence, one.right)
        table.add_row(f"{one.low:.1f}–{one.high:.1f}", str(one.questions), *map(_share, shares))
    console.print(table)
    console.print(f"expected calibration error {found.error:.3f}")
    table = _table("questions", "answered", "may help", "nothing", "questions")
    for name, taken in (("answerable", found.answerable), ("unanswerable", found.unanswerable)):
        became = (taken.answered, taken.unsure, taken.nothing)
        table.add_row(name, *map(_share, became), str(taken.questions))
    console.print(table)


@app.command()
def underline(context: typer.Context, file: File, as_json: Json = False) -> None:
    """Score the underlined words of first quotes on questions with answers and without."""
    found = evaluate_underline(session(context).alone(), file)
    if as_json:
        contract.show(dataclasses.asdict(found))
        return
    table = _table("first quotes", "underlined", "right of those", "questions")
    shares = (found.underlined, found.right)
    table.add_row("as served", *map(_share, shares), str(found.questions))
    out().print(table)


def _table(first: str, *columns: str) -> Table:
    table = Table(box=None, pad_edge=False)
    table.add_column(first)
    for name in columns:
        table.add_column(name, justify="right")
    return table


def _share(value: Any) -> str:
    return f"{value:.3f}"
