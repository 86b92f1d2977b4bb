"""Tests of descriptions and of names that stand inside longer mentions."""

from __future__ import annotations

import pytest

from index.statements.actors.people import fold
from index.statements.speakers.names import read_mention
from index.statements.speakers.organisations import introduced_bodies
from index.values import SURE, Form
from tests.index.statements.helping import read, who


@pytest.mark.parametrize(
    ("words", "form", "name"),
    [
        ("The head of Harrow Mills", Form.NOMINAL, None),
        ("a spokeswoman for Ysolde Marr", Form.NOMINAL, None),
        ("the head of Harrow Mills, Edric Noll,", Form.NAME, "Edric Noll"),
        ("The chemist Ysolde Marr of the Institute of Salts, who came late,", Form.NAME, None),
        ("His rival, Countess Ysolde Marr,", Form.NAME, "Ysolde Marr"),
        ("her brother Edric", Form.NAME, "Edric"),
        ("The drug company Salvora, which makes it,", Form.ORGANISATION, "Salvora"),
        ("Edric “Spade” Noll", Form.NAME, "Edric “Spade” Noll"),
    ],
)
def test_a_name_is_read_out_of_what_stands_around_it(
    words: str, form: Form, name: str | None
) -> None:
    mention = read_mention(words, (0, len(words)))
    expected = "Ysolde Marr" if form is Form.NAME and name is None else name
    assert (mention.form, mention.name) == (form, expected)


def test_the_head_of_a_body_is_the_person_and_not_the_body() -> None:
    text = (
        "The head of Harrow Mills said the flour was clean.\n\n"
        "Ysolde Marr, chief executive since 2019, swept the yard."
    )
    (one,) = read(text)
    assert (one.speaker, one.statement.form) == ("Ysolde Marr", Form.NOMINAL)
    assert one.statement.speaker_confidence < SURE
    assert who("The head of Harrow Mills said the flour was clean.") == [
        ("The head of Harrow Mills", "the flour was clean")
    ]


def test_a_description_goes_to_who_was_introduced_with_its_noun() -> None:
    text = (
        "“It rose,” said the lock keeper, Yorick Vale. Oriel Tamsin, 51, a baker, left.\n\n"
        "The baker said the bread was wet. The keeper said the gates held."
    )
    assert [one.speaker for one in read(text)] == ["Yorick Vale", "Oriel Tamsin", "Yorick Vale"]


def test_a_title_may_stand_before_its_name() -> None:
    text = "The town’s mayor said the well was dry. “I dug,” said Mayor Ysolde Marr."
    assert [one.speaker for one in read(text)] == ["Ysolde Marr", "Ysolde Marr"]


def test_a_last_name_ends_what_was_read_too_wide() -> None:
    text = "Ysolde Marr came. In an hour of testimony Marr described how the roof fell."
    assert [one.speaker for one in read(text)] == ["Ysolde Marr"]


def test_a_body_is_meant_by_the_noun_it_was_introduced_with() -> None:
    text = (
        "The drug company Salvora grew. St Aldith's hospital bought its pills. "
        "The hospital said they were bitter. The company said they were not."
    )
    assert [one.speaker for one in read(text)] == ["St Aldith's hospital", "Salvora"]
    assert all(one.statement.speaker_confidence < SURE for one in read(text))
    assert introduced_bodies("In April, the hospital closed.") == {}


def test_which_makes_a_body_of_a_name() -> None:
    text = "Sallow Ferries, which runs the boats, denied it. “We sailed,” the company said."
    said = read(text)
    assert [one.speaker for one in said] == ["Sallow Ferries", "Sallow Ferries"]
    assert said[0].statement.form is Form.ORGANISATION


def test_a_body_without_a_name_of_its_own_stands_nearer() -> None:
    text = "The Salt Bank grew. The old river bank said no. The bank said so twice."
    assert [one.speaker for one in read(text)] == ["The old river bank", "The bank"]


def test_the_line_with_the_author_names_nobody() -> None:
    text = (
        "A retired miner said the shaft was dry.\n\nBy Oriel Tamsin\n\n"
        "Yorick Vale, 71, climbed down it on Monday."
    )
    assert [one.speaker for one in read(text)] == ["Yorick Vale"]


def test_one_of_two_bodies_of_a_kind_is_not_guessed() -> None:
    text = "The firm Salvora grew. The firm Brackholt shrank. The company said it was glad."
    assert [one.speaker for one in read(text)] == ["The company"]


@pytest.mark.parametrize("noun", ["Engineers", "Officials", "Residents", "Inspectors"])
def test_a_noun_that_begins_a_sentence_is_no_name(noun: str) -> None:
    (one,) = read(f"{noun} said the wall was thin.")
    assert (one.speaker, one.statement.form) == (noun, Form.NOMINAL)


def test_a_name_that_looks_like_a_noun_stays_one() -> None:
    assert read("A man, Weavers, ran. Weavers said no.")[-1].statement.form is Form.NAME


def test_a_label_in_capitals_is_the_person_of_that_name() -> None:
    text = (
        "Ysolde Marr-Tove spoke with Edric Noll on the quay.\n\n"
        "MARR-TOVE: The ice was thin last night.\n\nNOLL: It was thick enough for us.\n\n"
        "MARR-TOVE: You did not walk on it."
    )
    assert [one.speaker for one in read(text)] == [
        "Ysolde Marr-Tove",
        "Edric Noll",
        "Ysolde Marr-Tove",
    ]


def test_a_nickname_is_kept_and_joins_both_forms() -> None:
    text = "Edric “Spade” Noll came. Noll said the hole was deep. Edric Noll said so twice."
    assert {one.speaker for one in read(text)} == {"Edric “Spade” Noll"}
    assert fold("Edric “Spade” Noll") == fold("Edric Noll")


def test_answers_of_one_gender_are_trusted_less() -> None:
    text = "“No,” said Mr Edric Noll. “Yes,” replied Mr Yorick Vale. “I am tired of this,” he said."
    last = read(text)[-1]
    assert last.statement.speaker_confidence < SURE
