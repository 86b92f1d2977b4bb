"""How much may be watched for: each number with its reason."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class WatchLimits:
    """How many watches a server and a person may have.

    Twenty-five fill one of Discord's lists and are more than a newsroom reads; ten are what one
    person reads directly.
    """

    server: int = 25
    person: int = 10
