"""Bytes to text."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.readers.decode import decode

ENGLISH = "“The café on Pier 4 won’t close – not this year,” Ida Holm said. It costs €5.\n"
FRENCH = "« Nous ne fermerons pas l’école à Noël », a déclaré Anaïs Grée, maire de Vaubrume.\n"
SPANISH = "¿Qué dijo la alcaldesa? ¡No! El niño cruzó el puente a las 3½ horas.\n"
CZECH = (
    "Starosta Hřebence řekl, že most bude v pondělí uzavřen. Příští týden začnou opravy, "
    "uvedl úřad. Obyvatelé městečka s tím nesouhlasí a chystají protest před radnicí.\n"
)
HUNGARIAN = (
    "A polgármester azt mondta, hogy a hidat hétfőn lezárják. Őszintén szólva nem tűnt boldognak. "
    "A lakók szerint a döntés elhamarkodott volt, és gyűlést hívtak össze a főtérre. "
    "A képviselők később döntenek.\n"
)
POLISH = "Burmistrz Wierzbna powiedział, że most zostanie zamknięty w poniedziałek.\n"
RUSSIAN = "Мэр Верхозёрска сказал, что мост закроют в понедельник. Жители города против этого.\n"
GREEK = "Η δήμαρχος της Αλμύρας είπε ότι η γέφυρα θα κλείσει τη Δευτέρα.\n"
CHINESE = "云桥市市长说，大桥将于星期一关闭，直到修复工作完成。\n"
JAPANESE = (
    "霧浜市の市長は、橋は月曜日に閉鎖されると述べた。住民はこの決定に反対しており、"
    "来週の会議で説明を求める予定だ。市の担当者によると、工事は三か月かかる見込みで、"
    "バスの路線も変更される。\n"
)


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (ENGLISH, "cp1252"), (FRENCH, "cp1252"), (SPANISH, "cp1252"), (SPANISH, "latin-1"),
        ("Naïve façade", "latin-1"), (POLISH, "cp1250"), (POLISH, "iso8859-2"), (CZECH, "cp1250"),
        (HUNGARIAN, "cp1250"),
        (RUSSIAN, "cp1251"), (RUSSIAN, "koi8-r"), (GREEK, "cp1253"), (CHINESE, "gb18030"),
        (CHINESE, "utf-8"), (JAPANESE, "shift_jis"),
    ],
)  # fmt: skip
def test_an_encoding_is_recognised_without_help(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)) == text


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_a_byte_order_mark_decides_and_goes(mark: bytes, encoding: str) -> None:
    assert decode(mark + ENGLISH.encode(encoding)) == ENGLISH


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_wide_characters_without_a_mark(encoding: str) -> None:
    text = "The ferry has stopped. Nobody knows why.\n"
    assert decode(text.encode(encoding)) == text


def test_a_few_broken_bytes_leave_utf8() -> None:
    data = (ENGLISH * 4).encode()
    assert decode(data + b"\xff" + data) == ENGLISH * 4 + "\ufffd" + ENGLISH * 4


def test_a_character_cut_at_the_end_leaves_utf8() -> None:
    assert decode("“Nein”, sagte die Bürgermeisterin".encode()[:-1] + b"n\xe2\x80").endswith(
        "n\ufffd"
    )


@pytest.mark.parametrize("declared", ["iso-8859-2", "ISO-8859-2"])
def test_a_page_declares_its_encoding(declared: str) -> None:
    # These bytes are a plausible text in Windows-1252, too.
    page = f'<html><head><meta charset="{declared}"></head><p>Łódź õ¾</p>'
    data = page.encode("iso8859-2", "ignore")
    assert decode(data, page=True) == data.decode("iso8859-2")


def test_latin_1_declared_means_windows_1252() -> None:
    head = '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">'
    assert decode((head + ENGLISH).encode("cp1252"), page=True) == head + ENGLISH


def test_valid_utf8_is_believed_before_a_wrong_declaration() -> None:
    page = '<meta charset="iso-8859-1">' + ENGLISH
    assert decode(page.encode(), page=True) == page


def test_a_seven_bit_encoding_is_believed() -> None:
    page = '<meta charset="iso-2022-jp">' + JAPANESE
    assert decode(page.encode("iso2022_jp"), page=True) == page


@pytest.mark.parametrize("name", ["base64", "rot13", "no-such", "utf-9", "undefined", "x" * 39])
def test_a_declared_encoding_that_is_none_is_passed_over(name: str) -> None:
    page = f'<meta charset="{name}">' + ENGLISH
    assert decode(page.encode("cp1252"), page=True) == page


def test_a_declaration_in_plain_text_is_only_text() -> None:
    text = '<meta charset="koi8-r"> ' + ENGLISH
    assert decode(text.encode("cp1252")) == text


@given(st.binary(max_size=200), st.booleans())
def test_no_bytes_raise(data: bytes, page: bool) -> None:
    assert isinstance(decode(data, page=page), str)


@given(st.text(alphabet=st.characters(exclude_characters="\x00\ufeff", codec="utf-8")))
def test_utf8_comes_back(text: str) -> None:
    assert decode(text.encode()) == text
