"""Every language's Fluent files are whole, and fit Discord."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import bot
from bot.features.pins.pinned import DESCRIBED_LENGTH
from bot.i18n.fluent_files import read_messages
from bot.i18n.languages import ENGLISH, LANGUAGES
from bot.i18n.phrases import Key, Language, Noun
from bot.rendering.sheet import LABEL_NAME
from tests.loopback import command_rules

FOLDER = Path(bot.__file__).parent
EVERY = pytest.mark.parametrize("language", LANGUAGES.values(), ids=LANGUAGES.keys())
OTHERS = [language for language in LANGUAGES.values() if language is not ENGLISH]
OTHER = pytest.mark.parametrize("language", OTHERS, ids=[each.code for each in OTHERS])
BESIDE = {"greetings", "thanks", "pleas", "first_of_month"}
NAMED = r"`(/?)([a-z][a-z_ -]*)`"
# Without words, or with a word that is the same in that language, too.
WORDLESS = {
    Key.SPEAKER, Key.SPEAKER_FOR, Key.PIN_LINE, Key.DETAIL, Key.FEEDBACK_LINK, Key.STEP_UNKNOWN,
    Key.FEEDBACK_QUESTION, Key.UNANSWERED_ABOUT, Key.BUTTON_NAME, Key.STATUS_TITLE,
    Key.WATCH_TITLE_ACTOR, Key.WATCH_LINE,
}  # fmt: skip


# The form of address that a language does not use (see the first comment of its files).
OTHER_ADDRESS = {
    "it": r"(?<=[a-z,] )(?:Lei|Le|Sua|Suo|Suoi|Sue)\b|\b(?:riprovi|prema|usi)\b",
    "fr": r"\b(?:vous|votre|vos|veuillez|choisissez|réessayez)\b",
    "de": r"\b(?:Ihnen|Ihre[mnrs]?)\b|(?<=[a-zäöüß,] )Sie\b",
    "es": r"\b(?:usted|inténtelo|pregunte de nuevo|pulse|hágame|mencióneme)\b",
    "uk": r"(?<=[а-яіїє,] )(?:Ви|Вас|Вам|Ваш\w*)\b|\b(?:вибери|запитай|спробуй)\b",
}


def within(language: Language, file: str) -> list[str]:
    return [name for name, message in language.messages.items() if message.file == file]


def test_every_folder_is_a_language_that_is_spoken() -> None:
    folders = {file.parent.name for file in (FOLDER / "i18n").glob("*/*.ftl")}
    assert folders == set(LANGUAGES)


@EVERY
def test_every_message_is_for_something(language: Language) -> None:
    names = {one for one in language.messages if one.startswith(("command_", "option_"))}
    assert len(names) > 20
    assert set(language.messages) - names == {*Key, *Noun, *BESIDE}


def test_every_sentence_and_noun_is_said_somewhere() -> None:
    files = [file for file in FOLDER.rglob("*.py") if file.name != "keys.py"]
    said = set(re.findall(r"\b((?:Key|Noun)\.\w+)", "".join(map(Path.read_text, files))))
    assert said == {*(f"Key.{key.name}" for key in Key), *(f"Noun.{noun.name}" for noun in Noun)}


@OTHER
def test_a_language_has_the_same_messages_in_the_same_files(language: Language) -> None:
    english = {name: message.file for name, message in ENGLISH.messages.items()}
    assert {name: message.file for name, message in language.messages.items()} == english


@OTHER
def test_a_message_has_the_same_values_and_marks_in_every_language(language: Language) -> None:
    for name, message in language.messages.items():
        assert message.variables == ENGLISH.messages[name].variables, name
    for key, sentence in language.sentences.items():
        english = ENGLISH.sentences[key]
        for mark in ("*", "`", "\n", "-# ", "### "):
            assert sentence.count(mark) == english.count(mark), (key, mark)
        for start in ("-# ", "### ", " "):
            assert sentence.startswith(start) == english.startswith(start), (key, start)
        assert re.findall(NAMED, sentence) == re.findall(NAMED, english), key


@OTHER
def test_no_sentence_was_left_in_english(language: Language) -> None:
    assert {key for key in Key if language.sentences[key] == ENGLISH.sentences[key]} <= WORDLESS


@OTHER
def test_people_are_addressed_in_one_form(language: Language) -> None:
    pattern = OTHER_ADDRESS[language.code]
    found = {key: re.search(pattern, text) for key, text in language.sentences.items()}
    assert {key: match[0] for key, match in found.items() if match} == {}


def test_french_marks_have_their_narrow_space() -> None:
    for key, sentence in LANGUAGES["fr"].sentences.items():
        text = sentence.replace("*and in 2021?*", "")
        assert not re.search(r"[^\u202f][!?;»]|[ \u00a0][:!?;»%]|«[^\u202f]", text), key


@EVERY
def test_a_message_has_text_and_no_marks_of_its_own(language: Language) -> None:
    for name, message in language.messages.items():
        text = language.template(name)
        for variable in message.variables - {"count"}:
            text = text.replace(f"{{{variable}}}", "x")
        assert text.strip(), name
        assert not re.findall("[{}\u2066-\u2069]", text.replace("{count}", "")), name


@EVERY
def test_whatever_is_counted_has_every_form_that_cldr_knows(language: Language) -> None:
    categories = language.locale.plural_form.tags | {"other"}
    for noun in Noun:
        assert language.messages[noun].forms == (categories,), noun
        assert language.messages[noun].variables == {"count"}, noun
    for name, message in language.messages.items():
        assert all(forms >= categories for forms in message.forms), name


@EVERY
def test_small_talk_is_written_as_it_is_compared(language: Language) -> None:
    talk = language.greetings | language.thanks | language.pleas
    assert all(one == " ".join(re.findall(r"[^\W_]+", one.casefold())) for one in talk)
    sets = (language.greetings, language.thanks, language.pleas)
    assert sum(map(len, sets)) == len(talk)
    assert min(map(len, sets)) >= 3


@EVERY
def test_names_are_what_discord_takes(language: Language) -> None:
    for name in within(language, "names.ftl"):
        shown = language.template(name)
        assert len(shown) <= 32, name
        assert name == Key.FIND_NAME or command_rules.good_name(shown), name


def test_english_names_are_the_commands_own() -> None:
    for own, shown in ENGLISH.command_names.items():
        assert shown == own.split()[-1]
    assert all(own == shown for own, shown in ENGLISH.option_names.items())


@EVERY
def test_descriptions_fit_discords_hundred_characters(language: Language) -> None:
    described = within(language, "commands.ftl")
    assert {key for key in Key if key.endswith("_description")} <= set(described)
    for name in described:
        text = language.sentences[Key(name)].format(actor="x" * DESCRIBED_LENGTH)
        assert 1 <= len(text) <= 100, name


@EVERY
def test_choices_fit_discords_hundred_characters(language: Language) -> None:
    for key in (Key.STRICT, Key.BALANCED, Key.OPEN):
        assert 1 <= len(language.sentences[key]) <= 100, key


@EVERY
def test_labels_fit_discords_eighty_characters(language: Language) -> None:
    for key in (each for each in Key if each.name.startswith("BUTTON_")):
        sentence = language.sentences[key]
        assert 1 <= len(sentence.format(actor="x" * LABEL_NAME)) <= 80, key
        assert len(sentence) <= 40, key


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("asked = { $question", r"xx/one\.ftl is no Fluent at 'asked = \{ \$question"),
        ("a = 1\nb = 2\na = 3\n", "xx/one.ftl has the id 'a' a second time"),
    ],
)
def test_a_file_that_is_no_fluent_is_an_error(tmp_path: Path, text: str, told: str) -> None:
    (tmp_path / "one.ftl").write_text(text)
    with pytest.raises(ValueError, match=told):
        read_messages("xx", tmp_path)
