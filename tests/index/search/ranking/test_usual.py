"""What holds until a library's own operating points are measured."""

from __future__ import annotations

import pytest

from index.search.ranking.usual import usual_points


@pytest.mark.parametrize(
    ("passages", "read", "balanced"),
    [
        (0, False, 0.3),
        (1, False, 0.3),
        (100, False, 0.36),
        (1000, False, 0.425),
        (10_000, False, 0.49),
        (10**7, False, 0.5),
        (1, True, 0.35),
        (100, True, 0.35),
        (10_000, True, 0.53),
        (10**7, True, 0.585),
    ],
)
def test_larger_libraries_ask_for_more(passages: int, read: bool, balanced: float) -> None:
    strict, middle, open_ = usual_points(passages, read=read)
    assert middle.threshold == balanced
    assert (strict.threshold, open_.threshold) == pytest.approx((balanced + 0.05, balanced - 0.05))
    assert middle.maybe == pytest.approx(balanced - 0.15)
    assert (middle.false_answers, middle.false_refusals) == (None, None)
