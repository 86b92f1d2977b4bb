"""What stands around articles on pages: the lock, the paper and the people are invented."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest

from index.readers.furniture import is_furniture
from tests.index.readers.conftest import One
from tests.index.readers.test_layout import ALL, FIRST, SECOND, TITLE, P, page

Fail = Callable[[str, bytes | str], tuple[str, str]]


@pytest.mark.parametrize(
    "line",
    [
        "5 minutes ago", "3h ago", "Updated 2 hours ago", "Posted: 5 min ago",
        "vor 5 Minuten", "il y a 2 heures", "hace 3 minutos", "5 minuti fa", "5 хвилин тому",
        "ADVERTISEMENT", "Advertisement", "Story continues below",
        "Article continues after this ad",
        "Read more: Ten locks that never opened", "Related: The canal in pictures",
        "Share this article",
        "Like this story? Share it with a friend!", "Comments", "12 comments", "Tags: canal, locks",
        "Filed under: Canals", "© 2031 Vessel Post",
        "Copyright 2031 Vessel Post. All rights reserved.",
        "Sign up for our newsletter and get the best of the Post in your inbox.",
        "Follow Tove Arness on Twitter @tove.", "Photo: Ida Holm/Northwire",
        "(Image credit: Northwire)",
        "Already a subscriber? Sign in.",
        "Pubblicità", "Leggi anche: Dieci chiuse", "Condividi",
        "Iscriviti alla newsletter del giornale.",
        "Foto: Ada Russo", "Riproduzione riservata",
        "Publicité", "À lire aussi : Dix écluses", "Lire aussi: Dix écluses",
        "Partager sur Facebook",
        "Inscrivez-vous à notre newsletter pour ne rien manquer.", "Tous droits réservés.",
        "Anzeige", "Lesen Sie auch: Zehn Schleusen", "Artikel wird nach der Anzeige fortgesetzt",
        "Mehr zum Thema: Zehn Schleusen", "Jetzt den Newsletter abonnieren.", "Kommentare",
        "Foto: dpa",
        "Publicidad", "Lea también: Diez esclusas", "Sigue leyendo", "Compartir en Facebook",
        "Suscríbete a nuestra newsletter.", "Te puede interesar: Diez esclusas", "Etiquetas: canal",
        "Реклама", "Читайте також: Десять шлюзів", "Поділитися",
        "Підписуйтесь на наш канал у Telegram.",
        "Коментарі", "Усі права захищено.", "Фото: Укрпрес",
        "We use cookies on this site. You can accept or reject them.",
        "Wir verwenden Cookies und Kennungen. Sie können sie akzeptieren oder ablehnen.",
        "Utilizamos cookies en este sitio. Puede aceptar o rechazar.",
    ],
)  # fmt: skip
def test_furniture_is_off_the_article(one: One, line: str) -> None:
    body = f"<article><p>{FIRST}</p><p>{line}</p>{P[len(FIRST) + 7 :]}</article>"
    assert one("a.html", page(body)).text.split("\n\n") == ALL


@pytest.mark.parametrize(
    "sentence",
    [
        "Read more books, the minister told pupils.", "Advertisement is the oldest of the arts.",
        "“We use cookies on this site, you can accept or reject them,” said Tove Arness.",
        "The regulator fined the shop because its cookies were set before anybody could accept.",
        "Share prices fell by a tenth on Monday.",
        "More: Utopia was written in 1516 and is still read.",
        "Subscribe to nothing, Arness told them.", "Related crimes rose by a third last year.",
        "5 minutes ago the lock opened.", "18:40", "10:42 was when it jammed.", "1:0 for Brask",
        "Photographs of the lock were shown in court.", "Tags were found on nine of the birds.",
        "“Follow us on Facebook,” the banner read.", "Follow the money, as she used to say.",
        "Subscribers only pay five crowns a month, the paper says.",
        "The page is for members of the public who want to object.",
        "Jetzt wird die Schleuse repariert.", "Підписали договір у травні.",
    ],
)  # fmt: skip
def test_a_sentence_is_no_furniture(sentence: str) -> None:
    assert is_furniture(sentence) == sentence.startswith("More:")


def test_a_byline_above_the_text_is_off_and_a_sentence_is_not(one: One) -> None:
    body = (
        f"<article><p>By Tove Arness and Ida Holm</p><p>By then it was late in May</p>{P}</article>"
    )
    assert one("a.html", page(body)).text.split("\n\n") == ["By then it was late in May", *ALL]


def test_headlines_of_other_articles_are_off(one: One) -> None:
    more = "<p>RELATED STORIES</p><p>Ten locks that never opened</p><p>Old cut to be dug out</p>"
    body = f"<article><p>{FIRST}</p>{more}{P[len(FIRST) + 7 :]}</article>"
    assert one("a.html", page(body)).text.split("\n\n") == ALL


def test_captions_are_off(one: One) -> None:
    picture = (
        "<figure><img src='a.jpg'><figcaption>The lock in the rain, in May.</figcaption></figure>"
        "<div class='wp-caption-text'>The yard below the gate, seen from the bank.</div>"
    )
    text = one("a.html", page(f"<article><p>{FIRST}</p>{picture}{P}</article>")).text
    assert "in the rain" not in text
    assert "from the bank" not in text


@pytest.mark.parametrize(
    ("head", "above", "published"),
    [
        ('<meta property="article:modified_time" content="2031-05-06T09:00:00Z">', "", None),
        ('<meta property="og:updated_time" content="2031-05-06T09:00:00Z">', "", None),
        (
            '<meta property="article:modified_time" content="2031-05-06T09:00:00Z">'
            '<meta name="date" content="2031-05-06">', "", None,
        ),
        ("", "<p>Published: 4 March 2031 | Updated: 6 May 2031</p>", date(2031, 3, 4)),
        ("", "<p>Updated: 6 May 2031</p>", None),
        ("", "<p>Publié le 4 mars 2031, mis à jour le 6 mai 2031</p>", date(2031, 3, 4)),
        ("", '<time itemprop="dateModified" datetime="2031-05-06">6 May</time>', None),
        ("", '<p class="updated"><time datetime="2031-05-06">6 May</time></p>', None),
        (
            "", '<time class="published" datetime="2031-03-04T10:00:00Z">4 March</time>',
            datetime(2031, 3, 4, 10, tzinfo=UTC),
        ),
        ('<link rel="canonical" href="https://v.example/2031/03/04/lock">', "", date(2031, 3, 4)),
        (
            '<script type="application/ld+json">'
            '{"@type": "NewsArticle", "dateModified": "2031-05-06T09:00:00Z"}</script>', "", None,
        ),
    ],
    ids=range(11),
)  # fmt: skip
def test_the_day_of_a_change_is_never_the_publications(
    one: One, head: str, above: str, published: object
) -> None:
    article = one("a.html", page(f"<article><h1>{TITLE}</h1>{above}{P}</article>", head))
    assert article.published == published
    assert article.text.split("\n\n") == ALL


@pytest.mark.parametrize(
    ("title", "head"),
    [
        (f"{TITLE} - News - Vessel Post", '<meta property="og:site_name" content="Vessel Post">'),
        (f"{TITLE} | Vessel Post", '<meta property="og:site_name" content="Vessel Post">'),
        (f"Vessel Post: {TITLE}", f'<meta property="og:title" content="{TITLE} — Vessel Post">'
         '<meta property="og:site_name" content="Vessel Post">'),
        (f"{TITLE} | vesselpost.example", '<meta property="og:url" content="https://vesselpost.example/a">'),
        (f"{TITLE} :: Vessel Post", ""),
        (TITLE, f'<meta property="og:title" content="{TITLE} | Vessel Post">'),
    ],
    ids=range(6),
)  # fmt: skip
def test_the_name_of_the_site_is_off_the_title(one: One, title: str, head: str) -> None:
    html = page(f"<article><h1>{TITLE}</h1>{P}</article>", head).replace(
        f"<title>{TITLE}<", f"<title>{title}<"
    )
    article = one("a.html", html)
    assert article.title == TITLE
    assert article.text.split("\n\n") == ALL


def test_a_hyphen_in_a_title_is_no_site(one: One) -> None:
    html = page(f"<article>{P}</article>").replace(
        f"<title>{TITLE}<", "<title>Wind - and rain - come<"
    )
    assert one("a.html", html).title == "Wind - and rain - come"


def test_entities_escaped_twice_are_signs(one: One) -> None:
    body = (
        "<article><p>&amp;ldquo;The caf&amp;eacute;&amp;rsquo;s boat is ours,&amp;rdquo; said "
        "Ren&amp;eacute; Arness on Monday, when the council met to vote on the moorings.</p>"
        "<p>It costs 40 &amp;euro; a day, the owners said in a letter.</p></article>"
    )
    assert one("a.html", page(body)).text.split("\n\n") == [
        "“The café’s boat is ours,” said René Arness on Monday, when the council met to vote on "
        "the moorings.",
        "It costs 40 € a day, the owners said in a letter.",
    ]


PAID = (
    '<script type="application/ld+json">'
    '{"@type":"NewsArticle","isAccessibleForFree":false}</script>'
)


@pytest.mark.parametrize(
    ("line", "head"),
    [
        ("This article is for subscribers only.", ""),
        ("Subscribe to continue reading. Already a subscriber? Sign in.", ""),
        ("Articolo riservato agli abbonati. Sei già abbonato?", ""),
        ("Article réservé aux abonnés. Il vous reste 80 % de cet article à lire.", ""),
        ("Jetzt abonnieren und weiterlesen. Nur für Abonnenten.", ""),
        ("Contenido exclusivo para suscriptores. ¿Ya eres suscriptor?", ""),
        ("Лише для передплатників.", ""),
        ("The trust wants to drain the upper…", PAID),
    ],
)
def test_the_beginning_of_a_paid_article_is_refused(failure: Fail, line: str, head: str) -> None:
    body = f"<article><h1>{TITLE}</h1><p>{FIRST[:60]}…</p><p>{line}</p></article>"
    where, why = failure("a.html", page(body, head))
    assert (where, why) == (
        "a.html", "shows only the beginning of an article that must be paid for; save it whole",
    )  # fmt: skip


def test_a_paid_article_that_is_whole_is_read(one: One) -> None:
    assert one("a.html", page(f"<article>{P}</article>", PAID)).text.split("\n\n") == ALL
    long = f"<article>{P}{P.replace('lock', 'gate')}<p>Already a subscriber? Sign in.</p></article>"
    assert "subscriber" not in one("a.html", page(long)).text


def test_consent_alone_is_refused(failure: Fail) -> None:
    asking = "We use cookies on your device. You can accept them or manage your choices. "
    body = f"<div><p>{asking}</p><p>{asking * 2}</p></div>"
    assert failure("a.html", page(body))[1] == (
        "shows only a question for consent; save the page once that is answered"
    )


@pytest.mark.parametrize("tag", ["article", "li", "div"])
def test_a_list_of_pages_is_refused(failure: Fail, tag: str) -> None:
    cards = "".join(
        f"<{tag}><h2><a href='/{number}'>Gate number {number} will stay shut</a></h2>"
        f"<p>The canal trust has found a crack in the sill of gate {number}.</p></{tag}>"
        for number in range(12)
    )
    assert failure("a.html", page(f"<main><h1>Canals</h1>{cards}</main>"))[1] == (
        "lists other pages and holds no article of its own; add those pages"
    )


def test_an_article_with_linked_headings_is_no_list(one: One) -> None:
    parts = "".join(
        f"<h2><a href='/{number}'>The gate at mile {number}</a></h2><p>{number} {' '.join(ALL)}</p>"
        for number in range(6)
    )
    assert one("a.html", page(f"<article>{parts}</article>")).text.count("hand’s breadth") == 6


def test_a_notice_is_refused(failure: Fail) -> None:
    body = "<div><p>Please enable JavaScript to view this page in your browser.</p></div>"
    assert failure("a.html", page(body))[1].startswith("shows only a notice and no article")


@pytest.mark.parametrize("name", ["text", "body", "content"])
def test_html_in_a_body_is_taken_off(one: One, name: str) -> None:
    html = (
        f"<p>{FIRST}</p>\n<script>x()</script><p>&ldquo;Nobody told <b>the boat</b> owners,&rdquo;"
        "<br>said Tove Arness.</p><ul><li>One</li><li>Two</li></ul><div hidden>Draw</div>"
    )
    assert one("a.jsonl", json.dumps({name: html})).text.split("\n\n") == [
        FIRST, "“Nobody told the boat owners,”", "said Tove Arness.", "One", "Two",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("a < b and c > d", "a < b and c > d"),
        ("Write <Speaker> in brackets.", "Write <Speaker> in brackets."),
        ("&lt;p&gt;The gate.&lt;/p&gt;", "The gate."),
        ("It&#8217;s late in the caf&eacute;.", "It’s late in the café."),
        ("The gate.<br />The yard.", "The gate.\n\nThe yard."),
        ("<div>" * 200 + "deep" + "</div>" * 200, "deep"),
    ],
)
def test_what_is_html_in_a_body_and_what_is_not(one: One, written: str, shown: str) -> None:
    assert one("a.jsonl", json.dumps({"text": written})).text == shown


def test_a_whole_page_in_a_body(one: One) -> None:
    article = one(
        "a.jsonl", json.dumps({"content": page(f"<nav>Home</nav><article>{P}</article>")})
    )
    assert article.text.split("\n\n") == ALL
    assert SECOND in article.text
