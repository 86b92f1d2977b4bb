from __future__ import annotations

from pathlib import Path

import pytest

from tests.bot.conftest import Stage
from tests.bot.features.watch.newsroom import Newsroom, begun
from tests.index.watching.articles import FIRST


@pytest.fixture
def newsroom(stage: Stage, tmp_path: Path) -> Newsroom:
    """Give a newsroom whose library holds one article."""
    return begun(stage, tmp_path / "articles", FIRST)
