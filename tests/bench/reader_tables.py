"""Print what the reader gains: `python -m tests.bench.reader_tables READER --home HOME`.

READER is a folder that `index.rank.reader.export` wrote, HOME a library of news2022/corpus.jsonl.gz
(without --home, only the tables are printed that need no library).
"""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from index.engines.words import query_terms, terms
from index.generation import Generation, open_generation, read_pointer
from index.model import Hit, Question
from index.models.sentences import SentenceEncoder
from index.rank.reader.combine import evidence, order, sentence_score
from index.rank.reader.serve import Reader, Reading
from index.rank.sentence import overlap
from index.search import candidates, weigh
from index.text import sentences

CANDIDATES = 10


@dataclass(frozen=True, slots=True)
class Candidate:
    """A hit with its text, its article's ids of the corpus, and what the reader made of it."""

    hit: Hit
    text: str
    pages: frozenset[str]
    reading: Reading | None


def auc(right: Sequence[float], wrong: Sequence[float]) -> float:
    """Give the probability that a right one scores above a wrong one; ties count half.

    >>> auc([0.9, 0.4], [0.4, 0.1])
    0.875
    """
    above = sum((a > b) + 0.5 * (a == b) for a in right for b in wrong)
    return above / (len(right) * len(wrong))


def span_f1(one: str, other: str) -> float:
    """Give SQuAD's F1 of the words of two answers."""
    first, second = _plain(one), _plain(other)
    shared = sum((Counter(first) & Counter(second)).values())
    return 2 * shared / (len(first) + len(second)) if shared else float(first == second)


def _plain(text: str) -> list[str]:
    return re.sub(r"\b(a|an|the)\b", " ", re.sub(r"[^\w\s]", "", text.lower())).split()


def xquad(reader: Reader, file: Path, count: int | None) -> Iterator[str]:
    """Give the rows of the table of answering sentences and spans on XQuAD English."""
    paragraphs = [
        one for article in json.loads(file.read_text())["data"] for one in article["paragraphs"]
    ]
    held = [Counter(set(terms(one["context"]))) for one in paragraphs]
    known: Counter[str] = sum(held, Counter())
    encoder = SentenceEncoder()
    right: Counter[str] = Counter()
    scores: list[float] = []
    exact = total = 0
    for one in paragraphs[:count]:
        text = one["context"]
        parts = sentences(text)
        vectors = encoder.encode_passages([text[a:b] for a, b in parts])
        for asked in one["qas"]:
            answer = asked["answers"][0]
            gold = next(n for n, part in enumerate(parts) if part[1] > answer["answer_start"])
            weights = _weights(asked["question"], known, len(paragraphs))
            found = [overlap(weights, set(terms(text[a:b]))) for a, b in parts]
            cosine = (vectors @ encoder.encode_query(asked["question"])).tolist()
            (whole,) = reader.read(asked["question"], [text])
            alone = reader.read(asked["question"], [text[a:b] for a, b in parts])
            shares = [whole.share(part) for part in parts]
            relevance = [each.relevance for each in alone]
            ways: Mapping[str, Iterable[float]] = {
                "overlap": found,
                "cosine": cosine,
                "place of the answer": shares,
                "relevance of the sentence": relevance,
                ".25 place + relevance + .5 overlap": [
                    0.25 * s + r + 0.5 * o for s, r, o in zip(shares, relevance, found, strict=True)
                ],
                "as served": [
                    sentence_score(s, o, c) for s, o, c in zip(shares, found, cosine, strict=True)
                ],
            }
            for way, values in ways.items():
                right[way] += int(np.argmax(list(values))) == gold
            told = text[slice(*whole.answer)] if whole.answer else ""
            scores.append(span_f1(told, answer["text"]))
            exact += _plain(told) == _plain(answer["text"])
            total += 1
    yield f"XQuAD English, {total} questions: the answering sentence"
    yield from (f"  {way:<36} {hits / total:.3f}" for way, hits in right.items())
    yield f"  span F1 {np.mean(scores):.3f}, exact {exact / total:.3f}"


def _weights(question: str, known: Mapping[str, int], total: int) -> dict[str, float]:
    return {
        one: float(np.log(1 + (total - known.get(one, 0) + 0.5) / (known.get(one, 0) + 0.5)))
        for one in query_terms(question)
    }


def gathered(
    reader: Reader | None, made: Generation, encoder: SentenceEncoder, texts: Sequence[str]
) -> Iterator[list[Candidate]]:
    """Give each question's candidates, best blend first, the first ten of them read."""
    for text in texts:
        vector = encoder.encode_query(text)
        hits = candidates(made.vectors, made.words, vector, Question(text), None)
        passages = made.records.passage_texts([hit.row for hit in hits])
        weighed = weigh(hits, passages, made.words.weights(query_terms(text)))
        owners = made.records.passages([hit.row for hit in hits])
        articles = made.records.by_number(sorted({number for number, _ in owners.values()}))
        readings: list[Reading | None] = [None] * len(weighed)
        if reader is not None:
            first = [passages[hit.row] for hit in weighed[:CANDIDATES]]
            readings[: len(first)] = reader.read(text, first)
        yield [
            Candidate(
                hit,
                passages[hit.row],
                frozenset(
                    place.rsplit("#", 1)[-1] for place in articles[owners[hit.row][0]].locations
                ),
                one,
            )
            for hit, one in zip(weighed, readings, strict=True)
        ]


@dataclass(frozen=True, slots=True)
class Asked:
    """A question of the news of 2022 with the pages that hold its answer."""

    text: str
    answer: str
    pages: frozenset[str]


def by_page(asked: Asked, ranked: Sequence[Candidate]) -> tuple[float, float, float]:
    """Give hit@1, reciprocal rank (to 10) and whether the first passage has the answer's words."""
    pages = list(dict.fromkeys(one.pages for one in ranked))[:10]
    places = [place for place, one in enumerate(pages, start=1) if one & asked.pages]
    words = set(terms(ranked[0].text)) if ranked else set()
    return (
        float(places[:1] == [1]),
        1 / places[0] if places else 0.0,
        float(set(terms(asked.answer)) <= words),
    )


def orders(found: Sequence[Candidate]) -> dict[str, list[Candidate]]:
    """Give the same candidates as each way would order them."""
    read = [one for one in found if one.reading is not None]
    rest = [one for one in found if one.reading is None]
    made = {
        "BM25": sorted(found, key=lambda one: -one.hit.bm25),
        "dense": sorted(found, key=lambda one: -one.hit.cosine),
        "blend": list(found),
    }
    if read:
        made["blend + reader"] = [
            *sorted(read, key=lambda one: -order(one.hit.score, one.reading)),
            *rest,
        ]
    return made


def news(asked: Sequence[Asked], found: Sequence[Sequence[Candidate]], title: str) -> Iterator[str]:
    """Give the rows of the table of retrieval."""
    table: dict[str, list[tuple[float, float, float]]] = {}
    for one, held in zip(asked, found, strict=True):
        for way, ranked in orders(held).items():
            table.setdefault(way, []).append(by_page(one, ranked))
    yield f"news of 2022, {title}, {len(asked)} questions, by page: H@1 / MRR@10 / answer@1"
    for way, rows in table.items():
        yield f"  {way:<16} " + " / ".join(f"{value:.3f}" for value in np.mean(rows, axis=0))


def refusal(
    answerable: Sequence[Sequence[Candidate]], others: Sequence[Sequence[Candidate]], title: str
) -> Iterator[str]:
    """Give the rows of the table of refusing, by the best evidence of each question."""
    ways: dict[str, Callable[[Candidate, Reading], float]] = {
        "cosine": lambda one, _: one.hit.cosine,
        ".6 cosine + .4 overlap": lambda one, _: 0.6 * one.hit.cosine + 0.4 * one.hit.overlap,
        ".6 cosine + .2 overlap + .2 relevance": lambda one, read: (
            0.6 * one.hit.cosine + 0.2 * one.hit.overlap + 0.2 * read.relevance
        ),
        "as served": lambda one, read: evidence(one.hit.cosine, one.hit.overlap, read),
    }
    yield f"refusing, {title}: ROC-AUC of {len(answerable)} questions against {len(others)}"
    for way, score in ways.items():
        right, wrong = (
            [
                max((score(one, one.reading) for one in found if one.reading), default=0.0)
                for found in some
            ]
            for some in (answerable, others)
        )
        yield f"  {way:<40} {auc(right, wrong):.3f}"


def same_subject(reader: Reader, folder: Path) -> Iterator[str]:
    """Give the rows on questions whose passage is of the subject but may not answer (SQuAD 2)."""
    asked = json.loads((folder / "squad2_queries.json").read_text())["queries"]
    truth = json.loads((folder / "squad2_ground_truth.json").read_text())
    scores: dict[str, dict[bool, list[float]]] = {}
    for one in asked:
        (found,) = reader.read(one["question"], [one["context"]])
        for way, value in (
            ("relevance", found.relevance),
            ("answer", found.answer_probability or 0.0),
            ("both", found.relevance + (found.answer_probability or 0.0)),
        ):
            held = scores.setdefault(way, {True: [], False: []})
            held[not truth[one["id"]]["is_impossible"]].append(value)
    yield f"same subject, SQuAD 2 sample of {len(asked)}: ROC-AUC"
    yield from (f"  {way:<12} {auc(held[True], held[False]):.3f}" for way, held in scores.items())


def main() -> None:
    """Read the command line and print the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("reader", type=Path)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--home", type=Path, help="a library of the news of 2022")
    asked = parser.parse_args()
    reader = Reader(asked.reader)
    tables: list[Iterator[str]] = [
        xquad(reader, asked.data / "squad" / "xquad.en.json", None),
        same_subject(reader, asked.data / "squad"),
    ]
    if asked.home is not None:
        tables += news_tables(reader, asked.home, asked.data / "news2022")
    for table in tables:
        for row in table:
            print(row, flush=True)


def news_tables(reader: Reader, home: Path, folder: Path) -> Iterator[Iterator[str]]:
    """Give the tables that need a library."""
    pointer = read_pointer(home)
    if pointer is None:
        raise SystemExit(f"no library at {home}: onrecord add …/news2022/corpus.jsonl.gz first")
    made = open_generation(home, pointer.current)
    encoder = SentenceEncoder()
    rows = [json.loads(line) for line in (folder / "questions.jsonl").read_text().splitlines()]
    gold = [
        Asked(row["question"], row["answer"], frozenset(row["gold_doc_ids"]))
        for row in rows
        if row["answer_in_gold"]
    ]
    found = list(gathered(reader, made, encoder, [one.text for one in gold]))
    yield news(gold, found, "gold")
    others = [json.loads(line) for line in (folder / "unanswerable.jsonl").read_text().splitlines()]
    refused = list(gathered(reader, made, encoder, [row["question"] for row in others]))
    yield refusal(found, refused, "news of 2022")
