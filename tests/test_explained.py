"""The table of candidates: every number whole, however narrow the terminal."""

from __future__ import annotations

import io

import pytest
from rich.console import Console

from bot.terminal.explain import HEADS, OUTCOMES, show_explained
from index import Article, Candidate, Explanation, Findings, Outcome, Question, Searched

NOTHING = Searched(None, 0, 0)


def shown(width: int, *outcomes: Outcome) -> list[str]:
    article = Article("a1", "The wall will hold.", "A long title of an article " * 9)
    candidates = tuple(
        Candidate(
            place, article, 12, "The wall will hold.", 0.8461, 15.25, 0.8001, 0.79, 0.87, None,
            1.641, 0.878, 0.9, outcome,
        )
        for place, outcome in enumerate(outcomes, start=1)
    )  # fmt: skip
    part = Explanation("Will it hold?", 0.53, candidates, "clause")
    found = Findings(Question("Will it hold?"), NOTHING, NOTHING, explained=(part,))
    console = Console(file=io.StringIO(), width=width)
    show_explained(console, found)
    return console.file.getvalue().splitlines()


@pytest.mark.parametrize("width", [40, 80, 100, 200])
def test_no_number_is_left_out_or_cut(width: int) -> None:
    _, asked, heads, first, second = shown(width, Outcome.SHOWN, Outcome.SPEAKER_NOT_NAMED)
    assert asked == "Will it hold?  (asks for: clause; evidence needed: 0.530)"
    assert heads.split() == list(filter(None, HEADS))
    assert first.split()[:9] == [
        "1", "0.846", "15.2", "0.800", "0.79", "0.87", "–", "1.641", "0.878",
    ]  # fmt: skip
    assert OUTCOMES[Outcome.SHOWN] in first
    assert OUTCOMES[Outcome.SPEAKER_NOT_NAMED] in second
    assert first.index("12: A long") == second.index("12: A long")
    assert len(first) <= max(width, 130)


def test_a_question_without_candidates_has_its_heads() -> None:
    assert len(shown(100)) == 3
