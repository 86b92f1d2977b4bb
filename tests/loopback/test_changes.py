"""Tests of waiting: how long, and what does not count."""

from __future__ import annotations

import pytest

from tests.loopback import changes
from tests.loopback.changes import Changes, NothingCameError


async def test_what_does_not_come_in_time_is_an_error() -> None:
    with pytest.raises(NothingCameError, match=r"not within 0\.01 s: a sign"):
        await Changes().until(lambda: None, within=0.01, what=lambda: "a sign")


async def test_seconds_without_a_core_do_not_count(monkeypatch: pytest.MonkeyPatch) -> None:
    held = iter((0.0, 0.02, 0.02, 0.02))
    monkeypatch.setattr(changes, "starved", lambda: next(held))
    looked: list[None] = []
    world = Changes()

    def third() -> bool:
        looked.append(None)
        return len(looked) == 2

    assert await world.until(third, within=0.01, what=lambda: "a second look")


def test_the_system_tells_how_long_nothing_ran() -> None:
    assert changes.starved() >= 0.0
