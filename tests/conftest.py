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
os.environ.setdefault("OMP_NUM_THREADS", "1")  # a process is on each core already
os.environ.setdefault("ONRECORD_MEASURE", "now")  # no process outlives the test that began it
if "PYTEST_XDIST_WORKER" not in os.environ:  # whose environment is that of what started it
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


def pytest_xdist_auto_num_workers(config: pytest.Config) -> int:
    """Give a process for each core to the whole suite, and none to what is named or measured."""
    default = (*config.getini("addopts"), "long")
    named = config.args_source is not pytest.Config.ArgsSource.TESTPATHS
    alone = named or config.option.markexpr not in default or config.option.raise_floors
    return 0 if alone else len(os.sched_getaffinity(0))


def shared(relative: str) -> Path:
    """Give a path of the shared data; skip the test where it is not on this machine."""
    path = SHARED / relative
    if not path.exists():
        pytest.skip(f"the shared data ({relative}) is not on this machine")
    return path


@pytest.fixture(scope="session")
def models() -> Path:
    """Give where the exports of the default models are kept, which all processes of a run share."""
    return Path(os.environ["XDG_CACHE_HOME"]) / "onrecord" / "models"


@pytest.fixture(scope="session")
def encoder():
    from index.encoders.torch_encoder import SentenceEncoder

    return SentenceEncoder()
