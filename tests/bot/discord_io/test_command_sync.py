"""What is remembered of the registered commands."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.discord_io.command_sync import fingerprint, registered, remember


def test_the_fingerprint_is_of_the_application_and_all_of_its_commands() -> None:
    one = [{"name": "ask", "description": "x"}]
    assert fingerprint(1, one) == fingerprint(1, [{"description": "x", "name": "ask"}])
    assert fingerprint(1, one) != fingerprint(2, one)
    assert fingerprint(1, one) != fingerprint(1, [{"name": "ask", "description": "y"}])
    assert fingerprint(1, one) != fingerprint(1, [])


def test_what_is_remembered_is_read_again(tmp_path: Path) -> None:
    ledger = tmp_path / "new" / "commands.json"
    assert registered(ledger) is None
    remember(ledger, "abc")
    remember(ledger, "def")
    assert registered(ledger) == "def"
    assert [each.name for each in ledger.parent.iterdir()] == ["commands.json"]


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"sha256": 3}', b"\xff\xfe"])
def test_a_damaged_ledger_is_as_good_as_none(tmp_path: Path, content: bytes) -> None:
    ledger = tmp_path / "commands.json"
    ledger.write_bytes(content)
    assert registered(ledger) is None
