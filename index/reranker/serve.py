"""Read a question and its candidate passages with ONNX Runtime; torch is never imported."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import lru_cache
from math import exp
from pathlib import Path
from typing import NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

from index.encoders.onnx import cores, filled, session
from index.errors import ModelError
from index.reranker.inputs import PIECES, Inputs, Pieces
from index.values import Span

MODEL = "reader.onnx"
TOKENIZER = "tokenizer.json"
LONGEST_ANSWER = 30
"""Pieces of an answer that is marked: names, figures and clauses are shorter, and nobody wants a
paragraph in bold."""
MOST_THREADS = 8
"""Passages read at once, on as many processors: a page of findings takes hardly more."""
UNSEEN = -12.0
"""Log-probability of a piece that a longer text left no room for."""
Logits = NDArray[np.float32]


class Place(NamedTuple):
    """A word piece by its span in the passage, with the log-probabilities that the answer starts
    and that it ends there, given that there is one."""

    first: int
    last: int
    starts: float
    ends: float


@dataclass(frozen=True, slots=True)
class Reading:
    """What the reader makes of one passage.

    `relevance` is the probability that the passage answers. `answer` is the span, in the
    passage's characters, of the likeliest answer, given that there is one; None where the reader
    finds no spans. `answer_probability` weighs that answer against "no answer here"; None
    likewise. `places` are the passage's pieces.
    """

    relevance: float
    answer: Span | None = None
    answer_probability: float | None = None
    places: tuple[Place, ...] = ()

    def share(self, span: Span) -> float:
        """Return the probability that the answer stands in a span of the passage, in [0, 1].

        Half of it is for where it starts, half for where it ends.

        >>> from math import log
        >>> places = (Place(3, 5, log(0.5), log(0.5)), Place(8, 9, log(0.5), log(0.25)))
        >>> Reading(0.9, places=places).share((8, 10))
        0.375
        """
        inside = (one for one in self.places if span[0] <= one.first < span[1])
        return sum((exp(one.starts) + exp(one.ends)) / 2 for one in inside)

    def within(self, span: Span) -> tuple[Place, ...]:
        """Return the pieces of a part of the passage, counted from its start.

        >>> places = (Place(3, 5, 0.0, 0.0), Place(8, 9, 0.0, 0.0))
        >>> Reading(0.9, places=places).within((6, 12))
        (Place(first=2, last=3, starts=0.0, ends=0.0),)
        """
        start, end = span
        return tuple(
            one._replace(first=one.first - start, last=one.last - start)
            for one in self.places
            if start <= one.first and one.last <= end
        )

    def placed(self, spans: Sequence[Span]) -> Reading:
        """Return the reading of some spans of a text, joined by spaces, as one of that text.

        >>> places = (Place(0, 2, 0.0, -1.0), Place(3, 5, -1.0, 0.0))
        >>> Reading(0.9, (0, 5), 0.5, places).placed([(4, 6), (9, 11)]).places[1][:2]
        (9, 11)
        """
        starts, start = [], 0
        for begin, end in spans:
            starts.append(start)
            start += end - begin + 1

        def moved(at: int, *, last: bool = False) -> int:
            part = bisect_right(starts, at - last) - 1
            return at - starts[part] + spans[part][0]

        answer = self.answer
        return replace(
            self,
            answer=None if answer is None else (moved(answer[0]), moved(answer[1], last=True)),
            places=tuple(
                one._replace(first=moved(one.first), last=moved(one.last, last=True))
                for one in self.places
            ),
        )


def likeliest(places: Sequence[Place], longer: Sequence[Place], weight: float) -> Span | None:
    """Return the likeliest answer among the pieces of a text; None where it has none.

    `longer` are its pieces as they were read in a longer text: their log-probabilities are
    weighed and added.
    """
    if not places:
        return None
    known = {one.first: one for one in longer}
    unseen = Place(0, 0, UNSEEN, UNSEEN)
    others = [known.get(one.first, unseen) for one in places]
    own, added = (
        np.array([(one.starts, one.ends) for one in held], dtype=np.float32)
        for held in (places, others)
    )
    both = own + weight * added
    first, last = _best(both[:, 0], both[:, 1])
    return places[first].first, places[last].last


class Reads(Protocol):
    """What reads a question and passages together; may be called from any thread."""

    @property
    def name(self) -> str:
        """Name the reader as the operator names it."""

    def read(self, question: str, passages: Sequence[str]) -> tuple[Reading, ...]:
        """Return one reading a passage, in their order."""


class Reader:
    """The exported reader of a folder that holds reader.onnx and tokenizer.json.

    Whoever asks at the same time shares its threads, each of which reads one passage on one
    processor: split over two, a passage takes more of both.
    """

    def __init__(self, folder: Path, name: str = "reader", threads: int | None = None) -> None:
        self.name = name
        if not (folder / MODEL).is_file() or not (folder / TOKENIZER).is_file():
            raise ModelError(f"no reader at {folder}: run `onrecord reindex`")
        self._inputs = Inputs(folder / TOKENIZER)
        self._session = session(folder / MODEL, threads=1)
        count = threads or min(MOST_THREADS, cores())
        self._threads = ThreadPoolExecutor(count, thread_name_prefix="reader")

    def read(self, question: str, passages: Sequence[str]) -> tuple[Reading, ...]:
        """Return one reading a passage, in their order; a single one is read by whoever asks.

        Each is read alone, so that what is found does not depend on what is read beside it:
        filling up to the longest costs what a batch saves.
        """
        pieces = self._inputs.pieces(question, passages)
        if len(pieces) == 1:
            return (self._read(pieces[0]),)
        return tuple(self._threads.map(self._read, pieces))

    def _read(self, pieces: Pieces) -> Reading:
        relevance, starts, ends = self._session.run(None, feed([pieces], self._inputs.fill))
        return reading(pieces, float(relevance[0]), starts[0], ends[0])


def feed(pieces: Sequence[Pieces], fill: int) -> Mapping[str, NDArray[np.int64]]:
    """Return ids, mask, types and looks as arrays (passages, pieces), filled up to the longest."""
    return {
        "ids": filled([one.ids for one in pieces], fill),
        "mask": filled([(1,) * len(one.ids) for one in pieces], 0),
        "types": filled([one.types for one in pieces], 0),
        "looks": filled([one.looks for one in pieces], 0),
    }


def reading(pieces: Pieces, relevance: float, starts: Logits, ends: Logits) -> Reading:
    """Make a reading of one row of logits; places outside of the passage are left out."""
    relevant = _probability(relevance)
    count = len(pieces.places)
    if count == 0:
        return Reading(relevance=relevant)
    here = slice(pieces.first, pieces.first + count)
    start_logits, end_logits = starts[here], ends[here]
    first, last = _best(start_logits, end_logits)
    advantage = float(start_logits[first] + end_logits[last] - starts[0] - ends[0])
    starting, ending = _log_softmax(start_logits).tolist(), _log_softmax(end_logits).tolist()
    return Reading(
        relevance=relevant,
        answer=(pieces.places[first][0], pieces.places[last][1]),
        answer_probability=_probability(advantage),
        places=tuple(
            Place(*place, starts, ends)
            for place, starts, ends in zip(pieces.places, starting, ending, strict=True)
        ),
    )


def _best(starts: Logits, ends: Logits) -> tuple[int, int]:
    """Return first and last piece of the likeliest answer that is not too long."""
    count = len(starts)
    sums = starts[:, None] + ends[None, :]
    best = int(np.argmax(np.where(_allowed(count), sums, -np.inf)))
    return divmod(best, count)


@lru_cache(PIECES)
def _allowed(count: int) -> NDArray[np.bool_]:
    """Return which pairs of so many pieces may begin and end an answer."""
    after = np.triu(np.ones((count, count), dtype=np.bool_))
    return after & ~np.triu(after, LONGEST_ANSWER)


def _log_softmax(logits: Logits) -> Logits:
    moved = logits - logits.max()
    logs: Logits = moved - np.log(np.exp(moved).sum())
    return logs


def _probability(logit: float) -> float:
    """Return the logistic of a logit, without overflow."""
    return float(0.5 * (1 + np.tanh(0.5 * logit)))
