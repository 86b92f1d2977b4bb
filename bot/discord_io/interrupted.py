"""Progress messages whose build ended with the process: they say so, and offer no *Stop*."""

from __future__ import annotations

import asyncio
import logging
import sqlite3

import discord

from bot.discord_io.delivery import PASSING, amend
from bot.discord_io.services import Services
from bot.i18n.languages import voice_for
from bot.i18n.phrases import Key, Voice
from bot.ops.logs import fields
from bot.rendering.components import MessageView, panel_view
from bot.store.boards import Shown

log = logging.getLogger(__name__)

FOR_GOOD = (403, 404)  # the message or its channel is gone, or closed to the bot


def interrupted(voice: Voice) -> MessageView:
    """Return that a restart came between a build and the telling of its end."""
    return panel_view(voice.say(Key.REINDEX_INTERRUPTED))


async def mend(client: Services) -> None:
    """Mend the messages that were left as they were; one that cannot be is tried next time."""
    boards = client.store.boards
    try:
        for shown in await asyncio.to_thread(boards.all):
            if await _mended(client, shown):
                await asyncio.to_thread(boards.forget, shown.message)
    except sqlite3.Error:
        log.exception("progress messages cannot be mended")


async def _mended(client: Services, shown: Shown) -> bool:
    message = client.get_partial_messageable(shown.channel).get_partial_message(shown.message)
    try:
        await amend(message, interrupted(voice_for(shown.language)))
    except (discord.HTTPException, *PASSING) as error:
        log.info("a progress message was not mended", extra=fields(error=error))
        return getattr(error, "status", None) in FOR_GOOD
    return True
