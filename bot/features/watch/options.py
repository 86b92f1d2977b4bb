"""What the options of watches mean: times, places, roles, and which watch."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Sequence
from typing import Any

import discord
from discord import app_commands

from bot.discord_io.options import SUGGESTION_LENGTH
from bot.discord_io.preferences import voice_of
from bot.discord_io.services import Interaction
from bot.errors import Refusal
from bot.features.watch.services import watching
from bot.i18n.languages import ENGLISH
from bot.i18n.phrases import Key, Voice
from bot.markdown import Markdown, one_line
from bot.rendering.attribution import NAME_LENGTH, brief
from bot.rendering.watch_post import plain_title
from bot.store.watch_values import Rhythm, Watch

SAY = Voice(ENGLISH).plain
MORNING = 8 * 60  # the minute at which digests come where none is given
CLOCK = re.compile(r"([01]?[0-9]|2[0-3])(?:[:.]([0-5][0-9]))?")
RHYTHM_CHOICES = [
    app_commands.Choice(name=SAY(key), value=one.value)
    for one, key in (
        (Rhythm.AT_ONCE, Key.WHEN_AT_ONCE),
        (Rhythm.HOURLY, Key.WHEN_HOURLY),
        (Rhythm.DAILY, Key.WHEN_CHOICE_DAILY),
        (Rhythm.WEEKLY, Key.WHEN_CHOICE_WEEKLY),
    )
]
PLACE = {
    "channel": SAY(Key.WATCH_OPTION_CHANNEL),
    "when": SAY(Key.WATCH_OPTION_WHEN),
    "at": SAY(Key.WATCH_OPTION_AT),
    "role": SAY(Key.WATCH_OPTION_ROLE),
}
"""The descriptions of the options that say where, when and with which role a watch posts."""
Target = discord.TextChannel | discord.Thread | discord.ForumChannel


class Into(app_commands.Transformer):
    """A channel, an announcement channel, a thread or a forum that posts go into."""

    @property
    def type(self) -> discord.AppCommandOptionType:
        """The kind of option."""
        return discord.AppCommandOptionType.channel

    @property
    def channel_types(self) -> list[discord.ChannelType]:
        """The kinds of channels that Discord offers."""
        kinds = discord.ChannelType
        return [
            kinds.text,
            kinds.news,
            kinds.news_thread,
            kinds.public_thread,
            kinds.private_thread,
            kinds.forum,
        ]

    async def transform(self, interaction: Interaction, value: Any, /) -> Target:
        """Return the channel as the bot knows it; refuses one that it does not see."""
        found = value.resolve()
        if not isinstance(found, Target):
            raise Refusal(Key.WATCH_MAY_NOT_WRITE, channel=Markdown(f"<#{value.id}>"))
        return found


def minute_of(text: str | None) -> int | None:
    """Read a time of day as its minute; refuses what is none.

    >>> minute_of("17:30"), minute_of(None)
    (1050, None)
    """
    if text is None:
        return None
    match = CLOCK.fullmatch(text.strip())
    if match is None:
        raise Refusal(Key.WATCH_BAD_TIME, value=brief(one_line(text), NAME_LENGTH))
    return int(match[1]) * 60 + int(match[2] or 0)


def target_of(interaction: Interaction, channel: Target | None) -> Target:
    """Return where a watch is to post, here where no channel is given; refuses where it may not."""
    target: Any = channel if channel is not None else interaction.channel
    if not isinstance(target, Target):
        raise Refusal(Key.WATCH_MAY_NOT_WRITE, channel=Markdown(f"<#{interaction.channel_id}>"))
    may_post(interaction, target)
    return target


def may_post(interaction: Interaction, channel: Target) -> None:
    """Refuse a channel in which the bot may not write."""
    may = channel.permissions_for(channel.guild.me)
    thread = isinstance(channel, discord.Thread | discord.ForumChannel)
    write = may.send_messages_in_threads if thread else may.send_messages
    if not may.administrator and not (may.view_channel and write):
        raise Refusal(Key.WATCH_MAY_NOT_WRITE, channel=Markdown(channel.mention))


def may_mention(interaction: Interaction, role: discord.Role, channel: Target) -> None:
    """Refuse a role that whoever chooses it may not mention there, or the bot may not."""
    told = {"role": Markdown(role.mention), "channel": Markdown(channel.mention)}
    member = interaction.user
    everybody = role.is_default()
    free = role.mentionable and not everybody
    own = isinstance(member, discord.Member) and channel.permissions_for(member)
    if everybody or not (free or (own and (own.mention_everyone or own.administrator))):
        shown = Markdown("@everyone") if everybody else told["role"]
        raise Refusal(Key.WATCH_ROLE_REFUSED, **{**told, "role": shown})
    may = channel.permissions_for(channel.guild.me)
    if not (free or may.mention_everyone or may.administrator):
        raise Refusal(Key.WATCH_ROLE_MUTE, **told)


def named(watches: Sequence[Watch], which: str, key: Key, voice: Voice) -> Watch:
    """Return the watch that is meant, by its number or its title; refuses what is none."""
    wanted = one_line(which).casefold()
    for one in watches:
        if wanted in (str(one.id), plain_title(one.wanted, voice).casefold()):
            return one
    begun = [one for one in watches if plain_title(one.wanted, voice).casefold().startswith(wanted)]
    if len(begun) == 1:
        return begun[0]
    raise Refusal(key, which=brief(one_line(which), NAME_LENGTH))


async def watch_suggestions(interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
    """Offer the server's watches."""
    store = watching(interaction).store.watches
    return offered(
        await asyncio.to_thread(store.of_guild, interaction.guild_id or 0),
        typed,
        voice_of(interaction),
    )


async def follow_suggestions(
    interaction: Interaction, typed: str
) -> list[app_commands.Choice[str]]:
    """Offer what the user follows."""
    store = watching(interaction).store.watches
    held = await asyncio.to_thread(store.of_follower, interaction.user.id)
    return offered(held, typed, voice_of(interaction))


def offered(watches: Sequence[Watch], typed: str, voice: Voice) -> list[app_commands.Choice[str]]:
    """Return what Discord offers of some watches: twenty-five that have what was typed."""
    wanted = typed.strip().casefold()
    titles = [(plain_title(one.wanted, voice), one.id) for one in watches]
    return [
        app_commands.Choice(name=brief(title, SUGGESTION_LENGTH), value=str(number))
        for title, number in titles
        if wanted in title.casefold() or wanted == str(number)
    ][:25]
