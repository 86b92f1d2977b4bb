"""Tests of what an article tells of the people it names."""

from __future__ import annotations

from index.statements.quotes.frames import article_frames
from index.statements.quotes.marks import article_quotes
from index.statements.speakers.person import Person, plain
from index.statements.speakers.roles import describe
from index.statements.speakers.roster import article_roster
from tests.index.statements.helping import read


def people(text: str) -> dict[str, Person]:
    """Give the people of a text with what it tells of them."""
    frames = article_frames(text, article_quotes(text))
    roster = article_roster(frames, text)
    describe(roster, frames)
    return roster.people


def test_roles_stand_before_and_behind_a_name() -> None:
    found = people(
        "The town clerk, Oriel Tamsin, came. Yorick Vale, 46, a nurse, came. "
        "The chemist Ysolde Marr of Brack left. Board chairman Edric Noll stayed."
    )
    assert {name: sorted(one.roles) for name, one in found.items()} == {
        "oriel tamsin": ["clerk"],
        "yorick vale": ["nurse"],
        "ysolde marr": ["chemist"],
        "edric noll": ["chairman"],
    }


def test_a_name_that_stands_only_where_places_do_is_no_person() -> None:
    text = (
        "Oriel Tamsin keeps the mill on Great Harrow. Rain fell on Great Harrow all week. "
        "“It is wet,” she said."
    )
    assert people(text)["great harrow"].place
    assert [one.speaker for one in read(text)] == ["Oriel Tamsin"]


def test_a_reporting_verb_makes_a_person_of_what_stands_as_a_place() -> None:
    assert not people("They wrote to Great Harrow. Great Harrow said no.")["great harrow"].place


def test_pronouns_beside_a_name_tell_its_gender() -> None:
    text = (
        "Mayor Ysolde Marr, who took the post when she was thirty, met her clerk. "
        "Her rival, Oriel Tamsin, left his seat. He waved. “I am late,” he said. "
        "Marr laughed. “So was I,” she said."
    )
    found = people(text)
    assert (found["ysolde marr"].gender, found["oriel tamsin"].gender) == ("she", "he")
    assert [one.speaker for one in read(text)] == ["Oriel Tamsin", "Ysolde Marr"]


def test_plain_leaves_nicknames_out() -> None:
    assert plain("Tom “Fox” Ruck") == "tom ruck"
    assert plain("Ada O’Pell") == "ada o’pell"
