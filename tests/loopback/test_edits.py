"""An edit is held against what the message then is."""

from __future__ import annotations

from typing import Any

from tests.loopback import Channel, Message, User, edits
from tests.loopback.world import ChannelType

V2 = 1 << 15
WORDS = {"type": 10, "content": "words", "id": 1}


def message(**fields: Any) -> Message:
    return Message(1, Channel(2, ChannelType.TEXT, "general"), User(3, "bot"), 0.0, **fields)


def test_the_v2_flag_stays() -> None:
    new = message(flags=V2, components=[WORDS])
    assert edits.edit_rules(new, {"flags": 0, "content": "x"}) == [
        "the Components V2 flag cannot be taken back from a message"
    ]
    assert edits.edit_rules(new, {"flags": V2}) == []
    assert edits.edit_rules(new, {"components": []}) == [
        "the message is empty",
        "Components V2 without components",
    ]


def test_an_old_message_takes_the_v2_flag_without_its_content() -> None:
    old = message(content="old")
    both = {"flags": V2, "components": [WORDS]}
    assert edits.edit_rules(old, both) == [
        "Components V2 together with content, embeds, poll or stickers"
    ]
    assert edits.edit_rules(old, both | {"content": None}) == []
    assert edits.edit_rules(old, {"content": ""}) == ["the message is empty"]
