"""What of a server's settings watches go by: its time zone, quiet hours, limits, who is told."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import Any
from zoneinfo import available_timezones

import discord
from discord import app_commands

from bot.errors import Refusal
from bot.i18n.phrases import Key, Voice
from bot.markdown import Markdown, one_line
from bot.rendering.attribution import NAME_LENGTH, brief
from bot.store.preferences import Preferences

MOST_POSTS_HOUR, MOST_POSTS_DAY = 60, 500  # one a minute: beyond that nobody reads
QUIET = re.compile(
    r"([01]?[0-9]|2[0-3])(?:[:.]([0-5][0-9]))?\s*[-–—]\s*([01]?[0-9]|2[0-3])(?:[:.]([0-5][0-9]))?"
)
OFF = frozenset({"off", "no", "none", "-", "–"})


def of_watches(
    chosen: Preferences,
    zone: str | None,
    quiet: str | None,
    notices: discord.TextChannel | None,
    posts_hour: int | None,
    posts_day: int | None,
) -> Preferences:
    """Change what is given; refuses a zone or hours that mean nothing."""
    if zone is not None:
        chosen = replace(chosen, zone=_zone(zone))
    if quiet is not None:
        chosen = replace(chosen, quiet=quiet_hours(quiet))
    if notices is not None:
        chosen = replace(chosen, notices=notices.id)
    if posts_hour is not None:
        chosen = replace(chosen, posts_hour=posts_hour)
    if posts_day is not None:
        chosen = replace(chosen, posts_day=posts_day)
    return chosen


def watches_shown(chosen: Preferences, voice: Voice) -> tuple[Markdown, ...]:
    """Return how watches tell what they find in a server."""
    quiet = voice.say(Key.SETTINGS_NO_QUIET)
    if chosen.quiet is not None:
        first, last = (Markdown(clock(one)) for one in chosen.quiet)
        quiet = voice.say(Key.SETTINGS_QUIET, first=first, last=last)
    posts = {"hour": chosen.posts_hour, "day": chosen.posts_day}
    notices = voice.say(Key.SETTINGS_NOTICES_MAKER)
    if chosen.notices is not None:
        notices = voice.say(Key.SETTINGS_NOTICES, channel=Markdown(f"<#{chosen.notices}>"))
    zone = voice.say(Key.SETTINGS_ZONE, zone=Markdown(f"`{chosen.zone}`"))
    return zone, quiet, voice.say(Key.SETTINGS_POSTS, **posts), notices


def quiet_hours(text: str) -> tuple[int, int] | None:
    """Read the minutes of the day at which quiet hours begin and end; None where there are none.

    >>> quiet_hours("22:30-7"), quiet_hours("off")
    ((1350, 420), None)
    """
    plain = text.strip().casefold()
    if plain in OFF:
        return None
    match = QUIET.fullmatch(plain)
    if match is None:
        raise Refusal(Key.SETTINGS_BAD_QUIET, value=brief(one_line(text), NAME_LENGTH))
    first = int(match[1]) * 60 + int(match[2] or 0)
    last = int(match[3]) * 60 + int(match[4] or 0)
    return None if first == last else (first, last)


def clock(minute: int) -> str:
    """Write a minute of the day.

    >>> clock(425)
    '7:05'
    """
    return f"{minute // 60}:{minute % 60:02}"


async def zone_suggestions(
    interaction: discord.Interaction[Any], typed: str
) -> list[app_commands.Choice[str]]:
    """Offer time zones that have what was typed, those of a city that begins so first."""
    wanted = typed.strip().casefold().replace(" ", "_")
    fitting = [zone for zone in _zones() if wanted in zone.casefold()]
    fitting.sort(key=lambda zone: (not zone.rpartition("/")[2].casefold().startswith(wanted), zone))
    return [app_commands.Choice(name=zone, value=zone) for zone in fitting[:25]]


def _zone(text: str) -> str:
    wanted = text.strip().casefold().replace(" ", "_")
    for zone in _zones():
        if wanted in (zone.casefold(), zone.rpartition("/")[2].casefold()):
            return zone
    raise Refusal(Key.SETTINGS_BAD_ZONE, value=brief(one_line(text), NAME_LENGTH))


@cache
def _zones() -> tuple[str, ...]:
    return tuple(sorted(available_timezones()))
