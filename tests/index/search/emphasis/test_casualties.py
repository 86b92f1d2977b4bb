"""Who died is not told by who was injured, nor a winner by the words for a loser."""

from __future__ import annotations

import pytest

from index.search.emphasis.casualties import fate_asked, has_fate, tells_fate
from index.search.emphasis.holding import sentence_may_hold
from index.search.emphasis.marking import unmarked
from index.search.query.kind import wanted
from index.values import Unmarked


def marked(question: str, sentence: str, words: str) -> Unmarked | None:
    start = sentence.index(words)
    return unmarked(question, sentence, (start, start + len(words)), 0.99)


@pytest.mark.parametrize(
    ("question", "sentence", "words", "why"),
    [
        ("How many people died in the storm?", "The joint figure is 26 injured.", "26", "part"),
        ("How many people died in the storm?", "It killed nine people, hurting 40.", "40", "part"),
        ("How many people died in the storm?", "It killed nine people, hurting 40.", "nine", None),
        ("How many people were hurt?", "The joint figure is 26 injured.", "26", None),
        ("How many people were arrested?", "Six were rescued, two detained.", "Six", "part"),
        ("Who won the vote?", "The defeated candidate spoke.", "The defeated candidate", "part"),
        ("Who lost the vote?", "The defeated candidate spoke.", "The defeated candidate", None),
        ("Who led the inquiry?", "It put the Lady Anselm on the rocks.", "Lady Anselm", "kind"),
        ("Who led the inquiry?", "It heard Lady Anselm on Monday.", "Lady Anselm", None),
        ("How old is Ilse Marn?", "She had 6,086 for Odo Brask, Ilse Marn said.", "6,086", "kind"),
        ("How old is Ilse Marn?", "Ilse Marn, 46, spoke.", "46", None),
    ],
)
def test_what_is_underlined(question: str, sentence: str, words: str, why: str | None) -> None:
    found = marked(question, sentence, words)
    assert found == {"part": Unmarked.OTHER_PART, "kind": Unmarked.OTHER_KIND, None: None}[why]


def test_a_fate_is_asked_for_where_people_are_counted() -> None:
    assert fate_asked("How many people were injured in the fire?") == "hurt"
    assert fate_asked("How many were killed or injured?") == ""
    assert fate_asked("Who was injured?") == ""
    assert fate_asked("How many waltzes were printed after he died?") == ""
    assert fate_asked("How many lives were lost in the fire?") == "dead"
    assert tells_fate("dead", "Nobody was killed.")
    assert not tells_fate("dead", "The ship stopped dead. Two had broken bones.")
    assert not tells_fate("dead", "The mate had died in spring. Two had broken bones.")
    assert not tells_fate("dead", "The deadline passed; 40 were hurt.")
    assert has_fate("dead", "There were nine.", (11, 15))


@pytest.mark.parametrize(
    ("question", "sentence", "held"),
    [
        ("How fast was the ferry going?", "She was coming in far too fast.", False),
        ("How fast was the ferry going?", "I have never seen her carry eleven knots.", True),
        ("When was the dam built?", "The captain resigned without a word.", False),
        ("When was the dam built?", "It was within the limits of 1968.", True),
        ("How many ships sank?", "The ships were old.", False),
        ("Who sank the ships?", "The ships were old.", True),
    ],
)
def test_a_sentence_answers_only_with_what_is_asked_for(
    question: str, sentence: str, held: bool
) -> None:
    assert sentence_may_hold(wanted(question), sentence) is held
