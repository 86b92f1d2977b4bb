"""Which of the candidates are shown: no two of the same words, and differing figures together."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from index.search.ranking.judge import Judged
from index.text.likeness import runs
from index.text.numbers import figures
from index.text.stems import terms

SAME = 0.6
"""Share of the shorter text's runs that the other has: an agency's text that two outlets print
keeps more, a retelling in own words keeps hardly a tenth."""
BESIDE = 1
"""The turn of what is looked at for the first page: what a later page brings changes none before.
"""
SURE_ANSWER = 0.5
"""Probability from which the marked words count as what a passage answers."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Candidates to show, each with those of the same words; whether two give other figures.

    `rows` are those of all that could be shown.
    """

    shown: tuple[Judged, ...]
    rows: frozenset[int] = frozenset()
    same: Mapping[int, tuple[Judged, ...]] = field(default_factory=dict)
    differ: bool = False


def choose(
    judged: Sequence[Judged],
    texts: Mapping[int, str],
    count: int,
    articles: Mapping[int, int] | None = None,
    wanted: Collection[str] = (),
) -> Choice:
    """Give up to so many candidates, best first; `same` is by the row of the one that is shown.

    Where the first one answers with a figure and a later one with another, that one comes second.
    `articles` are the candidates' articles by row: of one article, a second candidate is kept where
    it has some of the `wanted` stems that the kept ones lack.
    """
    told_in = {one.hit.row: runs(texts[one.hit.row]) for one in judged}
    kept: list[Judged] = []
    same: dict[int, list[Judged]] = {}
    for one in judged:
        twin = next((k for k in kept if same_words(told_in[k.hit.row], told_in[one.hit.row])), None)
        if twin is None:
            kept.append(one)
        else:
            same.setdefault(twin.hit.row, []).append(one)
    if articles is not None:
        kept = _adding(kept, texts, articles, wanted)
    rival = _rival(kept, texts) if count > 1 else None
    if rival is not None:
        kept.remove(rival)
        kept.insert(1, rival)
    shown = tuple(kept[:count])
    told = {row: tuple(others) for row, others in same.items()}
    rows = frozenset(one.hit.row for one in kept)
    return Choice(shown, rows, told, rival is not None)


def _adding(
    kept: Sequence[Judged],
    texts: Mapping[int, str],
    articles: Mapping[int, int],
    wanted: Collection[str],
) -> list[Judged]:
    """Leave out what tells no more of what is asked than its article's better candidates."""
    told: dict[int, set[str]] = {}
    adding: list[Judged] = []
    for one in kept:
        row = one.hit.row
        own = set(wanted).intersection(terms(texts[row]))
        before = told.get(articles[row])
        if before is None or own - before or _figures(one, texts):
            adding.append(one)
            told.setdefault(articles[row], set()).update(own)
    return adding


def _rival(kept: Sequence[Judged], texts: Mapping[int, str]) -> Judged | None:
    """Return the best candidate that surely answers with other figures than the first."""
    if not kept:
        return None
    first = _figures(kept[0], texts)
    if not first:
        return None
    return next(
        (
            one
            for one in kept[1:]
            if one.turn <= BESIDE and (found := _figures(one, texts)) and not found & first
        ),
        None,
    )


def _figures(one: Judged, texts: Mapping[int, str]) -> frozenset[object]:
    reading = one.reading
    if reading is None or reading.answer is None:
        return frozenset()
    if (reading.answer_probability or 0.0) < SURE_ANSWER or reading.relevance < SURE_ANSWER:
        return frozenset()
    return frozenset(figures(texts[one.hit.row][slice(*reading.answer)]))


def same_words(one: frozenset[tuple[str, ...]], other: frozenset[tuple[str, ...]]) -> bool:
    """Return whether one of two texts, by their runs, says hardly more than the other does."""
    return len(one & other) >= SAME * min(len(one), len(other))
