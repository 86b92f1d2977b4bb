"""How a sentence is said to somebody, with what is put into it.

What is put into a sentence is escaped, unless it is `Markdown` that we wrote ourselves.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from bot.i18n.keys import Key, Noun
from bot.i18n.language import KEPT, LONG, SHORT, Language
from bot.markdown import Markdown, escape
from index import Searched

__all__ = ["Key", "Language", "Noun", "Voice"]

_NAMED = re.compile(r"`(/?)([a-z][a-z_ -]*)`")


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
            name: value
            if isinstance(value, Markdown)
            else self.number(value)
            if type(value) is int
            else escape(str(value))
            for name, value in values.items()
        }
        return Markdown(self._sentence(key, values).format(**safe))

    def plain(self, key: Key, **values: object) -> str:
        """Fill a sentence for a place where Discord shows no markdown, such as a button."""
        written = {
            name: self.number(value) if type(value) is int else value
            for name, value in values.items()
        }
        return self._sentence(key, values).format(**written)

    def number(self, value: int) -> str:
        """Write a whole number with the language's separator of thousands."""
        return self.language.number(value)

    def decimal(self, value: float, places: int) -> str:
        """Write a number with so many decimal places."""
        return self.language.decimal(value, places)

    def count(self, noun: Noun, value: int) -> str:
        """Write a count with its noun in the right form."""
        return self.language.count(noun, value)

    def day(self, value: date) -> str:
        """Write a day out; no time zone ever moves it."""
        return self.language.day(value, LONG)

    def short_day(self, value: date) -> str:
        """Write a day with the month's short name."""
        return self.language.day(value, SHORT)

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

    def _sentence(self, key: Key, values: dict[str, object]) -> str:
        """Return a sentence before anything is put into it, with commands as they are shown."""
        if key in self.language.counting:
            numbers = {name: value for name, value in values.items() if type(value) is int}
            template = self.language.template(key, numbers)
        else:
            template = self.language.sentences[key]
        return _with_names(template, self.shown or self.language)


@lru_cache(KEPT)
def _with_names(template: str, names: Language) -> str:
    return _NAMED.sub(
        lambda match: f"`{match[1]}{names.shown_name(match[2], option=not match[1])}`", template
    )
