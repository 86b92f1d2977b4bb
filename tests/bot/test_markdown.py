"""Markdown against the independent reader of Discord's markdown."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.markdown import (
    address,
    atoms,
    emphasised,
    escape,
    joined,
    linkable,
    one_line,
    quoted,
    units,
)
from tests.bot.articles import HOSTILE
from tests.loopback.markdown import Style, read

# What markdown is made of, mixed with words: far more likely to mean something than random text.
PIECES = st.sampled_from(
    [
        *"\\*_~`|<>[]()#@:/.-+!&=¯ツ'\"“” 1z",
        "**",
        "__",
        "~~",
        "||",
        "```",
        "```py\n",
        "\n",
        "\n\n",
        "> ",
        ">>> ",
        "# ",
        "### ",
        "-# ",
        "- ",
        "* ",
        "+ ",
        "1. ",
        "22. ",
        " ",
        "word",
        "two words",
        "@everyone",
        "@here",
        "@silent ",
        "<@123>",
        "<@!123>",
        "<@&123>",
        "<#123>",
        "<:a:1>",
        "<a:b:2>",
        "<t:1:D>",
        "</ask:1>",
        "<id:guide>",
        "<https://a.example>",
        "https://a.example/b_c_d",
        "steam://run/1",
        "discord.gg/abc",
        "[label](https://a.example)",
        "](",
        "mailto:a@b.example",
        "<a@b.example>",
        "<+1 234 567>",
        ":smile:",
        ":+1:",
        "¯\\_(ツ)_/¯",
        "U.S.",
        "é",
        "\u202e",
        "\u200d",
        "👩\u200d🚀",
        "𝄞",
    ]
)
TEXTS = st.one_of(st.lists(PIECES, max_size=30).map("".join), st.text(max_size=60))


def normal(text: str) -> str:
    """Leave out what no reader sees: white space at the start and end of lines and of all."""
    return re.sub(r"[^\S\n]*\n[^\S\n]*", "\n", text).strip()


@given(TEXTS)
@example(HOSTILE.text)
@example("*a* 1. b")
@example("he said_ - so")
def test_an_escaped_text_is_read_as_it_was_written(text: str) -> None:
    reading = read(escape(text))
    assert normal(reading.text) == normal(text)
    assert reading.styles == frozenset()


@given(TEXTS)
@example(HOSTILE.text)
def test_a_quoted_text_is_read_as_it_was_written(text: str) -> None:
    for small in (False, True):
        reading = read(quoted(escape(text).split("\n"), small=small))
        assert normal(reading.text) == normal(text)
        assert reading.styles <= {Style.QUOTE, Style.SUBTEXT}
        assert not text.strip() or Style.QUOTE in reading.styles


@given(TEXTS, st.data())
def test_emphasis_falls_on_the_words_that_were_meant(text: str, data: st.DataObject) -> None:
    places = st.integers(0, len(text))
    bold = joined(tuple(sorted(pair)) for pair in data.draw(st.lists(st.tuples(places, places))))
    written = emphasised(text, atoms(text), (0, len(text)), bold)
    reading = read(quoted(written.split("\n")))
    assert normal(reading.text) == normal(text)
    shown = "".join("".join(reading.styled(Style.BOLD)).split())
    meant = "".join("".join(text[start:end] for start, end in bold).split())
    assert shown == meant
    assert reading.styles <= {Style.QUOTE, Style.BOLD}


@given(TEXTS, st.data())
def test_any_part_of_an_escaped_text_is_escaped(text: str, data: st.DataObject) -> None:
    start, end = sorted(data.draw(st.tuples(*[st.integers(0, len(text))] * 2)))
    part = "".join(atoms(text)[start:end])
    assert normal(read(f"[…] {part} […]").text) == normal(f"[…] {text[start:end]} […]")


@given(TEXTS)
def test_a_label_that_can_be_linked_is_read_as_it_was_written(text: str) -> None:
    label = one_line(text)
    reading = read(f"[{label}](https://a.example/b)")
    if linkable(label):
        assert reading.links == [(label, "https://a.example/b")]
        assert reading.styles == {Style.LINK}


def test_a_shrug_keeps_its_arms() -> None:
    assert read(escape("¯\\_(ツ)_/¯")).text == "¯\\_(ツ)_/¯"


@pytest.mark.parametrize(
    "label",
    [
        "A [draft] text",
        "half [open",
        "see https://a.example now",
        "see discord.gg/abc",
        "so_called_",
        "a \\* star",
        "<@1> said",
        "@everyone come",
        "Talks :smile: go on",
        "1. First",
        "- First",
        "# First",
        "The 📷 prize",
        " ",
        "",
    ],
)
def test_what_discord_would_not_link_as_it_is_is_no_label(label: str) -> None:
    assert not linkable(label)


@pytest.mark.parametrize(
    ("url", "written"),
    [
        ("https://a.example", "https://a.example"),
        ("HTTP://A.example:8080/x?y=1&z=é#part", "http://A.example:8080/x?y=1&z=%C3%A9#part"),
        ("https://a.example/(b)_[c]\\d", "https://a.example/%28b%29_%5Bc%5D%5Cd"),
        ("https://пример.example/нов", "https://xn--e1afmkfd.example/%D0%BD%D0%BE%D0%B2"),
        ("https://a.example/100%", "https://a.example/100%"),
        ("  https://a.example/ ", "https://a.example/"),
        ("javascript:alert(1)", None),
        ("ftp://a.example/", None),
        ("https://", None),
        ("https://a@b.example/", None),
        ("https://[::1]/", None),
        ("https://[bad", None),
        ("//a.example/", None),
        ("a.example", None),
        ("https://a.example/" + "x" * 495, None),
        ("https://a.example/" + "x" * 494, "https://a.example/" + "x" * 494),
        ("", None),
        (None, None),
    ],
)
def test_addresses_that_a_reader_can_follow(url: str | None, written: str | None) -> None:
    assert address(url) == written


@given(st.text(max_size=80))
def test_an_address_never_ends_its_link(url: str) -> None:
    written = address(f"https://a.example/{url}")
    assert written is not None
    reading = read(f"[label]({written}) after")
    assert reading.links == [("label", written)]
    assert reading.text == "label after"


@given(TEXTS)
def test_a_name_stays_on_its_line_and_turns_nothing(text: str) -> None:
    line = one_line(text + "\u2067\u202e\x07")
    assert line == " ".join(line.split())
    assert not set(line) & set("\u202a\u202b\u202d\u202e\u2066\u2067\u2068\u2069\x07")


@given(st.text())
def test_units_count_what_javascript_counts(text: str) -> None:
    assert units(text) == sum(2 if ord(mark) > 0xFFFF else 1 for mark in text)
