"""Work behind what serves: at the lowest priority, but never while others wait for it."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest

from index.build.background import LOWEST, Background, let_go_if_replaced
from index.errors import CancelledError, GenerationError
from index.storage.pointer import Pointer


def priority() -> int:
    return os.getpriority(os.PRIO_PROCESS, threading.get_native_id())


def test_what_builds_wait_for_is_done_at_the_priority_of_whoever_began_it() -> None:
    found: list[int] = []

    def publish() -> bool:
        found.append(priority())
        return True

    background = Background()
    background.want(lambda _, promptly: (found.append(priority()), promptly(publish)))
    assert background.wait(10)
    background.close()
    assert found == [LOWEST, priority()]


def test_its_threads_end_when_it_is_closed() -> None:
    before = set(threading.enumerate())
    background = Background()
    begun = set(threading.enumerate()) - before
    assert len(begun) == 2
    background.close()
    for one in begun:
        one.join(10)
    assert not any(one.is_alive() for one in begun)


def test_an_error_of_what_is_done_promptly_reaches_the_work_that_asked_for_it() -> None:
    met: list[str] = []

    def fails() -> bool:
        raise GenerationError("no field called bell")

    def work(_: object, promptly) -> None:
        try:
            promptly(fails)
        except GenerationError as error:
            met.append(str(error))

    background = Background()
    background.want(work)
    assert background.wait(10)
    background.close()
    assert met == ["no field called bell"]


@pytest.mark.parametrize("replaced", [True, False])
def test_files_missed_are_no_damage_where_a_build_published_without_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, replaced: bool
) -> None:
    serving = iter([Pointer("first"), Pointer("second" if replaced else "first")])
    monkeypatch.setattr("index.build.background.read_pointer_or_none", lambda _: next(serving))
    error, told = (CancelledError, "other segments") if replaced else (GenerationError, "damaged")
    with pytest.raises(error, match=told), let_go_if_replaced(tmp_path):
        raise GenerationError("the segment is damaged")
