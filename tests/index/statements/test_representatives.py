"""Who speaks for somebody, or is described by somebody's name, is not that somebody."""

from __future__ import annotations

import pytest

from index.values import SURE
from tests.index.statements.helping import Said, read

OPENING = "President Ada Pell left Brask on Monday. Governor Ada Pell was tired.\n\n"


def sure(source: str) -> list[Said]:
    text = f"{OPENING}{source} suggested on Tuesday that the road was closed."
    return [one for one in read(text) if one.statement.speaker_confidence >= SURE]


@pytest.mark.parametrize(
    "source",
    [
        "A lawyer representing Pell",
        "Lawyers representing Ada Pell",
        "An attorney defending the former president Ada Pell",
        "A lawyer hired by Pell",
        "A lawyer who represents Pell",
        "A spokesman for President Ada Pell",
        "A spokesman for former President Ada Pell",
        "A spokesperson for then-President Pell",
        "An aide to President Pell",
        "People around Ada Pell",
        "Those around then-President Ada Pell",
        "One official close to President Pell",
        "A person familiar with Pell’s thinking",
        "The office of President Ada Pell",
        "The office of the president, Ada Pell,",
        "The White House under Pell",
        "Former officials under Pell",
        "The party of President Pell",
        "The woman who ran against Pell",
        "The senator who challenged Pell",
        "A Republican running against Ada Pell",
        "The country led by Pell",
        "A historian of the Pell years",
        "A lawyer for the mayor and for Ada Pell",
        "Lawyers for both Ruck and Pell",
    ],
)
def test_whoever_speaks_for_somebody_is_not_that_one(source: str) -> None:
    assert not [one for one in sure(source) if one.speaker in ("Pell", "Ada Pell")]


@pytest.mark.parametrize(
    "source",
    [
        "Another lawyer representing Pell, Tom Ruck,",
        "A Pell spokesman, Tom Ruck,",
        "Tom Ruck, a lawyer representing Pell,",
        "Tom Ruck, who represents Pell,",
        "Tom Ruck, 41, of Dale, Norway,",
        "Tom Ruck, speaking at a rally with Ada Pell in Dale, Norway,",
        "Tom Ruck, during a meeting with Ada Pell in Dale, Norway,",
        "Tom Ruck, who was hired by Pell in Dale, Norway,",
        "Tom Ruck, who lost his seat to Ada Pell, a newcomer,",
        "Tom Ruck, facing a challenge by Ada Pell, a newcomer,",
        "Secretary of State Tom Ruck",
        "White House Chief of Staff Tom Ruck",
        "The ambassador to Norway Tom Ruck",
        "The acting chairman of the harbour board Tom Ruck",
        "The acting mayor Tom Ruck",
        "A leading chemist, Tom Ruck,",
    ],
)
def test_whoever_is_named_beside_what_describes_him_speaks(source: str) -> None:
    assert [one.speaker for one in sure(source)] == ["Tom Ruck"]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("A clerk from Dale, Ada Pell, said it was late.", ["Ada Pell"]),
        ("Tom Ruck, 41, and Ada Pell, 42, said it was late.", ["Tom Ruck", "Ada Pell"]),
        ("The lamp, built in 1990, fell, the mayor, Ada Pell, said.", ["Ada Pell"]),
        ("Ruck, who lost to Ada Pell, left, the mayor, Ina Dell, said.", ["Ina Dell"]),
    ],
)
def test_an_insertion_ends_where_a_clause_begins(text: str, speakers: list[str]) -> None:
    assert [one.speaker for one in read(text)] == speakers


def test_what_is_added_behind_a_tag_is_the_speakers_and_not_the_subjects() -> None:
    text = "Ina Pell intends to leave this month, Tom Ruck said, adding that she would come back."
    assert [(one.speaker, one.content) for one in read(text)] == [
        ("Tom Ruck", "Ina Pell intends to leave this month"),
        ("Tom Ruck", "that she would come back"),
    ]


def test_a_clause_is_no_speaker() -> None:
    text = "The Brask police closed the bridge and the mill, saying they “could not hold the road.”"
    assert [one.source for one in read(text)] == ["The Brask police"]


def test_the_present_and_its_perfect_share_a_subject() -> None:
    text = "Dell, who was endorsed by President Ada Pell, denies it and has criticized Tom Ruck."
    assert {one.speaker for one in read(text)} == {"Dell"}


@pytest.mark.parametrize(
    "text",
    [
        "Vellmar is all but assured of winning the cup after a strong day.",
        "Ada Pell left.\n\nPell calls Norway’s Ruck",
        "The view will be clear after Ada Pell talks with Tom Ruck on Monday.",
        "Ada Pell went on while the guard pressed a search in the north.",
        "Ada Pell lost although she did call a new vote in May and won.",
        "Norway is observing the response to the flood as it plots the next steps.",
    ],
)
def test_what_nobody_says_is_no_statement(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("source", "actor"),
    [
        ("The Chinese embassy to the United States", "China"),
        ("Ukraine’s ambassador to the U.S., Tom Ruck,", "Ukraine"),
        ("The ambassador to Norway", None),
        ("A senior official from the Norwegian military", "Norway"),
        ("A readout from Norway’s foreign ministry", "Norway"),
        ("Accounts from Vellmar of Norwegian military movement", None),
    ],
)
def test_for_which_state_somebody_speaks(source: str, actor: str | None) -> None:
    assert [one.statement.actor for one in read(f"{source} said the road was closed.")] == [actor]


def test_no_pronoun_is_surely_somebody_of_the_other_gender() -> None:
    text = (
        "Michael Pell confirmed that she had left. Michael Pell said she was late.\n\n"
        "Michael Pell walked home. She added that it rained."
    )
    assert [
        one.speaker
        for one in read(text)
        if one.source == "She" and one.statement.speaker_confidence >= SURE
    ] == []


def test_he_behind_a_description_is_not_surely_whoever_was_named() -> None:
    text = (
        "Ivo Pell left Brask in May.\n\n"
        "“We live beside one river,” the spiritual leader said. “It is wide and it is old.”\n\n"
        "He also said he hoped for rain."
    )
    assert [one for one in read(text) if one.statement.speaker_confidence >= SURE] == []
