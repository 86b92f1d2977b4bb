"""Progress, results and state as sentences."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import date

import pytest

from bot.i18n.languages import voice_for
from bot.markdown import units
from bot.rendering.answer import TEXT_LIMIT
from bot.rendering.build_report import bar, built, place, progress, state
from index import Failure, Phase, Progress, Searched
from tests.bot.fake_library import REPORT, STATUS

VOICE = voice_for("en-US")


@pytest.mark.parametrize(
    ("made", "line"),
    [
        (Progress(Phase.READING, 0, 0), "Reading the articles: 0"),
        (Progress(Phase.READING, 3, 12), "Reading the articles: 3 of 12 (25 %)"),
        (Progress(Phase.EMBEDDING, 1999, 2000), "Embedding the passages: 1,999 of 2,000 (99 %)"),
        (Progress(Phase.WRITING, 5, 5), "Writing the index: 5 of 5 (100 %)"),
        (Progress(Phase.CHECKING, 9, 5), "Checking the index: 9 of 5 (100 %)"),
    ],
)
def test_progress_names_the_phase_and_how_far_it_is(made: Progress, line: str) -> None:
    assert progress(made, VOICE)[1] == line


@pytest.mark.parametrize(
    ("percent", "drawn"),
    [(0, "▱" * 12), (8, "▱" * 12), (9, "▰" + "▱" * 11), (99, "▰" * 11 + "▱"), (100, "▰" * 12)],
)
def test_progress_is_full_only_at_the_end(percent: int, drawn: str) -> None:
    assert bar(percent) == drawn
    assert progress(Progress(Phase.WRITING, percent, 100), VOICE)[2] == drawn


def test_progress_before_the_first_step_says_that_it_goes_on() -> None:
    assert progress(None, VOICE) == (
        "**Re-indexing**",
        "-# Meanwhile the library keeps answering as before.",
    )


@pytest.mark.parametrize(
    ("seconds", "shown"), [(0.04, "0\\.0 s"), (9.94, "9\\.9 s"), (10.4, "10 s"), (3725.0, "3725 s")]
)
def test_the_time_is_told_as_exactly_as_anybody_needs(seconds: float, shown: str) -> None:
    assert built(replace(REPORT, seconds=seconds), VOICE)[0] == f"**Re-indexed** in {shown}."


@pytest.mark.parametrize(
    ("where", "shown"),
    [
        ("/srv/a b/c.txt", "c.txt"),
        ("/srv/c.jsonl:17", "c.jsonl:17"),
        ("C:\\news\\c.txt", "c.txt"),
        ("c.txt", "c.txt"),
        ("/", "/"),
    ],
)
def test_a_place_is_told_without_its_folders(where: str, shown: str) -> None:
    assert place(where) == shown


def test_nothing_makes_a_report_too_long() -> None:
    failure = Failure("/srv/" + "*" * 5000, "_" * 5000)
    report = replace(REPORT, failures=(failure,) * 999)
    assert sum(map(units, built(report, VOICE))) <= TEXT_LIMIT
    status = replace(
        STATUS,
        model="*" * 5000,
        searched=replace(STATUS.searched, generation="_" * 500),
        outlets=(("*" * 500, 1),) * 500,
    )
    assert sum(map(units, state(status, VOICE, latency=1.0))) <= TEXT_LIMIT


def test_many_outlets_are_counted() -> None:
    status = replace(STATUS, outlets=tuple((f"Outlet {n}", n) for n in range(20, 0, -1)))
    line = next(each for each in state(status, VOICE, latency=0) if "Outlets" in each)
    assert line.startswith("**Outlets:** Outlet 20 (20), Outlet 19 (19)")
    assert line.endswith("Outlet 6 (6), \\+5")


@pytest.mark.parametrize("latency", [math.inf, math.nan])
def test_a_latency_that_is_not_known_is_not_told(latency: float) -> None:
    lines = state(STATUS, VOICE, latency=latency)
    assert lines[-1] == "**Discord:** connected, latency not measured yet"
    assert state(STATUS, VOICE, latency=0.0456)[-1] == "**Discord:** 46 ms to the gateway"


def test_a_library_without_dates_has_no_days() -> None:
    status = replace(STATUS, searched=Searched("g-1", 3, 9))
    assert not any("Days" in line for line in state(status, VOICE, latency=0))
    status = replace(STATUS, searched=Searched("g-1", 3, 9, date(2022, 1, 1), date(2022, 1, 2)))
    assert "**Days:** 1 January 2022 to 2 January 2022" in state(status, VOICE, latency=0)
