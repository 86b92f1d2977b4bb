"""Question and passage → the word pieces that the reader sees; the same in training and serving."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tokenizers import Tokenizer

from index.reranker.word_features import PLAIN, looks
from index.statements.gazetteer.synonyms import alike, with_alike
from index.text.stems import query_terms
from index.values import Span

PIECES = 512
"""Word pieces of a question and its passage together, as many as the model has places for.

120 words need about 160; with 256, one in eight of XQuAD's questions lost its passage's end.
"""
QUESTION_PIECES = 48
"""Word pieces of a question that are read: more is a paste, and would leave the passage no room."""
_LONGEST_TEXT = 6000
"""Characters that are cut into pieces at all: 512 pieces of news end long before."""

_START, _BORDER, _FILL = "[CLS]", "[SEP]", "[PAD]"


@dataclass(frozen=True, slots=True)
class Pieces:
    """One question with one passage: ids, types and looks of equal length.

    The ids are start, question, border, passage, border; types are 1 from the passage on; looks
    say how each piece's word is written and whether the other text has it.
    `places` are the spans, in the passage's characters, of its pieces, of which the first has
    the number `first`.
    """

    ids: tuple[int, ...]
    types: tuple[int, ...]
    looks: tuple[int, ...]
    first: int
    places: tuple[Span, ...]


class Inputs:
    """Cuts texts into pieces by a model's own tokenizer.json; safe to share between threads."""

    def __init__(self, tokenizer: Path) -> None:
        self._tokenizer = Tokenizer.from_file(str(tokenizer))
        self._tokenizer.no_truncation()
        self._tokenizer.no_padding()
        self._start, self._border, self.fill = (
            self._id(piece) for piece in (_START, _BORDER, _FILL)
        )

    def pieces(self, question: str, passages: Sequence[str]) -> list[Pieces]:
        """Return the pieces of each passage with the question; what is too long is cut off."""
        question = question[:_LONGEST_TEXT]
        encoded = self._encoding(question)
        asked = tuple(encoded.ids[:QUESTION_PIECES])
        spans, numbers = encoded.offsets[: len(asked)], encoded.word_ids[: len(asked)]
        wanted = query_terms(question)
        same = alike(wanted)
        named = set(wanted).union(*same.values())
        head = (self._start, *asked, self._border)
        room = PIECES - len(head) - 1
        found = []
        for passage in (one[:_LONGEST_TEXT] for one in passages):
            read = self._encoding(passage)
            places, ids = read.offsets[:room], tuple(read.ids[:room])
            held = with_alike(query_terms(passage), same)
            of_question = looks(question, spans, numbers, held)
            of_passage = looks(passage, places, read.word_ids[:room], named)
            found.append(
                Pieces(
                    ids=(*head, *ids, self._border),
                    types=(0,) * len(head) + (1,) * (len(ids) + 1),
                    looks=(PLAIN, *of_question, PLAIN, *of_passage, PLAIN),
                    first=len(head),
                    places=tuple(places),
                )
            )
        return found

    def _encoding(self, text: str):  # type: ignore[no-untyped-def]  # tokenizers has no types
        return self._tokenizer.encode(text, add_special_tokens=False)

    def _id(self, piece: str) -> int:
        found = self._tokenizer.token_to_id(piece)
        if found is None:
            raise ValueError(f"the tokenizer has no piece {piece!r}: it is not of a BERT model")
        return int(found)
