"""The languages that the bot speaks, each a folder of Fluent files."""

from __future__ import annotations

from types import MappingProxyType

from bot.i18n.phrases import Key, Language, Voice
from index import Findings, Reason

__all__ = ["ENGLISH", "LANGUAGES", "language_code", "reason_key", "voice_for"]

ENGLISH = Language("en", "GB")
LANGUAGES = MappingProxyType(
    {
        language.code: language
        for language in (
            ENGLISH,
            Language("it"),
            Language("fr"),
            Language("de"),
            Language("es", least_grouped=10_000),
            Language("uk"),
        )
    }
)


def language_code(locale: str | None) -> str | None:
    """Return the code of the language for one of Discord's locales; None where it is not spoken.

    >>> language_code("es-419"), language_code("ja")
    ('es', None)
    """
    code = (locale or "").split("-", 1)[0]
    return code if code in LANGUAGES else None


def voice_for(locale: str | None, shown: str | None = None) -> Voice:
    """Return the voice for one of Discord's locales, such as `en-GB`; English for all others.

    `shown` is the locale in which whoever is spoken to sees the commands, where it is known.
    """
    return Voice(_language(locale), None if shown is None else _language(shown))


def _language(locale: str | None) -> Language:
    return LANGUAGES[language_code(locale) or ENGLISH.code]


REASONS = MappingProxyType(
    {
        Reason.NOTHING_FOUND: Key.NOTHING_FOUND,
        Reason.UNSURE: Key.UNSURE,
        Reason.BELOW_THRESHOLD: Key.BELOW_THRESHOLD,
        Reason.UNKNOWN_ACTOR: Key.UNKNOWN_ACTOR,
        Reason.NO_STATEMENT: Key.NO_STATEMENT,
        Reason.EMPTY_LIBRARY: Key.EMPTY_LIBRARY,
    }
)


def reason_key(found: Findings) -> Key:
    """Return the sentence that says why nothing is quoted; of a known subject, another one."""
    if found.reason is Reason.BELOW_THRESHOLD and found.familiar:
        return Key.FAMILIAR
    return REASONS[found.reason or Reason.NOTHING_FOUND]
