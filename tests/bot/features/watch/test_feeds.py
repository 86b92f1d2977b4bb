"""Watches over feeds on a loopback site: what appears is posted, what fails is told, once."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import timedelta
from pathlib import Path

import pytest

from bot.app.client import OnRecord
from bot.app.refreshing import refresh_always, refresh_due
from bot.discord_io.library_service import LibraryServices
from index import Library
from tests.bot.conftest import Stage
from tests.bot.features.watch.newsroom import Hands, Newsroom
from tests.encoders import HashedWords
from tests.index.fetching.site import Site, StillClock, serving, status
from tests.index.fetching.test_network_library import page, rss
from tests.index.watching.articles import FIRST, put

BRASK = "Ottoline Brask"
FEED = "/feed.xml"
BEGUN = (
    "The survey of the harbour of Vellmar began on Thursday, and the council watched it from the "
    "quay. “We will not move one crane before it is done,” said Ottoline Brask, who leads it."
)
CRANES = (
    "The harbour council of Vellmar pays for the survey, and it costs nine million crowns. "
    "“Every crane stays until the survey has been read by all,” Ottoline Brask said on Friday."
)


@pytest.fixture
async def site() -> AsyncIterator[Site]:
    async with serving() as found:
        found.pages[FEED] = rss(found, ("/begun", "Survey begins", ""))
        found.pages["/begun"] = page("Survey begins", BEGUN)
        yield found


@pytest.fixture
def web_clock() -> StillClock:
    return StillClock()


@pytest.fixture
def newsroom(
    stage: Stage,
    tmp_path: Path,
    site: Site,
    web_clock: StillClock,
    monkeypatch: pytest.MonkeyPatch,
) -> Newsroom:
    """Give a newsroom whose library holds one article of a file, and may fetch from the site."""
    monkeypatch.setattr("bot.discord_io.build_progress.QUICK_SECONDS", 60.0)
    door = site.door(web_clock)
    library = Library.open(stage.home, reader="off", encoder=HashedWords(), door=door)
    folder = tmp_path / "articles"
    library.add([put(folder, "first.md", FIRST)])
    return Newsroom(stage, library, folder, Hands())


def appears(site: Site, clock: StillClock) -> None:
    """Let an article appear in the feed."""
    site.pages[FEED] = rss(site, ("/begun", "Survey begins", ""), ("/cranes", "Cranes stay", ""))
    site.pages["/cranes"] = page("Cranes stay where they are", CRANES)
    clock.time += timedelta(hours=2)


async def add(newsroom: Newsroom, site: Site, path: str = FEED) -> None:
    """Follow an address in the server's own library."""
    stage = newsroom.stage
    shown = await newsroom.command("sources add", url=site.url(path))
    await stage.discord.click(stage.admin, shown, label="Add to the library", within=30)


async def look(newsroom: Newsroom, client: OnRecord, clock: StillClock) -> None:
    """Let two days pass, refresh what is due in the server's library, and look."""
    clock.time += timedelta(days=2)
    newsroom.clock.now += 2 * 24 * 3600
    await refresh_due(client.libraries, newsroom.stage.guild.id)
    await client.watcher.step()


def due_after(
    passed: asyncio.Event,
) -> Callable[[LibraryServices, Callable[[], None]], Awaitable[None]]:
    """Give the schedule of a bot whose clock shows the next minute once an event is set."""

    async def minute(_: float) -> None:
        if passed.is_set():
            await asyncio.Event().wait()  # one look is enough
        await passed.wait()

    return lambda libraries, looked: refresh_always(libraries, looked, minute)


async def test_an_article_of_a_feed_stands_in_the_channel_within_one_refresh(
    newsroom: Newsroom, site: Site, web_clock: StillClock
) -> None:
    async with newsroom.open(edit_pause=60.0):
        await add(newsroom, site)
        await newsroom.watch(actor=BRASK, about="the cranes")
        assert newsroom.posts() == []
        appears(site, web_clock)
        told = await newsroom.command("sources refresh", within=30)
        assert "1 new · 0 changed" in told.text
        post = await newsroom.next_post()
        assert "“Every crane stays until the survey has been read by all,”" in post.text
        assert "Strait Courier" in post.text
        assert f"{site.url('/cranes')}#:~:text=" in post.text
        assert newsroom.posts() == [post]


async def test_the_schedule_alone_brings_an_article_into_the_channel(
    newsroom: Newsroom, site: Site, web_clock: StillClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    await asyncio.to_thread(newsroom.library.add, [site.url(FEED)])
    passed = asyncio.Event()
    monkeypatch.setattr("bot.app.client.refresh_always", due_after(passed))
    async with newsroom.open() as client:
        await newsroom.watch(actor=BRASK, about="the cranes")
        appears(site, web_clock)
        assert client.watcher._pause == 3600.0
        passed.set()
        post = await newsroom.next_post()
        assert "“Every crane stays until the survey has been read by all,”" in post.text
        assert newsroom.posts() == [post]


async def test_a_source_that_goes_on_failing_is_told_in_the_admins_channel_once(
    newsroom: Newsroom, site: Site, web_clock: StillClock
) -> None:
    discord, stage = newsroom.stage.discord, newsroom.stage
    async with newsroom.open(edit_pause=60.0) as client:
        office = discord.add_channel(stage.guild, "office")
        await newsroom.command("settings", notices=office)
        await add(newsroom, site)
        await newsroom.watch(actor=BRASK)
        good = site.pages[FEED]
        site.pages[FEED] = status(500)
        await look(newsroom, client, web_clock)
        assert office.messages == []  # once may pass
        await look(newsroom, client, web_clock)
        await look(newsroom, client, web_clock)
        (told,) = office.messages
        assert told.text.startswith("**At the moment nothing new comes from:**\n- **http")
        assert f"{FEED}**: failing since <t:" in told.text
        assert "answered 500 (its server failed)" in told.text.replace("\\", "")
        assert "Watches concerned:\n- **Ottoline Brask**\n" in told.text
        assert "`/sources refresh` looks again at once" in told.text
        site.pages[FEED] = good
        await look(newsroom, client, web_clock)
        assert len(office.messages) == 1
        site.pages[FEED] = status(500)
        await look(newsroom, client, web_clock)
        await look(newsroom, client, web_clock)
        assert [one.text[:13] for one in office.messages] == ["**At the mome"] * 2
        assert newsroom.posts() == []
    async with newsroom.open() as client:
        await client.watcher.step()
        assert len(office.messages) == 2


async def test_a_watch_whose_only_source_is_gone_pauses_and_goes_on_with_another(
    newsroom: Newsroom, site: Site, web_clock: StillClock
) -> None:
    discord, stage = newsroom.stage.discord, newsroom.stage
    async with newsroom.open(edit_pause=60.0) as client:
        await add(newsroom, site)
        for outlet in ("Strait Courier", "Harbour Post"):
            shown = await newsroom.command("watch source", source=outlet)
            await discord.click(stage.admin, shown, label="Start watching")
        site.pages[FEED] = status(410)
        await look(newsroom, client, web_clock)
        await look(newsroom, client, web_clock)
        (told,) = discord.dm(stage.admin).messages
        assert told.text.startswith(
            "**Paused, because every source of “Strait Courier” is gone from the web:**"
        )
        assert f"{FEED}**: gone since <t:" in told.text
        assert "410" in told.text
        assert "`/sources add` and use `/watch resume`" in told.text
        listed = await newsroom.command("watch list")
        assert listed.text.count("-# Paused: every source of “Strait Courier” is gone") == 1
        first, second = client.store.watches.of_guild(stage.guild.id)
        assert (first.state, second.state) == ("paused", "on")
        site.pages["/new.xml"] = rss(site, ("/begun", "Survey begins", ""))
        await add(newsroom, site, "/new.xml")
        resumed = await newsroom.command("watch resume", which=str(first.id))
        assert resumed.text.startswith("Watching again")
        site.pages["/new.xml"] = rss(site, ("/cranes", "Cranes stay", ""))
        site.pages["/cranes"] = page("Cranes stay where they are", CRANES)
        await look(newsroom, client, web_clock)
        assert ["Cranes stay" in one for one in newsroom.texts()] == [True]
        assert len(discord.dm(stage.admin).messages) == 1


async def test_a_shared_source_is_told_by_its_title_where_it_is_watched_or_lost(
    newsroom: Newsroom, site: Site, web_clock: StillClock
) -> None:
    discord, stage = newsroom.stage.discord, newsroom.stage
    await asyncio.to_thread(newsroom.library.add, [site.url(FEED)])
    async with newsroom.open() as client:

        async def day() -> None:
            web_clock.time += timedelta(days=1, hours=3)
            await refresh_due(client.libraries, None)
            await client.watcher.step()

        await newsroom.watch(actor=BRASK)
        site.pages[FEED] = status(500)
        for _ in range(3):
            await day()
        assert discord.dm(stage.admin).messages == []
        await newsroom.watch(actor=BRASK, outlet="Strait Courier")
        await client.watcher.step()
        (told,) = discord.dm(stage.admin).messages
        assert "- **Strait Courier (shared library)**: failing since <t:" in told.text
        assert "can be put right by whoever runs this bot." in told.text
        assert FEED not in told.text.partition("\n-# ")[0]
        site.pages[FEED] = status(410)
        await day()
        _, lost = discord.dm(stage.admin).messages
        assert "(shared library)**: gone since <t:" in lost.text
        assert lost.text.count("- **Ottoline Brask**") == 2
