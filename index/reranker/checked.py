"""Two hundred questions with passages, of the sample's articles, to check an export with."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import resources
from itertools import cycle, islice

from index.text.normalise import sentences
from index.text.wh_questions import wh_questions

CHECKED = 200
"""Pairs: on sixty, eight bits were seen to differ by .28 on a processor on which three did not."""
_HEAD = "---\n"
_ODD = (
    ("When?", "The ferry did not sail. " * 120),
    ("why " * 60, "“Nobody,” said Ilse Marn – naïve café, Łódź, 3.5 %, e\u0301, 谁开了桥？"),
    ("", "x"),
)
"""Longer than the reader reads, of other scripts, and with nothing in it."""


def checked_pairs() -> list[tuple[str, str]]:
    """Return (question, passage): half of them what a sentence of the sample answers.

    Those are asked of the sentence with the one before it, as the closer look does, of its
    paragraph and of others, one an article of the whole article too; the others are shipped
    questions, asked of each paragraph in turn.
    """
    sample = sorted(
        (resources.files("index.sample") / "articles").iterdir(), key=lambda file: file.name
    )
    texts = [file.read_text(encoding="utf-8").split(_HEAD, 2)[-1].strip() for file in sample]
    paragraphs = [one for text in texts for one in text.split("\n\n")]
    listed = (resources.files("index.sample") / "unrelated.txt").read_text(encoding="utf-8")
    unrelated = [line for line in listed.splitlines() if line and not line.startswith("#")]
    turn = cycle(paragraphs)
    own = [pair for text in texts for pair in _own(text, turn)]
    every = dict.fromkeys([*_ODD, *own, *zip(unrelated, turn, strict=False)])
    return list(every)[:CHECKED]


def _own(text: str, others: Iterator[str]) -> Iterator[tuple[str, str]]:
    whole = [text]
    for paragraph in text.split("\n\n"):
        parts = [paragraph[start:end] for start, end in sentences(paragraph)]
        for at, sentence in enumerate(parts):
            for question in wh_questions(sentence):
                before = " ".join(parts[max(0, at - 1) : at + 1])
                for passage in (before, paragraph, *islice(others, 3), *whole):
                    yield question, passage
                whole.clear()
