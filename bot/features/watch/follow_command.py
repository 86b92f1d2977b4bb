"""`/follow` and `/unfollow`: what a person is told of directly."""

from __future__ import annotations

import asyncio

import discord
from discord import app_commands

from bot.discord_io.delivery import acknowledge, deliver, post
from bot.discord_io.options import Name, Subject, actor_of, actor_suggestions
from bot.discord_io.preferences import voice_of
from bot.discord_io.services import Interaction
from bot.errors import Refusal
from bot.features.watch.lines import lines
from bot.features.watch.options import (
    MORNING,
    RHYTHM_CHOICES,
    follow_suggestions,
    minute_of,
    named,
)
from bot.features.watch.services import watching
from bot.i18n.languages import ENGLISH, language_code, voice_for
from bot.i18n.phrases import Key, Voice
from bot.rendering.components import notice_view, panel_view
from bot.rendering.watch_post import rhythm, title
from bot.store.watch_values import Rhythm, State, Watch
from index import Watched, WatchKind

SAY = Voice(ENGLISH).plain

follow = app_commands.Group(name="follow", description=SAY(Key.FOLLOW_DESCRIPTION))


@follow.command(name="actor", description=SAY(Key.FOLLOW_ACTOR_DESCRIPTION))
@app_commands.describe(
    actor=SAY(Key.WATCH_OPTION_ACTOR),
    about=SAY(Key.WATCH_OPTION_ABOUT),
    when=SAY(Key.WATCH_OPTION_WHEN),
    at=SAY(Key.WATCH_OPTION_AT),
)
@app_commands.choices(when=RHYTHM_CHOICES)
@app_commands.autocomplete(actor=actor_suggestions)
async def follow_actor(
    interaction: Interaction,
    actor: Name,
    about: Subject | None = None,
    when: str = Rhythm.AT_ONCE.value,
    at: str | None = None,
) -> None:
    """Write to the user when an actor says something, after a first message that shows it works."""
    client, voice = watching(interaction), voice_of(interaction)
    with client.serving():
        await acknowledge(interaction, private=True)
        store, user = client.store.watches, interaction.user
        held = await asyncio.to_thread(store.of_follower, user.id)
        if len(held) >= client.watch_limits.person:
            raise Refusal(Key.FOLLOWS_FULL, most=client.watch_limits.person)
        who = await actor_of(actor, client.library(None))
        minute = minute_of(at)
        one = Watch(
            id=0,
            guild=None,
            maker=user.id,
            channel=None,
            wanted=Watched(WatchKind.ACTOR, (about or "").strip(), who.name),
            rhythm=Rhythm(when),
            minute=MORNING if minute is None else minute,
            role=None,
            language=language_code(interaction.locale.value) or ENGLISH.code,
            made=client.clock(),
            state=State.ON,
        )
        own = voice_for(interaction.locale.value)
        hello = {"watch": title(one.wanted, own), "when": rhythm(one, own)}
        try:
            await post(user, notice_view(own.say(Key.FOLLOW_HELLO, **hello)))
        except discord.Forbidden:
            raise Refusal(Key.FOLLOW_NO_DIRECT) from None
        await client.watcher.look(None)
        await asyncio.to_thread(store.add, one)
        told = {"watch": title(one.wanted, voice), "when": rhythm(one, voice)}
        await deliver(interaction, notice_view(voice.say(Key.FOLLOWING, **told)))


@follow.command(name="list", description=SAY(Key.FOLLOW_LIST_DESCRIPTION))
async def follow_list(interaction: Interaction) -> None:
    """List what the user follows."""
    client, voice = watching(interaction), voice_of(interaction)
    with client.serving():
        await acknowledge(interaction, private=True)
        held = await asyncio.to_thread(client.store.watches.of_follower, interaction.user.id)
        told = lines(held, voice, Key.FOLLOWS_TITLE) or (voice.say(Key.FOLLOWS_NONE),)
        await deliver(interaction, panel_view(*told))


@app_commands.command(name="unfollow", description=SAY(Key.UNFOLLOW_DESCRIPTION))
@app_commands.describe(which=SAY(Key.UNFOLLOW_WHICH))
@app_commands.autocomplete(which=follow_suggestions)
async def unfollow(interaction: Interaction, which: Name) -> None:
    """Stop writing to the user about an actor."""
    client, voice = watching(interaction), voice_of(interaction)
    with client.serving():
        await acknowledge(interaction, private=True)
        held = await asyncio.to_thread(client.store.watches.of_follower, interaction.user.id)
        one = named(held, which, Key.FOLLOW_NO_SUCH, voice)
        await asyncio.to_thread(client.store.watches.remove, one.id)
        told = voice.say(Key.UNFOLLOWED, watch=title(one.wanted, voice))
        await deliver(interaction, notice_view(told))
