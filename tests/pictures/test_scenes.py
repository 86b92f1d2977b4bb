"""Every scene happens, and what the real client sent can be drawn."""

from __future__ import annotations

from pathlib import Path

import pytest

from index import Library
from tests.encoders import HashedWords
from tests.pictures.page import Look, page
from tests.pictures.scenes import SCENES, Scene, play, sample_library


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    return sample_library(tmp_path_factory.mktemp("scenes"), HashedWords())


@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.name)
async def test_a_scene_is_drawn_with_all_its_text(
    scene: Scene, library: Library, tmp_path: Path
) -> None:
    shown = await play(scene, library, tmp_path)
    drawn = page(shown, Look.DARK)
    assert shown.ephemeral == (scene.name in ("private", "status", "watch-preview"))
    assert WORDS[scene.name] in drawn


WORDS = {
    "answer": "<blockquote>",
    "speakers": "<blockquote>",
    "nothing": "Ada</b> <span>used <b>/ask</b>",
    "compare": "<h3>Livia Corazin</h3>",
    "said": "1 to 5 of 10 statements",
    "private": "Only you can see this",
    "status": "12 articles, 38 passages",
    "watch-post": "Earlier on this",
    "watch-digest": "5 new",
    "watch-preview": "Start watching",
    "progress": "1,984 of 3,120 (63 %)",
}
