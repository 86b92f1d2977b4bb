"""Tests of the people of a whole library."""

from __future__ import annotations

from index.statements.actors.people import LibraryPerson, canonical, join_people, with_canonical
from index.statements.extract import extract
from index.values import Article


def test_forms_of_one_name_are_one_person() -> None:
    texts = [
        "José Núñez said yes. José Núñez said no.",
        "Jose Nunez said the same.",
        "Núñez said nothing new.",
        "Ada M. Pell said yes. Ada Pell said no. Ada Pell said so.",
        "Ruck said yes.",
    ]
    made = [Article(id=str(at), text=text, title="") for at, text in enumerate(texts)]
    found = join_people((one, extract(one)) for one in made)
    assert found == (
        LibraryPerson("José Núñez", ("Jose Nunez", "Núñez"), 4, 3),
        LibraryPerson("Ada Pell", ("Ada M. Pell",), 3, 1),
        LibraryPerson("Ruck", (), 1, 1),
    )
    forms = canonical(found)
    assert forms["Núñez"] == "José Núñez"
    (one,) = extract(made[2])
    assert with_canonical(one, forms).speaker == "José Núñez"


def test_a_last_name_that_several_bear_stays_alone() -> None:
    texts = ["Ada Pell said yes.", "Tom Pell said yes.", "Pell said no."]
    made = [Article(id=str(at), text=text, title="") for at, text in enumerate(texts)]
    found = join_people((one, extract(one)) for one in made)
    assert [one.name for one in found] == ["Ada Pell", "Pell", "Tom Pell"]
