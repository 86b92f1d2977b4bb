"""Any text at all: no crash, no span outside the text, no more than linear time."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index.statements.actors.recognise import with_actors
from index.statements.extract import extract
from index.values import Kind, Span
from tests.index.statements.helping import article

WORDS = st.sampled_from(
    """
    Ada Pell Mr. he she they who which said says told reporters that according to “ ” " ' '' ‘ ’ ,
    . ? ! : ; — ( ) and but if when the a minister Moscow Georgia U.S. did not will was quoted as
    saying adding Monday on in of 44 5" “yes” “We go. Now,” seems wants support \n \n\n
    """.split(" ")
)
PIECES = st.lists(WORDS, max_size=60).map(" ".join)
ANY = st.text(max_size=120)


def spans(text: str) -> list[Span]:
    """Give all spans of all statements of a text."""
    one = article(text)
    found: list[Span] = []
    for each in with_actors(one, extract(one)):
        found += [*each.content, each.sentence]
        found += [span for span in (each.cue, each.source) if span is not None]
        found += [span for quote in each.quotes for span in (quote.span, quote.inner)]
        assert 0.0 <= each.speaker_confidence <= each.mention_confidence <= 1.0
        assert (each.kind is Kind.UNATTRIBUTED) == (each.source is None)
    return found


@settings(max_examples=300, deadline=None)
@given(st.one_of(PIECES, ANY))
def test_every_span_lies_in_the_text(text: str) -> None:
    for start, end in spans(text):
        assert 0 <= start < end <= len(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "\n\n",
        '"',
        "“" * 500,
        "x" * 10_000,
        "“" + "x" * 10_000 + "” said Ada Pell.",
        "״שלום לכם״ אמר ראש הממשלה. " * 5,
        "قال الوزير إن «الجسر آمن» للجميع. ",
        "said",
        "said said said said",
        "The man, who, which said no, left.",
        "That which who said so is gone.",
        "According to",
        ": “x y z a b”",
        "— Ada Pell",
        "\u202e“We go,” said Ada Pell.",
        "“We go,” said\u00a0Ada Pell.",
    ],
)
def test_hostile_texts_do_no_harm(text: str) -> None:
    for start, end in spans(text):
        assert 0 <= start < end <= len(text)


@pytest.mark.long
@pytest.mark.parametrize(
    "piece",
    [
        '"',
        "“a ",
        "a, ",
        "1, ",
        "1.,",
        "said and ",
        "he said ",
        "Ada Pell said that he told ",
        "(",
        "— ",
        "A: b\n\n",
        "'s ",
        "the diplomat said it. Ada Pell said so. ",
        "President Ada Pell of Georgia said “I go.” ",
    ],
)
def test_time_grows_with_the_text_and_not_faster(piece: str) -> None:
    def seconds(length: int) -> float:
        one = article(piece * (length // len(piece)))
        best = 1e9
        for _ in range(3):
            started = time.process_time()
            extract(one)
            best = min(best, time.process_time() - started)
        return best

    # Eight times the text may take 24 times as long: quadratic time would take 64 times.
    assert seconds(40_000) < 24 * max(seconds(5_000), 0.005)
