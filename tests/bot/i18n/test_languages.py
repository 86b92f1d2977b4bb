"""Every language says everything, with the same values, and where it is to be said."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import discord
import pytest
from discord import app_commands

from bot.discord_io.translator import KEYS, Translator
from bot.features.pins.pinned import command_of
from bot.i18n.fluent_files import read_messages
from bot.i18n.languages import ENGLISH, LANGUAGES, language_code, voice_for
from bot.i18n.phrases import Key, Language, Noun, Voice
from bot.markdown import Markdown
from bot.store.pins import Pin
from tests.bot.articles import LED, found
from tests.bot.conftest import Stage

OTHERS = [language for language in LANGUAGES.values() if language is not ENGLISH]
NAMED = r"`(/?)([a-z][a-z_ -]*)`"
CHAT_INPUT = 1
ASKED = "Who leads the delegation?"


def test_six_languages_are_spoken() -> None:
    assert list(LANGUAGES) == ["en", "it", "fr", "de", "es", "uk"]


@pytest.mark.parametrize(
    ("code", "none", "one", "three", "many", "day"),
    [
        ("en", "0 articles", "1 article", "3 articles", "1,240 articles", "1 March 2022"),
        ("it", "0 articoli", "1 articolo", "3 articoli", "1.240 articoli", "1º marzo 2022"),
        ("fr", "0 article", "1 article", "3 articles", "1\u202f240 articles", "1er mars 2022"),
        ("de", "0 Artikel", "1 Artikel", "3 Artikel", "1.240 Artikel", "1. März 2022"),
        ("es", "0 artículos", "1 artículo", "3 artículos", "1240 artículos", "1 de marzo de 2022"),
        ("uk", "0 статей", "1 стаття", "3 статті", "1\u00a0240 статей", "1 березня 2022\u202fр."),
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


@pytest.mark.parametrize(
    ("locale", "asked", "quoted", "button", "failed"),
    [
        (
            "it",
            "-# Domanda: ",
            "citazione diretta",
            "Contesto",
            "Qualcosa è andato storto da parte mia",
        ),
        ("de", "-# Frage: ", "wörtlich zitiert", "Kontext", "Bei mir ist etwas schiefgegangen"),
        ("uk", "-# Запитання: ", "пряма цитата", "Контекст", "Щось пішло не так на моєму боці"),
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
    assert ask["options"][0]["description_localizations"]["it"] == "Che cosa vuoi sapere"
    assert find["name_localizations"]["uk"] == "Шукати в статтях"
    assert commands["sources"]["name_localizations"]["de"] == "quellen"
    assert commands["sources"]["options"][0]["name_localizations"]["uk"] == "додати"
    added = next(one for one in commands["actors"]["options"] if one["name"] == "pin")
    assert added["description_localizations"]["fr"] == (
        "Donner à ce serveur une commande qui cite un seul acteur"
    )


def test_every_description_has_a_sentence_of_its_own_kind() -> None:
    """What is told apart by its English text must not be two sentences elsewhere."""
    described = [key for key in Key if ENGLISH.messages[key].file == "commands.ftl"]
    for language in OTHERS:
        for key in described:
            text = ENGLISH.sentences[key]
            assert language.sentences[KEYS[text]] == language.sentences[key], (language.code, key)


def test_every_key_stands_below_the_file_that_has_its_sentence() -> None:
    below, found = "", {}
    for line in inspect.getsource(Key).splitlines():
        if heading := re.fullmatch(r" {4}# ([a-z]+\.ftl)(: .+)?", line):
            below = heading[1]
        elif key := re.fullmatch(r' {4}[A-Z_]+ = "(.+)"', line):
            found[key[1]] = below
    assert found == {key.value: ENGLISH.messages[key].file for key in Key}


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


def test_every_command_and_option_that_a_sentence_names_has_a_name() -> None:
    for sentence in ENGLISH.sentences.values():
        for slash, name in re.findall(NAMED, sentence):
            if name != "onrecord add":
                assert name in (ENGLISH.command_names if slash else ENGLISH.option_names), name


def test_what_is_put_into_a_sentence_is_escaped_unless_it_is_ours() -> None:
    voice = voice_for("en-US")
    assert voice.say(Key.BAD_VALUE, value="**@here**") == (
        "I cannot use the value “\\*\\*\\@here\\*\\*”: please choose another."
    )
    assert voice.say(Key.BAD_VALUE, value=Markdown("**x**")) == (
        "I cannot use the value “**x**”: please choose another."
    )
    assert voice.plain(Key.BAD_VALUE, value="*x*") == (
        "I cannot use the value “*x*”: please choose another."
    )


def test_a_value_longer_than_fluent_takes_is_put_in_whole() -> None:
    said = voice_for("de").say(Key.FIND_CLAIM, claim="`/ask` {x} " + "y" * 4000)
    assert said.endswith("y" * 4000)
    assert "/ask\\` {x}" in said


def test_whole_numbers_in_a_sentence_are_written_as_the_language_writes_them() -> None:
    assert "12.345" in voice_for("de").say(Key.TOO_LONG, length=12345, most=300)
    assert "12\u202f345" in voice_for("fr").plain(Key.TOO_LONG, length=12345, most=300)


def test_numbers_and_days_are_written_as_in_english() -> None:
    voice = voice_for("en-US")
    assert voice.number(1234567) == "1,234,567"
    assert [voice.decimal(3.14159, places) for places in (2, 0)] == ["3.14", "3"]
    assert voice.count(Noun.ARTICLE, 0) == "0 articles"
    assert voice.day(date(2022, 9, 1)) == "1 September 2022"
    assert voice.short_day(date(2022, 5, 31)) == "31 May 2022"


@pytest.mark.parametrize("locale", ["en-US", "en-GB", "ja", "pt-BR", "", None])
def test_a_locale_that_is_not_spoken_is_answered_in_english(locale: str | None) -> None:
    assert voice_for(locale).language is ENGLISH


def test_a_sentence_may_have_forms_for_a_number(tmp_path: Path) -> None:
    (tmp_path / "one.ftl").write_text(
        "too_long =\n    { $most ->\n        [one] { $most } mark: `/ask` { $length }\n"
        "       *[other] { $most } marks: { $length }\n    }\n"
    )
    language = Language("en")
    vars(language)["messages"] = read_messages("en", tmp_path)
    voice = Voice(language, LANGUAGES["de"])
    assert voice.say(Key.TOO_LONG, most=1, length="*") == "1 mark: `/fragen` \\*"
    assert voice.plain(Key.TOO_LONG, most=1000, length=1) == "1,000 marks: 1"


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
