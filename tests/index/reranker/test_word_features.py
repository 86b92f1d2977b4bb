"""What the reader is told of each word: how it is written, and whether the other text has it."""

from __future__ import annotations

import pytest

from index.encoders.weights import DEFAULT_MODEL, model_folder
from index.reranker.inputs import QUESTION_PIECES, Inputs
from index.reranker.word_features import CAPITAL, CAPITALS, FIGURE, LOOKS, OPENING, PLAIN, written


@pytest.fixture(scope="module")
def inputs() -> Inputs:
    return Inputs(model_folder(DEFAULT_MODEL) / "tokenizer.json")


def seen(inputs: Inputs, question: str, passage: str) -> dict[str, tuple[int, bool]]:
    """Give how each word of a passage is written and whether the question has it."""
    (pieces,) = inputs.pieces(question, [passage])
    own = pieces.looks[pieces.first : -1]
    return {
        passage[start:end]: (look // 2, bool(look % 2))
        for (start, end), look in zip(pieces.places, own, strict=True)
    }


def test_a_passage_is_seen_with_its_capitals_figures_and_the_words_asked_for(
    inputs: Inputs,
) -> None:
    found = seen(
        inputs,
        "How many ferries sailed to the island?",
        "On Friday a ferry of HTL sailed 3 times. The island slept.",
    )
    assert found["On"] == (OPENING, False)
    assert found["Friday"] == (CAPITAL, False)
    assert found["ferry"] == (PLAIN, True)
    assert found["sailed"] == (PLAIN, True)
    assert found["3"] == (FIGURE, False)
    assert found["The"] == (OPENING, False)
    assert found["island"] == (PLAIN, True)


def test_all_pieces_of_a_word_look_alike(inputs: Inputs) -> None:
    passage = "Brandvollsund HTLBRQ"
    (pieces,) = inputs.pieces("Where is Brandvollsund?", [passage])
    own = pieces.looks[pieces.first : -1]
    assert len(own) > 4
    assert set(own) == {2 * OPENING + 1, 2 * CAPITALS}


def test_the_question_is_told_what_the_passage_has(inputs: Inputs) -> None:
    (pieces,) = inputs.pieces("Did Dahl resign?", ["Ilse Marn has resigned."])
    assert pieces.looks[: pieces.first] == (0, 2 * OPENING, 2 * CAPITAL, 1, 0, 0)


def test_names_of_one_state_are_the_same_word(inputs: Inputs) -> None:
    found = seen(inputs, "What does the Kremlin want?", "Then Moscow and a Russian ferry rest.")
    assert found["Moscow"] == (CAPITAL, True)
    assert found["Russian"] == (CAPITAL, True)
    assert found["ferry"] == (PLAIN, False)


def test_words_that_every_question_has_do_not_count(inputs: Inputs) -> None:
    found = seen(inputs, "What did the mayor say?", "Did the port say what the mayor did?")
    assert [word for word, (_, same) in found.items() if same] == ["mayor"]


@pytest.mark.parametrize(
    ("text", "word", "wanted"),
    [
        ("“We leave,” he said.", "We", OPENING),
        ("He said: “We leave.”", "We", OPENING),
        ("the (Old) town", "Old", CAPITAL),
        ("in A minor", "A", CAPITAL),
        ("on 4th", "4th", FIGURE),
        ("the ÉTAT", "ÉTAT", CAPITALS),
        ("北京", "北", PLAIN),
    ],
)
def test_how_a_word_is_written(text: str, word: str, wanted: int) -> None:
    assert written(text, text.index(word), word) == wanted


@pytest.mark.parametrize("question", ["", "??", "why " * 400, "🙂 Æ ß"])
@pytest.mark.parametrize(
    "passage", ["", "🙂👩‍👩‍👧", "a" * 9000, "İstanbul’da NATO " * 300, "[SEP] x"]
)
def test_every_piece_has_a_look(inputs: Inputs, question: str, passage: str) -> None:
    (pieces,) = inputs.pieces(question, [passage])
    assert len(pieces.looks) == len(pieces.ids) == len(pieces.types)
    assert all(0 <= look < LOOKS for look in pieces.looks)
    assert pieces.first <= QUESTION_PIECES + 2
