from decimal import Decimal

import pytest

from index.text.numbers import figures


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("31 people", {31}),
        ("thirty-one people", {31}),
        ("1,200 and 1.5 million", {1200, 1_500_000}),
        ("two hundred and twelve passengers", {212}),
        ("three thousand four hundred", {3400}),
        ("nineteen years, forty-one cars", {19, 41}),
        ("no one knows", set()),
        ("one hundred", {100}),
        ("$16 trillion", {16 * 10**12}),
        ("3.5%", {Decimal("3.5")}),
        ("", set()),
    ],
)
def test_numbers_are_read_however_they_are_written(text: str, found: set[int]) -> None:
    assert figures(text) == found
