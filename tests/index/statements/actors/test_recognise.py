"""Tests of the states and bodies that sources speak for."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from index.statements.actors.affiliations import affiliation_at, find_affiliations
from index.statements.actors.recognise import named_actor, with_actors
from index.statements.extract import extract
from index.statements.gazetteer.table import entries, names
from index.values import Article
from tests.index.statements.helping import read


def actors(text: str) -> list[tuple[str | None, str | None]]:
    """Give actor and way of each statement of a text."""
    return [(one.statement.actor, one.statement.actor_by) for one in read(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Russia said the border was shut.", ("Russia", "self")),
        ("Moscow asked for more time.", ("Russia", "metonym")),
        ("The Kremlin said no.", ("Russia", "metonym")),
        ("The Russian delegation said no.", ("Russia", "title")),
        ("The Moscow delegation said no.", ("Russia", "title")),
        ("Dutch officials said the dyke would hold.", ("Netherlands", "title")),
        ("The US State Department said no.", ("United States", "title")),
        ("Burma said the border was shut.", ("Myanmar", "self")),
        ("In Moscow, Ada Pell said it rained.", (None, None)),
        ("Dutch farmers said the dyke would hold.", (None, None)),
        ("Former Russian minister Oleg Brin said the border was shut.", (None, None)),
        ("The Russian journalist Oleg Brin said the border was shut.", (None, None)),
        ("French Foreign Minister Luc Marais said no.", ("France", "title")),
        ("He told us the border was shut.", (None, None)),
        ("The driver, who said no, left.", (None, None)),
    ],
)
def test_who_speaks_for_whom(text: str, expected: tuple[str | None, str | None]) -> None:
    assert actors(text) == [expected]


def test_what_one_mention_tells_holds_for_the_others() -> None:
    text = "“No,” said the Dutch foreign minister, Jan Vos. He said the dyke would hold."
    assert actors(text) == [("Netherlands", "title"), ("Netherlands", "title")]


@pytest.mark.parametrize(
    ("mention", "text", "actor"),
    [
        ("the Alliance", "NATO met. The Alliance said no.", "NATO"),
        ("the Alliance", "The Alliance for Bees met. The Alliance said no.", None),
        ("the Thirty", "The Atlantic Alliance met. The Thirty said no.", "NATO"),
        ("the Commission", "The European Commission met. The Commission said no.", None),
        ("Georgia", "Georgia voted. Atlanta was calm.", None),
        ("Georgia", "Georgia voted. The Georgian army stayed away.", "Georgia"),
        ("Jordan", "Jordan said no. Amman was calm.", "Jordan"),
        ("Jordan", "Mr. Jordan said no. The Jordanian side was calm.", None),
        ("Chad", "Chad said no.", None),
        ("Paris", "Paris said no.", None),
        ("Paris", "France voted. Paris said no.", "France"),
        ("Washington", "Washington said no.", None),
        ("Washington", "American ships left. Washington said no.", "United States"),
        ("us", "They told us.", None),
        ("who", "The one who said so.", None),
        ("WHO", "The WHO said so.", "World Health Organization"),
    ],
)
def test_names_that_mean_other_things_too(mention: str, text: str, actor: str | None) -> None:
    found = named_actor(mention, text)
    # "the Commission" is a body's own only by a name of its own besides: the text has it.
    expected = "European Commission" if mention == "the Commission" else actor
    assert (found.name if found is not None else None) == expected


def test_the_only_body_with_such_an_office() -> None:
    text = "NATO met. “We are ready for anything,” said general secretary Nils Berg."
    assert actors(text) == [("NATO", "title")]
    both = "NATO and the United Nations met. “We are ready,” said general secretary Nils Berg."
    assert actors(both) == [(None, None)]


def library() -> list[tuple[Article, tuple]]:
    """Make three dated articles that tell one person’s state, and one that is silent."""
    texts = [
        ("“No,” said the Dutch foreign minister, Jan Vos.", date(2031, 1, 3)),
        ("Dutch Foreign Minister Jan Vos said the dyke would hold.", date(2031, 2, 4)),
        ("Jan Vos, the Dutch minister, said it was late.", None),
        ("Jan Vos said the tide was high.", date(2031, 3, 5)),
    ]
    made = []
    for number, (text, day) in enumerate(texts):
        article = Article(id=str(number), text=text, title="", published=day)
        made.append((article, extract(article)))
    return made


def test_affiliations_are_voted_over_the_library_with_dates() -> None:
    found = find_affiliations(library())
    (only,) = found["Jan Vos"]
    assert (only.actor, only.articles, only.share) == ("Netherlands", 3, 1.0)
    assert (only.first, only.last) == (date(2031, 1, 3), date(2031, 2, 4))
    silent, statements = library()[3]
    assert [one.actor for one in with_actors(silent, statements)] == [None]
    (told,) = with_actors(silent, statements, found)
    assert (told.actor, told.actor_by) == ("Netherlands", "library")


def test_a_person_who_changed_sides_is_told_by_the_day() -> None:
    (one,) = find_affiliations(library())["Jan Vos"]
    first = replace(one, actor="A", share=0.5, first=date(2030, 1, 1), last=date(2030, 6, 1))
    second = replace(one, actor="B", share=0.5, first=date(2031, 1, 1), last=date(2031, 6, 1))
    found = affiliation_at((first, second), date(2031, 2, 2))
    assert found is not None
    assert found.actor == "B"
    assert affiliation_at((first, second), None) is None


def test_the_table_is_whole() -> None:
    states = [entry for entry in entries() if entry.kind == "state"]
    bodies = [entry for entry in entries() if entry.kind == "body"]
    assert len(states) == 197
    assert len(bodies) == 47
    assert len({entry.name for entry in entries()}) == 244
    for entry in entries():
        assert entry.guarded <= entry.aliases | entry.metonyms | {entry.name}, entry.name
        assert entry.name == entry.name.strip()
    assert names()["Kiev"][0].name == "Ukraine"
    assert names()["Elysee"][0].name == "France"
