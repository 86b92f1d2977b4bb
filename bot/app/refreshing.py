"""Looks at sources on the web by their schedule, for as long as the bot runs."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable

from bot.discord_io.library_service import LibraryServices
from bot.errors import BotError, Refusal
from bot.ops.logs import fields
from index import CancelledError, LibraryError

log = logging.getLogger(__name__)

EVERY = 60.0
"""Seconds between two looks at the schedules: they are kept to the minute."""

Sleep = Callable[[float], Awaitable[None]]


async def refresh_always(
    libraries: LibraryServices, looked: Callable[[], None], sleep: Sleep = asyncio.sleep
) -> None:
    """Refresh what is due in every library; one that takes long, or fails, holds up no other.

    `looked` is called after each library of which something was due.
    """
    under_way: dict[int | None, asyncio.Task[None]] = {}

    async def refresh(guild: int | None) -> None:
        if await refresh_due(libraries, guild):
            looked()

    async with asyncio.TaskGroup() as group:
        while True:
            for guild in libraries.every():
                if guild not in under_way or under_way[guild].done():
                    under_way[guild] = group.create_task(refresh(guild))
            await sleep(EVERY)


async def refresh_due(libraries: LibraryServices, guild: int | None) -> bool:
    """Refresh what is due in one library, and say whether anything was.

    The old index serves on meanwhile.
    """
    try:
        report = await libraries.of(guild).sweep(
            lambda library, stop: library.refresh(due=True, cancelled=stop)
        )
    except Refusal:
        return False  # the bot ends
    except CancelledError:
        log.info("sources are looked at later: somebody changes them", extra=fields(guild=guild))
        return False
    except (LibraryError, BotError) as error:
        log.warning("sources were not refreshed: %s", error, extra=fields(guild=guild))
        return False
    except Exception:
        log.exception("sources were not refreshed", extra=fields(guild=guild))
        return False
    for one in report.refreshed:
        told = fields(
            guild=guild, state=one.state.value, new=one.new, changed=one.changed, gone=one.gone
        )
        (log.warning if one.why else log.info)("refreshed %s %s", one.location, one.why, extra=told)
    return bool(report.refreshed)
