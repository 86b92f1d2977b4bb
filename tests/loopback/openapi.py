"""Hold requests and answers against Discord's own OpenAPI description, where that file is there.

Where the file is, the environment says: `DISCORD_OPENAPI`, else `../shared/discord-openapi.json`
beside the checkout. It does not forbid unknown keys; here they are forbidden, so that a misspelt
one is found.
"""

from __future__ import annotations

import functools
import json
import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import jsonschema_rs
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from tests.loopback.wire import Request
from tests.loopback.world import Json

_BESIDE = Path(__file__).resolve().parents[3] / "shared" / "discord-openapi.json"
FILE = Path(os.environ.get("DISCORD_OPENAPI") or _BESIDE)
NAME = "urn:discord"
# discord.py sends an attachment that stays with all that it knows of it
READ_ONLY_OF_ATTACHMENTS = {
    *("content_type", "ephemeral", "flags", "height", "proxy_url"),
    *("size", "spoiler", "url", "width"),
}
OPEN_SCHEMAS = {"Error"}  # extended by others with allOf, so it must stay open


class Description:
    """Discord's description of its API, with strict objects."""

    def __init__(self, document: Json) -> None:
        for name, schema in document["components"]["schemas"].items():
            if name not in OPEN_SCHEMAS:
                _close(schema)
        self._answer = _checks(document)
        self._responses: Json = document["components"]["responses"]
        schemas = document["components"]["schemas"]
        # discord.py sends some ids as numbers, and Discord takes them
        loose = schemas | {"SnowflakeType": {"type": ["string", "integer"]}}
        self._asked = _checks(document | {"components": {"schemas": loose}})
        self._paths = [
            (template, re.compile(re.sub(r"\{\w+\}", "[^/]+", template)), operations)
            for template, operations in document["paths"].items()
        ]
        # fixed names such as @me go before placeholders
        self._paths.sort(key=lambda each: each[0].count("{"))

    def operation(self, method: str, path: str) -> tuple[str, Json] | None:
        """Give the template and operation of a request, None where Discord has none."""
        for template, pattern, operations in self._paths:
            if method.lower() in operations and pattern.fullmatch(path):
                return template, operations[method.lower()]
        return None

    def of_request(self, request: Request) -> list[str]:
        """Give what the description does not allow in the request."""
        found = self.operation(request.method, request.path)
        if found is None:
            return ["Discord's description has no such route"]
        template, operation = found
        content = operation.get("requestBody", {}).get("content", {})
        if "application/json" not in content:
            return [] if request.body is None else ["the request has a body where none belongs"]
        if request.body is None:
            needed = operation["requestBody"].get("required", False)
            return ["the request has no body"] if needed else []
        where = ("requestBody", "content", "application/json", "schema")
        pointer = _pointer("paths", template, request.method.lower(), *where)
        return self._asked(pointer)(_tolerated(request))

    def of_answer(self, request: Request) -> list[str]:
        """Give what the description does not allow in the answer: a check of the loopback."""
        found = self.operation(request.method, request.path)
        if found is None or request.status is None or request.answer is None:
            return []
        if request.status >= 500:
            return []  # Discord describes none of these
        template, operation = found
        status = str(request.status)
        if status not in operation["responses"] and status[0] == "4":
            status = "4XX"
        if status not in operation["responses"]:
            return [f"the description has no status {status} for {request.method} {template}"]
        where = ["paths", template, request.method.lower(), "responses", status]
        response = operation["responses"][status]
        if "$ref" in response:
            where = ["components", "responses", response["$ref"].rpartition("/")[2]]
            response = self._responses[where[-1]]
        if "content" not in response:
            return [f"the description has no body with status {status}"]
        pointer = _pointer(*where, "content", "application/json", "schema")
        answer = request.answer
        if request.status >= 400:
            # the description wants numbers for codes of fields, where Discord gives names
            answer = {key: value for key, value in answer.items() if key != "errors"}
        return self._answer(pointer)(answer)


def _checks(document: Json) -> Callable[[str], Callable[[Any], list[str]]]:
    """Give what holds a body against the schema at a pointer: fast where it is valid, as most are,
    and by an implementation that tells more where it isn't."""
    fast = jsonschema_rs.Registry([(NAME, document)], draft=jsonschema_rs.Draft202012)
    resources = [(NAME, DRAFT202012.create_resource(document))]
    telling: Registry[Any] = Registry().with_resources(resources)

    @functools.cache
    def check(pointer: str) -> Callable[[Any], list[str]]:
        quoted = {"$ref": f"{NAME}#/{quote(pointer, safe='/~')}"}
        is_valid = jsonschema_rs.Draft202012Validator(quoted, registry=fast).is_valid
        validator = Draft202012Validator({"$ref": f"{NAME}#/{pointer}"}, registry=telling)
        return lambda body: [] if is_valid(body) else _told(validator, body)

    return check


def _pointer(*steps: str) -> str:
    return "/".join(each.replace("~", "~0").replace("/", "~1") for each in steps)


def _told(validator: Draft202012Validator, body: Any) -> list[str]:
    error = next(validator.iter_errors(body), None)
    if error is None:
        return ["OpenAPI: the two implementations disagree on the body"]
    while error.context:
        error = _meant(error)
    place = "/".join(str(each) for each in error.absolute_path) or "the body"
    return [f"OpenAPI: {place}: {error.message[:300]}"]


def _meant(error: Any) -> Any:
    """Give, of a union's errors, the first of the branch that was meant: whose type fits."""
    branches: dict[int, list[Any]] = {}
    for each in error.context:
        branches.setdefault(each.relative_schema_path[0], []).append(each)
    fitting = [
        found
        for found in branches.values()
        if not any(
            each.validator == "type" or (each.relative_path and each.relative_path[-1] == "type")
            for each in found
        )
    ]
    return (fitting or list(branches.values()))[0][0]


def _close(schema: Any, *, extended: bool = False) -> None:
    """Forbid unknown keys, except where a schema is one part of an `allOf`."""
    if isinstance(schema, list):
        for each in schema:
            _close(each, extended=extended)
    elif isinstance(schema, dict):
        if "properties" in schema and schema.get("type") == "object" and not extended:
            schema.setdefault("additionalProperties", False)
        for key, each in schema.items():
            _close(each, extended=key == "allOf")


def _tolerated(request: Request) -> Any:
    """Copy the body without what discord.py sends, Discord takes and the description lacks."""
    body = json.loads(json.dumps(request.body))
    if isinstance(body, list):
        for each in body:
            each.pop("nsfw", None)
        return body
    for message in _messages(body):
        in_forum = request.path.endswith("/threads")
        if request.method == "PATCH" or body.get("type") == 7 or in_forum:
            message.pop("tts", None)
        for embed in message.get("embeds") or ():
            embed.pop("flags", None)
        for attachment in message.get("attachments") or ():
            for key in READ_ONLY_OF_ATTACHMENTS & attachment.keys():
                del attachment[key]
    if "/commands" in request.path:
        body.pop("nsfw", None)
    if request.path.endswith("/threads") and "message" in body:
        body.pop("type", None)
    return body


def _messages(body: Json) -> Iterator[Json]:
    yield body
    for key in ("data", "message"):
        if isinstance(body.get(key), dict):
            yield body[key]


@functools.cache
def description() -> Description | None:
    """Read the description once, None where the file is not there."""
    return Description(json.loads(FILE.read_text())) if FILE.exists() else None


def violations(request: Request) -> list[str]:
    """Give what the description does not allow in the request; nothing where it is absent."""
    known = description()
    return known.of_request(request) if known is not None else []
