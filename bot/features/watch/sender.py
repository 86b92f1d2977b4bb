"""Send what waits: each message is written down before, and marked once Discord has it."""

from __future__ import annotations

import asyncio
import secrets
from collections import defaultdict
from collections.abc import Sequence
from zoneinfo import ZoneInfo

from bot.features.watch.also_in import amend_posts
from bot.features.watch.pieces import pieces_of
from bot.features.watch.posting import delivered
from bot.features.watch.recovery import recovered
from bot.features.watch.schedule import (
    DAY_SECONDS,
    RETRY_SECONDS,
    Batch,
    Limits,
    Waiting,
    plan,
)
from bot.features.watch.services import Watching
from bot.features.watch.targets import known_roles
from bot.store.preferences import PLAIN, Preferences
from bot.store.watch_values import Find, Sending, Watch

AT_ONCE = 8  # places posted to at the same time: one that Discord slows down holds up no other


async def send_due(client: Watching) -> float | None:
    """Send what is due; give when to look again, None where nothing waits.

    Raises sqlite3.Error where the store cannot be used.
    """
    store = client.store.watches
    watches = {one.id: one for one in await asyncio.to_thread(store.on)}
    again = await recovered(client, watches)
    waiting: defaultdict[int, list[Find]] = defaultdict(list)
    for one in await asyncio.to_thread(store.waiting):
        waiting[watches[one.watch].place].append(one)
    slots = asyncio.Semaphore(AT_ONCE)

    async def at(place: int, finds: Sequence[Find]) -> float | None:
        async with slots:
            return await _place(client, place, finds, watches)

    found = await asyncio.gather(*(at(place, finds) for place, finds in waiting.items()))
    later = await amend_posts(client, watches)
    return min((one for one in (again, later, *found) if one is not None), default=None)


def limits_of(chosen: Preferences) -> Limits:
    """Return what a server's admins chose as limits."""
    return Limits(ZoneInfo(chosen.zone), chosen.quiet, chosen.posts_hour, chosen.posts_day)


async def _place(
    client: Watching, place: int, finds: Sequence[Find], watches: dict[int, Watch]
) -> float | None:
    first = watches[finds[0].watch]
    chosen = PLAIN if first.guild is None else client.guild_settings.of(first.guild)
    now = client.clock()
    notes = [one for one in finds if one.is_note]
    for one in notes:
        if not await _sent(client, place, Batch((one.id,), False), {one.id: one}, watches):
            return now + RETRY_SECONDS
    rest = {one.id: one for one in finds if not one.is_note}
    sent = await asyncio.to_thread(client.store.watches.sent_times, place, now - DAY_SECONDS)
    made = plan([_waiting(one, watches) for one in rest.values()], now, limits_of(chosen), sent)
    told = {number for batch in made.batches for number in batch.finds}
    client.metrics.watched("held_back", len(rest.keys() - told))
    for batch in made.batches:
        if not await _sent(client, place, batch, rest, watches):
            return now + RETRY_SECONDS
    return made.again


def _waiting(find: Find, watches: dict[int, Watch]) -> Waiting:
    watch = watches[find.watch]
    return Waiting(find.id, find.found, watch.rhythm, watch.minute, watch.role)


async def _sent(
    client: Watching,
    place: int,
    batch: Batch,
    finds: dict[int, Find],
    watches: dict[int, Watch],
) -> bool:
    """Send one message; False where its place takes none now."""
    mine = [finds[number] for number in batch.finds]
    pieces = await pieces_of(client, mine, watches)
    if not pieces:
        return True
    there = {one.find for one in pieces}
    roles = known_roles(client, watches[mine[0].watch].guild, batch.roles)
    sending = Sending(
        0, place, secrets.randbits(63), client.clock(), batch.digest and len(pieces) > 1, roles
    )
    numbers = [one.id for one in mine if one.id in there]
    sending = await asyncio.to_thread(client.store.watches.begin, sending, numbers)
    kept = [one for one in mine if one.id in there]
    return await delivered(client, sending, kept, pieces, watches)
