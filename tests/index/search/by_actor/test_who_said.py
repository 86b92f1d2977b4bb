"""Who said something is answered from statements, and an office stands for whoever holds it."""

from __future__ import annotations

from pathlib import Path

import pytest

from index import Library, Question
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
