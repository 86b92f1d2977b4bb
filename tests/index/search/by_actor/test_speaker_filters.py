"""Whose words a finding is, where somebody's words were asked for."""

from __future__ import annotations

from dataclasses import replace

import pytest

from index.search.by_actor.speaker_filters import (
    anybody,
    by_one_of,
    naming_one_of,
    spoken_by_one_of,
    unmarked_but_words,
)
from index.values import Actor, Article, Finding, Kind, Span, Speaker, Statement

TEXT = "“We shall not sign,” said Per Dahl, whom Ilse Marn had asked."
SAID = (1, TEXT.index(",”"))


def finding(name: str | None = "Per Dahl", actor: str | None = None) -> Finding:
    article = Article("a1", "On the talks", TEXT)
    statement = Statement("a1", Kind.DIRECT, (SAID,), (0, len(TEXT)))
    by = Speaker(name, name, Kind.DIRECT, actor, 0.9) if name else None
    return Finding(article, (0, len(TEXT)), TEXT, (SAID,), 1, 0.5, by, statement)


@pytest.mark.parametrize(
    ("name", "actor", "kept"),
    [
        ("Per Dahl", None, True),
        ("Dahl", None, True),
        ("Ilse Marn", "Ostvik", False),
        (None, None, True),
    ],
)
def test_what_another_says_is_not_a_persons_words(
    name: str | None, actor: str | None, kept: bool
) -> None:
    assert by_one_of([Actor("Per Dahl", "person", forms=("Dahl",))])(finding(name, actor)) is kept
    assert anybody(finding(name, actor))


def test_a_states_words_are_its_people_s() -> None:
    assert by_one_of([Actor("Ostvik", "state")])(finding("Ilse Marn", "Ostvik"))


@pytest.mark.parametrize(
    ("asked", "name", "kept"),
    [
        ("Per Dahl", "Per Dahl", True),
        ("Mr Dahl", None, True),
        ("Ilse Marn", "Per Dahl", False),  # named, but another one speaks
        ("Ilse Marn", None, True),
        ("Odd Lien", None, False),
    ],
)
def test_of_somebody_unknown_what_names_him_is_kept(
    asked: str, name: str | None, kept: bool
) -> None:
    assert naming_one_of([asked])(finding(name)) is kept


@pytest.mark.parametrize(
    ("asked", "name", "kept"),
    [
        ("Per Dahl", "Per Dahl", True),
        ("Per Dahl", None, True),  # not identified, but he stands there
        ("Odd Lien", None, False),
        ("Odd Lien", "Per Dahl", False),
    ],
)
def test_words_of_nobody_known_are_his_who_stands_there(
    asked: str, name: str | None, kept: bool
) -> None:
    assert spoken_by_one_of([Actor(asked, "person")])(finding(name)) is kept


@pytest.mark.parametrize(("marked", "kept"), [((4, 18), True), ((26, 34), False)])
def test_only_what_was_said_is_marked(marked: Span, kept: bool) -> None:
    found = unmarked_but_words(replace(finding(), answer=marked))
    assert found.answer == (marked if kept else None)
    plain = replace(finding(), answer=marked, statement=None)
    assert unmarked_but_words(plain) == plain
