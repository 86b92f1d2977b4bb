"""Whether a message speaks to the bot, and what it asks."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.i18n.languages import LANGUAGES
from bot.parsing.addressed import Heard, SmallTalk, addressed, question_text, small_talk

SAID = Heard(
    content="who leads?",
    direct=False,
    automatic=False,
    everyone=False,
    mentioned=False,
    called=False,
    user=7,
    role=9,
)


@pytest.mark.parametrize(
    ("heard", "speaks"),
    [
        (SAID, False),
        (replace(SAID, direct=True), True),
        (replace(SAID, direct=True, automatic=True), False),
        (replace(SAID, content="<@7> who?", mentioned=True), True),
        (replace(SAID, content="who, <@!7>?", mentioned=True), True),
        (replace(SAID, content="a reply", mentioned=True), True),
        (replace(SAID, content="", called=True), True),
        (replace(SAID, content="<@7> who?", mentioned=True, automatic=True), False),
        (replace(SAID, content="@everyone look at <@7>", mentioned=True, everyone=True), False),
        (replace(SAID, content=" <@7> tell @everyone", mentioned=True, everyone=True), True),
        (replace(SAID, content="<@&9> who? @here", called=True, everyone=True), True),
        (replace(SAID, content="<@8> who?"), False),
        (replace(SAID, content="<@9> <@&7> who?"), False),
        (replace(SAID, content="@everyone", everyone=True), False),
    ],
)
def test_only_who_speaks_to_the_bot_is_heard(heard: Heard, speaks: bool) -> None:
    assert addressed(heard) is speaks


@pytest.mark.parametrize(
    ("content", "asked"),
    [
        ("<@7> who leads?", "who leads?"),
        ("<@!7>, who leads?", "who leads?"),
        ("who leads, <@7>", "who leads,"),
        ("<@7><@&9>: who\n leads <@&9>?", "who leads ?"),
        ("what did <@8> say to <@&5>?", "what did Vera say to press?"),
        ("what did <@404> say?", "what did say?"),
        ("<@7> <:wave:1> hi <a:wave:2> <t:1:D> </ask:3> <#4> <id:guide>", "hi"),
        ("<@7>", ""),
        ("3 < 4 > 2?", "3 < 4 > 2?"),
    ],
)
def test_the_question_is_what_was_said_without_the_mention(content: str, asked: str) -> None:
    heard = replace(SAID, content=content)
    assert question_text(heard, {8: "Vera", 5: "press"}) == asked


@pytest.mark.parametrize(
    ("text", "talk"),
    [
        ("", SmallTalk.HELP),
        ("?!…", SmallTalk.HELP),
        ("🙂", SmallTalk.HELP),
        ("Help!", SmallTalk.HELP),
        ("Good  Morning!", SmallTalk.GREETING),
        ("hello", SmallTalk.GREETING),
        ("Thank you!!", SmallTalk.THANKS),
        ("thanks for nothing", None),
        ("hello, who leads the delegation?", None),
        ("who helps?", None),
    ],
)
def test_small_talk_is_told_from_questions(text: str, talk: SmallTalk | None) -> None:
    assert small_talk(text, LANGUAGES.values()) is talk
