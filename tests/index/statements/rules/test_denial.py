"""Tests of words that somebody denies, that another retells, and that a page says of itself."""

from __future__ import annotations

import pytest

from index.values import Kind, Polarity
from tests.index.statements.helping import read, who


def quoting(text: str) -> list[tuple[str | None, str, str]]:
    """Give speaker, content and polarity of the statements that quote."""
    return [
        (one.speaker, one.content, one.statement.polarity.value)
        for one in read(text)
        if one.statement.quotes
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Tom Ruck denied saying “the bridge is lost”.",
        "Tom Ruck denies ever having said “the bridge is lost”.",
        "Tom Ruck denied that he had said “the bridge is lost”.",
        "Tom Ruck rejected reports that he had said “the bridge is lost”.",
        "Tom Ruck disputed claims, first aired on Monday, that he said “the bridge is lost”.",
        "It is not true that Tom Ruck said “the bridge is lost”.",
        "It was a lie that Tom Ruck said “the bridge is lost”.",
        "Tom Ruck never said “the bridge is lost”.",
    ],
)
def test_words_that_somebody_denies_are_negated(text: str) -> None:
    assert quoting(text) == [("Tom Ruck", "“the bridge is lost”", "negated")]


def test_a_denied_quotation_behind_whom_it_was_told() -> None:
    text = "Ada Pell denied having told the bank that “the money is gone”."
    assert quoting(text) == [("Ada Pell", "that “the money is gone”", "negated")]


def test_both_denied_things_are_negated() -> None:
    text = "Tom Ruck denied saying the bridge was lost or telling the crew to leave."
    assert [one.statement.polarity for one in read(text)] == [Polarity.NEGATED] * 2


def test_who_denies_what_another_said_says_so() -> None:
    text = "Tom Ruck denied that Ada Pell had said the bridge was lost."
    said = [(one.speaker, one.cue, one.statement.polarity.value) for one in read(text)]
    assert said == [("Tom Ruck", "denied", "affirmed"), ("Ada Pell", "had said", "negated")]


def test_a_denied_quotation_is_one_statement() -> None:
    (one,) = read("Tom Ruck denied having said “the bridge is lost”.")
    assert (one.cue, one.statement.polarity) == ("having said", Polarity.NEGATED)


@pytest.mark.parametrize(
    "text",
    [
        "Tom Ruck did not deny saying “the bridge is lost”.",
        "Tom Ruck denied the charge and said “the bridge is lost”.",
        "Tom Ruck denied the charge, saying “the bridge is lost”.",
        "It is true that Tom Ruck said “the bridge is lost”.",
    ],
)
def test_words_beside_a_denial_are_affirmed(text: str) -> None:
    assert quoting(text) == [("Tom Ruck", "“the bridge is lost”", "affirmed")]


@pytest.mark.parametrize(
    "text",
    [
        "“We will rebuild it,” the Vale Courier quoted Ada Pell as saying.",
        "“We will rebuild it,” Ada Pell was quoted as saying by the Vale Courier.",
    ],
)
def test_quoted_as_saying_behind_the_words(text: str) -> None:
    (one,) = read(text)
    assert (one.speaker, one.cue, one.content) == ("Ada Pell", "saying", "“We will rebuild it,”")
    assert one.statement.kind is Kind.DIRECT


def test_quoted_as_saying_in_front_of_the_words() -> None:
    text = "The Vale Courier quoted Ada Pell as saying “we may rebuild it”."
    assert quoting(text) == [("Ada Pell", "“we may rebuild it”", "affirmed")]
    text = "Ada Pell left. The Vale Courier cited her as having said that the bridge was lost."
    assert ("Ada Pell", "that the bridge was lost") in who(text)


def test_media_reports_behind_a_verb_are_its_object() -> None:
    text = "Ada Pell dismissed media reports that the bridge was lost."
    assert who(text) == [("Ada Pell", "media reports that the bridge was lost")]


@pytest.mark.parametrize(
    "note",
    [
        "Correction, 12 March: An earlier version of this article said the fare would be 41.",
        "A previous version of this story quoted Ada Pell as saying the fare would be 41.",
        "Clarification: The report said the fare was 41. It said so twice.",
        "This story has been updated to say that Ada Pell agreed.",
    ],
)
def test_what_a_page_says_of_itself_is_nobodys(note: str) -> None:
    text = f"“The fare will be 14 crowns from May,” Tom Ruck said.\n\n{note}"
    assert who(text) == [("Tom Ruck", "“The fare will be 14 crowns from May,”")]


def test_a_quotation_in_a_correction_is_unattributed() -> None:
    text = (
        "“The fare will be 14 crowns,” Tom Ruck said.\n\nCorrection: We wrote “the fare is 41 "
        "crowns from May”."
    )
    assert [one.speaker for one in read(text)] == ["Tom Ruck", None]


def test_a_correction_is_no_word_of_speech_elsewhere() -> None:
    text = "Corrections officers said that the jail was full."
    assert who(text) == [("Corrections officers", "that the jail was full")]
