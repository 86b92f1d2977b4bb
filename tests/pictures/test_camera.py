"""One real photograph, where a browser is installed."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

from tests.pictures.camera import camera, chromium
from tests.pictures.page import Look, Shown, page


async def test_a_page_is_photographed_whole(tmp_path: Path) -> None:
    browser = chromium()
    if browser is None:
        pytest.skip("Chromium is not on this machine: apt-get install chromium")
    sizes = []
    async with camera(browser) as taking:
        for lines in (1, 40):
            text = {"type": 10, "content": "word\n" * lines}
            drawn = tmp_path / f"{lines}.html"
            drawn.write_text(page(Shown([text], "On Record"), Look.DARK), encoding="utf-8")
            picture = await taking.photograph(drawn.as_uri(), width=390, sharp=2)
            assert picture.startswith(b"\x89PNG\r\n\x1a\n")
            sizes.append(struct.unpack(">II", picture[16:24]))
    (narrow, short), (wide, tall) = sizes
    assert (narrow, wide) == (780, 780)
    assert tall - short == 39 * 22 * 2
