"""New articles made into what a segment keeps of them: cut, embedded and attributed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

import numpy as np

from index.build.attributing import Attributing
from index.build.cutting import passages_of
from index.build.reuse import Earlier
from index.build.steps import Steps
from index.encoders.protocol import Encoder, Vectors
from index.statements.library import called, mentions
from index.storage.segment_writer import Part, part_of
from index.text.embedded import embedded_text
from index.values import Article, Phase

SLICE = 32
"""Passages embedded between two looks at progress and cancellation: as many as the model takes at
once, a second on one core."""


def new_parts(
    articles: Sequence[Article], earlier: Earlier, encoder: Encoder, steps: Steps
) -> tuple[list[Part], int]:
    """Make what a segment keeps of new articles; give how many vectors were there before.

    Who said what is found while passages are embedded, which leaves this thread nothing to do.
    """
    cut = []
    for one in articles:
        steps.look()
        cut.append((one, passages_of(one, encoder.fingerprint)))
    keys = [key for _, passages in cut for _, key in passages]
    inputs = [embedded_text(one, passage.span) for one, passages in cut for passage, _ in passages]
    attributing = Attributing(articles, earlier)
    vectors, reused = _embedded(keys, inputs, earlier, encoder, steps, attributing.step)
    while attributing.step():
        steps.tell(Phase.ATTRIBUTING, len(attributing.found), len(articles))
    parts, at = [], 0
    for (article, passages), found in zip(cut, attributing.found, strict=True):
        steps.look()
        mine = vectors[at : at + len(passages)]
        own, names = called(article, found, {}), mentions(article, found)
        parts.append(part_of(article, passages, found, own, names, mine))
        at += len(passages)
    return parts, reused


def _embedded(
    keys: Sequence[bytes],
    inputs: Sequence[str],
    earlier: Earlier,
    encoder: Encoder,
    steps: Steps,
    meanwhile: Callable[[], bool],
) -> tuple[Vectors, int]:
    """Return every input's vector, and how many were taken over from the generation before."""
    vectors = np.zeros((len(inputs), encoder.dimension), dtype=np.float32)
    known = earlier.vectors(set(keys))
    for row, key in enumerate(keys):
        if key in known:
            vectors[row] = known[key]
    # by length, so that a batch pads little; by row within it, so that the order is fixed
    wanted = sorted(
        (row for row, key in enumerate(keys) if key not in known),
        key=lambda row: (-len(inputs[row]), row),
    )
    for start in range(0, len(wanted), SLICE):
        steps.tell(Phase.EMBEDDING, start, len(wanted))
        part = wanted[start : start + SLICE]
        texts = [inputs[row] for row in part]
        vectors[part] = steps.waited(partial(encoder.encode_passages, texts), meanwhile)
    steps.tell(Phase.EMBEDDING, len(wanted), len(wanted))
    return vectors, len(keys) - len(wanted)
