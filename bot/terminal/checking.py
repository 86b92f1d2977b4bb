"""What is wrong, and what cures it: `onrecord doctor`, `check` and `health`."""

from __future__ import annotations

import typer

from bot.terminal import contract, show
from bot.terminal.options import Json, out, session


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
