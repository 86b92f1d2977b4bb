"""Links that lead to the very words."""

from __future__ import annotations

from urllib.parse import unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.markdown import LINK_LIMIT, address, units
from bot.rendering.text_fragment import with_words
from tests.bot.articles import HARBOUR
from tests.bot.test_markdown import TEXTS
from tests.loopback.markdown import read

PAGE = "https://a.example/x"


def led(text: str, words: str | None = None, url: str = PAGE) -> str:
    start = text.index(words or text)
    return with_words(url, text, (start, start + len(words or text))).removeprefix(url)


def test_few_words_are_named_whole_and_their_marks_are_encoded() -> None:
    assert led("So he said: “Well-kept, R&D.”", "“Well-kept, R&D.”") == (
        "#:~:text=Well%2Dkept%2C%20R%26D"
    )


def test_many_words_are_named_by_their_first_and_last() -> None:
    words = "We will not move a single crane before the survey is done"
    assert led(HARBOUR.text, words) == "#:~:text=We%20will%20not,survey%20is%20done"


def test_a_beginning_and_an_end_are_long_enough_to_be_found_only_there() -> None:
    text = "It is so. It is so, it is not so, it is what it is, it is so and it ends: it is so."
    span_start = text.index("It is so, it is not")
    told = with_words(PAGE, text, (span_start, len(text)))
    start, end = told.partition("#:~:text=")[2].split(",")
    assert text.find(unquote(start)) == span_start
    after = span_start + len(unquote(start))
    assert text.find(unquote(end), after) + len(unquote(end)) == len(text) - 1


def test_neither_phrase_runs_over_a_paragraph() -> None:
    text = "The first one ends.\n\nA second one, which is longer, stands here at the very end."
    assert led(text) == "#:~:text=The%20first%20one,the%20very%20end"


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        (f"{PAGE}#top", f"{PAGE}#top:~:text=Rain"),
        (f"{PAGE}#:~:text=other", f"{PAGE}#:~:text=Rain"),
        (f"{PAGE}#top:~:text=other", f"{PAGE}#top:~:text=Rain"),
        (f"{PAGE}?q=1#", f"{PAGE}?q=1#:~:text=Rain"),
    ],
)
def test_the_addresss_own_fragment_is_kept_and_another_directive_is_not(
    url: str, expected: str
) -> None:
    assert with_words(url, "Rain.", (0, 5)) == expected


def test_what_does_not_fit_is_shortened_and_then_left_out() -> None:
    text = "щ" * 30 + " " + "ж" * 30 + " " + " ".join(f"слово{number}" for number in range(20))
    shortened = with_words(PAGE, text, (0, len(text)))
    assert shortened.startswith(f"{PAGE}#:~:text=")
    assert units(shortened) <= LINK_LIMIT
    assert with_words(PAGE, "x" * 600, (0, 600)) == PAGE
    long = f"https://a.example/{'x' * 490}"
    assert with_words(long, "Rain falls on the harbour today.", (0, 32)) == long
    assert with_words(PAGE, "… – !", (0, 5)) == PAGE


@given(TEXTS.filter(lambda text: text != ""), st.data())
def test_any_words_make_an_address_that_discord_and_browsers_take(
    text: str, data: st.DataObject
) -> None:
    start, end = sorted(data.draw(st.tuples(*[st.integers(0, len(text))] * 2)))
    url = address("https://a.example/a(b)?c=d")
    assert url is not None
    told = with_words(url, text, (start, end))
    assert units(told) <= LINK_LIMIT
    assert told.isascii()
    assert not set(told) & set(" <>()[]\\\"'\n")
    directive = urlsplit(told).fragment.removeprefix(":~:text=")
    assert len(directive.split(",")) <= 2
    assert "&" not in directive
    assert "-" not in directive
    for phrase in filter(None, directive.split(",")):
        assert unquote(phrase) in " ".join(text[start:end].split())
    assert read(f"[words]({told})").links == [("words", told)]
