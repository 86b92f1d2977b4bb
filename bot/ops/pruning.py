"""Delete what has been kept as long as it may be, once a day."""

from __future__ import annotations

import asyncio
import logging
import sqlite3
import time
from collections.abc import Callable

from bot.store import Store

log = logging.getLogger(__name__)

DAY_SECONDS = 24 * 3600


async def prune_daily(store: Store, clock: Callable[[], float] = time.time) -> None:
    """Prune now and after each day; a failure is tried again on the next."""
    while True:
        try:
            await asyncio.to_thread(store.prune, int(clock()))
        except sqlite3.Error:
            log.exception("the store could not be pruned")
        await asyncio.sleep(DAY_SECONDS)
