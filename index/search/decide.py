"""Decide: whether candidates answer, may help, or do neither, and which of them are shown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from index.search.ranking.diversity import Choice, choose
from index.search.ranking.scored import Weighed, is_familiar


class Class(Enum):
    """What an answer is: quotes, quotes that may help, or nothing."""

    ANSWERED = "answered"
    UNSURE = "unsure"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Decision:
    """The class, the parts of the question that it rests on, and what is shown of each.

    `familiar` is whether the best candidate is of the question's subject, `unknown` which names of
    the question stand nowhere in the library.
    """

    kind: Class
    parts: tuple[Weighed, ...]
    choices: tuple[Choice, ...]
    familiar: bool
    unknown: tuple[str, ...]

    @property
    def differ(self) -> bool:
        """Whether shown quotes name different figures for one thing."""
        return any(choice.differ for choice in self.choices)

    @property
    def total(self) -> int:
        """How many passages there are to turn pages through."""
        return len(frozenset().union(*(choice.rows for choice in self.choices)))


def decide(weighed: Sequence[Weighed], wanted: int, article_of: Mapping[int, int]) -> Decision:
    """Hold each part's candidates against its thresholds; choose `wanted` of each.

    `article_of` gives the number of a row's article. Parts that are answered stand alone; where
    none is, those that may help; else the nearest candidates are chosen.
    """
    strong = [one for one in weighed if one.strong]
    possible = [] if strong else [one for one in weighed if one.possible]
    kind = Class.ANSWERED if strong else Class.UNSURE if possible else Class.NOTHING
    parts = strong or possible or list(weighed)
    best = weighed[0].judged[:1]
    return Decision(
        kind,
        tuple(parts),
        tuple(_chosen(one, kind, wanted, article_of) for one in parts),
        any(is_familiar(one) for one in best),
        tuple(dict.fromkeys(name for one in weighed for name in one.unknown)),
    )


def _chosen(one: Weighed, kind: Class, wanted: int, article_of: Mapping[int, int]) -> Choice:
    candidates = {
        Class.ANSWERED: one.strong,
        Class.UNSURE: one.possible,
        Class.NOTHING: one.judged,
    }[kind]
    articles = {each.hit.row: article_of[each.hit.row] for each in one.judged}
    return choose(candidates, one.texts, wanted, articles, one.weights)
