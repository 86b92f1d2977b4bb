"""The gate's texts hold what they claim: answers and gold statements stand word for word.

`attribution.jsonl` has one object a line, in any order within its article:

- `kind` is direct, mixed, indirect or none. A none row is words that nobody is quoted with: a
  scare quote, a nickname, an inch mark, a reporting verb that is no report.
- `quote` is what was said. Direct: the words between the marks, without them. Mixed and
  indirect: the clause as it stands, its partial quotations with their marks, without a leading
  "that". A list holds the pieces of one statement in their order: a split quotation, one that
  goes on after the cue or in the next paragraph, a clause that the cue interrupts.
- `source` and `cue` are the words that name who speaks and the reporting words; null for a
  quotation that floats, `cue` null for a transcript label, a headline colon or a dash signature.
- `speaker` is the fullest name in the article, without title; null for an unnamed person, a plural,
  or a body without a proper name. An unnamed spokesman is nobody, not the body.
- A declined or negated row has what was not said as its `quote`; where nothing is named, the cue.
- `nested` marks a row that lies in another row's words or in an interviewer's question, as
  "if she said yes" does; the interviewer's questions themselves are not gold.
- `occurrence`, `source_occurrence` and `cue_occurrence` count from 1 over whole words and stand
  where the string occurs more than once; for a list they belong to its first piece, and each
  further piece is the next one after it.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
SAMPLE = ROOT / "index" / "sample" / "articles"
FIELDS = {"title", "url", "outlet", "authors", "published", "language"}
NOTICE = "People and places in this article are invented."
MARKS_OF = {
    "The Pellworth Mercury": "“”‘’",
    "Meridian News Agency": "“”‘’''",
    "The Ardenholm Post": "\"'",
    "The Kirren Observer": "‘’“”",
    "Saint-Oriel Dispatch": "«»’",
    "Hallenstadt Tagblatt, English edition": "„“‚‘’",
}
ANY_MARK = set("“”„‟«»‹›‘’‚\"'")


def paths() -> list[Path]:
    return sorted((HERE / "articles").glob("*.md")) + sorted(SAMPLE.glob("*.md"))


def parts(path: Path) -> tuple[dict[str, Any], str]:
    _, head, body = path.read_text(encoding="utf-8").split("---\n", 2)
    return yaml.safe_load(head), body.strip()


def rows(name: str) -> list[dict[str, Any]]:
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


BODIES = {path.stem: parts(path)[1] for path in paths()}


def places(text: str, words: str) -> list[tuple[int, int]]:
    """Give the spans at which words stand whole: places("he said she", "he") is [(0, 2)]."""
    before = r"(?<!\w)" if words[0].isalnum() else ""
    after = r"(?!\w)" if words[-1].isalnum() else ""
    return [match.span() for match in re.finditer(before + re.escape(words) + after, text)]


def place(row: dict[str, Any], name: str) -> list[tuple[int, int]]:
    """Give the spans of one field of a row, following its occurrence."""
    value = row.get(name)
    if value is None:
        return []
    text = BODIES[row["article"]]
    pieces = [value] if isinstance(value, str) else value
    key = "occurrence" if name == "quote" else f"{name}_occurrence"
    found = places(text, pieces[0])
    assert found, f"{row['article']}: {pieces[0]!r} does not stand in the article"
    assert (key in row) == (len(found) > 1), f"{row['article']}: {key} of {pieces[0]!r}"
    spans = [found[row.get(key, 1) - 1]]
    for piece in pieces[1:]:
        later = [span for span in places(text, piece) if span[0] >= spans[-1][1]]
        assert later, f"{row['article']}: {piece!r} does not follow"
        spans.append(later[0])
    return spans


@pytest.mark.parametrize("path", paths(), ids=lambda path: path.stem)
def test_article_is_plain_and_complete(path: Path) -> None:
    raw = path.read_bytes()
    assert b"\r" not in raw
    assert b"\x00" not in raw
    assert raw.endswith(b"\n")
    assert not re.search(r"[ \t]$", raw.decode("utf-8"), re.MULTILINE)
    head, body = parts(path)
    assert set(head) == FIELDS
    assert isinstance(head["published"], date)
    assert head["language"] == "en"
    assert re.fullmatch(r"https://[a-z-]+\.example/\S+", head["url"])
    assert 150 <= len(body.split()) <= 450
    assert (body.split("\n\n")[-1] == NOTICE) == (path.parent == SAMPLE)


def test_articles_are_twelve_and_thirty_six_and_distinct() -> None:
    assert len(list(SAMPLE.iterdir())) == 12
    assert len(list((HERE / "articles").iterdir())) == 36
    heads = [parts(path)[0] for path in paths()]
    for field in ("title", "url"):
        assert [value for value, n in Counter(h[field] for h in heads).items() if n > 1] == []
    assert len(set(BODIES.values())) == len(BODIES) == 48


def test_each_outlet_keeps_its_marks() -> None:
    for path in sorted((HERE / "articles").glob("*.md")):
        head, body = parts(path)
        strange = (set(body) & ANY_MARK) - set(MARKS_OF[head["outlet"]])
        assert strange == set(), path.stem


def test_answers_stand_in_their_sentences_and_articles() -> None:
    questions = rows("questions.jsonl")
    assert len(questions) >= 110
    for row in questions:
        assert set(row) == {"question", "answer", "article", "sentence"}
        assert row["answer"] in row["sentence"]
        assert BODIES[row["article"]].count(row["sentence"]) == 1, row
        assert row["answer"] not in row["question"], row
    assert {row["article"] for row in questions} == {
        path.stem for path in (HERE / "articles").glob("*.md")
    }


def test_unanswerable_questions_are_half_on_the_same_subjects() -> None:
    kinds = Counter(row["kind"] for row in rows("unanswerable.jsonl"))
    assert kinds == {"same_subject": 30, "other_subject": 30}


def test_no_question_is_asked_twice() -> None:
    asked = [row["question"] for row in rows("questions.jsonl") + rows("unanswerable.jsonl")]
    lines = (ROOT / "index" / "sample" / "unrelated.txt").read_text(encoding="utf-8").splitlines()
    unrelated = [line for line in lines if not line.startswith("#")]
    assert len(unrelated) == 240
    assert all(3 <= len(line.split()) <= 25 for line in unrelated)
    folded = [re.sub(r"\W+", " ", question).casefold() for question in asked + unrelated]
    assert [question for question, n in Counter(folded).items() if n > 1] == []


def test_gold_statements_stand_in_their_articles() -> None:
    gold = rows("attribution.jsonl")
    assert len(gold) >= 250
    assert len({row["article"] for row in gold} & {path.stem for path in SAMPLE.iterdir()}) == 12
    assert len({row["article"] for row in gold}) >= 32
    keys = []
    for row in gold:
        quote = place(row, "quote")
        assert quote == sorted(quote)
        keys.append((row["article"], row["kind"], tuple(quote)))
        if row["kind"] == "none":
            assert set(row) <= {"article", "kind", "quote", "occurrence"}
            continue
        assert row["kind"] in {"direct", "mixed", "indirect"}
        place(row, "cue")
        place(row, "source")
        assert row["speaker"] is None or places(BODIES[row["article"]], row["speaker"])
        assert row["source"] is not None or row["cue"] is None
        assert row["polarity"] in {"affirmed", "negated", "declined"}
        assert row["modality"] in {"actual", "hypothetical", "future"}
        marks = sum(
            BODIES[row["article"]][start:end].count(mark)
            for start, end in quote
            for mark in '“„«"‘'
        )
        assert row["kind"] != "mixed" or marks or "''" in str(row["quote"])
    assert [key for key, n in Counter(keys).items() if n > 1] == []


def test_every_quotation_mark_belongs_to_a_gold_row() -> None:
    spans: dict[str, list[tuple[int, int]]] = {}
    for row in rows("attribution.jsonl"):
        spans.setdefault(row["article"], []).extend(place(row, "quote"))
    bare = [
        (stem, BODIES[stem][max(0, match.start() - 20) : match.end() + 20])
        for stem, gold in spans.items()
        for match in re.finditer(r"[“”„«»‘‚\"]|''", BODIES[stem])
        if not any(start - 2 <= match.start() <= end + 1 for start, end in gold)
    ]
    assert bare == []
