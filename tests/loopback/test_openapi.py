"""Discord's description, where it is there, finds what is misspelt, missing or of a wrong type."""

from __future__ import annotations

from typing import Any

import pytest

from tests.loopback import openapi, routes
from tests.loopback.wire import Request

pytestmark = pytest.mark.skipif(
    openapi.description() is None, reason=f"no description of Discord's API at {openapi.FILE}"
)
MESSAGES = "/channels/7/messages"
CALLBACK = "/interactions/7/token/callback"


def found(method: str, path: str, body: Any) -> list[str]:
    return openapi.violations(Request(method, path, 0.0, {}, {}, body))


def test_every_route_of_the_loopback_is_one_of_discord_s() -> None:
    known = openapi.description()
    assert known is not None
    for route in routes.ROUTES:
        path = route.template.replace("{number}/reactions/{emoji}", "7/reactions/x")
        path = path.replace("{application}", "7").replace("{token}", "t").replace("{number}", "7")
        assert known.operation(route.method, path) is not None, route.template


def test_what_discord_py_sends_passes() -> None:
    embed = {"title": "t", "flags": 0}
    files = [{"id": 0, "filename": "a.txt"}]
    assert found("POST", MESSAGES, {"content": "x", "embeds": [embed], "attachments": files}) == []
    assert found("PATCH", f"{MESSAGES}/8", {"content": "x", "tts": False}) == []
    assert found("PUT", "/applications/7/commands", [{"name": "ask", "nsfw": False}]) == []
    assert found("POST", CALLBACK, {"type": 5, "data": {"flags": 64}}) == []
    assert found("POST", MESSAGES, {"content": "x", "message_reference": {"message_id": 8}}) == []


@pytest.mark.parametrize(
    ("method", "path", "body", "told"),
    [
        ("POST", MESSAGES, {"contents": "x"}, "'contents' was unexpected"),
        ("POST", MESSAGES, {"content": 7}, "content: 7 is not of type 'string', 'null'"),
        ("POST", MESSAGES, None, "the request has no body"),
        ("GET", "/users/@me", {"x": 1}, "the request has a body where none belongs"),
        ("GET", "/no/such/route", None, "Discord's description has no such route"),
        (
            "POST",
            MESSAGES,
            {"components": [{"type": 1, "components": [{"type": 2, "style": 1, "labl": "x"}]}]},
            "'labl' was unexpected",
        ),
        ("POST", CALLBACK, {"type": 4, "data": {"content": "x", "flag": 64}}, "'flag' was unex"),
        (
            "PUT",
            "/applications/7/commands",
            [{"name": "ask", "options": [{"type": 3, "description": "d"}]}],
            "'name' is a required property",
        ),
    ],
)
def test_what_the_description_forbids_is_told(method: str, path: str, body: Any, told: str) -> None:
    answers = found(method, path, body)
    assert [each for each in answers if told in each], answers
