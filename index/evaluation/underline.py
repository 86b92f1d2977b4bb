"""How often underlined words are the answer, of all that are underlined."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from index.errors import SourceError
from index.evaluation.highlight import span_f1
from index.evaluation.questions import GoldQuestion, contains, mean, read_questions
from index.library.library import Library
from index.text.numbers import figures
from index.values import Finding, Question

ALIKE = 0.5
"""F1 of the words from which they are the answer in other words: "the mayor Ilse Marn"."""


@dataclass(frozen=True, slots=True)
class Underlines:
    """Over the first quotes of `questions`: the share that has underlined words, and of those the
    share in which they are the answer, hold it or are a part of it."""

    questions: int
    underlined: float
    right: float


def evaluate_underline(library: Library, path: Path) -> Underlines:
    """Score the underlined words of first quotes on the questions of a file.

    Of a question without an answer, whatever is underlined is wrong. Raises SourceError where no
    question names its answer.
    """
    asked = [
        one
        for one in read_questions(path, library.serving().records)
        if one.answer or not one.answerable
    ]
    if not any(one.answerable for one in asked):
        raise SourceError(
            f'{path} names no answer: write {{"question": "…", "answer": "…"}}, and '
            '"answerable": false for questions without one'
        )
    found = (
        (one, library.ask(Question(one.text), today=one.day or date.today()).findings)
        for one in asked
    )
    return underlines((one, findings[0] if findings else None) for one, findings in found)


def underlines(rows: Iterable[tuple[GoldQuestion, Finding | None]]) -> Underlines:
    """Score first quotes; None where a question has none."""
    held = list(rows)
    marked = [
        (asked, first.article.text[slice(*first.answer)])
        for asked, first in held
        if first is not None and first.answer is not None
    ]
    right = mean(asked.answerable and is_answer(words, asked.answer) for asked, words in marked)
    return Underlines(len(held), len(marked) / max(1, len(held)), right)


def is_answer(words: str, answer: str) -> bool:
    """Return whether underlined words are an answer, hold it, are in it, or share most of it.

    >>> is_answer("the mayor Ilse Marn", "Ilse Marn"), is_answer("Per Dahl", "Ilse Marn")
    (True, False)
    >>> is_answer("twelve", "12")
    True
    """
    within = contains(words, answer) or contains(answer, words)
    if figures(words) and figures(words) == figures(answer):
        return True
    return within or span_f1(words, answer) >= ALIKE
