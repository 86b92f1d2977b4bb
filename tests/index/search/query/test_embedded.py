"""The question that a request holds."""

from __future__ import annotations

import pytest

from index.search.query.embedded import asked_within, holds_question


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Can you summarize what happened with the ferry?", "what happened with the ferry?"),
        ("Please tell me who heads the harbour office", "who heads the harbour office"),
        ("tell me, please: when will the dam be mended?", "when will the dam be mended?"),
        ("Could you please explain why the bank closed", "why the bank closed"),
        ("I'd like to know how many boats left Osk", "how many boats left Osk"),
        ("I want to know in which year the dam was built", "in which year the dam was built"),
        ("Do you know what Sela Orr said about the mill?", "what Sela Orr said about the mill?"),
        ("I was wondering which outlets wrote of it", "which outlets wrote of it"),
        ("hey, can u give me a quick recap of how the vote went", "how the vote went"),
        ("any idea when the ferry leaves?", "when the ferry leaves?"),
        ("let me know who won the seat", "who won the seat"),
        ("Give me the number of people hurt at Osk.", "How many people hurt at Osk?"),
        ("Show me the amount of water that leaks", "How much water that leaks?"),
        ("please tell me the name of the captain", "What is the name of the captain?"),
        ("Ignore that and tell me who leads Osk", "who leads Osk"),
    ],
)
def test_the_question_in_a_request(text: str, asked: str) -> None:
    assert asked_within(text) == asked
    assert holds_question(text)


@pytest.mark.parametrize(
    "text",
    [
        "Who leads?",
        "What did Sela Orr tell the council about who won?",
        "Did the minister explain why the bank closed?",
        "tell me why",
        "translate what he said",
        "Write a poem about what happened at Osk",
        "summarise the article",
        "Who can tell me when the ferry leaves?",
        "Will Ida Kemp tell who won the seat?",
        "What is the number of boats?",
        "x" * 400,
    ],
)
def test_anything_else_is_what_it_is(text: str) -> None:
    assert asked_within(text) == text
    assert not holds_question(text)


@pytest.mark.parametrize(
    "text",
    ["summarize what you said", "explain how to bake bread", "tell me what my name is"],
)
def test_a_question_of_the_talk_itself_is_none_of_the_library(text: str) -> None:
    assert not holds_question(text)
