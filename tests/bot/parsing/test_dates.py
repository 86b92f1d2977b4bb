"""Days as people write them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.i18n.languages import LANGUAGES
from bot.parsing.dates import month_names, parse_days

MONTHS = month_names(LANGUAGES.values())


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2022-03-09", date(2022, 3, 9), date(2022, 3, 9)),
        ("2022/3/9", date(2022, 3, 9), date(2022, 3, 9)),
        ("9.3.2022", date(2022, 3, 9), date(2022, 3, 9)),
        ("9 March 2022", date(2022, 3, 9), date(2022, 3, 9)),
        ("  9  mar. 2022 ", date(2022, 3, 9), date(2022, 3, 9)),
        ("9th of March, 2022", date(2022, 3, 9), date(2022, 3, 9)),
        ("March 9, 2022", date(2022, 3, 9), date(2022, 3, 9)),
        ("Sept 1st 2021", date(2021, 9, 1), date(2021, 9, 1)),
        ("29 Feb 2024", date(2024, 2, 29), date(2024, 2, 29)),
        ("February 2024", date(2024, 2, 1), date(2024, 2, 29)),
        ("2022-12", date(2022, 12, 1), date(2022, 12, 31)),
        ("2022", date(2022, 1, 1), date(2022, 12, 31)),
    ],
)
def test_a_day_a_month_or_a_year_is_read(text: str, first: date, last: date) -> None:
    assert parse_days(text, MONTHS) == (first, last)


@pytest.mark.parametrize(
    "text",
    [
        "3/1/2022",
        "29 Feb 2022",
        "2022-13",
        "2022-00-10",
        "32 January 2022",
        "Marchember 2022",
        "0000",
        "22",
        "March",
        "2022-03-09T10:00",
        "2022-03/09",
        "yesterday",
        "",
        "9 9 2022",
        "٣٢٢٢ March",
    ],
)
def test_what_is_no_day_or_could_be_two_is_none(text: str) -> None:
    assert parse_days(text, MONTHS) is None


@given(st.dates(min_value=date(1000, 1, 1)))
def test_every_day_is_read_back_in_every_form_that_is_promised(day: date) -> None:
    name = f"{day:%B}"
    for text in (day.isoformat(), f"{day.day} {name} {day.year}", f"{name} {day.day}, {day.year}"):
        assert parse_days(text, MONTHS) == (day, day)
    first, last = parse_days(f"{name} {day.year}", MONTHS) or (None, None)
    assert first is not None
    assert last is not None
    assert first.day == 1
    assert first <= day <= last


@given(st.text(max_size=30))
def test_any_text_is_a_day_or_none(text: str) -> None:
    read = parse_days(text, MONTHS)
    assert read is None or read[0] <= read[1]
