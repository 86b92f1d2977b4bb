"""The loopback's own tests: the fixtures it gives to others, and its answers are checked, too."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from tests.loopback import LoopbackDiscord, openapi
from tests.loopback.fixtures import ada, admin, guild, hasty, no_egress  # noqa: F401


@pytest.fixture
async def discord() -> AsyncIterator[LoopbackDiscord]:
    """Give a loopback Discord whose every answer is what Discord's description promises."""
    async with LoopbackDiscord() as loopback:
        yield loopback
    known = openapi.description()
    if known is not None:
        wrong = [f"{each}: {why}" for each in loopback.requests for why in known.of_answer(each)]
        assert wrong == []
