"""`/settings`: how the bot answers in a server; for its admins."""

from __future__ import annotations

import logging
from dataclasses import replace

import discord
from discord import app_commands

from bot.discord_io.delivery import acknowledge, deliver
from bot.discord_io.errors import ADMIN
from bot.discord_io.permissions import for_admins
from bot.discord_io.preferences import links, voice_of
from bot.discord_io.services import Interaction, services
from bot.errors import Refusal
from bot.features.admin.watch_settings import (
    MOST_POSTS_DAY,
    MOST_POSTS_HOUR,
    of_watches,
    watches_shown,
    zone_suggestions,
)
from bot.i18n.languages import ENGLISH
from bot.i18n.phrases import Key, Voice
from bot.markdown import Markdown
from bot.ops.logs import fields
from bot.rendering.answer import MOST_SHOWN
from bot.rendering.components import panel_view
from bot.store.preferences import Preferences
from index import Strictness

log = logging.getLogger(__name__)

SAY = Voice(ENGLISH).plain
MOST_CHANNELS = 25
MEMBERS_OWN = "member"
LANGUAGE_NAMES = {
    "en": "English",
    "it": "Italiano",
    "fr": "Français",
    "de": "Deutsch",
    "es": "Español",
    "uk": "Українська",
}
STRICTNESS_KEYS = {
    Strictness.STRICT: Key.STRICT,
    Strictness.BALANCED: Key.BALANCED,
    Strictness.OPEN: Key.OPEN,
}
LANGUAGE_CHOICES = [
    app_commands.Choice(name=SAY(Key.SETTINGS_EACH_OWN), value=MEMBERS_OWN),
    *(app_commands.Choice(name=name, value=code) for code, name in LANGUAGE_NAMES.items()),
]
STRICTNESS_CHOICES = [
    app_commands.Choice(name=SAY(key), value=one.value) for one, key in STRICTNESS_KEYS.items()
]
Place = discord.TextChannel | discord.VoiceChannel


@app_commands.command(
    name="settings", description=SAY(Key.SETTINGS_DESCRIPTION), extras={ADMIN: True}
)
@app_commands.describe(
    language=SAY(Key.SETTINGS_LANGUAGE_OPTION),
    private=SAY(Key.SETTINGS_PRIVATE_OPTION),
    findings=SAY(Key.SETTINGS_FINDINGS_OPTION),
    strictness=SAY(Key.SETTINGS_STRICTNESS_OPTION),
    allow=SAY(Key.SETTINGS_ALLOW_OPTION),
    forbid=SAY(Key.SETTINGS_FORBID_OPTION),
    zone=SAY(Key.SETTINGS_ZONE_OPTION),
    quiet=SAY(Key.SETTINGS_QUIET_OPTION),
    notices=SAY(Key.SETTINGS_NOTICES_OPTION),
    posts_hour=SAY(Key.SETTINGS_POSTS_HOUR_OPTION),
    posts_day=SAY(Key.SETTINGS_POSTS_DAY_OPTION),
)
@app_commands.autocomplete(zone=zone_suggestions)
@app_commands.choices(language=LANGUAGE_CHOICES, strictness=STRICTNESS_CHOICES)
@app_commands.guild_only()
@app_commands.default_permissions(manage_guild=True)
@app_commands.check(for_admins)
async def settings(  # noqa: PLR0917 - each is an option of the one command
    interaction: Interaction,
    language: str | None = None,
    private: bool | None = None,
    findings: app_commands.Range[int, 1, MOST_SHOWN] | None = None,
    strictness: str | None = None,
    allow: Place | None = None,
    forbid: Place | None = None,
    zone: str | None = None,
    quiet: str | None = None,
    notices: discord.TextChannel | None = None,
    posts_hour: app_commands.Range[int, 1, MOST_POSTS_HOUR] | None = None,
    posts_day: app_commands.Range[int, 1, MOST_POSTS_DAY] | None = None,
) -> None:
    """Change what is given, and show how all of it stands then."""
    client, guild = services(interaction), interaction.guild_id or 0
    before = client.guild_settings.of(guild)
    chosen = replace(before, channels=_channels(before.channels, allow, forbid))
    if language is not None:
        chosen = replace(chosen, language=language if language in LANGUAGE_NAMES else None)
    if private is not None:
        chosen = replace(chosen, private=private)
    if findings is not None:
        chosen = replace(chosen, findings=findings)
    if strictness is not None:
        chosen = replace(chosen, strictness=Strictness(strictness))
    chosen = of_watches(chosen, zone, quiet, notices, posts_hour, posts_day)
    with client.serving():
        await acknowledge(interaction, private=True)
        if chosen != before:
            await client.guild_settings.choose(guild, chosen)
            log.info("settings changed", extra=fields(guild=guild))
        await deliver(interaction, panel_view(*shown(chosen, voice_of(interaction))))


def shown(chosen: Preferences, voice: Voice) -> tuple[Markdown, ...]:
    """Return how a server is answered."""
    own = voice.plain(Key.SETTINGS_EACH_OWN)
    language = own if chosen.language is None else LANGUAGE_NAMES[chosen.language]
    strictness = voice.say(STRICTNESS_KEYS[chosen.strictness])
    where = (
        voice.say(Key.SETTINGS_CHANNELS, channels=links(chosen.channels))
        if chosen.channels
        else voice.say(Key.SETTINGS_EVERYWHERE)
    )
    return (
        voice.say(Key.SETTINGS_TITLE),
        voice.say(Key.SETTINGS_LANGUAGE, language=language),
        voice.say(Key.SETTINGS_PRIVATE if chosen.private else Key.SETTINGS_VISIBLE),
        voice.say(Key.SETTINGS_FINDINGS, count=chosen.findings),
        voice.say(Key.SETTINGS_STRICTNESS, strictness=strictness),
        where,
        *watches_shown(chosen, voice),
    )


def _channels(
    before: tuple[int, ...], allow: Place | None, forbid: Place | None
) -> tuple[int, ...]:
    """Add a channel and take one away; refuses more than can be remembered."""
    added = (*before, allow.id) if allow is not None else before
    left = tuple(dict.fromkeys(one for one in added if forbid is None or one != forbid.id))
    if len(left) > MOST_CHANNELS:
        raise Refusal(Key.SETTINGS_CHANNELS_FULL, most=MOST_CHANNELS)
    return left
