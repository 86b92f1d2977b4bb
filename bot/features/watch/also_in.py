"""The same quote in another outlet after it was told: its post says so, once.

A post of its own is edited within a day, and silently: it pings nobody. A digest is left as it is,
since it is read when it comes; later outlets only repeat what everybody knows by then.
"""

from __future__ import annotations

import asyncio
import logging
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

import discord

from bot.discord_io.delivery import PASSING, amend
from bot.features.watch.notices import voice_for_watch
from bot.features.watch.pieces import article_of, piece_of
from bot.features.watch.schedule import DAY_SECONDS, RETRY_SECONDS
from bot.features.watch.services import Watching
from bot.ops.logs import fields
from bot.rendering.watch_post import post_view
from bot.store.watch_values import Find, Watch
from index import Match, VerbatimError

log = logging.getLogger(__name__)

MOST_AMENDED = 5  # posts of one place edited at a look: Discord takes some five edits in 5 s


async def repeated(client: Watching, watch: Watch, matches: Sequence[Match]) -> list[Find]:
    """Return what was found before and stands in outlets now that it did not name.

    The article that was told, under its address, and its outlet are no other place.
    """
    found = []
    for match in matches:
        known = await asyncio.to_thread(client.store.watches.by_key, watch.id, match.key)
        if known is None or known.is_note:
            continue
        told = known.told
        named = [await article_of(client.library(watch.guild), one) for one in told.also]
        outlets = {told.outlet, *(one.outlet for one in named if one is not None)}
        new: dict[str | None, str] = {}
        for one in (match.finding.article, *match.finding.also):
            if one.outlet not in outlets and one.id != told.article:
                new.setdefault(one.outlet, one.id)
        if new:
            also = (*told.also, *new.values())
            found.append(replace(known, told=replace(told, also=also)))
    return found


async def amend_posts(client: Watching, watches: dict[int, Watch]) -> float | None:
    """Add the outlets that came later to posts; give when to go on, None where nothing is left."""
    store = client.store.watches
    held = await asyncio.to_thread(store.to_amend, client.clock() - DAY_SECONDS)
    places: Counter[int] = Counter()
    again = None
    for find in held:
        watch = watches.get(find.watch)
        if watch is None:
            continue
        places[watch.place] += 1
        if places[watch.place] > MOST_AMENDED or not await _amended(client, find, watch):
            again = client.clock() + RETRY_SECONDS
    return again


async def _amended(client: Watching, find: Find, watch: Watch) -> bool:
    """Edit one post; False where that is to be tried again."""
    store = client.store.watches
    sending = await asyncio.to_thread(store.sending, find.sending or 0)
    piece = await piece_of(client, find, watch)
    if sending is not None and piece is not None and sending.channel and sending.message:
        channel = client.get_partial_messageable(sending.channel)
        try:
            view = post_view(piece, voice_for_watch(client, watch), roles=sending.roles)
            await amend(channel.get_partial_message(sending.message), view)
        except PASSING as error:
            log.info("a post is amended later", extra=fields(watch=watch.id, error=error))
            return False
        except (discord.HTTPException, VerbatimError) as error:
            # The post is gone, or the channel is closed: whatever posts next tells it.
            log.info("a post cannot be amended", extra=fields(watch=watch.id, error=error))
    await asyncio.to_thread(store.amended, find.id)
    return True
