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
