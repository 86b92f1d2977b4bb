"""Spellings of one name are one person, and names that only look alike are two."""

from __future__ import annotations

import pytest

from index.actors.directory import ActorBook
from index.statements.actors.people import LibraryPerson, join_people
from index.statements.extract import extract
from index.values import Article


def people(*texts: str) -> list[str]:
    made = [Article(id=str(at), text=text, title="") for at, text in enumerate(texts)]
    return [one.name for one in join_people((one, extract(one)) for one in made)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Boris Velensky", "Boris Velenskyy"),
        ("Boris Velenskiy", "Boris Velenskij"),
        ("Boris Velenski", "Boris Velensky"),
        ("Sergei Tarkanov", "Sergej Tarkanov"),
        ("Sergey Tarkanov", "Sergei Tarkanov"),
        ("Dmitri Tarkanov", "Dmitry Tarkanov"),
        ("Pavel Okhlomov", "Pavel Ohlomov"),
        ("Pavel Schurbakov", "Pavel Shurbakov"),
        ("Pavel Russakov", "Pavel Rusakov"),
        ("Natalia Veresova", "Natalya Veresova"),
        ("Jörn Mählberg", "Jörn Maehlberg"),
        ("Jörn Mählberg", "Jorn Mahlberg"),
    ],
)
def test_spellings_of_one_name_are_one_person(one: str, other: str) -> None:
    assert people(f"{one} said yes. {one} said no.", f"{other} said nothing new.") == [one]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Michael Gorve", "Michael Gove"),
        ("Michael Gove", "Michael Grove"),
        ("Toni Marsh", "Tony Marsh"),
        ("Anna Khan", "Anna Han"),
        ("Anna Mann", "Anna Man"),
        ("Carl Goodall", "Carl Godall"),
        ("Carl Reid", "Carl Reed"),
        ("Boris Velensky", "Igor Velensky"),
        ("Carl Hansen", "Carl Hanson"),
        ("Carl Rossi", "Carl Rossy"),
        ("Carl Petersen", "Carl Peterson"),
    ],
)
def test_names_that_look_alike_stay_two_people(one: str, other: str) -> None:
    found = people(f"{one} said yes. {one} said no.", f"{other} said nothing new.")
    assert sorted(found) == sorted((one, other))


def test_two_whom_one_article_names_both_are_two() -> None:
    found = people(
        "Boris Velensky said yes.",
        "Boris Velenskyy said no.",
        "Boris Velensky said so. Boris Velenskyy said otherwise.",
    )
    assert sorted(found) == ["Boris Velensky", "Boris Velenskyy"]


def test_offices_of_two_states_tell_two_apart() -> None:
    found = people(
        "The Norwegian Foreign Minister, Boris Velensky, said yes.",
        "The Dutch Foreign Minister, Boris Velenskyy, said no.",
    )
    assert sorted(found) == ["Boris Velensky", "Boris Velenskyy"]


def test_a_last_name_alone_in_another_spelling_joins_its_one_bearer() -> None:
    assert people("Boris Velensky said yes.", "Velenskyy said no.") == ["Boris Velensky"]


def test_an_actor_is_found_by_another_spelling_of_the_name() -> None:
    book = ActorBook([LibraryPerson("Boris Velensky", (), 3, 1)], {})
    for typed in ("Velenskyy", "Boris Velenskiy", "boris velenskij", "Vellensky"):
        assert [one.name for one in book.find(typed)] == ["Boris Velensky"]
    for typed in ("Igor Velenskyy", "Velenova"):
        assert book.find(typed) == ()


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Putn", "Vera Putin"),
        ("Puitn", "Vera Putin"),
        ("Bidin", "Carl Biden"),
        ("Osmond", "Ketil Osmund"),
        ("Osmumd", "Ketil Osmund"),
        ("Brandmarch", "Odile Brandmarsh"),
    ],
)
def test_of_a_mistyped_last_name_somebody_near_is_offered(typed: str, meant: str) -> None:
    names = ("Vera Putin", "Carl Biden", "Ketil Osmund", "Odile Brandmarsh", "Ina Quell")
    book = ActorBook([LibraryPerson(name, (), 3, 1) for name in names], {})
    assert book.find(typed) == ()
    assert [one.name for one in book.suggest(typed, 5)] == [meant]


def test_a_name_like_nobodys_suggests_nobody() -> None:
    book = ActorBook([LibraryPerson("Vera Putin", (), 3, 1)], {})
    assert book.suggest("Zyxw", 5) == ()
    assert book.suggest("Pan", 5) == ()
