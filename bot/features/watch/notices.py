"""A watch that cannot post is paused, and whoever can put it right is told."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import replace

import discord

from bot.discord_io.delivery import PASSING, post
from bot.features.watch.services import Watching
from bot.i18n.languages import voice_for
from bot.i18n.phrases import Key, Voice
from bot.markdown import Markdown
from bot.ops.logs import fields
from bot.rendering.components import panel_view
from bot.rendering.watch_post import title
from bot.store.watches import State, Watch

log = logging.getLogger(__name__)

FAILURES = (discord.HTTPException, *PASSING)
REASONS = (Key.WATCH_REASON_GONE, Key.WATCH_REASON_FORBIDDEN, Key.WATCH_REASON_DIRECT)


def voice_for_watch(client: Watching, watch: Watch) -> Voice:
    """Return the voice of a watch's server, or of whoever follows."""
    return voice_for(client.house.of(watch.guild).language or watch.language)


def where(watch: Watch, voice: Voice) -> Markdown:
    """Name where a watch posts."""
    if watch.channel is None:
        return voice.say(Key.WATCH_DIRECTLY)
    return Markdown(f"<#{watch.channel}>")


def reason(watch: Watch, voice: Voice) -> Markdown:
    """Say why a watch is paused."""
    key = next((one for one in REASONS if one.value == watch.reason), Key.WATCH_REASON_ADMIN)
    if key is Key.WATCH_REASON_ADMIN or key is Key.WATCH_REASON_DIRECT:
        return voice.say(key)
    return voice.say(key, channel=where(watch, voice))


async def pause_place(client: Watching, place: int, why: Key) -> None:
    """Pause all watches that post into a place, and say so once."""
    held = [one for one in await asyncio.to_thread(client.store.watches.on) if one.place == place]
    for one in held:
        paused = replace(one, state=State.PAUSED, reason=why.value)
        await asyncio.to_thread(client.store.watches.change, paused)
    client.metrics.watched("failed", len(held))
    log.warning("watches paused", extra=fields(place=place, watches=len(held), why=why.value))
    for guild in dict.fromkeys(one.guild for one in held):
        if guild is not None:
            mine = [replace(one, reason=why.value) for one in held if one.guild == guild]
            await _told(client, mine)


async def _told(client: Watching, watches: list[Watch]) -> None:
    """Tell the admins' channel, or else who made the watches."""
    first, guild = watches[0], watches[0].guild
    voice = voice_for_watch(client, first)
    names = Markdown("\n".join(f"- {title(one.wanted, voice)}" for one in watches))
    told = voice.say(Key.WATCH_FAILED, reason=reason(first, voice), watches=names)
    view = panel_view(told, voice.say(Key.WATCH_FAILED_CURE))
    notices = client.house.of(guild).notices
    if notices is not None and notices != first.channel:
        try:
            await post(client.get_partial_messageable(notices, guild_id=guild), view)
        except FAILURES as error:
            log.info("the admins' channel could not be told", extra=fields(error=error))
        else:
            return
    for maker in dict.fromkeys(one.maker for one in watches if one.maker):
        try:
            await post(await client.fetch_user(maker), view)
        except FAILURES as error:
            log.info("the maker of a watch could not be told", extra=fields(error=error))
