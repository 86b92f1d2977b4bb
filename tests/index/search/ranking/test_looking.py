"""Which candidates are read, how much of each, and what a further page changes: nothing before."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from index.reranker.serve import Place, Reading
from index.search.ranking.judge import FIRST, LAST, Judged, answering, judge
from index.search.ranking.looking import BLOCK, GLIMPSE, LEFT, WHOLE, glimpsed, look
from index.search.ranking.reranking import CLOSER, READ
from index.values import Hit

FILL = "It rained in the valley all day long and nobody went out. " * 5
WEIGHTS = {"bridg": 1.0, "open": 0.5}


class Scripted:
    """Finds passages as relevant as their last word says, and remembers what it read."""

    name = "scripted"

    def __init__(self) -> None:
        self.seen: list[str] = []

    def read(self, question: str, passages: Sequence[str]) -> tuple[Reading, ...]:
        self.seen += passages
        return tuple(self._reading(one) for one in passages)

    def _reading(self, text: str) -> Reading:
        told = int(text.rstrip(".").split()[-1]) / 100
        start = text.index("bridge")
        return Reading(told, (start, start + 6), told, (Place(start, start + 6, 0.0, 0.0),))


def passage(relevance: int) -> str:
    return f"{FILL}Who opened the bridge is number {relevance}."


def read_of(relevances: Sequence[int], reach: Sequence[float], wanted: int) -> list[int]:
    """Return the turns of the candidates that are looked at."""
    reader = Scripted()

    def order(at: int, reading: Reading) -> float:
        return reach[at] + 0.6 * reading.relevance

    texts = [passage(one) for one in relevances]
    return [turn for turn, _ in look("Who?", texts, reach, order, WEIGHTS, reader, wanted=wanted)]


def test_one_that_no_other_can_reach_is_read_alone_and_its_page_glimpsed() -> None:
    reach = [0.9 - 0.01 * at for at in range(20)]
    assert read_of([99] * 20, reach, 3) == [FIRST] + [1] * (BLOCK - 1)


def test_reading_goes_on_while_another_may_come_first() -> None:
    reach = [0.9 - 0.01 * at for at in range(20)]
    assert read_of([0] * 20, reach, 3) == [FIRST] * WHOLE
    assert read_of([0, 0, 99, *[0] * 9], reach, 3) == [FIRST] * 3 + [1]
    far = [0.9, *[0.9 - LEFT] * 11]
    assert read_of([1] * 12, far, 3) == [FIRST] + [1] * 3


def test_each_further_page_looks_at_as_many_again_and_never_at_more_than_all() -> None:
    reach = [0.9 - 0.01 * at for at in range(20)]
    four, eight, twelve = (read_of([99] * 20, reach, wanted) for wanted in (4, 6, 90))
    assert four == [0, 1, 1, 1]
    assert eight == [*four, 2, 2, 2, 2]
    assert twelve == [*eight, 3, 3, 3, 3]
    assert len(twelve) == READ
    assert read_of([99] * 2, reach[:2], 9) == [0, 1]
    assert read_of([], [], 3) == []


@pytest.mark.parametrize("relevances", [[99] * 12, [0] * 12, [3, 90, 2, 50, 99, 7, 98, 1, 97, 0]])
def test_a_page_begins_where_the_one_before_ended(relevances: list[int]) -> None:
    texts = {row: passage(one) for row, one in enumerate(relevances)}
    hits = [Hit(row, 0.5, 1.0, 0.8 - 0.02 * row) for row in texts]

    def page(wanted: int | None) -> list[int]:
        judged = judge("Who opened the bridge?", hits, texts, WEIGHTS, Scripted(), wanted=wanted)
        return [one.hit.row for one in judged if one.turn < LAST]

    assert page(6)[: len(page(3))] == page(3)
    assert page(9)[: len(page(6))] == page(6)
    whole = judge("Who opened the bridge?", hits, texts, WEIGHTS, Scripted())
    assert [one.turn for one in whole] == [FIRST] * len(texts)


def test_a_glimpse_is_of_the_sentences_with_the_words_asked_for() -> None:
    text = passage(5)
    spans = glimpsed(text, WEIGHTS)
    told = [text[slice(*span)] for span in spans]
    assert told[-1] == "Who opened the bridge is number 5."
    assert spans == sorted(spans)
    assert len(" ".join(told).split()) <= GLIMPSE < len(text.split())
    assert glimpsed("Nobody left. It rained.", WEIGHTS) == [(0, 12), (13, 23)]
    long = "word " * 60 + "bridge."
    assert glimpsed(long, WEIGHTS) == [(0, len(long))]


def test_a_correction_is_read_whole() -> None:
    text = f"We reported that the bridge opened with nine boats. {FILL}It is 26 boats."
    spans = glimpsed(text, WEIGHTS)
    assert " ".join(text[slice(*span)] for span in spans) == text


def test_what_a_glimpse_finds_stands_in_the_passage() -> None:
    texts = [passage(99), passage(98)]
    found = look("Who?", texts, [0.9, 0.8], lambda at, one: 2.0, WEIGHTS, Scripted(), wanted=3)
    (_, whole), (turn, beside) = found
    assert turn == 1
    for text, one in zip(texts, (whole, beside), strict=True):
        assert one.answer is not None
        assert text[slice(*one.answer)] == "bridge"
        assert [text[first:last] for first, last, *_ in one.places] == ["bridge"]


def test_an_answer_that_goes_over_a_gap_ends_where_it_ends() -> None:
    places = (Place(0, 3, 0.0, 0.0), Place(4, 7, 0.0, 0.0))
    moved = Reading(0.9, (0, 7), 0.5, places).placed([(10, 13), (20, 23)])
    assert moved.answer == (10, 23)
    assert [place[:2] for place in moved.places] == [(10, 13), (20, 23)]
    assert Reading(0.5).placed([(3, 4)]) == Reading(0.5)


def test_a_sure_sentence_is_looked_at_once_and_unsure_ones_by_turns() -> None:
    sentences = [f"The bridge of Osk number {at}." for at in range(6)]
    text = " ".join(sentences)
    starts = [text.index(one) for one in sentences]
    parts = [((at, at + len(one)), one) for at, one in zip(starts, sentences, strict=True)]

    def looks(shares: Sequence[float], turn: int = FIRST) -> int:
        reader = Scripted()
        places = tuple(
            Place(at + 4, at + 10, float(share), float(share))
            for at, share in zip(starts, shares, strict=True)
        )
        reading = Reading(0.9, (4, 10), 0.9, places)
        judged = Judged(Hit(0, 0.5, 1.0), 0.5, 0.6, 1.0, reading, turn=turn)
        answering("Which bridge?", judged, 0, parts, {"bridg": 1.0}, reader)
        return len(reader.seen)

    assert looks([-9.0, -9.0, -0.01, -9.0, -9.0, -9.0]) == 1
    assert looks([-1.8] * 6) == CLOSER
    assert looks([-1.8] * 6, turn=1) == 0
