"""Print what each part of choosing buys and costs.

    python -m tests.bench.reader_tables --home HOME

HOME is a library of news2022/corpus.jsonl.gz that was built with ONRECORD_READER=on; without it,
only the tables are printed that need no library. Development data: the weights were chosen on it.
"""

from __future__ import annotations

import argparse
import json
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import numpy as np

from index import Library
from index.evaluation.questions import GoldQuestion, contains, read_questions
from index.evaluation.refusal import refusal
from index.evaluation.retrieval import compare_ways
from index.reranker.export import export
from index.reranker.serve import Reader
from index.search.ranking import reranking
from index.search.ranking.judge import Judged
from index.search.ranking.scored import weigh
from index.storage.generation import Generation
from index.values import Question
from tests.squad import emphasised, told_apart


def emphasis(reader: Reader, folder: Path) -> Iterator[str]:
    """Give the rows of the table of answering sentences and marked words on XQuAD English."""
    found = emphasised(reader, folder)
    yield f"XQuAD English, {found.questions} questions: the answering sentence"
    yield f"  as served                    {found.sentence:.3f}"
    yield f"  place of the answer alone    {found.by_place:.3f}"
    yield f"  words alone                  {found.by_words:.3f}"
    yield f"  span F1 {found.f1:.3f}, exact {found.exact:.3f}"
    yield f"  span F1 of the passage's reading alone {found.passage_f1:.3f}"


def same_subject(reader: Reader, folder: Path) -> Iterator[str]:
    """Give the rows on questions whose passage is of the subject but may not answer (SQuAD 2)."""
    found = told_apart(reader, folder)
    yield "same subject, SQuAD 2 sample: ROC-AUC"
    yield from (f"  {way:<12} {value:.3f}" for way, value in found.items())


@dataclass(frozen=True, slots=True)
class Seen:
    """A question's candidates, judged, with their texts, and the milliseconds it took."""

    asked: GoldQuestion
    judged: tuple[Judged, ...]
    texts: dict[int, str]
    milliseconds: float


def seen(library: Library, reader: Reader, asked: GoldQuestion) -> Seen:
    """Weigh one question and time it."""
    began = time.perf_counter()
    question = Question(asked.text)
    found = weigh(library.serving(), library.encoder, reader, question, asked.text, None, None)
    spent = 1000 * (time.perf_counter() - began)
    return Seen(asked, found.judged, dict(found.texts), spent)


def ablation(library: Library, reader: Reader, gold: Sequence[GoldQuestion]) -> Iterator[str]:
    """Give answer@1 and MRR@10 with one part more at a time, and what the whole costs."""
    every = [seen(library, reader, one) for one in gold]

    def order(one: Judged, parts: int) -> float:
        reading = one.reading
        if reading is None:
            return one.hit.score
        score = one.hit.score
        score += reranking.ORDER_RELEVANCE * reading.relevance * (parts > 0)
        return score + reranking.ORDER_ANSWER * (reading.answer_probability or 0.0) * (parts > 1)

    ways = ("blend", "+ relevance", "+ answer")
    yield f"what each part of ordering buys, {len(gold)} questions: MRR@10 / answer@1"
    for parts, way in enumerate(ways):
        rows = [_score(library.serving(), held, partial(order, parts=parts)) for held in every]
        yield f"  {way:<12} " + " / ".join(f"{value:.3f}" for value in np.mean(rows, axis=0))
    read = np.median([one.milliseconds for one in every])
    bare = np.median([_bare(library, one) for one in gold])
    yield f"  a question, p50: {read:.1f} ms with the reader, {bare:.1f} ms without"


def _bare(library: Library, asked: GoldQuestion) -> float:
    began = time.perf_counter()
    weigh(library.serving(), library.encoder, None, Question(asked.text), asked.text, None, None)
    return 1000 * (time.perf_counter() - began)


def _score(made: Generation, held: Seen, order: Callable[[Judged], float]) -> tuple[float, float]:
    ranked = sorted(held.judged, key=lambda one: (-order(one), one.hit.row))
    numbers = list(dict.fromkeys(int(made.table.article[one.hit.row]) for one in ranked))[:10]
    articles = made.records.by_number(numbers)
    place = next(
        (
            at
            for at, number in enumerate(numbers, start=1)
            if articles[number].id in held.asked.articles
        ),
        0,
    )
    first = held.texts[ranked[0].hit.row] if ranked else ""
    return (1 / place if place else 0.0), float(contains(first, held.asked.answer))


def news(library: Library, reader: Reader, folder: Path) -> Iterator[str]:
    """Give the tables that need a library of the news of 2022."""
    rows = [json.loads(line) for line in (folder / "questions.jsonl").read_text().splitlines()]
    wanted = {row["question"] for row in rows if row["answer_in_gold"]}
    records = library.serving().records
    gold = [
        one
        for one in read_questions(folder / "questions.jsonl", records)
        if one.text in wanted and one.articles
    ]
    yield f"news of 2022, {len(gold)} questions, by page: H@1 / H@10 / MRR@10 / answer@1"
    for way in compare_ways(library.serving(), library.encoder, gold, reader):
        shares = (way.hit1, way.hit10, way.mrr10, way.answer1)
        yield f"  {way.way:<8} " + " / ".join(f"{value:.3f}" for value in shares)
    yield from ablation(library, reader, gold)
    others = read_questions(folder / "unanswerable.jsonl", records)
    asked = [*gold, *(replace(one, answerable=False) for one in others)]
    for name, by in (("without the reader", None), ("with the reader", reader)):
        found = refusal(library.serving(), library.encoder, by, asked)
        yield f"refusing {name}: ROC-AUC {found.auc:.3f}; false answers / false refusals at"
        for point in found.points:
            rates = f"{point.false_answers:.3f} / {point.false_refusals:.3f}"
            yield f"  {point.strictness.value:<10} {point.threshold:.3f}: {rates}"


def main() -> None:
    """Read the command line and print the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--home", type=Path, help="a library of the news of 2022")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        export(Path(folder))
        reader = Reader(Path(folder))
        tables = [
            emphasis(reader, asked.data / "squad"),
            same_subject(reader, asked.data / "squad"),
        ]
        if asked.home is not None:
            library = Library.open(asked.home, reader="on")
            own = library.reader()
            if not isinstance(own, Reader):
                raise SystemExit(f"{asked.home} has no reader: ONRECORD_READER=on onrecord reindex")
            tables.append(news(library, own, asked.data / "news2022"))
        for table in tables:
            for row in table:
                print(row, flush=True)


if __name__ == "__main__":
    main()
