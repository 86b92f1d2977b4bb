"""`/watch`: what a server's channels are told of; for its admins."""

from __future__ import annotations

import asyncio
import logging
import secrets
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import discord
from discord import app_commands

from bot.discord_io.delivery import acknowledge, announce, deliver
from bot.discord_io.errors import ADMIN
from bot.discord_io.options import (
    Name,
    Subject,
    actor_of,
    actor_suggestions,
    outlet_of,
    outlet_suggestions,
)
from bot.discord_io.permissions import for_admins
from bot.discord_io.preferences import voice_of
from bot.discord_io.services import Interaction
from bot.errors import Refusal
from bot.features.watch.notices import reason, where
from bot.features.watch.options import (
    MORNING,
    RHYTHM_CHOICES,
    Into,
    Target,
    may_mention,
    may_post,
    minute_of,
    named,
    watch_suggestions,
)
from bot.features.watch.preview import preview
from bot.features.watch.services import Watching, watching
from bot.i18n.languages import ENGLISH, language_code
from bot.i18n.phrases import Key, Voice
from bot.markdown import Markdown
from bot.ops.logs import fields
from bot.rendering.components import notice_view, panel_view
from bot.rendering.watch_post import post_view, preview_view, rhythm, title
from bot.store.watch_values import Rhythm, State, Watch
from index import LEAST_SURE, Watched, WatchKind

log = logging.getLogger(__name__)

SAY = Voice(ENGLISH).plain
SHOWN = 5  # of what a preview found: enough to see whether it is what was meant

watch = app_commands.Group(
    name="watch",
    description=SAY(Key.WATCH_DESCRIPTION),
    guild_only=True,
    default_permissions=discord.Permissions(manage_guild=True),
    extras={ADMIN: True},
)
PLACE = {
    "channel": SAY(Key.WATCH_OPTION_CHANNEL),
    "when": SAY(Key.WATCH_OPTION_WHEN),
    "at": SAY(Key.WATCH_OPTION_AT),
    "role": SAY(Key.WATCH_OPTION_ROLE),
}


@watch.command(name="actor", description=SAY(Key.WATCH_ACTOR_DESCRIPTION), extras={ADMIN: True})
@app_commands.describe(
    actor=SAY(Key.WATCH_OPTION_ACTOR),
    about=SAY(Key.WATCH_OPTION_ABOUT),
    outlet=SAY(Key.ASK_OUTLET),
    all=SAY(Key.WATCH_OPTION_ALL),
    **PLACE,
)
@app_commands.choices(when=RHYTHM_CHOICES)
@app_commands.autocomplete(actor=actor_suggestions, outlet=outlet_suggestions)
@app_commands.check(for_admins)
async def actor_watch(
    interaction: Interaction,
    actor: Name,
    about: Subject | None = None,
    outlet: str | None = None,
    channel: app_commands.Transform[Target, Into] | None = None,
    when: str = Rhythm.AT_ONCE.value,
    at: str | None = None,
    role: discord.Role | None = None,
    all: bool = False,
) -> None:
    """Preview a watch for an actor's own words."""
    client = watching(interaction)
    with client.serving():
        await acknowledge(interaction, private=True)
        service = client.library(interaction.guild_id)
        who = await actor_of(actor, service)
        given = None if outlet is None else await outlet_of(outlet, service)
        wanted = Watched(WatchKind.ACTOR, (about or "").strip(), who.name, given)
        if all:
            wanted = replace(wanted, least=LEAST_SURE)
        await _previewed(interaction, wanted, channel, when, at, role)


@watch.command(
    name="question", description=SAY(Key.WATCH_QUESTION_DESCRIPTION), extras={ADMIN: True}
)
@app_commands.describe(question=SAY(Key.WATCH_OPTION_QUESTION), outlet=SAY(Key.ASK_OUTLET), **PLACE)
@app_commands.choices(when=RHYTHM_CHOICES)
@app_commands.autocomplete(outlet=outlet_suggestions)
@app_commands.check(for_admins)
async def question_watch(
    interaction: Interaction,
    question: Subject,
    outlet: str | None = None,
    channel: app_commands.Transform[Target, Into] | None = None,
    when: str = Rhythm.AT_ONCE.value,
    at: str | None = None,
    role: discord.Role | None = None,
) -> None:
    """Preview a watch for answers to a question."""
    client = watching(interaction)
    with client.serving():
        await acknowledge(interaction, private=True)
        service = client.library(interaction.guild_id)
        given = None if outlet is None else await outlet_of(outlet, service)
        wanted = Watched(WatchKind.QUESTION, question.strip(), outlet=given)
        await _previewed(interaction, wanted, channel, when, at, role)


@watch.command(name="source", description=SAY(Key.WATCH_SOURCE_DESCRIPTION), extras={ADMIN: True})
@app_commands.describe(source=SAY(Key.WATCH_OPTION_SOURCE), **PLACE)
@app_commands.choices(when=RHYTHM_CHOICES)
@app_commands.autocomplete(source=outlet_suggestions)
@app_commands.check(for_admins)
async def source_watch(
    interaction: Interaction,
    source: str,
    channel: app_commands.Transform[Target, Into] | None = None,
    when: str = Rhythm.AT_ONCE.value,
    at: str | None = None,
    role: discord.Role | None = None,
) -> None:
    """Preview a watch for an outlet's articles."""
    client = watching(interaction)
    with client.serving():
        await acknowledge(interaction, private=True)
        given = await outlet_of(source, client.library(interaction.guild_id))
        wanted = Watched(WatchKind.SOURCE, outlet=given)
        await _previewed(interaction, wanted, channel, when, at, role)


async def _previewed(
    interaction: Interaction,
    wanted: Watched,
    channel: Target | None,
    when: str,
    at: str | None,
    role: discord.Role | None,
) -> None:
    """Keep a watch as a draft and show what it would have told."""
    client, voice = watching(interaction), voice_of(interaction)
    guild = interaction.guild_id or 0
    held = await asyncio.to_thread(client.store.watches.of_guild, guild)
    if len(held) >= client.watch_limits.server:
        raise Refusal(Key.WATCHES_FULL, most=client.watch_limits.server)
    target = _target(interaction, channel)
    if role is not None:
        may_mention(interaction, role, target)
    minute = minute_of(at)
    locale = str(interaction.guild_locale or interaction.locale)
    made = Watch(
        id=0,
        guild=guild,
        maker=interaction.user.id,
        channel=target.id,
        wanted=wanted,
        rhythm=Rhythm(when),
        minute=MORNING if minute is None else minute,
        role=None if role is None else role.id,
        language=language_code(locale) or ENGLISH.code,
        made=client.clock(),
    )
    found = await preview(made, client.library(guild), client.clock())
    made = await asyncio.to_thread(client.store.watches.add, made)
    view = preview_view(
        made,
        found.pieces[-SHOWN:],
        voice,
        where=where(made, voice),
        days=found.days,
        total=len(found.pieces),
    )
    await deliver(interaction, view)


def _target(interaction: Interaction, channel: Target | None) -> Target:
    """Return where a watch is to post, here where no channel is given; refuses where it may not."""
    target: Any = channel if channel is not None else interaction.channel
    if not isinstance(target, Target):
        raise Refusal(Key.WATCH_MAY_NOT_WRITE, channel=Markdown(f"<#{interaction.channel_id}>"))
    may_post(interaction, target)
    return target


@watch.command(name="list", description=SAY(Key.WATCH_LIST_DESCRIPTION), extras={ADMIN: True})
@app_commands.check(for_admins)
async def listed(interaction: Interaction) -> None:
    """List the server's watches, with the reason where one is paused."""
    client, voice = watching(interaction), voice_of(interaction)
    with client.serving():
        await acknowledge(interaction, private=True)
        held = await asyncio.to_thread(client.store.watches.of_guild, interaction.guild_id or 0)
        told = lines(held, voice, Key.WATCHES_TITLE) or (voice.say(Key.WATCHES_NONE),)
        await deliver(interaction, panel_view(*told))


def lines(watches: Sequence[Watch], voice: Voice, head: Key) -> tuple[Markdown, ...]:
    """List watches below a head; nothing where there is none."""
    if not watches:
        return ()
    return voice.say(head), Markdown("\n".join(line(one, voice) for one in watches))


def line(one: Watch, voice: Voice) -> Markdown:
    """Describe a watch, with the reason where it is paused."""
    told = {"watch": title(one.wanted, voice), "when": rhythm(one, voice)}
    written = f"- {voice.say(Key.WATCH_LINE, **told, where=where(one, voice))}"
    if one.role is not None:
        written += f" · <@&{one.role}>"
    if one.state is State.PAUSED:
        written += f"\n{voice.say(Key.WATCH_LINE_PAUSED, reason=reason(one, voice))}"
    return Markdown(written)


async def _chosen(interaction: Interaction, which: str) -> tuple[Watching, Voice, Watch]:
    await acknowledge(interaction, private=True)
    client, voice = watching(interaction), voice_of(interaction)
    held = await asyncio.to_thread(client.store.watches.of_guild, interaction.guild_id or 0)
    return client, voice, named(held, which, Key.WATCH_NO_SUCH, voice)


async def _tell(interaction: Interaction, voice: Voice, key: Key, one: Watch) -> None:
    """Say what became of a watch."""
    told = voice.say(key, watch=title(one.wanted, voice))
    await deliver(interaction, notice_view(told))


@watch.command(name="pause", description=SAY(Key.WATCH_PAUSE_DESCRIPTION), extras={ADMIN: True})
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


@watch.command(name="resume", description=SAY(Key.WATCH_RESUME_DESCRIPTION), extras={ADMIN: True})
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


@watch.command(name="edit", description=SAY(Key.WATCH_EDIT_DESCRIPTION), extras={ADMIN: True})
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
            may_mention(interaction, role, _target(interaction, channel))
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


@watch.command(name="remove", description=SAY(Key.WATCH_REMOVE_DESCRIPTION), extras={ADMIN: True})
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


@watch.command(name="test", description=SAY(Key.WATCH_TEST_DESCRIPTION), extras={ADMIN: True})
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
