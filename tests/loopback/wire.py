"""What the bot sends as it is recorded, and how Discord refuses it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from tests.loopback.world import Json


@dataclass(frozen=True, slots=True)
class Upload:
    """A file as it came in a multipart body."""

    name: str
    data: bytes
    content_type: str | None


@dataclass(slots=True, eq=False)
class Request:
    """One HTTP request of the bot; `path` is without `/api/v10`, `at` in server seconds."""

    method: str
    path: str
    at: float
    query: dict[str, str]
    headers: dict[str, str]
    body: Any = None
    files: dict[str, Upload] = field(default_factory=dict)
    status: int | None = None
    answer: Any = None

    @property
    def json(self) -> Json:
        """Give the body where it is an object, an empty one elsewhere."""
        return self.body if isinstance(self.body, dict) else {}

    def __str__(self) -> str:
        return f"{self.method} {self.path} → {self.status or 'no answer'}"


class ApiError(Exception):
    """A refusal with Discord's HTTP status, code and message."""

    def __init__(
        self,
        status: int,
        code: int,
        message: str,
        details: list[str] | None = None,
        *,
        retry_after: float | None = None,
    ) -> None:
        super().__init__(f"{status} {code} {message}")
        self.status = status
        self.payload: Json = {"message": message, "code": code}
        if retry_after is not None:
            self.payload |= {"retry_after": retry_after, "global": False}
        self.details = details or []
        if details:
            told = [{"code": "LOOPBACK_RULE", "message": each} for each in details]
            self.payload["errors"] = {"body": {"_errors": told}}


def unknown(what: str, code: int) -> ApiError:
    """Give the refusal for something that is not there."""
    return ApiError(404, code, f"Unknown {what}")


UNKNOWN_CHANNEL = ("Channel", 10003)
UNKNOWN_GUILD = ("Guild", 10004)
UNKNOWN_MEMBER = ("Member", 10007)
UNKNOWN_MESSAGE = ("Message", 10008)
UNKNOWN_USER = ("User", 10013)
UNKNOWN_WEBHOOK = ("Webhook", 10015)
UNKNOWN_INTERACTION = ("interaction", 10062)
UNKNOWN_COMMAND = ("application command", 10063)


def invalid_form(details: list[str]) -> ApiError:
    """Give the refusal of a body that breaks a rule."""
    return ApiError(400, 50035, "Invalid Form Body", details)
