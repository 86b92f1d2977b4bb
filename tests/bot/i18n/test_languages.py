"""Every language says everything, with the same values, and where it is to be said."""

from __future__ import annotations

import re
import string
from collections.abc import Iterator
from datetime import date
from typing import Any

import discord
import pytest
from discord import app_commands

from bot.discord_io.translator import KEYS, Translator
from bot.features.pins.pinned import command_of
from bot.i18n.languages import ENGLISH, LANGUAGES, language_code, voice_for
from bot.i18n.phrases import Key, Language, Noun
from bot.store.pins import Pin
from tests.bot.articles import LED, found
from tests.bot.conftest import Stage

OTHERS = [language for language in LANGUAGES.values() if language is not ENGLISH]
CODES = [language.code for language in OTHERS]
NAMED = r"`(/?)([a-z][a-z_ -]*)`"
CHAT_INPUT = 1
ASKED = "Who leads the delegation?"
# Without words, or with a word that is the same in that language, too.
WORDLESS = {
    Key.SPEAKER, Key.SPEAKER_FOR, Key.PIN_LINE, Key.DETAIL, Key.FEEDBACK_LINK, Key.STEP_UNKNOWN,
    Key.FEEDBACK_QUESTION, Key.UNANSWERED_ABOUT, Key.BUTTON_NAME, Key.STATUS_TITLE,
    Key.WATCH_TITLE_ACTOR, Key.WATCH_LINE,
}  # fmt: skip
DESCRIPTIONS = {
    key
    for key in Key
    if key.name.endswith("_DESCRIPTION")
    or key.name.startswith(("ASK_", "ALIAS_ACTOR", "ALIAS_NAME", "ALIAS_OTHER"))
    or key in {Key.SAID_ACTOR, Key.SAID_ABOUT, Key.COMPARE_FIRST, Key.COMPARE_SECOND}
    or key in {Key.COMPARE_ABOUT, Key.PIN_NAME, Key.UNPIN_COMMAND, Key.LIST_ACTOR}
}


def placeholders(sentence: str) -> list[str]:
    return sorted(name for _, name, _, _ in string.Formatter().parse(sentence) if name)


def test_six_languages_are_spoken() -> None:
    assert list(LANGUAGES) == ["en", "it", "fr", "de", "es", "uk"]


@pytest.mark.parametrize("language", OTHERS, ids=CODES)
def test_a_language_says_every_sentence_with_the_same_values_and_marks(language: Language) -> None:
    assert set(language.sentences) == set(Key)
    for key, sentence in language.sentences.items():
        english = ENGLISH.sentences[key]
        assert placeholders(sentence) == placeholders(english), key
        for mark in ("*", "`", "\n"):
            assert sentence.count(mark) == english.count(mark), key
        assert sentence.startswith("-# ") == english.startswith("-# "), key
        assert sentence.startswith("### ") == english.startswith("### "), key


@pytest.mark.parametrize("language", OTHERS, ids=CODES)
def test_no_sentence_was_left_in_english(language: Language) -> None:
    same = {key for key in Key if language.sentences[key] == ENGLISH.sentences[key]}
    assert same <= WORDLESS


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=list(LANGUAGES))
def test_a_sentence_fits_its_place(language: Language) -> None:
    actor = "x" * 80
    for key in DESCRIPTIONS:
        text = language.sentences[key]
        assert 1 <= len(text.format(actor=actor) if "{actor}" in text else text) <= 100, key
    for key in Key:
        if key.name.startswith("BUTTON_"):
            assert len(language.sentences[key]) <= 40, key
    assert len(language.sentences[Key.FIND_NAME]) <= 32


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=list(LANGUAGES))
def test_every_noun_has_a_form_for_every_count(language: Language) -> None:
    forms = 3 if language.code == "uk" else 2
    assert {noun: len(language.nouns[noun]) for noun in Noun} == dict.fromkeys(Noun, forms)
    assert {language.plural(count) for count in range(130)} == set(range(forms))
    assert len(language.months) == len(language.short_months) == 12


@pytest.mark.parametrize(
    ("code", "none", "one", "three", "many", "day"),
    [
        ("en", "0 articles", "1 article", "3 articles", "1,240 articles", "1 March 2022"),
        ("it", "0 articoli", "1 articolo", "3 articoli", "1.240 articoli", "1º marzo 2022"),
        ("fr", "0 article", "1 article", "3 articles", "1\u202f240 articles", "1er mars 2022"),
        ("de", "0 Artikel", "1 Artikel", "3 Artikel", "1.240 Artikel", "1. März 2022"),
        ("es", "0 artículos", "1 artículo", "3 artículos", "1240 artículos", "1 de marzo de 2022"),
        ("uk", "0 статей", "1 стаття", "3 статті", "1\u00a0240 статей", "1 березня 2022"),
    ],
)
def test_counts_and_days_are_written_as_the_language_writes_them(
    code: str, none: str, one: str, three: str, many: str, day: str
) -> None:
    voice = voice_for(code)
    counts = [voice.count(Noun.ARTICLE, count) for count in (0, 1, 3, 1240)]
    assert counts == [none, one, three, many]
    assert voice.day(date(2022, 3, 1)) == day


def test_ukrainian_counts_by_the_last_figures() -> None:
    counted = [voice_for("uk").count(Noun.ANSWER, count) for count in (2, 5, 11, 12, 21, 24)]
    assert counted == [
        "2 відповіді", "5 відповідей", "11 відповідей", "12 відповідей", "21 відповідь",
        "24 відповіді",
    ]  # fmt: skip


def test_a_locale_of_another_language_is_answered_in_english() -> None:
    assert [language_code(locale) for locale in ("es-419", "en-GB", "ja", None)] == [
        "es", "en", None, None,
    ]  # fmt: skip
    assert voice_for("ja").language is ENGLISH


@pytest.mark.parametrize(
    ("locale", "asked", "quoted", "button", "failed"),
    [
        ("it", "-# Domanda: ", "citazione diretta", "Contesto", "Qualcosa è andato storto qui"),
        ("de", "-# Frage: ", "wörtlich zitiert", "Umgebung", "Hier ist etwas schiefgegangen"),
        ("uk", "-# Запитання: ", "пряма цитата", "Контекст", "Щось пішло не так тут"),
    ],
)
async def test_a_user_is_answered_in_their_language(
    live: Stage, locale: str, asked: str, quoted: str, button: str, failed: str
) -> None:
    user = live.discord.add_member(live.guild, "berta", locale=locale)
    live.library.answers[ASKED] = found(LED)
    response = await live.discord.slash(user, live.channel, "ask", question=ASKED)
    assert response.text.startswith(asked + ASKED)
    assert quoted in response.text
    assert response.buttons[0]["label"] == button
    live.library.answers[ASKED] = RuntimeError("broken")
    failure = await live.discord.slash(user, live.channel, "ask", question=ASKED)
    assert failure.text.startswith(failed)


async def test_discord_is_given_the_descriptions_in_every_language(live: Stage) -> None:
    commands = {each["name"]: each for each in live.discord.store.commands[None]}
    ask, find = commands["ask"], commands["Find on record"]
    assert set(ask["description_localizations"]) == {"it", "fr", "de", "es-ES", "es-419", "uk"}
    assert ask["description_localizations"]["de"] == (
        "Eine Frage stellen: Die Artikel antworten in ihren eigenen Worten"
    )
    assert ask["name_localizations"]["es-419"] == "preguntar"
    assert ask["options"][0]["name_localizations"]["de"] == "frage"
    strictness = next(one for one in commands["settings"]["options"] if one["name"] == "strictness")
    assert strictness["choices"][1]["name_localizations"]["it"] == "equilibrato"
    assert ask["options"][0]["description_localizations"]["it"] == "Che cosa vuole sapere"
    assert find["name_localizations"]["uk"] == "Шукати в статтях"
    assert commands["sources"]["name_localizations"]["de"] == "quellen"
    assert commands["sources"]["options"][0]["name_localizations"]["uk"] == "додати"
    added = next(one for one in commands["actors"]["options"] if one["name"] == "pin")
    assert added["description_localizations"]["fr"] == (
        "Donner à ce serveur une commande qui interroge un seul acteur"
    )


def test_every_description_has_a_sentence_of_its_own_kind() -> None:
    """What is told apart by its English text must not be two sentences elsewhere."""
    for language in OTHERS:
        for key in DESCRIPTIONS:
            text = ENGLISH.sentences[key]
            assert language.sentences[KEYS[text]] == language.sentences[key], (language.code, key)


def own_names(payload: dict[str, Any], above: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """Give a command, its subcommands, and the options of all, by their own whole names."""
    name = f"{above} {payload['name']}".strip()
    yield name, payload
    for one in payload.get("options", ()):
        yield from own_names(one, name)


@pytest.mark.parametrize("locale", ["it", "fr", "de", "es-ES", "es-419", "uk"])
async def test_every_name_is_valid_and_told_apart_in_every_language(
    live: Stage, locale: str
) -> None:
    held: dict[str, list[str]] = {}
    menus = 0
    for command in live.discord.store.commands[None]:
        menus += command["type"] != CHAT_INPUT
        if command["type"] != CHAT_INPUT:
            continue
        for name, payload in own_names(command):
            shown = payload["name_localizations"][locale]
            assert re.fullmatch(r"[-_\w]{1,32}", shown), shown
            assert shown == shown.lower(), shown
            held.setdefault(name.rpartition(" ")[0], []).append(shown)
    assert menus == 1
    for names in held.values():
        assert len(set(names)) == len(names), names


def test_sentences_name_commands_as_whoever_reads_them_sees_them() -> None:
    key = Key.SOURCES_NO_SUCH
    assert "`/quellen liste`" in voice_for("de").say(key, name="x")
    assert "`/sources list`" in voice_for("de", shown="en-GB").say(key, name="x")
    assert "`/fuentes lista`" in voice_for("en-US", shown="es-419").say(key, name="x")


@pytest.mark.parametrize("language", OTHERS, ids=CODES)
def test_every_command_and_option_that_a_sentence_names_has_a_name(language: Language) -> None:
    for key, sentence in ENGLISH.sentences.items():
        assert re.findall(NAMED, sentence) == re.findall(NAMED, language.sentences[key]), key
        for slash, name in re.findall(NAMED, sentence):
            if name != "onrecord add":
                assert name in (language.command_names if slash else language.option_names), name


async def test_an_english_member_of_a_german_server_reads_the_names_that_discord_shows(
    live: Stage,
) -> None:
    nora = live.discord.add_member(live.guild, "nora", locale="en-GB", admin=True)
    await live.discord.slash(nora, live.channel, "settings", language="de")
    said = await live.discord.slash(nora, live.channel, "actors list")
    assert said.text.startswith("Hier ist kein Akteur")
    assert "`/actors pin`" in said.text


async def test_a_pinned_actors_command_keeps_the_name_that_admins_gave(live: Stage) -> None:
    tree = app_commands.CommandTree(discord.Client(intents=discord.Intents.none()))
    made = command_of(Pin(guild=1, command="compare", actor="Ada Crewe"))
    payload = await made.get_translated_payload(tree, Translator())
    assert not payload["name_localizations"]
    assert payload["description_localizations"]["it"] == "Cita le parole di Ada Crewe"
    assert payload["options"][0]["name_localizations"]["it"] == "tema"
