"""What changes the library: `onrecord add`, `remove`, `reindex`, `refresh`, `rollback` and more."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated

import typer

from bot.terminal import contract, measuring, show_library
from bot.terminal.build_progress import build_progress
from bot.terminal.options import Json, err, out, session
from index import BuildReport, Looked, Progress


def add(
    context: typer.Context,
    sources: Annotated[
        list[str],
        typer.Argument(
            metavar="SOURCE…", help="Addresses of feeds, sitemaps and pages; files and folders."
        ),
    ],
    watch: Annotated[
        bool | None,
        typer.Option(
            "--watch/--no-watch",
            help="Look at these folders again while `onrecord run` serves, or no more.",
        ),
    ] = None,
    as_json: Json = False,
) -> None:
    """Add feeds, pages, files or folders (.txt .md .html .jsonl .pdf .zip) and index them.

    Exit 1 where nothing of them could be read.
    """
    if empty := [one for one in sources if not one.strip()]:
        raise typer.BadParameter(f"the source {empty[0]!r} is empty: name a file or a folder")
    library = session(context).builder(begin=True)
    looked: list[Looked] = []

    def understood(one: Looked) -> None:
        looked.append(one)
        show_library.show_looked(err(), one)

    report = _build(
        lambda progress: library.add(sources, progress=progress, understood=understood, watch=watch)
    )
    if as_json:
        told = {"understood": [contract.looked_object(one) for one in looked]} if looked else {}
        contract.show({**contract.report_object(report), **told})
    else:
        show_library.show_report(out(), report)
    measuring.begin(session(context), library, err())
    if report.failures and not any(report.found.values()):
        raise typer.Exit(1)


def remove(
    context: typer.Context,
    source: Annotated[str, typer.Argument(help="A source as `onrecord sources` lists it.")],
    as_json: Json = False,
) -> None:
    """Forget a source; its articles leave the library."""
    library = session(context).builder()
    _print_report(_build(lambda progress: library.remove(source, progress=progress)), as_json)
    measuring.begin(session(context), library, err())


def reindex(
    context: typer.Context,
    workers: Annotated[
        str | None,
        typer.Option(help="The scheduler of Dask workers that make segments: tcp://host:port."),
    ] = None,
    as_json: Json = False,
) -> None:
    """Read all sources again and index what changed."""
    library = session(context).builder(workers=workers)
    _print_report(_build(lambda progress: library.reindex(progress=progress)), as_json)
    measuring.begin(session(context), library, err())


def measure(
    context: typer.Context,
    low: Annotated[bool, typer.Option("--low", help="Take only what others leave.")] = False,
    as_json: Json = False,
) -> None:
    """Measure how much evidence an answer needs in this library, where that is due."""
    if low:
        measuring.give_way()
    library = session(context).builder()
    anew = library.measure(beside=low)
    measured = library.status().measured
    if as_json:
        contract.show({"anew": anew, "passages": measured})
    else:
        told = "measured anew" if anew else "nothing was due"
        out().print(f"{told}; measured on {measured} passages")


def refresh(
    context: typer.Context,
    source: Annotated[
        str | None, typer.Argument(help="A source as `onrecord sources` lists it; all without.")
    ] = None,
    as_json: Json = False,
) -> None:
    """Look at what is on the web and in watched folders again; exit 1 where all fail."""
    library = session(context).builder()
    with build_progress(err()) as progress:
        report = library.refresh(source, progress=progress)
    if as_json:
        contract.show(contract.refresh_object(report))
    else:
        show_library.show_refresh(out(), report)
    measuring.begin(session(context), library, err())
    if report.refreshed and all(one.why for one in report.refreshed):
        raise typer.Exit(1)


def rollback(context: typer.Context, as_json: Json = False) -> None:
    """Let the former generation serve again."""
    searched = session(context).builder().rollback()
    if as_json:
        contract.show(contract.searched_object(searched))
    else:
        out().print(f"generation {searched.generation} serves, {searched.articles} articles")


def _build(work: Callable[[Callable[[Progress], None]], BuildReport]) -> BuildReport:
    with build_progress(err()) as progress:
        return work(progress)


def _print_report(report: BuildReport, as_json: bool) -> None:
    if as_json:
        contract.show(contract.report_object(report))
    else:
        show_library.show_report(out(), report)
