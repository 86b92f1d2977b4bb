"""What a message means after a question."""

from __future__ import annotations

import pytest

from bot.talk.followup import asks_who_said, understood
from bot.talk.phrases import candidates
from bot.talk.turns import Turn
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
    Meaning,
)

KINDS = {
    name.removeprefix("the ").casefold(): "person" if name in PEOPLE else "body" for name in ACTORS
}


def meaning(before: str, said: str) -> Meaning:
    """Read a message after a question, as far as the dialogues tell it."""
    runs = candidates(before, said)
    kinds = {run: kind for run in runs if (kind := KINDS.get(run.casefold().removeprefix("the ")))}
    read = understood(Turn(Question(before), DAY), said, kinds)
    if read is None:
        return None
    if read.since is None and read.until is None:
        return read.text
    return read.text, read.since, read.until


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
