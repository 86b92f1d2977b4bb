"""Which request goes where, and which rules it is held against before."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from tests.loopback import (
    command_rules,
    commands_api,
    interactions_api,
    messages_api,
    rules,
    threads_api,
)
from tests.loopback.store import Store
from tests.loopback.wire import Request

Handler = Callable[..., Any]
Check = Callable[[Request], list[str]]


@dataclass(frozen=True, slots=True)
class Route:
    """A way through the API: `open` ones need no bot token, since the path holds one.

    `done` is the status of an answer with a body; one without a body has 204.
    """

    method: str
    template: str
    handler: Handler
    check: Check | None = None
    open: bool = False
    done: int = 200
    pattern: re.Pattern[str] = re.compile("")

    def match(self, method: str, path: str) -> dict[str, str] | None:
        """Give the path's parameters where this route is meant."""
        if method != self.method:
            return None
        found = self.pattern.fullmatch(path)
        return None if found is None else found.groupdict()


def _posted(request: Request) -> list[str]:
    return rules.message(request.json, files=len(request.files))


def _opened(request: Request) -> list[str]:
    first = request.json.get("message")
    return [] if first is None else rules.message(first)


def _edited(request: Request) -> list[str]:
    return rules.message(request.json, files=len(request.files), creates=False)


def _callback(request: Request) -> list[str]:
    return interactions_api.callback_rules(request.json, len(request.files))


def _commands(request: Request) -> list[str]:
    return command_rules.commands(request.body or [])


def _command(request: Request) -> list[str]:
    return command_rules.command(request.json)


def _route(
    method: str,
    template: str,
    handler: Handler,
    check: Check | None = None,
    *,
    open: bool = False,
    done: int = 200,
) -> Route:
    pattern = re.compile(re.sub(r"\{(\w+)\}", r"(?P<\1>[^/]+)", template))
    return Route(method, template, handler, check, open, done, pattern)


COMMANDS = "/applications/{application}/commands"
GUILD_COMMANDS = "/applications/{application}/guilds/{guild}/commands"
MESSAGES = "/channels/{channel}/messages"
HOOK = "/webhooks/{application}/{token}"
ROUTES = (
    _route("GET", "/users/@me", commands_api.me),
    _route("GET", "/oauth2/applications/@me", commands_api.application),
    _route("GET", "/applications/@me", commands_api.application),
    _route("GET", "/gateway/bot", commands_api.gateway),
    _route("GET", "/gateway", commands_api.gateway),
    _route("GET", "/users/{number}", commands_api.show_user),
    _route("GET", "/guilds/{guild}/members/{number}", commands_api.show_member),
    _route("POST", "/users/@me/channels", messages_api.direct),
    _route("GET", COMMANDS, commands_api.list_commands),
    _route("PUT", COMMANDS, commands_api.put_commands, _commands),
    _route("POST", COMMANDS, commands_api.add_command, _command),
    _route("GET", GUILD_COMMANDS, commands_api.list_commands),
    _route("PUT", GUILD_COMMANDS, commands_api.put_commands, _commands),
    _route("POST", GUILD_COMMANDS, commands_api.add_command, _command),
    _route("DELETE", COMMANDS + "/{number}", commands_api.remove_command),
    _route("DELETE", GUILD_COMMANDS + "/{number}", commands_api.remove_command),
    _route("GET", "/channels/{channel}", messages_api.show_channel),
    _route("POST", MESSAGES, messages_api.post, _posted),
    _route("GET", MESSAGES, messages_api.history),
    _route("GET", MESSAGES + "/{number}", messages_api.show),
    _route("PATCH", MESSAGES + "/{number}", messages_api.edit, _edited),
    _route("DELETE", MESSAGES + "/{number}", messages_api.remove),
    _route("POST", "/channels/{channel}/typing", messages_api.typing),
    _route("PUT", MESSAGES + "/{number}/reactions/{emoji}/@me", threads_api.react),
    _route("DELETE", MESSAGES + "/{number}/reactions/{emoji}/@me", threads_api.unreact),
    _route("POST", MESSAGES + "/{number}/threads", threads_api.thread_on, done=201),
    _route("POST", "/channels/{channel}/threads", threads_api.thread, _opened, done=201),
    _route(
        "POST",
        "/interactions/{number}/{token}/callback",
        interactions_api.callback,
        _callback,
        open=True,
    ),
    _route("POST", HOOK, interactions_api.follow_up, _posted, open=True),
    _route("GET", HOOK + "/messages/{number}", interactions_api.show, open=True),
    _route("PATCH", HOOK + "/messages/{number}", interactions_api.change, _edited, open=True),
    _route("DELETE", HOOK + "/messages/{number}", interactions_api.remove, open=True),
)


def find(method: str, path: str) -> tuple[Route, dict[str, str]] | None:
    """Give the route of a request and the path's parameters, None where there is none."""
    for route in ROUTES:
        parameters = route.match(method, path)
        if parameters is not None:
            return route, parameters
    return None


def carry_out(route: Route, store: Store, request: Request, parameters: dict[str, str]) -> Any:
    """Let the route's handler do its work."""
    return route.handler(store, request, **parameters)
