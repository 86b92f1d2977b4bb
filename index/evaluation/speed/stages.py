"""Seconds of a question by stage: whatever is called of an engine counts for its stage."""

from __future__ import annotations

import time
from collections.abc import Callable
from enum import StrEnum
from typing import Any


class Stage(StrEnum):
    """The stages of an answer, in their order; `DECIDE` is all that is none of the others."""

    ENCODE = "encode"
    SEARCH = "search"
    READ = "read"
    DECIDE = "decide"


class Clock:
    """Counts seconds by stage; what a stage calls of another one counts for the outer."""

    def __init__(self, now: Callable[[], float] = time.perf_counter) -> None:
        self._now = now
        self._busy = False
        self._spent = dict.fromkeys(Stage, 0.0)

    def asked(self, work: Callable[[], object]) -> dict[Stage, float]:
        """Do some work; return its seconds by stage, which add up to what it took."""
        self._spent = dict.fromkeys(Stage, 0.0)
        begun = self._now()
        work()
        whole = self._now() - begun
        self._spent[Stage.DECIDE] = whole - sum(self._spent.values())
        return self._spent

    def call(self, stage: Stage, work: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        """Call what belongs to a stage."""
        if self._busy:
            return work(*args, **kwargs)
        self._busy = True
        begun = self._now()
        try:
            return work(*args, **kwargs)
        finally:
            self._spent[stage] += self._now() - begun
            self._busy = False


class Timed:
    """Stands for an engine, whose methods' seconds count for a stage."""

    def __init__(self, engine: Any, stage: Stage, clock: Clock) -> None:
        self._engine = engine
        self._stage = stage
        self._clock = clock

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._engine, name)
        if not callable(found):
            return found
        return lambda *args, **kwargs: self._clock.call(self._stage, found, *args, **kwargs)


class TimedRows(Timed):
    """The same of an engine that has rows."""

    def __len__(self) -> int:
        return len(self._engine)
