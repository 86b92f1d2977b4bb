"""What Discord shows of the commands while they are chosen, in the languages of its users.

Names of commands and options stay as they are: sentences, and people among each other, name them.
"""

from __future__ import annotations

from types import MappingProxyType

import discord
from discord import app_commands

from bot.replies import ENGLISH, LANGUAGES, language_code
from bot.speech.voice import Key, Voice

DESCRIPTIONS = frozenset(
    {
        app_commands.TranslationContextLocation.command_description,
        app_commands.TranslationContextLocation.group_description,
        app_commands.TranslationContextLocation.parameter_description,
    }
)
KEYS = MappingProxyType({sentence: key for key, sentence in ENGLISH.sentences.items()})


class Translator(app_commands.Translator):
    """Give descriptions, and what menus are called, in the language of a locale."""

    async def translate(
        self,
        string: app_commands.locale_str,
        locale: discord.Locale,
        context: app_commands.TranslationContextTypes,
    ) -> str | None:
        """Give the sentence in the language; None where Discord shall show the English one."""
        code = language_code(locale.value)
        named = isinstance(context.data, app_commands.ContextMenu)
        if code is None or code == ENGLISH.code:
            return None
        if context.location not in DESCRIPTIONS and not named:
            return None
        key = Key.PINNED_DESCRIPTION if string.extras else KEYS.get(string.message)
        return None if key is None else Voice(LANGUAGES[code]).plain(key, **string.extras)
