"""Print how often the answers of public questions are of the kind that their question asks for.

    python -m tests.bench.kinds --data FOLDER [--rows 20000] [--seed 1]

FOLDER holds `qa/*.jsonl.gz` (question, passage, answers) and `news2022`, `news2024`
(`questions.jsonl`). What is not there is left out. "Accepted" are questions one of whose answers
can be of the kind asked for; "refused" are answers of other questions on the same passage that ask
for another kind. A fifth of the passages, by hash, is kept aside and printed apart.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import random
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from index.search.emphasis.answer_kind import can_be
from index.search.emphasis.event_role import has_part
from index.search.emphasis.furniture import is_furniture
from index.search.query.event_part import part_asked
from index.search.query.kind import Kind, Wanted, wanted
from index.text.normalise import sentences
from index.values import Span

SETS = (
    "squad1_train_44art",
    "squad1_train_other",
    "squad1_train_recovered",
    "squad1_train_sentence_reqa",
    "nq_qed",
    "qamr",
)
OPEN = frozenset((Kind.ANY, Kind.THING, Kind.YES_NO))
"""Kinds that refuse hardly anything: any words may be a thing."""
ASIDE = 5
"""One passage in so many is kept aside."""


@dataclass(slots=True)
class Tally:
    """Counts by kind: questions and those accepted, other answers and those refused, parts."""

    asked: Counter[Kind] = field(default_factory=Counter)
    accepted: Counter[Kind] = field(default_factory=Counter)
    others: Counter[Kind] = field(default_factory=Counter)
    refused: Counter[Kind] = field(default_factory=Counter)
    parts: Counter[str] = field(default_factory=Counter)
    furniture: int = 0

    def rows(self) -> Iterator[str]:
        """Give the table."""
        yield f"{'kind':<13} {'asked':>6} {'accepted':>9} {'others':>7} {'refused':>8}"
        for kind in Kind:
            yield self._row(kind.value, [kind])
        yield self._row("all", list(Kind))
        yield self._row("all that tell", [kind for kind in Kind if kind not in OPEN])
        yield f"parts in events of right answers: {dict(self.parts)}"
        yield f"answers in furniture: {self.furniture}"

    def _row(self, name: str, kinds: Sequence[Kind]) -> str:
        asked, others = (sum(one[kind] for kind in kinds) for one in (self.asked, self.others))
        accepted = sum(self.accepted[kind] for kind in kinds) / max(1, asked)
        refused = sum(self.refused[kind] for kind in kinds) / max(1, others)
        return f"{name:<13} {asked:>6} {accepted:>9.3f} {others:>7} {refused:>8.3f}"


def read_rows(folder: Path, count: int, seed: int) -> list[dict[str, Any]]:
    """Give so many random rows whose answers are exact words."""
    rows: list[dict[str, Any]] = []
    for name in SETS:
        path = folder / f"{name}.jsonl.gz"
        if not path.exists():
            continue
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for row in map(json.loads, lines):
                right = row.get("domain", "wikinews") == "wikinews" or name != "qamr"
                if row["answers"] and right and "span_kind" not in row:
                    rows.append(row)
    random.Random(seed).shuffle(rows)
    return rows[:count]


def sentence_of(passage: str, answer: dict[str, Any]) -> tuple[str, Span]:
    """Give the sentence in which an answer begins, and the answer's span in it."""
    start = int(answer["start"])
    end = start + len(answer["text"])
    for first, last in sentences(passage):
        if first <= start < last:
            return passage[first : max(last, end)], (start - first, end - first)
    return passage, (start, end)


def measure(rows: Sequence[dict[str, Any]]) -> Tally:
    """Judge each question's answers, and those of the others on its passage."""
    tally = Tally()
    by_passage = defaultdict(list)
    for row in rows:
        by_passage[row["passage"]].append((wanted(row["question"]), row))
    for passage, own in by_passage.items():
        for asked, row in own:
            _judge(tally, passage, asked, row)
            texts = {one["text"] for one in row["answers"]}
            for other, rival in own:
                if other.kind is asked.kind or texts & {one["text"] for one in rival["answers"]}:
                    continue
                tally.others[asked.kind] += 1
                place = sentence_of(passage, rival["answers"][0])
                tally.refused[asked.kind] += not can_be(asked, *place)
    return tally


def _judge(tally: Tally, passage: str, asked: Wanted, row: dict[str, Any]) -> None:
    places = [sentence_of(passage, one) for one in row["answers"]]
    tally.asked[asked.kind] += 1
    tally.accepted[asked.kind] += any(can_be(asked, *place) for place in places)
    tally.furniture += is_furniture(places[0][0])
    if asked.kind in (Kind.PERSON, Kind.ORGANISATION) and part_asked(row["question"]):
        tally.parts[str(has_part(row["question"], *places[0]))] += 1


def measure_news(path: Path) -> Tally:
    """Judge the answers of news questions, which stand without a sentence."""
    tally = Tally()
    for line in path.read_text("utf-8").splitlines():
        row = json.loads(line)
        asked, answer = wanted(row["question"]), row["answer"]
        tally.asked[asked.kind] += 1
        tally.accepted[asked.kind] += can_be(asked, answer, (0, len(answer)))
    return tally


def is_aside(passage: str) -> bool:
    """Say whether a passage is kept aside."""
    return hashlib.sha256(passage.encode()).digest()[0] % ASIDE == 0


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--rows", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    rows = read_rows(given.data / "qa", given.rows, given.seed)
    for name, kept in (("chosen on", False), ("kept aside", True)):
        part = [row for row in rows if is_aside(row["passage"]) == kept]
        if part:
            print(f"\n{name}: {len(part)} questions", *measure(part).rows(), sep="\n")
    for name in ("news2022", "news2024"):
        path = given.data / name / "questions.jsonl"
        if path.exists():
            print(f"\n{name}", *measure_news(path).rows(), sep="\n")


if __name__ == "__main__":
    main()
