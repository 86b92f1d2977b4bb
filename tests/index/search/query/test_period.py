from datetime import date

import pytest

from index.search.query.period import Period, period_of

TODAY = date(2026, 11, 25)  # a Wednesday


def bound(since: date | None, until: date | None, *, relative: bool = False) -> Period:
    return Period(since, until, bound=True, relative=relative)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("What was said since 2019?", bound(date(2019, 1, 1), None)),
        ("What changed since March?", bound(date(2026, 3, 1), None)),
        ("Who resigned before 2020?", bound(None, date(2019, 12, 31))),
        ("What was built until May 2021?", bound(None, date(2021, 5, 31))),
        ("between March and May 2022", bound(date(2022, 3, 1), date(2022, 5, 31))),
        ("from 2 May 2021 to 3 June 2021", bound(date(2021, 5, 2), date(2021, 6, 3))),
        ("Who won last week?", bound(date(2026, 11, 16), date(2026, 11, 22), relative=True)),
        ("Who won this month?", bound(date(2026, 11, 1), date(2026, 11, 30), relative=True)),
        ("in the past 3 months", bound(date(2026, 8, 27), TODAY, relative=True)),
        ("What burned yesterday?", bound(date(2026, 11, 24), date(2026, 11, 24), relative=True)),
        ("What happened in March 2022?", Period(date(2022, 3, 1), date(2022, 3, 31), bound=False)),
        ("What was said in December?", Period(date(2025, 12, 1), date(2025, 12, 31), bound=False)),
        ("on March 9, 2022, who spoke?", Period(date(2022, 3, 9), date(2022, 3, 9), bound=False)),
        ("What stood in 1931?", Period(date(1931, 1, 1), date(1931, 12, 31), bound=False)),
    ],
)
def test_days_are_understood(text: str, found: Period) -> None:
    assert period_of(text, TODAY) == found


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Who leads the delegation?",
        "What has happened since the war?",
        "What may the council do?",
        "How many of 2000 people died?",
        "Who was there in 1931 and in 1940?",
        "What happened on 31 February 2022?",
        "since " * 200,
        "between May 2022 and March 2021",
    ],
)
def test_no_day_is_guessed(text: str) -> None:
    assert period_of(text, TODAY) is None
