"""Questions that mean nearly the same, put together: pure."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, replace

from rapidfuzz import fuzz, process

from index import Question

NEAR = 88.0  # of 100: other order, one word more or less, a slip of the finger; not another name
MOST_COMPARED = 2000  # different questions: each is compared with all before it, in a second or two


@dataclass(frozen=True, slots=True)
class Unanswered:
    """One question that could not be answered, and when; `asked` in seconds since 1970."""

    question: Question
    reason: str
    asked: int


@dataclass(frozen=True, slots=True)
class Group:
    """Nearly the same questions: as it was asked last, how often, from when to when."""

    question: Question
    reason: str
    count: int
    first: int
    last: int
    wordings: tuple[str, ...]


def grouped(asked: Iterable[Unanswered]) -> tuple[Group, ...]:
    """Put nearly identical questions together, the most frequent first, then the latest.

    Of the same filters, the same figures and nearly the same words, in any order.

    >>> one = Unanswered(Question("Who leads the council?"), "nothing_found", 1)
    >>> two = replace(one, question=Question("who leads the  councill"), asked=2)
    >>> [(group.question.text, group.count) for group in grouped([one, two])]
    [('who leads the  councill', 2)]
    """
    groups: dict[tuple[object, str], Group] = {}
    words: dict[object, list[str]] = {}
    for one in sorted(asked, key=lambda each: -each.asked):
        within, plain = _within(one.question), plain_words(one.question.text)
        known = words.setdefault(within, [])
        key = (within, _nearest(plain, known) or plain)
        if key not in groups:
            if len(known) < MOST_COMPARED:
                known.append(plain)
            groups[key] = Group(one.question, one.reason, 0, one.asked, one.asked, ())
        groups[key] = _with(groups[key], one)
    return tuple(sorted(groups.values(), key=lambda group: (-group.count, -group.last)))


def plain_words(text: str) -> str:
    """Return a question's words without case, accents and marks.

    >>> plain_words("Où EST  l’île?!")
    'ou est l ile'
    """
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    kept = (mark if mark.isalnum() else " " for mark in decomposed if not _accent(mark))
    return " ".join("".join(kept).split())


def _within(question: Question) -> object:
    """Return what has to be the same: all that is asked but the wording, and the figures in it."""
    plain = plain_words(question.text).split()
    figures = tuple(sorted(word for word in plain if any(mark.isdigit() for mark in word)))
    return replace(question, text="", count=1, offset=0), figures


def _nearest(plain: str, known: list[str]) -> str | None:
    found = process.extractOne(plain, known, scorer=fuzz.token_sort_ratio, score_cutoff=NEAR)
    return None if found is None else str(found[0])


def _with(group: Group, one: Unanswered) -> Group:
    wordings = dict.fromkeys((*group.wordings, one.question.text))
    return replace(group, count=group.count + 1, first=one.asked, wordings=tuple(wordings))


def _accent(mark: str) -> bool:
    return unicodedata.category(mark).startswith("M")
