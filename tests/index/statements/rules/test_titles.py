"""Tests of what stands in marks and is no speech: titles, names, headlines, slogans on signs."""

from __future__ import annotations

import pytest

from tests.index.statements.helping import read, who


@pytest.mark.parametrize(
    "text",
    [
        "Olaf Brand has been dropped from “Skating for Gold.”",
        "Jana Kell wrote the novel “The Long Ebb.”",
        "Hal Iron called his boat “Biscuit.”",
        "Ada Pell starred in “Rivers of Glass” and “No Way Back.”",
        "Tom Ruck published a paper, “Effects of Salt on Eels,” in May.",
        "The Courier ran the story under the headline “Mayor resigns after vote.”",
        "Ada Pell sang the ballad “Nobody came home,” as she does each year.",
        "A crowd of two hundred held signs “Keep off the grass.”",
        "Tom Ruck’s memoir, “A Life on the Lock,” sold well in Vale.",
        "Her first album, “Tin Rivers,” was recorded in Vale by Tom Ruck.",
    ],
)
def test_titles_are_nobodys(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“No Way,” said Ada Pell.", "Ada Pell"),
        ("“Good Morning, Vale,” Ada Pell said.", "Ada Pell"),
        ("Ada Pell said: “Yes We Can.”", "Ada Pell"),
        ("Ada Pell called the plan “a disaster for all.”", "Ada Pell"),
        ("Ada Pell called him “Crooked Tom.”", "Ada Pell"),
        ("Ada Pell wrote “Nobody came to help us” in an essay.", "Ada Pell"),
        ("Of the episode, Ada Pell said of the show, “I did not like it.”", "Ada Pell"),
    ],
)
def test_speech_in_capitals_is_somebodys(text: str, speaker: str) -> None:
    assert [one.speaker for one in read(text)] == [speaker]


def test_a_title_inside_what_is_said_stays_there() -> None:
    text = "Critics said “The Late Tide” was a bore."
    assert who(text) == [("Critics", "“The Late Tide” was a bore")]


def test_a_document_says_what_it_reads() -> None:
    text = "Tom Ruck left a letter. The letter read: “We quit today at noon.”"
    assert who(text) == [("The letter", "“We quit today at noon.”")]


def test_a_sentence_behind_a_quotation_that_ends_is_its_own() -> None:
    text = "She called him “Crooked Tom.” Ada Pell wrote “nobody came to help us” in May."
    assert who(text)[-1] == ("Ada Pell", "“nobody came to help us” in May")
