"""How often the right sentence and the right words are emphasised, given a passage that answers."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from index.encoders.protocol import Encoder
from index.errors import SourceError
from index.evaluation.questions import GoldQuestion, contains, mean, read_questions
from index.library.library import Library
from index.reranker.serve import Reads
from index.search.ranking.judge import answering, judge
from index.storage.generation import Generation
from index.text.normalise import plain, sentences
from index.text.stems import query_terms
from index.values import Hit


@dataclass(frozen=True, slots=True)
class Highlights:
    """Shares in [0, 1] over the questions whose answer stands in a passage of their article.

    `sentence` is how often the emphasised sentence holds the answer's words, or is the sentence
    that the file names; `f1` and `exact` compare the marked words with the answer as in SQuAD, 0
    where no reader marks any.
    """

    questions: int
    sentence: float
    f1: float
    exact: float


def evaluate_highlight(library: Library, path: Path) -> Highlights:
    """Score emphasising on the questions of a file that name an article and an answer.

    Raises SourceError where no question does.
    """
    generation = library.serving()
    asked = read_questions(path, generation.records)
    found = highlights(generation, library.encoder, library.reader(), asked)
    if found.questions == 0:
        raise SourceError(
            f"{path} names no answer that stands in its article: write "
            '{"question": "…", "article": "…", "answer": "…"}'
        )
    return found


def highlights(
    generation: Generation, encoder: Encoder, reader: Reads | None, asked: Sequence[GoldQuestion]
) -> Highlights:
    """Score emphasising, each question on the first passage of its article that answers."""
    rows: list[tuple[bool, float, float]] = []
    for one in asked:
        row = _answering_row(generation, one)
        if row is not None:
            rows.append(_score(generation, encoder, reader, one, *row))
    return Highlights(
        len(rows),
        mean(sentence for sentence, _, _ in rows),
        mean(f1 for _, f1, _ in rows),
        mean(exact for _, _, exact in rows),
    )


def _answering_row(generation: Generation, asked: GoldQuestion) -> tuple[int, str] | None:
    """Give row and text of a passage that holds the answer, and the named sentence if there is."""
    numbers = generation.records.numbers_of(asked.articles) if asked.articles else {}
    rows = [row for row, *_ in generation.records.rows_of(set(numbers.values()))]
    texts = generation.records.passage_texts(rows)
    for wanted in filter(None, (asked.sentence, asked.answer)):
        found = next((row for row in rows if contains(texts[row], wanted)), None)
        if found is not None and contains(texts[found], asked.answer):
            return found, texts[found]
    return None


def _score(
    generation: Generation,
    encoder: Encoder,
    reader: Reads | None,
    asked: GoldQuestion,
    row: int,
    text: str,
) -> tuple[bool, float, float]:
    weights = generation.words.weights(query_terms(asked.text))
    cosine = float(
        generation.vectors.vectors(np.array([row]))[0] @ encoder.encode_query(asked.text)
    )
    (judged,) = judge(asked.text, [Hit(row, cosine, 0.0)], {row: text}, weights, reader)
    parts = [(span, text[slice(*span)]) for span in sentences(text)]
    emphasis = answering(asked.text, judged, 0, parts, weights, reader)
    shown = text[slice(*emphasis.sentence)]
    right = contains(shown, asked.answer)
    if asked.sentence:
        right = contains(asked.sentence, shown) or contains(shown, asked.sentence)
    told = text[slice(*emphasis.answer)] if emphasis.answer else ""
    return right, span_f1(told, asked.answer), float(_words(told) == _words(asked.answer))


def span_f1(one: str, other: str) -> float:
    """Return SQuAD's F1 of the words of two answers.

    >>> span_f1("the outer breakwater", "outer breakwater at noon")
    0.6666666666666666
    """
    first, second = _words(one), _words(other)
    shared = sum((Counter(first) & Counter(second)).values())
    return 2 * shared / (len(first) + len(second)) if shared else float(first == second)


def _words(text: str) -> list[str]:
    return re.sub(r"\b(a|an|the)\b", " ", plain(text)).split()
