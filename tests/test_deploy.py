"""The files with which the bot is run for long name what there is."""

from __future__ import annotations

import configparser
import json
import re
import shlex
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest
from typer.main import get_command

from bot.app.client import FAREWELL_SECONDS
from bot.cli import app
from bot.settings import Settings, environment_keys
from tests.conftest import ROOT

DEPLOY = ROOT / "bot" / "deploy"
COMMANDS = set(get_command(app).commands)  # type: ignore[attr-defined]


def unit() -> configparser.ConfigParser:
    found = configparser.ConfigParser(interpolation=None, delimiters=("=",), strict=True)
    found.optionxform = str  # type: ignore[assignment,method-assign]
    found.read(DEPLOY / "onrecord.service", encoding="utf-8")
    return found


def instructions() -> list[tuple[str, str]]:
    text = (DEPLOY / "Containerfile").read_text(encoding="utf-8")
    lines = re.sub(r"\\\n\s*", " ", text).splitlines()
    told = [line for line in lines if line and not line.startswith("#")]
    return [(word, rest) for word, _, rest in (line.partition(" ") for line in told)]


def test_the_unit_starts_a_command_that_there_is_and_starts_it_again() -> None:
    service = unit()["Service"]
    program, command = shlex.split(service["ExecStart"])
    assert (
        Path(program).name
        in tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["scripts"]
    )
    assert command in COMMANDS
    assert (service["Restart"], service["KillSignal"]) == ("always", "SIGTERM")
    assert service["ReadWritePaths"] in service["Environment"]
    keys = [one.partition("=")[0] for one in service["Environment"].split()]
    assert {key for key in keys if key.startswith("ONRECORD")} <= set(environment_keys())
    assert unit()["Unit"]["After"] == "network-online.target"


def test_there_is_time_to_answer_whoever_waits_before_the_bot_is_killed() -> None:
    needed = Settings.model_fields["answer_seconds"].default + FAREWELL_SECONDS
    assert int(unit()["Service"]["TimeoutStopSec"]) >= needed
    text = (DEPLOY / "Containerfile").read_text(encoding="utf-8")
    (given,) = re.findall(r"podman run -d .*--stop-timeout (\d+)", text)
    assert int(given) >= needed


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="there is no systemd-analyze")
def test_systemd_understands_the_unit(tmp_path: Path) -> None:
    text = (DEPLOY / "onrecord.service").read_text(encoding="utf-8")
    (tmp_path / "onrecord.service").write_text(
        text.replace("/opt/onrecord/bin/onrecord", "/bin/true")
    )
    done = subprocess.run(
        ["systemd-analyze", "verify", str(tmp_path / "onrecord.service")],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    told = [line for line in done.stderr.splitlines() if "onrecord.service" in line]
    assert told == []


def test_the_container_copies_what_there_is_and_runs_as_nobody_s_root() -> None:
    found = instructions()
    for paths in (rest.split()[:-1] for word, rest in found if word == "COPY"):
        assert [path for path in paths if not (ROOT / path).exists()] == []
    last = dict(found)
    assert json.loads(last["ENTRYPOINT"]) == ["onrecord"]
    assert set(json.loads(last["CMD"])) <= COMMANDS
    assert last["USER"] == "onrecord"
    check = last["HEALTHCHECK"].partition("CMD ")[2]
    assert json.loads(check) == ["onrecord", "health"]
    assert "health" in COMMANDS
    keys = re.findall(r"(ONRECORD_\w+)=", last["ENV"])
    assert set(keys) <= set(environment_keys())
