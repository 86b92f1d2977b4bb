"""The questions that a library is tried with are made of its own sentences."""

from __future__ import annotations

from pathlib import Path

import pytest

from index import Library
from index.build.calibration_questions import answered_trials
from index.text.wh_questions import wh_questions
from tests.encoders import HashedWords


@pytest.mark.parametrize(
    ("sentence", "asked"),
    [
        (
            "Per Dahl of the Ostvik Board left the talks at noon, and said nothing.",
            ["Who left the talks at noon?"],
        ),
        (
            "Two ferries have been held in the harbour.",
            ["How many ferries have been held in the harbour?"],
        ),
        (
            "Ilse Marn said 1,200 people had signed the letter.",
            [
                "Who said 1,200 people had signed the letter?",
                "How many people had signed the letter?",
            ],
        ),
        ("She opened the bridge on Friday.", []),
        ("The bridge was opened on Friday.", []),
        ("Prices rose by 12 percent in three years.", []),
        ("Ilse Marn agreed.", []),
        ("", []),
        ("9" * 5000 + " Aa" * 5000, []),
        ("Aa " * 20_000 + "9 " * 20_000, []),
    ],
)
def test_a_plain_sentence_is_asked_for_who_or_how_many(sentence: str, asked: list[str]) -> None:
    assert list(wh_questions(sentence)) == asked


def test_trial_questions_are_spread_over_the_articles_and_answered_by_them(tmp_path: Path) -> None:
    texts = (
        "Ilse Marn opened the new bridge. Per Dahl left the talks at noon. It rained.",
        "The fair is over. On Sunday 40 boats had left the harbour of Hallin.",
    )
    for number, text in enumerate(texts):
        (tmp_path / f"{number}.txt").write_text(text, encoding="utf-8")
    library = Library.open(tmp_path / "home", encoder=HashedWords())
    library.add([str(tmp_path / f"{number}.txt") for number in range(len(texts))])
    every = [
        "Who opened the new bridge?",
        "How many boats had left the harbour of Hallin?",
        "Who left the talks at noon?",
    ]
    asked = answered_trials(library.serving(), 10)
    assert sorted(asked) == sorted(every)
    assert asked[-1] == every[-1], "each article comes once before one comes twice"
    assert answered_trials(library.serving(), 2) == asked[:2]
