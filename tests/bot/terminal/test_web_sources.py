"""`onrecord add URL`, `refresh`, `sources` and `article --versions`, as scripts see them."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.cli import main
from index import Door
from tests.encoders import HashedWords
from tests.index.fetching.site import QUICK, SITE, Site, StillClock, served, status
from tests.index.fetching.test_network_library import BRIDGE, FERRY, page, rss

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def site() -> Iterator[Site]:
    with served() as found:
        found.pages |= {
            "/feed.xml": rss(found, ("/ferry", "Ferry stops", ""), ("/bridge", "A bridge", "")),
            "/ferry": page("Ferry stops", FERRY),
            "/bridge": page("A bridge for Brask", BRIDGE),
        }
        yield found


@pytest.fixture
def onrecord(tmp_path: Path, site: Site, monkeypatch: pytest.MonkeyPatch, capfdbinary: Any) -> Run:
    """Give what runs a command: its exit status, standard output and standard error."""
    clock = StillClock()
    monkeypatch.setenv("ONRECORD_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("ONRECORD_READER", "off")
    monkeypatch.setenv("ONRECORD_FETCH_ALLOW", f"{SITE}/32")
    monkeypatch.setattr("index.library.library.ModelEncoder", lambda *_: HashedWords())
    monkeypatch.setattr(
        "bot.terminal.options.Door",
        lambda **given: Door(clock=clock, limits=replace(QUICK, between=0.0), **given),
    )

    def run(*arguments: str) -> tuple[int, str, str]:
        clock.time += timedelta(minutes=1)
        with pytest.raises(SystemExit) as ended:
            main(arguments)
        out, err = capfdbinary.readouterr()
        assert isinstance(ended.value.code, int)
        return ended.value.code, out.decode(), err.decode()

    return run


def test_a_feed_from_its_address_to_its_versions(onrecord: Run, site: Site) -> None:
    url = site.url("/feed.xml")
    code, out, err = onrecord("add", url)
    assert code == 0
    assert f"{url}: a feed of Strait Courier, 2 entries: Ferry stops · A bridge\n" in err
    assert "2 added, 0 changed, 0 removed, 0 unchanged, 0 failed" in out
    code, out, _ = onrecord("sources")
    assert f"{url}\n            feed of Strait Courier: fresh since 2031-05-06 " in out
    assert " · 2 articles · next 2031-05-06 " in out
    site.pages["/feed.xml"] = rss(site, ("/ferry", "Ferry stops", "New words of its entry."))
    site.pages["/ferry"] = page("Ferry stops", FERRY.replace("rudder", "engine"))
    code, out, _ = onrecord("refresh", url, "--json")
    told = json.loads(out)
    assert (code, told["sources"][0]["state"], told["sources"][0]["changed"]) == (0, "fresh", 1)
    assert told["built"]["changed"] == 1
    found = json.loads(onrecord("ask", "ferry engine broke in a storm", "--json")[1])
    article = (found["findings"] or found["maybe"] or found["nearest"])[0]["article"]["id"]
    states = json.loads(onrecord("article", article, "--versions", "--json")[1])
    assert [(one["current"], one["provenance"]) for one in states] == [
        (True, "page"),
        (False, "page"),
    ]
    former = json.loads(onrecord("article", states[1]["id"], "--json")[1])
    assert former["text"] == FERRY
    code, out, _ = onrecord("article", article, "--versions")
    assert [line.split("  ")[2] for line in out.splitlines()] == ["answers", "former"]


def test_json_says_what_was_understood(onrecord: Run, site: Site) -> None:
    told = json.loads(onrecord("add", site.url("/feed.xml"), "--json")[1])
    assert told["added"] == 2
    assert told["understood"] == [
        {
            "url": site.url("/feed.xml"),
            "kind": "feed",
            "title": "Strait Courier",
            "entries": 2,
        }
    ]
    source = json.loads(onrecord("sources", "--json")[1])[0]
    assert (source["kind"], source["state"], source["kept"]) == ("feed", "fresh", 2)


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("/gone", "answered 410 (gone for good)"),
        ("/nothing", "answered 404 (not found)"),
        ("/empty", "holds no"),
    ],
)
def test_an_address_that_is_no_source_ends_in_one_line(
    onrecord: Run, site: Site, path: str, said: str
) -> None:
    site.pages |= {"/gone": status(410), "/empty": "<html><body></body></html>"}
    code, out, err = onrecord("add", site.url(path))
    assert (code, out) == (1, "")
    assert err.startswith(f"onrecord: {site.url(path)}: {said}")
    assert err.count("\n") == 1
    assert onrecord("sources")[1] == "No sources yet: onrecord add SOURCE…\n"


def test_a_private_network_is_named_with_the_cure(onrecord: Run) -> None:
    code, _, err = onrecord("add", "http://127.0.0.1:9/feed")
    assert code == 1
    assert err == (
        "onrecord: 127.0.0.1: leads into a network that is not public; the operator may let it in "
        "with ONRECORD_FETCH_ALLOW\n"
    )


def test_a_refresh_in_which_all_fails_is_a_failure(onrecord: Run, site: Site) -> None:
    onrecord("add", site.url("/feed.xml"))
    site.pages["/feed.xml"] = status(503, Retry_After="60")
    code, out, err = onrecord("refresh")
    assert (code, err) == (1, "")
    assert out == f"{site.url('/feed.xml')}: failing, because answered 503 (it is too busy)\n"
    code, _, err = onrecord("refresh", "https://elsewhere.example/feed")
    assert code == 1
    assert "'https://elsewhere.example/feed' is not a source" in err


def test_networks_that_are_none_are_refused(onrecord: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ONRECORD_FETCH_ALLOW", "everything")
    code, _, err = onrecord("sources")
    assert code == 1
    assert err == (
        "onrecord: ONRECORD_FETCH_ALLOW='everything' cannot be used: it must be networks such as "
        "10.0.0.0/8, apart by commas\n"
    )


def test_a_folder_is_watched_as_sources_and_refresh_say(onrecord: Run, tmp_path: Path) -> None:
    folder = tmp_path / "news"
    folder.mkdir()
    (folder / "ferry.txt").write_text(FERRY, encoding="utf-8")
    assert onrecord("add", "--watch", str(folder))[0] == 0
    code, out, _ = onrecord("sources")
    assert (code, out.splitlines()[1].strip()) == (0, "watched: waiting · next 2031-05-06 08:01")
    (folder / "bridge.txt").write_text(BRIDGE, encoding="utf-8")
    code, out, _ = onrecord("refresh", "--json")
    (told,) = json.loads(out)["sources"]
    assert (code, told["location"], told["new"], told["state"]) == (0, str(folder), 1, "fresh")
    (listed,) = json.loads(onrecord("sources", "--json")[1])
    assert (listed["kind"], listed["title"], listed["state"]) == ("folder", "news", "fresh")
    assert onrecord("add", "--no-watch", str(folder))[0] == 0
    assert onrecord("refresh")[1] == "No source is on the web or watched: onrecord add https://…\n"


@pytest.mark.parametrize("address", ["http:\\\\evil", "https:\\evil", "http:/evil"])
def test_an_address_that_is_written_badly_is_no_missing_file(onrecord: Run, address: str) -> None:
    code, out, err = onrecord("add", address)
    assert (code, out, err.count("\n")) == (1, "", 1)
    told = "names no host" if "/" in address else "holds a backslash or control character"
    assert err.startswith(f"onrecord: {address}: {told}")


def test_what_was_named_and_could_not_be_read_is_a_failure_in_any_library(
    onrecord: Run, tmp_path: Path
) -> None:
    good, bad = tmp_path / "good.md", tmp_path / "bad.pdf"
    good.write_text(f"# Ferry stops\n\n{FERRY}\n", encoding="utf-8")
    bad.write_bytes(b"%PDF-1.7 and no more")
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "bad.pdf").write_bytes(b"%PDF-1.7 and no more")
    assert onrecord("add", str(good))[0] == 0
    for named in (bad, tmp_path / "folder"):
        code, out, _ = onrecord("add", str(named))
        assert code == 1
        assert "0 added, 0 changed, 0 removed, 1 unchanged, 1 failed" in out
        assert "bad.pdf: " in out
    assert onrecord("add", str(good), str(bad))[0] == 0  # some of it could be read
    assert onrecord("add", str(good))[0] == 0  # it is there already
    good.write_bytes(b"\x00\x01\x02" * 400)
    code, out, _ = onrecord("add", str(good))
    assert (code, "the library holds 1 article" in out) == (1, True)


def test_an_address_of_which_nothing_could_be_fetched_is_a_failure_in_any_library(
    onrecord: Run, site: Site, tmp_path: Path
) -> None:
    good = tmp_path / "good.md"
    good.write_text(f"# Ferry stops\n\n{FERRY}\n", encoding="utf-8")
    assert onrecord("add", str(good))[0] == 0
    url = site.url("/feed.xml")
    site.pages |= {"/ferry": status(503), "/bridge": status(503)}
    code, out, _ = onrecord("add", url)
    assert code == 1
    assert f"{url}: 2 of its pages could not be fetched for now (" in out
    assert "answered 503 (it is too busy)): `onrecord refresh` asks for them again" in out
    site.pages |= {"/other.xml": rss(site, ("/gone", "Gone", ""))}
    code, out, _ = onrecord("add", site.url("/other.xml"))
    assert (code, "answered 404 (not found)" in out) == (1, True)
    site.pages |= {"/bridge": page("A bridge for Brask", BRIDGE)}
    site.pages |= {"/third.xml": rss(site, ("/bridge", "A bridge", ""), ("/gone", "Gone", ""))}
    assert onrecord("add", site.url("/third.xml"))[0] == 0
    assert onrecord("add", site.url("/third.xml"))[0] == 0
