"""Feeds and sitemaps as bytes: those of our own, and the 2,107 of feedparser's tests."""

from __future__ import annotations

import ast
import gzip
import json
import re
import tarfile

import pytest

from index.fetching import feeds, sitemaps
from index.fetching.address import page_key, parse
from index.fetching.entries import Entry, Listing
from index.fetching.understand import kind_of
from index.values import SourceKind
from tests.conftest import shared

BASE = parse("https://courier.example/feeds/news.xml")
ATOM = """<?xml version="1.0" encoding="iso-8859-1"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>Inselbote</title>
<entry><title type="html">F&amp;auml;hre &lt;b&gt;steht&lt;/b&gt;</title>
<link href="../2031/faehre"/><link rel="enclosure" type="image/jpeg" href="/a.jpg"/>
<updated>2031-05-06T08:00:00+02:00</updated><published>2031-05-05T08:00:00+02:00</published>
<author><name>Ida Holm</name></author>
<content type="html">&lt;p&gt;Die F\xe4hre steht.&lt;/p&gt;</content></entry>
<entry><title>Ohne Adresse</title></entry>
<entry><title>Innen</title><link href="javascript:alert(1)"/></entry>
</feed>"""


def test_atom_is_read_with_its_relative_addresses() -> None:
    found = feeds.read(ATOM.encode("iso-8859-1"), BASE, "application/atom+xml")
    assert isinstance(found, Listing)
    assert (found.kind, found.title) == (SourceKind.FEED, "Inselbote")
    assert found.entries == (
        Entry(
            url="https://courier.example/2031/faehre",
            title="Fähre steht",
            published="2031-05-05T06:00:00+00:00",
            changed="2031-05-06T06:00:00+00:00",
            authors=("Ida Holm",),
            outlet="Inselbote",
            language="de",
            content="<p>Die Fähre steht.</p>",
        ),
    )


def test_json_feed_is_read() -> None:
    data = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "Courier",
        "language": "en",
        "items": [
            {
                "id": "https://courier.example/1",
                "title": "Ferry",
                "content_html": "<p>It stopped.</p>",
                "date_published": "2031-05-06T08:00:00Z",
                "authors": [{"name": "Ida Holm"}, {"url": "https://x.example"}],
            },
            {"id": "7", "external_url": "/2", "attachments": [{"mime_type": "audio/mpeg"}]},
            {"id": "no address"},
            "nonsense",
        ],
    }
    found = feeds.read(json.dumps(data).encode(), BASE)
    assert isinstance(found, Listing)
    assert found.entries[0] == Entry(
        url="https://courier.example/1",
        title="Ferry",
        published="2031-05-06T08:00:00Z",
        authors=("Ida Holm",),
        outlet="Courier",
        language="en",
        content="<p>It stopped.</p>",
    )
    assert [(one.url, one.media) for one in found.entries[1:]] == [
        ("https://courier.example/2", True),
        ("https://courier.example/feeds/no%20address", False),
    ]


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{",
        b"[]",
        b'{"items": 3}',
        b"/etc/passwd",
        b"http://127.0.0.1/",
        b"<html></html>",
        b"\0",
    ],
)
def test_what_is_no_feed_says_so_and_is_never_opened(data: bytes) -> None:
    found = feeds.read(data, BASE)
    assert isinstance(found, str)
    assert found.startswith("is no feed that can be read")


def test_entities_of_a_feed_neither_grow_nor_read_files() -> None:
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 9))
    bomb = (
        f'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "ha">{laughs}'
        '<!ENTITY f SYSTEM "file:///etc/passwd">]>'
        "<rss version='2.0'><channel><title>&f;</title><item><link>http://a.example/</link>"
        "<title>&l8;</title></item></channel></rss>"
    )
    for read in (feeds.read, sitemaps.read):
        found = read(bomb.encode(), BASE)
        assert isinstance(found, str) or "root:" not in repr(found)
        assert len(repr(found)) < 5_000


def test_a_packed_sitemap_is_read_and_a_bomb_is_not() -> None:
    plain = b"<urlset><url><loc>https://a.example/1</loc></url></urlset>"
    found = sitemaps.read(gzip.compress(plain), BASE)
    assert isinstance(found, Listing)
    assert [one.url for one in found.entries] == ["https://a.example/1"]
    told = sitemaps.read(gzip.compress(bytes(20_000_000)), BASE)
    assert isinstance(told, str)
    assert "is larger than 15 MB" in told


def test_a_sitemap_is_read_so_far_and_no_further() -> None:
    many = "".join(f"<url><loc>https://a.example/{one}</loc></url>" for one in range(1_500))
    found = sitemaps.read(f"<urlset>{many}</urlset>".encode(), BASE)
    assert isinstance(found, Listing)
    assert len(found.entries) == 1_000


@pytest.mark.parametrize(
    ("data", "kind", "found"),
    [
        (b"\xef\xbb\xbf<?xml version='1.0'?>\n<!-- x --><rss>", "text/html", SourceKind.FEED),
        (b"<rdf:RDF xmlns='x'>", "", SourceKind.FEED),
        (b' {"version": "https://jsonfeed.org/version/1"}', "text/plain", SourceKind.FEED),
        (b"<?xml version='1.0'?><sitemapindex>", "text/xml", SourceKind.SITEMAP),
        (b"<!doctype html><html><feed>", "text/html", SourceKind.PAGE),
    ],
)
def test_bytes_tell_what_they_are(data: bytes, kind: str, found: SourceKind) -> None:
    assert kind_of(data, kind) is found


def test_a_page_is_one_whatever_marks_its_address_came_with() -> None:
    one = page_key(parse("http://a.example/x?id=3&utm_source=rss&fbclid=9#top"))
    assert one == page_key(parse("https://A.example:443/x?id=3"))
    assert one != page_key(parse("https://a.example/x?id=4"))


EXPECTED = re.compile(
    rb"Expect:\s+not bozo and entries\[0\]\['(?P<field>link|title)'\] == (?P<said>u?'[^'\\]*')\s*\n"
)


def test_every_feed_of_feedparser_s_tests_is_read() -> None:
    counts = {"read": 0, "entries": 0, "refused": 0}
    held: dict[str, int] = {"link": 0, "title": 0}
    wrong: list[tuple[str, str, str]] = []
    with tarfile.open(shared("data/feeds/feeds.tar.gz")) as archive:
        for member in archive:
            if not member.isfile() or not member.name.endswith((".xml", ".json")):
                continue
            file = archive.extractfile(member)
            assert file is not None
            data = file.read()
            found = feeds.read(data, BASE)
            counts["read"] += 1
            if isinstance(found, str):
                counts["refused"] += 1
                continue
            counts["entries"] += len(found.entries)
            expected = EXPECTED.search(data)
            if expected is None or not found.entries or "/base/http_" in member.name:
                continue  # those count on an address that they were fetched from
            field = expected["field"].decode()
            said = ast.literal_eval(expected["said"].decode())
            if field == "link" and not said.startswith("http"):
                continue
            own = found.entries[0].url if field == "link" else found.entries[0].title
            held[field] += 1
            if own.rstrip("/").lower() != said.rstrip("/").lower():
                wrong.append((member.name, own, said))
    assert counts["read"] == 2_107
    assert counts["refused"] <= 8  # seven are of CDF, which nobody writes, and one is empty
    assert counts["entries"] >= 100
    assert wrong == []
    assert held["link"] >= 10
