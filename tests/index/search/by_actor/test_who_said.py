"""Who said something is answered from statements, and an office stands for whoever holds it."""

from __future__ import annotations

from pathlib import Path

import pytest

from index import Library, Question, Reason
from index.search.query.who_said import asked_speaker
from tests.index.search.by_actor.test_words_asked import library_of

TEXT = (
    "“The dam will outlive us all,” said Ida Kemp, the harbour master of Osmer, on Monday.\n\n"
    "Lars Aune warned that the dam would break before the winter. The harbour master dismissed "
    "the warning. “The wall is sound,” she said.\n\n"
    "A sign at the gate read: “Nobody crosses here after dark.” The ferry had a speed of eleven "
    "knots, the harbour master said."
)


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return library_of(tmp_path, TEXT)


@pytest.mark.parametrize(
    ("question", "speaker", "words"),
    [
        ("Who said the dam will outlive us all?", "Ida Kemp", "outlive us all"),
        ("Who warned that the dam would break?", "Lars Aune", "would break"),
        ("who said that the wall is sound", "Ida Kemp", "The wall is sound"),
    ],
)
def test_whoever_said_it_is_named(
    library: Library, question: str, speaker: str, words: str
) -> None:
    first = library.ask(Question(question)).findings[0]
    assert words in first.text
    assert first.speaker is not None
    assert first.speaker.name == speaker


def test_an_office_is_whoever_holds_it(library: Library) -> None:
    found = library.ask(Question("What did the harbour master say about the speed?"))
    first = found.findings[0]
    assert "eleven knots" in first.text
    assert first.speaker is not None
    assert first.speaker.name == "Ida Kemp"


@pytest.mark.parametrize("office", ["harbour master", "the harbour master"])
def test_an_office_is_an_actor(library: Library, office: str) -> None:
    found = library.said(Question("the dam", actor=office))
    assert found.actor is not None
    assert found.actor.name == "Ida Kemp"
    assert "outlive us all" in found.findings[0].text
    assert library.about(Question("", actor=office)).actor == found.actor
    nobody = library.said(Question("", actor="the lord mayor"))
    assert (nobody.reason, nobody.suggestions) == (Reason.UNKNOWN_ACTOR, ())


def test_an_office_of_several_is_asked_back_for(tmp_path: Path) -> None:
    other = TEXT.replace("Ida Kemp", "Ole Brandt").replace("Osmer", "Tarn").replace("she", "he")
    found = library_of(tmp_path, TEXT, other).said(Question("", actor="the harbour master"))
    assert found.reason is Reason.UNKNOWN_ACTOR
    assert set(found.suggestions) == {"Ida Kemp", "Ole Brandt"}


def test_two_names_of_one_holder_are_one(tmp_path: Path) -> None:
    library = library_of(tmp_path, TEXT, TEXT.replace("Ida Kemp", "Idony Kemp-Lund"))
    asked = Question("", actor="the harbour master")
    assert library.said(asked).reason is Reason.UNKNOWN_ACTOR
    library.edit_alias("merge", "Ida Kemp", "Idony Kemp-Lund")
    assert library.said(asked).actor is not None


def test_who_holds_an_office_is_not_told_by_what_was_withdrawn(library: Library) -> None:
    (one,) = library.ids()
    library.withdraw(one)
    assert library.said(Question("", actor="the harbour master")).actor is None


def test_words_that_nobody_is_quoted_with_are_nobodys(library: Library) -> None:
    found = library.ask(Question("Who said the moon is made of cheese?"))
    assert not any(one.statement and one.speaker for one in found.findings)


@pytest.mark.parametrize(
    "question",
    [
        "Who opened the bridge?",
        "Who told him?",
        "Who called for an election?",
        "Who said no?",
        "What did the mayor say?",
    ],
)
def test_other_questions_ask_for_no_speaker(question: str) -> None:
    assert asked_speaker(question) is None
