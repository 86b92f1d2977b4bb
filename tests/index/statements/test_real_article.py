"""The real, machine-translated article with many of the traps; it stays outside the project."""

from __future__ import annotations

from pathlib import Path

import pytest

from index.statements import article_quotes
from index.text import normalise
from tests.index.statements.helping import Said, read

PATH = Path(__file__).parents[3].parent / "shared" / "articles" / "nato-russia-council.txt"

pytestmark = pytest.mark.skipif(not PATH.is_file(), reason="the shared article is not here")


@pytest.fixture(scope="module")
def text() -> str:
    """Give the article's normalised text."""
    return normalise(PATH.read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def said(text: str) -> list[Said]:
    """Give its statements."""
    return read(text)


def by_quote(text: str, said: list[Said], beginning: str) -> Said:
    """Give the statement whose quotation begins with some words."""
    return next(
        one
        for one in said
        for quote in one.statement.quotes
        if text[quote.inner[0] :].startswith(beginning)
    )


def test_every_quotation_is_found(text: str) -> None:
    assert len(article_quotes(text)) == 15


@pytest.mark.parametrize(
    ("beginning", "expected"),
    [
        ("the risk of", ("Atlantic Alliance", "The Atlantic Alliance", "NATO")),
        ("NATO allies", ("Jens Stoltenberg", "general secretary Jens Stoltenberg", "NATO")),
        ("is always ready", ("Wendy Sherman", "he", "United States")),
        ("it is Russia", ("Wendy Sherman", "he", "United States")),
        ("very serious", ("Wendy Sherman", "Sherman", "United States")),
        ("unanimity", ("Wendy Sherman", "Sherman", "United States")),
        ("We do not have", ("Aleksander Grushko", "the diplomat", "Russia")),
        ("a return to", ("Aleksander Grushko", "who", "Russia")),
        ("said directly", ("Moscow", "Moscow", "Russia")),
        ("will lead to", ("Moscow", "Moscow", "Russia")),
        ("We have made", ("Jens Stoltenberg", "Stoltenberg", "NATO")),
    ],
)
def test_every_speaker_is_right(
    text: str, said: list[Said], beginning: str, expected: tuple[str, str, str]
) -> None:
    one = by_quote(text, said, beginning)
    assert (one.speaker, one.source, one.statement.actor) == expected


def test_titles_are_kept_and_names_are_full(text: str, said: list[Said]) -> None:
    assert by_quote(text, said, "was created").speaker == "Wendy Sherman"
    assert by_quote(text, said, "With its").speaker == "Aleksander Grushko"


def test_some_say_nothing(said: list[Said]) -> None:
    assert not any("strong differences" in one.content for one in said)
    named = {one.speaker for one in said}
    assert not any(name and ("Putin" in name or "Finland" in name) for name in named)
    assert not any(one.cue == "states" for one in said)
