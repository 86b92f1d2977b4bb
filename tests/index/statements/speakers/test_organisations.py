"""Tests of speakers that are no persons: bodies, their letters, documents, *it*."""

from __future__ import annotations

import pytest

from index.statements.speakers.letters import in_full
from tests.index.statements.helping import read, who


def test_a_body_is_one_in_full_and_by_its_letters() -> None:
    text = (
        "The Northern Ice Survey said the shelf was thinning. NIS warned that “the loss is faster "
        "than ever”. It said the gauges would stay. “They stay for good,” the survey said. “We "
        "will read them,” it added."
    )
    assert [one.speaker for one in read(text)] == ["Northern Ice Survey"] * 5


def test_letters_in_brackets_may_be_two() -> None:
    text = "The Harbour Board (HB) met. HB said that it would act."
    assert who(text) == [("Harbour Board", "that it would act")]


@pytest.mark.parametrize(
    "text",
    [
        "Tom Ruck met Ada Pell. TAP said that it would act.",
        "TAP said that it would act. The Tin and Ash Press did so too.",
        "The Harbour Board met. HB said that it would act.",
    ],
)
def test_other_letters_stay_as_they_stand(text: str) -> None:
    assert in_full(text) == {}


def test_a_place_and_a_document_speak_and_it_means_them() -> None:
    text = (
        "“We cannot heat the pools any longer,” the city said. “We will reopen in May,” it added. "
        "“The pools lost a million crowns,” the document states."
    )
    assert [one.speaker for one in read(text)] == ["the city", "the city", "the document"]


def test_it_means_no_person() -> None:
    text = "“The pools are lost to us,” the engineer said. “We will reopen in May,” it added."
    assert [one.speaker for one in read(text)] == ["the engineer", None]


def test_authors_of_a_report_are_named_as_they_stand() -> None:
    text = "The report’s authors said the lamp was broken. “It hung loose,” the authors wrote."
    assert [one.speaker for one in read(text)] == ["The report’s authors", "the authors"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ada Pell, Vale Courier: “The bridge will not hold.”", "Ada Pell"),
        ("TOWN VOTES TO CLOSE BRIDGE - Ivo Dell: “It was the right vote.”", "Ivo Dell"),
        ("Asked which, Ada Pell demurred: “Whichever one I am in.”", "Ada Pell"),
        ("“You know how it is, right?” Ada Pell barked.", "Ada Pell"),
        ("“You cannot do this to us,” an angry Tom Ruck retaliated.", "Tom Ruck"),
        ("The town may close the bridge “at any hour,” per Tom Ruck.", "Tom Ruck"),
        ("The bridge is “a promise to us all,” as Ada Pell put it.", "Ada Pell"),
        ("As Ada Pell recently put it, “The bridge is a promise to us all.”", "Ada Pell"),
        ("Tom Ruck, citing “the magic of the lock,” said it would open.", "Tom Ruck"),
        ("As a guard, he slept in the lock, political analysts say.", "political analysts"),
        ("Ada Pell and Tom Ruck’s aides say officers left early.", "Ada Pell and Tom Ruck’s aides"),
    ],
)
def test_labels_and_tags(text: str, speaker: str) -> None:
    assert {one.speaker for one in read(text)} == {speaker}


def test_a_slip_of_a_letter_makes_no_second_person() -> None:
    text = "Tom Hallorann came. Hallorann said the river was high. "
    for slip in ("Halloran", "Tom Halloran", "Hallorrann"):
        said = read(f"{text}“We never saw it so,” {slip} said.")
        assert [one.speaker for one in said] == ["Tom Hallorann"] * 2


def test_two_people_of_like_names_stay_two() -> None:
    text = "Ada Pell came. Ada Bell came. Pell said that it rained. Bell said that it snowed."
    assert who(text) == [("Ada Pell", "that it rained"), ("Ada Bell", "that it snowed")]
    text = (
        "Jon Hansen came. Jon Hanson came. Hansen said that it rained. Hanson said that it snowed."
    )
    assert [one.speaker for one in read(text)] == ["Jon Hansen", "Jon Hanson"]
