"""When a source and a page are looked at next: pure, with named numbers."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from index.errors import FetchError
from index.fetching.states import SourceRow
from index.values import SourceKind, SourceState

MINUTE, HOUR, DAY = 60.0, 3_600.0, 86_400.0
SHORTEST = {
    SourceKind.FEED: 30 * MINUTE,
    SourceKind.SITEMAP: HOUR,
    SourceKind.PAGE: DAY,
    SourceKind.FOLDER: MINUTE,
}
"""Between two looks at what changes each time: Miniflux takes an hour, an agency's feed holds
half a day's news. A folder costs nobody but this machine, 5,000 files a tenth of a second."""
LONGEST = {
    SourceKind.FEED: DAY,
    SourceKind.SITEMAP: DAY,
    SourceKind.PAGE: 7 * DAY,
    SourceKind.FOLDER: 5 * MINUTE,
}
SLOWER, FASTER = 1.5, 0.5
"""What a look that brought nothing, or something, makes of the pause before the next one."""
JITTER = 0.1
"""The share by which a pause is longer or shorter, so that feeds do not come all at once."""
PAUSED_AFTER = timedelta(days=7)
"""A source that failed for so long, and so often, is left alone until somebody asks for it."""
PAUSED_FAILURES = 8
LOOKS = (timedelta(days=1), timedelta(days=3), timedelta(days=10))
"""After these a kept page is looked at again, for corrections; then no more, unless its source
says something new of it."""
TRIES = 3
"""Failures of a page that may pass before its feed's own words stand for it."""
RETRY = timedelta(minutes=30)
GONE_TRIES = 2
"""Looks at a kept page that find a 404 before it counts as vanished; a 410 counts at once."""


def begun(row: SourceRow) -> SourceRow:
    """Return a source with the pause that it begins with."""
    return replace(row, pause=SHORTEST[row.kind])


def succeeded(
    row: SourceRow, now: datetime, *, brought: bool, fresh: float, jitter: float
) -> SourceRow:
    """Return a source after a look; `fresh` are the seconds that its site calls its answer so.

    `jitter` is in [0, 1).
    """
    state = SourceState.FRESH if brought else SourceState.UNCHANGED
    pause = (row.pause or SHORTEST[row.kind]) * (FASTER if brought else SLOWER)
    pause = min(max(pause, SHORTEST[row.kind]), LONGEST[row.kind])
    wait = min(max(pause, fresh), LONGEST[row.kind])
    return replace(
        row,
        state=state,
        since=row.since if row.state is state else now,
        why="",
        checked=now,
        due=now + timedelta(seconds=_shaken(wait, jitter)),
        pause=pause,
        failures=0,
    )


def failed(row: SourceRow, now: datetime, error: FetchError, *, jitter: float) -> SourceRow:
    """Return a source after a look that failed: it waits longer each time, as its site asks."""
    failures = row.failures + 1
    going_on = row.state in (SourceState.FAILING, SourceState.PAUSED)
    since = row.since if going_on and row.since else now
    told = replace(row, why=str(error), checked=now, failures=failures)
    if error.gone:
        return replace(told, state=SourceState.GONE, since=now, due=None)
    if failures >= PAUSED_FAILURES and now - since >= PAUSED_AFTER:
        return replace(told, state=SourceState.PAUSED, since=since, due=None)
    shortest, longest = SHORTEST[row.kind], LONGEST[row.kind]
    wait = min(shortest * 2 ** min(failures - 1, 10), longest)
    wait = max(_shaken(wait, jitter), error.retry_after or 0.0)
    due = now + timedelta(seconds=wait)
    return replace(told, state=SourceState.FAILING, since=since, due=due)


def next_look(looks: int, now: datetime) -> datetime | None:
    """Return when a page that was looked at so often is looked at again; None for no more."""
    return now + LOOKS[looks] if looks < len(LOOKS) else None


def next_try(tries: int, now: datetime, retry_after: float | None) -> datetime:
    """Return when a page that failed so often in a row is tried again."""
    wait = min(RETRY * (1 << (tries - 1)), timedelta(days=1))
    return now + max(wait, timedelta(seconds=retry_after or 0.0))


def _shaken(seconds: float, jitter: float) -> float:
    return seconds * (1 + JITTER * (2 * jitter - 1))
