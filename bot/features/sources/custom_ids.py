"""What is decided about files and addresses that wait, in the hundred characters of a custom_id."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

MOST_FILES = 5  # of one command: their tokens fill a custom_id
TOKEN = 16  # characters of a token
LIMIT = 100  # characters of a custom_id
FORM = re.compile(
    rf"sources:(?P<verb>keep|discard|look):(?P<tokens>(?:[0-9a-f]{{{TOKEN}}}){{1,{MOST_FILES}}})"
    ":(?P<name>.*)"
)


@dataclass(frozen=True, slots=True)
class Decision:
    """What is to be done with what waits under some tokens; `name` is what it is called."""

    verb: str
    tokens: tuple[str, ...]
    name: str


def encode(verb: str, tokens: Sequence[str], name: str = "") -> str:
    """Write a decision down; the name is cut where there is no room for it.

    >>> encode("keep", ["0123456789abcdef"], "ferry.txt")
    'sources:keep:0123456789abcdef:ferry.txt'
    """
    return f"sources:{verb}:{''.join(tokens)}:{name}"[:LIMIT]


def decode(custom_id: str) -> Decision | None:
    """Read a decision; None where it is unreadable."""
    match = FORM.fullmatch(custom_id)
    if match is None:
        return None
    several = match["tokens"]
    tokens = tuple(several[at : at + TOKEN] for at in range(0, len(several), TOKEN))
    return Decision(match["verb"], tokens, match["name"])
