"""A page's bytes and what its site says of them: encodings, addresses, feeds."""

from __future__ import annotations

import pytest

from index.fetching import pages
from index.fetching.address import parse
from index.fetching.entries import Entry
from index.values import Article, OfferedFeed
from tests.index.fetching.site import BEGUN

WHERE = parse("https://news.brask-courier.com/2031/ferry?id=3")
WORDS = (
    "Der Hafenmeister von Brask erklärte am Montag, die Fähre fahre für die übrigen Wochen nicht "
    "mehr, weil ihr Ruder im Sturm gebrochen sei und kein Ersatz zu bekommen ist."
)
CYRILLIC = (
    "Пором між двома берегами протоки зупинився в понеділок, бо під час шторму зламалося кермо, "
    "і запасного немає в жодному порту поблизу, сказав начальник порту."
)


def page(text: str, head: str = "") -> str:
    return f"<html><head>{head}</head><body><article><p>{text}</p></article></body></html>"


def read(data: bytes, charset: str | None, entry: Entry | None = None) -> Article:
    found = pages.article_of(data, charset, WHERE, entry or Entry(str(WHERE)), BEGUN)
    assert isinstance(found, Article), found
    return found


@pytest.mark.parametrize(
    ("text", "encoding", "head", "charset"),
    [
        (WORDS, "utf-8", "", "utf-8"),
        (WORDS, "utf-8", "", "iso-8859-1"),
        (WORDS, "utf-8", "<meta charset='windows-1251'>", "ascii"),
        (WORDS, "cp1252", "", "utf-8"),
        (WORDS, "cp1252", "<meta charset='iso-8859-1'>", "koi8-r"),
        (WORDS, "utf-16", "", None),
        (CYRILLIC, "windows-1251", "", "windows-1251"),
        (CYRILLIC, "koi8-u", "", "koi8-u"),
        (CYRILLIC, "koi8-u", "<meta charset='koi8-u'>", "no-such-charset"),
    ],
)
def test_the_bytes_are_believed_before_the_header(
    text: str, encoding: str, head: str, charset: str | None
) -> None:
    assert read(page(text, head).encode(encoding), charset).text == text


@pytest.mark.parametrize(
    ("declared", "url"),
    [
        ("https://www.brask-courier.com/ferry", "https://www.brask-courier.com/ferry"),
        ("/ferry", str(WHERE)),
        ("https://agency.example/ferry", str(WHERE)),
        ("https://brask-courier.com.evil.test/ferry", str(WHERE)),
        ("javascript:alert(1)", str(WHERE)),
    ],
)
def test_a_page_names_its_address_only_on_its_own_site(declared: str, url: str) -> None:
    head = f"<link rel='canonical' href='{declared}'>"
    assert read(page(WORDS, head).encode(), None).url == url


def test_what_a_page_lacks_its_feed_has() -> None:
    entry = Entry(
        str(WHERE),
        title="Fähre steht",
        published="2031-05-05T06:00:00+00:00",
        authors=("Ida Holm",),
        outlet="Inselbote",
        language="de",
    )
    found = read(page(WORDS).encode(), None, entry)
    assert (found.title, found.outlet, found.authors, found.language, str(found.published)) == (
        "Fähre steht",
        "Inselbote",
        ("Ida Holm",),
        "de",
        "2031-05-05 06:00:00+00:00",
    )


def test_the_feeds_of_a_page_are_found_but_not_its_comments() -> None:
    head = (
        "<link rel='alternate' type='application/rss+xml' title='News' href='/rss'>"
        "<link rel='ALTERNATE' type='application/feed+json' href='feed.json'>"
        "<link rel='alternate' type='application/rss+xml' title='Comments' href='/comments'>"
        "<link rel='alternate' type='text/html' href='/de'>"
        "<link rel='alternate' type='application/rss+xml' href='file:///etc/passwd'>"
    )
    assert pages.feeds_of(page(WORDS, head).encode(), None, WHERE) == (
        OfferedFeed("https://news.brask-courier.com/rss", "News"),
        OfferedFeed(
            "https://news.brask-courier.com/2031/feed.json",
            "https://news.brask-courier.com/2031/feed.json",
        ),
    )


def test_an_entry_s_own_words_need_to_be_more_than_a_teaser() -> None:
    assert pages.own_article(Entry(str(WHERE), content="<p>Read more.</p>"), BEGUN) == (
        "the feed itself has only 2 words of it"
    )
    own = pages.own_article(
        Entry(str(WHERE), content=f"<p>{WORDS}</p><p>{CYRILLIC} {WORDS}</p>"), BEGUN
    )
    assert isinstance(own, Article)
    assert own.text == f"{WORDS}\n\n{CYRILLIC} {WORDS}"
