"""What a message means after a question."""

from __future__ import annotations

import pytest

from bot.features.conversation.followup import asks_who_said, understood
from bot.features.conversation.nouns import things
from bot.features.conversation.phrases import candidates
from bot.features.conversation.turns import Turn
from index import Question
from tests.bot.dialogues import (
    ACTORS,
    CARRIED,
    DAY,
    LATER_CARRIED,
    LATER_OWN,
    OWN,
    PEOPLE,
    SPEAKER,
    WHOLE,
    Meaning,
)

KINDS = {
    name.removeprefix("the ").casefold(): "person" if name in PEOPLE else "body" for name in ACTORS
} | {"vellmaran": "people"}


def meaning(before: str, said: str) -> Meaning:
    """Read a message after a question, as far as the dialogues tell it."""
    read = read_after(Turn(Question(before), DAY), said)
    return None if read is None else meant_by(read)


def read_after(turn: Turn, said: str) -> Question | None:
    """Complete a message after a turn, with the actors of the dialogues."""
    runs = candidates(turn.question.text, said)
    kinds = {run: kind for run in runs if (kind := KINDS.get(run.casefold().removeprefix("the ")))}
    return understood(turn, said, kinds)


def meant_by(read: Question) -> Meaning:
    """Give a question's text, with its days where it has any."""
    if read.since is None and read.until is None:
        return read.text
    return read.text, read.since, read.until


@pytest.mark.parametrize(("first", "turns"), WHOLE)
def test_a_dialogue_of_several_messages(first: str, turns: tuple[tuple[str, Meaning], ...]) -> None:
    asked, read = Question(first), []
    for said, _ in turns:
        question = read_after(Turn(asked, DAY), said)
        read.append((said, None if question is None else meant_by(question)))
        asked = question or Question(said)
    assert read == list(turns)


def test_it_means_what_the_answer_names_where_the_question_names_nothing() -> None:
    asked = Question("What happened at Orrin on Monday?")
    turn = Turn(asked, DAY, topic="the ferry Lady Anselm")
    read = read_after(turn, "How fast was it going?")
    assert read == Question("How fast was the ferry Lady Anselm going?")
    assert read_after(Turn(asked, DAY), "How fast was it going?") is None


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("When did the ferry hit the outer breakwater?", ["the ferry", "the outer breakwater"]),
        ("How badly was the ferry damaged?", ["the ferry"]),
        ("Where is the harbour office?", ["the harbour office"]),
        ("Who owns the ferry line that sank?", ["the ferry line"]),
        ("When will the Greyfell dam be repaired?", ["the Greyfell dam"]),
        ("Has the bank closed its last branch?", ["the bank", "its last branch"]),
        ("Did the captain of the ferry survive?", ["the captain", "the ferry"]),
        ("Who was aboard when the ferry sank?", ["the ferry"]),
        ("Was the ferry late?", ["the ferry"]),
        (
            "Fourteen were hurt when the ferry Lady Anselm struck the pier.",
            ["the ferry Lady Anselm", "the pier"],
        ),
        ("Who leads Tolvan Power?", []),
    ],
)
def test_the_things_that_a_question_names(text: str, named: list[str]) -> None:
    assert [text[start:end] for start, end in things(text)] == named


@pytest.mark.parametrize(("before", "said", "meant"), CARRIED + LATER_CARRIED)
def test_what_is_missing_is_carried_over(before: str, said: str, meant: Meaning) -> None:
    assert meaning(before, said) == meant


@pytest.mark.parametrize(("before", "said"), OWN + LATER_OWN)
def test_a_complete_question_is_never_touched(before: str, said: str) -> None:
    assert meaning(before, said) is None


@pytest.mark.parametrize("said", SPEAKER)
def test_who_said_that_is_asked_of_what_was_quoted(said: str) -> None:
    assert asks_who_said(said)


@pytest.mark.parametrize("said", [each for _, each in OWN] + [each for _, each, _ in CARRIED])
def test_nothing_else_is_taken_for_it(said: str) -> None:
    assert not asks_who_said(said)
