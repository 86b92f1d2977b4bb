"""Register the commands with Discord, only where they changed, and without holding anything up."""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import itertools
import json
import logging
from collections.abc import Mapping, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Any

import aiohttp
import discord
from discord import app_commands

from bot.ops.logs import fields

log = logging.getLogger(__name__)

LEDGER = "commands.json"  # a server's own: commands-<its id>.json
DELAYS = (5.0, 15.0, 60.0, 300.0, 900.0)  # the last one is repeated
REFUSED = range(400, 500)
TOO_MANY_REQUESTS = 429


class Outcome(StrEnum):
    """What became of commands: registered, refused for good, or still being tried."""

    DONE = "done"
    REFUSED = "refused"
    TRYING = "trying"


def ledger_of(home: Path, guild: int | None) -> Path:
    """Return the place of what is remembered of everybody's commands, or of one server's."""
    return home / (LEDGER if guild is None else f"commands-{guild}.json")


def servers(home: Path) -> set[int]:
    """Return the servers that have been given commands of their own."""
    numbers = (path.stem.removeprefix("commands-") for path in home.glob("commands-*.json"))
    return {int(number) for number in numbers if number.isdecimal()}


def fingerprint(application: int, payload: Sequence[Mapping[str, Any]]) -> str:
    """Return a digest of the commands as they are sent to Discord for this application."""
    told = json.dumps([application, *payload], sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(told.encode()).hexdigest()


def registered(ledger: Path) -> str | None:
    """Read which commands were registered last; None where that is not known."""
    try:
        kept = json.loads(ledger.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    found = kept.get("sha256") if isinstance(kept, dict) else None
    return found if isinstance(found, str) else None


def remember(ledger: Path, digest: str) -> None:
    """Write down which commands are registered, in one step."""
    ledger.parent.mkdir(parents=True, exist_ok=True)
    aside = ledger.with_suffix(".new")
    aside.write_text(json.dumps({"sha256": digest}), encoding="utf-8")
    aside.replace(ledger)


async def synchronise(
    tree: app_commands.CommandTree[Any],
    *,
    application: int,
    ledger: Path,
    changed: asyncio.Event,
    guild: int | None = None,
    anew: bool = False,
    delays: Sequence[float] | None = None,
) -> Outcome:
    """Register the commands where they changed, again and again while Discord is away.

    `guild` registers those of one server instead of everywhere; `anew` registers them also where
    the ledger says that they are known. When `changed` is set meanwhile, they are registered once
    more: a request is never given up halfway, since Discord might carry it out after the next one.
    """
    waits = DELAYS if delays is None else delays
    pauses = itertools.chain(waits, itertools.repeat(waits[-1]))
    while True:
        changed.clear()
        try:
            outcome = await _register(tree, application, ledger, guild, anew=anew)
        except (aiohttp.ClientError, OSError, TimeoutError, discord.DiscordException) as error:
            status = getattr(error, "status", None)
            if status not in REFUSED or status == TOO_MANY_REQUESTS:
                delay = next(pauses)
                log.warning(
                    "commands not registered yet",
                    extra=fields(
                        error=type(error).__name__, status=status, again_in=delay, guild=guild
                    ),
                )
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(changed.wait(), delay)
                continue
            log.exception("commands refused by Discord", extra=fields(status=status, guild=guild))
            outcome = Outcome.REFUSED
        if not changed.is_set():
            return outcome


async def _register(
    tree: app_commands.CommandTree[Any],
    application: int,
    ledger: Path,
    guild: int | None,
    *,
    anew: bool,
) -> Outcome:
    scope = None if guild is None else discord.Object(guild)
    told = tree.translator
    payload = [
        await command.get_translated_payload(tree, told) if told else command.to_dict(tree)
        for command in tree.get_commands(guild=scope)
    ]
    digest = fingerprint(application, payload)
    if not anew and await asyncio.to_thread(registered, ledger) == digest:
        log.info("commands unchanged", extra=fields(count=len(payload), guild=guild))
        return Outcome.DONE
    await tree.sync(guild=scope)
    log.info("commands registered", extra=fields(count=len(payload), guild=guild))
    try:
        await asyncio.to_thread(remember, ledger, digest)
    except OSError as error:
        log.warning("commands not remembered", extra=fields(ledger=ledger, error=error))
    return Outcome.DONE
