"""Logs: one event a line, with its fields."""

from __future__ import annotations

import io
import json
import logging
from collections.abc import Iterator

import pytest

from bot.ops.logs import configure, fields

log = logging.getLogger("bot.test")


@pytest.fixture(autouse=True)
def former_handlers() -> Iterator[None]:
    """Put the logging of the test run back in its place."""
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    yield
    root.handlers[:] = handlers
    root.setLevel(level)


def test_text_is_one_line_an_event() -> None:
    stream = io.StringIO()
    configure("info", "text", stream)
    log.info("answered\nbriefly", extra=fields(count=3, reason=None, where="a b", empty=""))
    log.debug("not told")
    (line,) = stream.getvalue().splitlines()
    assert line.split(" ", 1)[1] == (
        'info bot.test answered\\nbriefly count=3 where="a b" empty=""'
    )
    assert line[:4].isdigit()


def test_a_trace_follows_its_line() -> None:
    stream = io.StringIO()
    configure("info", "text", stream)
    try:
        raise ValueError("boom")
    except ValueError:
        log.exception("failed", extra=fields(where="/ask"))
    first, *rest = stream.getvalue().splitlines()
    assert first.endswith("error bot.test failed where=/ask")
    assert rest[0] == "Traceback (most recent call last):"
    assert rest[-1] == "ValueError: boom"


def test_json_is_one_object_an_event() -> None:
    stream = io.StringIO()
    configure("debug", "json", stream)
    log.debug("asked", extra=fields(question="Wer führt?", path=logging))
    try:
        raise ValueError("boom")
    except ValueError:
        log.exception("failed")
    asked, failed = map(json.loads, stream.getvalue().splitlines())
    assert (asked["level"], asked["logger"], asked["event"]) == ("debug", "bot.test", "asked")
    assert asked["question"] == "Wer führt?"
    assert asked["path"].startswith("<module 'logging'")
    assert failed["trace"].endswith("ValueError: boom")


def test_logging_is_configured_once() -> None:
    first, second = io.StringIO(), io.StringIO()
    configure("info", "text", first)
    configure("warning", "text", second)
    log.info("not told")
    log.warning("told")
    assert first.getvalue() == ""
    assert second.getvalue().endswith("warning bot.test told\n")
