"""Tests of where what was said begins and ends."""

from __future__ import annotations

import pytest

from tests.index.statements.helping import read, who


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Tom Ruck, who denies the theft, has kept bees on Hesk since 2012.", "the theft"),
        (
            "Ada Pell, who said the proof was weak, left the court at noon and drove home.",
            "the proof was weak",
        ),
        ("Ada Pell — who says the proof is weak — left the court.", "the proof is weak"),
        (
            "The prize went to Ada Pell, who said the money, if any, was not hers.",
            "the money, if any, was not hers",
        ),
    ],
)
def test_an_inserted_clause_ends_at_its_mark(text: str, content: str) -> None:
    assert [one.content for one in read(text)] == [content]


def test_what_follows_the_speaker_of_a_quotation_is_not_said() -> None:
    text = (
        "“‘Keep low,’ he told us,” recalled Nils Quist, then a deckhand, in an interview with "
        "Radio Vale."
    )
    assert who(text) == [("Nils Quist", "“‘Keep low,’ he told us,”")]


@pytest.mark.parametrize(
    "dateline",
    ["PORT VALE (Northwire) – ", "PORT VALE — ", "Port Vale, March 3 (Northwire) – "],
)
def test_a_dateline_is_not_said(dateline: str) -> None:
    text = f"{dateline}“We will not go back,” Barry Stott said."
    assert who(text) == [("Barry Stott", "“We will not go back,”")]
    text = f"{dateline}The port will close, Barry Stott said."
    assert who(text) == [("Barry Stott", "The port will close")]


def test_a_text_in_capitals() -> None:
    text = (
        "PORT VALE – “WE WILL NOT GO BACK,” BARRY STOTT SHOUTED.\n\nSTOTT, WHO LEADS THE "
        "DOCKERS' UNION, SAID THE OFFER WAS “AN INSULT”."
    )
    assert who(text) == [
        ("BARRY STOTT", "“WE WILL NOT GO BACK,”"),
        ("BARRY STOTT", "THE OFFER WAS “AN INSULT”"),
    ]


def test_two_roles_of_one_person() -> None:
    text = "“Nobody read my report,” author and critic Ida Jarl wrote in an essay on Friday."
    assert who(text) == [("Ida Jarl", "“Nobody read my report,”")]
    text = "“The seal was worn,” engineer and former inspector Gus Hult said in a letter."
    (one,) = read(text)
    assert (one.speaker, one.source) == ("Gus Hult", "engineer and former inspector Gus Hult")


@pytest.mark.parametrize(
    "text",
    [
        "Vale Press, a small printer of maps, is adding binder Sven Mose as head of sales.",
        "The Press added two rooms to its shop in Vale.",
        "Dora Eng noted a smell of gas in the hall.",
        "Sam Tull lives in Vale. He wrote three books.",
        "Tom Ruck noted 20 points in the first half.",
        "Tom Ruck reported from Vale.",
        "The guard responded to the fire within an hour.",
        "The story adds another number to the mix.",
    ],
)
def test_things_are_not_said(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Dora Eng noted that there was gas.", "that there was gas"),
        ("Dora Eng noted there was gas.", "there was gas"),
        ("Sam Tull wrote he had no gas.", "he had no gas"),
        ("Sam Tull added: “No gas at all.”", "“No gas at all.”"),
        ("Sam Tull is adding that the hall is shut.", "that the hall is shut"),
        ("The guard responded that the fire was out.", "that the fire was out"),
    ],
)
def test_what_the_same_verbs_say(text: str, content: str) -> None:
    assert [one.content for one in read(text)] == [content]


@pytest.mark.parametrize(
    "text",
    [
        "Ada Pell said when asked about the cracks.",
        "Ada Pell said while visiting Vale.",
        "Ada Pell said as she left.",
        "Ada Pell said before the vote.",
        "Ada Pell said in a statement.",
        "Ada Pell told the Vale Courier after the vote.",
        "Ada Pell, who was there, said on her way out.",
    ],
)
def test_when_something_was_said_is_not_what_was_said(text: str) -> None:
    assert read(text) == []
    quoted = f"{text} “It is safe for all of us.”"
    assert who(quoted) == [("Ada Pell", "“It is safe for all of us.”")]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("The bridge is safe, Ada Pell said when asked about the cracks.", "The bridge is safe"),
        ("Ada Pell said when asked that the bridge was safe.", "that the bridge was safe"),
        ("Ada Pell said after the vote the bridge was safe.", "the bridge was safe"),
        ("Ada Pell did not say when the bridge would open.", "when the bridge would open"),
        ("Asked about the cracks, Ada Pell said the bridge was safe.", "the bridge was safe"),
        ("“It is safe.” Ada Pell said while visiting Vale.", "“It is safe.”"),
    ],
)
def test_what_was_said_beside_when(text: str, content: str) -> None:
    assert who(text) == [("Ada Pell", content)]


def test_a_condition_without_if_is_only_supposed() -> None:
    text = "Had she promised it, Ada Pell would have said so, Tom Ruck added."
    said = {one.cue: (one.content, one.statement.modality.value) for one in read(text)}
    assert said["promised"] == ("it", "hypothetical")
    assert said["would have said"] == ("so", "hypothetical")
    assert said["added"][0] == "Had she promised it, Ada Pell would have said so"


def test_only_the_quotation_behind_a_setting_was_said() -> None:
    text = "After reading from a long old book, Ada Pell said, “We won, and nobody saw it.”"
    assert who(text) == [("Ada Pell", "“We won, and nobody saw it.”")]


def test_what_is_told_of_a_thing_is_not_said() -> None:
    text = "Ada Pell praised the bridge, which opened in May."
    assert who(text) == [("Ada Pell", "the bridge")]


def test_who_said_it_is_behind_an_opening_with_a_comma() -> None:
    text = "According to the first results of the count done for the Courier, the town is split."
    (one,) = read(text)
    assert one.source == "the first results of the count done for the Courier"
    assert one.content == "the town is split"
