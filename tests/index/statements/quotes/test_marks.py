"""Tests of where quotations begin and end."""

from __future__ import annotations

import itertools
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.statements.quotes.marks import article_quotes, find_quotes, single_style
from index.values import Quote


def outer(text: str) -> list[str]:
    """Give the words of the quotations of a text that lie in no other."""
    return [text[q.inner[0] : q.inner[1]] for q in article_quotes(text) if not q.nested]


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        ("“We go,” said Ames.", ["We go,"]),
        ('"We go," said Ames. "Now."', ["We go,", "Now."]),
        ("“We stay with our allies“, clarified Ames.", ["We stay with our allies"]),
        ("„Wir bleiben“, sagte Ames.", ["Wir bleiben"]),
        ("« Nous restons », a dit Ames.", [" Nous restons "]),
        ("»Vi bliver«, said Ames.", ["Vi bliver"]),
        ("''We go,'' said Ames. ''Now.''", ["We go,", "Now."]),
        ("``We go,'' said Ames.", ["We go,"]),
        ("”We go,” said Ames.", ["We go,"]),
        ('He is 6\'2" tall and said "no more" twice.', ["no more"]),
        ('"The 12" record sold," he said.', ['The 12" record sold,']),
        ('He said:"We go" and left.', ["We go"]),
        ("He asked (“why now?”) and left.", ["why now?"]),
        ("He said—“we go”—and left.", ["we go"]),
        ("No marks at all, it’s true.", []),
    ],
)
def test_quotations_of_every_shape(text: str, inner: list[str]) -> None:
    assert outer(text) == inner


def test_nested_marks_of_one_shape_are_paired_inside_out() -> None:
    text = '"He told me "no way" and left," said Ames. "Fine."'
    quotes = article_quotes(text)
    assert [(text[q.inner[0] : q.inner[1]], q.nested) for q in quotes] == [
        ('He told me "no way" and left,', False),
        ("no way", True),
        ("Fine.", False),
    ]


def test_double_marks_inside_single_ones_are_nested() -> None:
    text = (
        "‘It’s late.\n\n‘It won’t hold.’ The guards’ hut was shut.\n\n"
        "‘He told us, “There is nothing to see,” and left,’ said Ames."
    )
    quotes = article_quotes(text)
    assert [(text[q.inner[0] : q.inner[1]], q.nested, q.continued) for q in quotes] == [
        ("It’s late.", False, True),
        ("It won’t hold.", False, False),
        ("He told us, “There is nothing to see,” and left,", False, False),
        ("There is nothing to see,", True, False),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "‘Later,’ said Ames. “And now?” asked Bell.",
        "The boys’ “den” and the girls’ one were shut.",
        "‘Later “perhaps”,’ said Ames. A “den” was shut.",
    ],
)
def test_double_marks_outside_single_ones_are_the_articles_own(text: str) -> None:
    assert not single_style(text)


def test_single_marks_inside_double_ones_are_nested() -> None:
    text = "“It’s the ‘last chance’ we have,” said Ames."
    quotes = article_quotes(text)
    assert [(text[q.inner[0] : q.inner[1]], q.nested) for q in quotes] == [
        ("It’s the ‘last chance’ we have,", False),
        ("last chance", True),
    ]


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        (
            "‘It’s the players’ money,’ said Ames. ‘Don’t go.’",
            ["It’s the players’ money,", "Don’t go."],
        ),
        ("'It's ours,' said Ames, of the '90s and rock 'n' roll.", ["It's ours,"]),
        ("The players' union didn't speak of its members' pay.", []),
    ],
)
def test_single_marks_quote_only_where_there_are_no_double_ones(
    text: str, inner: list[str]
) -> None:
    assert single_style(text)
    assert outer(text) == inner


def test_single_marks_do_not_quote_beside_double_ones() -> None:
    assert outer("The ‘deal’ is off. “It is over,” said Ames.") == ["It is over,"]


def test_a_quotation_over_paragraphs_is_continued() -> None:
    text = "“We came,” said Ames. “We saw.\n\n“We left.\n\n“We slept.”\n\nHe left."
    quotes = article_quotes(text)
    assert [(q.closed, q.continued) for q in quotes] == [
        (True, False),
        (False, True),
        (False, True),
        (True, False),
    ]


def test_a_quotation_over_paragraphs_without_new_marks() -> None:
    text = "“We came.\n\nWe saw,” said Ames."
    quotes = article_quotes(text)
    assert [(q.closed, q.continued) for q in quotes] == [(False, True), (True, False)]
    assert text[slice(*quotes[1].inner)] == "We saw,"


def test_an_unclosed_quotation_ends_where_the_next_one_opens() -> None:
    text = "“We came, said Ames. “We saw,” he said.\n\n“We left,” said Bell."
    quotes = article_quotes(text)
    assert [(text[slice(*q.inner)], q.closed) for q in quotes] == [
        ("We came, said Ames.", False),
        ("We saw,", True),
        ("We left,", True),
    ]


@pytest.mark.parametrize(
    ("text", "scare"),
    [
        ("The so-called “special operation” went on.", [True]),
        ("Joe “The Fox” Ames won.", [True]),
        ("Ames said, “Yes we do.”", [False]),
        ("“Never,” said Ames.", [False]),
        ("He spoke of “a return to the old war”.", [False]),
    ],
)
def test_one_to_three_words_without_a_stop_look_like_scare_quotes(
    text: str, scare: list[bool]
) -> None:
    assert [quote.scare for quote in article_quotes(text)] == scare


def test_find_quotes_works_on_one_paragraph_of_a_text() -> None:
    text = "“One two three four.”\n\n“Five,” he said."
    assert find_quotes(text, (23, len(text))) == (Quote((23, 30), (24, 29)),)


HOSTILE = st.text(alphabet="ab \n.,'\"“”‘’„«»`-5s(", max_size=80)


@given(HOSTILE)
def test_quotations_lie_in_the_text_in_order(text: str) -> None:
    quotes = article_quotes(text)
    for quote in quotes:
        assert 0 <= quote.span[0] <= quote.inner[0] < quote.inner[1] <= quote.span[1] <= len(text)
    top = [quote for quote in quotes if not quote.nested]
    assert all(one.span[1] <= two.span[0] for one, two in itertools.pairwise(top))


@pytest.mark.long
@pytest.mark.parametrize("piece", ['"', '" ', ' "', "'", " '", "“", "‘a ", "a'' ", "“a\n\n"])
def test_a_text_of_marks_takes_linear_time(piece: str) -> None:
    started = time.process_time()
    article_quotes(piece * 50_000)
    assert time.process_time() - started < 5
