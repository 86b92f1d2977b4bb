"""`/watch list`, `pause`, `resume`, `edit`, `remove` and `test`: the watches that there are."""

from __future__ import annotations

import asyncio
import logging
import secrets
from dataclasses import replace

import discord
from discord import app_commands

from bot.discord_io.delivery import acknowledge, announce, deliver
from bot.discord_io.errors import ADMIN
from bot.discord_io.options import Name, Subject
from bot.discord_io.permissions import for_admins
from bot.discord_io.preferences import voice_of
from bot.discord_io.services import Interaction
from bot.errors import Refusal
from bot.features.watch.lines import line, lines
from bot.features.watch.notices import where
from bot.features.watch.options import (
    PLACE,
    RHYTHM_CHOICES,
    Into,
    Target,
    may_mention,
    may_post,
    minute_of,
    named,
    target_of,
    watch_suggestions,
)
from bot.features.watch.preview import preview
from bot.features.watch.services import Watching, watching
from bot.i18n.languages import ENGLISH
from bot.i18n.phrases import Key, Voice
from bot.markdown import Markdown
from bot.ops.logs import fields
from bot.rendering.components import notice_view, panel_view
from bot.rendering.watch_post import post_view, title
from bot.store.watch_values import Rhythm, State, Watch
from index import WatchKind

log = logging.getLogger(__name__)

SAY = Voice(ENGLISH).plain


@app_commands.command(
    name="list", description=SAY(Key.WATCH_LIST_DESCRIPTION), extras={ADMIN: True}
)
@app_commands.check(for_admins)
async def listed(interaction: Interaction) -> None:
    """List the server's watches, with the reason where one is paused."""
    client, voice = watching(interaction), voice_of(interaction)
    with client.serving():
        await acknowledge(interaction, private=True)
        held = await asyncio.to_thread(client.store.watches.of_guild, interaction.guild_id or 0)
        told = lines(held, voice, Key.WATCHES_TITLE) or (voice.say(Key.WATCHES_NONE),)
        await deliver(interaction, panel_view(*told))


async def _chosen(interaction: Interaction, which: str) -> tuple[Watching, Voice, Watch]:
    await acknowledge(interaction, private=True)
    client, voice = watching(interaction), voice_of(interaction)
    held = await asyncio.to_thread(client.store.watches.of_guild, interaction.guild_id or 0)
    return client, voice, named(held, which, Key.WATCH_NO_SUCH, voice)


async def _tell(interaction: Interaction, voice: Voice, key: Key, one: Watch) -> None:
    """Say what became of a watch."""
    told = voice.say(key, watch=title(one.wanted, voice))
    await deliver(interaction, notice_view(told))


@app_commands.command(
    name="pause", description=SAY(Key.WATCH_PAUSE_DESCRIPTION), extras={ADMIN: True}
)
@app_commands.describe(which=SAY(Key.WATCH_OPTION_WHICH))
@app_commands.autocomplete(which=watch_suggestions)
@app_commands.check(for_admins)
async def pause(interaction: Interaction, which: Name) -> None:
    """Let a watch rest."""
    with watching(interaction).serving():
        client, voice, one = await _chosen(interaction, which)
        paused = replace(one, state=State.PAUSED, reason="")
        await asyncio.to_thread(client.store.watches.change, paused)
        await _tell(interaction, voice, Key.WATCH_PAUSED, one)


@app_commands.command(
    name="resume", description=SAY(Key.WATCH_RESUME_DESCRIPTION), extras={ADMIN: True}
)
@app_commands.describe(which=SAY(Key.WATCH_OPTION_WHICH))
@app_commands.autocomplete(which=watch_suggestions)
@app_commands.check(for_admins)
async def resume(interaction: Interaction, which: Name) -> None:
    """Let a paused watch go on; what was found and not told before it failed is told now."""
    with watching(interaction).serving():
        client, voice, one = await _chosen(interaction, which)
        channel = interaction.guild and interaction.guild.get_channel_or_thread(one.channel or 0)
        if isinstance(channel, Target):
            may_post(interaction, channel)
        elif channel is None:
            gone = replace(one, state=State.PAUSED, reason=Key.WATCH_REASON_GONE.value)
            await asyncio.to_thread(client.store.watches.change, gone)
            await deliver(interaction, panel_view(line(gone, voice)))
            return
        await client.watcher.look(interaction.guild_id)
        resumed = replace(one, state=State.ON, reason="")
        await asyncio.to_thread(client.store.watches.change, resumed)
        client.watcher.wake()
        await _tell(interaction, voice, Key.WATCH_RESUMED, one)


@app_commands.command(
    name="edit", description=SAY(Key.WATCH_EDIT_DESCRIPTION), extras={ADMIN: True}
)
@app_commands.describe(
    which=SAY(Key.WATCH_OPTION_WHICH), about=SAY(Key.WATCH_OPTION_ABOUT), **PLACE
)
@app_commands.choices(when=RHYTHM_CHOICES)
@app_commands.autocomplete(which=watch_suggestions)
@app_commands.check(for_admins)
async def edit(
    interaction: Interaction,
    which: Name,
    about: Subject | None = None,
    channel: app_commands.Transform[Target, Into] | None = None,
    when: str | None = None,
    at: str | None = None,
    role: discord.Role | None = None,
) -> None:
    """Change what is given of a watch, and show how it stands then."""
    with watching(interaction).serving():
        client, voice, one = await _chosen(interaction, which)
        if channel is not None:
            may_post(interaction, channel)
            one = replace(one, channel=channel.id)
        if role is not None:
            may_mention(interaction, role, target_of(interaction, channel))
            one = replace(one, role=role.id)
        if about is not None and one.wanted.kind is WatchKind.ACTOR:
            one = replace(one, wanted=replace(one.wanted, text=about.strip()))
        if when is not None:
            one = replace(one, rhythm=Rhythm(when))
        minute = minute_of(at)
        one = one if minute is None else replace(one, minute=minute)
        await asyncio.to_thread(client.store.watches.change, one)
        client.watcher.wake()
        await deliver(interaction, panel_view(voice.say(Key.WATCH_EDITED), line(one, voice)))


@app_commands.command(
    name="remove", description=SAY(Key.WATCH_REMOVE_DESCRIPTION), extras={ADMIN: True}
)
@app_commands.describe(which=SAY(Key.WATCH_OPTION_WHICH))
@app_commands.autocomplete(which=watch_suggestions)
@app_commands.check(for_admins)
async def remove(interaction: Interaction, which: Name) -> None:
    """Forget a watch and what it found."""
    with watching(interaction).serving():
        client, voice, one = await _chosen(interaction, which)
        await asyncio.to_thread(client.store.watches.remove, one.id)
        log.info("watch removed", extra=fields(guild=interaction.guild_id, watch=one.id))
        await _tell(interaction, voice, Key.WATCH_REMOVED, one)


@app_commands.command(
    name="test", description=SAY(Key.WATCH_TEST_DESCRIPTION), extras={ADMIN: True}
)
@app_commands.describe(which=SAY(Key.WATCH_OPTION_WHICH))
@app_commands.autocomplete(which=watch_suggestions)
@app_commands.check(for_admins)
async def test(interaction: Interaction, which: Name) -> None:
    """Post the latest of what a watch would have told, marked as a test."""
    with watching(interaction).serving():
        client, voice, one = await _chosen(interaction, which)
        found = await preview(one, client.library(interaction.guild_id), client.clock())
        if found.pieces:
            view = post_view(found.pieces[-1], voice, note=voice.say(Key.WATCH_TEST))
        else:
            told = voice.say(Key.WATCH_TEST_NONE, watch=title(one.wanted, voice))
            view = notice_view(told)
        channel = client.get_partial_messageable(one.channel or 0, guild_id=one.guild)
        try:
            sent = await announce(channel, view, nonce=secrets.randbits(63))
        except (discord.Forbidden, discord.NotFound):
            raise Refusal(Key.WATCH_MAY_NOT_WRITE, channel=where(one, voice)) from None
        link = Markdown(sent.jump_url)
        await deliver(interaction, notice_view(voice.say(Key.WATCH_TESTED, link=link)))
