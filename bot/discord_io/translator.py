"""What Discord shows of the commands while they are chosen, in the languages of its users."""

from __future__ import annotations

import asyncio
from functools import cache
from types import MappingProxyType

import discord
from discord import app_commands
from discord.app_commands import TranslationContextLocation as Location

from bot.i18n.languages import ENGLISH, LANGUAGES, language_code
from bot.i18n.phrases import Key, Language, Voice

PINNED = "pinned"  # among the extras of a command whose name is its admins' own
KEYS = MappingProxyType({sentence: key for key, sentence in ENGLISH.sentences.items()})
SPOKEN = MappingProxyType(
    {one: LANGUAGES[code] for one in discord.Locale if (code := language_code(one.value))}
)
"""The languages by Discord's locales, of which it asks for each text: twenty thousand a start."""


class Translator(app_commands.Translator):
    """Give names, descriptions and choices in the language of a locale."""

    async def load(self) -> None:
        """Read every language before the first question."""
        await asyncio.to_thread(lambda: [each.sentences for each in LANGUAGES.values()])

    async def translate(
        self,
        string: app_commands.locale_str,
        locale: discord.Locale,
        context: app_commands.TranslationContextTypes,
    ) -> str | None:
        """Return the text in the language; None where Discord shall show the English one."""
        language, told = SPOKEN.get(locale, ENGLISH), context.data
        if language is ENGLISH:
            return None
        if context.location in (Location.command_name, Location.group_name):
            if not isinstance(told, app_commands.ContextMenu):
                return _command(told, language)
        elif context.location is Location.parameter_name:
            return language.option_names.get(string.message)
        if string.extras:
            return Voice(language).plain(Key.PINNED_DESCRIPTION, **string.extras)
        return _told(string.message, language)


@cache  # as many as there are sentences
def _told(message: str, language: Language) -> str | None:
    """Return an English sentence in a language; None for what is no sentence."""
    key = KEYS.get(message)
    return None if key is None else Voice(language).plain(key)


def _command(told: object, language: Language) -> str | None:
    """Return a command's name; the one of a pinned actor is its admins' own in every language."""
    if not isinstance(told, app_commands.Command | app_commands.Group):
        return None
    pinned = isinstance(told, app_commands.Command) and PINNED in told.extras
    return None if pinned else language.command_names.get(told.qualified_name)
