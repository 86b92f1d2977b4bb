"""Keys of statements: what a list of them is chosen, put in order and cut into pages by."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import blake2b
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.statements.speaker import is_attributed, shown_span
from index.storage.segment_records import StoredPassage, StoredStatement, statement_at_rest
from index.text.normalise import plain
from index.values import Article, Kind, Span, Statement

KEY = np.dtype(
    [
        ("start", np.int32),
        ("end", np.int32),
        ("first", np.int32),
        ("last", np.int32),
        ("passage", np.int32),
        ("words", np.uint64),
        ("length", np.int32),
        ("lemma", np.uint64),
        ("quoted", np.bool_),
        ("attributed", np.bool_),
        ("nobody", np.bool_),
    ]
)
"""Of one statement: the span that is shown, the first span of what was said, the place of its
passage among the article's, the digest and the number of the words said, the digest of the cue's
lemma, and whether it stands in quotation marks, its speaker may be named, nobody is its speaker."""

Keys = NDArray[Any]
"""Shape (statements,), of KEY."""


def keys_of(article: Article, passages: Sequence[Span], statements: Sequence[Statement]) -> Keys:
    """Return the keys of an article's statements, in their order."""
    found = np.zeros(len(statements), KEY)
    for place, one in enumerate(statements):
        words = plain(" ".join(article.text[slice(*span)] for span in one.content))
        first = one.content[0] if one.content else one.sentence
        begun = [(start, at) for at, (start, _) in enumerate(passages) if start <= first[0]]
        found[place] = (
            *shown_span(one),
            *first,
            max(begun, default=(0, 0))[1],
            digest(words),
            len(words.split()),
            digest(one.lemma),
            bool(one.quotes),
            is_attributed(one),
            one.kind is Kind.UNATTRIBUTED,
        )
    return found


def stored_keys(
    article: Article, passages: Sequence[StoredPassage], statements: Sequence[StoredStatement]
) -> Keys:
    """Return the keys of an article of a segment that has none."""
    spans = [(one.start, one.end) for one in passages]
    return keys_of(article, spans, [statement_at_rest(article.id, one) for one in statements])


def digest(text: str | None) -> int:
    """Return a number for a text, which another has only by a chance of one in 2⁶⁴; 0 for None."""
    if text is None:
        return 0
    return int.from_bytes(blake2b(text.encode(), digest_size=8).digest(), "big")


def write_keys(path: Path, held: Keys) -> None:
    """Write the keys of a segment's statements."""
    np.save(path, held, allow_pickle=False)


def read_keys(path: Path) -> Keys:
    """Open the keys of a segment's statements, by their numbers."""
    held: Keys = np.load(path, mmap_mode="r", allow_pickle=False)
    if held.dtype != KEY:
        raise ValueError(f"{path.name} has other fields")
    return held
