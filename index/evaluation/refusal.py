"""How well a library tells the questions that it answers from those that it does not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from index.encoders.protocol import Encoder
from index.errors import SourceError
from index.evaluation.questions import GoldQuestion, mean, read_questions
from index.library.library import Library
from index.reranker.choice import OFF
from index.reranker.serve import Reads
from index.search.ranking.scored import sureness, weigh
from index.search.ranking.threshold import Best, best
from index.storage.generation import Generation
from index.values import OperatingPoint, Question


@dataclass(frozen=True, slots=True)
class Refusal:
    """Shares in [0, 1] over questions with and without an answer; `auc` is the area under the ROC
    curve: the probability that one with an answer has more evidence than one without.

    `points` are the generation's operating points with what they did on these questions.
    """

    answerable: int
    unanswerable: int
    auc: float
    points: tuple[OperatingPoint, ...]


def evaluate_refusal(library: Library, path: Path) -> Refusal:
    """Score refusing on the questions of a file, of which some have `"answerable": false`.

    Raises SourceError where the file holds only one of the two kinds.
    """
    generation = library.serving()
    asked = read_questions(path, generation.records)
    if not any(one.answerable for one in asked) or all(one.answerable for one in asked):
        raise SourceError(
            f"{path} needs both kinds of questions: write "
            '{"question": "…", "answerable": false} for those without an answer'
        )
    return refusal(generation, library.encoder, library.reader(), asked)


def refusal(
    generation: Generation, encoder: Encoder, reader: Reads | None, asked: Sequence[GoldQuestion]
) -> Refusal:
    """Score refusing on questions of both kinds."""
    right, wrong = (
        [best_of(generation, encoder, reader, one) for one in asked if one.answerable is kind]
        for kind in (True, False)
    )
    points = tuple(
        OperatingPoint(
            one.strictness,
            one.threshold,
            false_answers=mean(each.answers(one) for each in wrong),
            false_refusals=mean(each.evidence < one.threshold for each in right),
        )
        for one in generation.points(reader.name if reader else OFF)
    )
    of_right, of_wrong = ([each.evidence for each in one] for one in (right, wrong))
    return Refusal(len(right), len(wrong), auc(of_right, of_wrong), points)


def best_of(
    generation: Generation, encoder: Encoder, reader: Reads | None, asked: GoldQuestion
) -> Best:
    """Return the best of what a question finds."""
    time = asked.time(generation.days[1])
    weighed = weigh(generation, encoder, reader, Question(asked.text), asked.text, None, time)
    sure = [0.0 if weighed.unknown else sureness(one, reader) for one in weighed.judged]
    return best(zip((one.evidence for one in weighed.judged), sure, strict=True))


def auc(right: Sequence[float], wrong: Sequence[float]) -> float:
    """Return the probability that a right one scores above a wrong one; ties count half.

    >>> auc([0.9, 0.4], [0.4, 0.1])
    0.875
    """
    above = sum((a > b) + 0.5 * (a == b) for a in right for b in wrong)
    return above / (len(right) * len(wrong))
