import itertools
import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.text.normalise import normalise, paragraphs, sentences


@pytest.mark.parametrize(
    ("raw", "stored"),
    [
        ("One\r\n\r\nTwo\rThree", "One\n\nTwo\n\nThree"),
        ("\ufeffStart\x00ed", "Started"),
        ("soft\u00adhyphen and zero\u200bwidth", "softhyphen and zerowidth"),
        ("turned \u202eback\u202c", "turned back"),
        ("non\u00a0breaking\u2009thin", "non breaking thin"),
        ("e\u0301tude", "étude"),
        ("line\u2028separator", "line\n\nseparator"),
        ("lone \ud800 surrogate", "lone \ufffd surrogate"),
        ("family 👩\u200d👧", "family 👩\u200d👧"),
        (" \n \n ", ""),
    ],
)
def test_normalise_gives_what_is_stored(raw: str, stored: str) -> None:
    assert normalise(raw) == stored


def test_hard_wrapped_lines_become_paragraphs() -> None:
    raw = (
        "The harbour board met on Tuesday to hear why the new crane had not been\n"
        "paid for, and whether the old one would have to serve for another winter,\n"
        "as two members feared.\n\nNobody from the bank came."
    )
    assert normalise(raw).split("\n\n") == [
        "The harbour board met on Tuesday to hear why the new crane had not been paid for, and "
        "whether the old one would have to serve for another winter, as two members feared.",
        "Nobody from the bank came.",
    ]


@given(st.text(max_size=300))
def test_normalise_is_a_fixed_point_and_keeps_its_form(raw: str) -> None:
    text = normalise(raw)
    assert normalise(text) == text
    assert unicodedata.is_normalized("NFC", text)
    assert all(text[start:end].strip() == text[start:end] for start, end in paragraphs(text))
    assert "\n\n".join(text[start:end] for start, end in paragraphs(text)) == text
    text.encode("utf-8")


@pytest.mark.parametrize(
    "parts",
    [
        ["Mr. Pell spoke.", "Dr. Ames did not."],
        ["The U.S. envoy left.", "He flew home."],
        ["They live in the U.S.", "The rest stayed."],
        ["Growth was 3.5 percent.", "It had been 2.1."],
        ["J. R. Hale wrote it.", "It sold."],
        ["“We are ready.", "We always were,” she said."],
        ["“Why now?” Orla Finch asked.", "Nobody knew."],
        ["“Stop!” he shouted.", "It was late."],
        ["It ended at 5 p.m. on Friday.", "Rain fell."],
        ["“It is over.”", "The crowd left."],
        ["Who knew?", "“Not I,” said Pell."],
        ["The firm, Hale & Sons Ltd. of Corrow, closed.", "Staff wept."],
        ["He scored on Sept. 3 and again on Oct. 9.", "Then he left."],
        ["She waited… and waited.", "Then it came."],
        ["They fell back on Plan B.", "Ada Pell said it was hopeless."],
        ["The reel was scanned in full 8K.", "Pell confirmed it."],
        ["It was 300 K.", "Pell, with Joseph B. Ruck and A. Dell, measured it."],
    ],
)
def test_sentences_end_where_a_reader_ends_them(parts: list[str]) -> None:
    text = " ".join(parts)
    assert [text[start:end] for start, end in sentences(text)] == parts


@given(st.text(alphabet="aB .?!”“’'\n\"1(", max_size=200))
def test_sentences_cover_every_word_once(raw: str) -> None:
    text = normalise(raw)
    spans = sentences(text)
    assert all(start < end for start, end in spans)
    assert all(one[1] <= other[0] for one, other in itertools.pairwise(spans))
    assert "".join(text[start:end] for start, end in spans).split() == [] or (
        "".join("".join(text[start:end].split()) for start, end in spans) == "".join(text.split())
    )


def test_marks_beyond_what_a_letter_carries_are_dropped() -> None:
    assert normalise("e" + "\u0316\u0301" * 20) == normalise("e" + "\u0316\u0301" * 15)
    assert normalise("Nu\u0308chtern e\u0301te\u0301") == "Nüchtern été"
    assert normalise("—" * 40) == "—" * 40


@pytest.mark.parametrize("stop", ["!", "?!", "...", "…"])
def test_a_run_of_stops_ends_one_sentence(stop: str) -> None:
    text = f"Rain{stop * 9} Then it came."
    assert [text[start:end] for start, end in sentences(text)] == [
        f"Rain{stop * 9}",
        "Then it came.",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "!" * 300_000 + "x", "Mr. Pell and St. Ames " * 30_000, "x" * 300_000 + ". Then",
        "a. B " * 60_000,
        "”’" * 200_000 + " x", "Then. " * 60_000,
    ],
    ids=range(6),
)  # fmt: skip
def test_no_text_takes_the_square_of_its_length(text: str) -> None:
    began = time.thread_time()
    sentences(normalise(text))
    assert time.thread_time() - began < 10
