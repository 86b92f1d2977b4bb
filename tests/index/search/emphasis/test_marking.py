"""Words are underlined only where they can be the answer."""

from __future__ import annotations

import pytest

from index import Unmarked
from index.search.emphasis.marking import CONFIDENT, SURE, unmarked

FIRE = "The Tarn fire burned 16,000 acres and drove 300 people from their homes."
VOTE = "Sela Ardley beat Hallam Crewe, who had held Corrow for eleven years, by 118 votes."
TALKS = "The talks in Ostvik lasted four hours and ended at noon on Friday."


@pytest.mark.parametrize(
    ("question", "sentence", "words", "why"),
    [
        ("How many people died in the Tarn fire?", FIRE, "16,000 acres", Unmarked.OTHER_KIND),
        ("How many acres did the Tarn fire burn?", FIRE, "16,000", None),
        ("Who won Corrow?", VOTE, "Hallam Crewe", Unmarked.OTHER_PART),
        ("Who won Corrow?", VOTE, "Sela Ardley", None),
        ("How long did the talks in Ostvik last?", TALKS, "noon on Friday", Unmarked.OTHER_KIND),
        ("How long did the talks in Ostvik last?", TALKS, "four hours", None),
        ("How long did the talks in Kellport last?", TALKS, "four hours", Unmarked.NOT_BORNE_OUT),
    ],
)
def test_words_that_cannot_answer_are_not_underlined(
    question: str, sentence: str, words: str, why: Unmarked | None
) -> None:
    start = sentence.index(words)
    assert unmarked(question, sentence, (start, start + len(words)), SURE) is why


def test_what_the_reader_is_not_sure_of_is_not_underlined() -> None:
    span = (VOTE.index("Sela"), VOTE.index(" beat"))
    assert unmarked("Who won Corrow?", VOTE, span, SURE - 0.01) is Unmarked.UNSURE
    assert unmarked("Who won Corrow?", VOTE, span, 1.0, confidence=CONFIDENT) is None
    less = CONFIDENT - 0.01
    assert unmarked("Who won Corrow?", VOTE, span, 1.0, confidence=less) is Unmarked.UNSURE


def test_a_name_may_stand_before_or_in_the_title() -> None:
    it = "They lasted four hours."
    question, span = "How long did the talks in Ostvik last?", (12, 22)
    assert unmarked(question, it, span, 1.0) is Unmarked.NOT_BORNE_OUT
    assert unmarked(question, it, span, 1.0, before="The talks in Ostvik began late.") is None
    assert unmarked(question, it, span, 1.0, title="Ostvik talks end") is None
