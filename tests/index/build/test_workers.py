"""Segments made by Dask's workers: the same library, whatever dies meanwhile.

Two local workers on loopback; skipped where the extra is not installed.
"""

from __future__ import annotations

import os
import random
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from index import Library
from index.build import checking, taking, workers
from index.build.workers import Group, Made, Recipe, make
from index.errors import CancelledError, LibraryError, StoreError, VerbatimError
from index.storage.stores import Elsewhere
from index.values import Article
from tests.encoders import HashedWords
from tests.index.build.test_cuts import article, told, write
from tests.killing import POINTS
from tests.places import ROOT

ARTICLES = 30


class Deadly(HashedWords):
    """Kill the first worker that embeds with it, as a machine dies; `mark` says that one did."""

    def __init__(self, mark: Path) -> None:
        super().__init__()
        self.mark = mark

    def encode_passages(self, texts):
        try:
            self.mark.touch(exist_ok=False)
        except FileExistsError:
            return super().encode_passages(texts)
        os.kill(os.getpid(), signal.SIGKILL)
        raise AssertionError


class Failing(HashedWords):
    """Cannot embed."""

    def encode_passages(self, texts):
        raise ValueError("out of ink")


@pytest.fixture(scope="module")
def scheduler() -> Iterator[str]:
    distributed = pytest.importorskip(
        "distributed", reason="the extra on-record[dask] is not installed"
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", str(ROOT))
        with distributed.LocalCluster(
            n_workers=2,
            threads_per_worker=1,
            host="127.0.0.1",
            dashboard_address=None,
            silence_logs=50,
        ) as cluster:
            yield cluster.scheduler_address


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checking, "measure_points", lambda *_, **__: POINTS)
    monkeypatch.setattr(workers, "GROUP", 6)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    found = tmp_path / "articles"
    found.mkdir()
    dice = random.Random(11)
    for number in range(ARTICLES):
        write(found, number, article(dice, number))
    return found


def opened(home: Path, scheduler: str | None, encoder: HashedWords | None = None) -> Library:
    return Library.open(
        home,
        encoder=encoder or HashedWords(),
        reader="off",
        elsewhere=Elsewhere(workers=scheduler),
    )


def test_workers_make_the_library_that_one_process_makes(
    scheduler: str, folder: Path, tmp_path: Path
) -> None:
    encoder = HashedWords()
    shared = opened(tmp_path / "shared", scheduler, encoder)
    report = shared.add([str(folder)])
    alone = opened(tmp_path / "alone", None)
    expected = alone.add([str(folder)])
    assert encoder.passages == []  # not one was embedded here
    assert (report.added, report.embedded) == (expected.added, expected.embedded)
    assert list(told(shared)) == list(told(alone))
    assert 1 <= len(shared.serving().segments) < 4  # they were copied together
    assert shared.check() == ()


def test_a_killed_worker_loses_nothing(scheduler: str, folder: Path, tmp_path: Path) -> None:
    mark = tmp_path / "killed"
    shared = opened(tmp_path / "shared", scheduler, Deadly(mark))
    shared.add([str(folder)])
    assert mark.exists()
    alone = opened(tmp_path / "alone", None)
    alone.add([str(folder)])
    assert list(told(shared)) == list(told(alone))


def test_an_increment_by_workers_leaves_the_rest_as_it_is(
    scheduler: str, folder: Path, tmp_path: Path
) -> None:
    shared = opened(tmp_path / "shared", None)
    shared.add([str(folder)])
    dice = random.Random(12)
    more = tmp_path / "more"
    more.mkdir()
    for number in range(100, 112):
        write(more, number, article(dice, number))
    again = opened(tmp_path / "shared", scheduler)
    again.add([str(more)])
    (folder / "003.jsonl").unlink()
    again.reindex()
    alone = opened(tmp_path / "alone", None)
    alone.add([str(folder), str(more)])
    assert list(told(again)) == list(told(alone))


def test_what_a_worker_cannot_do_leaves_the_old_one_serving(
    scheduler: str, folder: Path, tmp_path: Path
) -> None:
    shared = opened(tmp_path / "shared", None)
    shared.add([str(folder / "001.jsonl")])
    before = shared.status().searched
    failing = opened(tmp_path / "shared", scheduler, Failing())
    with pytest.raises(StoreError, match=r"ValueError: out of ink\): the old generation serves on"):
        failing.add([str(folder)])
    assert failing.status().searched == before
    assert len(list((tmp_path / "shared" / "segments").iterdir())) == 1  # nothing is left behind


def test_a_build_by_workers_is_cancelled(scheduler: str, folder: Path, tmp_path: Path) -> None:
    shared = opened(tmp_path / "shared", scheduler)
    seen = []
    with pytest.raises(CancelledError):
        shared.add([str(folder)], progress=seen.append, cancelled=lambda: len(seen) > ARTICLES + 2)
    assert shared.status().searched.articles == 0


def test_a_worker_of_another_version_is_told(tmp_path: Path) -> None:
    recipe = Recipe("hashed-words", "1" * 64, Recipe.of(HashedWords()).rules, HashedWords())
    one = Article(id="a", text="Barges leak in Pell.", title="Barges")
    with pytest.raises(LibraryError, match="another model or another version"):
        make(recipe, Group("g", 0, 1, (one,)))


def test_a_segment_of_other_words_is_refused(
    scheduler: str, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def altered(_: str, recipe: Recipe, wanted: list[Group], __: object):
        for group in wanted:
            other = tuple(
                Article(id=one.id, text=one.text.replace("leak", "hold"), title=one.title)
                for one in group.articles
            )
            yield group, make(recipe, Group(group.name, group.base, group.passages, other))

    monkeypatch.setattr(taking, "segments_by", altered)
    shared = opened(tmp_path / "shared", scheduler)
    with pytest.raises(VerbatimError, match="than was asked for"):
        shared.add([str(folder)])
    assert shared.status().searched.articles == 0


def test_no_file_of_a_worker_leads_out_of_its_segment(tmp_path: Path) -> None:
    (tmp_path / "segment").mkdir()
    with pytest.raises(StoreError, match=r"'\.\./out', outside of its segment"):
        workers.write(tmp_path / "segment", Made({"../out": b""}, ""))
    assert not (tmp_path / "out").exists()


def test_a_scheduler_that_does_not_answer_is_told(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("distributed", reason="the extra on-record[dask] is not installed")
    monkeypatch.setattr(workers, "CONNECTED_WITHIN", 0.5)
    with pytest.raises(StoreError, match=r"the scheduler at tcp://127\.0\.0\.1:1 does not answer"):
        opened(tmp_path / "home", "tcp://127.0.0.1:1").add([str(folder)])


def test_exports_are_read_from_no_folder_of_somebody_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workers.tempfile, "gettempdir", lambda: str(tmp_path))
    own = workers._exports()
    assert own.parent == tmp_path and own.stat().st_mode & 0o777 == 0o700
    own.rmdir()
    (tmp_path / "theirs").mkdir()
    own.symlink_to(tmp_path / "theirs")
    with pytest.raises(LibraryError, match=r"is not this worker's own: set ONRECORD_MODELS"):
        workers._exports()
    own.unlink()
    own.mkdir()
    user = os.getuid()
    monkeypatch.setattr(workers.os, "getuid", lambda: user + 1)
    own.rename(own.with_name(f"onrecord-models-{user + 1}"))
    with pytest.raises(LibraryError, match="own: set"):
        workers._exports()


def test_missing_dask_is_told_with_the_cure(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(StoreError, match=r'pip install -e "\.\[dask\]"'):
        opened(tmp_path / "home", "tcp://127.0.0.1:1").add([str(folder)])
