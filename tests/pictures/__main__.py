"""Draw and photograph the scenes: `python -m tests.pictures FOLDER [SCENE…]`."""

from __future__ import annotations

import asyncio
import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("HF_HUB_OFFLINE", "1")  # before anything imports the hub's client

from tests.pictures.camera import camera, chromium
from tests.pictures.page import Look, Shown, page
from tests.pictures.scenes import SCENES, play, sample_library

WIDTHS = {"phone": 390, "wide": 760}


async def watch(names: list[str]) -> dict[str, Shown]:
    """Let the scenes happen, all of them where none is named."""
    shown: dict[str, Shown] = {}
    with tempfile.TemporaryDirectory() as home:
        library = sample_library(Path(home) / "library")
        for at, scene in enumerate(SCENES):
            if not names or scene.name in names:
                shown[scene.name] = await play(scene, library, Path(home) / str(at))
    return shown


async def photograph(pages: list[Path], browser: str) -> None:
    """Make a picture of each page in each width, beside it."""
    async with camera(browser) as taking:
        for drawn in pages:
            for name, width in WIDTHS.items():
                picture = await taking.photograph(drawn.absolute().as_uri(), width=width)
                drawn.with_name(f"{drawn.stem}-{name}.png").write_bytes(picture)


def main(arguments: list[str]) -> str | None:
    """Make the pages and pictures; give what was wrong."""
    if not arguments:
        return "where to? python -m tests.pictures FOLDER [SCENE…]"
    folder, names = Path(arguments[0]), arguments[1:]
    unknown = sorted(set(names) - {scene.name for scene in SCENES})
    if unknown:
        known = ", ".join(scene.name for scene in SCENES)
        return f"no scene is called {', '.join(unknown)}; there are {known}"
    folder.mkdir(parents=True, exist_ok=True)
    pages = []
    for name, message in asyncio.run(watch(names)).items():
        for look in Look:
            pages.append(folder / f"{name}-{look}.html")
            pages[-1].write_text(page(message, look), encoding="utf-8")
    browser = chromium()
    if browser is None:
        return "no Chromium here, so there are pages and no pictures: apt-get install chromium"
    asyncio.run(photograph(pages, browser))
    return None


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
