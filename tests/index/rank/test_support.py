import pytest

from index.rank.reader.serve import Reading
from index.rank.reader.support import MOST, support


def marks(text: str, words: str, sure: float = 1.0) -> Reading:
    start = text.index(words)
    return Reading(sure, (start, start + len(words)), sure)


def test_the_same_words_support_each_other_by_how_sure_they_are() -> None:
    texts = ["Ilse Marn opened it.", "It was Marn who opened it.", "Per Dahl opened it."]
    readings = [
        marks(texts[0], "Ilse Marn", 0.5),
        marks(texts[1], "Marn", 1.0),
        marks(texts[2], "Per Dahl", 1.0),
    ]
    assert support(readings, texts) == pytest.approx((1.0, 0.25, 0.0))


def test_no_marked_words_support_nobody() -> None:
    texts = ["Ilse Marn.", "The.", "x"]
    readings = [marks(texts[0], "Ilse Marn"), marks(texts[1], "The"), Reading(0.9)]
    assert support(readings, texts) == (0.0, 0.0, 0.0)
    assert support([], []) == ()


def test_support_has_an_end() -> None:
    texts = ["Ilse Marn."] * 9
    assert support([marks(one, "Marn") for one in texts], texts) == (MOST,) * 9
