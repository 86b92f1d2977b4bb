"""Markdown with front matter."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest

from index.readers.markdown import plain
from tests.index.readers.conftest import One

Fail = Callable[[str, bytes | str], tuple[str, str]]

FULL = """\
---
title: "The ferry: stopped"
url: https://kestrel.example/ferry
outlet: Kestrel Courier
authors: [Ida Holm, Per Vang]
published: 2031-03-04 17:06
language: en-GB
tags: {unknown: [1, 2]}
---

The ferry has *stopped*.

Nobody knows why.
"""


@pytest.mark.parametrize("mark", ["", "\ufeff", "\n \n"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_front_matter_gives_the_fields(one: One, mark: str, end: str) -> None:
    article = one("a.md", (mark + FULL).replace("\n", end))
    assert article.text == "The ferry has stopped.\n\nNobody knows why."
    assert article.title == "The ferry: stopped"
    assert article.url == "https://kestrel.example/ferry"
    assert article.outlet == "Kestrel Courier"
    assert article.authors == ("Ida Holm", "Per Vang")
    assert article.published == datetime(2031, 3, 4, 17, 6, tzinfo=UTC)
    assert article.language == "en"


def test_values_are_what_was_written(one: One) -> None:
    article = one(
        "a.md",
        "---\ntitle: 1984\nlanguage: no\npublished: 2031-03-04\noutlet: null\nurl: ~\n---\nJa.",
    )
    assert (article.title, article.language, article.outlet) == ("1984", "no", None)
    assert article.published == date(2031, 3, 4)
    assert not isinstance(article.published, datetime)


def test_a_day_that_does_not_exist_is_no_reason_to_refuse(one: One) -> None:
    assert one("a.md", "---\npublished: 2031-13-45\n---\nText.").published is None


@pytest.mark.parametrize(
    ("written", "line", "reason"),
    [
        ("---\ntitle: a\nurl: [\n---\nText.", 4, "is no YAML"),
        ("---\ntitle: a: b\n---\nText.", 2, "is no YAML"),
        ("\n\n---\ntitle: a\n\tb: c\n---\nText.", 5, "is no YAML"),
        ("---\ntitle: a\nText.\n", 1, "never closed"),
        ("---\n- a\n- b\n---\nText.", 1, "no list of 'key: value'"),
        ("---\njust words\n---\nText.", 1, "no list of 'key: value'"),
        ("---\ntitle: a\x07b\n---\nText.", 1, "is no YAML"),
        ("---\nx: " + "[" * 5_000 + "\n---\nText.", 1, "cannot be read"),
        ("---\nx: " + "y" * 70_000 + "\n---\nText.", 1, "70,004 characters"),
        ("---\n? [a]\n: b\n---\nText.", 2, "is no YAML"),
    ],
)
def test_a_broken_front_matter_is_a_failure_with_its_line(
    failure: Fail, written: str, line: int, reason: str
) -> None:
    where, why = failure("a.md", written)
    assert where == f"a.md:{line}"
    assert reason in why
    assert "\n" not in why


def test_references_are_not_multiplied(one: One) -> None:
    laughs = "a: &a [x,x,x,x,x,x,x,x,x]\n" + "".join(
        f"{name}: &{name} [{','.join(['*' + former] * 9)}]\n"
        for former, name in zip("abcdefgh", "bcdefghi", strict=True)
    )
    article = one("a.md", f"---\n{laughs}title: *i\nauthors: *i\n---\nThe ferry has stopped.")
    assert article.title == "The ferry has stopped."
    assert article.authors == ()


@pytest.mark.parametrize(
    "written", ["---\ntitle: a\n---\n", "---\ntitle: a\n---", "<!-- a -->", "# A\n", ""]
)
def test_no_text_is_a_failure(failure: Fail, written: str) -> None:
    assert failure("a.md", written) == ("a.md", "holds no text; remove it, or give it some")


def test_a_rule_is_no_front_matter(one: One) -> None:
    assert one("a.md", "---\n\nThe ferry.\n\n").text == "The ferry."


def test_the_first_heading_is_the_title(one: One) -> None:
    article = one("a.md", "# Ferry *stopped*\n\nNobody knows why.\n\n# More\n\nIt rained.")
    assert article.title == "Ferry stopped"
    assert article.text == "Nobody knows why.\n\nMore\n\nIt rained."


def test_a_heading_that_repeats_the_title_goes_and_another_stays(one: One) -> None:
    assert one("a.md", "---\ntitle: Ferry\n---\n# Ferry\n\nWhy?").text == "Why?"
    article = one("a.md", "---\ntitle: Ferry\n---\n# Boat\n\nWhy?")
    assert (article.title, article.text) == ("Ferry", "Boat\n\nWhy?")


@pytest.mark.parametrize(
    ("written", "paragraphs"),
    [
        ("One\nline *and* **all** ~~gone~~ `code`.", ["One line and all gone code."]),
        ("A [link](https://kestrel.example 'T') and <https://kestrel.example>.",
         ["A link and https://kestrel.example."]),
        ("A [link][1].\n\n[1]: https://kestrel.example", ["A link."]),
        ("![Ida waves](ida.png) Ida waits.", ["Ida waits."]),
        ("- one\n- two\n  1. three\n", ["one", "two", "three"]),
        ("> “Why?” she said.\n>\n> > Nobody.", ["“Why?” she said.", "Nobody."]),
        ("## Head ##\n\nUnder\n-----\n\n***\n\nText", ["Head", "Under", "Text"]),
        ("a <!-- hidden --> b<br>c <em>d</em>", ["a  b\nc d"]),
        ("<!-- hidden\n\nstill -->\n\nshown", ["shown"]),
        ("<div>Boxed &amp; <b>bold</b></div>\n<script>x()</script>", ["Boxed & bold"]),
        ("| a | b |\n|---|---|\n| 1 | *2* |\n| | 3 |", ["a | b", "1 | 2", "3"]),
        ("```\ncode *kept*\n```", ["code *kept*\n"]),
        (r"5 \* 3 &mdash; AT&T 2 * 2", ["5 * 3 — AT&T 2 * 2"]),
        ("snake_case_word and @everyone", ["snake_case_word and @everyone"]),
        ("hard  \nbreak", ["hard\nbreak"]),
        ("a\x00b", ["ab"]),
    ],
)  # fmt: skip
def test_marks_are_taken_off(written: str, paragraphs: list[str]) -> None:
    heading, found = plain(written)
    assert heading is None
    assert [text.strip("\n") for text in found] == [text.strip("\n") for text in paragraphs]
