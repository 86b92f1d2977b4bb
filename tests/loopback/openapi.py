"""Hold each request against Discord's own OpenAPI description, where that file is there."""

from __future__ import annotations

from tests.loopback.wire import Request


def violations(request: Request) -> list[str]:
    """Give what the description does not allow in the request."""
    return []
