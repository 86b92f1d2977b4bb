"""Tests of names and their sentence: particles, numerals, letters behind a noun, pronouns."""

from __future__ import annotations

import pytest

from index.statements.actors.people import fold
from tests.index.statements.helping import read, who


def test_particles_and_numerals_belong_to_a_name() -> None:
    text = (
        "“The lock held all night,” said Dr. Anton van der Veld III. Van der Veld said the river "
        "was low. “It is dry,” he added. The locks, van der Veld said, were new."
    )
    assert [one.speaker for one in read(text)] == ["Anton van der Veld III"] * 4


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Maria de la Torre", "De la Torre"),
        ("Osman bin Talib al-Harun", "Al-Harun"),
        ("Tom Ruck Jr.", "Ruck"),
        ("Ada von der Pell", "Pell"),
        ("Luc d’Orme", "D’Orme"),
    ],
)
def test_a_whole_name_and_its_end_are_one_person(name: str, short: str) -> None:
    text = f"{name} said that it rained. {short} said that it snowed."
    assert who(text) == [(name, "that it rained"), (name, "that it snowed")]


def test_a_capital_particle_can_be_a_given_name() -> None:
    text = "Anton van Veld left. Al Ruck said that it rained."
    assert who(text) == [("Al Ruck", "that it rained")]


def test_a_name_is_found_without_its_numeral() -> None:
    assert fold("Anton van der Veld III") == fold("Anton van der Veld") == "anton van der veld"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("They fell back on Plan B. Ada Pell said it was hopeless.", "Ada Pell"),
        ("The film was restored in full 8K. Pell said it took a year.", "Pell"),
        ("The reading was 300 K. Pell said it was low.", "Pell"),
        ("The ward treats hepatitis C. Ada Pell said beds were short.", "Ada Pell"),
        ("It was Joseph B. Ruck who left. He said nothing was lost.", "Joseph B. Ruck"),
        ("Joseph B. Ruck said nothing was lost.", "Joseph B. Ruck"),
    ],
)
def test_a_stop_behind_a_letter(text: str, speaker: str) -> None:
    assert [one.speaker for one in read(text)] == [speaker]


def test_a_pronoun_means_nobody_of_the_other_gender() -> None:
    text = (
        "Rosa Dell did not say that rents would fall.\n\n“The rents stand,” said spokesman Odd "
        "Brun.\n\nHad she promised it, Dell would have said so, he added."
    )
    by_source = {one.source: one.speaker for one in read(text)}
    assert by_source["he"] == "Odd Brun"
    assert by_source.get("she") in (None, "Rosa Dell")


def test_a_pronoun_without_anybody_of_its_gender_names_nobody() -> None:
    (one,) = read("Mrs. Rosa Dell came. He said the rents stood.")
    assert (one.source, one.speaker) == ("He", None)
