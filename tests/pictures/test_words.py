"""Discord's markdown as HTML: what is shown, and that nothing in it can run."""

from __future__ import annotations

import re
from html import unescape
from html.parser import HTMLParser

import pytest
from hypothesis import given

from tests.bot.test_markdown import TEXTS
from tests.loopback.markdown import read
from tests.pictures.words import TAGS, html_of, moment

ALLOWED = {"div", "span", "a", "br", "pre", "blockquote", "h1", "h2", "h3", *TAGS.values()}


class Seen(HTMLParser):
    """Collect the tags and addresses of a piece of HTML, and see that each is closed."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.addresses: list[str] = []
        self.open: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}
        self.addresses += [value or "" for name, value in attrs if name == "href"]
        if tag != "br":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


@pytest.mark.parametrize(
    ("markdown", "html"),
    [
        ("plain", '<div class="line">plain</div>'),
        ("one\n\ntwo", '<div class="line">one</div><div class="line"><br></div>'
                       '<div class="line">two</div>'),
        ("**bold** *slanted*", '<div class="line"><strong>bold</strong> <em>slanted</em></div>'),
        ("-# small **b**", '<div class="line subtext">small <strong>b</strong></div>'),
        ("### Head\ntext", '<h3>Head</h3><div class="line">text</div>'),
        ("# Head", "<h1>Head</h1>"),
        ("> a\n> \n> b\nc", '<blockquote><div class="line">a</div><div class="line"><br></div>'
                            '<div class="line">b</div></blockquote><div class="line">c</div>'),
        ("[Title](https://a.example/?x=1&y=2)",
         '<div class="line"><a href="https://a.example/?x=1&amp;y=2">Title</a></div>'),
        ("`a<b`", '<div class="line"><code>a&lt;b</code></div>'),
        ("```\n<b>\n\nx\n```", "<pre>&lt;b&gt;\n\nx</pre>"),
        ("- a\n- b", '<div class="line list">• a</div><div class="line list">• b</div>'),
        ("at <t:0:D>", '<div class="line">at <span class="time">1 January 1970</span></div>'),
        ("<@7> and <@8>", '<div class="line"><span class="mention">@ada</span> and '
                          '<span class="mention">&lt;@8&gt;</span></div>'),
        ("<<https://a.example>", '<div class="line">&lt;https://a.example</div>'),
        ("\\<script\\>", '<div class="line">&lt;script&gt;</div>'),
    ],
)  # fmt: skip
def test_markdown_is_drawn_as_discord_shows_it(markdown: str, html: str) -> None:
    assert html_of(markdown, {"<@7>": "@ada"}) == html


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("<t:1741077600:D>", "4 March 2025"),
        ("<t:1741077600:F>", "Tuesday, 4 March 2025 08:40"),
        ("<t:1741077600:t>", "08:40"),
        ("<t:-86400:D>", "31 December 1969"),
        ("<t:99999999999999999>", "Invalid Date"),
    ],
)
def test_a_timestamp_is_shown_as_a_day(written: str, shown: str) -> None:
    assert moment(written) == shown


@given(TEXTS)
def test_any_text_is_drawn_whole_and_harmless(text: str) -> None:
    html = html_of(f"> {text}\n<script>alert(1)</script> [x](javascript:alert) \"'>")
    seen = Seen(html)
    assert seen.open == []
    assert seen.tags <= ALLOWED
    assert seen.attributes <= {"class", "href"}
    assert all(re.match(r"(?:https?|steam|discord|tel|sms|mailto):|[^:]*$", each) or "@" in each
               for each in seen.addresses)  # fmt: skip
    assert not any(each.lower().startswith("javascript") for each in seen.addresses)


@given(TEXTS)
def test_any_escaped_text_is_drawn_as_it_reads(text: str) -> None:
    html = html_of("".join(f"\\{each}" if each in "*_~`|<>[]#@:-+.>" else each for each in text))
    drawn = unescape(re.sub(r"<br>|<[^>]+>", "", html))
    shown = read("".join(f"\\{each}" if each in "*_~`|<>[]#@:-+.>" else each for each in text)).text
    assert drawn.replace("\n", "") == shown.replace("\n", "")
