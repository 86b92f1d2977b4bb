"""`onrecord …`: the terminal's commands, thin over the library."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from itertools import chain
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from bot.settings import load_settings
from bot.terminal import (
    actors,
    asking,
    bench,
    contract,
    evaluate,
    measuring,
    show,
    show_library,
    watch,
)
from bot.terminal.build_progress import build_progress
from bot.terminal.conversation import converse
from bot.terminal.options import (
    CountOption,
    Json,
    OutletOption,
    Session,
    SinceOption,
    StrictnessOption,
    UntilOption,
    err,
    filters,
    out,
    session,
)
from index import Backup, BuildReport, LibraryError, Looked, Progress, Question, Strictness
from index import backup as write_backup
from index import restore as read_backup

app = typer.Typer(
    name="onrecord",
    help="Answers from a library of news articles by quoting them, word for word.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)


@app.callback()
def start(
    context: typer.Context,
    home: Annotated[
        str | None,
        typer.Option(
            metavar="DIR", help="Where the library lives; also ONRECORD_HOME. Default: user data."
        ),
    ] = None,
    server: Annotated[
        str | None,
        typer.Option(metavar="ID", help="A Discord server, whose own library is meant."),
    ] = None,
) -> None:
    """Answer from a library of news articles by quoting them, word for word."""
    if home is not None and not home.strip():
        raise typer.BadParameter(f"--home {home!r} names no folder: give one, or leave --home out")
    settings = load_settings(home=home)
    context.obj = Session(
        settings.model_copy(update={"home": settings.home.expanduser().absolute()}), server
    )


@app.command()
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
    """Add feeds, pages, files or folders (.txt .md .html .jsonl .pdf .zip) and index them."""
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
    if report.failures and not (report.added or report.changed or report.unchanged):
        raise typer.Exit(1)


@app.command()
def remove(
    context: typer.Context,
    source: Annotated[str, typer.Argument(help="A source as `onrecord sources` lists it.")],
    as_json: Json = False,
) -> None:
    """Forget a source; its articles leave the library."""
    library = session(context).builder()
    _print_report(_build(lambda progress: library.remove(source, progress=progress)), as_json)
    measuring.begin(session(context), library, err())


@app.command()
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


@app.command()
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


@app.command()
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


@app.command()
def rollback(context: typer.Context, as_json: Json = False) -> None:
    """Let the former generation serve again."""
    searched = session(context).builder().rollback()
    if as_json:
        contract.show(contract.searched_object(searched))
    else:
        out().print(f"generation {searched.generation} serves, {searched.articles} articles")


@app.command()
def ask(
    context: typer.Context,
    question: Annotated[str, typer.Argument(help="What you want to know.")],
    count: CountOption = 3,
    outlet: OutletOption = None,
    since: SinceOption = None,
    until: UntilOption = None,
    strictness: StrictnessOption = Strictness.BALANCED,
    explain: Annotated[
        bool, typer.Option(help="Show every candidate's scores, and why it is shown or not.")
    ] = False,
    as_json: Json = False,
) -> None:
    """Ask a question: the articles answer it in their own words."""
    if not question.strip():
        raise typer.BadParameter("the question is empty: write what you want to know")
    asked = Question(text=question.strip(), count=count, strictness=strictness, explain=explain)
    library = session(context).library()
    found, wants = asking.ask(library, filters(asked, outlet, since, until))
    asking.show_answer(out(), library, found, wants, as_json=as_json)


@app.command()
def chat(context: typer.Context, count: CountOption = 3, as_json: Json = False) -> None:
    """Ask question after question; from a pipe, one a line."""
    converse(session(context).library(), session(context).settings, count, as_json=as_json)


@app.command()
def sources(context: typer.Context, as_json: Json = False) -> None:
    """List where the articles come from."""
    found = session(context).builder().sources()
    if as_json:
        contract.show([contract.source_object(one) for one in found])
    elif found:
        show_library.show_sources(out(), found)
    else:
        out().print("No sources yet: onrecord add SOURCE…")


@app.command()
def article(
    context: typer.Context,
    article_id: Annotated[str, typer.Argument(metavar="ID", help="An article's id.")],
    versions: Annotated[
        bool, typer.Option("--versions", help="List the states of its page that were fetched.")
    ] = False,
    as_json: Json = False,
) -> None:
    """Print an article's fields and its whole text."""
    library = session(context).library()
    if versions:
        states = library.versions(article_id)
        if as_json:
            contract.show([contract.version_object(one) for one in states])
        else:
            show_library.show_versions(out(), states)
        return
    found = library.article(article_id)
    if as_json:
        contract.show(contract.article_object(found))
    else:
        show.show_article(out(), found)


@app.command()
def status(context: typer.Context, as_json: Json = False) -> None:
    """Show what the library holds and how it was built."""
    found = session(context).library().status()
    if as_json:
        contract.show(contract.status_object(found))
    else:
        show_library.show_status(out(), found, str(session(context).home))


@app.command()
def doctor(context: typer.Context, as_json: Json = False) -> None:
    """Check settings, model, library, disk and token, and say what to do about each."""
    from bot.terminal.doctor import examine

    checks = list(examine(session(context).home, session(context).settings))
    if as_json:
        contract.show([{"name": one.name, "ok": one.ok, "found": one.found} for one in checks])
    else:
        marks = {True: "ok     ", False: "WRONG  ", None: "not set"}
        show.show_rows(out(), [(f"{marks[one.ok]}  {one.name:>8}", one.found) for one in checks])
    if any(one.ok is False for one in checks):
        raise typer.Exit(1)


@app.command()
def check(context: typer.Context, as_json: Json = False) -> None:
    """Read every byte of the library and say what is wrong and what cures it; exit 1 then."""
    failures = session(context).builder().check()
    if as_json:
        contract.show([{"where": one.where, "why": one.why} for one in failures])
    elif failures:
        show.show_rows(out(), [(one.where, one.why) for one in failures])
    else:
        out().print("every byte is as it was written")
    if failures:
        raise typer.Exit(1)


@app.command()
def backup(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="Where to write it, such as library.tar.gz.")],
    as_json: Json = False,
) -> None:
    """Write the whole library, with every server's, into one file."""
    _print_backup(write_backup(session(context).home, file), f"written to {file}", as_json)


@app.command()
def restore(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="What `onrecord backup` wrote.")],
    as_json: Json = False,
) -> None:
    """Bring a backup into a home that holds no library yet."""
    home = session(context).home
    _print_backup(read_backup(file, home), f"restored to {home}", as_json)


actors.register(app)
watch.register(app)
bench.register(app)
app.add_typer(evaluate.app)


@app.command()
def health(context: typer.Context, as_json: Json = False) -> None:
    """Say whether the bot of this library serves and its gateway lives; exit 1 where not."""
    import time

    from bot.ops.heartbeat import judge, read

    found = judge(read(session(context).home), time.time())
    if as_json:
        contract.show({"ok": found.ok, "found": found.found})
    else:
        out().print(found.found, markup=False, soft_wrap=True)
    if not found.ok:
        raise typer.Exit(1)


@app.command()
def run(
    context: typer.Context,
    metrics_port: Annotated[
        int | None,
        typer.Option(min=1, max=65_535, help="Serve /metrics and /health there, on loopback."),
    ] = None,
) -> None:
    """Serve in Discord; the token comes from DISCORD_TOKEN or .env."""
    from bot.app.supervisor import run as serve
    from bot.errors import BotError

    settings = session(context).settings
    if metrics_port is not None:
        settings = settings.model_copy(update={"metrics_port": metrics_port})
    try:
        serve(settings, session(context).branches())
    except BotError as error:
        fail(str(error), 1)


def fail(message: str, code: int) -> NoReturn:
    """End with one line on standard error."""
    line = " ".join(message.split())
    typer.echo(f"onrecord: {line}", err=True)
    raise SystemExit(code)


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run a command: 0 on success, 2 on a usage error, 1 on any other, without a traceback.

    Only the log level debug lets the traceback of an error through that should not happen.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        code = app(args=_first(given), prog_name="onrecord", standalone_mode=False)
    except typer.TyperException as error:
        fail(error.format_message(), error.exit_code)
    except LibraryError as error:
        fail(str(error), 1)
    except (typer.Abort, KeyboardInterrupt):
        fail("stopped; what was there before serves on", 1)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise SystemExit(1) from None
    except SystemExit:
        raise
    except BaseException as error:  # an engine's panic is no Exception
        if os.environ.get("ONRECORD_LOG_LEVEL", "").strip().lower() == "debug":
            raise
        fail(
            f"an error that should not happen, {type(error).__name__}: {error} – please report it "
            "with what the same command shows after ONRECORD_LOG_LEVEL=debug",
            1,
        )
    raise SystemExit(code if isinstance(code, int) else 0)


def _first(arguments: list[str]) -> list[str]:
    """Let `--home` and `--server` stand anywhere on the line, as scripts like to append them."""
    front: dict[str, list[str]] = {}
    rest: list[str] = []
    iterator = iter(arguments)
    for one in iterator:
        name, given, _ = one.partition("=")
        if one == "--":
            return [*chain(*front.values()), *rest, one, *iterator]
        if name not in ("--home", "--server"):
            rest.append(one)
        elif given:
            front[name] = [one]
        else:
            front[name] = [one, *([value] if (value := next(iterator, None)) is not None else [])]
    return [*chain(*front.values()), *rest]


def _build(work: Callable[[Callable[[Progress], None]], BuildReport]) -> BuildReport:
    with build_progress(err()) as progress:
        return work(progress)


def _print_backup(made: Backup, told: str, as_json: bool) -> None:
    if as_json:
        contract.show({"files": made.files, "bytes": made.bytes})
    else:
        line = f"{made.files} files, {made.bytes / 1e6:.1f} MB, {told}"
        out().print(line, soft_wrap=True, markup=False)


def _print_report(report: BuildReport, as_json: bool) -> None:
    if as_json:
        contract.show(contract.report_object(report))
    else:
        show_library.show_report(out(), report)
