"""How well each way of searching finds the article that answers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from index.encoders.protocol import Encoder
from index.evaluation.questions import GoldQuestion, contains, mean, read_questions
from index.library.library import Library
from index.reranker.serve import Reads
from index.search.ranking.candidates import candidates
from index.search.ranking.scored import weigh
from index.storage.generation import Generation
from index.text.stems import query_terms
from index.values import Question

DEEP = 100
"""Passages that are ranked, so that ten different articles are among them."""


@dataclass(frozen=True, slots=True)
class Score:
    """Shares of questions in [0, 1]: an answering article first, among ten, its mean reciprocal
    rank within ten (MRR@10), and the answer's words in the first passage.
    """

    way: str
    questions: int
    hit1: float
    hit10: float
    mrr10: float
    answer1: float


def evaluate_retrieval(library: Library, path: Path) -> list[Score]:
    """Score each way of searching a library on the questions of a file; see `read_questions`."""
    generation = library.serving()
    questions = read_questions(path, generation.records)
    return compare_ways(generation, library.encoder, questions, library.reader())


Ranking = Callable[[GoldQuestion], Sequence[int]]


def compare_ways(
    generation: Generation,
    encoder: Encoder,
    questions: Iterable[GoldQuestion],
    reader: Reads | None = None,
) -> list[Score]:
    """Score BM25 alone, dense alone, the blend and, where there is a reader, the blend with it.

    Asked are the questions that name an article.
    """
    asked = [one for one in questions if one.articles]
    encoded = encoder.encode_queries([one.text for one in asked]) if asked else ()
    vectors = {one.text: vector for one, vector in zip(asked, encoded, strict=True)}

    def bm25(one: GoldQuestion) -> list[int]:
        return [row for row, _ in generation.words.search(query_terms(one.text), DEEP)]

    def dense(one: GoldQuestion) -> list[int]:
        rows: list[int] = generation.vectors.search(vectors[one.text], DEEP)[0].tolist()
        return rows

    def blend(one: GoldQuestion) -> list[int]:
        hits = candidates(
            generation.vectors, generation.words, vectors[one.text], Question(one.text), None
        )
        return [hit.row for hit in hits]

    def read(one: GoldQuestion) -> list[int]:
        time = one.time(generation.days[1])
        weighed = weigh(generation, encoder, reader, Question(one.text), one.text, None, time)
        return list(dict.fromkeys((*(each.hit.row for each in weighed.judged), *blend(one))))

    ways: dict[str, Ranking] = {"BM25": bm25, "dense": dense, "blend": blend}
    if reader is not None:
        ways["reader"] = read
    return [score(way, ranking, generation, asked) for way, ranking in ways.items()]


def score(
    way: str, ranking: Ranking, generation: Generation, asked: Sequence[GoldQuestion]
) -> Score:
    """Score one way of searching, by article: an article stands where its first passage does."""
    numbers = generation.table.article
    ids = {number: one.id for number, one in enumerate(generation.records.articles())}
    ranks: list[int] = []
    answers: list[float] = []
    for one in asked:
        rows = ranking(one)
        order = list(dict.fromkeys(ids[int(numbers[row])] for row in rows))
        ranks.append(
            next((place for place, id_ in enumerate(order, start=1) if id_ in one.articles), 0)
        )
        first = generation.records.passage_texts(rows[:1])
        answers.append(float(any(contains(text, one.answer) for text in first.values())))
    return Score(
        way=way,
        questions=len(asked),
        hit1=mean(rank == 1 for rank in ranks),
        hit10=mean(1 <= rank <= 10 for rank in ranks),
        mrr10=mean(1 / rank if 1 <= rank <= 10 else 0 for rank in ranks),
        answer1=mean(answers),
    )
