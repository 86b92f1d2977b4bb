"""Options that several commands take: actors, outlets, days; offered while typing, then checked."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

import discord
from discord import app_commands

from bot.discord_io.library_service import SUGGEST_SECONDS, LibraryService
from bot.discord_io.permissions import for_admins
from bot.discord_io.services import Interaction, services
from bot.errors import Refusal, SlowError
from bot.i18n.languages import LANGUAGES
from bot.i18n.phrases import Key, Voice
from bot.markdown import Markdown, one_line, units
from bot.ops.logs import fields
from bot.parsing.addressed import LEAST_QUESTION, MOST_QUESTION
from bot.parsing.dates import month_names, parse_days
from bot.rendering.attribution import NAME_LENGTH, brief
from bot.rendering.sheet import shown_name
from bot.rendering.unknown_actor import MOST_OFFERED, share_name
from index import Actor, LibraryError, NotFoundError

log = logging.getLogger(__name__)

MOST_SUGGESTIONS = 25
SUGGESTION_LENGTH = 100
MOST_OUTLETS_NAMED = 10
ACTOR_LENGTH = 200
OUTLET_SECONDS = 1.0  # of the three in which Discord wants a first answer

Name = app_commands.Range[str, 1, ACTOR_LENGTH]
Subject = app_commands.Range[str, LEAST_QUESTION, MOST_QUESTION]


class Since(app_commands.Transformer):
    """A day, month or year from whose first day on is searched."""

    async def transform(self, interaction: discord.Interaction[Any], value: str, /) -> date:
        """Return the first day that was meant."""
        return days(value)[0]


class Until(app_commands.Transformer):
    """A day, month or year up to whose last day is searched."""

    async def transform(self, interaction: discord.Interaction[Any], value: str, /) -> date:
        """Return the last day that was meant."""
        return days(value)[1]


def days(text: str) -> tuple[date, date]:
    """Read a day, month or year in any language that the bot speaks; refuses what is none."""
    read = parse_days(text, month_names(LANGUAGES.values()))
    if read is None:
        raise Refusal(Key.BAD_DATE, value=brief(one_line(text), NAME_LENGTH))
    return read


def in_order(since: date | None, until: date | None, voice: Voice) -> None:
    """Refuse days between which none lies."""
    if since is not None and until is not None and since > until:
        crossed = {"since": voice.short_day(since), "until": voice.short_day(until)}
        raise Refusal(Key.DATES_CROSSED, **crossed)


def suggestions(outlets: Sequence[str], typed: str) -> list[str]:
    """Return the outlets that fit what was typed, those that begin with it first.

    >>> suggestions(["The Harbour Post", "Postal News"], "post")
    ['Postal News', 'The Harbour Post']
    """
    wanted = typed.strip().casefold()
    fitting = [name for name in outlets if wanted in name.casefold() and _offered(name)]
    fitting.sort(key=lambda name: (not name.casefold().startswith(wanted), name.casefold()))
    return fitting[:MOST_SUGGESTIONS]


async def checked_outlet(typed: str | None, service: LibraryService) -> str | None:
    """Return an outlet as the library has it before an answer is begun, so that a mistake in it is
    told to whoever made it alone; as it was typed where the library is too slow for that.
    """
    if typed is None:
        return None
    try:
        return await outlet_of(typed, service, OUTLET_SECONDS)
    except SlowError:
        return typed


async def outlet_of(typed: str, service: LibraryService, seconds: float | None = None) -> str:
    """Return the outlet's name as the library has it; refuses one that it does not have.

    Raises SlowError where the library takes longer than so many seconds.
    """
    groups = await service.call(lambda library: library.outlet_groups(), seconds)
    known = list(dict.fromkeys(groups.values()))
    wanted = typed.strip().casefold()
    shown = brief(one_line(typed), NAME_LENGTH)
    if not known:
        raise Refusal(Key.NO_OUTLET_KNOWN, outlet=shown)
    for name in (*known, *groups):
        if name.casefold() == wanted:
            return groups.get(name, name)
    first = [brief(one_line(name), NAME_LENGTH) for name in known[:MOST_OUTLETS_NAMED]]
    more = ["…"] if len(known) > len(first) else []
    raise Refusal(Key.NO_SUCH_OUTLET, outlet=shown, known=", ".join(first + more))


async def outlet_name_suggestions(
    interaction: Interaction, typed: str
) -> list[app_commands.Choice[str]]:
    """Offer the names of outlets that are one with another; none to who may not part them."""
    try:
        for_admins(interaction)
        service = services(interaction).library(interaction.guild_id)
        groups = await service.call(lambda library: library.outlet_groups(), SUGGEST_SECONDS)
    except (SlowError, LibraryError, Refusal) as error:
        log.warning("no suggestions", extra=fields(error=error))
        return []
    joined = [name for name, own in groups.items() if list(groups.values()).count(own) > 1]
    return choices(suggestions(joined, typed))


async def outlet_suggestions(
    interaction: Interaction, typed: str
) -> list[app_commands.Choice[str]]:
    """Offer outlets while the user types; none where the library does not answer in time."""
    try:
        outlets = (
            await services(interaction)
            .library(interaction.guild_id)
            .call(lambda library: library.outlets(), SUGGEST_SECONDS)
        )
    except (SlowError, LibraryError) as error:
        log.warning("no suggestions", extra=fields(error=error))
        return []
    return [app_commands.Choice(name=name, value=name) for name in suggestions(outlets, typed)]


async def actor_suggestions(interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
    """Offer actors while the user types; none where the library does not answer in time."""
    return await _actors(services(interaction).library(interaction.guild_id), typed)


async def _actors(service: LibraryService, typed: str) -> list[app_commands.Choice[str]]:
    try:
        found = await service.call(
            lambda library: library.actors(typed, MOST_SUGGESTIONS), SUGGEST_SECONDS
        )
    except (SlowError, LibraryError, Refusal) as error:
        log.warning("no suggestions", extra=fields(error=error))
        return []
    return choices(actor.name for actor in found)


async def alias_suggestions(interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
    """Offer the other names of the actor that was chosen before."""
    chosen = getattr(interaction.namespace, "actor", None) or ""
    try:
        actor = (
            await services(interaction)
            .library(interaction.guild_id)
            .call(lambda library: library.actor(chosen))
        )
    except (SlowError, LibraryError, Refusal):
        return []
    return choices(suggestions([one for one in names_of(actor) if one != actor.name], typed))


def choices(names: Iterable[str]) -> list[app_commands.Choice[str]]:
    """Make what Discord offers; a name that is too long for it can still be typed."""
    fitting = [name for name in names if one_line(name) and units(name) <= SUGGESTION_LENGTH]
    return [
        app_commands.Choice(name=one_line(name), value=name) for name in fitting[:MOST_SUGGESTIONS]
    ]


async def actor_of(typed: str, service: LibraryService) -> Actor:
    """Return the one actor that a name means; refuses a name of nobody, or of several."""
    try:
        return await service.call(lambda library: library.actor(typed))
    except NotFoundError:
        near = [
            one.name
            for one in await service.call(lambda library: library.actors(typed, MOST_OFFERED))
        ]
    names = Markdown(", ".join(shown_name(name) for name in near))
    shown = shown_name(typed)
    if share_name(typed, near):
        raise Refusal(Key.SEVERAL_ACTORS, actor=shown, names=names)
    raise Refusal(Key.NO_SUCH_ACTOR if names else Key.NO_ACTOR_LIKE_IT, actor=shown, names=names)


def names_of(actor: Actor) -> tuple[str, ...]:
    """Return all names that an actor goes by, its own first."""
    return tuple(dict.fromkeys((actor.name, *actor.aliases, *actor.forms)))


def _offered(name: str) -> bool:
    return bool(name.strip()) and len(name) <= SUGGESTION_LENGTH
