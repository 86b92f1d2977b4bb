"""Seconds by stage add up, and count once."""

from __future__ import annotations

from index.evaluation.speed.stages import Clock, Stage, Timed, TimedRows


class Hands:
    """A clock that is set on by hand."""

    def __init__(self) -> None:
        self.time = 100.0

    def __call__(self) -> float:
        return self.time


class Words:
    """An engine of four words, each search two seconds long."""

    size = 4

    def __init__(self, hands: Hands) -> None:
        self._hands = hands

    def __len__(self) -> int:
        return self.size

    def search(self, text: str, *, most: int) -> str:
        self._hands.time += 2.0
        return text[:most]


def test_seconds_count_for_the_stage_of_the_engine_and_the_rest_for_deciding() -> None:
    hands = Hands()
    clock = Clock(hands)
    words = TimedRows(Words(hands), Stage.SEARCH, clock)

    def answer() -> None:
        hands.time += 0.5
        assert words.search("ferry", most=3) == "fer"
        assert words.search("boat", most=1) == "b"
        assert (len(words), words.size) == (4, 4)

    spent = clock.asked(answer)
    assert spent == {Stage.ENCODE: 0.0, Stage.SEARCH: 4.0, Stage.READ: 0.0, Stage.DECIDE: 0.5}
    assert clock.asked(lambda: None) == dict.fromkeys(Stage, 0.0)


def test_what_a_stage_calls_of_another_counts_for_the_outer_one() -> None:
    hands = Hands()
    clock = Clock(hands)
    words = TimedRows(Words(hands), Stage.SEARCH, clock)
    spent = clock.asked(lambda: clock.call(Stage.READ, words.search, "ferry", most=2))
    assert (spent[Stage.READ], spent[Stage.SEARCH]) == (2.0, 0.0)


def test_an_engine_without_rows_is_there_all_the_same() -> None:
    assert Timed(object(), Stage.READ, Clock())
