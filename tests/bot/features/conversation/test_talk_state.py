"""What conversations keep, and its forms: round trips, limits, ends."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.features.conversation import buttons, turns
from bot.features.conversation.buttons import LIMIT, Act, Pressed, custom_id, pressed_of
from bot.features.conversation.followup import understood
from bot.features.conversation.periods import Period, find_period
from bot.features.conversation.phrases import candidates
from bot.features.conversation.turns import Turn, turn_of
from bot.markdown import units
from bot.store.buttons import Buttons
from bot.store.conversations import ANYBODY, Conversations
from bot.store.file import FILE, StoreFile
from bot.store.replies import Replies, Reply, digest_of
from index import Question
from tests.bot.articles import LED, MISTAKE, found, nothing

DAYS = st.none() | st.dates()
TURNS = st.builds(
    Turn,
    st.builds(
        Question,
        st.text(min_size=1),
        outlet=st.none() | st.text(),
        since=DAYS,
        until=DAYS,
    ),
    DAYS,
    st.none() | st.text(),
    st.none() | st.text(),
    st.booleans(),
)


@given(TURNS)
def test_a_turn_is_read_as_it_was_written(turn: Turn) -> None:
    assert turns.decode(turns.encode(turn)) == turn


@pytest.mark.parametrize(
    "told", ["", "null", "[]", '[""]', "[1]", '["a",1]', '["a",null,"x"]', "{"]
)
def test_what_is_no_turn_is_none(told: str) -> None:
    assert turns.decode(told) is None


def test_a_turn_is_taken_from_the_first_quote() -> None:
    assert turn_of(found(LED)) == Turn(
        Question("Who leads the delegation?"),
        date(2022, 1, 12),
        "Ottoline Brask",
        "the delegation",
    )
    assert turn_of(found(MISTAKE)) == Turn(
        Question("Who leads the delegation?"), date(2022, 3, 9), topic="the strategic mistake"
    )
    assert turn_of(nothing()) == Turn(Question("Who pays for the survey?"))


@pytest.mark.parametrize("told", ["and Ukraine?", "x" * 300, "日本" * 60, "a:b\n"])
@pytest.mark.parametrize("act", Act)
async def test_any_button_fits_and_is_read_again(act: Act, told: str, tmp_path: Path) -> None:
    kept = Buttons(StoreFile(tmp_path / FILE))
    pressed = Pressed(act, 2**63 - 1, told)
    identity = await custom_id(pressed, kept)
    assert 1 <= units(identity) <= LIMIT
    assert await pressed_of(identity, kept) == pressed


@pytest.mark.parametrize("state", ["", "n", "n1:", "x1:a", "nz:a", "n1"])
def test_what_is_no_state_of_a_button_is_none(state: str) -> None:
    assert buttons.decode(state) is None


def test_conversations_are_apart_and_a_threads_beginning_is_everybodys(tmp_path: Path) -> None:
    talks = Conversations(StoreFile(tmp_path / FILE))
    talks.remember(1, ANYBODY, "beginning")
    talks.remember(1, 7, "own", 20)
    talks.remember(2, 7, "elsewhere", 30)
    assert [talks.recall(1, 7), talks.recall(1, 8), talks.recall(2, 8)] == [
        ("own", 7),
        ("beginning", ANYBODY),
        None,
    ]
    talks.remember(1, 7, "older", 10)
    assert talks.recall(1, 7) == ("own", 7)
    talks.replace(1, 7, 10, None)
    assert talks.recall(1, 7) == ("own", 7)
    talks.replace(1, 7, 20, None)
    assert talks.recall(1, 7) == ("beginning", ANYBODY)
    assert talks.forget(7) == 1
    assert talks.recall(2, 7) is None


def test_what_a_thread_began_with_is_its_owners(tmp_path: Path) -> None:
    talks = Conversations(StoreFile(tmp_path / FILE))
    talks.remember(1, ANYBODY, "beginning", owner=7)
    assert talks.of_user(7) == ((1, "beginning"),)
    assert talks.of_user(8) == ()
    assert talks.forget(8) == 0
    assert talks.recall(1, 8) == ("beginning", 7)
    assert talks.forget(7) == 1
    assert talks.recall(1, 8) is None


def test_conversations_and_replies_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    talks = Conversations(StoreFile(tmp_path / FILE))
    replies = Replies(StoreFile(tmp_path / FILE))
    reply = Reply(5, 1, 6, 7, digest_of("who?"), None, "turn")
    talks.remember(1, 7, "own", 5)
    replies.remember(reply)
    assert (replies.of(5), replies.turn_of(1, 6)) == (reply, ("turn", 7))
    assert replies.turn_of(2, 6) is None
    monkeypatch.setattr("bot.store.conversations.CONVERSATION_SECONDS", -1)
    monkeypatch.setattr("bot.store.replies.REPLY_SECONDS", -1)
    assert (talks.recall(1, 7), replies.of(5), replies.turn_of(1, 6)) == (None, None, None)
    talks.remember(2, 8, "next")
    with StoreFile(tmp_path / FILE).open() as connection:
        assert connection.execute("SELECT user FROM turns").fetchall() == [(8,)]


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("2021", Period(date(2021, 1, 1), date(2021, 12, 31), (0, 4))),
        ("in March 2022", Period(date(2022, 3, 1), date(2022, 3, 31), (0, 13))),
        ("and in May", Period(date(2022, 5, 1), date(2022, 5, 31), (4, 10))),
        ("on 9 March 2022", Period(date(2022, 3, 9), date(2022, 3, 9), (0, 15))),
        ("from 2019 to May 2020", Period(date(2019, 1, 1), date(2020, 5, 31), (0, 21))),
        ("before 2021-03", Period(None, date(2021, 2, 28), (0, 14))),
        ("until 2021", Period(None, date(2021, 12, 31), (0, 10))),
        ("the 2021 vote", Period(date(2021, 1, 1), date(2021, 12, 31), (4, 8))),
        ("from 2022 to 2019", None),
        ("they may leave", None),
        ("400 people", None),
        ("31 February 2022", None),
        ("before 0001-01-01", None),
        ("20210 troops", None),
    ],
)
def test_a_period_is_read(text: str, period: Period | None) -> None:
    assert find_period(text, date(2022, 3, 9)) == period


WORDS = st.lists(
    st.sampled_from(
        "and what about did Vellmar say the troops why in 2021 before that he it of on ?".split()
    ),
    max_size=14,
).map(" ".join)


@settings(max_examples=300)
@given(WORDS | st.text(max_size=60), WORDS | st.text(max_size=60), st.none() | st.dates())
def test_any_message_after_any_question_is_read(before: str, said: str, day: date | None) -> None:
    kinds = dict.fromkeys(candidates(before, said), "person")
    read = understood(Turn(Question(before or "?"), day, "Ida Kemp"), said, kinds)
    assert read is None or (3 <= len(read.text) <= 300 and read.text.endswith("?"))
