"""The pairs that the reader is trained on, made anew for each round from the shared data.

What is read (see the model card): the sets of `qa/` that `PARTS` names, whose licences allow that
weights made of them are distributed, and `squad/new_wiki_v1.0.json`. XQuAD, the SQuAD 2 sample, the
sets of the same articles as XQuAD's, and the news of 2022 are for measuring, and are never read
here. Of other years, the news pairs of `reader/` are, without the questions that are measured.
"""

from __future__ import annotations

import gzip
import json
import random
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from index.reranker.training.swaps import swapped
from index.storage.words import WordRow, open_words, write_words
from index.text.normalise import sentences
from index.text.stems import query_terms, terms
from index.values import Span

SHORTEST, LONGEST = 40, 100
"""Words of a passage in training, drawn between these: as long as the library's own."""
TOO_LONG = 250
"""Words of a passage above which a pair is left out: a list without sentences, mostly."""
NEIGHBOURS = 4
"""Hardest other paragraphs, one of which stands in for "not answered here"."""
BESIDE = 0.5
"""Share of the questions that a wrong pair is made for: SQuAD 2's come beside."""
CUT, SWAPPED = 0.15, 0.45
"""Shares of what stands beside a question's own passage: that without the answering sentence; that
whole, with the question exchanged. The rest is what a search over the other paragraphs found."""
TYPED = 0.1
"""Share of the questions that are asked without capitals, as members often type."""


@dataclass(frozen=True, slots=True)
class Part:
    """A set of `qa/` and what share of its right and its wrong rows is in a round."""

    name: str
    right: float
    wrong: float = 0.0


PARTS = (
    Part("squad1_train_44art", 0.8),
    Part("squad1_train_other", 0.8),
    Part("squad1_train_recovered", 0.8),
    Part("squad1_train_sentence_reqa", 0.4),
    Part("squad2_train_unanswerable_recovered", 0.0, 1.0),
    Part("squadshifts_reddit", 0.08),
    Part("squadshifts_amazon_reviews", 0.05),
    Part("nq_qed", 0.3),
    Part("nq_swap_counterfactual", 0.2),
    Part("qamr", 0.05),
    Part("qadiscourse", 0.1),
    Part("selqa", 0.5, 0.4),
    Part("timeqa", 1.0, 0.5),
    Part("hotpotqa_sample", 0.5, 0.3),
    Part("musique_sample", 1.0, 0.5),
    Part("boolq_dev", 0.25),
    Part("mrqa_drop_dev", 0.6),
    Part("drop_contrast_spans", 1.0),
    Part("quoref_contrast", 0.3),
    Part("mrqa_duorc_dev", 0.2),
    Part("covid_qa", 0.3, 0.2),
)
"""All under CC BY, CC BY-SA, MIT, BSD or Apache licences. Whole where people asked running text;
less of single sentences and of what is far from news."""
SHIFTS = Part("squadshifts_new_wiki", 0.5)
NEWS_TIMES = 2
"""How often the pairs of the news are in a round, each time with half of the wrong ones."""
CLAIMS = (Part("nli_fever", 0.05), Part("nli_fool_me_twice", 0.1, 0.1))
"""Claims beside sentences that bear them out or contradict them, which are found for both alike."""


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
    """A question on a paragraph, with other paragraphs near to it that don't answer it."""

    question: str
    paragraph: str
    spans: tuple[Span, ...]
    neighbours: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Material:
    """All that rounds are made of, each with the chance that it is in one."""

    asked: tuple[tuple[float, Asked], ...]
    fixed: tuple[tuple[float, Pair], ...]
    news: tuple[Pair, ...] = ()


def material(data: Path) -> Material:
    """Read the training material under a data folder."""
    marked: list[tuple[float, Asked]] = [
        (SHIFTS.right, one) for one in _shifts(data / "squad" / "new_wiki_v1.0.json")
    ]
    fixed: list[tuple[float, Pair]] = []
    for part in PARTS:
        for row in _lines(data / "qa" / f"{part.name}.jsonl.gz"):
            question, passage = row["question"], row["passage"]
            if not row["answers"]:
                fixed.append((part.wrong, Pair(question, passage, False)))
            elif row.get("span_kind") or row.get("yesno"):
                fixed.append((part.right, Pair(question, passage, True)))
            else:
                spans = tuple(_trimmed(one) for one in row["answers"])
                marked.append((part.right, Asked(question, passage, spans, ())))
    for part in CLAIMS:
        for row in _lines(data / "qa" / f"{part.name}.jsonl.gz"):
            borne = row["label"] in ("supports", "refutes")
            share = part.right if borne else part.wrong
            fixed.append((share, Pair(row["claim"], row["evidence"], borne)))
    kept = [(share, pair) for share, pair in fixed if share > 0]
    return Material(tuple(_with_neighbours(marked)), tuple(kept), tuple(_news(data)))


def _news(data: Path) -> Iterator[Pair]:
    """Return the pairs of the news, without the questions by which news is measured."""
    measured = {
        json.loads(line)["question"].strip().casefold()
        for year in ("news2022", "news2024")
        for line in (data / year / "questions.jsonl").read_text(encoding="utf-8").splitlines()
    }
    for row in _lines(data / "reader" / "pairs.jsonl.gz"):
        if row["source"] == "wikipedia" or row["question"].strip().casefold() in measured:
            continue
        spans = (tuple(row["span"]),) if row["span"] else ()
        yield Pair(row["question"], row["passage"], bool(row["label"]), spans)


def one_round(held: Material, chance: random.Random) -> list[Pair]:
    """Make one round of pairs; each round crops and picks its wrong passages anew."""
    made: list[Pair] = []
    for share, pair in held.fixed:
        if chance.random() < share:
            whole = ((0, len(pair.passage)),)
            about = whole if pair.relevant else nearest(pair.question, pair.passage)
            passage, _ = crop(pair.passage, about, chance)
            made.append(replace(pair, passage=passage))
    for _ in range(NEWS_TIMES):
        made += [one for one in held.news if one.relevant or chance.random() < 0.5]
        for pair in held.news:
            if pair.spans and chance.random() < 2 * CUT:
                made += without_answer(pair.question, pair.passage, pair.spans)
    for share, one in held.asked:
        if chance.random() >= share:
            continue
        passage, spans = crop(one.paragraph, one.spans, chance)
        made.append(Pair(one.question, passage, True, spans))
        if chance.random() < BESIDE:
            made += _beside(one, passage, spans, chance)
    chance.shuffle(made)
    return [
        replace(one, question=one.question.lower()) if chance.random() < TYPED else one
        for one in made
        if len(one.passage.split()) <= TOO_LONG
    ]


def _beside(
    one: Asked, passage: str, spans: Sequence[Span], chance: random.Random
) -> Iterator[Pair]:
    """Return a wrong pair for a question; none where none can be made."""
    draw = chance.random()
    if draw < CUT and (cut := without_answer(one.question, passage, spans)):
        yield from cut
    elif draw < CUT + SWAPPED and (other := swapped(one.question, passage, one.neighbours, chance)):
        yield Pair(other, passage, False)
    elif one.neighbours:
        near, _ = crop(chance.choice(one.neighbours), (), chance)
        yield Pair(one.question, near, False)


def crop(
    paragraph: str, spans: Sequence[Span], chance: random.Random
) -> tuple[str, tuple[Span, ...]]:
    """Return a run of whole sentences of at most a passage's words that holds all the spans."""
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


def nearest(question: str, passage: str) -> tuple[Span, ...]:
    """Return the sentence that shares the most words with a question: what misleads is there.

    A wrong passage is cut around it, so that its length doesn't tell it from a right one.
    """
    wanted = set(query_terms(question))
    parts = sentences(passage)
    shared = [len(wanted & set(terms(passage[start:end]))) for start, end in parts]
    return (parts[shared.index(max(shared))],) if parts else ()


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


def _with_neighbours(marked: Sequence[tuple[float, Asked]]) -> Iterator[tuple[float, Asked]]:
    """Return each question the paragraphs that a search finds for it and that lack its answer."""
    paragraphs = list(dict.fromkeys(one.paragraph for _, one in marked))
    with tempfile.TemporaryDirectory() as folder:
        write_words(
            Path(folder) / "words",
            (WordRow(row, text, 0, "") for row, text in enumerate(paragraphs)),
        )
        words = open_words(Path(folder) / "words")
        for share, one in marked:
            if one.neighbours:
                yield share, one
                continue
            told = [one.paragraph[a:b].casefold() for a, b in one.spans]
            found = (paragraphs[row] for row, _ in words.search(query_terms(one.question), 12))
            near = [
                text
                for text in found
                if text != one.paragraph
                and one.paragraph not in text
                and not any(answer in text.casefold() for answer in told)
            ]
            yield share, replace(one, neighbours=tuple(near[:NEIGHBOURS]))


def _shifts(file: Path) -> Iterator[Asked]:
    """Return SQuADShifts' questions, with the hardest paragraphs of the same article."""
    for article in json.loads(file.read_text(encoding="utf-8"))["data"]:
        paragraphs = [one["context"] for one in article["paragraphs"]]
        words = [set(terms(text)) for text in paragraphs]
        for own, one in enumerate(article["paragraphs"]):
            for asked in one["qas"]:
                answers = [
                    {"start": answer["answer_start"], "text": answer["text"]}
                    for answer in asked["answers"]
                ]
                spans = tuple(_trimmed(answer) for answer in answers)
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
                )


def _trimmed(answer: dict[str, Any]) -> Span:
    """Return an annotator's span without the spaces and the stop at its ends."""
    text, start = str(answer["text"]), int(answer["start"])
    core = text.strip().rstrip(".,;")
    start += len(text) - len(text.lstrip())
    return start, start + max(1, len(core))


def _lines(file: Path) -> Iterator[dict[str, Any]]:
    for line in gzip.decompress(file.read_bytes()).decode().split("\n"):
        if line:
            yield json.loads(line)
