"""Refusing in libraries of any size: random parts of the news of 2022, each measured by itself.

    python -m tests.bench.sub_libraries --home HOME

HOME holds all of news2022; its vectors are taken over, so that a part is built in seconds. For
each part, two kinds of questions: those whose page is in it, and those whose page is not. News is
told by many pages, so of the second kind some are rightly answered by another one: the strict
count calls each of them false, the fair one only those whose shown quotes lack the gold answer.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import tempfile
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from index import Library, Question
from index.encoders.protocol import Encoder, Vectors
from index.evaluation.questions import GoldQuestion, contains, read_questions
from index.text.embedded import passage_key

SIZES = {1: 20, 10: 8, 100: 3, 1000: 1}
"""How many parts of each size."""
WITH_GOLD = 80
"""Pages of a part that answer a question, at the most, and half of its pages: with one in ten, six
parts of ten pages were asked seven questions that they answer."""
ASKED = 40
"""Questions of each kind that are asked of a part, at the most."""


class Stored:
    """An encoder that takes passages' vectors from a library that has them."""

    def __init__(self, library: Library) -> None:
        self._encoder: Encoder = library.encoder
        self._serving = library.serving()
        self._rows = self._serving.records.keys()

    def encode_passages(self, texts: Sequence[str]) -> Vectors:
        rows = [self._rows[passage_key(self._encoder.fingerprint, text)] for text in texts]
        return self._serving.vectors.vectors(np.array(rows, dtype=np.int64))

    def __getattr__(self, name: str) -> object:
        return getattr(self._encoder, name)


@dataclass(slots=True)
class Counts:
    """Questions asked and how they were taken, of all parts of one size."""

    inside: int = 0
    refused: int = 0
    outside: int = 0
    answered: int = 0
    answered_without: int = 0
    unanswerable: int = 0
    answered_unanswerable: int = 0


def measure(
    counts: Counts, library: Library, gold: Sequence[GoldQuestion], none: Sequence[GoldQuestion]
) -> None:
    """Ask a part what it can answer and what it cannot."""
    held = {one.id for one in library.serving().records.articles()}
    inside = [one for one in gold if one.articles & held]
    outside = [one for one in gold if not one.articles & held]
    for one in inside[:ASKED]:
        counts.inside += 1
        counts.refused += not library.ask(Question(one.text)).answered
    for one in outside[:ASKED]:
        found = library.ask(Question(one.text))
        counts.outside += 1
        counts.answered += found.answered
        told = any(contains(each.text, one.answer) for each in found.findings)
        counts.answered_without += found.answered and not told
    for one in none[:ASKED]:
        counts.unanswerable += 1
        counts.answered_unanswerable += library.ask(Question(one.text)).answered


def main() -> None:
    """Read the command line and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("../shared/data/news2022"))
    parser.add_argument("--home", type=Path, required=True)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    whole = Library.open(given.home, reader="on")
    records = whole.serving().records
    encoder = Stored(whole)
    rows = [json.loads(line) for line in (given.data / "questions.jsonl").read_text().splitlines()]
    answered = {row["question"] for row in rows if row["answer_in_gold"]}
    golden = {page for row in rows if row["answer_in_gold"] for page in row["gold_doc_ids"]}
    gold = [
        one
        for one in read_questions(given.data / "questions.jsonl", records)
        if one.text in answered and one.articles
    ]
    none = read_questions(given.data / "unanswerable.jsonl", records)
    with gzip.open(given.data / "corpus.jsonl.gz", "rt", encoding="utf-8") as stream:
        lines = dict(enumerate(stream))
    with_gold = [number for number, line in lines.items() if json.loads(line)["id"] in golden]
    chance = random.Random(given.seed)
    found: defaultdict[int, Counts] = defaultdict(Counts)
    for size, parts in SIZES.items():
        for _ in range(parts):
            least = min(WITH_GOLD, (size + 1) // 2)
            first = chance.sample(with_gold, least)
            pages = [*first, *chance.sample(sorted(set(lines) - set(first)), size - least)]
            with tempfile.TemporaryDirectory() as folder:
                path = Path(folder) / "part.jsonl"
                path.write_text("".join(lines[page] for page in sorted(pages)), encoding="utf-8")
                part = Library.open(
                    Path(folder) / "home",
                    reader="on",
                    encoder=encoder,  # type: ignore[arg-type]
                    models=given.home / "models",
                )
                part.add([str(path)])
                measure(
                    found[size],
                    part,
                    chance.sample(gold, len(gold)),
                    chance.sample(none, len(none)),
                )
        _print(size, parts, found[size])


def _print(size: int, parts: int, counts: Counts) -> None:
    print(
        f"{size:>5} pages × {parts:>2}: refused of {counts.inside} inside "
        f"{counts.refused / max(1, counts.inside):.3f}; answered of {counts.outside} outside "
        f"{counts.answered / max(1, counts.outside):.3f}, without the gold answer "
        f"{counts.answered_without / max(1, counts.outside):.3f}; answered of "
        f"{counts.unanswerable} unanswerable "
        f"{counts.answered_unanswerable / max(1, counts.unanswerable):.3f}",
        flush=True,
    )


if __name__ == "__main__":
    main()
