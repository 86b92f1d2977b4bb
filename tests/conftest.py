"""Where things are, and the one real encoder of a run."""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
from pathlib import Path

import pytest

from tests.places import ROOT

os.environ.setdefault("HF_HUB_OFFLINE", "1")  # before anything imports the hub's client
os.environ.setdefault("ONRECORD_MEASURE", "now")  # no process outlives the test that began it
# The exports of models once a run, and never in the cache of whoever runs it.
os.environ["XDG_CACHE_HOME"] = tempfile.mkdtemp(prefix="onrecord-cache-")
atexit.register(shutil.rmtree, os.environ["XDG_CACHE_HOME"], ignore_errors=True)

SHARED = ROOT.parent / "shared"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--news-home", type=Path, help="a library that already holds all of news2022, to save time"
    )
    parser.addoption(
        "--raise-floors", action="store_true", help="write what was reached as the new floors"
    )
    parser.addoption(
        "--lower-floors", action="store_true", help="let --raise-floors lower floors, too"
    )


def shared(relative: str) -> Path:
    """Give a path of the shared data; skip the test where it is not on this machine."""
    path = SHARED / relative
    if not path.exists():
        pytest.skip(f"the shared data ({relative}) is not on this machine")
    return path


@pytest.fixture(scope="session")
def encoder():
    from index.encoders.torch_encoder import SentenceEncoder

    return SentenceEncoder()
