"""Messages of which a sudden end left unknown whether they arrived."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from datetime import UTC, datetime

import discord

from bot.discord_io.delivery import PASSING
from bot.features.watch.notices import voice_for_watch
from bot.features.watch.pieces import pieces_of
from bot.features.watch.posting import delivered
from bot.features.watch.schedule import RETRY_SECONDS
from bot.features.watch.services import Watching
from bot.features.watch.targets import target
from bot.ops.logs import fields
from bot.rendering.watch_post import WATCH
from bot.store.watch_values import Find, Sending, Watch

log = logging.getLogger(__name__)

NONCE_SECONDS = 120.0  # Discord knows a nonce for "the past few minutes"
LOOKED_BACK = 50  # messages of a channel among which one is looked for that may have arrived


async def recovered(client: Watching, watches: dict[int, Watch]) -> float | None:
    """Settle the messages of which a sudden end left unknown whether they arrived."""
    store = client.store.watches
    again: float | None = None
    for sending in await asyncio.to_thread(store.unsent):
        finds = await asyncio.to_thread(store.of_sending, sending.id)
        mine = [one for one in finds if one.watch in watches]
        pieces = await pieces_of(client, mine, watches) if mine else []
        if not pieces:
            await asyncio.to_thread(store.abandon, sending.id, keep=bool(finds))
            continue
        if client.clock() - sending.begun > NONCE_SECONDS:
            arrived = await _arrived(client, sending, finds, watches[mine[0].watch])
            if arrived is not None:
                place = (arrived.channel.id, arrived.id)
                await asyncio.to_thread(store.sent, sending.id, *place, sending.begun)
                continue
        if not await delivered(client, sending, mine, pieces, watches):
            again = client.clock() + RETRY_SECONDS
    return again


async def _arrived(
    client: Watching, sending: Sending, finds: Sequence[Find], watch: Watch
) -> discord.Message | None:
    """Look among a channel's last messages for one that was sent; its buttons tell it."""
    own = {f"{WATCH}why:{one.id}" for one in finds} | {f"{WATCH}more:{sending.id}:"}
    try:
        channel = await target(client, watch, sending, voice_for_watch(client, watch))
        after = discord.Object(discord.utils.time_snowflake(_moment(sending.begun - 60)))
        async for message in channel.history(limit=LOOKED_BACK, after=after, oldest_first=True):
            if any(_is_one(button, own) for button in _buttons(message)):
                return message
    except (discord.HTTPException, *PASSING) as error:
        log.info("a channel's history cannot be read", extra=fields(error=error))
    return None


def _moment(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)


def _is_one(custom_id: str, own: set[str]) -> bool:
    return custom_id in own or any(custom_id.startswith(one) for one in own if one.endswith(":"))


def _buttons(message: discord.Message) -> list[str]:
    """Return the custom_ids of a message's buttons."""
    rows = [one for one in message.components if isinstance(one, discord.ActionRow)]
    found = (getattr(button, "custom_id", None) for row in rows for button in row.children)
    return [one for one in found if one]
