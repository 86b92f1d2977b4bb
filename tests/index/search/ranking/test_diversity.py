from index.reranker.serve import Reading
from index.search.ranking.diversity import choose
from index.search.ranking.judge import Judged
from index.values import Hit

WIRE = "The ferry struck the breakwater on Monday and fourteen people were hurt, the port said."
RETOLD = "On Monday the ferry hit the breakwater; the hospital counts 31 injured."
OTHER = "The election in Corrow was won by Sela Ardley with a margin of 118 votes."


def judged(row: int, text: str, answer: str = "", sure: float = 0.9) -> Judged:
    start = text.index(answer) if answer else 0
    reading = Reading(sure, (start, start + len(answer)), sure) if answer else None
    return Judged(Hit(row, 0.5, 1.0), 0.5, 0.6, 1.0 - row / 100, reading)


def test_the_same_words_are_shown_once_and_told() -> None:
    texts = {1: WIRE, 2: "Update: " + WIRE, 3: RETOLD}
    found = choose([judged(row, texts[row]) for row in texts], texts, 3)
    assert [one.hit.row for one in found.shown] == [1, 3]
    assert {row: [one.hit.row for one in same] for row, same in found.same.items()} == {1: [2]}
    assert not found.differ


def test_other_figures_stand_beside_the_first() -> None:
    texts = {1: WIRE, 2: OTHER, 3: RETOLD}
    every = [judged(1, WIRE, "fourteen people"), judged(2, OTHER), judged(3, RETOLD, "31 injured")]
    found = choose(every, texts, 3)
    assert [one.hit.row for one in found.shown] == [1, 3, 2]
    assert found.differ
    assert [one.hit.row for one in choose(every, texts, 1).shown] == [1]


def test_the_same_figure_or_an_unsure_one_is_no_other() -> None:
    same = WIRE.replace("fourteen people", "14 of them").replace("Monday", "that day, far out,")
    texts = {1: WIRE, 2: OTHER, 3: same, 4: RETOLD}
    every = [
        judged(1, WIRE, "fourteen people"),
        judged(2, OTHER),
        judged(3, same, "14 of them"),
        judged(4, RETOLD, "31 injured", sure=0.4),
    ]
    found = choose(every, texts, 4)
    assert not found.differ
    assert found.shown[0].hit.row == 1


def test_nothing_comes_of_nothing() -> None:
    assert choose([], {}, 3).shown == ()


def test_an_article_is_quoted_again_only_for_what_else_was_asked() -> None:
    texts = {
        1: "Ilse Marn opened the bridge.",
        2: "Marn opened it in rain.",
        3: "It cost 9 crowns.",
    }
    every = [judged(row, text) for row, text in texts.items()]
    wanted = ("marn", "open", "cost")
    found = choose(every, texts, 3, {1: 7, 2: 7, 3: 7}, wanted)
    assert [one.hit.row for one in found.shown] == [1, 3]
    assert len(choose(every, texts, 3, {1: 7, 2: 8, 3: 7}, wanted).shown) == 3
