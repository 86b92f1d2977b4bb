"""`/watch actor`, `question` and `source`: what is to be told, previewed before it begins."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import discord
from discord import app_commands

from bot.discord_io.delivery import acknowledge, deliver
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
from bot.features.watch.notices import where
from bot.features.watch.options import (
    MORNING,
    PLACE,
    RHYTHM_CHOICES,
    Into,
    Target,
    may_mention,
    minute_of,
    target_of,
)
from bot.features.watch.preview import preview
from bot.features.watch.services import watching
from bot.i18n.languages import ENGLISH, language_code
from bot.i18n.phrases import Key, Voice
from bot.rendering.watch_post import preview_view
from bot.store.watch_values import Rhythm, Watch
from index import LEAST_SURE, Watched, WatchKind

SAY = Voice(ENGLISH).plain
SHOWN = 5  # of what a preview found: enough to see whether it is what was meant


@app_commands.command(
    name="actor", description=SAY(Key.WATCH_ACTOR_DESCRIPTION), extras={ADMIN: True}
)
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


@app_commands.command(
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


@app_commands.command(
    name="source", description=SAY(Key.WATCH_SOURCE_DESCRIPTION), extras={ADMIN: True}
)
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
    target = target_of(interaction, channel)
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
