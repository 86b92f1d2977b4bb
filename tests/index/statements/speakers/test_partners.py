"""Tests of several speakers of one statement."""

from __future__ import annotations

import pytest

from tests.index.statements.helping import read, who

SAID = "“We will build it again,”"


@pytest.mark.parametrize(
    "text",
    [
        "“We will build it again,” said Ada Pell, the mayor, and Tom Ruck.",
        "“We will build it again,” Ada Pell, the mayor, and Tom Ruck said.",
        "“We will build it again,” Ada Pell and Tom Ruck said in a letter.",
        "“We will build it again,” the mayor, Ada Pell, and the engineer Tom Ruck said.",
        "Ada Pell met Tom Ruck. “We will build it again,” Pell and Ruck said.",
    ],
)
def test_two_speakers_have_a_statement_each(text: str) -> None:
    assert who(text) == [("Ada Pell", SAID), ("Tom Ruck", SAID)]


def test_three_speakers() -> None:
    text = "Ada Pell, Ivo Dell and Tom Ruck said that it was over."
    assert [one.speaker for one in read(text)] == ["Ada Pell", "Ivo Dell", "Tom Ruck"]
    assert {one.source for one in read(text)} == {"Ada Pell, Ivo Dell and Tom Ruck"}


def test_each_speaks_for_his_own_state() -> None:
    text = "The Dutch minister Ada Pell and the French envoy Tom Ruck said that it rained."
    assert [one.statement.actor for one in read(text)] == ["Netherlands", "France"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Marl and Spence said that the shops were open.", "Marl and Spence"),
        ("Ada Pell and her sister said that it rained.", "Ada Pell and her sister"),
        ("After he met Ada Pell, the mayor, and Ivo Dell, Tom Ruck said it rained.", "Tom Ruck"),
        ("Author and critic Ada Pell said that it rained.", "Ada Pell"),
    ],
)
def test_one_speaker_stays_one(text: str, speaker: str) -> None:
    assert [one.speaker for one in read(text)] == [speaker]


def test_a_place_before_two_speakers_is_none_of_them() -> None:
    text = "In Vale, Tom Ruck and Ada Pell said that it rained."
    assert [one.speaker for one in read(text)] == ["Tom Ruck", "Ada Pell"]
