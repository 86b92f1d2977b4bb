"""What an evaluation counts, and the shares that follow from the counts."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Score:
    """How many were wanted, given and right."""

    wanted: int = 0
    given: int = 0
    found: int = 0
    right: int = 0

    @property
    def precision(self) -> float:
        """Return the share of what was given that is right."""
        return self.right / self.given if self.given else 0.0

    @property
    def recall(self) -> float:
        """Return the share of what was wanted that was found."""
        return self.found / self.wanted if self.wanted else 0.0

    @property
    def f1(self) -> float:
        """Return the harmonic mean of precision and recall."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0

    def __add__(self, other: Score) -> Score:
        """Add the counts of two scores."""
        return Score(
            self.wanted + other.wanted,
            self.given + other.given,
            self.found + other.found,
            self.right + other.right,
        )


@dataclass(frozen=True, slots=True)
class Spoken:
    """Speakers of gold quotations: all, right ones, and the same at confidence SURE and above."""

    wanted: int = 0
    right: int = 0
    sure: int = 0
    sure_right: int = 0

    @property
    def accuracy(self) -> float:
        """Return the share of all gold quotations with the right speaker mention."""
        return self.right / self.wanted if self.wanted else 0.0

    @property
    def sure_accuracy(self) -> float:
        """Return the share of right ones among the sure."""
        return self.sure_right / self.sure if self.sure else 0.0

    @property
    def coverage(self) -> float:
        """Return the share of gold quotations that are answered surely."""
        return self.sure / self.wanted if self.wanted else 0.0

    def __add__(self, other: Spoken) -> Spoken:
        """Add the counts of two."""
        return Spoken(
            self.wanted + other.wanted,
            self.right + other.right,
            self.sure + other.sure,
            self.sure_right + other.sure_right,
        )


@dataclass(frozen=True, slots=True)
class RuleScore:
    """One rule: how many gold quotations it answers, and how many rightly."""

    rule: str
    count: int
    right: int

    @property
    def accuracy(self) -> float:
        """Return the share of right speaker mentions."""
        return self.right / self.count if self.count else 0.0


@dataclass(frozen=True, slots=True)
class Evaluation:
    """Everything measured over some articles; `long` is for quotations of LONG words and more.

    `exact` and `overlapping` map "source", "cue" and "content" to span scores over all
    attributions, indirect ones too.
    """

    articles: int
    long: Score
    long_spoken: Spoken
    every: Score
    every_spoken: Spoken
    exact: dict[str, Score]
    overlapping: dict[str, Score]
    rules: tuple[RuleScore, ...]
