"""Tests of interviews with letters for names, and of pages in other languages."""

from __future__ import annotations

import pytest

from tests.index.statements.helping import read

INTERVIEW = (
    "The Courier spoke to Nora Salt, the last keeper of Gull Point light.\n\n"
    "Q: How long were you alone on the rock?\n\n"
    "A: Nineteen weeks was the longest. Tom Ruck could not land.\n\n"
    "Q: Did Tom Ruck ever think of leaving?\n\n"
    "A: Every January. Then the terns come back and you stay."
)


def test_the_letters_of_an_interview_are_nobodys_names() -> None:
    said = read(INTERVIEW)
    assert [one.speaker for one in said] == [None, "Nora Salt", None, "Nora Salt"]
    assert [one.source for one in said] == ["Q", "A", "Q", "A"]


def test_one_question_and_its_answer_are_an_interview() -> None:
    text = "Nora Salt is the keeper.\n\nQuestion: Were you alone?\n\nAnswer: For nineteen weeks."
    assert [one.speaker for one in read(text)] == [None, "Nora Salt"]


def test_an_interview_with_two_people_names_nobody() -> None:
    text = INTERVIEW.replace("Nora Salt, the", "Nora Salt and Ada Pell, the")
    assert {one.speaker for one in read(text)} == {None}


@pytest.mark.parametrize(
    "text",
    [
        "„Wir haben die Brücke gesperrt“, sagte Bürgermeisterin Hanna Moos am Dienstag.\n\n"
        "Moos fügte hinzu: „Niemand hat mir etwas davon berichtet.“",
        "«Non pagheremo mai questo conto», ha dichiarato il sindaco Hanna Moos. «È una vera "
        "vergogna per tutti», ha detto Moos.",
        "“No vamos a pagar la cuenta”, dijo la alcaldesa Hanna Moos el martes. Moos añadió: “Es "
        "una vergüenza para todos”.",
        "« Nous ne paierons pas », a déclaré la ministre Hanna Moos. « C’est une honte pour "
        "tous », a ajouté Moos.",
    ],
)
def test_verbs_of_other_languages_are_no_part_of_a_name(text: str) -> None:
    assert [one.speaker for one in read(text)] == ["Hanna Moos", "Hanna Moos"]
