"""The pairs that the reader is trained on, made anew for each round from the shared data.

What is read (see the model card): `reader/pairs.jsonl.gz`, `squad/new_wiki_v1.0.json` and
`trecqa/train*.jsonl`. XQuAD and the news of 2022 are for measuring, and are never read here.
"""

from __future__ import annotations

import gzip
import json
import random
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from index.reranker.training.swaps import swapped
from index.text.normalise import sentences
from index.text.stems import query_terms, terms
from index.values import Span

SHORTEST, LONGEST = 50, 120
"""Words of a passage in training, drawn between these: as long as the library's own."""
NEIGHBOURS = 4
"""Hardest paragraphs of the same article, one of which stands in for "not answered here"."""
CUT, NEIGHBOUR, SWAPPED = 0.2, 0.3, 0.3
"""Shares of what stands beside a question's own passage: that without the answering sentence; a
neighbour; that whole, with the question exchanged. The rest is what a search over other articles
found."""
TYPED = 0.1
"""Share of the questions that are asked without capitals, as members often type."""
UNLIKE = 0.5
"""Share of the other wrong passages that are in a round: more would outweigh the right ones."""
WRONG_SENTENCES = 3
"""Newswire sentences that don't answer, for each that does."""


@dataclass(frozen=True, slots=True)
class Pair:
    """A question with a passage; `spans` are the answer as each annotator marked it.

    An empty `spans` means "not marked" where the passage is relevant, and "none" where it isn't.
    """

    question: str
    passage: str
    relevant: bool
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Asked:
    """A question on a paragraph, with the other paragraphs of its article that don't answer it."""

    question: str
    paragraph: str
    spans: tuple[Span, ...]
    neighbours: tuple[str, ...]
    found: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Material:
    """All that rounds are made of."""

    asked: tuple[Asked, ...]
    fixed: tuple[Pair, ...]


def material(data: Path) -> Material:
    """Read the training material under a data folder."""
    pairs = list(_lines(data / "reader" / "pairs.jsonl.gz"))
    found: dict[str, list[str]] = defaultdict(list)
    for row in pairs:
        if row["source"] == "wikipedia" and row["label"] == 0:
            found[row["question"]].append(row["passage"])
    fixed = [
        Pair(
            row["question"],
            row["passage"],
            bool(row["label"]),
            (tuple(row["span"]),) if row["span"] else (),
        )
        for row in pairs
        if row["source"] in ("news", "unanswerable")
    ]
    fixed += _newswire(data / "trecqa")
    return Material(tuple(_asked(data / "squad" / "new_wiki_v1.0.json", found)), tuple(fixed))


def one_round(held: Material, chance: random.Random) -> list[Pair]:
    """Make one round of pairs; each round crops and picks its wrong passages anew."""
    made = [one for one in held.fixed if one.relevant or chance.random() < UNLIKE]
    for pair in held.fixed:
        if pair.spans and chance.random() < CUT:
            made += without_answer(pair.question, pair.passage, pair.spans)
    for one in held.asked:
        passage, spans = crop(one.paragraph, one.spans, chance)
        made.append(Pair(one.question, passage, True, spans))
        draw = chance.random()
        if draw < CUT and (cut := without_answer(one.question, passage, spans)):
            made += cut
        elif draw < CUT + SWAPPED and (
            other := swapped(one.question, passage, one.neighbours, chance)
        ):
            made.append(Pair(other, passage, False))
        elif one.neighbours and (draw < CUT + SWAPPED + NEIGHBOUR or not one.found):
            other, _ = crop(chance.choice(one.neighbours), (), chance)
            made.append(Pair(one.question, other, False))
        elif one.found:
            made.append(Pair(one.question, chance.choice(one.found), False))
    chance.shuffle(made)
    return [
        replace(one, question=one.question.lower()) if chance.random() < TYPED else one
        for one in made
    ]


def crop(
    paragraph: str, spans: Sequence[Span], chance: random.Random
) -> tuple[str, tuple[Span, ...]]:
    """Give a run of whole sentences of at most a passage's words that holds all the spans."""
    parts = sentences(paragraph)
    low = min((start for start, _ in spans), default=None)
    high = max((end for _, end in spans), default=None)
    if low is None or high is None:
        first = last = chance.randrange(len(parts)) if parts else 0
    else:
        first = max((n for n, part in enumerate(parts) if part[0] <= low), default=0)
        last = min((n for n, part in enumerate(parts) if part[1] >= high), default=len(parts) - 1)
        last = max(first, last)
    if not parts:
        return paragraph, tuple(spans)
    most = chance.randint(SHORTEST, LONGEST)
    while True:
        wider = [
            (a, b)
            for a, b in ((first - 1, last), (first, last + 1))
            if a >= 0
            and b < len(parts)
            and len(paragraph[parts[a][0] : parts[b][1]].split()) <= most
        ]
        if not wider:
            break
        first, last = chance.choice(wider)
    begin, end = parts[first][0], parts[last][1]
    kept = tuple((a - begin, b - begin) for a, b in spans if begin <= a and b <= end)
    return paragraph[begin:end], kept


def without_answer(question: str, passage: str, spans: Sequence[Span]) -> list[Pair]:
    """Give the passage without every sentence that an answer touches; none where little is left."""
    kept = [
        passage[start:end]
        for start, end in sentences(passage)
        if not any(start < b and a < end for a, b in spans)
    ]
    rest = " ".join(kept)
    told = {passage[a:b].casefold() for a, b in spans}
    if len(rest.split()) < 20 or any(one in rest.casefold() for one in told):
        return []
    return [Pair(question, rest, False)]


def _asked(file: Path, found: dict[str, list[str]]) -> Iterator[Asked]:
    for article in json.loads(file.read_text(encoding="utf-8"))["data"]:
        paragraphs = [one["context"] for one in article["paragraphs"]]
        words = [set(terms(text)) for text in paragraphs]
        for own, one in enumerate(article["paragraphs"]):
            for asked in one["qas"]:
                spans = tuple(_trimmed(one["context"], answer) for answer in asked["answers"])
                told = {one["context"][a:b].casefold() for a, b in spans}
                wanted = query_terms(asked["question"])
                others = sorted(
                    (
                        number
                        for number, text in enumerate(paragraphs)
                        if number != own and not any(answer in text.casefold() for answer in told)
                    ),
                    key=lambda number: (-sum(word in words[number] for word in wanted), number),
                )
                yield Asked(
                    question=asked["question"],
                    paragraph=one["context"],
                    spans=spans,
                    neighbours=tuple(paragraphs[number] for number in others[:NEIGHBOURS]),
                    found=tuple(found.get(asked["question"], ())),
                )


def _trimmed(context: str, answer: dict[str, object]) -> Span:
    """Give an annotator's span without the spaces and the stop at its ends."""
    text, start = str(answer["text"]), int(str(answer["answer_start"]))
    core = text.strip().rstrip(".,;")
    start += len(text) - len(text.lstrip())
    return start, start + max(1, len(core))


def _newswire(folder: Path) -> list[Pair]:
    texts = {
        row["doc_id"]: _detokenized(row["text"]) for row in _lines(folder / "train_sentences.jsonl")
    }
    made: list[Pair] = []
    for row in _lines(folder / "train.jsonl"):
        right = [texts[one] for one, label in row["candidates"] if label]
        wrong = [texts[one] for one, label in row["candidates"] if not label]
        made += [Pair(row["question"], text, True) for text in right]
        made += [
            Pair(row["question"], text, False) for text in wrong[: WRONG_SENTENCES * len(right)]
        ]
    return made


def _detokenized(text: str) -> str:
    """Undo the treebank's marks, which no news page has.

    >>> _detokenized("the talks -LRB- in Ost -RRB- , he said .")
    'the talks (in Ost), he said.'
    """
    text = text.replace("-LRB- ", "(").replace(" -RRB-", ")").replace("``", "“").replace("''", "”")
    return re.sub(r" ([,.;:?!%])", r"\1", text)


def _lines(file: Path) -> Iterator[dict]:  # type: ignore[type-arg]  # rows of foreign JSON
    raw = gzip.decompress(file.read_bytes()) if file.suffix == ".gz" else file.read_bytes()
    for line in raw.decode().split("\n"):
        if line:
            yield json.loads(line)
