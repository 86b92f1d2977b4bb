from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from tests.index.fetching.site import Site, StillClock, serving


@pytest.fixture
async def site() -> AsyncIterator[Site]:
    async with serving() as found:
        yield found


@pytest.fixture
def clock() -> StillClock:
    return StillClock()
