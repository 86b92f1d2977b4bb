"""Whatever changes a library is killed at random: nothing is lost, and nothing half is left."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.places import ROOT

pytestmark = pytest.mark.long


def lived(folder: Path, kills: int, seed: int) -> dict[str, int]:
    """Live a life of so many killed builds in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.killing", str(folder), str(kills), str(seed)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=1800,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, int] = json.loads(done.stdout)
    return found


def test_twenty_kills(tmp_path: Path) -> None:
    found = lived(tmp_path, 20, 1)
    assert found["killed"] == 20
    assert min(found.values()) > 0  # some before they published, some behind it
    assert {"add", "refresh", "reindex"} <= set(found)


@pytest.mark.bench
def test_a_hundred_kills(tmp_path: Path) -> None:
    found = lived(tmp_path, 100, 2)
    print(f"\n{found}")
    assert found["killed"] == 100
    assert {"add", "refresh", "reindex", "rollback", "tidy"} <= set(found)
