"""What the reader makes of XQuAD and of a sample of SQuAD 2, which are not in the repository."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from index.evaluation.highlight import span_f1
from index.evaluation.questions import mean
from index.evaluation.refusal import auc
from index.reranker.serve import Reader
from index.search.ranking.judge import Judged, answering
from index.search.ranking.overlap import overlap
from index.text.normalise import plain, sentences
from index.text.stems import query_terms, terms
from index.values import Hit


@dataclass(frozen=True, slots=True)
class Emphasised:
    """Shares in [0, 1] of XQuAD's questions; F1 and exact compare words as SQuAD does.

    `sentence` is how often the emphasised sentence is the one where XQuAD says that the answer
    stands, `by_place` and `by_words` how often the passage's reading or the words alone pick it.
    """

    questions: int
    sentence: float
    by_place: float
    by_words: float
    f1: float
    exact: float
    passage_f1: float


def emphasised(reader: Reader, folder: Path) -> Emphasised:
    """Emphasise the answer to each question of XQuAD English in its own paragraph."""
    articles = json.loads((folder / "xquad.en.json").read_text(encoding="utf-8"))["data"]
    paragraphs = [one for article in articles for one in article["paragraphs"]]
    known = Counter(word for one in paragraphs for word in set(terms(one["context"])))
    rows: list[tuple[float, ...]] = []
    for one in paragraphs:
        text = one["context"]
        parts = [(span, text[slice(*span)]) for span in sentences(text)]
        for asked in one["qas"]:
            answer = asked["answers"][0]
            gold = next(span for span, _ in parts if span[1] > answer["answer_start"])
            weights = {
                word: float(np.log(1 + (len(paragraphs) - known[word] + 0.5) / (known[word] + 0.5)))
                for word in query_terms(asked["question"])
            }
            (reading,) = reader.read(asked["question"], [text])
            judged = Judged(Hit(0, 0.0, 0.0), 0.0, 0.0, 0.0, reading)
            found = answering(asked["question"], judged, 0, parts, weights, reader)
            told = text[slice(*found.answer)] if found.answer else ""
            passage = text[slice(*reading.answer)] if reading.answer else ""
            shares = {span: reading.share(span) for span, _ in parts}
            words = {span: overlap(weights, terms(part)) for span, part in parts}
            rows.append(
                (
                    found.sentence == gold,
                    max(shares, key=shares.__getitem__) == gold,
                    max(words, key=words.__getitem__) == gold,
                    span_f1(told, answer["text"]),
                    plain(told) == plain(answer["text"]),
                    span_f1(passage, answer["text"]),
                )
            )
    return Emphasised(len(rows), *(mean(held) for held in zip(*rows, strict=True)))


def told_apart(reader: Reader, folder: Path) -> dict[str, float]:
    """Give how well passages that answer are told from those of the same subject, as ROC-AUC."""
    asked = json.loads((folder / "squad2_queries.json").read_text(encoding="utf-8"))["queries"]
    truth = json.loads((folder / "squad2_ground_truth.json").read_text(encoding="utf-8"))
    scores: dict[str, tuple[list[float], list[float]]] = {}
    for one in asked:
        (found,) = reader.read(one["question"], [one["context"]])
        answered = found.answer_probability or 0.0
        for way, value in (
            ("relevance", found.relevance),
            ("answer", answered),
            ("both", found.relevance + answered),
        ):
            right, wrong = scores.setdefault(way, ([], []))
            (wrong if truth[one["id"]]["is_impossible"] else right).append(value)
    return {way: auc(*held) for way, held in scores.items()}
