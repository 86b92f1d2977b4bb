"""Tests of the way from a mention to a speaker."""

from __future__ import annotations

from index.statements.speakers.names import read_mention
from index.values import Form
from tests.index.statements.helping import read, who


def test_a_last_name_goes_to_the_full_name() -> None:
    text = "Ada Pell came. Pell said the road was open."
    (one,) = read(text)
    assert (one.speaker, one.statement.resolved, one.source) == ("Ada Pell", "last-name", "Pell")


def test_a_title_tells_two_of_one_name_apart() -> None:
    text = "Mr. Tom Ruck and Mrs. Ada Ruck came. Mrs. Ruck said yes. Mr. Ruck said no."
    assert who(text) == [("Ada Ruck", "yes"), ("Tom Ruck", "no")]


def test_pronouns_follow_gender_where_the_article_is_consistent() -> None:
    text = "Ada Pell met Tom Ruck. She said the road would open. He said it would not."
    assert [one.speaker for one in read(text)] == ["Ada Pell", "Tom Ruck"]


def test_pronouns_ignore_gender_where_the_article_contradicts_itself() -> None:
    text = (
        "“It is done,” said Wendy Shore. He said the river was low. Shore confirmed that he had "
        "had a long talk."
    )
    assert [one.speaker for one in read(text)] == ["Wendy Shore"] * 3


def test_a_description_goes_to_who_bears_the_title() -> None:
    text = (
        "“We have no common plan,” said the Dutch foreign minister, Jan Vos.\n\n"
        "“It is a pity,” added the diplomat."
    )
    said = read(text)
    assert [one.speaker for one in said] == ["Jan Vos", "Jan Vos"]
    assert (said[1].source, said[1].statement.resolved) == ("the diplomat", "title")
    assert said[1].statement.speaker_confidence < said[1].statement.mention_confidence


def test_what_narrows_a_description_must_be_told_of_the_person() -> None:
    text = "Party leader Ada Pell came. The opposition leader said the vote was lost."
    assert who(text) == [("The opposition leader", "the vote was lost")]
    text = "Mayor Ada Pell came. The official said the vote was lost. The state said so too."
    assert who(text)[0] == ("The official", "the vote was lost")


def test_plural_descriptions_stay_as_they_stand() -> None:
    (one,) = read("Several officials said the bridge was safe.")
    assert (one.speaker, one.statement.resolved) == ("Several officials", "mention")


def test_they_and_i_name_nobody() -> None:
    assert [one.speaker for one in read("They said the bridge was safe. I said it was not.")] == [
        None,
        None,
    ]


def test_who_goes_to_the_words_before_it() -> None:
    text = "The prize went to Ada Pell, who said the money was not hers."
    (one,) = read(text)
    assert (one.speaker, one.source, one.statement.resolved) == ("Ada Pell", "who", "antecedent")


def test_mentions_are_read_by_what_they_are_made_of() -> None:
    cases = {
        "US Deputy Secretary of State Wanda Shore": (Form.NAME, "Wanda Shore"),
        "the Russian Deputy Foreign Minister, Oleg Brin, head of it": (Form.NAME, "Oleg Brin"),
        "Pell campaign manager Tom Ruck": (Form.NAME, "Tom Ruck"),
        "Mr. Ruck": (Form.NAME, "Ruck"),
        "the Ministry of Roads": (Form.ORGANISATION, "Ministry of Roads"),
        "The Harbour News": (Form.ORGANISATION, "Harbour News"),
        "Pell’s campaign": (Form.NOMINAL, None),
        "a spokesman for the town": (Form.NOMINAL, None),
        "he": (Form.PRONOUN, None),
    }
    for words, (form, name) in cases.items():
        mention = read_mention(words, (0, len(words)))
        assert (mention.form, mention.name) == (form, name), words
