"""What a browser shows of a page and what its tree says are two things: the pages are invented."""

from __future__ import annotations

import pytest

from tests.index.readers.conftest import One

FIRST = "The lock at Vessel Reach will stay shut until the autumn, the canal trust said on Monday."
SECOND = (
    "“Nobody told the boat owners,” said Tove Arness, who keeps the yard below the second gate."
)
THIRD = "Engineers found that the sill had moved by a hand’s breadth since it was measured in May."
FOURTH = (
    "The trust wants to drain the upper basin in June and to let the boats pass by the old cut."
)
ALL = [FIRST, SECOND, THIRD, FOURTH]
TITLE = "Lock stays shut"


def page(body: str, head: str = "") -> str:
    """Give a page around a body."""
    return (
        f"<!doctype html><html><head><title>{TITLE}</title>{head}</head><body>{body}</body></html>"
    )


def paragraphs(one: One, body: str) -> list[str]:
    """Give the paragraphs that are read of a page."""
    return one("a.html", page(body)).text.split("\n\n")


P = "".join(f"<p>{text}</p>" for text in ALL)


@pytest.mark.parametrize(
    "body",
    [
        f"<table><tr><td>Home</td><td><h1>{TITLE}</h1><div>3 May 2031</div>{P}</td></tr></table>",
        "<table><tr><td>" + "<br><br>".join(ALL) + "</td></tr></table>",
        "<table><tbody><tr><td>" + "<br/>\n<br/>".join(ALL) + "</td></tr></tbody></table>",
        "<table><tr><td><table><tr><td>" + P + "</td></tr></table></td><td>Ads</td></tr></table>",
        f"<table><tr><td>{' '.join(ALL[:2] * 2)}</td></tr></table>",
        "<table role='presentation'><tr><td>"
        + "".join(f"<div>{one}</div>" for one in ALL)
        + "</td></tr></table>",
        "<center><font face='x'>" + "<br><br>".join(ALL) + "</font></center>",
        "<div>" + "<br><br>".join(f"<span>{one}</span>" for one in ALL) + "</div>",
        "<div>" + "".join(f"<div><span><b>{one}<br></b></span></div>" for one in ALL) + "</div>",
        f"<div>{FIRST}<p>{SECOND}</p>{THIRD}<blockquote>{FOURTH}</blockquote></div>",
        "<section>" + "".join(f"<section>{one}</section>" for one in ALL) + "</section>",
        f"<article><dl><dd>{'</dd><dd>'.join(ALL)}</dd></dl></article>",
    ],
    ids=range(12),
)  # fmt: skip
def test_paragraphs_are_those_that_a_reader_sees(one: One, body: str) -> None:
    found = [text for text in paragraphs(one, body) if text not in {"Home", "Ads"}]
    expected = [" ".join(ALL[:2] * 2)] if " ".join(ALL[:2]) in body else ALL
    assert found == expected


@pytest.mark.parametrize("end", ["\n", "\r\n", "\n\t\t", "\n\n"])
def test_line_ends_of_the_source_are_spaces(one: One, end: str) -> None:
    folded = "".join(f"<div><span>{text.replace(' ', end)}<br></span></div>" for text in ALL)
    assert paragraphs(one, f"<div class='post-body'>{folded}</div>") == ALL


def test_an_element_may_keep_its_lines(one: One) -> None:
    lines = "\n".join(ALL[1:])
    kept = f"<article><p>{FIRST}</p><div style='white-space: pre-line'>{lines}</div></article>"
    assert paragraphs(one, kept) == ALL


def test_a_text_that_was_folded_for_a_screen_is_unfolded(one: One) -> None:
    words = " ".join([*ALL, *ALL]).split()
    lines = "\n".join(" ".join(words[at : at + 12]) for at in range(0, len(words), 12))
    assert paragraphs(one, f"<div><pre>{lines}</pre></div>") == [" ".join(words)]


def test_cells_of_figures_keep_their_words_apart(one: One) -> None:
    rows = (
        "<tr><th>Gate<br>number</th><th>State</th></tr>"
        "<tr><td><div>First</div><div>lower</div></td><td>shut<br>until June</td></tr>"
    )
    found = paragraphs(one, f"<article>{P}<table>{rows}</table></article>")
    assert found == [*ALL, "Gate number | State", "First lower | shut until June"]


@pytest.mark.parametrize("tag", ["aside", "footer", "fieldset", "dialog", "figure"])
def test_an_article_may_stand_in_what_is_mostly_put_aside(one: One, tag: str) -> None:
    assert paragraphs(one, f"<div>Home</div><{tag}><h1>{TITLE}</h1>{P}</{tag}>") == ALL


@pytest.mark.parametrize(
    "hidden",
    [
        "<p hidden>{}</p>", "<div style='display:none'><p>{}</p></div>",
        "<div style='color:red; display : none;'><p>{}</p></div>", "<template><p>{}</p></template>",
        "<p style='visibility:hidden'>{}</p>", "<noscript><p>{}</p></noscript>",
        "<p class='sr-only'>{}</p>", "<p class='note visually-hidden'>{}</p>",
        "<div aria-hidden='true'><p>{}</p></div>",
        "<p>x<span class='screen-reader-text'>{}</span></p>",
    ],
)  # fmt: skip
def test_what_nobody_sees_is_not_read(one: One, hidden: str) -> None:
    seen = hidden.format("The winner of the prize draw is told by post within a week of the day.")
    text = one("a.html", page(f"<article><p>{FIRST}</p>{seen}{P}</article>")).text
    assert "prize draw" not in text
    assert FOURTH in text


@pytest.mark.parametrize(
    "shown",
    [
        "<p><span aria-hidden='true'>T</span>he gate</p>",
        "<p hidden='until-found'>The gate</p>",
        "<div style='display:block'><p>The gate</p></div>",
    ],
)
def test_what_a_reader_sees_is_read(one: One, shown: str) -> None:
    more = shown.replace("he gate", "he gate is to be painted in the colours of the canal trust.")
    text = one("a.html", page(f"<article>{P}{more}</article>")).text
    assert "The gate is to be painted in the colours of the canal trust." in text


def test_an_article_that_a_script_would_show_is_read(one: One) -> None:
    assert paragraphs(one, f"<nav>Home</nav><div style='display:none'>{P}</div>") == ALL


ASKING = (
    "We and our 640 partners store cookies and read information on your device. You may accept or "
    "manage your choices at any time. " * 4
)


@pytest.mark.parametrize(
    "box",
    [
        "<div id='onetrust-banner-sdk'>{}</div>", "<div id='CybotCookiebotDialog'>{}</div>",
        "<div id='didomi-host'>{}</div>", "<div class='qc-cmp2-container'>{}</div>",
        "<div id='usercentrics-root'>{}</div>", "<div id='iubenda-cs-banner'>{}</div>",
        "<div class='cky-consent-container'>{}</div>",
        "<section id='cmplz-cookiebanner'>{}</section>",
        "<div id='sp_message_container_1'>{}</div>", "<div class='fc-consent-root'>{}</div>",
        "<div class='gdpr-popup'>{}</div>", "<div class='cookie-hinweis'>{}</div>",
        "<div>{}</div>",
    ],
)  # fmt: skip
def test_a_question_for_consent_is_no_article(one: One, box: str) -> None:
    text = box.format(f"<p>{ASKING}</p><p>Powered by nobody.</p>")
    assert paragraphs(one, f"{text}<div class='content'><h1>{TITLE}</h1>{P}</div>")[-4:] == ALL
    assert "partners" not in " ".join(paragraphs(one, f"{text}<article>{P}</article>"))


def entry(time: str, heading: str, text: str, tag: str = "article", kind: str = "live-post") -> str:
    """Give one entry of a live page."""
    moment = f"<time datetime='2031-05-03T{time}:00Z'>{time}</time>"
    return f"<{tag} class='{kind}'>{moment}<h2>{heading}</h2><p>{text}</p></{tag}>"


@pytest.mark.parametrize(
    ("tag", "kind", "around"),
    [
        ("article", "live-post", "main"), ("article", "entry", "main"), ("div", "liveblog-item",
        "div"),
        ("li", "ticker-entry", "ul"), ("section", "diretta", "main"),
    ],
)  # fmt: skip
def test_a_live_page_keeps_its_order_headings_and_times(
    one: One, tag: str, kind: str, around: str
) -> None:
    entries = (
        entry("18:40", "Gate closed", SECOND, tag, kind)
        + entry("18:22", "Crew on the way", THIRD, tag, kind)
        + entry("17:55", "First word", FOURTH, tag, kind)
    )
    body = f"<main><h1>{TITLE}</h1><p>{FIRST}</p><{around}>{entries}</{around}></main>"
    if around == "main":
        body = f"<main><h1>{TITLE}</h1><p>{FIRST}</p>{entries}</main>"
    assert paragraphs(one, body) == [
        FIRST,
        "18:40", "Gate closed", SECOND,
        "18:22", "Crew on the way", THIRD,
        "17:55", "First word", FOURTH,
    ]  # fmt: skip
