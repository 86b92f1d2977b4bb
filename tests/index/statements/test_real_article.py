"""The real, machine-translated article with many of the traps; it stays outside the project."""

from __future__ import annotations

import pytest

from index.statements.quotes.marks import article_quotes
from index.text.normalise import normalise
from tests.index.statements.helping import Said, read
from tests.places import SHARED

PATH = SHARED / "articles" / "nato-russia-council.txt"

pytestmark = pytest.mark.skipif(not PATH.is_file(), reason="the shared article is not here")


@pytest.fixture(scope="module")
def text() -> str:
    """Give the article's normalised text."""
    return normalise(PATH.read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def said(text: str) -> list[Said]:
    """Give its statements."""
    return read(text)


def by_quote(text: str, said: list[Said], number: int) -> Said | None:
    """Give the statement that holds the quotation with a number, from 0, or None."""
    quote = article_quotes(text)[number]
    return next((one for one in said if quote in one.statement.quotes), None)


def test_every_quotation_is_found(text: str) -> None:
    assert len(article_quotes(text)) == 15


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (2, ("Atlantic Alliance", "NATO")),
        (3, ("Jens Stoltenberg", "NATO")),
        (4, ("Wendy Sherman", "United States")),
        (5, ("Wendy Sherman", "United States")),
        (6, ("Wendy Sherman", "United States")),
        (7, ("Wendy Sherman", "United States")),
        (8, ("Wendy Sherman", "United States")),
        (9, ("Aleksander Grushko", "Russia")),
        (10, ("Aleksander Grushko", "Russia")),
        (11, ("Aleksander Grushko", "Russia")),
        (12, ("Moscow", "Russia")),
        (13, ("Moscow", "Russia")),
        (14, ("Jens Stoltenberg", "NATO")),
    ],
)
def test_every_speaker_is_right(
    text: str, said: list[Said], number: int, expected: tuple[str, str]
) -> None:
    one = by_quote(text, said, number)
    assert one is not None
    assert (one.speaker, one.statement.actor) == expected


def test_mentions_show_what_the_text_has(text: str, said: list[Said]) -> None:
    sources = [one.source for at in (5, 10, 12) if (one := by_quote(text, said, at))]
    assert sources == ["he", "the diplomat", "Moscow"]


def test_some_say_nothing(text: str, said: list[Said]) -> None:
    assert by_quote(text, said, 0) is None
    named = {one.speaker for one in said if one.speaker}
    assert not any("Putin" in name or "Finland" in name for name in named)
    assert not any(one.cue == "states" for one in said)
