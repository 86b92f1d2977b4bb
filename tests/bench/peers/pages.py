"""The pages and questions of a run: questions whose answer stands in a page, and other pages."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

WORDS, CHARACTERS, TOKENS = 120, 700, 170
"""Of a piece at the most, as each engine counts: much the same text, and none longer than the 256
tokens that the model reads."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A question, its answer, and the pages that hold it."""

    text: str
    answer: str
    pages: tuple[str, ...]


def chosen(data: Path, pages: int, questions: int) -> tuple[list[dict[str, Any]], list[Asked]]:
    """Return the first questions with an answer in their page, and so many pages with these first.

    The pages stand in the order of the corpus.
    """
    with gzip.open(data / "corpus.jsonl.gz", "rt", encoding="utf-8") as lines:
        corpus = [json.loads(line) for line in lines]
    there = {one["id"] for one in corpus}
    asked: list[Asked] = []
    for line in (data / "questions.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        gold = tuple(one for one in row["gold_doc_ids"] if one in there)
        if row["answer_in_gold"] and gold and len(asked) < questions:
            asked.append(Asked(row["question"], row["answer"], gold))
    wanted = {one for each in asked for one in each.pages}
    for one in corpus:
        if len(wanted) >= pages:
            break
        wanted.add(one["id"])
    return [one for one in corpus if one["id"] in wanted], asked


def task(pages: list[dict[str, Any]], asked: list[Asked], count: int) -> dict[str, Any]:
    """Return what an engine's process is told: pages whole and in pieces, and the questions."""
    return {
        "count": count,
        "words": WORDS,
        "characters": CHARACTERS,
        "tokens": TOKENS,
        "questions": [one.text for one in asked],
        "pages": [
            {
                "id": one["id"],
                "whole": f"{one['title']}\n\n{one['text']}",
                "pieces": list(pieces(f"{one['title']}\n\n{one['text']}", WORDS)),
                "page": {key: value for key, value in one.items() if key != "id"},
            }
            for one in pages
        ],
        "named": {one[key]: one["id"] for one in pages for key in ("title", "url") if one[key]},
    }


def pieces(text: str, words: int) -> Iterator[str]:
    """Return a text's paragraphs, joined as long as they are short and cut where they are long.

    For engines that take texts as they are given.

    >>> list(pieces("One two.\\nThree four five six.\\nSeven.", 4))
    ['One two.', 'Three four five six.', 'Seven.']
    """
    held: list[str] = []
    for paragraph in filter(None, map(str.split, text.splitlines())):
        for start in range(0, len(paragraph), words):
            part = paragraph[start : start + words]
            if held and len(held) + len(part) > words:
                yield " ".join(held)
                held = []
            held += part
    if held:
        yield " ".join(held)
