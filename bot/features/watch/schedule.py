"""When what was found is told, and in how many messages: pure, by a clock that is handed in.

Moments are in seconds since 1970; minutes count from midnight by a place's own clock.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.store.watch_values import Rhythm

HOUR_SECONDS, DAY_SECONDS = 3600.0, 24 * 3600.0
RETRY_SECONDS = 60.0  # until what Discord or a library would not take is tried again
MONDAY = 0

Quiet = tuple[int, int]
"""The minutes of the day at which quiet hours begin and end."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What a place allows: its zone, its quiet hours, and how many posts an hour and a day."""

    zone: ZoneInfo
    quiet: Quiet | None
    hour: int
    day: int


@dataclass(frozen=True, slots=True)
class Waiting:
    """A find that waits to be told, with what its watch says of when."""

    find: int
    found: float
    rhythm: Rhythm
    minute: int
    role: int | None = None


@dataclass(frozen=True, slots=True)
class Batch:
    """What one message tells, in its order, and the roles that it pings."""

    finds: tuple[int, ...]
    digest: bool
    roles: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Plan:
    """The messages that are to be sent now, and when to look again; None where nothing waits."""

    batches: tuple[Batch, ...] = ()
    again: float | None = None


def plan(waiting: Sequence[Waiting], now: float, limits: Limits, sent: Sequence[float]) -> Plan:
    """Divide what waits for one place into messages, in the order in which it is given.

    Each find that is told at once is a message of its own, as far as the limits go; the rest of
    them is one digest. So is what comes hourly, daily or weekly, and what quiet hours held back.
    `sent` are the moments of earlier messages, the oldest first.
    """
    end = quiet_until(now, limits.quiet, limits.zone)
    if end is not None:
        return Plan(again=end if waiting else None)
    dues = {one.find: due(one, limits.zone) for one in waiting}
    ready = [one for one in waiting if dues[one.find] <= now]
    later = min((moment for moment in dues.values() if moment > now), default=None)
    if not ready:
        return Plan(again=later)
    room, free = _room(now, limits, sent)
    if room <= 0:
        return Plan(again=free)
    at_once = [one for one in ready if one.rhythm is Rhythm.AT_ONCE and not _held(one, limits)]
    alone = {one.find for one in at_once}
    together = [one for one in ready if one.find not in alone]
    if len(at_once) + bool(together) <= room:
        batches = [_single(one) for one in at_once]
        return Plan((*batches, *_digest(together)), later)
    singles, rest = at_once[: room - 1], at_once[room - 1 :]
    left = {one.find for one in (*rest, *together)}
    overflow = tuple(one.find for one in ready if one.find in left)
    return Plan((*(_single(one) for one in singles), Batch(overflow, len(overflow) > 1)), later)


def _single(one: Waiting) -> Batch:
    return Batch((one.find,), False, () if one.role is None else (one.role,))


def _digest(together: Sequence[Waiting]) -> list[Batch]:
    if not together:
        return []
    roles = tuple(dict.fromkeys(one.role for one in together if one.role is not None))
    return [Batch(tuple(one.find for one in together), len(together) > 1, roles)]


def _room(now: float, limits: Limits, sent: Sequence[float]) -> tuple[int, float]:
    """Return how many messages may be sent now, and when another may where none may."""
    room, free = limits.hour, now
    for most, seconds in ((limits.hour, HOUR_SECONDS), (limits.day, DAY_SECONDS)):
        within = sorted(moment for moment in sent if moment > now - seconds)
        left = most - len(within)
        if left <= 0:
            free = max(free, within[-most] + seconds)
        room = min(room, left)
    return room, free


def _held(one: Waiting, limits: Limits) -> bool:
    return quiet_until(one.found, limits.quiet, limits.zone) is not None


def due(one: Waiting, zone: ZoneInfo) -> float:
    """Return from when on a find is told, quiet hours and limits aside."""
    if one.rhythm is Rhythm.AT_ONCE:
        return one.found
    if one.rhythm is Rhythm.HOURLY:
        return (one.found // HOUR_SECONDS + 1) * HOUR_SECONDS
    day = datetime.fromtimestamp(one.found, zone).date()
    while True:
        at = instant(day, one.minute, zone)
        if at > one.found and (one.rhythm is Rhythm.DAILY or day.weekday() == MONDAY):
            return at
        day += timedelta(days=1)


def quiet_until(now: float, quiet: Quiet | None, zone: ZoneInfo) -> float | None:
    """Return when the quiet hours that it is in end; None where it is in none.

    Where clocks go back over their beginning or end, the longer of both is kept; where they are
    put forward over it, the moment is the one after the gap.
    """
    if quiet is None or quiet[0] == quiet[1]:
        return None
    first, last = quiet
    today = datetime.fromtimestamp(now, zone).date()
    for day in (today - timedelta(days=1), today):
        start = instant(day, first, zone)
        end = instant(day + timedelta(days=last < first), last, zone, later=True)
        if start <= now < end:
            return end
    return None


def instant(day: date, minute: int, zone: ZoneInfo, *, later: bool = False) -> float:
    """Return when a place's clock shows a minute of a day, the `later` time where it does twice."""
    wall = datetime.combine(day, time(minute // 60, minute % 60, fold=int(later)), zone)
    whole = wall.timestamp()
    shown = datetime.fromtimestamp(whole, zone)
    if (shown.hour, shown.minute) != (wall.hour, wall.minute):  # clocks leap over it
        return wall.replace(fold=0).astimezone(UTC).timestamp()
    return whole
