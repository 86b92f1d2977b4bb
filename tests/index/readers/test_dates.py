"""Dates as outlets write them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.readers.dates import parse

NOW = datetime(2031, 5, 20, 12, 0, tzinfo=UTC)


def at(hours: float, *moment: int) -> datetime:
    """Give a moment in a zone of so many hours."""
    return datetime(*moment, tzinfo=timezone(timedelta(hours=hours)))  # type: ignore[misc,arg-type]


@pytest.mark.parametrize(
    "written",
    [
        "2031-03-04", "2031/03/04", "2031.3.4", "20310304", "4 March 2031", "March 4, 2031",
        "Mar. 4, 2031", "Tuesday, 4 March 2031", "4th March 2031", "Published 4 March 2031",
        "First published: March 4, 2031", "04.03.2031", "4.3.2031", "2031-03-04 00:00:00",
        "2031-03-04T00:00", "  4 March\n2031 ", "on 4 March 2031", "Tue 4 Mar 2031",
    ],
)  # fmt: skip
def test_a_day_is_a_date(written: str) -> None:
    found = parse(written, now=NOW)
    assert found == date(2031, 3, 4)
    assert not isinstance(found, datetime)


@pytest.mark.parametrize(
    "written",
    [
        "4 March 2031", "4 marzo 2031", "martedì 4 marzo 2031", "4 mars 2031", "mar. 4 mars 2031",
        "Le mardi 4 mars 2031", "4. März 2031", "Dienstag, 4. März 2031", "Di., 4. Mär. 2031",
        "4 de marzo de 2031", "martes, 4 de marzo de 2031", "4 mar. 2031", "4 березня 2031",
        "4 березня 2031 р.", "вівторок, 4 березня 2031 року", "Pubblicato il 4 marzo 2031",
        "Publié le 4 mars 2031", "Veröffentlicht am 4. März 2031",
        "Publicado el 4 de marzo de 2031",
        "Опубліковано: 4 березня 2031", "Published: 4 March 2031 | Updated: 30 April 2031",
        "Publié le 4 mars 2031, mis à jour le 5 mars 2031",
        "Veröffentlicht am 4. März 2031, aktualisiert am 5. März 2031",
    ],
)  # fmt: skip
def test_a_day_in_six_languages(written: str) -> None:
    assert parse(written, now=NOW) == date(2031, 3, 4)


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("1er février 2031", (2031, 2, 1)), ("1º gennaio 2031", (2031, 1, 1)),
        ("3 août 2030", (2030, 8, 3)), ("31 dicembre 2030", (2030, 12, 31)),
        ("9 декабря", None), ("12. Jänner 2031", (2031, 1, 12)), ("12 de sept. de 2030",
        (2030, 9, 12)),
        ("24 серпня 2030", (2030, 8, 24)), ("2 лютого 2031", (2031, 2, 2)), ("7 juil. 2030",
        (2030, 7, 7)),
        ("5 Okt. 2030", (2030, 10, 5)), ("30 febbraio 2031", None), ("4 marzo", None),
        ("4 ferries 2031", None),
    ],
)  # fmt: skip
def test_months_of_six_languages(written: str, day: tuple[int, int, int] | None) -> None:
    assert parse(written, now=NOW) == (date(*day) if day else None)


@pytest.mark.parametrize(
    "written",
    [
        "4 mars 2031 à 17h06", "mardi 4 mars 2031 à 17:06", "Publié le 04/03/2031 à 17h06",
        "4 marzo 2031, ore 17.06", "4 marzo 2031 alle 17:06", "4. März 2031, 17:06 Uhr",
        "4. März 2031 um 17.06 Uhr", "4 de marzo de 2031 a las 17:06 h", "4 березня 2031, 17:06",
        "4 березня 2031 року о 17:06", "4 mars 2031 - 17:06",
    ],
)  # fmt: skip
def test_a_time_in_six_languages(written: str) -> None:
    assert parse(written, now=NOW) == at(0, 2031, 3, 4, 17, 6)


@pytest.mark.parametrize(
    "written",
    [
        "Last updated: March 4, 2031", "Updated 4 March 2031", "Modified: 2031-03-04",
        "Aggiornato il 4 marzo 2031", "Mis à jour le 4 mars 2031", "Aktualisiert am 4. März 2031",
        "Actualizado el 4 de marzo de 2031", "Оновлено 4 березня 2031",
    ],
)  # fmt: skip
def test_the_day_of_a_change_is_no_publication(written: str) -> None:
    assert parse(written, now=NOW) is None


@pytest.mark.parametrize("written", ["13/04/2031", "04/13/2031", "13-04-2031", "13 April 2031"])
def test_numbers_that_can_be_only_one_day(written: str) -> None:
    assert parse(written, now=NOW) == date(2031, 4, 13)


@pytest.mark.parametrize(
    ("written", "moment"),
    [
        ("2031-03-04T17:06:00Z", at(0, 2031, 3, 4, 17, 6)),
        ("2031-03-04T17:06", at(0, 2031, 3, 4, 17, 6)),
        ("2031-03-04 17:06:07.250000", at(0, 2031, 3, 4, 17, 6, 7, 250_000)),
        ("2031-03-04T17:06:00+0530", at(5.5, 2031, 3, 4, 17, 6)),
        ("2031-03-04T00:00:00Z", at(0, 2031, 3, 4)),
        ("Tue, 04 Mar 2031 17:06:00 GMT", at(0, 2031, 3, 4, 17, 6)),
        ("Tue, 04 Mar 2031 17:06:00 -0500", at(-5, 2031, 3, 4, 17, 6)),
        ("March 4, 2031 at 5:06 p.m. EST", at(-5, 2031, 3, 4, 17, 6)),
        ("5:06 PM PDT, June 4, 2030", at(-7, 2030, 6, 4, 17, 6)),
        ("4 March 2031, 17:06 CET", at(1, 2031, 3, 4, 17, 6)),
        ("13/04/2031 17:06", at(0, 2031, 4, 13, 17, 6)),
        ("4.3.2031, 17:06", at(0, 2031, 3, 4, 17, 6)),
        (1_930_410_360, at(0, 2031, 3, 4, 17, 6)),
        (1_930_410_360_000, at(0, 2031, 3, 4, 17, 6)),
        ("1930410360", at(0, 2031, 3, 4, 17, 6)),
    ],
)
def test_a_time_is_aware(written: object, moment: datetime) -> None:
    found = parse(written, now=NOW)
    assert isinstance(found, datetime)
    assert found == moment
    assert found.utcoffset() == moment.utcoffset()


@pytest.mark.parametrize("zone", ["ET", "CST", "IST", "XYZ"])
def test_a_zone_that_cannot_be_told_leaves_the_day(zone: str) -> None:
    found = parse(f"March 4, 2031 5:06 PM {zone}", now=NOW)
    assert found == date(2031, 3, 4)
    assert not isinstance(found, datetime)


@pytest.mark.parametrize(
    "nonsense",
    [
        None, "", "   ", "yesterday", "Friday", "12", "2031", "March", "March 2031", "4 March",
        "17:06", "03/04/2031", "2031-13-45", "2031-02-30", "0000-00-00", "31/02/2031", "1599-12-31",
        "12 May 1066", "2031-06-25", "2099-01-01", "9999-12-31", "9999-12-31T23:59:59-12:00",
        "99999999999999999999", "x" * 5_000, float("nan"), float("inf"), 1e300, 2031, True, -1,
        ["2031-03-04"], {"day": 4}, b"2031-03-04", "-", "1e5", "\x00", "٢٠٣١-٠٣", "0" * 90,
        "4 March 2031 25:99", "Ida Holm",
    ],
)  # fmt: skip
def test_nonsense_is_no_date(nonsense: object) -> None:
    assert parse(nonsense, now=NOW) is None


def test_a_month_ahead_is_the_limit() -> None:
    assert parse("2031-06-20", now=NOW) == date(2031, 6, 20)
    assert parse("2031-06-21", now=NOW) is None
    assert parse("1600-01-01", now=NOW) == date(1600, 1, 1)


@given(st.text(alphabet="0123456789:/.-+TZ apmMarchJune,\x00", max_size=40) | st.text(max_size=60))
def test_no_text_raises(written: str) -> None:
    found = parse(written, now=NOW)
    assert found is None or found.year >= 1600


@given(st.datetimes(datetime(1600, 1, 2), datetime(2031, 5, 1), timezones=st.just(UTC)))
def test_what_python_writes_is_read(moment: datetime) -> None:
    assert parse(moment.isoformat(), now=NOW) == moment
    assert parse(moment.date().isoformat(), now=NOW) == moment.date()
