"""One language: its Fluent files, read once, and CLDR's plurals, numbers and days."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache, cached_property, lru_cache
from importlib import resources
from pathlib import Path
from types import MappingProxyType

from babel import Locale
from babel.dates import format_skeleton
from babel.numbers import format_decimal
from fluent.runtime.types import FluentInt

from bot.i18n.fluent_files import Message, read_messages
from bot.i18n.keys import Key, Noun

LONG = "yMMMMd"  # CLDR's skeletons of a day with the month's full and short name
SHORT = "yMMMd"
KEPT = 4096  # counts, days and sentences with their numbers that are kept as they were written


@dataclass(frozen=True, eq=False)
class Language:
    """A folder of Fluent files, and the language's data in CLDR by the locale's name.

    A number below `least_grouped` has no separator of thousands: CLDR's minimumGroupingDigits,
    which Babel leaves out. The files are read when the first sentence is wanted.
    """

    code: str
    territory: str | None = None
    least_grouped: int = 1000

    @cached_property
    def locale(self) -> Locale:
        """The language's data in CLDR."""
        return Locale(self.code, self.territory)

    @cached_property
    def sentences(self) -> Mapping[Key, str]:
        """Every sentence as a template for `str.format`; what is counted stands as `{name}`."""
        return MappingProxyType({key: self.template(key) for key in Key})

    @cached_property
    def messages(self) -> Mapping[str, Message]:
        """Every message of the language's files by its id."""
        return read_messages(self.code, Path(str(resources.files(__package__) / self.code)))

    @cached_property
    def counting(self) -> frozenset[str]:
        """The ids of the messages that have forms for numbers."""
        return frozenset(one for one, message in self.messages.items() if message.forms)

    @cached_property
    def command_names(self) -> Mapping[str, str]:
        """What Discord calls each command in this language, by its whole English name."""
        return self._names("command_", " ")

    @cached_property
    def option_names(self) -> Mapping[str, str]:
        """What Discord calls each option in this language, by its English name."""
        return self._names("option_", "_")

    @cached_property
    def month_names(self) -> Mapping[str, int]:
        """The number of each month by its names: case-folded, full and short, without a dot."""
        names: dict[str, int] = {}
        for locale in (self.locale, Locale(self.code)):  # "Sept" in Britain, "Sep" elsewhere
            for widths in locale.months.values():
                for width in ("wide", "abbreviated"):
                    for number, name in widths[width].items():
                        names.setdefault(name.casefold().rstrip("."), number)
        return MappingProxyType(names)

    @cached_property
    def greetings(self) -> frozenset[str]:
        """Whole messages that greet, case-folded and without marks."""
        return self._typed("greetings")

    @cached_property
    def thanks(self) -> frozenset[str]:
        """Whole messages that thank."""
        return self._typed("thanks")

    @cached_property
    def pleas(self) -> frozenset[str]:
        """Whole messages that ask for help."""
        return self._typed("pleas")

    def template(self, message: str, numbers: Mapping[str, int] = MappingProxyType({})) -> str:
        """Return a message as a template for `str.format`, in the forms for these numbers.

        Fluent's own formatting refuses a value of more than 2,500 characters, and an escaped
        question may have 4,000; so values are put in afterwards.
        """
        found = self.messages[message]
        values = {name: f"{{{name}}}" for name in found.variables} | {
            name: self.counted(value) for name, value in numbers.items()
        }
        pattern = found.bundle.get_message(message).value
        assert pattern is not None, message
        text, errors = found.bundle.format_pattern(pattern, values)
        if errors:
            raise ValueError(f"message {message!r} of {self.code!r} cannot be formatted: {errors}")
        return str(text)

    def number(self, value: int) -> str:
        """Write a whole number with the language's separator of thousands."""
        return _number(self, value)

    def decimal(self, value: float, places: int) -> str:
        """Write a number with so many decimal places, without a separator of thousands."""
        return format_decimal(value, f"0.{'0' * places}".rstrip("."), self.locale)

    def count(self, noun: Noun, value: int) -> str:
        """Write a count with its noun in the right form."""
        return _count(self, noun, value)

    def day(self, value: date, skeleton: str) -> str:
        """Write a day by CLDR's skeleton; no time zone ever moves it."""
        return _day(self, value, skeleton)

    def shown_name(self, own: str, *, option: bool = False) -> str:
        """Return what Discord calls a command, with its group, or an option."""
        if option:
            return self.option_names.get(own, own)
        words = own.split()
        wholes = (" ".join(words[:count]) for count in range(1, len(words) + 1))
        return " ".join(
            self.command_names.get(whole, word) for whole, word in zip(wholes, words, strict=True)
        )

    def counted(self, value: int) -> FluentInt:
        """Return a number as Fluent chooses forms by it and writes it."""
        return FluentInt(value, useGrouping=abs(value) >= self.least_grouped)

    def _typed(self, message: str) -> frozenset[str]:
        return frozenset(one.strip() for one in self.template(message).split(","))

    def _names(self, prefix: str, between: str) -> Mapping[str, str]:
        return MappingProxyType(
            {
                message.removeprefix(prefix).replace("_", between): self.template(message)
                for message in self.messages
                if message.startswith(prefix)
            }
        )


@lru_cache(KEPT)
def _number(language: Language, value: int) -> str:
    return str(language.counted(value).format(language.locale))


@lru_cache(KEPT)
def _count(language: Language, noun: Noun, value: int) -> str:
    return language.template(noun, {"count": value})


@lru_cache(KEPT)
def _day(language: Language, value: date, skeleton: str) -> str:
    written = format_skeleton(skeleton, value, locale=language.locale)
    if value.day == 1:  # "1er mars": CLDR does not know it
        return _first_of_month(language) + written.removeprefix("1")
    return written


@cache
def _first_of_month(language: Language) -> str:
    return language.template("first_of_month")
