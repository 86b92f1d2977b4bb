"""The tables of `onrecord eval` on a library whose numbers can be worked out by hand."""

import json
from dataclasses import replace
from math import log
from pathlib import Path

import pytest

from index import (
    Library,
    Question,
    evaluate_calibration,
    evaluate_highlight,
    evaluate_refusal,
    evaluate_retrieval,
    evaluate_underline,
)
from index.errors import SourceError
from index.evaluation.highlight import highlights, span_f1
from index.evaluation.questions import GoldQuestion
from index.evaluation.refusal import auc
from index.evaluation.retrieval import compare_ways
from index.evaluation.underline import underlines
from index.reranker.serve import Place, Reading
from tests.encoders import HashedWords

ARTICLES = {
    "bridge": "Ilse Marn opened the bridge over the Tarn on Friday. It had taken nine years.",
    "ferry": "The ferry to Hallin stayed in port. Its engine had failed twice before noon.",
    "vote": "Per Dahl won the seat of Ostvik. He has 118 votes more than his rival.",
}
ASKED = [
    {"question": "Who opened the bridge?", "article": "bridge", "answer": "Ilse Marn"},
    {"question": "Whose engine failed before noon?", "article": "ferry", "answer": "Its engine"},
    {"question": "Who won the seat of Ostvik?", "article": "vote", "answer": "Per Dahl"},
    {"question": "Where do purple whales sleep?", "answerable": False},
]


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    folder = tmp_path_factory.mktemp("articles")
    for name, text in ARTICLES.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    made = Library.open(tmp_path_factory.mktemp("home"), encoder=HashedWords())
    made.add([str(folder)])
    return made


def asked(folder: Path, rows: list[dict]) -> Path:
    path = folder / "asked.jsonl"
    path.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    return path


def _reading(sure: float) -> Reading:
    places = (Place(0, 7, log(0.9), log(0.1)), Place(8, 9, log(0.1), log(0.9)))
    return Reading(sure, (0, 9), sure, places)


class Marks:
    """A reader that marks the first nine characters, and finds the ferry irrelevant."""

    name = "marks"

    def read(self, question: str, passages: list[str]) -> tuple[Reading, ...]:
        return tuple(_reading(0.0 if "ferry" in one else 1.0) for one in passages)


def test_retrieval_is_scored_by_article(library: Library, tmp_path: Path) -> None:
    found = {one.way: one for one in evaluate_retrieval(library, asked(tmp_path, ASKED))}
    assert set(found) == {"BM25", "dense", "blend"}
    assert (found["BM25"].questions, found["BM25"].hit1, found["BM25"].answer1) == (3, 1.0, 1.0)


def test_a_reader_is_a_way_of_its_own(library: Library) -> None:
    serving = library.serving()
    serving.manifest.points["marks"] = serving.manifest.points["off"]
    questions = [
        GoldQuestion("Did engine or bridge fail?", frozenset(library_ids(library, "ferry")))
    ]
    ways = {one.way: one for one in compare_ways(serving, HashedWords(), questions, Marks())}
    assert (ways["blend"].hit1, ways["reader"].hit1, ways["reader"].hit10) == (1.0, 0.0, 1.0)


def library_ids(library: Library, name: str) -> set[str]:
    locations = library.serving().records.locations()
    return {one for place, one in locations.items() if name in place}


def test_the_sentence_and_the_words_are_scored(library: Library, tmp_path: Path) -> None:
    found = evaluate_highlight(library, asked(tmp_path, ASKED))
    assert (found.questions, found.sentence, found.f1) == (3, 1.0, 0.0)
    gold = [GoldQuestion("Who opened it?", frozenset(library_ids(library, "bridge")), "Ilse Marn")]
    marked = highlights(library.serving(), HashedWords(), Marks(), gold)
    assert (marked.sentence, marked.f1, marked.exact) == (1.0, 1.0, 1.0)
    with pytest.raises(SourceError, match=r"names no answer .* write \{"):
        evaluate_highlight(library, asked(tmp_path, ASKED[3:]))


def test_words_are_compared_as_in_squad() -> None:
    assert span_f1("the Tarn bridge", "Tarn") == pytest.approx(2 / 3)
    assert span_f1("", "Tarn") == 0.0
    assert auc([0.9, 0.5], [0.5]) == 0.75


def test_refusing_is_scored_at_each_operating_point(library: Library, tmp_path: Path) -> None:
    found = evaluate_refusal(library, asked(tmp_path, ASKED))
    assert (found.answerable, found.unanswerable, found.auc) == (3, 1, 1.0)
    assert [one.strictness.value for one in found.points] == ["strict", "balanced", "open"]
    assert [one.false_answers for one in found.points] == [0.0, 0.0, 0.0]
    refused = [one.false_refusals for one in found.points]
    assert refused == sorted(refused, reverse=True)
    with pytest.raises(SourceError, match="needs both kinds of questions"):
        evaluate_refusal(library, asked(tmp_path, ASKED[:3]))


def test_confidence_is_held_against_what_is_right(library: Library, tmp_path: Path) -> None:
    found = evaluate_calibration(library, asked(tmp_path, ASKED))
    assert sum(one.questions for one in found.bins) == len(ASKED)
    assert all(one.low <= one.confidence <= one.high for one in found.bins)
    gaps = [one.questions * abs(one.confidence - one.right) for one in found.bins]
    assert found.error == pytest.approx(sum(gaps) / len(ASKED))
    assert (found.answerable.questions, found.unanswerable.questions) == (3, 1)
    assert found.unanswerable.answered == 0.0
    assert found.answerable.answered + found.answerable.unsure + found.answerable.nothing == 1.0
    with pytest.raises(SourceError, match="names no answer"):
        evaluate_calibration(library, asked(tmp_path, ASKED[3:]))


def test_underlined_words_are_held_against_the_answer(library: Library, tmp_path: Path) -> None:
    none = evaluate_underline(library, asked(tmp_path, ASKED))
    assert (none.questions, none.underlined) == (4, 0.0)  # no reader marks any
    (first,) = library.ask(Question("Who opened the bridge?", count=1)).findings
    marked = replace(first, answer=(0, 9))
    gold = GoldQuestion("Who opened the bridge?", answer="Ilse Marn")
    wrong = replace(gold, answer="Per Dahl")
    nobody = replace(gold, answerable=False)
    found = underlines([(gold, marked), (wrong, marked), (nobody, marked), (gold, first)])
    assert found.underlined == 0.75
    assert found.right == pytest.approx(1 / 3)
