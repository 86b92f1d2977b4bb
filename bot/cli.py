"""`onrecord …`: the terminal's commands and how each ends; what each does is in `terminal`."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from itertools import chain
from typing import Annotated, Any, NoReturn

import typer

from bot.settings import load_settings
from bot.terminal import (
    actors,
    asking,
    backups,
    bench,
    changing,
    checking,
    conversation,
    evaluate,
    looking,
    watch,
)
from bot.terminal.options import Session, session
from index import LibraryError

COMMANDS: tuple[Callable[..., Any], ...] = (
    changing.add,
    changing.remove,
    changing.reindex,
    changing.measure,
    changing.refresh,
    changing.rollback,
    asking.ask,
    conversation.chat,
    looking.sources,
    looking.article,
    looking.status,
    checking.doctor,
    checking.check,
    backups.backup,
    backups.restore,
    actors.said,
    actors.compare,
    actors.timeline,
    actors.actors,
    actors.alias,
    actors.outlets,
    actors.outlet,
    watch.watch,
    bench.bench,
    checking.health,
)

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


def run(
    context: typer.Context,
    metrics_port: Annotated[
        int | None,
        typer.Option(min=1, max=65_535, help="Serve /metrics and /health there, on loopback."),
    ] = None,
) -> None:
    """Serve in Discord; the token comes from DISCORD_TOKEN or .env."""
    from bot.app.building import builder
    from bot.app.supervisor import run as serve
    from bot.errors import BotError

    settings = session(context).settings
    if metrics_port is not None:
        settings = settings.model_copy(update={"metrics_port": metrics_port})
    try:
        serve(settings, session(context).branches(), builder(settings))
    except BotError as error:
        fail(str(error), 1)


for command in (*COMMANDS, run):
    app.command()(command)
app.add_typer(evaluate.app)


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
