"""What answers are worth: the right page first, its reciprocal rank, the answer's words."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence

from tests.bench.peers.pages import Asked


def score(
    hits: Sequence[Sequence[Sequence[str]]], seconds: Sequence[float], asked: Sequence[Asked]
) -> dict[str, float]:
    """Return H@1 and MRR@10 by page, answer@1, and the percentiles of the questions' milliseconds.

    `hits` are for each question page and text of each hit, best first, and the piece that the text
    is a part of, where it is. `answer1` is of what is shown, `piece1` of the whole piece. The first
    question of a process is its cold start and not among the percentiles.
    """
    first = mrr = answered = held = words = 0.0
    for found, one in zip(hits, asked, strict=True):
        pages = list(dict.fromkeys(page for page, *_ in found))
        ranks = [place for place, page in enumerate(pages, start=1) if page in one.pages]
        first += bool(ranks) and ranks[0] == 1
        mrr += 1 / ranks[0] if ranks else 0.0
        if found:
            answered += holds(found[0][1], one.answer)
            held += holds(found[0][-1], one.answer)
            words += len(found[0][1].split())
    warm = sorted(seconds[1:]) or sorted(seconds)
    return {
        "ask_p50_ms": round(1000 * _nearest(warm, 0.5), 1),
        "ask_p95_ms": round(1000 * _nearest(warm, 0.95), 1),
        "h1": round(first / len(asked), 3),
        "mrr10": round(mrr / len(asked), 3),
        "answer1": round(answered / len(asked), 3),
        "piece1": round(held / len(asked), 3),
        "words": round(words / len(asked)),
    }


def holds(text: str, answer: str) -> bool:
    """Return whether a text holds an answer's words, in their order, whatever case and marks.

    >>> holds("It was Norway’s  “Queen Sonja”.", "queen Sonja")
    True
    >>> holds("It cost 1500 euros.", "500")
    False
    """
    wanted, held = (" ".join(re.findall(r"\w+", one.casefold())) for one in (answer, text))
    return f" {wanted} " in f" {held} "


def _nearest(ordered: Sequence[float], share: float) -> float:
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)]
