"""Fields made fit to show."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.readers import fields


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("Harbour opens", "Harbour opens"),
        (" Harbour\r\n\r\n opens\t", "Harbour opens"),
        ("Har\u202ebour\u2066 \x07opens\x00\u200f", "Harbour opens"),
        ("Har\u200bbour\u00ad \ud800", "Harbour \ufffd"),
        ("", None), (" \n ", None), ("null", None), ("NaN", None), (None, None), (12, None),
        (["Harbour"], None), (float("nan"), None),
    ],
)  # fmt: skip
def test_a_line(written: object, shown: str | None) -> None:
    assert fields.line(written, 100) == shown


def test_a_long_line_is_cut_at_a_word() -> None:
    assert fields.line("harbour " * 200_000, 30) == "harbour harbour harbour…"
    assert fields.line("x" * 400, 300) == "x" * 299 + "…"
    assert fields.shortened("The ferry is", 12) == "The ferry is"
    assert fields.shortened("The ferry is late", 10) == "The ferry…"


@given(st.text(), st.integers(2, 40))
def test_a_line_is_short_and_single(written: str, longest: int) -> None:
    shown = fields.line(written, longest)
    assert shown is None or (0 < len(shown) <= longest and len(shown.splitlines()) == 1)


@pytest.mark.parametrize(
    ("written", "names"),
    [
        ("Isa Vara, Rosa Cale y Juan Mir", ("Isa Vara", "Rosa Cale", "Juan Mir")),
        ("Por Isa Vara y Rosa Cale", ("Isa Vara", "Rosa Cale")),
        ("di Ada Russo e Ugo Neri", ("Ada Russo", "Ugo Neri")),
        ("Par Luc Morel et Zoé Blin", ("Luc Morel", "Zoé Blin")),
        ("Von Jörg Abt und Ute Lenz", ("Jörg Abt", "Ute Lenz")),
        ("Von Jörg Abt, Redakteurin und Ute Lenz", ("Jörg Abt", "Ute Lenz")),
        ("Олена Коваль та Іван Бойко", ("Олена Коваль", "Іван Бойко")),
        ("Автор: Олена Коваль і Іван Бойко", ("Олена Коваль", "Іван Бойко")),
        ("Ada Russo, inviata", ("Ada Russo",)),
        ("Juan Orta y Gamboa", ("Juan Orta y Gamboa",)),
        ("Juan Orta y Gamboa y Isa Vara", ("Juan Orta y Gamboa", "Isa Vara")),
        ("Costa e Silva", ("Costa e Silva",)),
        ("Yves Etienne", ("Yves Etienne",)),
        ("Andy Tandy", ("Andy Tandy",)),
    ],
)
def test_authors_in_six_languages(written: str, names: tuple[str, ...]) -> None:
    assert fields.authors(written) == names


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("Caf&eacute; opens", "Café opens"),
        ("Bell &amp; Sons", "Bell & Sons"),
        ("It&#8217;s late", "It’s late"),
        ("What “&nbsp;” means", "What “&nbsp;” means"),
    ],
)
def test_entities_escaped_twice_are_read_in_a_line(written: str, shown: str) -> None:
    assert fields.line(written, 100) == shown


@pytest.mark.parametrize(
    ("written", "names"),
    [
        ("By Ida Holm", ("Ida Holm",)),
        ("Ida Holm and Per Vang", ("Ida Holm", "Per Vang")),
        ("Ida Holm, Per Vang & Ola Rui", ("Ida Holm", "Per Vang", "Ola Rui")),
        ("Ida Holm, MD", ("Ida Holm, MD",)),
        ("Ida Holm, Northwire Political Writer", ("Ida Holm",)),
        (["Ida Holm", "IDA HOLM", "", None, "Per Vang"], ("Ida Holm", "Per Vang")),
        ([{"@type": "Person", "name": "Ida Holm"}, {"id": 4}], ("Ida Holm",)),
        ({"name": "Ida Holm"}, ("Ida Holm",)),
        ("Ida Holm; Per Vang", ("Ida Holm", "Per Vang")),
        ("https://kestrel.example/people/ida", ()),
        ("ida@kestrel.example", ()),
        (None, ()), (4, ()), ("unknown", ()), ([["Ida Holm"]], ()),
    ],
)  # fmt: skip
def test_authors(written: object, names: tuple[str, ...]) -> None:
    assert fields.authors(written) == names


def test_at_most_twenty_authors_of_a_hundred_characters() -> None:
    written = [f"{'Ida ' * 40}{number}" for number in range(1000)]
    assert fields.authors(written) == ("Ida " * 24 + "Ida…",)
    assert len(fields.authors([f"Ida Holm {number}" for number in range(1000)])) == 20


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Northwire", "Northwire"), ("@northwire", "northwire"), ({"id": None, "name": "Nw"}, "Nw"),
        ("https://northwire.example", None), ("www.northwire.example", None), ({}, None), (3, None),
    ],
)  # fmt: skip
def test_outlet(written: object, name: str | None) -> None:
    assert fields.outlet(written) == name


@pytest.mark.parametrize(
    ("written", "tag"),
    [
        ("en", "en"), ("en-GB", "en"), ("pt_BR", "pt"), ("no", "no"), ("zh-Hant-TW", "zh"),
        ("English", None), ("", None), (None, None), (False, None), ("e", None), ("en;q=1", None),
    ],
)  # fmt: skip
def test_language(written: object, tag: str | None) -> None:
    assert fields.language(written) == tag


@pytest.mark.parametrize(
    ("written", "linked"),
    [
        ("https://kestrel.example/a", "https://kestrel.example/a"),
        (" http://kestrel.example/a b\n", "http://kestrel.example/a%20b"),
        ("https://ida:secret@kestrel.example:8443/a", "https://kestrel.example:8443/a"),
        ("HTTPS://Kestrel.Example/A", "https://kestrel.example/A"),
        ("https://kestrel.example/a?b=c&d=é#e", "https://kestrel.example/a?b=c&d=%C3%A9#e"),
        ("https://kestrel.example/%41%zz%", "https://kestrel.example/%41%25zz%25"),
        ("https://kestrel.example/<b>`x`[y](z)|\\", "https://kestrel.example/%3Cb%3E%60x%60%5By%5D(z)%7C%5C"),
        ("https://bücher.example/", "https://xn--bcher-kva.example/"),
        ("http://[::1]:80/a", "http://[::1]:80/a"),
        ("https://kestrel.example", "https://kestrel.example"),
        ("ftp://kestrel.example/a", None), ("javascript:alert(1)", None),
        ("//kestrel.example", None),
        ("kestrel.example/a", None), ("https://", None), ("https:///a", None), ("", None),
        (None, None), ("https://kestrel.example:port/", None), ("http://[::1/", None), (7, None),
        ("https://kestrel.example/" + "a" * 2_000, None),
        ("https://kestrel.example/" + "é" * 400, None),
        ("https://kes trel.example/", None), ("https://" + "a" * 70 + ".example/", None),
        ("https://kestrel.example\\@evil.example/", None), ("https://a..example/", None),
        ("data:text/html,x", None), ("https://kestrel.example:99999/", None),
    ],
)  # fmt: skip
def test_url(written: object, linked: str | None) -> None:
    assert fields.url(written) == linked


@given(st.text() | st.text().map(lambda end: "https://kestrel.example/" + end))
def test_a_url_is_a_fixed_point_and_has_no_room_for_markup(written: str) -> None:
    linked = fields.url(written)
    if linked is not None:
        assert fields.url(linked) == linked
        assert linked.isascii()
        assert not set(linked) & set(' <>"`[]|\\^{}\n')
        assert urlsplit(linked).scheme in {"http", "https"}
        assert urlsplit(linked).username is None
