"""When what was found is told: quiet hours, summer time, limits and digests."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.features.watch.schedule import Batch, Limits, Plan, Waiting, due, plan, quiet_until
from bot.store.watch_values import Rhythm

ROME = ZoneInfo("Europe/Rome")
NIGHT = (22 * 60, 7 * 60)
EIGHT = 8 * 60


def at(text: str, zone: ZoneInfo | None = None, fold: int = 0) -> float:
    return datetime.fromisoformat(text).replace(tzinfo=zone or UTC, fold=fold).timestamp()


def limits(quiet: tuple[int, int] | None = None, hour: int = 10, day: int = 50) -> Limits:
    return Limits(ROME, quiet, hour, day)


def found(
    find: int, when: float, rhythm: Rhythm = Rhythm.AT_ONCE, role: int | None = None
) -> Waiting:
    return Waiting(find, when, rhythm, EIGHT, role)


NOON = at("2024-02-01T12:00", ROME)


def test_each_find_is_a_post_of_its_own_in_the_order_given() -> None:
    made = plan([found(2, NOON, role=5), found(1, NOON)], NOON, limits(), ())
    assert made == Plan((Batch((2,), False, (5,)), Batch((1,), False)))


def test_what_the_limit_leaves_out_is_one_digest_that_pings_nobody() -> None:
    waiting = [found(one, NOON, role=5) for one in range(1, 8)]
    made = plan(waiting, NOON, limits(hour=3), ())
    assert made.batches == (
        Batch((1,), False, (5,)),
        Batch((2,), False, (5,)),
        Batch((3, 4, 5, 6, 7), True),
    )


def test_where_the_limit_is_reached_all_waits_until_a_post_is_an_hour_old() -> None:
    sent = [NOON - 3000, NOON - 60]
    assert plan([found(1, NOON)], NOON, limits(hour=2), sent) == Plan((), NOON + 600)
    later = NOON + 601
    assert plan([found(1, NOON)], later, limits(hour=2), sent).batches == (Batch((1,), False),)


def test_the_days_limit_holds_beside_the_hours() -> None:
    sent = [NOON - 80_000, NOON - 7200]
    assert plan([found(1, NOON)], NOON, limits(hour=9, day=2), sent) == Plan((), NOON + 6400)


@pytest.mark.parametrize(
    ("rhythm", "then"),
    [
        (Rhythm.HOURLY, "2024-02-01T13:00"),
        (Rhythm.DAILY, "2024-02-02T08:00"),
        (Rhythm.WEEKLY, "2024-02-05T08:00"),
    ],
)
def test_a_digest_comes_at_its_time(rhythm: Rhythm, then: str) -> None:
    waiting = [found(1, NOON, rhythm, 5), found(2, NOON + 60, rhythm, 5)]
    moment = at(then, ROME)
    assert due(waiting[0], ROME) == moment
    assert plan(waiting, moment - 1, limits(), ()) == Plan((), moment)
    assert plan(waiting, moment, limits(), ()).batches == (Batch((1, 2), True, (5,)),)


def test_quiet_hours_over_midnight_hold_back_and_end_in_one_digest() -> None:
    late, early = at("2024-02-01T23:30", ROME), at("2024-02-02T03:00", ROME)
    morning = at("2024-02-02T07:00", ROME)
    waiting = [found(1, late), found(2, early)]
    for now in (late, early, morning - 1):
        assert plan(waiting, now, limits(NIGHT), ()) == Plan((), morning)
    assert plan(waiting, morning, limits(NIGHT), ()).batches == (Batch((1, 2), True),)
    assert plan(waiting[:1], morning, limits(NIGHT), ()).batches == (Batch((1,), False),)


def test_what_came_before_the_quiet_hours_began_is_not_quiet() -> None:
    assert quiet_until(at("2024-02-01T21:59", ROME), NIGHT, ROME) is None
    assert quiet_until(at("2024-02-01T22:00", ROME), NIGHT, ROME) == at("2024-02-02T07:00", ROME)
    assert quiet_until(at("2024-02-01T13:00", ROME), (12 * 60, 14 * 60), ROME) == at(
        "2024-02-01T14:00", ROME
    )
    assert quiet_until(NOON, (60, 60), ROME) is None


def test_the_night_on_which_summer_time_begins_is_an_hour_shorter() -> None:
    start, end = at("2024-03-30T22:00", ROME), at("2024-03-31T07:00", ROME)
    assert (end - start) / 3600 == 8
    assert quiet_until(start, NIGHT, ROME) == end
    assert quiet_until(end - 1, NIGHT, ROME) == end
    assert quiet_until(end, NIGHT, ROME) is None


def test_quiet_hours_that_end_in_the_hour_that_is_left_out_end_after_it() -> None:
    quiet = (22 * 60, 2 * 60 + 30)  # 02:30 does not exist on 31 March 2024
    end = quiet_until(at("2024-03-31T01:59", ROME), quiet, ROME)
    assert end == at("2024-03-31T01:30")  # UTC: 03:30 by the clock on the wall
    assert quiet_until(at("2024-03-31T04:00", ROME), quiet, ROME) is None


def test_the_night_on_which_it_ends_is_an_hour_longer_and_kept_in_whole() -> None:
    start, end = at("2024-10-26T22:00", ROME), at("2024-10-27T07:00", ROME)
    assert (end - start) / 3600 == 10
    assert quiet_until(start, NIGHT, ROME) == end
    twice = (22 * 60, 2 * 60 + 30)
    assert quiet_until(start, twice, ROME) == at("2024-10-27T02:30", ROME, fold=1)
    between = at("2024-10-27T02:45", ROME)  # the first 02:45: it is half past two once more
    assert quiet_until(between, twice, ROME) == at("2024-10-27T02:30", ROME, fold=1)


def test_a_daily_digest_keeps_its_hour_over_the_change() -> None:
    eve = found(1, at("2024-03-30T12:00", ROME), Rhythm.DAILY)
    assert due(eve, ROME) == at("2024-03-31T06:00")  # UTC: 08:00 in summer
    autumn = found(1, at("2024-10-26T12:00", ROME), Rhythm.DAILY)
    assert due(autumn, ROME) == at("2024-10-27T07:00")
