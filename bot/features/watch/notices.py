"""A watch that cannot post is paused, and whoever can put it right is told."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from dataclasses import replace

import discord

from bot.discord_io.delivery import PASSING, post
from bot.features.watch.services import Watching
from bot.i18n.languages import voice_for
from bot.i18n.phrases import Key, Voice
from bot.markdown import Markdown, one_line
from bot.ops.logs import fields
from bot.rendering.attribution import NAME_LENGTH, brief
from bot.rendering.components import MessageView, panel_view
from bot.rendering.watch_post import title
from bot.store.watch_values import State, Watch

log = logging.getLogger(__name__)

MOST_NAMED = 5  # watches or sources in one message: Discord takes 4,000 characters
FAILURES = (discord.HTTPException, *PASSING)
REASONS = (
    Key.WATCH_REASON_GONE,
    Key.WATCH_REASON_FORBIDDEN,
    Key.WATCH_REASON_DIRECT,
    Key.WATCH_REASON_SOURCE,
)


def voice_for_watch(client: Watching, watch: Watch) -> Voice:
    """Return the voice of a watch's server, or of whoever follows."""
    return voice_for(client.guild_settings.of(watch.guild).language or watch.language)


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
    if key is Key.WATCH_REASON_SOURCE:
        return voice.say(key, outlet=brief(one_line(watch.wanted.outlet or ""), NAME_LENGTH))
    return voice.say(key, channel=where(watch, voice))


async def pause_place(client: Watching, place: int, why: Key) -> None:
    """Pause all watches that post into a place, and say so once."""
    held = [one for one in await asyncio.to_thread(client.store.watches.on) if one.place == place]
    paused = await pause(client, held, why)
    for guild in dict.fromkeys(one.guild for one in paused):
        if guild is not None:
            mine = [one for one in paused if one.guild == guild]
            voice = voice_for_watch(client, mine[0])
            told = voice.say(
                Key.WATCH_FAILED, reason=reason(mine[0], voice), watches=names(mine, voice)
            )
            view = panel_view(told, voice.say(Key.WATCH_FAILED_CURE))
            await tell_admins(client, mine, view, broken=place)


async def pause(client: Watching, watches: Sequence[Watch], why: Key) -> list[Watch]:
    """Pause watches for a reason; give them as they are then."""
    paused = [replace(one, state=State.PAUSED, reason=why.value) for one in watches]
    for one in paused:
        await asyncio.to_thread(client.store.watches.change, one)
    client.metrics.watched("failed", len(paused))
    numbers = [one.id for one in paused]
    log.warning("watches paused", extra=fields(watches=numbers, why=why.value))
    return paused


def names(watches: Sequence[Watch], voice: Voice) -> Markdown:
    """List watches by what they watch for, the first of many, and how many more there are."""
    lines = [f"- {title(one.wanted, voice)}" for one in watches[:MOST_NAMED]]
    return Markdown("\n".join([*lines, *rest(len(watches), voice)]))


def rest(count: int, voice: Voice) -> list[str]:
    """Say how many of a list are not named."""
    return [f"… +{voice.number(count - MOST_NAMED)}"] if count > MOST_NAMED else []


async def tell_admins(
    client: Watching, watches: Sequence[Watch], view: MessageView, *, broken: int | None = None
) -> None:
    """Tell a server's admins' channel unless it is the `broken` one, or who made its watches."""
    guild = watches[0].guild
    notices = client.guild_settings.of(guild).notices
    if notices is not None and notices != broken:
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
