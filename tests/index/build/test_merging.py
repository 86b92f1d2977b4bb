"""Which segments are copied together: few are open, and each article is seldom copied."""

from __future__ import annotations

import math
import random

import pytest

from index.build.merging import AT_ONCE, MOST, SMALLEST, Sized, to_merge


def sized(*alive: int) -> list[Sized]:
    return [Sized(place, one, one) for place, one in enumerate(alive)]


@pytest.mark.parametrize(
    ("alive", "new", "chosen"),
    [
        ((), 20, set()),
        ((20, 20), 20, set()),
        ((20, 20, 20), 20, {0, 1, 2}),  # four of one size
        ((100_000, 20, 20, 20), 20, {1, 2, 3}),  # the large one stays as it is
        ((2000, 2000, 20, 2000), 20, set()),
        ((2000, 2000, 2000, 20, 20, 20), 2000, {0, 1, 2, 3, 4, 5}),  # with all that is smaller
        ((9000, 9000, 9000), 9000, set()),  # too much for one build
    ],
)
def test_segments_of_one_size_become_one(
    alive: tuple[int, ...], new: int, chosen: set[int]
) -> None:
    assert to_merge(sized(*alive), new) == chosen


def test_one_of_which_most_is_gone_is_copied_or_dropped() -> None:
    assert to_merge([Sized(0, 400, 1000), Sized(1, 600, 1000)], 0) == {0}
    assert to_merge([Sized(0, 0, 1000)], 0) == {0}


@pytest.mark.parametrize("batch", [20, 300, 5000])
def test_over_thousands_of_builds_few_are_open_and_copies_grow_like_a_logarithm(
    batch: int,
) -> None:
    dice = random.Random(batch)
    held: list[int] = []
    total = copied = 0
    for _ in range(3000):
        new = dice.randrange(1, 2 * batch)
        chosen = to_merge(sized(*held), new)
        moved = sum(held[one] for one in chosen)
        held = [one for place, one in enumerate(held) if place not in chosen] + [new + moved]
        copied += moved
        total += new
        assert len(held) <= MOST
    assert sum(held) == total
    levels = math.log(total / min(batch, SMALLEST), 2)
    assert copied <= total * (levels + SMALLEST / batch)


def test_a_build_copies_no_more_than_it_may_where_there_are_few() -> None:
    dice = random.Random(1)
    for _ in range(300):
        held = [dice.randrange(1, 50_000) for _ in range(dice.randrange(MOST - 1))]
        assert sum(held[one] for one in to_merge(sized(*held), 20)) <= AT_ONCE
