"""`/actors`: commands for single actors, and what actors are called; for a server's admins."""

from __future__ import annotations

import asyncio
import logging

import discord
from discord import app_commands

from bot.discord_io.command_sync import Outcome
from bot.discord_io.delivery import acknowledge, deliver
from bot.discord_io.errors import ADMIN
from bot.discord_io.options import (
    Name,
    actor_of,
    actor_suggestions,
    alias_suggestions,
    choices,
    names_of,
    suggestions,
)
from bot.discord_io.permissions import for_admins
from bot.discord_io.preferences import voice_of
from bot.discord_io.services import Interaction
from bot.errors import Refusal
from bot.features.pins import report
from bot.features.pins.names import LENGTH, command_name
from bot.features.pins.services import Pinning, pinning
from bot.i18n.languages import ENGLISH
from bot.i18n.phrases import Key, Voice
from bot.markdown import Markdown
from bot.ops.logs import fields
from bot.rendering.components import notice_view, panel_view
from bot.rendering.sheet import shown_name
from bot.store.pins import Pin
from index import Actor, AliasKind

log = logging.getLogger(__name__)

SAY = Voice(ENGLISH).plain
MOST_PINS = 100  # slash commands of one server
REGISTER_SECONDS = 5.0  # that an admin waits for Discord to take a command

actors = app_commands.Group(
    name="actors",
    description=SAY(Key.ACTORS_DESCRIPTION),
    guild_only=True,
    default_permissions=discord.Permissions(manage_guild=True),
    extras={ADMIN: True},
)


@actors.command(name="pin", description=SAY(Key.PIN_DESCRIPTION), extras={ADMIN: True})
@app_commands.describe(actor=SAY(Key.SAID_ACTOR), name=SAY(Key.PIN_NAME))
@app_commands.autocomplete(actor=actor_suggestions)
@app_commands.check(for_admins)
async def pin(
    interaction: Interaction,
    actor: Name,
    name: app_commands.Range[str, 1, LENGTH] | None = None,
) -> None:
    """Make a command of this server that asks for one actor."""
    client, voice = pinning(interaction), voice_of(interaction)
    with client.serving():
        await acknowledge(interaction, private=True)
        found = await actor_of(actor, client.library(interaction.guild_id))
        async with client.pinning:
            made = await _made(client, interaction.guild_id or 0, found, name)
        outcome = await client.pinned(made, within=REGISTER_SECONDS)
        log.info("pinned", extra=fields(guild=made.guild, command=made.command, outcome=outcome))
        key = {Outcome.DONE: Key.PINNED, Outcome.REFUSED: Key.PINNED_REFUSED}
        sentence = key.get(outcome, Key.PINNED_LATER)
        await deliver(interaction, notice_view(report.of_pin(sentence, made, voice)))


async def _made(client: Pinning, guild: int, actor: Actor, name: str | None) -> Pin:
    """Remember a new pin; refuses one too many, and a second one of the same actor."""
    pins = await asyncio.to_thread(client.store.pins.all, guild)
    for there in pins:
        if there.actor == actor.name:
            known = {"actor": shown_name(actor.name), "command": Markdown(there.command)}
            raise Refusal(Key.PINNED_ALREADY, **known)
    if len(pins) >= MOST_PINS:
        raise Refusal(Key.PINS_FULL, most=MOST_PINS)
    taken = {one.command for one in pins} | client.built_in
    if name is not None and (wanted := command_name(name, ())) in client.built_in:
        raise Refusal(Key.PIN_NAME_TAKEN, command=Markdown(wanted))
    person = actor.kind == "person" and name is None
    made = Pin(guild, command_name(name or actor.name, taken, person=person), actor.name)
    await asyncio.to_thread(client.store.pins.add, made)
    return made


async def pin_suggestions(interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
    """Offer the server's own commands."""
    pins = await asyncio.to_thread(pinning(interaction).store.pins.all, interaction.guild_id or 0)
    return choices(suggestions([one.command for one in pins], typed))


@actors.command(name="unpin", description=SAY(Key.UNPIN_DESCRIPTION), extras={ADMIN: True})
@app_commands.describe(command=SAY(Key.UNPIN_COMMAND))
@app_commands.autocomplete(command=pin_suggestions)
@app_commands.check(for_admins)
async def unpin(interaction: Interaction, command: Name) -> None:
    """Take a command of this server away; it is named by itself or by its actor."""
    client, voice = pinning(interaction), voice_of(interaction)
    with client.serving():
        await acknowledge(interaction, private=True)
        pins = await asyncio.to_thread(client.store.pins.all, interaction.guild_id or 0)
        wanted = command.strip().removeprefix("/").casefold()
        named = [one for one in pins if wanted in (one.command, one.actor.casefold())]
        if not named:
            raise Refusal(Key.NO_SUCH_PIN, command=shown_name(command))
        gone = named[0]
        await asyncio.to_thread(client.store.pins.remove, gone)
        outcome = await client.unpinned(gone, within=REGISTER_SECONDS)
        log.info("unpinned", extra=fields(guild=gone.guild, command=gone.command, outcome=outcome))
        key = Key.UNPINNED if outcome is Outcome.DONE else Key.UNPINNED_LATER
        await deliver(interaction, notice_view(report.of_pin(key, gone, voice)))


@actors.command(name="list", description=SAY(Key.LIST_DESCRIPTION), extras={ADMIN: True})
@app_commands.describe(actor=SAY(Key.LIST_ACTOR))
@app_commands.autocomplete(actor=actor_suggestions)
@app_commands.check(for_admins)
async def listed(interaction: Interaction, actor: Name | None = None) -> None:
    """List the pins of this server, or what one actor is called."""
    client, voice = pinning(interaction), voice_of(interaction)
    with client.serving():
        await acknowledge(interaction, private=True)
        if actor is None:
            pins = await asyncio.to_thread(client.store.pins.all, interaction.guild_id or 0)
            told = report.of_pins(pins, voice)
        else:
            told = report.of_actor(
                await actor_of(actor, client.library(interaction.guild_id)), voice
            )
        await deliver(interaction, panel_view(*told))


@actors.command(name="alias-add", description=SAY(Key.ALIAS_ADD_DESCRIPTION), extras={ADMIN: True})
@app_commands.describe(actor=SAY(Key.ALIAS_ACTOR), alias=SAY(Key.ALIAS_NAME))
@app_commands.autocomplete(actor=actor_suggestions)
@app_commands.check(for_admins)
async def alias_add(interaction: Interaction, actor: Name, alias: Name) -> None:
    """Give an actor another name."""
    await _edit(interaction, "add", actor, " ".join(alias.split()))


@actors.command(
    name="alias-remove", description=SAY(Key.ALIAS_REMOVE_DESCRIPTION), extras={ADMIN: True}
)
@app_commands.describe(actor=SAY(Key.ALIAS_ACTOR), alias=SAY(Key.ALIAS_NAME))
@app_commands.autocomplete(actor=actor_suggestions, alias=alias_suggestions)
@app_commands.check(for_admins)
async def alias_remove(interaction: Interaction, actor: Name, alias: Name) -> None:
    """Take a name away from an actor."""
    await _edit(interaction, "remove", actor, alias)


@actors.command(
    name="alias-merge", description=SAY(Key.ALIAS_MERGE_DESCRIPTION), extras={ADMIN: True}
)
@app_commands.describe(actor=SAY(Key.ALIAS_ACTOR), other=SAY(Key.ALIAS_OTHER))
@app_commands.autocomplete(actor=actor_suggestions, other=actor_suggestions)
@app_commands.check(for_admins)
async def alias_merge(interaction: Interaction, actor: Name, other: Name) -> None:
    """Make two actors one."""
    await _edit(interaction, "merge", actor, other)


@actors.command(
    name="alias-split", description=SAY(Key.ALIAS_SPLIT_DESCRIPTION), extras={ADMIN: True}
)
@app_commands.describe(actor=SAY(Key.ALIAS_ACTOR), alias=SAY(Key.ALIAS_NAME))
@app_commands.autocomplete(actor=actor_suggestions, alias=alias_suggestions)
@app_commands.check(for_admins)
async def alias_split(interaction: Interaction, actor: Name, alias: Name) -> None:
    """Make one of an actor's names an actor of its own."""
    await _edit(interaction, "split", actor, alias)


ALIAS_TOLD: dict[AliasKind, Key] = {
    "add": Key.ALIAS_ADDED,
    "remove": Key.ALIAS_REMOVED,
    "merge": Key.ALIAS_MERGED,
    "split": Key.ALIAS_SPLIT,
}


async def _edit(interaction: Interaction, kind: AliasKind, actor: str, alias: str) -> None:
    client, voice = pinning(interaction), voice_of(interaction)
    service = client.library(interaction.guild_id)
    with client.serving():
        await acknowledge(interaction, private=True)
        whose = await actor_of(actor, service)
        told = {"alias": shown_name(alias), "actor": shown_name(whose.name)}
        if kind == "merge":
            other = await actor_of(alias, service)
            if other.name == whose.name:
                raise Refusal(Key.ALIAS_ONE_ALREADY, **told)
            alias = other.name
        elif kind != "add":
            alias = _alias_of(alias, names_of(whose))
        elif alias in names_of(whose):
            raise Refusal(Key.ALIAS_KNOWN, **told)
        await service.call(lambda library: library.edit_alias(kind, whose.name, alias))
        log.info("alias edited", extra=fields(guild=interaction.guild_id, kind=kind))
        told = {"alias": shown_name(alias), "actor": shown_name(whose.name)}
        await deliver(interaction, notice_view(voice.say(ALIAS_TOLD[kind], **told)))


def _alias_of(typed: str, names: tuple[str, ...]) -> str:
    """Return the alias as the actor has it; refuses one that it does not have, or its only name."""
    wanted = " ".join(typed.split()).casefold()
    others = names[1:]
    for name in others:
        if name.casefold() == wanted:
            return name
    if not others:
        raise Refusal(Key.ALIAS_IS_NAME, actor=shown_name(names[0]))
    aliases = Markdown(", ".join(map(shown_name, others[: report.MOST_NAMES])))
    known = {"alias": shown_name(typed), "actor": shown_name(names[0]), "aliases": aliases}
    raise Refusal(Key.NO_SUCH_ALIAS, **known)
