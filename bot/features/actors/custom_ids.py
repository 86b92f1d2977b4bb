"""A request in the hundred characters of a custom_id, by itself or as the key to what is kept."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Iterable

from bot.markdown import units
from bot.rendering.actor_request import Request, decode, encode
from bot.store.buttons import Buttons

LIMIT = 100
WHOLE = "voices:"
KEPT = "voices#"


async def identities(requests: Iterable[Request], kept: Buttons) -> dict[Request, str]:
    """Return each request's custom_id; those that are too long are kept under a key.

    Raises sqlite3.Error where they cannot be kept.
    """
    named: dict[Request, str] = {}
    long: dict[str, str] = {}
    for request in requests:
        told = encode(request)
        named[request] = f"{WHOLE}{told}"
        if units(named[request]) > LIMIT:
            key = hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()[:32]
            named[request] = f"{KEPT}{key}"
            long[key] = told
    if long:
        await asyncio.to_thread(kept.remember, long)
    return named


async def request_of(custom_id: str, kept: Buttons) -> Request | None:
    """Return the request of a button; None where it is unreadable or no longer kept."""
    if custom_id.startswith(WHOLE):
        return decode(custom_id.removeprefix(WHOLE))
    told = await asyncio.to_thread(kept.recall, custom_id.removeprefix(KEPT))
    return None if told is None else decode(told)
