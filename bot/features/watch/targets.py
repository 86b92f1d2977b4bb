"""Where a watch posts: a channel, a thread, a forum's post of its own, or a person."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

import discord

from bot.discord_io.delivery import open_post
from bot.features.watch.services import Watching
from bot.i18n.phrases import Key, Voice
from bot.rendering.attribution import brief
from bot.rendering.components import notice_view
from bot.rendering.watch_post import plain_title, title
from bot.store.watch_values import Rhythm, Sending, Watch

THREAD_NAME = 100


def known_roles(client: Watching, guild: int | None, roles: Sequence[int]) -> tuple[int, ...]:
    """Return those of some roles that the server still has; direct messages have none."""
    there = None if guild is None else client.get_guild(guild)
    return tuple(one for one in roles if there is not None and there.get_role(one) is not None)


async def target(
    client: Watching, watch: Watch, sending: Sending, voice: Voice
) -> discord.abc.Messageable:
    """Return where a watch posts: a channel, a thread, a forum's post, or a person."""
    if watch.channel is None:
        return await client.fetch_user(watch.maker)
    known = client.get_channel(watch.channel)
    if isinstance(known, discord.ForumChannel):
        return await _forum_post(known, watch, sending, voice)
    return client.get_partial_messageable(watch.channel, guild_id=watch.guild)


async def _forum_post(
    forum: discord.ForumChannel, watch: Watch, sending: Sending, voice: Voice
) -> discord.Thread:
    """Return a forum's post for a watch, or for the day's digests; it is opened where none is.

    It is known by its name, so that a restart finds it again.
    """
    name = plain_title(watch.wanted, voice)
    if watch.rhythm is not Rhythm.AT_ONCE or sending.digest:
        name = voice.day(datetime.fromtimestamp(sending.begun, UTC).date())
    name = brief(name, THREAD_NAME)
    me = forum.guild.me.id
    there = [one for one in forum.threads if one.name == name and one.owner_id == me]
    if there:
        return max(there, key=lambda one: one.id)
    opening = voice.say(Key.WATCH_FORUM, watch=title(watch.wanted, voice))
    return await open_post(forum, name, notice_view(opening))
