"""When sources are looked at: pure values, no clock."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from index.errors import FetchError
from index.fetching import schedule
from index.fetching.states import SourceRow
from index.values import SourceKind, SourceState
from tests.index.fetching.site import BEGUN

FEED = schedule.begun(SourceRow("u", "u", SourceKind.FEED, "t"))
MINUTES = 60.0


def wait(row: SourceRow) -> float:
    assert row.due is not None
    assert row.checked is not None
    return (row.due - row.checked).total_seconds()


def looked(row: SourceRow, *, brought: bool, fresh: float = 0.0, jitter: float = 0.5) -> SourceRow:
    return schedule.succeeded(row, BEGUN, brought=brought, fresh=fresh, jitter=jitter)


@pytest.mark.parametrize(
    ("kind", "seconds"),
    [(SourceKind.FEED, 1_800), (SourceKind.SITEMAP, 3_600), (SourceKind.PAGE, 86_400)],
)
def test_each_kind_begins_with_its_own_pause(kind: SourceKind, seconds: float) -> None:
    row = schedule.begun(SourceRow("u", "u", kind, "t"))
    assert wait(looked(row, brought=True)) == seconds


def test_a_quiet_feed_is_looked_at_less_and_a_lively_one_more_often() -> None:
    row, waits = FEED, []
    for _ in range(12):
        row = looked(row, brought=False)
        waits.append(wait(row))
    assert waits[:3] == [45 * MINUTES, 67.5 * MINUTES, 101.25 * MINUTES]
    assert waits[-1] == 86_400
    assert row.state is SourceState.UNCHANGED
    row = looked(row, brought=True)
    assert (wait(row), row.state) == (43_200, SourceState.FRESH)


@pytest.mark.parametrize(("jitter", "share"), [(0.0, 0.9), (0.5, 1.0), (1.0, 1.1)])
def test_pauses_are_shaken_by_a_tenth(jitter: float, share: float) -> None:
    assert wait(looked(FEED, brought=True, jitter=jitter)) == pytest.approx(1_800 * share)


def test_a_site_s_own_freshness_is_kept_to_within_a_day() -> None:
    assert wait(looked(FEED, brought=True, fresh=7_200)) == 7_200
    assert wait(looked(FEED, brought=True, fresh=9e9)) == 86_400


def test_failures_wait_longer_each_time_and_say_since_when() -> None:
    error, row, waits = FetchError("u: answered 500", lasting=False), FEED, []
    for hour in range(4):
        row = schedule.failed(row, BEGUN + timedelta(hours=hour), error, jitter=0.5)
        waits.append(wait(row))
    assert waits == [1_800, 3_600, 7_200, 14_400]
    assert (row.state, row.since, row.why) == (SourceState.FAILING, BEGUN, "u: answered 500")
    mended = schedule.succeeded(row, BEGUN, brought=False, fresh=0.0, jitter=0.5)
    assert (mended.failures, mended.why) == (0, "")


def test_a_site_that_asks_for_time_gets_all_of_it() -> None:
    error = FetchError("u: answered 429", lasting=False, retry_after=100_000.0)
    assert wait(schedule.failed(FEED, BEGUN, error, jitter=0.5)) == 100_000


def test_gone_is_gone() -> None:
    row = schedule.failed(FEED, BEGUN, FetchError("u: answered 410", gone=True), jitter=0.5)
    assert (row.state, row.due, row.since) == (SourceState.GONE, None, BEGUN)


def test_a_week_of_failures_pauses() -> None:
    row = FEED
    error = FetchError("u: answered 500", lasting=False)
    for day in range(9):
        row = schedule.failed(row, BEGUN + timedelta(days=day), error, jitter=0.5)
        paused = day >= 7
        assert row.state is (SourceState.PAUSED if paused else SourceState.FAILING)
        assert (row.due is None) == paused
    again = replace(row, state=SourceState.PAUSED)
    assert looked(again, brought=False).due is not None


def test_a_kept_page_is_looked_at_for_corrections_and_then_no_more() -> None:
    waits = [schedule.next_look(looks, BEGUN) for looks in range(4)]
    assert [each and (each - BEGUN).days for each in waits] == [1, 3, 10, None]


def test_a_failing_page_is_tried_later_and_as_its_site_asks() -> None:
    waits = [schedule.next_try(tries, BEGUN, None) - BEGUN for tries in (1, 2, 3, 20)]
    assert waits == [
        timedelta(minutes=30),
        timedelta(hours=1),
        timedelta(hours=2),
        timedelta(days=1),
    ]
    assert schedule.next_try(1, BEGUN, 7_200.0) - BEGUN == timedelta(hours=2)
