"""Exchanged questions: another name, figure or opposite, and never what was asked."""

from __future__ import annotations

import random

import pytest

from index.reranker.training.swaps import swapped

PASSAGE = "The port of Hallin was founded in 1873, and in 1911 Per Dahl built the north mole there."
OTHERS = ("The lamp of Ostvik burnt from 1802 until Ilse Marn sold it.",)


def made(question: str, rounds: int = 60) -> set[str | None]:
    return {swapped(question, PASSAGE, OTHERS, random.Random(n)) for n in range(rounds)}


def test_a_name_is_exchanged_for_one_of_the_passage_or_of_its_article() -> None:
    assert made("Who built Tarn?") == {
        f"Who built {name}?" for name in ("Hallin", "Per Dahl", "Ostvik", "Ilse Marn")
    } | {"Who demolished Tarn?"}


def test_a_year_is_exchanged_for_a_year() -> None:
    assert made("What happened in 1873?") == {
        "What happened in 1911?",
        "What happened in 1802?",
    }
    alone = {swapped("What was in 1700?", "Nothing.", (), random.Random(n)) for n in range(9)}
    assert alone
    assert not any(one is None or "1700" in one for one in alone)


def test_a_month_is_exchanged_for_a_month() -> None:
    found = made("What happened last March?")
    assert "What happened first March?" in found
    assert found & {"What happened last April?", "What happened last May?"}


@pytest.mark.parametrize(
    ("question", "wanted"),
    [("Which mole is largest?", "Which mole is smallest?"), ("Is it open?", None), ("", None)],
)
def test_words_are_exchanged_for_their_opposite(question: str, wanted: str | None) -> None:
    assert made(question) == {wanted}


def test_what_the_question_names_already_never_stands_in() -> None:
    for question in ("When did Per Dahl leave Hallin?", "Did Ilse Marn sell Ostvik in 1802?"):
        for one in made(question):
            assert one is not None
            assert one != question
            names = ("Per Dahl", "Hallin", "Ilse Marn", "Ostvik", "1802")
            assert all(one.count(name) <= 1 for name in names)
