"""Questions that a library surely answers, to show somebody what may be asked."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

import numpy as np

from index.storage.generation import Generation
from index.text.normalise import sentences
from index.text.wh_questions import wh_questions
from index.values import Actor

ARTICLES = 12
"""Looked at, spread over the library: enough to find a clear question, and quick in any library."""
TRIED = 8
"""Questions asked of the library before the best is taken: half a second in all."""
LONGEST = 12
"""Words of an example: more are read by nobody."""


def examples(
    serving: Generation, actors: Iterable[Actor], evidence: Callable[[str], float | None]
) -> tuple[str, ...]:
    """Return a question of who did something and one for somebody's words, as far as both exist.

    `actors` are those who speak most; `evidence` asks a question and gives what speaks for its
    first quote, None where it is not answered.
    """
    tried = [(found, asked) for asked in _asked(serving) if (found := evidence(asked)) is not None]
    told = max(tried, default=(0.0, None))[1]
    words = (f"What did {one.name} say?" for one in actors)
    said = next((one for one in words if evidence(one) is not None), None)
    return tuple(one for one in (told, said) if one is not None)


def _asked(serving: Generation) -> Iterator[str]:
    """Make up to so many questions of the articles' sentences, one an article."""
    table, made = serving.table, 0
    numbers = np.unique(
        table.article if table.withdrawn is None else table.article[~table.withdrawn]
    )
    spread = numbers[:: max(1, len(numbers) // ARTICLES)].tolist()
    articles = serving.records.by_number(spread)
    for number in spread:
        text = articles[number].text
        questions = (
            asked for start, end in sentences(text) for asked in wh_questions(text[start:end])
        )
        short = (
            one
            for one in questions
            if len(one.split()) <= LONGEST and not one.startswith("Who said ")
        )
        first = next(short, None)
        if first is not None:
            yield first
            made += 1
        if made == TRIED:
            return
