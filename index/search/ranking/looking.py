"""Look at the likeliest candidates first, and at no more than can change what is shown.

What reads the whole of a passage takes four times what encoding the question does, so few are read
whole: the likeliest, one after the other, until none that is left is likely to come first. Of those
that stand beside it on a page only the likeliest sentences are read.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from index.reranker.serve import Reading, Reads
from index.search.ranking.corrections import repeats_error
from index.search.ranking.overlap import overlap
from index.search.ranking.reranking import READ
from index.statements.gazetteer.synonyms import alike, with_alike
from index.text.normalise import sentences
from index.text.stems import terms
from index.values import Span

WHOLE = 4
"""Candidates that are read whole, at most."""
LEFT = 0.4
"""What reading may add to a candidate's order for it to come first: .65 could be added, but hardly
is. Of 280 questions on hard parts of the news of 2022 and 2024 the first passage answers 186 so,
146 of 220 that chose and 40 of 60 that did not; where twelve were always read, 181, 143 and 38. One
or two passages are read of most questions instead of twelve."""
LIKELY_OVERLAP = 0.2
"""Of the share of a question's words, put in the order in which candidates are read: without it the
first passage answers 182 of those questions; with .1 and .3, 185 and 186."""
BLOCK = 4
"""Candidates that are looked at for the first page: one more than it shows tells whether there is
more. Each further page looks at as many again, so that what stood before stays where it was."""
GLIMPSE = 30
"""Words of the sentences that are read of a passage that is not read whole: those of its answer and
what one needs to understand it. What is enough to answer is so by the whole passage for 86 in 100
such passages, and the other way about."""
BEFORE, AFTER = 0.5, 0.25
"""Of the question's words in the sentence before and after, beside a sentence's own."""

FIRST, LAST = 0, 99
"""The turn of what is read whole, and of what is not read."""
Turn = tuple[int, Reading]
"""When a candidate was read, and its reading. What was read before stands before."""


def look(
    question: str,
    texts: Sequence[str],
    reach: Sequence[float],
    order: Callable[[int, Reading], float],
    weights: Mapping[str, float],
    reader: Reads,
    wanted: int | None,
) -> list[Turn]:
    """Return what the reader makes of the first of the candidates, the likeliest first.

    `reach` orders them before they are read, `order` tells by their place what does after; `wanted`
    is how many are to be shown, None for all, whole.
    """
    texts, reach = texts[:READ], reach[:READ]
    if wanted is None:
        return [(FIRST, one) for one in reader.read(question, texts)]
    found: list[Turn] = []
    best = float("-inf")
    for at, text in enumerate(texts[:WHOLE]):
        if max(reach[at:]) + LEFT <= best:
            break
        (reading,) = reader.read(question, [text])
        found.append((FIRST, reading))
        best = max(best, order(at, reading))
    turn = FIRST + 1
    while len(found) < len(texts) and (turn == FIRST + 1 or BLOCK * (turn - 1) < wanted):
        block = texts[len(found) : BLOCK * turn]
        found += [(turn, one) for one in _glimpses(question, block, weights, reader)]
        turn += 1
    return found


def _glimpses(
    question: str, texts: Sequence[str], weights: Mapping[str, float], reader: Reads
) -> list[Reading]:
    kept = [glimpsed(text, weights) for text in texts]
    joined = [
        " ".join(text[slice(*span)] for span in spans)
        for text, spans in zip(texts, kept, strict=True)
    ]
    readings = reader.read(question, joined)
    return [one.placed(spans) for one, spans in zip(readings, kept, strict=True)]


def glimpsed(text: str, weights: Mapping[str, float]) -> list[Span]:
    """Return the sentences of a passage that likeliest answer, in order, up to `GLIMPSE` words.

    All of one that corrects: what holds now has fewer of a question's words than what was wrong.

    >>> text = "It rained all day. " * 9 + "Ilse Marn opened the bridge."
    >>> [text[slice(*span)] for span in glimpsed(text, {"bridg": 1.0})][-1]
    'Ilse Marn opened the bridge.'
    """
    parts = sentences(text)
    corrects = any(repeats_error(text[slice(*span)]) for span in parts)
    if corrects or len(text.split()) <= GLIMPSE:
        return list(parts)
    same = alike(weights)
    own = [overlap(weights, with_alike(terms(text[slice(*span)]), same)) for span in parts]
    near = [0.0, *own, 0.0]
    likely = [one + BEFORE * near[at] + AFTER * near[at + 2] for at, one in enumerate(own)]
    kept: list[int] = []
    left = GLIMPSE
    for at in sorted(range(len(parts)), key=lambda at: (-likely[at], at)):
        words = len(text[slice(*parts[at])].split())
        if not kept or words <= left:
            kept.append(at)
            left -= words
    return [parts[at] for at in sorted(kept)]
