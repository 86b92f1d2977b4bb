"""A library whose articles come from a loopback site: added, refreshed, changed, vanished."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

from index import (
    BuildReport,
    CancelledError,
    Door,
    FetchError,
    Library,
    Looked,
    Provenance,
    Question,
    SourceKind,
    SourceState,
)
from index.build.build import _Build
from tests.encoders import HashedWords
from tests.index.fetching.site import Site, StillClock, served, status

FERRY = (
    "The ferry between Aldsund and Brask stopped on Monday after its rudder broke in a storm. "
    "“Nobody was hurt and nobody will swim home,” said Odile Marsh, the harbour master of Brask."
)
BRIDGE = (
    "The council of Brask voted on Tuesday to build a bridge across the strait for ninety million "
    "crowns. “The ferry has had its century,” said Per Vang, who leads the council."
)
QUIET = (
    "Fishermen of Aldsund landed four tonnes of herring on Wednesday, the most in eleven years, "
    "and sold all of it before noon at the market beside the old customs house."
)


def page(title: str, *paragraphs: str, head: str = "") -> str:
    body = "".join(f"<p>{one}</p>" for one in paragraphs)
    return (
        f"<!doctype html><html lang='en'><head><title>{title}</title>"
        f"<meta property='og:site_name' content='Strait Courier'>{head}</head>"
        f"<body><article><h1>{title}</h1>{body}</article></body></html>"
    )


def rss(site: Site, *items: tuple[str, str, str]) -> str:
    """Give a feed of (path, title, content) items."""
    entries = "".join(
        f"<item><title>{title}</title><link>{site.url(path)}</link>"
        f"<pubDate>Tue, 06 May 2031 06:00:00 GMT</pubDate>"
        f"<description><![CDATA[{content}]]></description></item>"
        for path, title, content in items
    )
    return (
        f'<?xml version="1.0"?><rss version="2.0"><channel><title>Strait Courier</title>'
        f"<language>en</language>{entries}</channel></rss>"
    )


@pytest.fixture
def site() -> Iterator[Site]:
    with served() as found:
        yield found


def opened(home: Path, door: Door) -> Library:
    return Library.open(home, reader="off", encoder=HashedWords(), door=door)


@pytest.fixture
def library(tmp_path: Path, site: Site, clock: StillClock) -> Library:
    site.pages |= {
        "/feed.xml": rss(site, ("/ferry", "Ferry stops", "Short."), ("/bridge", "A bridge", "")),
        "/ferry": page("Ferry stops", FERRY),
        "/bridge": page("A bridge for Brask", BRIDGE),
    }
    return opened(tmp_path / "home", site.door(clock))


def asked(library: Library, text: str) -> list[str]:
    found = library.ask(Question(text))
    return [one.article.title for one in (*found.findings, *found.maybe)]


def state(library: Library) -> tuple[SourceState, str]:
    network = library.sources()[0].network
    assert network is not None
    return network.state, network.why


def test_a_feed_is_understood_fetched_and_answers(library: Library, site: Site) -> None:
    seen: list[Looked] = []
    report = library.add([site.url("/feed.xml#x")], understood=seen.append)
    assert [(one.kind, one.title, one.entries, one.titles) for one in seen] == [
        (SourceKind.FEED, "Strait Courier", 2, ("Ferry stops", "A bridge"))
    ]
    assert (report.added, report.failures, report.searched.articles) == (2, (), 2)
    found = library.ask(Question("Who said nobody was hurt when the ferry stopped?")).findings[0]
    assert found.text in FERRY
    assert (found.article.title, found.article.outlet) == ("Ferry stops", "Strait Courier")
    assert (found.article.url, str(found.article.published)) == (
        site.url("/ferry"),
        "2031-05-06 06:00:00+00:00",
    )
    source = library.sources()[0]
    assert source.location == site.url("/feed.xml")
    assert source.network is not None
    assert (source.network.state, source.network.kept) == (SourceState.FRESH, 2)


def test_a_second_look_asks_only_what_is_due(
    library: Library, site: Site, clock: StillClock
) -> None:
    site.pages["/feed.xml"] = lambda request: web.Response(
        status=304 if request.headers.get("If-None-Match") == '"1"' else 200,
        text="" if "If-None-Match" in request.headers else rss(site, ("/ferry", "Ferry stops", "")),
        content_type="application/rss+xml",
        headers={"ETag": '"1"'},
    )
    library.add([site.url("/feed.xml")])
    site.asked.clear()
    generation = library.searched().generation
    assert library.refresh(due=True).refreshed == ()
    clock.time += timedelta(minutes=40)
    report = library.refresh(due=True)
    assert [(one.state, one.new, one.requests) for one in report.refreshed] == [
        (SourceState.UNCHANGED, 0, 1)
    ]
    assert report.built is None
    assert site.paths() == ["/feed.xml"]
    assert library.searched().generation == generation


def test_what_is_new_in_a_feed_is_built(library: Library, site: Site, clock: StillClock) -> None:
    library.add([site.url("/feed.xml")])
    site.pages["/feed.xml"] = rss(site, ("/herring", "Herring", ""), ("/ferry", "Ferry stops", ""))
    site.pages["/herring"] = page("Four tonnes of herring", QUIET)
    clock.time += timedelta(hours=1)
    report = library.refresh(due=True)
    assert [(one.state, one.new) for one in report.refreshed] == [(SourceState.FRESH, 1)]
    assert report.built is not None
    assert (report.built.added, report.built.unchanged) == (1, 2)
    assert asked(library, "How much herring did fishermen land?")[0] == "Four tonnes of herring"


def test_a_changed_page_keeps_its_former_version(
    library: Library, site: Site, clock: StillClock
) -> None:
    library.add([site.url("/feed.xml")])
    before = library.ask(Question("ferry rudder broke in a storm")).findings[0].article
    site.pages["/ferry"] = page("Ferry stops", FERRY.replace("rudder", "engine"))
    clock.time += timedelta(days=2)
    report = library.refresh()
    assert [(one.new, one.changed) for one in report.refreshed] == [(0, 1)]
    assert report.built is not None
    assert (report.built.added, report.built.changed, report.built.unchanged) == (0, 1, 1)
    now = library.ask(Question("ferry engine broke in a storm")).findings[0].article
    assert "engine" in now.text
    versions = library.versions(now.id)
    assert [(one.article.id, one.current) for one in versions] == [
        (now.id, True),
        (before.id, False),
    ]
    assert library.versions(before.id) == versions
    assert library.article(before.id).text == before.text
    assert "rudder" not in {one.text for one in library.ask(Question("rudder")).findings}
    assert library.searched().articles == 2


@pytest.mark.parametrize(("code", "looks"), [(410, 1), (404, 2)])
def test_a_page_that_vanished_stays_and_is_marked(
    library: Library, site: Site, clock: StillClock, code: int, looks: int
) -> None:
    library.add([site.url("/feed.xml")])
    site.pages["/ferry"] = status(code)
    gone = []
    for _ in range(3):
        clock.time += timedelta(days=2)
        gone.append(library.refresh().refreshed[0].gone)
    assert gone == [int(number == looks - 1) for number in range(3)]
    found = library.ask(Question("ferry rudder broke in a storm")).findings[0].article
    assert library.versions(found.id)[0].gone is not None
    network = library.sources()[0].network
    assert network is not None
    assert (network.kept, network.gone) == (2, 1)


def test_the_feed_s_own_words_stand_where_the_page_is_shut(library: Library, site: Site) -> None:
    long = f"<p>{FERRY}</p><p>{BRIDGE}</p>"
    site.pages["/ferry"] = site.pages["/bridge"] = status(403)
    site.pages["/feed.xml"] = rss(
        site, ("/ferry", "Ferry stops", long), ("/bridge", "Bridge", "Read more.")
    )
    report = library.add([site.url("/feed.xml")])
    assert report.searched.articles == 1
    assert [(one.where, one.why) for one in report.failures] == [
        (site.url("/bridge"), "answered 403 (forbidden); the feed itself has only 2 words of it")
    ]
    found = library.ask(Question("ferry rudder broke in a storm")).findings[0].article
    version = library.versions(found.id)[0]
    assert (version.provenance, version.why) == (
        Provenance.FEED,
        f"{site.url('/ferry')}: answered 403 (forbidden)",
    )
    assert found.text == f"{FERRY}\n\n{BRIDGE}"


def test_a_page_that_fails_in_passing_is_tried_again(
    library: Library, site: Site, clock: StillClock
) -> None:
    site.pages["/ferry"] = status(500)
    assert library.add([site.url("/feed.xml")]).searched.articles == 1
    network = library.sources()[0].network
    assert network is not None
    assert network.waiting == 1
    site.pages["/ferry"] = page("Ferry stops", FERRY)
    clock.time += timedelta(hours=1)
    assert library.refresh(due=True).refreshed[0].new == 1
    assert library.searched().articles == 2


def test_what_is_no_article_is_left_out_with_the_reason(library: Library, site: Site) -> None:
    cards = "".join(
        f"<div><h3><a href='/{one}'>Story number {one} of this long list</a></h3>"
        f"<p>What story number {one} tells of the strait.</p></div>"
        for one in range(9)
    )
    site.pages |= {
        "/sound": web_of("audio/mpeg"),
        "/photos/1": page("Photos", "A ferry in the fog seen from the old pier of Brask."),
        "/list": f"<html><body><main>{cards}</main></body></html>",
        "/paid": page("Paid", "The ferry stopped …", "Subscribe to continue reading this article."),
    }
    site.pages["/feed.xml"] = rss(
        site, *((path, path, "") for path in ("/sound", "/photos/1", "/list", "/paid", "/ferry"))
    )
    report = library.add([site.url("/feed.xml")])
    assert {one.where.rpartition("/")[2]: one.why.partition(";")[0] for one in report.failures} == {
        "sound": "is audio/mpeg and no page",
        "1": "shows pictures or a film and no article",
        "list": "lists other pages and holds no article of its own",
        "paid": "shows only the beginning of an article that must be paid for",
    }


def web_of(kind: str):
    return lambda _: web.Response(body=b"ID3", content_type=kind)


def test_a_page_is_a_source(library: Library, site: Site, clock: StillClock) -> None:
    report = library.add([site.url("/bridge?utm_source=feed")])
    assert (report.added, report.failures) == (1, ())
    site.pages["/bridge"] = page("A bridge for Brask", BRIDGE.replace("ninety", "eighty"))
    clock.time += timedelta(days=1, hours=3)
    assert library.refresh(due=True).refreshed[0].changed == 1
    assert "eighty million" in library.ask(Question("bridge across the strait")).findings[0].text


def test_a_page_without_an_article_is_refused(library: Library, site: Site) -> None:
    site.pages["/empty"] = "<html><body></body></html>"
    with pytest.raises(FetchError, match=r"/empty: holds no (article|text)"):
        library.add([site.url("/empty")])
    assert library.sources() == ()


def test_a_front_page_offers_its_feeds(library: Library, site: Site) -> None:
    feed = "<link rel='alternate' type='application/rss+xml' title='News' href='/feed.xml'>"
    site.pages["/"] = page("Strait Courier", FERRY, head=feed)
    looked = library.look(site.url(""))
    assert (looked.kind, [(one.url, one.title) for one in looked.feeds]) == (
        SourceKind.FRONT,
        [(site.url("/feed.xml"), "News")],
    )
    with pytest.raises(FetchError, match=r"is a front page .*add one of its feeds: .*/feed\.xml$"):
        library.add([site.url("/")])
    assert library.sources() == ()


def test_a_sitemap_s_pages_come_newest_first(library: Library, site: Site) -> None:
    site.pages |= {
        "/index.xml": "<sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>"
        f"<sitemap><loc>{site.url('/news.xml')}</loc></sitemap></sitemapindex>",
        "/news.xml": "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9' "
        "xmlns:news='http://www.google.com/schemas/sitemap-news/0.9'>"
        f"<url><loc>{site.url('/ferry')}</loc><news:news><news:publication><news:name>Courier"
        "</news:name><news:language>en</news:language></news:publication>"
        "<news:publication_date>2031-05-05</news:publication_date><news:title>Ferry</news:title>"
        f"</news:news></url><url><loc>{site.url('/bridge')}</loc><lastmod>2031-05-06</lastmod></url>"
        "</urlset>",
    }
    seen: list[Looked] = []
    report = library.add([site.url("/index.xml")], understood=seen.append)
    assert [(one.kind, one.entries) for one in seen] == [(SourceKind.SITEMAP, 2)]
    assert report.added == 2
    asked_pages = [one for one in site.paths() if one in ("/ferry", "/bridge")]
    assert asked_pages == ["/bridge", "/ferry"]


def test_a_source_that_fails_says_since_when_and_why(
    library: Library, site: Site, clock: StillClock
) -> None:
    library.add([site.url("/feed.xml")])
    site.pages["/feed.xml"] = status(500)
    clock.time += timedelta(hours=1)
    for _ in range(2):
        library.refresh()
        clock.time += timedelta(hours=1)
    assert state(library) == (
        SourceState.FAILING,
        f"{site.url('/feed.xml')}: answered 500 (its server failed)",
    )
    site.pages["/feed.xml"] = rss(site, ("/ferry", "Ferry stops", ""))
    library.refresh()
    assert state(library) == (SourceState.UNCHANGED, "")
    assert library.searched().articles == 2


def test_a_source_that_is_gone_is_asked_no_more_and_its_articles_stay(
    library: Library, site: Site, clock: StillClock
) -> None:
    library.add([site.url("/feed.xml")])
    site.pages["/feed.xml"] = status(410)
    clock.time += timedelta(hours=1)
    library.refresh(due=True)
    assert state(library)[0] is SourceState.GONE
    clock.time += timedelta(days=30)
    assert library.refresh(due=True).refreshed == ()
    assert library.reindex().unchanged == 2


def test_a_feed_that_moved_for_good_is_asked_where_it_is(
    library: Library, site: Site, clock: StillClock
) -> None:
    library.add([site.url("/feed.xml")])
    site.pages["/new.xml"] = site.pages["/feed.xml"]
    site.pages["/feed.xml"] = status(301, Location="/new.xml")
    for _ in range(2):
        clock.time += timedelta(hours=1)
        site.asked.clear()
        library.refresh(due=True)
    assert site.paths() == ["/new.xml"]
    assert library.sources()[0].location == site.url("/feed.xml")


def test_what_was_fetched_but_not_built_is_built_next_time(
    library: Library, site: Site, clock: StillClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    library.add([site.url("/feed.xml")])
    site.pages["/feed.xml"] = rss(site, ("/herring", "Herring", ""))
    site.pages["/herring"] = page("Four tonnes of herring", QUIET)
    clock.time += timedelta(hours=1)
    with monkeypatch.context() as patch:
        patch.setattr(_Build, "run", lambda self, *_: (_ for _ in ()).throw(KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            library.refresh()
    assert library.searched().articles == 2
    again = opened(library.home, site.door(clock))
    report = again.refresh(due=True)
    assert report.refreshed == ()
    assert report.built is not None
    assert report.built.added == 1


def test_a_document_that_cannot_be_built_is_tried_once(
    library: Library, site: Site, clock: StillClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    library.add([site.url("/feed.xml")])
    (folder,) = (library.home / "fetched").glob("*/")
    damaged = folder / f"{'0' * 16}-20310506T080000000000Z-{'a' * 12}.fetched.json"
    damaged.write_text("{}", encoding="utf-8")
    builds = []
    run = _Build.run

    def counted(self: _Build, *given: Any) -> BuildReport:
        builds.append(run(self, *given))
        return builds[-1]

    monkeypatch.setattr(_Build, "run", counted)
    for _ in range(3):
        clock.time += timedelta(hours=3)
        library.refresh(due=True)
    assert [[one.where for one in each.failures] for each in builds] == [[str(damaged)]]
    assert [(one.where, one.why.partition(";")[0]) for one in library.check()] == [
        (str(damaged), "was altered since it was fetched")
    ]


def test_an_add_that_is_stopped_leaves_nothing(library: Library, site: Site) -> None:
    seen: list[Looked] = []
    with pytest.raises(CancelledError):
        library.add([site.url("/feed.xml")], understood=seen.append, cancelled=lambda: bool(seen))
    assert library.sources() == ()
    assert not list((library.home / "fetched").glob("*/*"))


def test_builds_never_ask_the_network(library: Library, site: Site) -> None:
    library.add([site.url("/feed.xml")])
    site.asked.clear()
    (library.home / "current.json").unlink(missing_ok=True)
    assert library.reindex().searched.articles == 2
    assert site.asked == []


def test_a_removed_source_leaves_nothing(library: Library, site: Site) -> None:
    library.add([site.url("/feed.xml")])
    assert library.remove(site.url("/feed.xml")).removed == 2
    assert library.sources() == ()
    assert not list((library.home / "fetched").glob("*/"))


def test_one_page_of_two_sources_answers_once_and_newest(
    library: Library, site: Site, clock: StillClock
) -> None:
    library.add([site.url("/feed.xml")])
    site.pages["/ferry"] = page("Ferry stops", FERRY.replace("rudder", "engine"))
    clock.time += timedelta(minutes=5)
    assert library.add([site.url("/ferry")]).searched.articles == 2
    texts = [one.article.text for one in library.ask(Question("ferry broke in a storm")).findings]
    assert any("engine" in one for one in texts)
    assert not any("rudder" in one for one in texts)


def test_a_hostile_page_cannot_speak_for_another_outlet(library: Library, site: Site) -> None:
    site.pages["/ferry"] = page(
        "Ferry stops", FERRY, head="<link rel='canonical' href='https://agency.example/true'>"
    )
    library.add([site.url("/ferry")])
    found = library.ask(Question("ferry rudder broke in a storm")).findings[0].article
    assert found.url == site.url("/ferry")


@pytest.mark.parametrize(("path", "outlet"), [("/ferry", "Brask Post"), ("/bridge", "Vale Echo")])
def test_pages_of_one_text_in_two_outlets_keep_their_versions_apart(
    library: Library, site: Site, clock: StillClock, path: str, outlet: str
) -> None:
    def told(name: str, text: str = FERRY) -> str:
        return page(f"{name} on the ferry", text).replace("Strait Courier", name)

    site.pages |= {"/ferry": told("Brask Post"), "/bridge": told("Vale Echo")}
    library.add([site.url("/feed.xml")])
    found = library.ask(Question("ferry rudder broke in a storm")).findings
    articles = {one.outlet: one for one in (found[0].article, *found[0].also)}
    assert set(articles) == {"Brask Post", "Vale Echo"}
    for name, one in articles.items():
        (version,) = library.versions(one.id)
        assert (version.article.id, version.article.outlet) == (one.id, name)
        assert version.url == one.url
    before = articles.pop(outlet)
    site.pages[path] = told(outlet, FERRY.replace("rudder", "engine"))
    clock.time += timedelta(days=2)
    library.refresh()
    former = library.article(before.id)
    assert (former.id, former.outlet, former.text) == (before.id, outlet, FERRY)
    versions = library.versions(before.id)
    assert [(one.article.id == before.id, one.current) for one in versions] == [
        (False, True),
        (True, False),
    ]
    assert [one.article.outlet for one in versions] == [outlet] * 2
    (other,) = articles.values()
    assert [one.current for one in library.versions(other.id)] == [True]
