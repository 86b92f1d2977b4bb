"""Tests of tokens, frames, cues and the words that tell verbs from nouns."""

from __future__ import annotations

import pytest

from index.statements.grammar.cues import find_cues
from index.statements.grammar.lexicon import Tense, verbs
from index.statements.grammar.tokens import tokenise
from index.statements.quotes.frames import article_frames
from index.statements.quotes.marks import article_quotes


def frames(text: str) -> list[str]:
    """Give the frames of a text in words."""
    return [text[slice(*frame.span)] for frame in article_frames(text, article_quotes(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr. A. B. Pell left. He slept.", ["Mr. A. B. Pell left.", "He slept."]),
        ("“We go. Now,” he said. She stayed.", ["“We go. Now,” he said.", "She stayed."]),
        ("“We go.” She stayed.", ["“We go.”", "She stayed."]),
        ("“Why?” Ada Pell asked. He left.", ["“Why?” Ada Pell asked.", "He left."]),
        ("“Why?” He left.", ["“Why?”", "He left."]),
        (
            "It cost 3.5 m. in the U.S. The town paid.",
            ["It cost 3.5 m. in the U.S.", "The town paid."],
        ),
        ("A title\nThe text begins.", ["A title", "The text begins."]),
        (
            "“Why now?” said he of “the plan.” It ended.",
            ["“Why now?” said he of “the plan.”", "It ended."],
        ),
    ],
)
def test_frames_end_where_sentences_do(text: str, expected: list[str]) -> None:
    assert frames(text) == expected


def test_a_quotation_is_one_token() -> None:
    text = "He said “go. Now” twice."
    tokens = tokenise(text, (0, len(text)), article_quotes(text))
    assert [text[token.start : token.end] for token in tokens] == [
        "He",
        "said",
        "“go. Now”",
        "twice",
        ".",
    ]


@pytest.mark.parametrize(
    ("text", "cues"),
    [
        ("Pell has repeatedly said so.", ["has repeatedly said"]),
        ("Pell did not say why.", ["did not say"]),
        ("The report of the claims was late.", []),
        ("Pell claims the road.", ["claims"]),
        ("They claim the road.", ["claim"]),
        ("His claims were many.", []),
        ("The proposed road was long.", []),
        ("Pell called for calm.", ["called for"]),
        ("The Baltic states that joined were three.", []),
        ("As Pell put it, it was late.", ["put it"]),
        ("According to Pell, it was late.", ["According to"]),
        ("Pell spoke, saying it was late.", ["spoke", "saying"]),
        ("Will Pell said so.", ["said"]),
    ],
)
def test_cues_are_verbs_with_what_belongs_to_them(text: str, cues: list[str]) -> None:
    (frame,) = article_frames(text, ())
    found = find_cues(frame.tokens)
    words = [text[frame.tokens[cue.first].start : frame.tokens[cue.last - 1].end] for cue in found]
    assert words == cues


def test_the_table_of_verbs_has_every_form() -> None:
    assert verbs()["told"].lemma == "tell"
    assert verbs()["admitted"].lemma == "admit"
    assert (verbs()["replies"].lemma, verbs()["replies"].tense) == ("reply", Tense.THIRD)
    assert verbs()["needs"].weak
    assert len({verb.lemma for verb in verbs().values()}) == 377
