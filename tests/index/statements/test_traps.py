"""The traps of attribution, each with an invented text."""

from __future__ import annotations

import pytest

from index.values import Form, Kind, Modality, Polarity
from tests.index.statements.helping import read, who


def test_a_closing_mark_drawn_as_an_opener() -> None:
    text = "“We stand with our allies and nobody else“, clarified Secretary General Ada Pell."
    assert who(text) == [("Ada Pell", "“We stand with our allies and nobody else“")]


def test_a_comma_outside_the_mark() -> None:
    text = "“The talks were long and hard”, said Ada Pell, the minister. She left."
    (one,) = read(text)
    assert (one.speaker, one.source) == ("Ada Pell", "Ada Pell, the minister")
    assert one.statement.kind is Kind.DIRECT


def test_an_unclosed_quotation_spoils_no_other_paragraph() -> None:
    text = (
        "“The talks were long, said Ada Pell. “We will go on,” she added.\n\n"
        "Tom Ruck disagreed. “This is over,” he said."
    )
    said = who(text)
    assert ("Ada Pell", "“We will go on,”") in said
    assert ("Tom Ruck", "“This is over,”") in said
    assert not any("said Ada Pell" in content for _, content in said)


def test_a_quotation_over_several_paragraphs_has_one_speaker() -> None:
    text = (
        "“We have waited for this day for years,” said Ada Pell. “We will not wait again.\n\n"
        "“The money is there and the plans are drawn.\n\n“Now we build.”\n\nTom Ruck was away."
    )
    said = read(text)
    assert [one.speaker for one in said] == ["Ada Pell"] * 4
    assert [one.statement.rule for one in said][2:] == ["continued", "continued"]


def test_two_straight_single_marks_are_a_double_one() -> None:
    text = "''We will build the bridge next year,'' said Ada Pell. ''It will last.''"
    assert who(text) == [
        ("Ada Pell", "''We will build the bridge next year,''"),
        ("Ada Pell", "''It will last.''"),
    ]


def test_british_single_quotes_and_apostrophes() -> None:
    text = "‘It’s the farmers’ money that pays for all this,’ said Ada Pell. ‘They don’t want it.’"
    assert who(text) == [
        ("Ada Pell", "‘It’s the farmers’ money that pays for all this,’"),
        ("Ada Pell", "‘They don’t want it.’"),
    ]


def test_inch_marks_open_no_quotation() -> None:
    text = 'The pipe is 12" wide. “It will hold for years,” said Ada Pell of the 12" pipe.'
    assert who(text) == [("Ada Pell", "“It will hold for years,”")]


def test_nested_marks_of_one_shape() -> None:
    text = '"He told me "never again" and walked out," said Ada Pell. "I believed him."'
    assert who(text) == [
        ("Ada Pell", '"He told me "never again" and walked out,"'),
        ("Ada Pell", '"I believed him."'),
    ]


def test_a_nickname_in_marks_is_no_statement() -> None:
    text = "Tom “The Fox” Ruck said the vote was lost."
    (one,) = read(text)
    assert (one.speaker, one.content) == ("Tom “The Fox” Ruck", "the vote was lost")
    assert one.statement.quotes == ()


def test_capitalised_words_across_a_sentence_end_are_two_names() -> None:
    text = (
        "“It is up to them to end this,” said Deputy Minister Wanda Shore. NALTO, he explained, "
        "“is always ready to talk about stability” but “they must choose”."
    )
    said = read(text)
    assert [one.speaker for one in said] == ["Wanda Shore", "Wanda Shore"]
    assert said[1].source == "he"
    assert said[1].statement.resolved == "pronoun"
    assert len(said[1].statement.quotes) == 2


def test_nouns_that_look_like_verbs() -> None:
    assert read("He named the Baltic states that joined the pact after the war.") == []
    assert read("The reports that reached the town and the claims of the mayor were false.") == []


def test_told_and_its_addressee() -> None:
    text = (
        "Ada Pell told Tom Ruck on Monday that the bridge was unsafe. "
        "“You knew it all along,” Pell told Ruck."
    )
    assert who(text) == [
        ("Ada Pell", "that the bridge was unsafe"),
        ("Ada Pell", "“You knew it all along,”"),
    ]


def test_x_said_y_said() -> None:
    assert who("Ada Pell said Tom Ruck said the bridge was safe.") == [
        ("Ada Pell", "Tom Ruck said the bridge was safe"),
        ("Tom Ruck", "the bridge was safe"),
    ]


def test_when_he_said_on_wednesday_that() -> None:
    text = "Tom Ruck left. The trouble began when he said on Wednesday that the road was closed."
    assert who(text) == [("Tom Ruck", "that the road was closed")]


def test_a_dateline_is_no_subject() -> None:
    text = "PORT VALE (Harbour News) – Ada Pell said on Monday the port would close."
    assert who(text) == [("Ada Pell", "the port would close")]


def test_a_headline_is_no_subject() -> None:
    text = "Town split over port\n\nAda Pell said the town would not pay."
    assert who(text) == [("Ada Pell", "the town would not pay")]


@pytest.mark.parametrize(
    ("text", "polarity", "modality"),
    [
        ("Ada Pell did not say when the bridge would open.", "negated", "actual"),
        ("If Ada Pell said the bridge was safe, the town was misled.", "affirmed", "hypothetical"),
        ("Ada Pell declined to comment.", "declined", "actual"),
        ("The ministry did not respond to a request for comment.", "declined", "actual"),
        ("Ada Pell will say on Friday that the bridge is safe.", "affirmed", "future"),
        ("Ada Pell would say that the bridge is safe.", "affirmed", "hypothetical"),
        ("Ada Pell said that the bridge is safe.", "affirmed", "actual"),
    ],
)
def test_what_was_not_said_is_marked(text: str, polarity: str, modality: str) -> None:
    (one,) = read(text)
    assert one.statement.polarity is Polarity(polarity)
    assert one.statement.modality is Modality(modality)


def test_was_quoted_as_saying() -> None:
    text = "Ada Pell was quoted as saying “the bridge will never open again”."
    assert who(text) == [("Ada Pell", "“the bridge will never open again”")]


def test_two_speakers_in_one_paragraph_then_he_added() -> None:
    text = (
        "“The bridge is safe for all of us,” said Ada Pell. “It is a ruin,” said Tom Ruck. "
        "He added: “Nobody should cross it.”"
    )
    assert [one.speaker for one in read(text)] == ["Ada Pell", "Tom Ruck", "Tom Ruck"]


def test_a_transcript() -> None:
    text = "PELL: The bridge is safe. I know.\n\nRUCK: It is a ruin.\n\nPELL: You never saw it."
    assert who(text) == [
        ("PELL", "The bridge is safe. I know."),
        ("RUCK", "It is a ruin."),
        ("PELL", "You never saw it."),
    ]


def test_a_list_with_headings_is_no_transcript() -> None:
    text = "Regular: 3.5\n\nPremium: 4.5\n\nRegular: 3.6\n\nPremium: 4.4"
    assert read(text) == []


def test_a_transcript_between_marks() -> None:
    text = "Interviewer: “Is the bridge safe?”\n\nAda Pell: “It is, and it will be for years.”"
    assert [one.speaker for one in read(text)] == ["Interviewer", "Ada Pell"]


def test_dash_signatures() -> None:
    text = (
        "“A bridge is a promise to the other side.” — Ada Pell\n\n"
        "“Rivers do not wait for anyone.”\n\n― Tom Ruck, poet"
    )
    assert [(one.speaker, one.statement.rule) for one in read(text)] == [
        ("Ada Pell", "signature"),
        ("Tom Ruck", "signature"),
    ]


def test_scare_quotes_are_nobodys() -> None:
    assert read("The so-called “special operation” went on. The “reform” was a failure.") == []


def test_it_underscores_names_nobody() -> None:
    (one,) = read("It underscores the need for care.")
    assert one.speaker is None
    assert one.statement.speaker_confidence == 0.0


def test_an_article_that_retells_another() -> None:
    text = (
        "The Harbour News reported that Ada Pell had called the bridge unsafe. "
        "According to the paper, Tom Ruck said “nobody asked the engineers”."
    )
    said = read(text)
    assert (said[0].speaker, said[0].source) == ("Harbour News", "The Harbour News")
    quoting = [one for one in said if one.statement.quotes]
    assert [one.speaker for one in quoting] == ["Tom Ruck"]


def test_appositions_are_jumped() -> None:
    text = "Hugh Hill, a doctor, said the town was ill."
    assert who(text) == [("Hugh Hill", "the town was ill")]
    text = "Mara Lind, 44, a nurse who lives in Vale, said that it was."
    assert who(text) == [("Mara Lind", "that it was")]


def test_the_cue_inside_the_quotation() -> None:
    text = (
        "Moscow “said directly that a worse situation” in the east “will lead to grave "
        "consequences for all”."
    )
    (one,) = read(text)
    assert (one.source, one.cue, one.statement.actor) == ("Moscow", "said", "Russia")
    assert len(one.statement.quotes) == 2


def test_a_colon_after_a_clause_without_a_verb_of_saying() -> None:
    text = "Ruck was not far behind: “We have said so for years and nobody listened.”"
    assert who(text) == [("Ruck", "“We have said so for years and nobody listened.”")]


def test_a_split_quotation_is_one_statement() -> None:
    text = "“The bridge,” said Ada Pell, “is safe for everybody.”"
    assert who(text) == [("Ada Pell", "“The bridge,” […] “is safe for everybody.”")]


def test_a_reporting_noun_names_the_speaker() -> None:
    text = "The town lives by her father’s remark that “no bridge is forever in this valley”."
    (one,) = read(text)
    assert (one.source, one.cue) == ("her father", "remark")


def test_a_quotation_that_nobody_is_known_to_say_stays_unattributed() -> None:
    (one,) = read("“Rivers do not wait for anyone in this valley.”")
    assert one.statement.kind is Kind.UNATTRIBUTED
    assert one.statement.form is Form.NONE
    assert (one.speaker, one.statement.mention_confidence) == (None, 0.0)


@pytest.mark.xfail(
    strict=True, reason="a headline’s single marks beside double ones in the text are not read"
)
def test_a_headline_in_single_marks() -> None:
    text = "Pell: ‘We will not pay for this’\n\n“We have paid enough already,” Ada Pell said."
    assert ("Pell", "‘We will not pay for this’") in who(text)


@pytest.mark.xfail(strict=True, reason="what is quoted without any mark in free indirect speech")
def test_free_indirect_speech() -> None:
    text = "Ada Pell was sure of it. The bridge would hold. It had to."
    assert ("Ada Pell", "The bridge would hold") in who(text)
