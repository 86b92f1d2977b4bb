"""Who says a quote's words, how surely, and where else they stand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from bot.i18n.languages import voice_for
from bot.markdown import units
from bot.rendering.answer import answer
from bot.rendering.attribution import SIZES, Size, also_line, attribution, speaker_line
from index import Article, Kind, Modality, Polarity, Speaker
from tests.bot.articles import FERRIES, HARBOUR, HOSTILE, LEADER, PRONOUN, SAID, finding, found
from tests.loopback.markdown import Style, read

VOICE = voice_for("en-GB")
WORDS = "She added that the talks were frank."
NAMED = "**Ottoline Brask** (Vellmar islands), "


@pytest.mark.parametrize(
    ("speaker", "line"),
    [
        (LEADER, f"{NAMED}quoted directly"),
        (replace(LEADER, actor=None), "**Ottoline Brask**, quoted directly"),
        (replace(LEADER, actor="Ottoline Brask"), "**Ottoline Brask**, quoted directly"),
        (PRONOUN, f"{NAMED}reported in the article’s words · in the text: “She”"),
        (replace(PRONOUN, mention="the minister"), f"{NAMED}reported in the article’s words"),
        (replace(LEADER, kind=Kind.MIXED, mention="\nThe"), f"{NAMED}quoted in part"),
        (replace(LEADER, kind=Kind.UNATTRIBUTED), f"{NAMED}stated by the article"),
        (replace(LEADER, confidence=0.79), f"{NAMED}quoted directly · *attribution uncertain*"),
        (replace(LEADER, confidence=0.8), f"{NAMED}quoted directly"),
        (replace(LEADER, polarity=Polarity.NEGATED), f"{NAMED}*did not say this* · quoted direc"),
        (replace(LEADER, polarity=Polarity.DECLINED), f"{NAMED}*declined to comment* · quoted d"),
        (
            replace(LEADER, modality=Modality.HYPOTHETICAL),
            f"{NAMED}*hypothetical* · quoted directly",
        ),
        (
            replace(LEADER, modality=Modality.FUTURE),
            f"{NAMED}*announced, not yet said* · quoted directly",
        ),
    ],
)
def test_a_speaker_is_named_with_the_words_that_show_it(speaker: Speaker, line: str) -> None:
    shown = speaker_line(finding(HARBOUR, WORDS, speaker=speaker, statement=SAID), VOICE)
    assert shown.startswith(line)
    assert shown == line or not line.endswith(("directly", "words", "part", "article"))


def test_without_a_speaker_it_says_whether_anybody_speaks() -> None:
    assert speaker_line(finding(HARBOUR, WORDS), VOICE) == "-# The article’s own words"
    unknown = finding(HARBOUR, WORDS, statement=SAID)
    assert speaker_line(unknown, VOICE) == "-# Speaker not identified"
    nameless = replace(LEADER, name="\u202e\x00")
    assert speaker_line(replace(unknown, speaker=nameless), VOICE) == "-# Speaker not identified"


@pytest.mark.parametrize(
    ("mention", "told"),
    [
        ("Brask", False),
        ("Ottoline Brask,\nwho leads", False),  # not on one line
        ("said Ottoline Brask", False),
        ("who leads the delegation of the islands", True),
        ("She", True),
        ("the harbour council", False),  # not the article's words: it writes The
        ("council of Vellmar", True),
    ],
)
def test_the_words_that_show_who_it_is_are_told_where_they_tell_more(
    mention: str, told: bool
) -> None:
    quote = HARBOUR.text.split("\n\n")[1]
    shown = finding(HARBOUR, quote, speaker=replace(LEADER, mention=mention))
    line = speaker_line(shown, VOICE)
    assert line == f"{NAMED}quoted directly" + (f" · in the text: “{mention}”" if told else "")
    elsewhere = finding(HARBOUR, WORDS, speaker=replace(LEADER, mention="Brask"))
    assert speaker_line(elsewhere, VOICE) == f"{NAMED}quoted directly · in the text: “Brask”"


def test_what_somebody_only_wants_is_not_told_as_said() -> None:
    wish = finding(HARBOUR, WORDS, speaker=LEADER, statement=replace(SAID, spoken=False))
    assert speaker_line(wish, VOICE) == f"{NAMED}a view or wish that the article reports"


def test_indirect_speech_stands_in_no_quotation_marks_of_ours() -> None:
    shown = answer(found(finding(HARBOUR, WORDS, speaker=PRONOUN, statement=SAID)), VOICE)
    assert shown.cards[0].quote == f"> {WORDS}"


@pytest.mark.parametrize(
    "name", ["**@everyone** <@1>", "\u202eright to left", "[a](b) 😀 `x`", "_a_"]
)
def test_a_hostile_name_is_shown_exactly_and_does_nothing(name: str) -> None:
    speaker = replace(LEADER, name=name, actor=name + "!")
    reading = read(speaker_line(finding(HARBOUR, WORDS, speaker=speaker), VOICE))
    plain = name.replace("\u202e", "")
    assert reading.text == f"{plain} ({plain}!), quoted directly · in the text: “Ottoline Brask”"
    assert (reading.links, reading.mentions, reading.styles) == ([], [], {Style.BOLD})


def test_a_name_of_200_characters_is_shortened() -> None:
    long = replace(LEADER, name="Maximilian " * 20)
    line = speaker_line(finding(HARBOUR, WORDS, speaker=long), VOICE)
    assert line.startswith("**Maximilian Maximilian ")
    assert " …** (Vellmar islands), quoted directly" in line
    assert units(line) < 200


NORTH = Article("n", "x", "North", "https://north.example/1", "Inselbote", (), date(2022, 3, 9))
PLAIN = replace(NORTH, id="p", url=None, outlet=None, title="A *title*")


@pytest.mark.parametrize(
    ("also", "line"),
    [
        ((NORTH,), "-# Also in: [Inselbote](https://north.example/1), 9 March 2022"),
        (
            (NORTH, PLAIN, HOSTILE),
            "-# Also in: [Inselbote](https://north.example/1), 9 March 2022;"
            " A \\*title\\*, 9 March 2022; \\*Bold\\* \\_Times\\_ \\<\\@1\\>, 1 February 2022"
            " ([Read the article](https://hostile.example/%28a%29_%5Bb%5D))",
        ),
        (
            (PLAIN,) * 6,
            "-# Also in: " + "; ".join(["A \\*title\\*, 9 March 2022"] * 3) + "; and 3 more",
        ),
    ],
)
def test_other_articles_with_the_quote_are_named(also: tuple[Article, ...], line: str) -> None:
    assert also_line(also, VOICE, 3) == line
    told = attribution(finding(FERRIES, also=also), VOICE, 4000)
    assert told.split("\n")[-1] == line


def test_where_there_is_no_room_other_articles_are_only_counted() -> None:
    assert also_line((NORTH,), VOICE, 0) == "-# Also in 1 other article"
    told = attribution(finding(FERRIES, also=(NORTH, PLAIN)), VOICE, 10)
    assert told.split("\n")[-1] == "-# Also in 2 other articles"
    assert SIZES[-1] == Size(24, 24, mention=False, link=False)
