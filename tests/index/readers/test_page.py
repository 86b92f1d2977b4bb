"""Saved web pages: the town, the paper and the people are invented."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest

from index.readers import page
from tests.index.readers.conftest import One

Fail = Callable[[str, bytes | str], tuple[str, str]]

PARAGRAPHS = (
    "The ferry between Kestrel Bay and Addlemouth has stopped, the harbour office said on Monday.",
    "“We found a crack as long as my arm,” said Ida Holm, who has run the office for nine years.",
    "Passengers waited <b>three hours</b> at the pier<br>before buses took them home, in the rain.",
    "The ferry’s owner, Vale Lines, said it would pay for hotels &amp; meals until the end of May.",
)
SHOWN = (
    PARAGRAPHS[0],
    PARAGRAPHS[1],
    "Passengers waited three hours at the pier",
    "before buses took them home, in the rain.",
    "The ferry’s owner, Vale Lines, said it would pay for hotels & meals until the end of May.",
)
LINKED_DATA = {
    "@context": "https://schema.org",
    "@graph": [
        {"@type": "WebSite", "name": "Elsewhere"},
        {
            "@type": ["NewsArticle"],
            "headline": "Ferry stops",
            "datePublished": "2031-03-04T17:06:00+01:00",
            "dateModified": "2031-04-01T00:00:00+01:00",
            "author": [{"@type": "Person", "name": "Ida Holm"}, {"name": "Per Vang"}],
            "publisher": {"@type": "Organization", "name": "Kestrel Courier"},
        },
    ],
}


def html(*, head: str = "", title: str = "Ferry stops", lang: str = ' lang="en-GB"') -> str:
    """Give a page with a menu, an article of four paragraphs, a list, a table and a footer."""
    body = "\n".join(f"<p>{text}</p>" for text in PARAGRAPHS)
    return f"""<!DOCTYPE html><html{lang}><head><title>{title}</title>{head}</head><body>
    <nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
    <main><article><h1>{title}</h1>{body}
    <h2>What is known</h2>
    <ul><li>The crack was found on Sunday evening by a diver.</li></ul>
    <table><tr><th>Day</th><th>Ferries</th></tr><tr><td>Sunday</td><td>14</td></tr></table>
    </article></main>
    <div class="comments"><p>Ola: what a mess, I waited for hours on that pier!</p></div>
    <footer><p>© 2019 Kestrel Courier. All rights reserved.</p></footer></body></html>"""


def script(data: object) -> str:
    """Give JSON-LD as a page holds it."""
    return f'<script type="application/ld+json">{json.dumps(data)}</script>'


def test_one_paragraph_for_each_of_the_page(one: One) -> None:
    article = one("a.html", html())
    assert article.title == "Ferry stops"
    assert article.text.split("\n\n") == [
        *SHOWN,
        "What is known",
        "The crack was found on Sunday evening by a diver.",
        "Day | Ferries",
        "Sunday | 14",
    ]


def test_linked_data_gives_the_fields(one: One) -> None:
    link = '<link rel="canonical" href="https://kestrel.example/ferry">'
    article = one("a.html", html(head=script(LINKED_DATA) + link))
    assert article.authors == ("Ida Holm", "Per Vang")
    assert article.outlet == "Kestrel Courier"
    assert article.published == datetime(2031, 3, 4, 16, 6, tzinfo=UTC)
    assert article.language == "en"
    assert article.url == "https://kestrel.example/ferry"


@pytest.mark.parametrize(
    "wrapping", ["<![CDATA[{}]]>", "//<![CDATA[\n{}\n//]]>", "<!--{}-->", "{};"]
)
def test_linked_data_may_be_wrapped(one: One, wrapping: str) -> None:
    data = wrapping.replace("{}", json.dumps(LINKED_DATA))
    article = one("a.html", html(head=f'<script type="application/ld+json">{data}</script>'))
    assert article.authors == ("Ida Holm", "Per Vang")


def test_meta_tags_give_the_fields(one: One) -> None:
    head = """
      <meta property="og:title" content="Ferry stops &amp; waits">
      <meta property="og:url" content="https://kestrel.example/ferry">
      <meta property="og:site_name" content="Kestrel Courier">
      <meta property="article:published_time" content="2031-03-04T17:06:00Z">
      <meta property="article:author" content="https://social.example/ida">
      <meta name="author" content="By Ida Holm and Per Vang">"""
    article = one("a.htm", html(head=head))
    assert article.title == "Ferry stops & waits"
    assert article.url == "https://kestrel.example/ferry"
    assert article.outlet == "Kestrel Courier"
    assert article.published == datetime(2031, 3, 4, 17, 6, tzinfo=UTC)
    assert article.authors == ("Ida Holm", "Per Vang")


def test_a_page_that_declares_nothing_is_given_nothing(one: One) -> None:
    article = one("a.html", html(lang=""))
    assert (article.url, article.outlet, article.authors) == (None, None, ())
    assert (article.published, article.language) == (None, None)


@pytest.mark.parametrize(
    ("written", "names"),
    [
        ("By Ida Holm", ("Ida Holm",)),
        ("Ida Holm May 4", ("Ida Holm",)),
        ("Ida Holm Monday", ("Ida Holm",)),
        ("Ida May", ("Ida May",)),
        ("Username", ()),
        ("Last Updated January 7", ()),
    ],
)
def test_a_name_beside_the_text_is_cleaned(one: One, written: str, names: tuple[str, ...]) -> None:
    byline = f'<article><span class="author">{written}</span>'
    assert one("a.html", html().replace("<article>", byline)).authors == names


def test_a_year_of_copyright_is_no_date(one: One) -> None:
    assert one("a.html", html(head='<meta name="copyright" content="2019">')).published is None


def test_a_day_in_a_meta_tag_is_a_date(one: One) -> None:
    published = one("a.html", html(head='<meta name="date" content="2031-03-04">')).published
    assert published == date(2031, 3, 4)
    assert not isinstance(published, datetime)


@pytest.mark.parametrize(
    "broken",
    [
        '<script type="application/ld+json">{"@type": "NewsArticle", </script>',
        '<script type="application/ld+json">' + "[" * 20_000 + "</script>",
        '<script type="application/ld+json"></script>',
        script([[[[[[[[[LINKED_DATA]]]]]]]]]),
        script({"@type": 7, "@graph": 5, "mainEntity": "x"}),
        script(
            {"@type": "NewsArticle", "author": 7, "datePublished": [], "publisher": {"name": 3}}
        ),
        '<meta property="" content="x"><meta name="author">',
    ],
    ids=range(7),
)
def test_broken_declarations_are_passed_over(one: One, broken: str) -> None:
    article = one("a.html", html(head=broken))
    assert article.text.split("\n\n")[:5] == list(SHOWN)
    assert article.authors == ()


@pytest.mark.parametrize("encoding", ["cp1252", "utf-8", "utf-8-sig", "utf-16"])
def test_encodings(one: One, encoding: str) -> None:
    named = "iso-8859-1" if encoding == "cp1252" else encoding
    article = one("a.html", html(head=f'<meta charset="{named}">').encode(encoding))
    assert article.text.split("\n\n")[:5] == list(SHOWN)


def test_a_page_in_xml_with_an_encoding_of_its_own(one: One) -> None:
    data = '<?xml version="1.0" encoding="iso-8859-1"?>\n' + html()
    assert one("a.html", data.encode("cp1252")).text.split("\n\n")[:5] == list(SHOWN)


def test_nul_bytes_do_not_end_a_page(one: One) -> None:
    data = html().replace("crack as", "cr\x00ack as").encode()
    assert one("a.html", data).text.split("\n\n")[:5] == list(SHOWN)


@pytest.mark.parametrize("name", ["a.html.gz", "a.htm.gz"])
def test_a_compressed_page(one: One, name: str) -> None:
    assert one(name, gzip.compress(html().encode())).text.split("\n\n")[:5] == list(SHOWN)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "holds no text"),
        (b"   \n", "holds no text"),
        (b"<html><head><title>Ferry</title></head><body></body></html>", "holds no "),
        (b"<html><body><script>x()</script></body></html>", "holds no "),
        (gzip.compress(html().encode())[:-20], "is broken from here on as a gzip file"),
        (b"\x1f\x8b\x08\x00", "is broken from here on as a gzip file"),
        (gzip.compress(bytes(17 * 1024 * 1024)), "a page of more than 16,777,216 bytes"),
        (b"<p>" + b"x" * 16 * 1024 * 1024, "a page of more than 16,777,216 bytes"),
    ],
    ids=range(8),
)
def test_what_is_no_page_is_a_failure(failure: Fail, content: bytes, reason: str) -> None:
    where, why = failure("a.html", content)
    assert where == "a.html"
    assert why.startswith(reason)


@pytest.mark.parametrize(
    "content",
    [
        b"<div>" * 30_000 + b"deep",
        bytes(range(256)) * 40,
        b"<a" * 5_000,
        b"<![CDATA[<!DOCTYPE<?xml" * 50,
        b"<html><body>&#0;&#xFFFFFFFF;&bogus;</body></html>",
        b"\xff\xfe<\x00p\x00>",
    ],
    ids=range(6),
)
def test_no_page_raises(read: Callable[[str, bytes], list[object]], content: bytes) -> None:
    assert len(read("a.html", content)) == 1


def test_what_the_foreign_parser_raises_is_a_failure(
    failure: Fail, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(tree: object) -> object:
        raise RecursionError("too deep")

    monkeypatch.setattr(page, "declared", refuse)
    assert failure("a.html", html()) == (
        "a.html", "the page cannot be taken apart (RecursionError); save it as plain text",
    )  # fmt: skip
