"""Every sentence in every language."""

from __future__ import annotations

import re
from datetime import date
from string import Formatter

import pytest

from bot.features.pins.pinned import DESCRIBED_LENGTH
from bot.i18n.languages import ENGLISH, LANGUAGES, voice_for
from bot.i18n.phrases import Key, Language, Noun
from bot.markdown import Markdown
from bot.rendering.sheet import LABEL_NAME

EVERY = pytest.mark.parametrize("language", LANGUAGES.values(), ids=LANGUAGES.keys())


def places(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name is not None}


@EVERY
def test_a_language_has_every_sentence_with_the_same_places(language: Language) -> None:
    assert set(language.sentences) == set(Key)
    for key, sentence in language.sentences.items():
        assert places(sentence) == places(ENGLISH.sentences[key]), key
        assert sentence.strip(), key


@EVERY
def test_a_language_counts_and_names_months(language: Language) -> None:
    assert set(language.nouns) == set(Noun)
    for noun in Noun:
        assert all(language.nouns[noun][language.plural(count)] for count in range(120))
    assert len(set(language.months)) == len(set(language.short_months)) == 12
    for template in (language.day, language.short_day):
        assert places(template) == {"day", "month", "year"}


@EVERY
def test_small_talk_is_written_as_it_is_compared(language: Language) -> None:
    talk = language.greetings | language.thanks | language.pleas
    assert all(one == " ".join(re.findall(r"[^\W_]+", one.casefold())) for one in talk)
    sets = (language.greetings, language.thanks, language.pleas)
    assert sum(map(len, sets)) == len(talk)


@EVERY
def test_descriptions_fit_discords_hundred_characters(language: Language) -> None:
    keys = list(Key)
    for key in keys[keys.index(Key.ASK_DESCRIPTION) :]:
        assert 1 <= len(language.sentences[key]) <= 100, key
    pinned = language.sentences[Key.PINNED_DESCRIPTION].format(actor="x" * DESCRIBED_LENGTH)
    assert len(pinned) <= 100


@EVERY
def test_labels_fit_discords_eighty_characters(language: Language) -> None:
    for key in (each for each in Key if each.name.startswith("BUTTON_")):
        assert 1 <= len(language.sentences[key].format(actor="x" * LABEL_NAME)) <= 80, key


def test_what_is_put_into_a_sentence_is_escaped_unless_it_is_ours() -> None:
    voice = voice_for("en-US")
    assert voice.say(Key.BAD_VALUE, value="**@here**") == (
        "I cannot use the value “\\*\\*\\@here\\*\\*”: please choose another."
    )
    assert voice.say(Key.BAD_VALUE, value=Markdown("**x**")) == (
        "I cannot use the value “**x**”: please choose another."
    )


def test_numbers_counts_and_days_are_written_as_in_english() -> None:
    voice = voice_for("en-US")
    assert voice.number(1234567) == "1,234,567"
    assert voice.count(Noun.ARTICLE, 1) == "1 article"
    assert voice.count(Noun.ARTICLE, 0) == "0 articles"
    assert voice.day(date(2022, 9, 1)) == "1 September 2022"
    assert voice.short_day(date(2022, 9, 1)) == "1 Sep 2022"


@pytest.mark.parametrize("locale", ["en-US", "en-GB", "ja", "pt-BR", "", None])
def test_a_locale_without_a_table_is_answered_in_english(locale: str | None) -> None:
    assert voice_for(locale).language is ENGLISH
