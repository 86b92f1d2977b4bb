"""Messages leave by one door, which says of each that it pings nobody."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.bot.conftest import Stage, pinging
from tests.conftest import ROOT

DOOR = ROOT / "bot" / "discord_io" / "delivery.py"
# What discord.py calls the ways in which a message is sent or changed.
WAYS = {
    "edit",
    "edit_message",
    "edit_original_response",
    "reply",
    "send",
    "send_message",
}


def sendings(source: str) -> Iterator[ast.Call]:
    for node in ast.walk(ast.parse(source)):
        called = node.func if isinstance(node, ast.Call) else None
        if isinstance(called, ast.Attribute) and called.attr in WAYS:
            yield node


@pytest.mark.parametrize(
    "path", sorted((ROOT / "bot").rglob("*.py")), ids=lambda path: str(path.relative_to(ROOT))
)
def test_only_the_door_sends_or_edits(path: Path) -> None:
    found = list(sendings(path.read_text(encoding="utf-8")))
    if path == DOOR:
        told = [
            {one.arg: ast.unparse(one.value) for one in call.keywords}["allowed_mentions"]
            for call in found
        ]
        assert sorted(told) == [*["NOBODY"] * 6, "only(named)"]
    else:
        assert [ast.unparse(call) for call in found] == []


def test_a_sending_elsewhere_would_be_found() -> None:
    (call,) = sendings("async def f(message):\n    await message.edit(view=None)\n")
    assert call.lineno == 2


async def test_an_edit_that_says_nothing_of_pings_would_be_found(live: Stage) -> None:
    asked = await live.mention("who leads?")
    answer = await live.reply_to(asked)
    assert pinging(live.discord) == []
    (request,) = live.discord.requests_to("POST", f"channels/{live.channel.id}/messages")
    del request.body["allowed_mentions"]
    assert pinging(live.discord) == [f"POST /channels/{answer.channel.id}/messages → 200"]
    request.body["allowed_mentions"] = {"parse": []}
