"""How a sentence is said: a language's table, its plurals, numbers and days.

What is put into a sentence is escaped, unless it is `Markdown` that we wrote ourselves.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date

from bot.i18n.keys import Key, Noun
from bot.markdown import Markdown, escape
from index import Searched

__all__ = ["Key", "Language", "Noun", "Voice"]

_NAMED = re.compile(r"`(/?)([a-z][a-z_ -]*)`")


@dataclass(frozen=True, slots=True)
class Language:
    """One language as a table: adding a language is adding one of these.

    `plural` gives the index of the noun's form for a count. `day` and `short_day` are
    templates over {day}, {month} and {year}; months are full and short names, January first, and
    `other_months` those that stand alone where these are inflected. `greetings`, `thanks` and
    `pleas` for help are whole messages, case-folded and without marks. Numbers of fewer figures
    than `least_grouped` have no separator of thousands; `first` is how a month's first day is
    written. `command_names` and `option_names` are what Discord calls the commands and options in
    this language, by their own names, which are English.
    """

    code: str
    sentences: Mapping[Key, str]
    nouns: Mapping[Noun, tuple[str, ...]]
    plural: Callable[[int], int]
    months: tuple[str, ...]
    short_months: tuple[str, ...]
    day: str
    short_day: str
    thousands: str
    greetings: frozenset[str]
    thanks: frozenset[str]
    pleas: frozenset[str]
    decimal: str = ","
    least_grouped: int = 4
    first: str = "1"
    other_months: tuple[str, ...] = ()
    command_names: Mapping[str, str] = field(default_factory=dict)
    option_names: Mapping[str, str] = field(default_factory=dict)

    def shown_name(self, own: str, *, option: bool = False) -> str:
        """Give what Discord calls a command, with its group, or an option."""
        if option:
            return self.option_names.get(own, own)
        words = own.split()
        wholes = (" ".join(words[:count]) for count in range(1, len(words) + 1))
        return " ".join(
            self.command_names.get(whole, word) for whole, word in zip(wholes, words, strict=True)
        )


@dataclass(frozen=True, slots=True)
class Voice:
    """Say sentences in one language.

    Sentences name commands and options by their own names in backticks; `shown` is the language
    in which whoever is spoken to sees them, where it is another one.
    """

    language: Language
    shown: Language | None = None

    def say(self, key: Key, **values: object) -> Markdown:
        """Fill the sentence; a value that is no `Markdown` is escaped."""
        safe = {
            name: value if isinstance(value, Markdown) else escape(str(value))
            for name, value in values.items()
        }
        return Markdown(self._sentence(key).format(**safe))

    def plain(self, key: Key, **values: object) -> str:
        """Fill a sentence for a place where Discord shows no markdown, such as a button."""
        return self._sentence(key).format(**values)

    def number(self, value: int) -> str:
        """Write a whole number with the language's separator of thousands."""
        if len(str(abs(value))) < self.language.least_grouped:
            return str(value)
        return f"{value:,}".replace(",", self.language.thousands)

    def decimal(self, value: float, places: int) -> str:
        """Write a number below a thousand with so many decimal places."""
        return f"{value:.{places}f}".replace(".", self.language.decimal)

    def count(self, noun: Noun, value: int) -> str:
        """Write a count with its noun in the right form."""
        form = self.language.nouns[noun][self.language.plural(value)]
        return f"{self.number(value)} {form}"

    def day(self, value: date) -> str:
        """Write a day out; no time zone ever moves it."""
        return self._day(self.language.day, self.language.months, value)

    def short_day(self, value: date) -> str:
        """Write a day with the month's short name."""
        return self._day(self.language.short_day, self.language.short_months, value)

    def searched(self, searched: Searched) -> Markdown:
        """Name what was searched: how many articles, from when to when."""
        first, last = searched.first, searched.last
        articles = self.count(Noun.ARTICLE, searched.articles)
        if first is None or last is None:
            key = Key.SPAN_SINGLE if searched.articles == 1 else Key.SPAN_UNDATED
            return self.say(key, articles=articles)
        if searched.articles == 1:
            return self.say(Key.SPAN_SINGLE_DAY, first=self.short_day(first))
        key = Key.SPAN_DAY if first == last else Key.SPAN_DAYS
        return self.say(
            key, articles=articles, first=self.short_day(first), last=self.short_day(last)
        )

    def _sentence(self, key: Key) -> str:
        """Give a sentence before anything is put into it, with commands as they are shown."""
        names = self.shown or self.language
        return _NAMED.sub(
            lambda match: f"`{match[1]}{names.shown_name(match[2], option=not match[1])}`",
            self.language.sentences[key],
        )

    def _day(self, template: str, months: tuple[str, ...], value: date) -> str:
        day = self.language.first if value.day == 1 else value.day
        return template.format(day=day, month=months[value.month - 1], year=value.year)
