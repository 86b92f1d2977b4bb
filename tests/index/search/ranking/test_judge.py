"""Which sentence of a passage is emphasised, without a reader."""

from __future__ import annotations

from index.search.ranking.judge import Judged, answering
from index.values import Hit

QUIZ = ("Which show was green lit for a new season?", "The third season of Tarn follows in May.")
WEIGHTS = {"show": 1.0, "green": 1.0, "lit": 1.0, "season": 1.0}


def emphasised(sentences: tuple[str, ...]) -> str:
    """Return the sentence of a passage that is emphasised."""
    text = " ".join(sentences)
    spans = [(text.index(one), text.index(one) + len(one)) for one in sentences]
    judged = Judged(Hit(0, 0.5, 0.5), 1.0, 0.9, 0.9)
    parts = list(zip(spans, sentences, strict=True))
    found = answering("Which show was green lit?", judged, 0, parts, WEIGHTS, None)
    return text[slice(*found.sentence)]


def test_a_sentence_that_asks_the_same_answers_nothing() -> None:
    assert emphasised(QUIZ) == QUIZ[1]
    assert emphasised((QUIZ[0],)) == QUIZ[0]  # nothing else is there
    told = (QUIZ[0].replace("?", "."), QUIZ[1])
    assert emphasised(told) == told[0]


def test_a_sentence_that_asks_something_else_may_answer() -> None:
    other = ("Will Tarn ever end?", "Nobody knows.")
    assert emphasised(other) == other[0]
