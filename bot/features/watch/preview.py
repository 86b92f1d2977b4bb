"""What a watch would have told in the last week that has articles."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from bot.discord_io.library_service import LibraryService
from bot.rendering.watch_post import Piece
from bot.store.watch_values import Watch

WEEK_DAYS = 7


@dataclass(frozen=True, slots=True)
class Preview:
    """The days that were looked at, and what was found in them, the earliest first."""

    days: tuple[date, date]
    pieces: tuple[Piece, ...]


async def preview(watch: Watch, service: LibraryService, now: float) -> Preview:
    """Look at the last week up to today, or to the library's last article where that is older."""
    today = datetime.fromtimestamp(now, UTC).date()
    held = await service.call(lambda library: library.searched())
    last = min(today, max((one.last for one in held if one.last is not None), default=today))
    first = last - timedelta(days=WEEK_DAYS - 1)
    new = await service.call(lambda library: library.between(first, last), patient=True)
    (matches,) = await service.call(
        lambda library: library.matches([watch.wanted], new), patient=True
    )
    return Preview((first, last), tuple(Piece(0, watch.wanted, one.finding) for one in matches))
