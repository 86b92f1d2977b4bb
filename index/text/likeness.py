"""How alike two texts are by their words: runs of stems, and signatures that stand for them.

Signatures are MinHashes: the share of places at which two agree is about the share of runs that
their texts have in common.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from index.text.numbers import figures
from index.text.stems import terms

SHINGLE = 4
"""Stems in a row: shorter runs are shared by passages on one subject."""
PLACES = 32
"""Places of a signature: the share that agree is then within .07 or so of the texts' own."""
LEAST_RUNS = 9
"""Runs of a text that is likened, a dozen words: shorter ones may say the same by chance."""

Signatures = NDArray[np.uint32]
"""Shape (texts, PLACES + 1): the last column is a digest of the figures in the text, and a text
that is too short to be likened has zeros alone."""


def runs(text: str) -> frozenset[tuple[str, ...]]:
    """Return the runs of SHINGLE stems of a text; of a shorter one all its stems as one run."""
    stems = terms(text)
    if len(stems) < SHINGLE:
        return frozenset({tuple(stems)})
    return frozenset(
        tuple(stems[start : start + SHINGLE]) for start in range(len(stems) - SHINGLE + 1)
    )


def signatures(texts: Iterable[str]) -> Signatures:
    """Return the signatures of some texts, always the same ones for the same words."""
    from datasketch import MinHash

    held = list(texts)
    made = np.zeros((len(held), PLACES + 1), np.uint32)
    shingles = [[" ".join(run).encode() for run in runs(text)] for text in held]
    found = MinHash.generator(shingles, num_perm=PLACES, seed=1, scheme="affine32")
    for row, (own, text, one) in enumerate(zip(shingles, held, found, strict=True)):
        if len(own) >= LEAST_RUNS:
            told = " ".join(sorted(str(number.normalize()) for number in figures(text)))
            made[row, :PLACES] = one.hashvalues
            made[row, PLACES] = zlib.crc32(told.encode())
    return made
