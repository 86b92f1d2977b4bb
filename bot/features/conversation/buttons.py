"""The buttons of a conversation, in the hundred characters of a custom_id or by a key: state."""

from __future__ import annotations

import asyncio
import hashlib
from dataclasses import dataclass
from enum import StrEnum

from bot.markdown import units
from bot.store.buttons import Buttons

LIMIT = 100
WHOLE = "talk:"
KEPT = "talk#"


class Act(StrEnum):
    """What a button does; the value stands in buttons of old messages, too."""

    AS_NEW = "n"
    ASK_ON = "o"


@dataclass(frozen=True, slots=True)
class Pressed:
    """What a button stands for: whose question it is, and the words or the turn to go on from."""

    act: Act
    user: int
    told: str


async def custom_id(pressed: Pressed, kept: Buttons) -> str:
    """Return a button's custom_id; a state that is too long for it is kept under a key.

    Raises sqlite3.Error where it cannot be kept.
    """
    state = f"{mark(pressed.act, pressed.user)}{pressed.told}"
    if units(state) <= LIMIT - len(WHOLE):
        return f"{WHOLE}{state}"
    key = hashlib.sha256(state.encode("utf-8", "surrogatepass")).hexdigest()[:32]
    await asyncio.to_thread(kept.remember, {key: state})
    return f"{KEPT}{key}"


def mark(act: Act, user: int) -> str:
    """Return what the state of a user's button begins with.

    >>> mark(Act.AS_NEW, 255)
    'nff:'
    """
    return f"{act}{user:x}:"


def marks(user: int) -> tuple[str, ...]:
    """Return what the states of all buttons of a user begin with."""
    return tuple(mark(act, user) for act in Act)


async def pressed_of(custom_id: str, kept: Buttons) -> Pressed | None:
    """Return what a button stands for; None where it is unreadable or no longer kept."""
    if custom_id.startswith(WHOLE):
        return decode(custom_id.removeprefix(WHOLE))
    state = await asyncio.to_thread(kept.recall, custom_id.removeprefix(KEPT))
    return None if state is None else decode(state)


def decode(state: str) -> Pressed | None:
    """Read a state; None where it is none.

    >>> decode("nff:and then?")
    Pressed(act=<Act.AS_NEW: 'n'>, user=255, told='and then?')
    """
    head, parted, told = state.partition(":")
    try:
        return Pressed(Act(head[:1]), int(head[1:], 16), told) if parted and told else None
    except ValueError:
        return None
