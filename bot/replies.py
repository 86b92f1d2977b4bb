"""Every sentence that the bot can say, in every language that it speaks."""

from __future__ import annotations

from types import MappingProxyType

from bot.speech.languages.english import ENGLISH
from bot.speech.voice import Voice

__all__ = ["ENGLISH", "LANGUAGES", "voice_for"]

LANGUAGES = MappingProxyType({language.code: language for language in (ENGLISH,)})


def voice_for(locale: str | None) -> Voice:
    """Give the voice for one of Discord's locales, such as `en-GB`; English for all others."""
    code = (locale or "").split("-", 1)[0]
    return Voice(LANGUAGES.get(code, ENGLISH))
