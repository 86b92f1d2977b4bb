"""Watched folders: what changes in them is built, and nothing else is read."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from index import Library, Question, SourceKind, SourceState
from index.build import checking, collect
from index.fetching import folders
from index.fetching.door import Door
from index.values import RefreshReport
from tests.encoders import HashedWords
from tests.index.fetching.site import BEGUN, QUICK, Site, StillClock, served
from tests.index.fetching.test_network_library import BRIDGE, FERRY, page
from tests.killing import POINTS

PELL = "The barge of Pell brought forty sacks of salt on Monday, said Ada Kemp."


@pytest.fixture
def site() -> Iterator[Site]:
    with served() as found:
        found.pages["/ferry"] = page("Ferry stops", FERRY)
        yield found


@pytest.fixture
def library(tmp_path: Path, clock: StillClock, monkeypatch: pytest.MonkeyPatch) -> Library:
    monkeypatch.setattr(checking, "measure_points", lambda *_, **__: POINTS)
    monkeypatch.setattr(folders.time, "time", BEGUN.timestamp)
    door = Door(clock=clock, limits=QUICK)
    return Library.open(tmp_path / "home", encoder=HashedWords(), reader="off", door=door)


def write(folder: Path, name: str, text: str) -> Path:
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def later(library: Library, clock: StillClock, minutes: float = 10) -> RefreshReport:
    clock.time += timedelta(minutes=minutes)
    return library.refresh(due=True)


def titles(library: Library) -> set[str]:
    return {one.text[:9] for one in library.serving().records.articles()}


def network(library: Library) -> Any:
    return library.sources()[0].network


def test_what_comes_changes_and_goes_is_built_by_the_schedule(
    library: Library, clock: StillClock, tmp_path: Path
) -> None:
    folder = tmp_path / "news"
    write(folder, "a.txt", PELL)
    library.add([str(folder)], watch=True)
    assert (network(library).kind, network(library).state) == (
        SourceKind.FOLDER,
        SourceState.WAITING,
    )
    generation = library.searched().generation
    (first,) = later(library, clock, 0).refreshed  # it was built a moment ago
    assert (first.new, first.changed, first.gone) == (0, 0, 0)
    assert library.searched().generation == generation
    assert network(library).state is SourceState.UNCHANGED
    write(folder, "b.txt", BRIDGE)
    write(folder, "a.txt", PELL.replace("forty", "fifty"))
    report = later(library, clock)
    (second,) = report.refreshed
    assert (second.new, second.changed, second.state) == (1, 1, SourceState.FRESH)
    assert report.built is not None
    assert report.built.searched.articles == 2
    (folder / "b.txt").unlink()
    (third,) = later(library, clock).refreshed
    assert (third.new, third.changed, third.gone) == (0, 0, 1)
    found = library.ask(Question("How many sacks of salt did the barge of Pell bring?"))
    assert "fifty" in found.findings[0].text


def test_a_folder_in_which_nothing_changed_is_not_built(
    library: Library, clock: StillClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "news"
    write(folder, "a.txt", PELL)
    library.add([str(folder)], watch=True)
    later(library, clock, 0)
    monkeypatch.setattr(library, "_build", None)  # would raise
    report = later(library, clock)
    assert (report.refreshed[0].state, report.built) == (SourceState.UNCHANGED, None)
    assert 120 < (network(library).due - clock.time).total_seconds() < 150  # a minute, twice slower
    assert later(library, clock, 0).refreshed == ()


def test_only_what_changed_is_read(
    library: Library, clock: StillClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    quiet, news = tmp_path / "quiet", tmp_path / "news"
    write(quiet, "a.txt", PELL)
    write(news, "b.txt", FERRY)
    library.add([str(quiet)])
    library.add([str(news)], watch=True)
    later(library, clock, 0)
    read: list[str] = []

    def reading(path: Path, **given: Any) -> Any:
        read.append(path.name)
        return original(path, **given)

    original = collect.read_file
    monkeypatch.setattr(collect, "read_file", reading)
    write(quiet, "a.txt", PELL.replace("forty", "ninety"))
    write(news, "c.txt", BRIDGE)
    report = later(library, clock)
    assert read == ["c.txt"]
    assert report.built is not None
    assert (report.built.added, report.built.unchanged) == (1, 2)
    assert titles(library) == {PELL[:9], FERRY[:9], BRIDGE[:9]}


def test_a_refresh_of_the_web_leaves_folders_alone(
    tmp_path: Path, site: Site, clock: StillClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(checking, "measure_points", lambda *_, **__: POINTS)
    library = Library.open(
        tmp_path / "home", encoder=HashedWords(), reader="off", door=site.door(clock)
    )
    folder = tmp_path / "quiet"
    write(folder, "a.txt", PELL)
    library.add([str(folder), site.url("/ferry")])
    looked: list[str] = []
    monkeypatch.setattr(collect, "files", lambda path: looked.append(str(path)) or iter(()))
    site.pages["/ferry"] = page("Ferry stops", FERRY.replace("rudder", "engine"))
    report = later(library, clock, 60 * 24 * 3)
    assert [(one.new, one.changed) for one in report.refreshed] == [(0, 1)]
    assert report.built is not None
    assert (report.built.changed, report.built.unchanged, looked) == (1, 1, [])
    assert titles(library) == {PELL[:9], FERRY[:9]}


def test_a_folder_that_is_away_fails_and_loses_nothing(
    library: Library, clock: StillClock, tmp_path: Path
) -> None:
    folder = tmp_path / "news"
    write(folder, "a.txt", PELL)
    library.add([str(folder)], watch=True)
    later(library, clock, 0)
    folder.rename(tmp_path / "away")
    (told,) = later(library, clock).refreshed
    assert told.state is SourceState.FAILING
    assert told.why.endswith("there is no such file or folder; check the path")
    assert titles(library) == {PELL[:9]}
    (tmp_path / "away").rename(folder)
    (back,) = later(library, clock).refreshed
    assert (back.state, back.why) == (SourceState.UNCHANGED, "")
    shutil.rmtree(folder)
    folder.mkdir()  # emptied, not away
    assert later(library, clock).refreshed[0].gone == 1
    assert titles(library) == set()


def test_a_file_that_may_change_again_is_looked_at_again(tmp_path: Path) -> None:
    folder = tmp_path / "news"
    path = write(folder, "a.txt", PELL)
    written = path.stat().st_ctime
    assert folders.mark_of(folder, written + 1) == ""
    mark = folders.mark_of(folder, written + 3)
    assert len(mark) == 64
    os.utime(path, (written + 10**6, written + 10**6))  # a time that nobody will live to see
    assert folders.mark_of(folder, path.stat().st_ctime + 3) not in ("", mark)


def test_a_folder_is_left_and_refreshed_by_hand(
    library: Library, clock: StillClock, tmp_path: Path
) -> None:
    folder = tmp_path / "news"
    write(folder, "a.txt", PELL)
    library.add([str(folder)], watch=True)
    library.add([str(folder)], watch=False)
    assert network(library) is None
    write(folder, "b.txt", BRIDGE)
    assert later(library, clock).refreshed == ()
    (told,) = library.refresh(str(folder)).refreshed
    assert (told.new, network(library)) == (1, None)
    library.add([str(folder)], watch=True)
    library.remove(str(folder))
    assert later(library, clock).refreshed == ()
