"""Operating points measured beside a command that builds, and by `onrecord measure`."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest
from filelock import FileLock

from bot.cli import main
from index import Library
from tests.encoders import HashedWords
from tests.index.watching.articles import FIRST, SECOND, put

NEEDED = {"strict": 0.35, "balanced": 0.3, "open": 0.25}


@pytest.fixture
def begun(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """Note the processes that commands begin, which do not run."""
    monkeypatch.setenv("ONRECORD_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("ONRECORD_READER", "off")
    monkeypatch.setenv("ONRECORD_MEASURE", "later")
    monkeypatch.setattr("index.library.library.ModelEncoder", lambda *_: HashedWords())
    commands: list[list[str]] = []
    monkeypatch.setattr(subprocess, "Popen", lambda command, **_: commands.append(command))
    return commands


def run(*arguments: str) -> int:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert isinstance(ended.value.code, int)
    return ended.value.code


def told(capfdbinary: Any, *arguments: str) -> Any:
    capfdbinary.readouterr()
    assert run(*arguments, "--json") == 0
    return json.loads(capfdbinary.readouterr().out)


def test_what_was_built_serves_at_once_and_is_measured_by_another_process(
    tmp_path: Path, begun: list[list[str]], capfdbinary: Any
) -> None:
    put(tmp_path / "articles", "first.md", FIRST)
    assert run("add", str(tmp_path / "articles")) == 0
    assert b"being measured in the background" in capfdbinary.readouterr().err
    ((_, *command),) = begun
    assert command == ["-m", "bot", "--home", str(tmp_path / "home"), "measure", "--low"]
    status = told(capfdbinary, "status")
    held = {name: one["threshold"] for name, one in status["points"].items()}
    assert (held, status["measured"]) == (NEEDED, {"passages": 0, "due": True})
    rates = {one["false_answers"] for one in status["points"].values()}
    assert rates == {None}

    passages = status["library"]["passages"]
    assert told(capfdbinary, "measure") == {"anew": True, "passages": passages}
    after = told(capfdbinary, "status")
    assert after["measured"] == {"passages": passages, "due": False}
    assert after["library"] == status["library"]
    assert after["points"]["balanced"]["false_answers"] is not None
    assert told(capfdbinary, "measure") == {"anew": False, "passages": passages}


def test_of_many_that_are_begun_one_measures_and_one_waits(
    tmp_path: Path, begun: list[list[str]], monkeypatch: pytest.MonkeyPatch, capfdbinary: Any
) -> None:
    monkeypatch.setattr("bot.terminal.measuring.give_way", lambda: None)  # this process is pytest
    put(tmp_path / "articles", "first.md", FIRST)
    assert run("add", str(tmp_path / "articles")) == 0
    with FileLock(tmp_path / "home" / "measure-next.lock"):
        assert told(capfdbinary, "measure", "--low") == {"anew": False, "passages": 0}
    assert told(capfdbinary, "measure", "--low")["anew"] is True
    for name in ("measure.lock", "measure-next.lock"):  # both are free again
        with FileLock(tmp_path / "home" / name, timeout=0):
            pass


def test_nothing_is_begun_where_nothing_is_due(
    tmp_path: Path, begun: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ONRECORD_MEASURE", "now")
    put(tmp_path / "articles", "first.md", FIRST)
    assert run("add", str(tmp_path / "articles")) == 0
    monkeypatch.setenv("ONRECORD_MEASURE", "later")
    assert run("reindex") == 0
    assert begun == []


def test_a_server_s_own_library_is_measured_as_its_own(
    tmp_path: Path, begun: list[list[str]], capfdbinary: Any
) -> None:
    put(tmp_path / "articles", "second.md", SECOND)
    assert run("--server", "42", "add", str(tmp_path / "articles")) == 0
    assert begun[0][-4:] == ["--server", "42", "measure", "--low"]
    assert told(capfdbinary, "--server", "42", "measure")["anew"] is True


def test_where_no_process_can_be_begun_the_command_to_run_is_named(
    tmp_path: Path, begun: list[list[str]], monkeypatch: pytest.MonkeyPatch, capfdbinary: Any
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise BlockingIOError("too many processes")

    monkeypatch.setattr(subprocess, "Popen", refuse)
    put(tmp_path / "articles", "first.md", FIRST)
    assert run("add", str(tmp_path / "articles")) == 0
    assert b"still to be measured: onrecord measure" in capfdbinary.readouterr().err
    assert Library.open(tmp_path / "home", encoder=HashedWords()).status().due
