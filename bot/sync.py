"""Register the commands with Discord, only where they changed, and without holding anything up."""

from __future__ import annotations

import asyncio
import hashlib
import itertools
import json
import logging
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import aiohttp
import discord
from discord import app_commands

from bot.logs import fields

log = logging.getLogger(__name__)

LEDGER = "commands.json"
DELAYS = (5.0, 15.0, 60.0, 300.0, 900.0)  # the last one is repeated
REFUSED = range(400, 500)
TOO_MANY_REQUESTS = 429


def fingerprint(application: int, payload: Sequence[Mapping[str, Any]]) -> str:
    """Give a digest of the commands as they are sent to Discord for this application."""
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
    anew: bool = False,
    delays: Sequence[float] | None = None,
) -> None:
    """Register the commands where they changed, again and again while Discord is away.

    `anew` registers them also where the ledger says that they are known.
    """
    payload = [command.to_dict(tree) for command in tree.get_commands()]
    digest = fingerprint(application, payload)
    if not anew and await asyncio.to_thread(registered, ledger) == digest:
        log.info("commands unchanged", extra=fields(count=len(payload)))
        return
    for attempt in itertools.count():
        try:
            await tree.sync()
        except (aiohttp.ClientError, OSError, TimeoutError, discord.DiscordException) as error:
            status = getattr(error, "status", None)
            if status in REFUSED and status != TOO_MANY_REQUESTS:
                log.exception("commands refused by Discord", extra=fields(status=status))
                return
            waits = DELAYS if delays is None else delays
            delay = waits[min(attempt, len(waits) - 1)]
            log.warning(
                "commands not registered yet",
                extra=fields(error=type(error).__name__, status=status, again_in=delay),
            )
            await asyncio.sleep(delay)
        else:
            break
    log.info("commands registered", extra=fields(count=len(payload)))
    try:
        await asyncio.to_thread(remember, ledger, digest)
    except OSError as error:
        log.warning("commands not remembered", extra=fields(ledger=ledger, error=error))
