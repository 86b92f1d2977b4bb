"""What keeps the whole honest."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest
from discord import app_commands

from bot.cli import app
from bot.settings import environment_keys
from tests.conftest import ROOT

LINT_IMPORTS = "from importlinter.cli import lint_imports_command as command; command()"
README = (ROOT / "README.md").read_text(encoding="utf-8")


def terminal_commands() -> list[str]:
    plain = [
        info.name or info.callback.__name__.replace("_", "-")
        for info in app.registered_commands
        if info.callback
    ]
    return [*plain, *(group.typer_instance.info.name for group in app.registered_groups)]


def test_every_terminal_command_stands_in_the_readme() -> None:
    assert {name for name in terminal_commands() if f"`onrecord {name}" not in README} == set()
    told = set(re.findall(r"^\| `onrecord ([a-z]+)", README, re.MULTILINE))
    assert told == set(terminal_commands())


def test_every_discord_command_stands_in_the_readme() -> None:
    from bot.app.commands import COMMANDS

    menus = [one.name for one in COMMANDS if isinstance(one, app_commands.ContextMenu)]
    assert {name for name in menus if f"*{name}*" not in README} == set()
    names = [
        f"{command.name} {each.name}" if isinstance(command, app_commands.Group) else command.name
        for command in COMMANDS
        if not isinstance(command, app_commands.ContextMenu)
        for each in (command.commands if isinstance(command, app_commands.Group) else [command])
    ]
    assert {name for name in names if f"`/{name}" not in README} == set()
    assert len(set(names)) == len(names)


def test_no_two_commands_share_a_name() -> None:
    assert len(set(terminal_commands())) == len(terminal_commands())


def test_settings_example_and_readme_name_the_same_keys() -> None:
    example = (ROOT / ".env.example").read_text(encoding="utf-8")
    keys = set(environment_keys())
    assert set(re.findall(r"^([A-Z_]+)=", example, re.MULTILINE)) == keys
    assert set(re.findall(r"^\| `([A-Z_]+)`", README, re.MULTILINE)) == keys


def test_the_readme_begins_with_the_two_commands() -> None:
    blocks = re.findall(r"```console\n\$ (.+)\n```", README)
    assert len(blocks) == 2
    assert "onrecord chat" in blocks[0]
    assert "pytest" in blocks[1]


def test_the_import_rules_hold() -> None:
    found = subprocess.run(
        [sys.executable, "-c", LINT_IMPORTS, "--no-cache"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert found.returncode == 0, found.stdout


@pytest.mark.parametrize("module", ["torch", "sentence_transformers", "discord", "trafilatura"])
def test_heavy_modules_are_not_imported_at_the_start(module: str) -> None:
    code = f"import sys, bot.cli; sys.exit({module!r} in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0
