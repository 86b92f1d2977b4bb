"""The door against a site that misbehaves in every way that sites do, and some that thieves do."""

from __future__ import annotations

import re
import zlib
from datetime import timedelta

import pytest
from aiohttp import web

from index.errors import FetchError
from index.fetching.door import Fetched, Validators
from tests.index.fetching.site import (
    SECRET,
    SITE,
    Site,
    StillClock,
    bomb,
    cut,
    endless,
    slow,
    status,
)


async def fetch(
    site: Site, clock: StillClock, url: str, since: Validators | None = None
) -> Fetched:
    async with site.door(clock).open() as visit:
        return await visit.fetch(url, since)


async def failure(site: Site, clock: StillClock, url: str) -> FetchError:
    with pytest.raises(FetchError) as told:
        await fetch(site, clock, url)
    assert "\n" not in str(told.value)
    return told.value


async def test_a_page_comes_with_what_to_ask_by_next_time(site: Site, clock: StillClock) -> None:
    site.pages["/a"] = lambda _: web.Response(
        text="<p>Ferry</p>",
        content_type="text/html",
        charset="utf-8",
        headers={
            "ETag": '"one"',
            "Last-Modified": "Tue, 06 May 2031 07:00:00 GMT",
            "Cache-Control": "max-age=600",
            "Set-Cookie": "who=you",
        },
    )
    async with site.door(clock).open() as visit:
        found = await visit.fetch(site.url("/a#top"))
        await visit.fetch(site.url("/a"))
    assert (found.body, found.kind, found.charset) == (b"<p>Ferry</p>", "text/html", "utf-8")
    assert found.validators == Validators('"one"', "Tue, 06 May 2031 07:00:00 GMT")
    assert (found.fresh, found.moved, found.unchanged) == (600.0, None, False)
    asked = site.asked[-1]
    assert asked.headers["User-Agent"] == "OnRecord/0.1"
    assert "Cookie" not in asked.headers
    assert "Authorization" not in asked.headers


async def test_what_has_not_changed_costs_nothing(site: Site, clock: StillClock) -> None:
    site.pages["/a"] = status(304)
    found = await fetch(site, clock, site.url("/a"), Validators('W/"x"', "Tue, 06 May 2031"))
    assert (found.unchanged, found.body) == (True, b"")
    assert site.asked[-1].headers["If-None-Match"] == 'W/"x"'
    assert site.asked[-1].headers["If-Modified-Since"] == "Tue, 06 May 2031"


@pytest.mark.parametrize(
    ("codes", "moved"),
    [((301, 308), "/2"), ((302,), None), ((301, 302, 301), "/1"), ((307, 301), None)],
)
async def test_only_a_move_for_good_is_remembered(
    site: Site, clock: StillClock, codes: tuple[int, ...], moved: str | None
) -> None:
    for number, code in enumerate(codes):
        site.pages[f"/{number}"] = status(code, Location=f"/{number + 1}")
    site.pages[f"/{len(codes)}"] = "there"
    found = await fetch(site, clock, site.url("/0"))
    assert found.body == b"there"
    assert str(found.address) == site.url(f"/{len(codes)}")
    assert found.moved == (None if moved is None else found.moved)
    assert (str(found.moved) if found.moved else None) == (site.url(moved) if moved else None)


async def test_redirects_in_a_circle_end(site: Site, clock: StillClock) -> None:
    site.pages["/a"] = status(301, Location="/a")
    told = await failure(site, clock, site.url("/a"))
    assert "leads on and on, more than 10 times" in str(told)
    assert site.paths() == ["/a"] * 11


@pytest.mark.parametrize(
    ("code", "said", "lasting", "gone"),
    [
        (401, "answered 401 (it wants a login)", True, False),
        (403, "answered 403 (forbidden)", True, False),
        (404, "answered 404 (not found)", True, False),
        (410, "answered 410 (gone for good)", True, True),
        (418, "answered 418", True, False),
        (429, "answered 429 (too many requests)", False, False),
        (500, "answered 500 (its server failed)", False, False),
        (503, "answered 503 (it is too busy)", False, False),
    ],
)
async def test_each_refusal_is_told_apart(
    site: Site, clock: StillClock, code: int, said: str, lasting: bool, gone: bool
) -> None:
    site.pages["/a"] = status(code)
    told = await failure(site, clock, site.url("/a"))
    assert str(told) == f"{site.url('/a')}: {said}"
    assert (told.lasting, told.gone, told.status) == (lasting, gone, code)


@pytest.mark.parametrize("code", [429, 503])
@pytest.mark.parametrize("after", ["120", "Tue, 06 May 2031 08:02:01 GMT"])
async def test_a_site_that_asks_for_time_gets_it(
    site: Site, clock: StillClock, code: int, after: str
) -> None:
    site.pages["/a"] = status(code, Retry_After=after)
    site.pages["/b"] = "fine"
    async with site.door(clock).open() as visit:
        with pytest.raises(FetchError) as told:
            await visit.fetch(site.url("/a"))
        assert told.value.retry_after == pytest.approx(120, abs=1)
        with pytest.raises(FetchError, match=r"left alone for 1(19|20) seconds more"):
            await visit.fetch(site.url("/b"))
        assert site.paths() == ["/a"]
        clock.time += timedelta(seconds=121)
        assert (await visit.fetch(site.url("/b"))).body == b"fine"


@pytest.mark.parametrize(
    ("page", "said", "lasting"),
    [
        (slow, r"took longer than 2 seconds", False),
        (endless, r"is larger than 0\.2 MB, which is not read", True),
        (bomb, r"is larger than 0\.2 MB, which is not read", True),
        (cut, "ended before its end", False),
        (status(200, Content_Encoding="br"), "is compressed by 'br', which nobody asked", True),
        (
            lambda _: web.Response(body=b"no gzip", headers={"Content-Encoding": "gzip"}),
            "its compression is damaged",
            True,
        ),
        (
            lambda _: web.Response(body=bytes(200_001)),
            r"is larger than 0\.2 MB, which is not read",
            True,
        ),
    ],
)
async def test_a_body_that_is_none_ends_in_one_line(
    site: Site, clock: StillClock, page: object, said: str, lasting: bool
) -> None:
    site.pages["/a"] = page  # type: ignore[assignment]
    told = await failure(site, clock, site.url("/a"))
    assert re.search(said, str(told))
    assert told.lasting == lasting


@pytest.mark.parametrize("wbits", [zlib.MAX_WBITS, -zlib.MAX_WBITS])
async def test_either_kind_of_deflate_is_read(site: Site, clock: StillClock, wbits: int) -> None:
    packer = zlib.compressobj(wbits=wbits)
    packed = packer.compress(b"ferry " * 20_000) + packer.flush()
    site.pages["/a"] = lambda _: web.Response(body=packed, headers={"Content-Encoding": "deflate"})
    assert (await fetch(site, clock, site.url("/a"))).body == b"ferry " * 20_000


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1",
        "2130706433",
        "0x7f000001",
        "0x7f.1",
        "0177.0.0.1",
        "127.1",
        "127.0.0.1.",
        "[::1]",
        "[::ffff:127.0.0.1]",
        "[::ffff:7f00:1]",
        "[2002:7f00:1::]",
        "[64:ff9b::7f00:1]",
        "[64:ff9b:1::1]",
        "[::127.0.0.1]",
        "[fe80::1]",
        "[fd00::1]",
        "100.64.0.1",
        "169.254.169.254",
        "10.0.0.1",
        "192.168.1.1",
        "172.16.0.1",
        "0.0.0.0",
        "0",
        "224.0.0.1",
        "255.255.255.255",
        "１２７.０.０.１",
        "localhost",
        "inside.example",
    ],
)
async def test_no_way_of_writing_it_leads_inside(site: Site, clock: StillClock, host: str) -> None:
    site.names = {"localhost": ["127.0.0.1"], "inside.example": ["10.1.2.3"]}
    site.pages["/leads"] = status(302, Location=f"http://{host}:{site.port}/secret")
    site.pages["/secret"] = "secret"
    direct = await failure(site, clock, f"http://{host}:{site.port}/secret")
    assert "leads into a network that is not public" in str(direct)
    hop = await failure(site, clock, site.url("/leads"))
    assert "leads into a network that is not public" in str(hop)
    assert hop.lasting
    assert "/secret" not in site.paths()
    assert not any(ip in str(hop) for ip in ("10.1.2.3",))


async def test_one_private_address_among_public_ones_is_enough(
    site: Site, clock: StillClock
) -> None:
    async def both(host: str, port: int) -> list[str]:
        return [SITE, SECRET]

    site.resolve = both  # type: ignore[method-assign]
    site.pages["/a"] = "secret"
    assert "not public" in str(await failure(site, clock, f"http://two.example:{site.port}/a"))
    assert site.asked == []


async def test_the_address_that_was_checked_is_the_one_connected_to(
    site: Site, clock: StillClock
) -> None:
    site.names = {"turns.example": [SITE, SITE, SECRET]}
    reached: list[str] = []

    def where(request: web.Request) -> web.Response:
        assert request.transport is not None
        reached.append(request.transport.get_extra_info("sockname")[0])
        return web.Response(text="site", headers={"Connection": "close"})

    site.pages["/robots.txt"] = where
    site.pages["/a"] = where
    url = f"http://turns.example:{site.port}/a"
    async with site.door(clock).open() as visit:
        assert (await visit.fetch(url)).body == b"site"
        with pytest.raises(FetchError, match="not public"):
            await visit.fetch(url)
    assert reached == [SITE, SITE]


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("http://127.0.0.2\\@10.0.0.1/", "holds a backslash or control character"),
        ("http://127.0.0.2/\t/a", "holds a backslash or control character"),
        ("http://127.0.0.2/\r\nHost: inside", "holds a backslash or control character"),
        ("http://me:secret@127.0.0.2/", "holds a user name"),
        ("http://127.0.0.1@127.0.0.2/", "holds a user name"),
        ("file:///etc/passwd", "only http:// and https://"),
        ("ftp://127.0.0.2/", "only http:// and https://"),
        ("gopher://127.0.0.2/", "only http:// and https://"),
        ("127.0.0.2/feed", "only http:// and https://"),
        ("http:///feed", "names no host"),
        ("http://127.0.0.2:0/", "names no host|no address"),
        ("http://127.0.0.2:99999/", "is no address that can be read"),
        ("http://[fe80::1%25eth0]/", "names no host|interface|is no address"),
        ("http://a b/", "names no host|is no address"),
        ("http://%31%32%37.0.0.1/", "names no host|not public"),
        ("http://1.2.3.4.5/", "names no host that can be reached"),
        (f"http://127.0.0.2/{'a' * 2000}", "has more than 2,000 characters"),
    ],
)
async def test_an_address_that_means_two_things_is_none(
    site: Site, clock: StillClock, url: str, said: str
) -> None:
    site.pages["/leads"] = lambda _: web.Response(
        status=302, headers={"Location": url.replace("\r\n", "\\")}
    )
    assert re.search(said, str(await failure(site, clock, url)))
    if "://" in url:
        await failure(site, clock, site.url("/leads"))
    assert set(site.paths()) <= {"/leads"}


async def test_a_backslash_in_a_redirect_leads_nowhere(site: Site, clock: StillClock) -> None:
    site.pages["/leads"] = status(302, Location=f"http:\\\\{SECRET}:{site.port}\\secret")
    told = await failure(site, clock, site.url("/leads"))
    assert "holds a backslash" in str(told)


async def test_a_port_of_another_service_is_not_asked(clock: StillClock, site: Site) -> None:
    site.names = {"mail.example": ["93.184.215.14"]}
    told = await failure(site, clock, "http://mail.example:25/")
    assert str(told) == "mail.example: port 25 is none that sites are served at"


async def test_robots_are_obeyed_and_asked_for_once(site: Site, clock: StillClock) -> None:
    site.pages["/robots.txt"] = "User-agent: OnRecord\nDisallow: /private\nCrawl-delay: 3\n"
    site.pages["/a"] = site.pages["/private"] = "page"
    async with site.door(clock).open() as visit:
        await visit.fetch(site.url("/a"))
        await visit.fetch(site.url("/a"))
        with pytest.raises(FetchError, match=r"robots\.txt does not let programs read it") as told:
            await visit.fetch(site.url("/private"))
    assert told.value.lasting
    assert [one.path for one in site.asked] == ["/robots.txt", "/a", "/a"]
    assert clock.slept == [1.0, 3.0]


async def test_a_site_whose_robots_fail_is_left_alone(site: Site, clock: StillClock) -> None:
    site.pages["/robots.txt"] = status(500)
    site.pages["/a"] = "page"
    told = await failure(site, clock, site.url("/a"))
    assert "robots.txt of its site could not be read" in str(told)
    assert not told.lasting
    assert site.paths() == []


async def test_a_host_is_asked_once_a_second(site: Site, clock: StillClock) -> None:
    for number in range(3):
        site.pages[f"/{number}"] = "page"
    door = site.door(clock)
    for number in range(3):
        async with door.open() as visit:
            await visit.fetch(site.url(f"/{number}"))
    assert clock.slept == [1.0, 1.0, 1.0]
    assert [one.path for one in site.asked] == ["/robots.txt", "/0", "/1", "/2"]


async def test_nobody_there_is_said(site: Site, clock: StillClock) -> None:
    told = await failure(site, clock, "http://nowhere.example/")
    assert str(told) == (
        "http://nowhere.example/robots.txt: its host has no address; try again later"
    )
    assert not told.lasting
