"""Quality that is held: retrieval against BM25 alone in the same run, refusing, underlining."""

from dataclasses import replace

import pytest

from index import Findings, Library, Question, Reason, Strictness
from index.evaluation.highlight import highlights
from index.evaluation.questions import GoldQuestion, read_questions
from index.evaluation.refusal import refusal
from index.evaluation.retrieval import compare_ways
from index.reranker.serve import Reader
from tests.conftest import shared
from tests.gate.conftest import own_rows
from tests.gate.gate import Gate
from tests.squad import emphasised, told_apart

pytestmark = pytest.mark.gate


def hold_retrieval(gate: Gate, name: str, library: Library, questions: list[GoldQuestion]) -> None:
    reader = library.reader()
    scores = compare_ways(library.serving(), library.encoder, questions, reader)
    ways = {one.way: one for one in scores}
    for one in ways.values():
        print(f"{name} {one}")
    best, bm25 = ways["blend"], ways["BM25"]
    gate.hold(f"{name} hit@1", best.hit1)
    gate.hold(f"{name} mrr@10", best.mrr10)
    gate.hold(f"{name} answer@1", best.answer1)
    gate.hold(f"{name} hit@1 over BM25", best.hit1 / bm25.hit1)
    gate.hold(f"{name} mrr@10 over BM25", best.mrr10 / bm25.mrr10)
    if reader is not None:
        gate.hold(f"{name} mrr@10 with the reader", ways["reader"].mrr10)
        gate.hold(f"{name} answer@1 with the reader", ways["reader"].answer1)


def test_retrieval_on_our_own_articles(
    gate: Gate, own_library: Library, own_questions: list[GoldQuestion]
) -> None:
    assert len(own_questions) == 115
    hold_retrieval(gate, "own", own_library, own_questions)


def test_refusal_on_our_own_articles(
    gate: Gate, own_library: Library, own_answers: list[Findings]
) -> None:
    rows = own_rows("unanswerable.jsonl")
    for kind in ("other_subject", "same_subject"):
        asked = [row["question"] for row in rows if row["kind"] == kind]
        refused = [not own_library.ask(Question(text)).answered for text in asked]
        gate.hold(f"own refused, {kind.replace('_', ' ')}", sum(refused) / len(refused))
    answered = [one.answered for one in own_answers]
    helped = [one.answered or one.reason is Reason.UNSURE for one in own_answers]
    gate.hold("own answered", sum(answered) / len(answered))
    gate.hold("own answered or may help", sum(helped) / len(helped))


def test_emphasis_on_our_own_articles(
    gate: Gate, own_library: Library, own_questions: list[GoldQuestion]
) -> None:
    found = highlights(
        own_library.serving(), own_library.encoder, own_library.reader(), own_questions
    )
    print(found)
    assert found.questions == len(own_questions)
    gate.hold("own sentence emphasised", found.sentence)
    gate.hold("own words marked, F1", found.f1)


def test_emphasis_on_xquad(gate: Gate, own_library: Library) -> None:
    folder = shared("data/squad/xquad.en.json").parent
    reader = own_library.reader()
    assert isinstance(reader, Reader)
    found = emphasised(reader, folder)
    print(found)
    gate.hold("xquad sentence emphasised", found.sentence)
    gate.hold("xquad words marked, F1", found.f1)
    gate.hold("squad2 same subject AUC", told_apart(reader, folder)["relevance"])


def test_refusal_on_news(
    gate: Gate, news_library: tuple[str, Library], news_questions: list[GoldQuestion]
) -> None:
    name, library = news_library
    rows = read_questions(shared("data/news2022/unanswerable.jsonl"), library.serving().records)
    asked = [*news_questions, *(replace(one, answerable=False) for one in rows)]
    found = refusal(library.serving(), library.encoder, library.reader(), asked)
    print(name, found)
    balanced = next(one for one in found.points if one.strictness is Strictness.BALANCED)
    assert balanced.false_answers is not None
    assert balanced.false_refusals is not None
    gate.hold(f"{name} refusal AUC", found.auc)
    gate.hold(f"{name} refused at balanced", 1 - balanced.false_answers)
    gate.hold(f"{name} answered at balanced", 1 - balanced.false_refusals)


def test_retrieval_on_news(
    gate: Gate, news_library: tuple[str, Library], news_questions: list[GoldQuestion]
) -> None:
    name, library = news_library
    assert len(news_questions) > 150
    hold_retrieval(gate, name, library, news_questions)
