"""A refresh that ends at any of its writes: nothing that was kept is lost, the next one goes on."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from index.fetching import documents, refresh
from index.fetching.network import NetworkSources
from index.fetching.states import States
from index.readers.fetched import SUFFIX, load
from index.storage.catalogue import Catalogue
from tests.index.fetching.site import Site, StillClock, served
from tests.index.fetching.test_network_library import BRIDGE, FERRY, QUIET, page, rss

WRITES = ((States, "save"), (States, "named"), (States, "page"), (documents, "store"))


class Killed(BaseException):
    """Stands for the end of the process."""


@pytest.fixture
def site() -> Iterator[Site]:
    with served() as found:
        found.pages |= {
            "/feed.xml": rss(found, ("/ferry", "F", ""), ("/bridge", "B", ""), ("/quiet", "Q", "")),
            "/ferry": page("Ferry stops", FERRY),
            "/bridge": page("A bridge for Brask", BRIDGE),
            "/quiet": page("Herring", QUIET),
        }
        yield found


def killing(patch: pytest.MonkeyPatch, at: int, before: bool) -> Callable[[], int]:
    """End at the write of that number, before or after it is done; give how many there were."""
    count = 0

    def wrapped(write: Callable[..., Any]) -> Callable[..., Any]:
        def writing(*arguments: Any) -> Any:
            nonlocal count
            count += 1
            if count == at and before:
                raise Killed
            made = write(*arguments)
            if count == at:
                raise Killed
            return made

        return writing

    for owner, name in WRITES:
        patch.setattr(owner, name, wrapped(getattr(owner, name)))
    return lambda: count


def texts(home: Path, url: str) -> list[str]:
    """Give the texts that answer, by the documents alone."""
    found = documents.current(home, [url]).get(url, [])
    return sorted(load(path).article.text for path in found)


@pytest.mark.parametrize("before", [True, False])
def test_each_write_may_be_the_last(
    tmp_path: Path, site: Site, clock: StillClock, monkeypatch: pytest.MonkeyPatch, before: bool
) -> None:
    url = site.url("/feed.xml")
    ends = 0
    for at in range(1, 100):
        home = tmp_path / str(at)
        home.mkdir()

        def opened(home: Path = home) -> NetworkSources:
            return NetworkSources(home, Catalogue(home / "library.sqlite"), site.door(clock))

        opened().begin(opened().look(url))
        with monkeypatch.context() as patch:
            writes = killing(patch, at, before)
            try:
                opened().refresh([url])
            except Killed:
                ends += 1
        kept = texts(home, url)
        assert set(kept) <= {FERRY, BRIDGE, QUIET}
        clock.time += timedelta(hours=1)
        opened().refresh([url])
        assert set(kept) <= set(texts(home, url))
        assert texts(home, url) == sorted([FERRY, BRIDGE, QUIET])
        assert not list(home.rglob("*.draft"))
        assert len(list(home.rglob(f"*{SUFFIX}"))) == 3
        if writes() < at:
            break
    assert ends == 8  # what is named, three pages with a document each, the source


def test_a_lost_catalogue_is_made_anew_from_the_site(
    tmp_path: Path, site: Site, clock: StillClock
) -> None:
    url = site.url("/feed.xml")

    def opened() -> NetworkSources:
        return NetworkSources(tmp_path, Catalogue(tmp_path / "library.sqlite"), site.door(clock))

    opened().begin(opened().look(url))
    opened().refresh([url])
    (tmp_path / "library.sqlite").unlink()
    assert opened().due([url]) == [url]
    clock.time += timedelta(hours=1)
    (found,) = opened().refresh([url])
    assert (found.new, found.changed) == (0, 0)
    assert texts(tmp_path, url) == sorted([FERRY, BRIDGE, QUIET])
    assert opened().networks()[url].kept == 3


def test_a_document_that_was_altered_is_said_to_be(tmp_path: Path, site: Site) -> None:
    from index.readers import read_file
    from tests.index.fetching.site import BEGUN

    source = NetworkSources(tmp_path, Catalogue(tmp_path / "l.sqlite"), site.door(StillClock()))
    source.begin(source.look(site.url("/ferry")))
    source.refresh([site.url("/ferry")])
    (path,) = tmp_path.rglob(f"*{SUFFIX}")
    path.write_text(path.read_text().replace("rudder", "motor"))
    (told,) = read_file(path, fetched=BEGUN)
    assert told.why == "was altered since it was fetched; delete it and run `onrecord refresh`"  # type: ignore[union-attr]


def test_no_more_pages_than_a_look_may_fetch(
    tmp_path: Path, site: Site, clock: StillClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(refresh, "MOST_PAGES", 2)
    url = site.url("/feed.xml")
    source = NetworkSources(tmp_path, Catalogue(tmp_path / "library.sqlite"), site.door(clock))
    source.begin(source.look(url))
    (first,) = source.refresh([url])
    assert (first.new, first.waiting) == (2, 1)
    assert texts(tmp_path, url) == sorted([FERRY, BRIDGE])  # as the feed names them
    (second,) = source.refresh([url])
    assert (second.new, second.waiting) == (1, 0)
