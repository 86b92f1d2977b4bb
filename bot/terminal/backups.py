"""The whole library as one file: `onrecord backup` and `restore`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from bot.terminal import contract
from bot.terminal.options import Json, out, session
from index import Backup
from index import backup as write_backup
from index import restore as read_backup


def backup(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="Where to write it, such as library.tar.gz.")],
    as_json: Json = False,
) -> None:
    """Write the whole library, with every server's, into one file."""
    _print_backup(write_backup(session(context).home, file), f"written to {file}", as_json)


def restore(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="What `onrecord backup` wrote.")],
    as_json: Json = False,
) -> None:
    """Bring a backup into a home that holds no library yet."""
    home = session(context).home
    _print_backup(read_backup(file, home), f"restored to {home}", as_json)


def _print_backup(made: Backup, told: str, as_json: bool) -> None:
    if as_json:
        contract.show({"files": made.files, "bytes": made.bytes})
    else:
        line = f"{made.files} files, {made.bytes / 1e6:.1f} MB, {told}"
        out().print(line, soft_wrap=True, markup=False)
