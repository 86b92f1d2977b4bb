"""What Discord shows of the commands while they are chosen, in the languages of its users."""

from __future__ import annotations

import asyncio
from types import MappingProxyType

import discord
from discord import app_commands
from discord.app_commands import TranslationContextLocation as Location

from bot.i18n.languages import ENGLISH, LANGUAGES, language_code
from bot.i18n.phrases import Key, Language, Voice

PINNED = "pinned"  # among the extras of a command whose name is its admins' own
KEYS = MappingProxyType({sentence: key for key, sentence in ENGLISH.sentences.items()})


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
        code = language_code(locale.value)
        if code is None or code == ENGLISH.code:
            return None
        language, told = LANGUAGES[code], context.data
        if context.location in (Location.command_name, Location.group_name):
            if not isinstance(told, app_commands.ContextMenu):
                return _command(told, language)
        elif context.location is Location.parameter_name:
            return language.option_names.get(string.message)
        key = Key.PINNED_DESCRIPTION if string.extras else KEYS.get(string.message)
        return None if key is None else Voice(language).plain(key, **string.extras)


def _command(told: object, language: Language) -> str | None:
    """Return a command's name; the one of a pinned actor is its admins' own in every language."""
    if not isinstance(told, app_commands.Command | app_commands.Group):
        return None
    pinned = isinstance(told, app_commands.Command) and PINNED in told.extras
    return None if pinned else language.command_names.get(told.qualified_name)
