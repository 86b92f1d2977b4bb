"""Each server's preferences, at hand without a look at the disk, and what follows from them."""

from __future__ import annotations

import asyncio
import logging
import sqlite3

from bot.store.preferences import PLAIN, Preferences, PreferencesTable

log = logging.getLogger(__name__)


class GuildSettings:
    """What every server's admins chose; changes are written before they hold."""

    def __init__(self, table: PreferencesTable) -> None:
        self._table = table
        self._chosen: dict[int, Preferences] = {}

    async def load(self) -> None:
        """Read what was chosen; where that fails the usual preferences hold."""
        try:
            self._chosen = await asyncio.to_thread(self._table.all)
        except sqlite3.Error:
            log.exception("preferences cannot be read")

    def of(self, guild: int | None) -> Preferences:
        """Return a server's preferences; the usual ones where no server is."""
        return PLAIN if guild is None else self._chosen.get(guild, PLAIN)

    async def choose(self, guild: int, chosen: Preferences) -> None:
        """Change a server's preferences; raises sqlite3.Error where they cannot be kept."""
        await asyncio.to_thread(self._table.set, guild, chosen)
        self._chosen[guild] = chosen
