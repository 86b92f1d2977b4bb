"""`/sources add url:`, `/sources refresh` and states, on a loopback site and a real library."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.app.client import OnRecord
from bot.app.refreshing import refresh_due
from bot.discord_io.library_service import LibraryServices
from bot.ops.metrics import Metrics
from index import Branches, Library
from tests.bot.conftest import Stage
from tests.encoders import HashedWords
from tests.index.fetching.site import Site, StillClock, serving, status
from tests.index.fetching.test_network_library import BRIDGE, FERRY, QUIET, page, rss
from tests.index.libraries.test_branches import SHARED, written
from tests.loopback import Response

ASKED = "Why did the ferry between Aldsund and Brask stop, what broke in the storm?"


@pytest.fixture
async def site() -> AsyncIterator[Site]:
    async with serving() as found:
        found.pages |= {
            "/feed.xml": rss(found, ("/ferry", "Ferry stops", ""), ("/bridge", "A bridge", "")),
            "/ferry": page("Ferry stops", FERRY),
            "/bridge": page("A bridge for Brask", BRIDGE),
        }
        yield found


@pytest.fixture
def clock() -> StillClock:
    return StillClock()


@pytest.fixture
async def client(
    stage: Stage,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    site: Site,
    clock: StillClock,
) -> AsyncIterator[OnRecord]:
    monkeypatch.setattr("bot.discord_io.build_progress.QUICK_SECONDS", 60.0)
    library = Library.open(stage.home, reader="off", encoder=HashedWords(), door=site.door(clock))
    library.add([written(tmp_path / "articles", "shared.md", SHARED)])
    async with stage.start(library=library, edit_pause=60.0) as found:
        yield found


@pytest.fixture
def real(stage: Stage, client: OnRecord) -> Stage:
    return stage


async def sources(stage: Stage, command: str, **given: object) -> Response:
    return await stage.discord.slash(stage.admin, stage.channel, f"sources {command}", **given)


async def test_a_feed_is_shown_kept_and_looked_at_again(
    real: Stage, site: Site, clock: StillClock
) -> None:
    shown = await sources(real, "add", url=site.url("/feed.xml"))
    assert shown.ephemeral
    assert shown.text.startswith("**Strait Courier** is a feed with 2 articles.")
    assert "- Ferry stops\n- A bridge" in shown.text
    assert site.paths() == ["/feed.xml"]
    assert "rudder" not in (await real.ask(ASKED)).text
    await real.discord.click(real.admin, shown, label="Add to the library")
    assert "was added to this server’s library." in shown.text
    assert "2 added · 0 changed · 0 removed" in shown.text
    assert "rudder" in (await real.ask(ASKED)).text
    listed = (await sources(real, "list")).text
    assert "/feed.xml** · 2 articles · added <t:" in listed
    assert listed.count("up to date") == 1
    site.pages["/feed.xml"] = rss(site, ("/herring", "Herring", ""))
    site.pages["/herring"] = page("Four tonnes of herring", QUIET)
    clock.time += timedelta(hours=1)
    told = (await sources(real, "refresh")).text
    assert "1 new · 0 changed · 0 gone from the web" in told
    assert "1 added · 0 changed · 0 removed · 2 unchanged" in told
    site.pages["/feed.xml"] = status(500)
    clock.time += timedelta(hours=1)
    failed = (await sources(real, "refresh", which=site.url("/feed.xml"))).text
    assert "answered 500 (its server failed)" in failed.replace("\\", "")
    assert "failing since <t:" in (await sources(real, "list")).text


async def test_context_shows_what_a_changed_article_said_and_says_now(
    real: Stage, site: Site, clock: StillClock
) -> None:
    shown = await sources(real, "add", url=site.url("/feed.xml"))
    await real.discord.click(real.admin, shown, label="Add to the library")
    answer = await real.ask(ASKED)
    button = next(
        each
        for each in answer.buttons
        if each["label"].startswith("Context") and "rudder" in answer.text
    )
    site.pages["/ferry"] = page("Ferry stops", FERRY.replace("rudder", "engine"))
    clock.time += timedelta(days=2)
    assert "0 new · 1 changed" in (await sources(real, "refresh")).text
    around = await real.discord.click(real.ada, answer, custom_id=button["custom_id"])
    before, _, now = around.text.partition("**This article has changed since.**")
    assert "its rudder broke in a storm" in before.replace("*", "")
    assert "its engine broke in a storm" in now.replace("*", "")


async def test_a_front_page_offers_its_feeds_as_buttons(real: Stage, site: Site) -> None:
    feed = "<link rel='alternate' type='application/rss+xml' title='All news' href='/feed.xml'>"
    site.pages["/"] = page("Strait Courier", FERRY, head=feed)
    shown = await sources(real, "add", url=site.url("/"))
    assert "is a front page." in shown.text
    assert [each["label"] for each in shown.buttons] == ["All news"]
    await real.discord.click(real.admin, shown, label="All news")
    assert "is a feed with 2 articles." in shown.text
    await real.discord.click(real.admin, shown, label="Discard")
    assert shown.text == "Discarded. Nothing was added."
    assert "has no library of its own yet" in (await sources(real, "list")).text


async def test_a_page_is_shown_with_its_beginning(real: Stage, site: Site) -> None:
    shown = await sources(real, "add", url=site.url("/ferry"))
    assert "**Ferry stops**\n-# Strait Courier" in shown.text
    assert "> The ferry between Aldsund and Brask stopped on Monday" in shown.text


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("http://10.0.0.1/feed", "leads into a network that is not public"),
        ("http://2130706433/", "leads into a network that is not public"),
        ("file:///etc/passwd", "only http"),
        ("nonsense", "only http"),
    ],
)
async def test_what_cannot_be_fetched_is_refused_in_a_sentence(
    real: Stage, site: Site, path: str, said: str
) -> None:
    told = await sources(real, "add", url=path)
    assert told.text.startswith("I cannot add **")
    assert said in told.text.replace("\\", "")
    assert told.buttons == []
    assert site.asked == []


async def test_a_server_follows_so_many_addresses_and_keeps_so_much(
    real: Stage, site: Site, clock: StillClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = await sources(real, "add", url=site.url("/feed.xml"))
    await real.discord.click(real.admin, shown, label="Add to the library")
    with monkeypatch.context() as patch:
        patch.setattr("index.libraries.joined.MOST_ADDRESSES", 1)
        told = await sources(real, "add", url=site.url("/ferry"))
        assert told.text == "This server follows 50 addresses already. Remove one first."
    monkeypatch.setattr("index.build.uploads.MOST_BYTES", 1_000)
    clock.time += timedelta(hours=1)
    site.asked.clear()
    full = await sources(real, "refresh")
    assert "there is no room for it" in full.text.replace("\\", "")
    assert site.asked == []
    removed = await sources(real, "remove", which=site.url("/feed.xml"))
    assert "/feed.xml** was removed." in removed.text
    assert not list((real.home / "servers").glob("*/fetched/*/"))


async def test_the_schedule_gives_way_to_an_admin(
    real: Stage,
    client: OnRecord,
    site: Site,
    clock: StillClock,
    caplog: pytest.LogCaptureFixture,
) -> None:
    shown = await sources(real, "add", url=site.url("/feed.xml"))
    await real.discord.click(real.admin, shown, label="Add to the library")
    answered = site.pages["/feed.xml"]
    asked = asyncio.Event()

    async def never(_: object) -> None:
        asked.set()
        await asyncio.Event().wait()

    site.pages["/feed.xml"] = never
    clock.time += timedelta(days=2)
    sweep = asyncio.create_task(refresh_due(client.libraries, real.guild.id))
    await asyncio.wait_for(asked.wait(), 10)
    site.pages["/feed.xml"] = answered
    with caplog.at_level(logging.INFO, "bot.app.refreshing"):
        told = await asyncio.wait_for(sources(real, "refresh"), 20)
        assert await asyncio.wait_for(sweep, 10) is False
    assert "0 new · 0 changed" in told.text
    told_by = "bot.app.refreshing"  # others log, too, where a test before let them
    assert [one.getMessage() for one in caplog.records if one.name == told_by] == [
        "sources are looked at later: somebody changes them"
    ]


async def test_one_of_the_two_is_needed(real: Stage) -> None:
    assert (await sources(real, "add")).text == (
        "Please give me a file or an address, one of the two."
    )
    assert "has no feed or page to look at" in (await sources(real, "refresh")).text


async def test_the_schedule_refreshes_the_shared_library_and_the_servers(
    tmp_path: Path, site: Site, clock: StillClock
) -> None:
    shared = Library.open(
        tmp_path / "home", reader="off", encoder=HashedWords(), door=site.door(clock)
    )
    branches = Branches(shared)
    await asyncio.to_thread(shared.add, [site.url("/feed.xml")])
    await asyncio.to_thread(branches.of("7").own.add, [site.url("/bridge")])
    metrics = Metrics()
    libraries = LibraryServices(branches, workers=1, seconds=30.0, metrics=metrics)
    assert libraries.every() == [None, 7]
    site.pages["/bridge"] = page("A bridge for Brask", BRIDGE.replace("ninety", "eighty"))
    clock.time += timedelta(days=2)
    for guild in libraries.every():
        await refresh_due(libraries, guild)
    libraries.close()
    own = branches.of("7").own
    ((_, (held,)),) = await asyncio.to_thread(own.held)
    changed = await asyncio.to_thread(own.article, held.id)
    assert changed.text == BRIDGE.replace("ninety", "eighty")
    looks = metrics.registry.get_sample_value("onrecord_source_looks_total", {"state": "fresh"})
    pages = metrics.registry.get_sample_value("onrecord_pages_total", {"outcome": "changed"})
    assert (looks, pages) == (2.0, 2.0)
